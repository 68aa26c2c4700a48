import Foundation

/// One way in which the files of a data set may lie, with everything that opening, checking and
/// offering data sets need to know about it.
///
/// Add one by writing a ``SplitSource`` and a value of this type in a file of its own, and its name in
/// ``all``: `data.format`, `foil data check`, the workbench's offers and the messages follow.
public struct DataLayout: Sendable {
  /// Its name in run files: `precomp`.
  public let key: String
  /// Whose layout it is: `VSE++'s precomputed files`.
  public let title: String
  /// What `data.path` may be, with an article: `a Karpathy JSON, or a folder with one`.
  public let path: String
  /// What a person has to give, for messages: `a dataset_*.json`.
  public let needs: String
  /// The files by which a folder is recognised, the first of them the surest: `{split}_caps.txt`.
  public let marks: [String]
  /// The ending of a file that is a data set by itself: `json`; nil where only folders are.
  let fileExtension: String?
  /// What messages call several of ``find`` in one folder: `files dataset*.json`.
  let several: String
  /// Whether it is looked for in the folders right below as well.
  let mayLieBelow: Bool
  /// The data sets that the names in a folder tell of, each by its name; empty for the folder itself.
  let find: @Sendable (_ names: [String]) -> [String]
  /// Whether the names in a folder are those of a data set that can be trained on as it is.
  let isComplete: @Sendable (_ names: [String]) -> Bool
  /// Opens what was found.
  let open: @Sendable (_ path: String) throws -> any SplitSource

  /// All layouts, the one that wins where a folder fits several first.
  public static let all: [DataLayout] = [.precomp, .karpathy]

  /// The folders right below one that are data sets of this layout, by their names.
  func folders(below folder: String, names: [String]) -> [String] {
    guard mayLieBelow else { return [] }
    return names.filter { name in
      guard !name.hasPrefix(".") else { return false }
      let inner = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")
      return find(inner ?? []) == [""]
    }
  }
}

extension DataLayout {
  /// Names in a folder that are looked at to offer it.
  private static let mostNames = 4096

  /// Whether a folder looks like a data set that can be trained on, by the names in it alone.
  ///
  /// For offers: of a folder with very many names only the first are looked at.
  public static func isDataset(folder path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < mostNames, let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    // As a data set is opened: the first layout that fits is the one.
    let layout = all.first { !$0.find(names).isEmpty }
    return layout.map { $0.find(names).count == 1 && $0.isComplete(names) } ?? false
  }
}
