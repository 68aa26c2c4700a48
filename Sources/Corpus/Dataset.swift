import Foundation
import Ground

/// A data set on disk: image features and captions in splits, in one of the layouts of
/// ``DataLayout/all``.
///
/// `dev` and `val` mean the same split; whichever the data set has answers to both.
public struct Dataset: Sendable {
  /// The folder that holds the files.
  public let directory: String
  /// What was found, never `.auto`.
  public let format: Format
  let source: any SplitSource

  /// Opens a data set; a split's files are opened by ``split(_:)``.
  ///
  /// - Parameters:
  ///   - path: A folder or file of one of the layouts, or the folder above where that is usual.
  ///   - format: What to expect there.
  /// - Throws: `Failure`, of kind `usage` if nothing of that kind is there, of kind `data` if it is
  ///   there and cannot be read.
  public init(path: String, format: Format = .auto) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Dataset.failure("there is no such file or folder", at: path)
    }
    let layouts = format.layouts
    guard isFolder.boolValue else {
      let ending = (path as NSString).pathExtension.lowercased()
      guard let layout = layouts.first(where: { $0.fileExtension == ending }) else {
        let files = DataLayout.all.compactMap(\.fileExtension).map { ".\($0)" }
        throw Dataset.failure(
          "found a file, expected a folder or a \(files.listed("or")) file", at: path)
      }
      try self.init(layout, path: path)
      return
    }
    let names = try PrecompFolder.names(in: path)
    // What lies in the folder itself goes before what lies below it.
    if let layout = layouts.first(where: { !$0.find(names).isEmpty }) {
      let found = layout.find(names)
      guard found.count == 1 else {
        throw Dataset.failure(
          "the folder has \(found.count) \(layout.several); one is expected", at: path)
      }
      try self.init(layout, path: found[0].isEmpty ? path : "\(path)/\(found[0])")
      return
    }
    let below = layouts.flatMap { layout in
      layout.folders(below: path, names: names).map { (layout, $0) }
    }
    if let (layout, name) = below.first, below.count == 1 {
      try self.init(layout, path: "\(path)/\(name)")
    } else if let example = below.first?.1 {
      throw Failure(
        "found data sets in its folders \(below.map(\.1).joined(separator: ", ")); one is expected",
        at: path, remedy: "Give one of them, for example \(path)/\(example).", kind: .usage)
    } else {
      // Of one layout all that would tell it, of several the surest of each.
      let marks = layouts.count == 1 ? layouts[0].marks : layouts.map { $0.marks[0] }
      throw Dataset.failure(
        "the folder has " + marks.map { "no \($0)" }.joined(separator: " and "), at: path)
    }
  }

  /// Something that is not there, with what a data set may be.
  private static func failure(_ what: String, at path: String) -> Failure {
    Failure(
      what, at: path,
      remedy: "Give " + DataLayout.all.map(\.needs).joined(separator: ", or ") + ".",
      kind: .usage)
  }

  private init(_ layout: DataLayout, path: String) throws {
    source = try layout.open(path)
    directory = source.directory
    format = Format(layout)
  }

  /// The splits that there are files for, `train`, `dev` and `test` first.
  public var availableSplits: [String] {
    let order = ["train", "trainrestval", "restval", "dev", "val", "test", "testall"]
    func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
    return source.splitNames.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  /// Whether ``split(_:)`` has something to open under this name.
  public func hasSplit(_ name: String) -> Bool { resolved(name) != nil }

  /// Opens a split and checks that its files belong together.
  ///
  /// - Throws: `Failure` naming the file and line if anything is missing or does not fit.
  public func split(_ name: String) throws -> Split {
    guard let found = resolved(name) else {
      let other = availableSplits.last ?? "test"
      throw Failure(
        "the data set has no split “\(name)”; it has \(availableSplits.joined(separator: ", "))",
        at: source.place,
        remedy: name == "train" || name == "trainrestval"
          ? nil : "Name one that is there, for example \(other).", kind: .usage)
    }
    return try source.open(split: found, as: name)
  }

  /// The existing files that a split consists of, for hashing; none for an unknown split.
  public func files(of name: String) -> [String] {
    resolved(name).map { source.files(of: $0) } ?? []
  }

  /// The source's id of each caption of a split, in order; nil if the data set has none.
  ///
  /// - Throws: `Failure` if the file of ids cannot be read or has another number of lines.
  public func captionIDs(of name: String) throws -> [String]? {
    try resolved(name).flatMap { try source.captionIDs(of: $0) }
  }

  /// The name under which the data set has the split.
  func resolved(_ name: String) -> String? {
    let names = source.splitNames
    if names.contains(name) { return name }
    let alias = name == "dev" ? "val" : name == "val" ? "dev" : nil
    return alias.flatMap { names.contains($0) ? $0 : nil }
  }
}

extension Dataset {
  /// How a data set is laid out: the value of `data.format`.
  public struct Format: Hashable, Codable, Sendable {
    /// `auto`, or the key of one of ``DataLayout/all``.
    public let rawValue: String

    /// Whichever layout fits.
    public static let auto = Format(key: "auto")
    public static let precomp = Format(.precomp)
    public static let karpathy = Format(.karpathy)

    private init(key: String) { rawValue = key }

    init(_ layout: DataLayout) { self.init(key: layout.key) }

    /// The layouts that it stands for.
    var layouts: [DataLayout] {
      self == .auto ? DataLayout.all : DataLayout.all.filter { $0.key == rawValue }
    }
  }
}

extension Dataset.Format: RawRepresentable, CaseIterable {
  public static var allCases: [Dataset.Format] { [.auto] + DataLayout.all.map { .init($0) } }

  public init?(rawValue: String) {
    guard let found = Dataset.Format.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = found
  }
}

/// What each layout does to give splits.
protocol SplitSource: Sendable {
  /// The names of the splits, in any order.
  var splitNames: [String] { get }
  /// What messages call the whole: a folder or a file.
  var place: String { get }
  /// The folder that holds the files.
  var directory: String { get }
  /// Opens one of ``splitNames`` under the name that was asked for.
  func open(split: String, as name: String) throws -> Split
  func files(of split: String) -> [String]
  /// The files whose rows are features, for a check that goes on when `open` fails.
  func featureFiles(of split: String) -> [String]
  /// The captions, and everything that is wrong with them.
  func captions(of split: String) -> (captions: [String], problems: [Failure])
  /// The id of each caption, where there are some.
  func captionIDs(of split: String) throws -> [String]?
  /// Where a caption stands, by its number among those of the split from 0.
  func place(ofCaption index: Int, in split: String) -> String
}
