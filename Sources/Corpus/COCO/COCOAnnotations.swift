import Ground

/// What is wanted of COCO's annotations: pictures, captions, objects and persons' key points.
///
/// Captions and objects hold the number of their picture in ``images``; those of pictures that the
/// captions' files lack are counted only.
struct COCOAnnotations {
  struct Image {
    let id: Int
    let width: Int
    let height: Int
  }

  struct Caption {
    let id: Int
    let image: Int
    let text: String
  }

  struct Object {
    let id: Int
    let image: Int
    let category: Int
    /// Left, top, width and height in pixels.
    let box: SIMD4<Double>
    /// The number of its 17 key points in ``keyPoints``, if at least one of them is annotated.
    let keyPoints: Int?
  }

  static let keyPointCount = 17

  var images: [Image] = []
  var captions: [Caption] = []
  var objects: [Object] = []
  /// x and y in pixels and the visibility (0, 1 or 2), 17 times for each person that has any.
  var keyPoints: [Float] = []
  /// Names of the categories, by ascending id, which is the order of the columns.
  var categories: [(id: Int, name: String)] = []
  /// Captions without any text.
  var blankCaptions = 0
  /// Captions and objects of pictures that the captions' file does not list.
  var strays = 0
  /// Persons with key points that are not among the objects.
  var unmatchedKeyPoints = 0

  var partOfImage: [Int: (image: Int, part: String)] = [:]

  /// Reads a part's three files into what is here already.
  ///
  /// - Throws: `Failure` with file and byte if a file is no JSON, lacks something, or contradicts
  ///   another one.
  mutating func read(_ part: COCOPart, willRead: (String) -> Void) throws {
    willRead(part.captions)
    try readCaptions(part)
    willRead(part.keyPoints)
    let persons = try readKeyPoints(part.keyPoints)
    willRead(part.instances)
    try readObjects(part.instances, persons: persons)
  }

  // MARK: - Captions

  private mutating func readCaptions(_ part: COCOPart) throws {
    var read: [Caption] = []
    var ids: Set<Int> = []
    try COCOAnnotations.scan(part.captions, lists: ["images", "annotations"]) { scanner, list in
      let start = scanner.valueStart
      if list == "images" {
        let image = try COCOAnnotations.image(&scanner, path: part.captions)
        if let other = partOfImage.updateValue((images.count, part.name), forKey: image.id) {
          let isHere = other.part == part.name
          throw scanner.failure(
            "image \(image.id) stands twice" + (isHere ? "" : ", also in part \(other.part)"),
            at: start,
            remedy: isHere
              ? nil : "COCO 2014 and 2017 are the same pictures; name the parts with --part.")
        }
        images.append(image)
      } else {
        let fields = try COCOFields(&scanner, path: part.captions)
        let id = try fields.require(\.id, "id", in: scanner)
        guard ids.insert(id).inserted else {
          throw scanner.failure("caption \(id) stands twice", at: start)
        }
        read.append(
          Caption(
            id: id, image: try fields.require(\.image, "image_id", in: scanner),
            text: COCOAnnotations.oneLine(try fields.require(\.caption, "caption", in: scanner))))
      }
    }
    for caption in read {
      guard let place = partOfImage[caption.image], place.part == part.name else {
        strays += 1
        continue
      }
      if caption.text.isEmpty {
        blankCaptions += 1
      } else {
        captions.append(Caption(id: caption.id, image: place.image, text: caption.text))
      }
    }
  }

  private static func image(_ scanner: inout JSONScanner, path: String) throws -> Image {
    let start = scanner.valueStart
    let fields = try COCOFields(&scanner, path: path)
    let id = try fields.require(\.id, "id", in: scanner)
    // Boxes become shares of the picture.
    let remedy =
      "Each image needs its width and height in pixels. With the pictures in a folder PICTURES:\n"
      + "  python3 -c \"import json, sys; from PIL import Image; p, f = sys.argv[1:]; "
      + "d = json.load(open(p)); [i.update(zip(('width', 'height'), "
      + "Image.open(f + '/' + i['file_name']).size)) for i in d['images']]; "
      + "json.dump(d, open(p, 'w'))\" \(ShellWord.quoted(path)) PICTURES"
    let width = try fields.require(\.width, "width", in: scanner, remedy: remedy)
    let height = try fields.require(\.height, "height", in: scanner, remedy: remedy)
    guard id >= 0, width > 0, height > 0 else {
      throw scanner.failure(
        "found image \(id) of \(width) × \(height) pixels, expected an id of at least 0 and sizes "
          + "of at least 1", at: start)
    }
    return Image(id: id, width: width, height: height)
  }

  /// The text with runs of white space made one space, none at the ends.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String(Substring($0)) }
      .joined(separator: " ")
  }

  // MARK: - Scanning

  /// Calls `body` at each element of the lists with these names in the object that fills the file.
  static func scan(
    _ path: String, lists: Set<String>,
    _ body: (inout JSONScanner, String) throws -> Void
  ) throws {
    try COCOFile.read(path) { scanner in
      var missing = lists
      try scanner.members { scanner, key in
        guard lists.contains(key) else { return try scanner.skip() }
        guard missing.remove(key) != nil else {
          throw scanner.failure("\"\(key)\" stands twice", at: scanner.valueStart)
        }
        try scanner.elements { scanner in try body(&scanner, key) }
      }
      if let list = missing.sorted().first {
        throw Failure(
          "has no list \"\(list)\"", at: path, remedy: "Use the file as it was published.")
      }
    }
  }
}
