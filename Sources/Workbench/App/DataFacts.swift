import Corpus
import Foundation
import Ground

/// What can be said of a data set, or of a file that a configuration names, without reading it whole.
public struct DataFacts: Equatable, Sendable {
  public var exists: Bool
  /// The splits of a data set, `train`, `dev` and `test` first; empty where it is none.
  public var splits: [String]
  /// Why it cannot be opened as a data set.
  public var problem: String?
  /// When it was last changed, as far as is known.
  var modified: Date?

  public init(
    exists: Bool, splits: [String] = [], problem: String? = nil, modified: Date? = nil
  ) {
    self.exists = exists
    self.splits = splits
    self.problem = problem
    self.modified = modified
  }

  /// Whether a split has this name; `dev` and `val` are the same one.
  func hasSplit(_ name: String) -> Bool {
    splits.contains(name) || name == "dev" && splits.contains("val")
      || name == "val" && splits.contains("dev")
  }

  static func modified(_ path: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date
  }

  /// Looks at a path; a large JSON may take seconds.
  static func read(_ path: String) -> DataFacts {
    guard FileManager.default.fileExists(atPath: path) else { return DataFacts(exists: false) }
    let date = modified(path)
    do {
      return DataFacts(
        exists: true, splits: try Dataset(path: path).availableSplits, modified: date)
    } catch {
      return DataFacts(
        exists: true, problem: (error as? Failure)?.what ?? "\(error)", modified: date)
    }
  }

  /// The names in a folder, those of folders with a slash; of a very large one the first.
  static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().prefix(1000).map { name in
      var isFolder: ObjCBool = false
      let path = (folder.isEmpty ? "." : folder) + "/" + name
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder.boolValue ? name + "/" : name
    }
  }
}
