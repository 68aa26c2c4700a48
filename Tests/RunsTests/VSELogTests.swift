import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("Training logs of VSE++ and its family")
struct VSELogTests {
  private struct Log {
    var events: [Event] = []
    var settings: [String: String] = [:]
  }

  /// The only part of a log.
  private func events(_ text: String) -> Log {
    let parts = VSELog.parts(of: Array(text.utf8), time: 50)
    #expect(parts.count == 1)
    guard let part = parts.first?.finished() else { return Log() }
    return Log(events: part.events, settings: part.settings)
  }

  private static let training = """
    Namespace(batch_size=128, data_name='f30k', max_violation=True, margin=0.2, seed=4, lrs=[1, 2])
    2018-10-10 10:10:10,123 Epoch: [0][0/1000]\tEit 0  lr 0.0002  Le 90.1230 (90.1230)  Time 0.2
    2018-10-10 10:10:20,456 Epoch: [0][500/1000]\tEit 500  lr 0.0002  Le 12.3456 (13.1)  Time 0.2
    2018-10-10 10:10:21,000 Image to text: 43.8, 72.4, 81.8, 2.0, 13.4
    2018-10-10 10:10:22,000 Text to image: 32.1, 61.2, 72.0, 3.0, 25.5
    2018-10-10 10:10:23,000 Current rsum is 363.3
    2018-10-10 10:10:30,456 Epoch: [1][0/1000]\tEit 1000  lr 0.00002  Le 11.0 (11.0)  Time 0.2
    Image to text: 40.0, 70.0, 80.0, 2.0, 13.4
    Text to image: 30.0, 60.0, 70.0, 3.0, 25.5
    """

  @Test("Steps, evaluations on dev and arguments")
  func training() throws {
    let log = events(Self.training)
    let steps = log.events.filter { $0.kind == .step }
    #expect(steps.map(\.step) == [0, 500, 1000])
    #expect(steps.map { $0["loss"]?.number } == [90.123, 12.3456, 11])
    #expect(steps.last?["learning_rate"]?.number == 0.00002)
    // 2018-10-10 10:10:20 UTC.
    #expect(steps[1].time == 1_539_166_220)
    let evaluations = log.events.filter { $0.kind == .evaluation }
    #expect(evaluations.map(\.step) == [500, 1000])
    #expect(isClose(evaluations[0]["rsum"]?.number ?? 0, 43.8 + 72.4 + 81.8 + 32.1 + 61.2 + 72))
    #expect(evaluations.map { $0["best"]?.boolean } == [true, false])
    #expect(evaluations[0]["t2i"]?["meanr"]?.number == 25.5)
    #expect(evaluations.allSatisfy { $0["split"]?.text == "dev" })
    #expect(!log.events.contains { $0.kind == .note })
    #expect(log.settings["training.batch_size"] == "128")
    #expect(log.settings["objective.triplet.hardest"] == "true")
    #expect(log.settings["objective.margin"] == "0.2")
    #expect(log.settings["import.data_name"] == "f30k" && log.settings["run.seed"] == "4")
    #expect(log.settings["import.lrs"] == "[1, 2]")
  }

  /// SCAN's summary of folds: six times the mean of the image-to-text recalls, 66, as rsum.
  private static let folds = """
    Image to text: 70.0, 90.0, 95.0, 1.0, 3.0
    Text to image: 50.0, 80.0, 90.0, 1.0, 5.0
    rsum: 475.0 ar: 85.0 ari: 73.3
    Image to text: 60.0, 80.0, 85.0, 1.0, 3.0
    Text to image: 40.0, 70.0, 80.0, 1.0, 5.0
    rsum: 415.0 ar: 75.0 ari: 63.3
    -----------------------------------
    Mean metrics:
    rsum: 480.0
    Average i2t Recall: 68.3
    Average t2i Recall: 445.0
    Image to text: 65.0 85.0 90.0 1.0 3.0
    Text to image: 45.0 75.0 85.0 1.0 5.0
    """

  @Test("The sum of folds that SCAN prints is found wrong, and why")
  func scan() throws {
    let log = events(Self.folds)
    let evaluations = log.events.filter { $0.kind == .evaluation }
    #expect(evaluations.map { $0["split"]?.text } == ["fold1", "fold2", "test"])
    #expect(evaluations.map { $0["rsum"]?.number } == [475, 415, 445])
    #expect(evaluations.allSatisfy { $0["final"]?.boolean == true })
    let notes = log.events.filter { $0.kind == .note }
    #expect(notes.count == 1 && notes[0]["level"]?.text == "warning")
    let message = try #require(notes[0]["message"]?.text)
    #expect(message.contains("480.0") && message.contains("445.0"))
    #expect(message.contains("image-to-text"))
  }

  /// What FNE's trainer prints: dev and test before the training, at steps, and after each epoch.
  private static func fne(arguments: Bool) -> String {
    func evaluation(_ recall: Double) -> String {
      "Image to text: \(recall), \(recall), \(recall), 1.0, 2.0\n"
        + "Text to image: \(recall), \(recall), \(recall), 1.0, 2.0\n"
    }
    func line(_ step: Int) -> String {
      "2023-01-01 00:00:00,000 Epoch: [0][\(step)/300]\tEit \(step)  lr 2e-05  Le 3.0 (3.0)\n"
    }
    return (arguments ? "Namespace(margin=0.2, queue_size=8224, nums_right_sims=200)\n" : "")
      + evaluation(1) + evaluation(2) + line(10) + evaluation(50) + evaluation(30) + line(20)
      // Best on dev, though not on test.
      + evaluation(60) + evaluation(25) + line(30) + evaluation(55) + evaluation(40)
  }

