import Foundation
import Ground

/// A data set on disk: image features and captions in splits.
///
/// - `precomp`: the folder of VSE++, SCAN and VSE∞ (or the one folder in it that is one) with `{split}_ims.npy`, `{split}_caps.txt` and
///   optionally `{split}_ids.txt`, `{split}_num_regions.npy` and `{split}_global.npy`.
/// - `karpathy`: a `dataset_*.json` with the features of all its images in one `.npy` beside it.
///
/// `dev` and `val` mean the same split; whichever the data set has answers to both.
public struct Dataset: Sendable {
  /// How the data set is laid out.
  public enum Format: String, CaseIterable, Codable, Sendable {
    /// Whichever of the others fits.
    case auto
    case precomp
    case karpathy
  }

  /// The folder that holds the files.
  public let directory: String
  /// What was found, never `.auto`.
  public let format: Format
  let source: any SplitSource

  /// Opens a data set; a split's files are opened by ``split(_:)``.
  ///
  /// - Parameters:
  ///   - path: A precomp folder, a Karpathy JSON, or a folder with one such JSON.
  ///   - format: What to expect there.
  /// - Throws: `Failure`, of kind `usage` if nothing of that kind is there, of kind `data` if it is
  ///   there and cannot be read.
  public init(path: String, format: Format = .auto) throws {
    var isFolder: ObjCBool = false
    let remedy =
      "Give a folder with {split}_ims.npy and {split}_caps.txt, or a dataset_*.json."
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("there is no such file or folder", at: path, remedy: remedy, kind: .usage)
    }
    guard isFolder.boolValue else {
      guard format != .precomp, path.lowercased().hasSuffix(".json") else {
        throw Failure(
          "found a file, expected a folder or a .json file", at: path, remedy: remedy, kind: .usage)
      }
      self.init(karpathy: try KarpathyFile(path: path))
      return
    }
    let precomp = try PrecompFolder(directory: path)
    if (format == .precomp && Dataset.precompFolders(in: path).isEmpty)
      || (format != .karpathy && !precomp.splitNames.isEmpty)
    {
      guard !precomp.splitNames.isEmpty else {
        throw Failure(
          "the folder has no {split}_caps.txt and no {split}_ims.npy", at: path, remedy: remedy,
          kind: .usage)
      }
      self.init(source: precomp, directory: path, format: .precomp)
      return
    }
    let inner = format == .karpathy ? [] : Dataset.precompFolders(in: path)
    let names = try PrecompFolder.names(in: path)
    let candidates = names.filter { $0.hasPrefix("dataset") && $0.hasSuffix(".json") }
    // VSE∞ keeps the files in a folder `precomp` below the data set's.
    if candidates.isEmpty, let folder = inner.first, inner.count == 1 {
      let precomp = try PrecompFolder(directory: "\(path)/\(folder)")
      self.init(source: precomp, directory: precomp.directory, format: .precomp)
      return
    }
    guard let name = candidates.first, candidates.count == 1 else {
      if candidates.isEmpty, let example = inner.first {
        throw Failure(
          "found data sets in its folders \(inner.joined(separator: ", ")); one is expected",
          at: path, remedy: "Give one of them, for example \(path)/\(example).", kind: .usage)
      }
      let found =
        candidates.isEmpty
        ? "the folder has no {split}_caps.txt and no dataset_*.json"
        : "the folder has \(candidates.count) files dataset*.json; one is expected"
      throw Failure(found, at: path, remedy: remedy, kind: .usage)
    }
    self.init(karpathy: try KarpathyFile(path: "\(path)/\(name)"))
  }

  /// The folders right below `path` that hold precomp files.
  private static func precompFolders(in path: String) -> [String] {
    let names = (try? PrecompFolder.names(in: path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      guard !name.hasPrefix("."),
        FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder),
        isFolder.boolValue
      else { return false }
      let folder = try? PrecompFolder(directory: "\(path)/\(name)")
      return folder.map { !$0.splitNames.isEmpty } ?? false
    }
  }

  private init(karpathy: KarpathyFile) {
    self.init(source: karpathy, directory: karpathy.directory, format: .karpathy)
  }

  private init(source: any SplitSource, directory: String, format: Format) {
    self.source = source
    self.directory = directory
    self.format = format
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

/// What each layout does to give splits.
protocol SplitSource: Sendable {
  /// The names of the splits, in any order.
  var splitNames: [String] { get }
  /// What messages call the whole: a folder or a file.
  var place: String { get }
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
