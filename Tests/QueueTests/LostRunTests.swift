import Corpus
import Foundation
import Ground
import Records
import Testing

@testable import Recipe
@testable import Training

/// What others take away from a training while it goes on.
@Suite("Runs whose directory, lock, log or data is taken away", .timeLimit(.minutes(5)))
struct LostRunTests {
  private func configuration(in folder: URL) throws -> RunConfiguration {
    try Scenes.write(
      to: folder.appendingPathComponent("scenes"),
      options: SceneOptions(train: 20, dev: 6, test: 6, pictures: 0))
    var configuration = RunConfiguration()
    configuration.data.path = folder.path + "/scenes"
    configuration.data.minimumCount = 1
    configuration.run.threads = 1
    configuration.run.directory = folder.path + "/runs"
    configuration.model.embeddingSize = 8
    configuration.model.text.wordDimension = 8
    configuration.training.batchSize = 16
    // 100 captions are 7 batches: 21 steps.
    configuration.training.epochs = 3
    configuration.evaluation.logSteps = 1
    return configuration
  }

  /// Trains, does something at a step, and gives the run directory and what ended it.
  private func failure(
    _ configuration: RunConfiguration, at step: Int = 10, _ body: @escaping (String) throws -> Void
  ) throws -> (run: String, failure: Failure?) {
    var run = ""
    var problem: (any Error)?
    do {
      _ = try TrainingLauncher.start(configuration) { update in
        if case .started(let directory, _, _, _) = update { run = directory }
        if case .step(let progress) = update, progress.step == step {
          do { try body(run) } catch { problem = error }
        }
      }
    } catch {
      if let problem { throw problem }
      return (run, error as? Failure)
    }
    if let problem { throw problem }
    return (run, nil)
  }

  private func states(_ run: String) throws -> [String] {
    var reader = EventLogReader(path: run + "/events.jsonl")
    return try reader.poll().events.compactMap { $0["state"]?.text }
  }

  @Test("A directory that is removed ends the run as failed, and is not made anew")
  func removed() throws {
    try withFolder { folder in
      let (run, failure) = try failure(configuration(in: folder)) {
        try FileManager.default.removeItem(atPath: $0)
      }
      #expect(failure?.what.contains("removed or moved while the run was trained") == true)
      #expect(failure?.place == run && failure?.remedy?.contains("foil resume \(run)") == true)
      #expect(!FileManager.default.fileExists(atPath: run))
    }
  }

  @Test("A directory that is moved ends the run as failed; put back, it goes on")
  func moved() throws {
    try withFolder { folder in
      var configuration = try configuration(in: folder)
      configuration.training.checkpointSteps = 1
      let (run, failure) = try failure(configuration) {
        try FileManager.default.moveItem(atPath: $0, toPath: $0 + "-moved")
      }
      #expect(failure?.what.contains("removed or moved") == true)
      #expect(!FileManager.default.fileExists(atPath: run))
      try FileManager.default.moveItem(atPath: run + "-moved", toPath: run)
      #expect(try TrainingLauncher.resume(run).isComplete)
    }
  }

  @Test(
    "A lock that is removed or replaced ends the run, without a word in what may be another's log")
  func lock() throws {
    try withFolder { folder in
      let configuration = try configuration(in: folder)
      for replaces in [false, true] {
        let (run, failure) = try failure(configuration) { run in
          try FileManager.default.removeItem(atPath: run + "/lock")
          if replaces { try Data().write(to: URL(fileURLWithPath: run + "/lock")) }
        }
        #expect(failure?.what.contains("lock has been removed or replaced") == true)
        #expect(try states(run) == ["started"])
        // Nothing has to be mended.
        #expect(try TrainingLauncher.resume(run).isComplete)
        try FileManager.default.removeItem(atPath: run)
      }
    }
  }

  @Test("A second trainer is refused although the lock file was removed")
  func secondTrainer() throws {
    try withFolder { folder in
      var refusal: Failure?
      let (_, first) = try failure(configuration(in: folder)) { run in
        try FileManager.default.removeItem(atPath: run + "/lock")
        refusal = #expect(throws: Failure.self) { try TrainingLauncher.resume(run) }
      }
      #expect(refusal?.what.contains("is being written by process \(getpid())") == true)
      #expect(first != nil)
    }
  }

  @Test(
    "A file that says what the run is ends it when it is gone or another",
    arguments: ["run.toml", "provenance.json", "vocabulary.json", "events.jsonl"])
  func records(name: String) throws {
    try withFolder { folder in
      let configuration = try configuration(in: folder)
      let (run, missing) = try failure(configuration) {
        try FileManager.default.removeItem(atPath: "\($0)/\(name)")
      }
      #expect(missing?.place == "\(run)/\(name)")
      #expect(missing?.what.contains("removed") == true)
      let (second, changed) = try failure(configuration) { run in
        let file = URL(fileURLWithPath: "\(run)/\(name)")
        let other = try Data(contentsOf: file) + Data("\n".utf8)
        try FileManager.default.removeItem(at: file)
        try other.write(to: file)
      }
      #expect(changed?.place == "\(second)/\(name)")
    }
  }