  @Test("FNE's evaluations on test, beside those on dev, are told apart", arguments: [true, false])
  func paired(arguments: Bool) throws {
    let log = events(Self.fne(arguments: arguments))
    let evaluations = log.events.filter { $0.kind == .evaluation }
    func sums(_ split: String, isFinal: Bool) -> [Double?] {
      evaluations.filter { $0["split"]?.text == split && $0["final"]?.boolean == isFinal }
        .map { $0["rsum"]?.number }
    }
    #expect(sums("dev", isFinal: false) == [6, 300, 360, 330])
    #expect(sums("test", isFinal: false) == [12, 180, 150, 240])
    // The checkpoint that is best on dev.
    #expect(sums("test", isFinal: true) == [150] && sums("dev", isFinal: true).isEmpty)
    #expect(evaluations.last?.step == 20)
    #expect(log.events.contains { $0.kind == .note && $0["code"]?.text == "splits" })
    if arguments { #expect(log.settings[RunKey.objectives] == "fne") }
  }

  @Test("Dev measured before a training goes on is no result on test")
  func resumedLog() throws {
    let log = events(
      "Image to text: 1, 1, 1, 1, 1\nText to image: 1, 1, 1, 1, 1\n" + Self.training)
    let evaluations = log.events.filter { $0.kind == .evaluation }
    #expect(evaluations.allSatisfy { $0["split"]?.text == "dev" })
    #expect(evaluations.count == 3 && evaluations[0].step == 0)
    #expect(!log.events.contains { $0.kind == .note })
  }

  @Test("A log that has grown since it was imported renews its run, with tags and notes")
  func grown() throws {
    let workspace = try Workspace()
    let file = workspace.path + "/train.log"
    let lines = Self.training.split(separator: "\n", omittingEmptySubsequences: false)
    try workspace.write(lines.prefix(6).joined(separator: "\n") + "\n", to: file)
    let runs = workspace.path + "/runs"
    let first = try #require(try RunImport.run(file, to: runs).runs.first)
    try RunNotes.update(first.path, initialTags: []) { $0.tags = ["old"] }
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.runs().first?.step == 500)
    try workspace.write(Self.training, to: file)
    let second = try #require(try RunImport.run(file, to: runs).runs.first)
    #expect(second.path == first.path && second.renewed && !second.existed)
    #expect(try RunImport.run(file, to: runs).runs.first?.existed == true)
    try index.refresh()
    let found = try index.runs()
    #expect(found.count == 1 && found.first?.step == 1000 && found.first?.tags == ["old"])
  }

  @Test("Six times the sum, and sums that are merely wrong or rounded")
  func sums() {
    let recalls = ImportedEvaluation(
      imageToText: ["r1": 10, "r5": 20, "r10": 30], textToImage: ["r1": 11, "r5": 21, "r10": 31])
    func mismatch(_ sum: Double) -> String? {
      var evaluation = recalls
      evaluation.loggedSum = sum
      return evaluation.mismatch
    }
    #expect(mismatch(123) == nil && mismatch(123.3) == nil && mismatch(122.7) == nil)
    #expect(mismatch(738)?.contains("six times the sum") == true)
    #expect(mismatch(120)?.contains("image-to-text") == true)
    #expect(mismatch(130)?.contains(":") == false)
    #expect(mismatch(.nan) != nil)
  }

  @Test("An imported log is a run of the index; its warnings count")
  func imported() throws {
    let workspace = try Workspace()
    let folder = workspace.path + "/old/scan_f30k"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try workspace.write(Self.training, to: folder + "/train.log")
    try workspace.write(Self.folds, to: folder + "/result.txt")
    try workspace.write("nothing of the kind\n", to: folder + "/notes.txt")
    let results = try RunImport.run(workspace.path + "/old", to: workspace.path + "/runs").runs
    #expect(results.count == 2 && results.allSatisfy { $0.format == .vseLog })
    let index = try workspace.index()
    try index.refresh()
    let train = try index.run(named: "scan_f30k")
    #expect(train.state == .imported && train.objective == "triplet" && train.seed == 4)
    #expect(isClose(train.metrics["best.rsum"] ?? 0, 363.3) && train.metrics["warnings"] == nil)
    let result = try index.run(named: "result")
    #expect(result.metrics["test.rsum"] == 445 && result.metrics["warnings"] == 1)
    #expect(try index.messages(of: result.id).first?.code == "rsum")
    #expect(try RunFilter("warnings>0").matches(result))
    #expect(throws: Failure.self) {
      try RunImport.run(folder + "/notes.txt", to: workspace.path + "/runs")
    }
    // It is no run to resume or evaluate.
    #expect(throws: Failure.self) { try RunDirectory(opening: train.path) }
  }

  @Test("Lines of any kind give events or nothing")
  func hostile() {
    let pieces = [
      "Epoch: [", "3", "][", "9223372036854775807", "/", "]", " Eit ", "-5", " lr ", "nan",
      "Image to text:", "Text to image:", " 1e400,", " 2.0,", "rsum:", "Mean metrics", "Namespace(",
      "a=1,", ")", "'", "[", "\u{0}", "é", "2018-10-10 10:10:10,123 ",
    ]
    var stream = RandomStream(seed: 4, purpose: "log fuzz")
    for _ in 0..<3000 {
      let lines = (0..<4).map { _ in
        (0..<stream.below(9)).map { _ in stream.pick(pieces) }.joined()[...]
      }
      let bytes = Array(lines.joined(separator: "\n").utf8)
      for part in VSELog.parts(of: bytes, time: 0) {
        for event in part.finished().events { #expect(event.step >= 0) }
      }
    }
  }
}
