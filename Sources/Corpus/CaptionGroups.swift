import Ground

/// Which captions of a precomp split belong to which image.
///
/// Captions of an image stand one behind the other. How many each image has is told by ids, one for
/// each caption, where they are as many runs of equal ids as there are images; otherwise every image
/// has equally many.
struct CaptionGroups {
  /// What was counted of a split, and the files that messages name.
  struct Source {
    var split: String
    var images: Int
    var captions: Int
    /// The lines of `{split}_ids.txt`: one an image, or one a caption.
    var ids: [String]?
    var captionPath: String
    var imagePath: String
    var idPath: String?
    /// What numbers that do not fit may mean.
    var hint: () -> String?
  }

  /// Images + 1 numbers, as ``Split/captionOffsets``.
  let offsets: [Int]
  /// One id for each image.
  let ids: [String]?

  /// - Throws: `Failure` if the captions cannot be shared out equally and no ids say how, or if ids
  ///   contradict the number of images.
  init(_ source: Source) throws {
    if let lines = source.ids, lines.count != source.images {
      guard lines.count == source.captions else {
        throw Failure(
          "found \(lines.count) ids for \(source.images) images and \(source.captions) captions",
          at: source.idPath,
          remedy: source.hint()
            ?? "Give one id a line for each image or each caption, or remove the file.")
      }
      if let groups = try CaptionGroups.runs(lines, source) {
        self = groups
        return
      }
    }
    let perImage = try CaptionGroups.equal(source)
    offsets = Array(stride(from: 0, through: source.captions, by: perImage))
    ids = source.ids?.count == source.images ? source.ids : nil
  }

  private init(offsets: [Int], ids: [String]) {
    self.offsets = offsets
    self.ids = ids
  }

  private static func equal(_ source: Source) throws -> Int {
    guard source.captions % source.images == 0 else {
      throw Failure(
        "found \(source.captions) captions for \(source.images) images; without ids every image "
          + "must have equally many", at: "\(source.captionPath) and \(source.imagePath)",
        remedy: source.hint()
          ?? "Check that both files are of the same split and complete. If images have different "
          + "numbers of captions, give \(source.split)_ids.txt with the image's id for each "
          + "caption, or a dataset_*.json as Karpathy's.")
    }
    return source.captions / source.images
  }

  /// The groups that ids, one a caption, tell; nil if the ids only number the captions.
  private static func runs(_ lines: [String], _ source: Source) throws -> CaptionGroups? {
    let keys = imageIDs(lines)
    let starts = runStarts(keys)
    let (captions, images) = (source.captions, source.images)
    if starts.count == images {
      let offsets = starts + [captions]
      let lengths = Set(zip(offsets, offsets.dropFirst()).map { $1 - $0 })
      // Equal groups need no ids to be told; two images of one id are a warning of the data check.
      if lengths.count > 1 { try requireContiguous(keys, starts, source) }
      return CaptionGroups(offsets: offsets, ids: starts.map { keys[$0] })
    }
    if numbersCaptions(keys, captions: captions, images: images) { return nil }
    if captions % images == 0 {
      let perImage = captions / images
      // Neighbours may have one id.
      if (0..<captions).allSatisfy({ keys[$0] == keys[$0 - $0 % perImage] }) {
        let offsets = Array(stride(from: 0, through: captions, by: perImage))
        return CaptionGroups(offsets: offsets, ids: offsets.dropLast().map { keys[$0] })
      }
    }
    try requireContiguous(keys, starts, source)
    throw Failure(
      "the ids name \(starts.count) images, but there are features of \(images)",
      at: "\(source.idPath ?? "the ids") and \(source.imagePath)",
      remedy: source.hint()
        ?? "Give one row of features for each run of equal ids. If the lines are not the images' "
        + "ids, remove the file: then every image has equally many captions.")
  }

  /// The ids without the caption's number, where every line has one as Flickr's do: `12.jpg#3`.
  static func imageIDs(_ lines: [String]) -> [String] {
    var ids: [String] = []
    ids.reserveCapacity(lines.count)
    for line in lines {
      guard let hash = line.lastIndex(of: "#"), hash > line.startIndex else { return lines }
      let number = line[line.index(after: hash)...]
      guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return lines
      }
      ids.append(String(line[..<hash]))
    }
    return ids
  }

  /// Where runs of equal texts begin.
  static func runStarts(_ lines: [String]) -> [Int] {
    lines.indices.filter { $0 == 0 || lines[$0] != lines[$0 - 1] }
  }

  /// Whether the lines tell captions apart, not images: all are different, or each image's are and
  /// are those of every other one (0 to 4, again and again).
  private static func numbersCaptions(_ lines: [String], captions: Int, images: Int) -> Bool {
    if Set(lines).count == captions { return true }
    guard captions % images == 0 else { return false }
    let perImage = captions / images
    return perImage > 1 && Set(lines.prefix(perImage)).count == perImage
      && (0..<captions).allSatisfy { lines[$0] == lines[$0 % perImage] }
  }

  private static func requireContiguous(
    _ lines: [String], _ starts: [Int], _ source: Source
  ) throws {
    var first: [String: Int] = [:]
    for start in starts {
      guard let earlier = first.updateValue(start, forKey: lines[start]) else { continue }
      throw Failure(
        "the captions of “\(lines[start])” stand in lines \(earlier + 1) and \(start + 1), with those "
          + "of other images between", at: source.idPath,
        remedy: "Sort captions and ids so that an image's stand one behind the other, in the order "
          + "of the rows of \(source.imagePath).")
    }
  }

  /// The captions of each image by a file of ids, one a caption or one an image.
  ///
  /// - Returns: Images + 1 numbers, as ``Split/captionOffsets``.
  /// - Throws: `Failure` if the ids do not tell of so many images and captions.
  static func offsets(idPath: String, images: Int, captions: Int, of place: String) throws -> [Int]
  {
    try CaptionGroups(
      Source(
        split: "test", images: images, captions: captions,
        ids: try TextLines.read(idPath, filler: "the image's id"), captionPath: place,
        imagePath: place, idPath: idPath, hint: { nil })
    ).offsets
  }
}

extension Split {
  /// Which captions belong to which image, by a file of ids: one a caption, those of an image one
  /// behind the other.
  ///
  /// - Parameter place: What has so many images and captions, for messages.
  /// - Throws: `Failure` if the ids do not tell of so many images and captions.
  public static func captionOffsets(
    idPath: String, images: Int, captions: Int, of place: String
  ) throws -> [Int] {
    guard images > 0, captions > 0 else {
      throw Failure("found \(images) images and \(captions) captions", at: place)
    }
    return try CaptionGroups.offsets(
      idPath: idPath, images: images, captions: captions, of: place)
  }
}
