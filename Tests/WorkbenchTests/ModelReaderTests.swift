import Cells
import Corpus
import Foundation
import Ground
import Synchronization
import Testing

@testable import Probes
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Training
@testable import Workbench

/// Models asked in the background, on a small run that is trained here.
@Suite struct ModelReaderTests {
  /// What the reader has published, and a way to wait for it.
  private final class Inbox: Sendable {
    let replies = Mutex<[AskReply]>([])
    let openings = Mutex<[ModelOpening?]>([])
    private let arrived = DispatchSemaphore(value: 0)

    func take(_ reply: AskReply) {
      replies.withLock { $0.append(reply) }
      arrived.signal()
    }

    /// Waits for one more reply; nil after a minute.
    func next() -> AskReply? {
      guard arrived.wait(timeout: .now() + 60) == .success else { return nil }
      return replies.withLock { $0.last }
    }
  }

  private func withRun(_ body: (RunRecord, ModelReader, Inbox) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appendingPathComponent("scenes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Scenes.write(
      to: data, options: SceneOptions(train: 16, dev: 8, test: 1, seed: 2, pictures: 0))
    var configuration = RunConfiguration()
    configuration.run.directory = folder.path + "/runs"
    configuration.run.threads = 1
    configuration.data.path = data.path
    configuration.data.minimumCount = 1
    configuration.model.embeddingSize = 16
    configuration.model.text.wordDimension = 8
    configuration.training.epochs = 1
    configuration.training.batchSize = 16
    _ = try TrainingLauncher.start(configuration)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/runs")
    var run = ScreenFixture.run(7, "small", objective: "triplet", seed: 0, best: 1)
    run.path = folder.path + "/runs/" + (try #require(names.first))
    let inbox = Inbox()
    let reader = ModelReader(ModelProbes().answers(), publish: { inbox.take($0) }) { opening in
      inbox.openings.withLock { $0.append(opening) }
    }
    try body(run, reader, inbox)
  }

  @Test("Answers are those of the run's best checkpoint, and the model is opened once")
  func answers() throws {
    try withRun { run, reader, inbox in
      let probe = try RetrievalProbe(try RunDirectory(opening: run.path))
      func ask(_ question: AskRequest.Question) -> AskReply? {
        reader.want([AskRequest(run, question)], paths: [run.id: run.path])
        return inbox.next()
      }
      let first = try #require(ask(.images(sentence: "a red circle")))
      guard case .images(let hits, let pictures) = first.answer else {
        Issue.record("\(first)")
        return
      }
      let expected = try probe.images(for: "a red circle", limit: 100)
      #expect(hits == expected && pictures.count == 8 && pictures[0]?.raster != nil)
      #expect(first.facts == .init(split: "dev", step: probe.step, images: 8, captions: 40))
      let browsed = try #require(ask(.images(sentence: " ")))
      guard case .images(let all, _) = browsed.answer else {
        Issue.record("\(browsed)")
        return
      }
      #expect(all.map(\.image) == Array(0..<8) && all.allSatisfy(\.similarity.isNaN))
      let change = AskRequest.Question.change(image: 3, from: "a star", to: "a red star")
      let changed = try #require(ask(change))
      let alone = try probe.change(image: 3, from: "a star", to: "a red star")
      #expect(changed.answer == .change(alone))
      let image = try #require(ask(.image(2, sentence: "a star")))
      guard case .image(let answer) = image.answer else {
        Issue.record("\(image)")
        return
      }
      #expect(answer.captions.count == 40 && answer.score?.words.count == 2)
      #expect(inbox.openings.withLock { $0.count } == 2)
      #expect(inbox.openings.withLock { $0.last ?? nil } == nil)
    }
  }

  @Test("Of several questions of a kind the last one is answered in the end")
  func latestWins() throws {
    try withRun { run, reader, inbox in
      let sentences = (0..<50).map { "a red circle and \($0) squares" }
      for sentence in sentences {
        reader.want([AskRequest(run, .images(sentence: sentence))], paths: [run.id: run.path])
      }
      let last = AskRequest(run, .images(sentence: sentences[49]))
      var reply = inbox.next()
      while let found = reply, found.request != last { reply = inbox.next() }
      #expect(reply?.request == last)
      // While the model was opened, most questions were taken back.
      #expect(inbox.replies.withLock { $0.count } < 50)
    }
  }

  @Test("What cannot be answered says why; pictures need no model")
  func failures() throws {
    try withRun { run, reader, inbox in
      try FileManager.default.removeItem(atPath: run.path + "/checkpoints")
      reader.want([AskRequest(run, .images(sentence: "a"))], paths: [run.id: run.path])
      guard case .failed(let why)? = inbox.next()?.answer else {
        Issue.record("no failure")
        return
      }
      #expect(why.contains("no such checkpoint"))
      reader.want(
        [AskRequest(run, split: "train", .pictures([0, 99]))], paths: [run.id: run.path])
      guard case .pictures(let pictures)? = inbox.next()?.answer else {
        Issue.record("no pictures")
        return
      }
      #expect(pictures.keys.sorted() == [0])
      reader.want([AskRequest(run, .images(sentence: "b"))], paths: [:])
      #expect(inbox.next()?.answer == .failed("the run is gone"))
    }
  }
}
