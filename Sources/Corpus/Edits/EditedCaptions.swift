import Foundation
import Ground

/// Captions with a false twin each: an edited sentence that no longer describes the image.
///
/// The format is SugarCrepe's (Hsieh et al., NeurIPS 2023) as a table; `docs/data-formats.md`
/// describes it.
public struct EditedCaptions: Sendable, Equatable {
  /// A true caption of an image and its edited twin.
  public struct Pair: Sendable, Equatable {
    /// The image's number in the split.
    public var image: Int
    /// Index in ``EditedCaptions/kinds``.
    public var kind: Int
    public var caption: String
    public var edited: String

    public init(image: Int, kind: Int, caption: String, edited: String) {
      self.image = image
      self.kind = kind
      self.caption = caption
      self.edited = edited
    }
  }

  /// Where they were read from.
  public let path: String
  /// In the order of the file.
  public let pairs: [Pair]
  /// Names of the kinds of edit, ascending.
  public let kinds: [String]
  /// Lines that were left out because the split has no such image.
  public let unknownImages: Int

  /// A file with more kinds than this has its columns mixed up.
  static let mostKinds = 64
  private static let columns = ["image", "kind", "true caption", "edited caption"]

  public init(path: String, pairs: [Pair], kinds: [String], unknownImages: Int = 0) {
    self.path = path
    self.pairs = pairs
    self.kinds = kinds
    self.unknownImages = unknownImages
  }

  /// Reads a table of image, kind, true caption and edited caption.
  ///
  /// An image is its number in the split, from 0. A first line that begins with `id` says that the
  /// first column holds ids as `{split}_ids.txt` has them; one that begins with `image` is skipped.
  ///
  /// - Throws: `Failure` with the line of what is damaged; also if no line is of an image of the
  ///   split.
  public init(path: String, split: Split) throws {
    let table = try TabbedLines(path: path, columns: Self.columns)
    var lines = table.lines[...]
    let heading = lines.first?.fields[0].lowercased()
    var byID: [Substring: Int]?
    if heading == "id" {
      guard let ids = split.ids else {
        throw Failure(
          "the table names images by their ids, but the \(split.name) split has none", at: path,
          remedy: "add {split}_ids.txt to the data, or number the images from 0")
      }
      byID = Dictionary(
        ids.enumerated().map { (Self.plain($1), $0) }, uniquingKeysWith: { first, _ in first })
    }
    if heading == "id" || heading == "image" { lines = lines.dropFirst() }
    var found: [(image: Int, kind: String, line: TabbedLines.Line)] = []
    var names: Set<String> = []
    var unknown = 0
    for line in lines {
      let (kind, caption, edited) = (line.fields[1], line.fields[2], line.fields[3])
      guard caption != edited else {
        throw table.failure(
          "the edited caption is the true one: “\(caption.prefix(60))”", in: line,
          remedy: "each line needs a sentence that is false for the image")
      }
      names.insert(kind)
      guard names.count <= Self.mostKinds else {
        throw table.failure(
          "found more than \(Self.mostKinds) kinds of edits", in: line,
          remedy: "the columns are \(Self.columns.joined(separator: ", "))")
      }
      let image: Int?
      if let byID {
        image = byID[Self.plain(line.fields[0])]
      } else {
        let number = try table.index(
          0, of: line, meaning: "the number of an image, from 0",
          remedy: "if the column holds ids, begin the file with the line "
            + "id<TAB>kind<TAB>true<TAB>edited")
        image = number < split.imageCount ? number : nil
      }
      guard let image else {
        unknown += 1
        continue
      }
      found.append((image, kind, line))
    }
    guard !found.isEmpty else {
      throw Failure(
        "none of the \(unknown) lines is of an image of the \(split.name) split, which has "
          + "\(split.imageCount)", at: path, remedy: "is the file of another split?")
    }
    let kinds = Set(found.map(\.kind)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    self.init(
      path: path,
      pairs: found.map {
        Pair(
          image: $0.image, kind: numbers[$0.kind] ?? 0, caption: $0.line.fields[2],
          edited: $0.line.fields[3])
      }, kinds: kinds, unknownImages: unknown)
  }

  /// An id without leading zeros: COCO's are written with and without them.
  private static func plain(_ id: String) -> Substring {
    guard id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return id[...] }
    let short = id.drop { $0 == "0" }
    return short.isEmpty ? "0" : short
  }
}

extension Dataset {
  /// The table of a split's edited captions beside the data: `{split}_edits.tsv` or SugarCrepe's,
  /// `{split}_sugarcrepe.tsv`; nil if there is neither.
  public func editedCaptions(of split: String) -> String? {
    companion("edits.tsv", of: split) ?? companion("sugarcrepe.tsv", of: split)
  }

  /// The table of a split's rated pairs beside the data: `{split}_cxc_sits.tsv`, or Crisscrossed
  /// Captions' own `sits_{split}.csv`; nil if there is neither.
  public func captionRatings(of split: String) -> String? {
    if let path = companion("cxc_sits.tsv", of: split) { return path }
    let alias = split == "dev" ? ["val"] : split == "val" ? ["dev"] : []
    return ([split] + alias).map { "\(directory)/sits_\($0).csv" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// A file beside the data that belongs to a split, `{split}_{ending}`; nil if there is none.
  ///
  /// `dev` and `val` stand for each other.
  public func companion(_ ending: String, of split: String) -> String? {
    let alias = split == "dev" ? ["val"] : split == "val" ? ["dev"] : []
    return ([split] + alias).map { "\(directory)/\($0)_\(ending)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
