import Foundation
import Testing

/// A workspace of small runs, used as a person would from a shell.
struct QueueSession {
  let folder: URL
  let small: SmallRun

  init(in folder: URL) throws {
    self.folder = folder
    small = try SmallRun(in: folder)
  }

  /// Writes a run file with the small run's settings, for the workspace `runs`.
  func runFile(_ name: String, more: [String] = []) throws {
    let result = try Command.run(
      ["settings"] + small.arguments("runs", more: ["run.threads=1"] + more).dropFirst(2),
      in: folder)
    #expect(result.status == 0, "\(result.errors)")
    try result.output.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  @discardableResult
  func foil(_ arguments: String..., status: Int32 = 0) throws -> Command.Result {
    let result = try Command.run(arguments, in: folder)
    #expect(result.status == status, "\(arguments) \(result.errors)")
    return result
  }

  /// The jobs by their numbers.
  func jobs() throws -> [Int: [String: Any]] {
    let json = try foil("queue", "--json").json()
    let list = try #require(json["jobs"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: list.compactMap { job in
        (job["id"] as? Int).map { ($0, job) }
      })
  }

  func state(_ id: Int) throws -> String { try jobs()[id]?["state"] as? String ?? "none" }

  func run(_ id: Int) throws -> URL {
    URL(fileURLWithPath: try #require(try jobs()[id]?["run"] as? String))
  }

  /// Waits until a condition holds; a test that waits for ever fails.
  func wait(
    until what: String, location: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
  ) throws {
    let deadline = Date() + 120
    while try !condition() {
      if Date() > deadline {
        let log = try? String(
          contentsOf: folder.appendingPathComponent("runs/queue/engine.log"), encoding: .utf8)
        Issue.record("never: \(what)\n\(log ?? "")", sourceLocation: location)
        throw CancellationError()
      }
      usleep(5000)
    }
  }

  func wait(
    for state: String, of ids: Int..., location: SourceLocation = #_sourceLocation
  ) throws {
    try wait(until: "\(ids) \(state)", location: location) {
      let jobs = try jobs()
      return ids.allSatisfy { jobs[$0]?["state"] as? String == state }
    }
  }

  /// The processes of the engines that are at work.
  func engines() throws -> [Int32] {
    let json = try foil("queue", "--json").json()
    let list = try #require(json["engines"] as? [[String: Any]])
    return list.compactMap { ($0["process"] as? Int).map(Int32.init) }
  }

  /// A plain training with the settings of a run file; its checkpoints.
  func reference(_ file: String, _ directory: String) throws -> [Data] {
    try foil("train", file, "--set", "run.directory=\(directory)")
    return try small.checkpoints(try small.runDirectory(directory))
  }

  /// The run directories of the workspace.
  func runDirectories() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("runs").path
    ).filter { $0 != "queue" }
  }

  /// Ends every engine, so that none outlives its folder.
  func end() {
    _ = try? Command.run(["engine", "stop", "--now"], in: folder)
    for process in (try? engines()) ?? [] { kill(process, SIGKILL) }
  }
}

/// A folder with a queue; engines end before it vanishes.
func withQueue(_ body: (QueueSession) throws -> Void) throws {
  try withFolder { folder in
    let session = try QueueSession(in: folder)
    defer { session.end() }
    try body(session)
  }
}
