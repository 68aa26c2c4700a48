import Foundation

/// A workspace with one finished run, away from everything else, and a terminal for it.
final class WorkbenchPlace {
  let folder: URL
  let terminal: PseudoTerminal
  var runs: String { folder.appending(path: "runs").path }

  init(hasRun: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "foil-program-\(UUID().uuidString)")
    terminal = try PseudoTerminal()
    let run = folder.appending(path: "runs/2026-11-21T08-00-00-small-s0-00ff")
    try FileManager.default.createDirectory(
      at: hasRun ? run : folder.appending(path: "runs"), withIntermediateDirectories: true)
    guard hasRun else { return }
    let settings = "[run]\nname = \"small\"\n[data]\npath = \"/nowhere\"\n"
    let log = """
      {"t":1,"step":0,"kind":"state","state":"started","total_steps":2}
      {"t":2,"step":1,"kind":"step","loss":4}
      {"t":3,"step":2,"kind":"step","loss":2}
      {"t":4,"step":2,"kind":"state","state":"completed"}

      """
    try Data(settings.utf8).write(to: run.appending(path: "run.toml"))
    try Data(log.utf8).write(to: run.appending(path: "events.jsonl"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func start(
    _ arguments: [String] = [], term: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws {
    try terminal.start(
      try PseudoTerminal.foil, ["workbench", "--workspace", runs] + arguments, term: term,
      environment: ["HOME": folder.path].merging(environment) { $1 })
  }

  /// Runs `foil` without a terminal, and gives its output.
  func command(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try PseudoTerminal.foil)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
