import Ground

/// People's ratings of how well captions describe images, also of pairs that the data set did not
/// match.
///
/// The format is that of Crisscrossed Captions' image-text ratings (Parekh et al., EACL 2021) as a
/// table; `docs/data-formats.md` describes it.
public struct CaptionRatings: Sendable, Equatable {
  /// A rated pair.
  public struct Rating: Sendable, Equatable {
    /// The caption's number in the split.
    public var caption: Int
    /// The image's number in the split.
    public var image: Int
    /// In Crisscrossed Captions 0 to 5; higher is better.
    public var score: Double

    public init(caption: Int, image: Int, score: Double) {
      self.caption = caption
      self.image = image
      self.score = score
    }
  }

  /// Where they were read from.
  public let path: String
  /// In the order of the file; each pair once.
  public let ratings: [Rating]
  /// Lines that were left out because the split has no such caption or image.
  public let unknownPairs: Int

  private static let columns = ["caption", "image", "score"]

  public init(path: String, ratings: [Rating], unknownPairs: Int = 0) {
    self.path = path
    self.ratings = ratings
    self.unknownPairs = unknownPairs
  }

  /// Reads a table of the caption's and the image's number in the split, from 0, and a score; or
  /// Crisscrossed Captions' own table, which names both by COCO's ids.
  ///
  /// - Parameter captionIDs: The id of each caption of the split, asked for where the table has ids.
  /// - Throws: `Failure` with the line of what is damaged or rated twice; also if no line is of the
  ///   split.
  public init(
    path: String, split: Split, captionIDs: () throws -> [String]? = { nil }
  ) throws {
    if let table = try PublishedRatings(path: path) {
      try self.init(table, split: split, captionIDs: captionIDs)
      return
    }
    let table = try TabbedLines(path: path, columns: Self.columns)
    var ratings: [Rating] = []
    var seen: [Int: Int] = [:]
    var unknown = 0
    for line in table.lines {
      if line.number == table.lines[0].number, line.fields[0].lowercased() == "caption" { continue }
      let caption = try table.index(0, of: line, meaning: "the number of a caption, from 0")
      let image = try table.index(1, of: line, meaning: "the number of an image, from 0")
      guard let score = Double(line.fields[2]), score.isFinite else {
        throw table.failure(
          "field 3 is “\(line.fields[2].prefix(30))”, expected a finite number", in: line)
      }
      guard caption < split.captions.count, image < split.imageCount else {
        unknown += 1
        continue
      }
      let key = caption * split.imageCount + image
      if let earlier = seen[key] {
        throw table.failure(
          "caption \(caption) and image \(image) were rated in line \(earlier) already", in: line,
          remedy: "leave one of the lines out")
      }
      seen[key] = line.number
      ratings.append(Rating(caption: caption, image: image, score: score))
    }
    guard !ratings.isEmpty else {
      throw Self.nothing(of: split, lines: unknown, path: path)
    }
    self.init(path: path, ratings: ratings, unknownPairs: unknown)
  }

  private init(
    _ table: PublishedRatings, split: Split, captionIDs: () throws -> [String]?
  ) throws {
    guard let ids = split.ids else {
      throw Failure(
        "the table names images by COCO's file names, but the \(split.name) split has no ids",
        at: table.path, remedy: "add \(split.name)_ids.txt with COCO's image ids to the data")
    }
    guard let captionIDs = try captionIDs() else {
      throw Failure(
        "the table names captions by COCO's ids, but the \(split.name) split has none of captions",
        at: table.path,
        remedy:
          "add \(split.name)_caps_ids.txt to the data: the annotation id (sentid) of each caption, "
          + "one a line, as `foil data coco` writes it")
    }
    let first: (Int, Int) -> Int = { earlier, _ in earlier }
    let images = Dictionary(
      ids.enumerated().map { (PublishedRatings.number(ofImage: $1), $0) }, uniquingKeysWith: first)
    let captions = Dictionary(
      captionIDs.enumerated().map { (PublishedRatings.number(ofCaption: $1), $0) },
      uniquingKeysWith: first)
    var ratings: [Rating] = []
    var places: [Int: (index: Int, count: Double)] = [:]
    var unknown = 0
    for line in table.lines {
      guard let caption = captions[PublishedRatings.number(ofCaption: line.caption)],
        let image = images[PublishedRatings.number(ofImage: line.image)]
      else {
        unknown += 1
        continue
      }
      let key = caption * split.imageCount + image
      if let (index, count) = places[key] {
        // A pair that was drawn twice, by two ways of sampling.
        ratings[index].score += (line.score - ratings[index].score) / (count + 1)
        places[key] = (index, count + 1)
      } else {
        places[key] = (ratings.count, 1)
        ratings.append(Rating(caption: caption, image: image, score: line.score))
      }
    }
    guard !ratings.isEmpty else {
      throw Self.nothing(of: split, lines: unknown, path: table.path)
    }
    self.init(path: table.path, ratings: ratings, unknownPairs: unknown)
  }

  private static func nothing(of split: Split, lines: Int, path: String) -> Failure {
    Failure(
      "none of the \(lines) lines is of a caption and an image of the \(split.name) split, "
        + "which has \(split.captions.count) and \(split.imageCount)", at: path,
      remedy: "is the file of another split?")
  }
}
