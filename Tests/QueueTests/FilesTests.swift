import Dispatch
import Foundation
import Ground
import Records
import Testing

@testable import Queue

@Suite("What engines and viewers find in folders", .timeLimit(.minutes(5)))
struct FilesTests {
  /// The wait is longer than the test may take, so it ends only if the change ends it.
  @Test("A watch wakes at a change and when it is told to")
  func watch() throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      let watch = FolderWatch([workspace.jobsFolder])
      try AtomicFile.write("{}", to: workspace.jobFile(1))
      watch.wait(seconds: 3000)
      DispatchQueue.global().async { unlink(workspace.jobFile(1)) }
      watch.wait(seconds: 3000)
      watch.wake()
      watch.wait(seconds: 3000)
      // A folder that is not there leaves short waits.
      FolderWatch([workspace.path + "/none"]).wait(seconds: 3000)
    }
  }

  @Test("What a start that was killed left is removed; a run, and what Foil did not write, is not")
  func unfinished() throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      let run = workspace.path + "/run"
      let manager = FileManager.default
      try RunDirectory.discardUnfinished(at: run)
      for (file, text) in [
        ("", ""), ("events.jsonl", ""), ("provenance.json", "x"), (".run.toml.12-ab.tmp", "x"),
      ] {
        try manager.createDirectory(
          atPath: run + "/checkpoints", withIntermediateDirectories: true)
        if !file.isEmpty { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(run)/\(file)")) }
        try RunDirectory.discardUnfinished(at: run)
        #expect(!manager.fileExists(atPath: run), "\(file)")
      }
      for file in ["run.toml", "thesis.txt"] {
        try manager.createDirectory(atPath: run, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(run)/\(file)"))
        try? RunDirectory.discardUnfinished(at: run)
        #expect(manager.fileExists(atPath: "\(run)/\(file)"))
        try manager.removeItem(atPath: run)
      }
    }
  }

  @Test(
    "A run whose run.toml was moved away loses no byte, and what cannot be told is not there is left",
    arguments: [
      "events.jsonl", "vocabulary.json", "checkpoints/last.safetensors", "lock", "notes.json",
      "ranks",
    ])
  func trained(sign: String) throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      let run = workspace.path + "/run"
      let manager = FileManager.default
      try manager.createDirectory(atPath: run + "/checkpoints", withIntermediateDirectories: true)
      for file in ["events.jsonl", "provenance.json", sign] {
        let text = file == sign || file == "provenance.json" ? "x" : ""
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(run)/\(file)"))
      }
      let before = try manager.subpathsOfDirectory(atPath: run).sorted()
      let failure = #expect(throws: Failure.self) { try RunDirectory.discardUnfinished(at: run) }
      #expect(failure?.what.contains("nothing was removed") == true)
      #expect(try manager.subpathsOfDirectory(atPath: run).sorted() == before)
      // run.toml is there, but the system cannot tell: a loop of links.
      try manager.removeItem(atPath: "\(run)/\(sign)")
      try manager.createSymbolicLink(
        atPath: run + "/run.toml", withDestinationPath: run + "/run.toml")
      #expect(throws: Failure.self) { try RunDirectory.discardUnfinished(at: run) }
      #expect(manager.fileExists(atPath: run + "/provenance.json"))
    }
  }

  @Test("A glimpse reads the two ends of a long log, and whole lines only")
  func glimpse() throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      #expect(RunGlimpse(run: workspace.path) == nil)
      let log = URL(fileURLWithPath: workspace.path + "/events.jsonl")
      var text = Event(.state, step: 0, time: 1, ["state": "started", "total_steps": 9000]).json
      text += "\n"
      for step in 1...3000 {
        let fields: [String: JSONValue] = [
          "loss": .real(1 / Double(step)), "epoch_loss": .real(2 / Double(step)),
        ]
        text += Event(.step, step: step, time: 1, fields).json + "\n"
      }
      try Data((text + "{\"t\":1,\"step\":5").utf8).write(to: log)
      let glimpse = try #require(RunGlimpse(run: workspace.path))
      #expect(glimpse.step == 3000 && glimpse.totalSteps == 9000)
      #expect(glimpse.loss == 2.0 / 3000 && glimpse.bestRSum == nil)
      // Without means, those of an epoch that began before what is read are not known.
      let old = (1...3000).map { Event(.step, step: $0, time: 1, ["loss": .real(1)]).json + "\n" }
      try Data(old.joined().utf8).write(to: log)
      #expect(RunGlimpse(run: workspace.path)?.loss == nil)
      let epoch = Event(.epoch, step: 3000, time: 1, ["epoch": 1, "loss": .real(0.5)]).json
      try Data((old.joined() + epoch + "\n").utf8).write(to: log)
      #expect(RunGlimpse(run: workspace.path)?.loss == 0.5)
      // The checkpoint's header is read, its content is not: a digest of it takes as long as it is.
      let best = workspace.path + "/checkpoints/best.safetensors"
      try FileManager.default.createDirectory(
        atPath: workspace.path + "/checkpoints", withIntermediateDirectories: true)
      try SafeTensorsWriter.write(
        path: best, metadata: ["foil.best_rsum": "321.5"],
        tensors: [.init("x", shape: [1000], floats: [Float](repeating: 1, count: 1000))])
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: best))
      try handle.seek(toOffset: handle.seekToEnd() - 4)
      try handle.write(contentsOf: Data([1, 2, 3, 4]))
      try handle.close()
      #expect(RunGlimpse(run: workspace.path)?.bestRSum == 321.5)
      try Data("garbage".utf8).write(to: log)
      #expect(RunGlimpse(run: workspace.path)?.step == 0)
    }
  }

  @Test("Damaged records of engines are no engines, and no path out of the folder")
  func records() throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      let folder = workspace.enginesFolder
      for (name, text) in [
        ("a.json", "{"), ("b.json", "{\"id\":\"b\",\"process\":1,\"host\":\"h\"}"),
        ("c.json", "{\"id\":\"../lock\",\"process\":1,\"host\":\"h\"}"),
      ] { try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8) }
      #expect(workspace.engines().isEmpty)
      #expect(!workspace.isAlive(engine: "../lock"))
      // The next engine clears up.
      let registration = try EngineRegistration(workspace, .init(), now: 1)
      #expect(workspace.engines() == [registration.record])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
      #expect(EngineRecord(json: registration.record.json) == registration.record)
    }
  }
}
