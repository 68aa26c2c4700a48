import Foundation
import Recipe
import Records
import Testing

@testable import Ground
@testable import Runs

/// A workspace folder of its own for a test, removed with this object.
final class Workspace {
  let path: String

  init() throws {
    path =
      URL(fileURLWithPath: NSTemporaryDirectory() + "/foil-runs-\(UUID().uuidString)")
      .standardizedFileURL.path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func index() throws -> RunIndex { try RunIndex(workspace: path) }

  /// Makes a run directory with a log.
  @discardableResult
  func makeRun(
    _ name: String, seed: Int = 0, margin: Double = 0.2, tags: [String] = [], log: String = "",
    configure: (inout RunConfiguration) -> Void = { _ in }
  ) throws -> String {
    let run = "\(path)/runs/\(name)"
    try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
    var configuration = RunConfiguration()
    configuration.run.seed = seed
    configuration.run.tags = tags
    configuration.objective.margin = margin
    configure(&configuration)
    try write(log, to: "\(run)/events.jsonl")
    try write("{}", to: "\(run)/provenance.json")
    try write(configuration.toml(), to: "\(run)/run.toml")
    return run
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func append(_ text: String, to file: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}

/// Lines of logs.
enum Line {
  static func state(_ state: String, step: Int = 0, total: Int = 100) -> String {
    Event(
      .state, step: step, time: 1000 + Double(step),
      ["state": .text(state), "total_steps": .integer(total)]
    ).json + "\n"
  }

  static func step(_ step: Int, loss: Double) -> String {
    Event(.step, step: step, time: 1000 + Double(step), ["loss": .real(loss)]).json + "\n"
  }

  /// All recalls are `recall`, so rSum is six times as much.
  static func eval(
    _ step: Int, recall: Double, split: String = "dev", best: Bool = true, final: Bool = false,
    edits: JSONValue? = nil
  ) -> String {
    let direction: JSONValue = [
      "r1": .real(recall), "r5": .real(recall), "r10": .real(recall), "medr": 3.0, "meanr": 4.5,
    ]
    var fields: [String: JSONValue] = [
      "split": .text(split), "i2t": direction, "t2i": direction, "rsum": .real(6 * recall),
      "best": .boolean(best), "final": .boolean(final),
    ]
    if let edits { fields["edits"] = edits }
    return Event(.evaluation, step: step, time: 1000 + Double(step), fields).json + "\n"
  }
}

/// The path of a committed fixture.
func fixture(_ name: String) throws -> String {
  try #require(Bundle.module.path(forResource: "Fixtures/\(name)", ofType: nil))
}

/// A committed fixture as a JSON value.
func jsonFixture(_ name: String) throws -> JSONValue {
  try JSONValue(parsing: try Data(contentsOf: URL(fileURLWithPath: fixture(name))))
}

extension JSONValue {
  var numbers: [Double] { list?.compactMap(\.number) ?? [] }
  var integers32: [Int32] { list?.compactMap { $0.integer.map(Int32.init) } ?? [] }
}

func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
  abs(a - b) <= tolerance
}
