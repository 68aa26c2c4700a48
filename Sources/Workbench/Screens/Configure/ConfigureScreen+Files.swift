import Cells
import Foundation
import Widgets

/// Completing the name of a file that is typed.
extension ConfigureScreen {
  /// The folder part of what is typed, with its slash, and the rest.
  private var typedPath: (folder: String, rest: String)? {
    guard mode == .line, line == .save || line == .open else { return nil }
    let text = input.text
    guard let slash = text.lastIndex(of: "/") else { return ("", text) }
    return (String(text[...slash]), String(text[text.index(after: slash)...]))
  }

  /// The folder whose names are needed.
  var completedFolder: String? { typedPath.map { $0.folder.isEmpty ? "." : $0.folder } }

  /// The names that what is typed may become: folders and run files.
  func completions(_ model: WorkspaceModel) -> [String] {
    guard let (_, rest) = typedPath, let folder = completedFolder else { return [] }
    return (model.folders[folder] ?? []).filter { name in
      name.hasPrefix(rest) && (rest.hasPrefix(".") || !name.hasPrefix("."))
        && (name.hasSuffix("/") || name.hasSuffix(".toml"))
    }
  }

  /// Adds what all completions have in common.
  mutating func complete(_ model: WorkspaceModel) {
    guard let (folder, rest) = typedPath else { return }
    input.moveToEnd()
    let names = completions(model)
    guard var common = names.first else { return }
    for name in names.dropFirst() { common = common.commonPrefix(with: name) }
    guard common.count > rest.count else { return }
    input = TextInput(folder + common)
    input.moveToEnd()
  }

  func completionNote(_ model: WorkspaceModel) -> String {
    let names = completions(model)
    guard !names.isEmpty else { return "" }
    let shown = names.prefix(6).joined(separator: "  ")
    return "Tab: \(shown)" + (names.count > 6 ? "  and \(names.count - 6) more" : "")
  }
}
