import Foundation
import Ground
import Testing

/// A run that version 0.1.0 began and that was interrupted after 32 of 120 steps. Only the name of
/// the machine, of its user and of the folder were replaced.
@Suite("Run directories of former versions")
struct FormerVersionTests {
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/run-0.1.0")

  /// Puts the run into `folder/runs/old`, on scenes that are drawn as they were then.
  private func copyRun(into folder: URL) throws -> URL {
    let made = try Command.run(
      [
        "data", "scenes", "--out", "scenes", "--train", "12", "--dev", "4", "--test", "4",
        "--pictures", "0",
      ], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let runs = folder.appendingPathComponent("runs")
    try FileManager.default.createDirectory(at: runs, withIntermediateDirectories: true)
    let run = runs.appendingPathComponent("old")
    try FileManager.default.copyItem(at: Self.fixture, to: run)
    let configuration = run.appendingPathComponent("run.toml")
    let toml = try String(contentsOf: configuration, encoding: .utf8)
      .replacing("/FOLDER", with: folder.path)
    try toml.write(to: configuration, atomically: true, encoding: .utf8)
    // A run goes on only with the configuration that it began with, which names the folder.
    let hash = try SHA256.hex(of: Array(toml.utf8))
    let origin = run.appendingPathComponent("provenance.json")
    try String(contentsOf: origin, encoding: .utf8)
      .replacing("/FOLDER", with: folder.path)
      .replacing(/"configuration_hash" : "[0-9a-f]+"/, with: "\"configuration_hash\" : \"\(hash)\"")
      .write(to: origin, atomically: true, encoding: .utf8)
    return run
  }

  @Test("One of 0.1.0 is listed, measured and resumed to its end")
  func opens() throws {
    try withFolder { folder in
      let run = try copyRun(into: folder)
      let listed = try Command.run(["runs", "--json"], in: folder)
      #expect(listed.status == 0 && listed.output.contains("old"), "\(listed.errors)")
      let measured = try Command.run(
        ["eval", "runs/old", "--checkpoint", "last", "--json"], in: folder)
      #expect(measured.status == 0, "\(measured.errors)")
      #expect(try measured.json()["rsum"] is Double)
      let resumed = try Command.run(["resume", "runs/old", "--json"], in: folder)
      #expect(resumed.status == 0, "\(resumed.errors)")
      // 12 images × 5 captions / 20 = 3 batches an epoch, 40 epochs.
      #expect(try resumed.json()["step"] as? Int == 120)
      // The directory says for good which version began it.
      let provenance = try JSONSerialization.jsonObject(
        with: Data(contentsOf: run.appendingPathComponent("provenance.json")))
      #expect((provenance as? [String: Any])?["version"] as? String == "0.1.0")
    }
  }

  @Test("A new run says which version wrote it")
  func writes() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments("runs", more: ["training.epochs=1"]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let file = try small.runDirectory("runs").appendingPathComponent("provenance.json")
      let provenance =
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      #expect(provenance?["version"] as? String == ProgramVersion.current)
    }
  }
}
