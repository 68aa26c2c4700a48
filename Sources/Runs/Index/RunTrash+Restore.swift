import Foundation
import Ground

extension RunTrash {
  /// Levels below a workspace that have runs, as the index looks for them.
  private static let deepest = 3

  /// The runs in the trash folders of a workspace, the last deleted first.
  public static func items(workspace: String) -> [Item] {
    var found: [Item] = []
    visit(workspace, depth: 0, into: &found)
    return found.sorted { a, b in
      a.deleted != b.deleted ? a.deleted ?? 0 > b.deleted ?? 0 : a.path < b.path
    }
  }

  private static func visit(_ folder: String, depth: Int, into found: inout [Item]) {
    for name in folders(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if name == folderName {
        found += folders(in: path).map { "\(path)/\($0)" }.filter(isRun).map { run in
          var status = stat()
          let isKnown = stat(run, &status) == 0
          // Renaming a directory sets the time of its last change of status.
          return Item(path: run, deleted: isKnown ? Double(status.st_ctim.tv_sec) : nil)
        }
      } else if depth + 1 < deepest, !isRun(path) {
        visit(path, depth: depth + 1, into: &found)
      }
    }
  }

  private static func isRun(_ path: String) -> Bool {
    access(path + "/run.toml", F_OK) == 0 || access(path + "/import.json", F_OK) == 0
  }

  private static func folders(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// The one run in the trash that a word means: its path, its name, or a part of that.
  ///
  /// - Throws: `Failure` of kind `usage` if there are none or several.
  public static func item(named word: String, in items: [Item]) throws -> Item {
    let path = URL(fileURLWithPath: word).standardizedFileURL.path
    if let item = items.first(where: { $0.path == path }) { return item }
    let exact = items.filter { $0.identifier == word }
    let found = exact.isEmpty ? items.filter { $0.identifier.contains(word) } : exact
    guard !word.isEmpty, let first = found.first else {
      throw Failure(
        "no run in the trash is called \"\(PlainText.oneLine(word))\"",
        remedy: "`foil runs trash` lists them; `foil runs archive --undo RUN` takes a run back "
          + "that was archived", kind: .usage)
    }
    guard found.count == 1 else {
      let some = found.prefix(5).map(\.path).joined(separator: ", ")
      throw Failure(
        "\"\(PlainText.oneLine(word))\" means \(found.count) runs in the trash: \(some)"
          + (found.count > 5 ? " and others" : ""), remedy: "give more of the name or the path",
        kind: .usage)
    }
    return first
  }

  /// Takes a run out of the trash.
  ///
  /// - Parameters:
  ///   - path: The run directory in the trash.
  ///   - place: Where it goes; nil puts it beside the trash, with the name that it has there.
  /// - Returns: Where it is now.
  /// - Throws: `Failure` if it is gone, or something stands in its place.
  @discardableResult
  public static func restore(_ path: String, to place: String? = nil) throws -> String {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let target =
      place
      ?? url.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(url.lastPathComponent).path
    guard access(url.path, F_OK) == 0 else {
      throw Failure(
        "the run is no longer in the trash", at: path, remedy: "`foil runs trash` lists what is")
    }
    // rename would replace an empty folder of that name.
    guard access(target, F_OK) != 0 else {
      throw Failure(
        "there is a run in its place", at: target,
        remedy: "give the folder in the trash another name, then take it back")
    }
    guard rename(url.path, target) == 0 else {
      throw SystemError.failure("take the run out of the trash", path: path)
    }
    return target
  }
}
