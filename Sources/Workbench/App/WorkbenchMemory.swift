import Cells
import Foundation
import Ground
import Runs

/// What the workbench remembers of a workspace from one start to the next: how its list was sorted and
/// filtered, the last screen, and the theme that was chosen with a key.
///
/// Kept in `.foil/workbench.json` of the workspace. A file that cannot be read, or a part of it that
/// means nothing, is as if it were not there: it never keeps the workbench from opening.
public struct WorkbenchMemory: Equatable, Sendable {
  var order: RunOrder?
  var isReversed = false
  var filter = ""
  /// The title of the last screen with a tab.
  var screen: String?
  /// The name of the theme; nil where it was not changed.
  public var theme: String?

  public init() {}

  /// Larger files are none of ours.
  private static let largestFile = 1 << 16

  static func file(workspace: String) -> String { workspace + "/.foil/workbench.json" }

  /// What is remembered of a workspace.
  public static func read(workspace: String) -> WorkbenchMemory {
    guard let handle = FileHandle(forReadingAtPath: file(workspace: workspace)) else {
      return WorkbenchMemory()
    }
    defer { try? handle.close() }
    guard let bytes = try? handle.read(upToCount: largestFile + 1), bytes.count <= largestFile
    else { return WorkbenchMemory() }
    return WorkbenchMemory(json: Array(bytes))
  }

  init(json bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes) else { return }
    order = value["sort"]?.text.flatMap(RunOrder.init(rawValue:))
    isReversed = order != nil && value["reversed"]?.boolean == true
    // A filter that was understood once may name what this version does not know.
    if let text = value["filter"]?.text, (try? RunFilter(text)) != nil { filter = text }
    screen = value["screen"]?.text
    theme = value["theme"]?.text.flatMap { Theme.named($0)?.name }
  }

  /// Writes it; does nothing where there is no workspace yet.
  ///
  /// - Throws: `Failure` if the file cannot be written.
  public func write(workspace: String) throws {
    guard FileManager.default.fileExists(atPath: workspace) else { return }
    let folder = workspace + "/.foil"
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw SystemError.failure("make the folder", path: folder)
    }
    var fields: [String: JSONValue] = [:]
    fields["sort"] = order.map { .text($0.rawValue) }
    fields["reversed"] = .boolean(isReversed)
    fields["filter"] = .text(filter)
    fields["screen"] = screen.map { .text($0) }
    fields["theme"] = theme.map { .text($0) }
    try AtomicFile.write(
      JSONValue.object(fields).json + "\n", to: Self.file(workspace: workspace))
  }
}

extension Interface {
  /// What is to be remembered of this session.
  public var memory: WorkbenchMemory {
    var memory = WorkbenchMemory()
    for entry in screens { entry.screen.remember(in: &memory) }
    memory.screen = screens[screens[current].hasTab ? current : previous].title
    memory.theme = chosenTheme
    return memory
  }

  /// Begins where an earlier session ended.
  public mutating func recall(_ memory: WorkbenchMemory) {
    for index in screens.indices { screens[index].screen.recall(memory) }
    if let index = screens.firstIndex(where: { $0.title == memory.screen && $0.hasTab }) {
      go(to: index)
    }
    chosenTheme = memory.theme
  }
}
