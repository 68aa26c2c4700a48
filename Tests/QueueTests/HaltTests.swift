import Foundation
import Records
import Testing

@testable import Recipe
@testable import Training

@Suite("Trainings that are asked to end")
struct HaltTests {
  private func configuration(in folder: URL) throws -> RunConfiguration {
    // 100 captions are 7 batches, so measured at 3, 6, 9, 12 and, the last step, 14.
    try smallTraining(in: folder, everySteps: 3)
  }

  private func bytes(_ run: String) throws -> [Data] {
    try ["last", "best"].map {
      try Data(contentsOf: URL(fileURLWithPath: "\(run)/checkpoints/\($0).safetensors"))
    }
  }

  @Test("An evaluation is left in the middle, made up for on resuming, and the bytes are the same")
  func evaluation() throws {
    try withFolder { folder in
      var configuration = try configuration(in: folder)
      configuration.run.directory = folder.path + "/reference"
      let reference = try TrainingLauncher.start(configuration)
      configuration.run.directory = folder.path + "/halted"
      var measured: Set<Int> = [3, 6, 9, 12, 14]
      var halts = 0
      var control = TrainingControl()
      func observe(_ update: TrainingUpdate) {
        switch update {
        // Told before the evaluation begins.
        case .step(let progress) where measured.remove(progress.step) != nil: control.requestStop()
        // And once more before the best checkpoint is measured.
        case .evaluated where measured.isEmpty && halts == 5: control.requestStop()
        default: break
        }
      }
      var outcome = try TrainingLauncher.start(configuration, control: control, observe: observe)
      while !outcome.isComplete, halts < 10 {
        halts += 1
        control = TrainingControl()
        outcome = try TrainingLauncher.resume(
          outcome.directory, control: control, observe: observe)
      }
      #expect(halts == 6)
      #expect(try bytes(outcome.directory) == bytes(reference.directory))
      #expect(outcome.test == reference.test && outcome.bestStep == reference.bestStep)
      var reader = EventLogReader(path: outcome.directory + "/events.jsonl")
      let events = try reader.poll().events
      let evaluations = events.filter { $0.kind == .evaluation }
      #expect(
        evaluations.filter { $0["final"]?.boolean == false }.map(\.step) == [3, 6, 9, 12, 14])
      #expect(evaluations.filter { $0["final"]?.boolean == true }.count == 2)
      #expect(
        events.filter { $0["state"]?.text == "interrupted" }.map(\.step) == [3, 6, 9, 12, 14, 14])
    }
  }
}