  @Test("The same bytes at the same place are no change")
  func rewritten() throws {
    try withFolder { folder in
      let configuration = try configuration(in: folder)
      let (run, failure) = try failure(configuration) { run in
        for file in ["\(run)/run.toml", folder.path + "/scenes/train_ims.npy"] {
          let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
          try FileManager.default.removeItem(atPath: file)
          try bytes.write(to: URL(fileURLWithPath: file))
        }
      }
      #expect(failure == nil)
      #expect(try states(run) == ["started", "completed"])
    }
  }

  enum Damage: String, CaseIterable { case emptied, halved, rewritten, removed, replaced }

  @Test(
    "Data that changes ends the run with a sentence; put back, the bytes are those of a quiet run",
    arguments: Damage.allCases)
  func data(damage: Damage) throws {
    try withFolder { folder in
      var configuration = try configuration(in: folder)
      configuration.run.directory = folder.path + "/reference"
      let reference = try TrainingLauncher.start(configuration).directory
      configuration.run.directory = folder.path + "/runs"
      let file = folder.path + "/scenes/train_ims.npy"
      let url = URL(fileURLWithPath: file)
      let good = try Data(contentsOf: url)
      // Within the file, so that it keeps its number, as np.save does it.
      func write(_ bytes: Data) throws {
        let handle = try FileHandle(forWritingTo: url)
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: bytes)
        try handle.close()
      }
      let (run, failure) = try failure(configuration) { _ in
        switch damage {
        case .emptied: try write(Data())
        case .halved: try write(good.prefix(good.count / 2))
        case .rewritten: try write(good.prefix(200) + Data(count: good.count - 200))
        case .removed: try FileManager.default.removeItem(at: url)
        case .replaced: try (good.prefix(200) + Data(count: good.count - 200)).write(to: url)
        }
      }
      #expect(failure?.place == file)
      #expect(failure?.what.hasPrefix("the data file has ") == true)
      #expect(try states(run) == ["started", "failed"])
      // The steps before the change are kept.
      let kept = try SafeTensors.metadata(path: run + "/checkpoints/last.safetensors")["foil.step"]
      #expect(kept == "10")
      #expect(throws: Failure.self) { try TrainingLauncher.resume(run) }
      try? FileManager.default.removeItem(at: url)
      try good.write(to: url)
      #expect(try TrainingLauncher.resume(run).isComplete)
      for name in ["last", "best"] {
        let path = "/checkpoints/\(name).safetensors"
        #expect(
          try Data(contentsOf: URL(fileURLWithPath: run + path))
            == Data(contentsOf: URL(fileURLWithPath: reference + path)))
      }
    }
  }

  @Test("A log that was cut before a resume says so, once")
  func cutLog() throws {
    try withFolder { folder in
      let control = TrainingControl()
      func stopping(at step: Int, _ control: TrainingControl) -> (TrainingUpdate) -> Void {
        {
          if case .step(let progress) = $0, progress.step == step { control.requestStop() }
        }
      }
      let run = try TrainingLauncher.start(
        configuration(in: folder), control: control, observe: stopping(at: 9, control)
      ).directory
      let log = URL(fileURLWithPath: run + "/events.jsonl")
      let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      // Steps 4 to 9 are cut off, with the end of the first epoch, step 7.
      let kept = lines.prefix { !$0.contains("\"step\":4,") }
      try (kept.joined(separator: "\n") + "\n").write(to: log, atomically: true, encoding: .utf8)
      let second = TrainingControl()
      _ = try TrainingLauncher.resume(run, control: second, observe: stopping(at: 12, second))
      #expect(try TrainingLauncher.resume(run).isComplete)
      var reader = EventLogReader(path: run + "/events.jsonl")
      let notes = try reader.poll().events.filter { $0["code"]?.text == "log-gap" }
      #expect(notes.count == 1)
      let text = notes.first?["message"]?.text ?? ""
      #expect(text.contains("lacks 6 logged steps, from step 4 to 9 and"), "\(text)")
      #expect(text.contains("the end of 1 epoch:"), "\(text)")
      #expect(notes.first?["level"]?.text == "warning")
    }
  }

  @Test("A log that is gone is resumed as such, not started anew")
  func lostLog() throws {
    try withFolder { folder in
      let control = TrainingControl()
      let run = try TrainingLauncher.start(configuration(in: folder), control: control) {
        if case .step(let progress) = $0, progress.step == 9 { control.requestStop() }
      }.directory
      try FileManager.default.removeItem(atPath: run + "/events.jsonl")
      #expect(try TrainingLauncher.resume(run).isComplete)
      #expect(try states(run) == ["resumed", "completed"])
      var reader = EventLogReader(path: run + "/events.jsonl")
      let note = try reader.poll().events.first { $0["code"]?.text == "log-gap" }
      #expect(note?["message"]?.text?.contains("9 logged steps") == true)
    }
  }
}
