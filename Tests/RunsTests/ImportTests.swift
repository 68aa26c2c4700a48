import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("Importing folders and event files")
struct ImportTests {
  private func event(_ step: Int, _ values: [String: Double], time: Double? = nil) -> ScalarEvent {
    ScalarEvent(
      time: time ?? Double(step), step: step,
      .scalars(values.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }))
  }

  private func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Writes an event file and gives its folder.
  private func write(_ events: [ScalarEvent], _ workspace: Workspace, _ name: String) throws {
    let path = "\(workspace.path)/\(name)"
    try make(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    try EventFile.write(events, to: path, time: events.first?.time ?? 0)
  }

  private func log(_ run: RunImport.Result) throws -> [Event] {
    var reader = EventLogReader(path: run.path + "/events.jsonl")
    return try reader.poll().events
  }

  // MARK: - Resumed event files

  /// 10, 20, …, 300, with an evaluation each 100, then from 210 to 400 again.
  private func resumed(_ workspace: Workspace) throws -> RunImport.Result {
    func recalls(_ value: Double) -> [String: Double] {
      Dictionary(
        uniqueKeysWithValues: ["r1", "r5", "r10", "r1i", "r5i", "r10i"].map { ($0, value) })
    }
    func run(_ steps: ClosedRange<Int>, loss: Double, clock: Double) -> [ScalarEvent] {
      steps.flatMap { index -> [ScalarEvent] in
        let step = index * 10
        var events = [event(step, ["Le": loss], time: clock + Double(step))]
        if step % 100 == 0 {
          events.append(event(step, recalls(loss), time: clock + Double(step) + 1))
          // In steps of another kind.
          events.append(event(step / 100, ["epoch_loss": loss], time: clock + Double(step) + 2))
        }
        return events
      }
    }
    try write(run(1...30, loss: 16, clock: 1000), workspace, "in/a/events.out.tfevents.1.h")
    try write(run(21...40, loss: 17, clock: 9000), workspace, "in/a/events.out.tfevents.2.h")
    return try RunImport.run(workspace.path + "/in", to: workspace.path + "/runs").runs[0]
  }

  @Test("A later file that begins below the last step is a resume, and no step is there twice")
  func resume() throws {
    let workspace = try Workspace()
    let run = try resumed(workspace)
    let events = try log(run)
    let losses = events.filter { $0.kind == .step && $0["loss"] != nil }
    #expect(losses.map(\.step) == Array(stride(from: 10, through: 400, by: 10)))
    #expect(losses.map { $0["loss"]?.number } == (1...40).map { $0 < 21 ? 16 : 17 })
    #expect(events.filter(\.isResume).map(\.step) == [200])
    #expect(events.filter { $0.kind == .evaluation }.map(\.step) == [100, 200, 300, 400])
    // Another kind of step is neither lost nor doubled.
    let epochs = events.filter { $0["epoch_loss"] != nil }
    #expect(epochs.map(\.step) == [1, 2, 3, 4])
    #expect(EventHistory.merged(events) == events)
    #expect(run.notes.contains { $0.contains("resumed behind step 209") })
    // Nor is it in a file that is exported again.
    let file = try TensorBoardExport.write(run.path, to: workspace.path + "/board")
    var steps: [Int] = []
    for event in try EventFile.read(file).events {
      guard case .scalars(let scalars) = event.content else { continue }
      if scalars.contains(where: { $0.tag == "step/loss" }) { steps.append(event.step) }
    }
    #expect(steps == Array(stride(from: 10, through: 400, by: 10)))
  }

  @Test(
    "A value that a crash left behind the checkpoint goes, though the resume does not repeat it")
  func abandoned() {
    let merge = EventFileMerge([
      [event(10, ["Le": 1]), event(20, ["Le": 2]), event(20, ["r1": 5], time: 20.5)],
      [event(15, ["Le": 3], time: 100)],
    ])
    let left = merge.events.flatMap { event -> [String] in
      guard case .scalars(let scalars) = event.content else { return ["resumed \(event.step - 1)"] }
      return scalars.map { "\($0.tag) \(event.step)" }
    }
    #expect(left == ["Le 10", "resumed 10", "Le 15"])
  }

  @Test("Files without common tags were written side by side")
  func sideBySide() throws {
    let merge = EventFileMerge([
      [event(1, ["Le": 1]), event(2, ["Le": 2]), event(3, ["Le": 3])],
      [event(1, ["r1": 5], time: 2.5)],
    ])
    #expect(
      merge.events.map(\.step) == [1, 2, 1, 3] && merge.notes.isEmpty && merge.warnings.isEmpty)
    // In one file steps that begin again are told, and the curve does not go back.
    let one = EventFileMerge([[event(1, ["Le": 1]), event(2, ["Le": 2]), event(1, ["Le": 3])]])
    #expect(one.events.map(\.step) == [1] && one.warnings.count == 1)
  }

  @Test("Recalls as fractions are kept in per cent; the mean rank of both directions has one name")
  func fractions() throws {
    let values: [(String, Double)] = [
      ("r1", 0.4), ("r5", 0.7), ("r10", 0.8), ("medr", 2), ("meanr", 9), ("r1i", 0.3),
      ("r5i", 0.6), ("r10i", 0.7), ("medri", 3), ("meanr", 12),
    ]
    let scalars = values.map { ScalarEvent.Scalar($0.0, $0.1) }
    let merge = EventFileMerge([[ScalarEvent(time: 1, step: 7, .scalars(scalars))]])
    let events = TensorBoardImport.events(merge.events)
    let evaluations = events.filter { $0.kind == .evaluation }
    #expect(evaluations.count == 1)
    #expect(isClose(evaluations[0]["rsum"]?.number ?? 0, 350))
    #expect(evaluations[0]["i2t"]?["meanr"]?.number == 9)
    #expect(evaluations[0]["t2i"]?["meanr"]?.number == 12)
  }

  // MARK: - Tensors

  /// A tensor of type `type` with `content` in field `field`.
  private func tensor(_ type: Int, _ field: Int, _ content: [UInt8], shape: [Int] = []) -> [UInt8] {
    var tensor = ProtobufWriter()
    tensor.put(1, integer: type)
    if !shape.isEmpty {
      var dimensions = ProtobufWriter()
      for size in shape {
        var dimension = ProtobufWriter()
        dimension.put(1, integer: size)
        dimensions.put(2, bytes: dimension.bytes)
      }
      tensor.put(2, bytes: dimensions.bytes)
    }
    tensor.put(field, bytes: content)
    return tensor.bytes
  }

  @Test(
    "Scalars of every numeric type, in bytes and in lists",
    arguments: [
      (19, 4, [0x00, 0x3E], 1.5), (19, 13, [0x80, 0x7C], 1.5), (14, 4, [0xC0, 0x3F], 1.5),
      (14, 13, [0xC0, 0x7F], 1.5), (1, 5, [0, 0, 0xC0, 0x3F], 1.5),
      (1, 4, [0, 0, 0xC0, 0x3F], 1.5),
      (2, 6, [0, 0, 0, 0, 0, 0, 0xF8, 0x3F], 1.5), (4, 4, [200], 200), (4, 7, [0xC8, 0x01], 200),
      (10, 4, [1], 1), (10, 11, [1], 1), (3, 4, [0xFE, 0xFF, 0xFF, 0xFF], -2), (6, 4, [0xFE], -2),
      (5, 4, [0xFE, 0xFF], -2), (9, 10, [0x07], 7), (17, 4, [0xFF, 0xFF], 65535),
      (22, 16, [0x05], 5), (23, 17, [0x06], 6),
    ] as [(Int, Int, [UInt8], Double)])
  func types(_ type: Int, _ field: Int, _ content: [UInt8], _ value: Double) throws {
    for shape in [[], [1]] {
      let bytes = tensor(type, field, content, shape: shape)
      #expect(try bytes.withUnsafeBytes { try ScalarTensor($0).number } == value)
    }
    let several = tensor(type, field, content, shape: [2])
    #expect(try several.withUnsafeBytes { try ScalarTensor($0).number } == nil)
  }

  @Test("What is no scalar is counted by its kind")
  func omitted() throws {
    func value(_ field: Int, _ content: [UInt8]) -> [UInt8] {
      var value = ProtobufWriter()
      value.put(1, text: "x")
      value.put(field, bytes: content)
      return value.bytes
    }
    var summary = ProtobufWriter()
    summary.put(1, bytes: value(4, []))
    summary.put(1, bytes: value(5, []))
    summary.put(1, bytes: value(8, tensor(7, 8, [65])))
    summary.put(1, bytes: value(8, tensor(8, 9, [0])))
    var event = ProtobufWriter()
    event.put(5, bytes: summary.bytes)
    let found = try event.bytes.withUnsafeBytes { try ScalarEvent(message: $0) }
    #expect(
      found.omitted == ["images", "histograms", "texts", "numbers of an unknown type (8)"])
  }

  // MARK: - Damage

  private func contents(_ bytes: [UInt8]) -> EventFile.Contents {
    bytes.withUnsafeBytes { EventFile.contents($0) }
  }

  @Test(
    "Text before, between and behind the records, and a record that is cut off, cost no sound one")
  func garbage() throws {
    let records = (1...5).map { EventFile.record(event($0, ["Le": Double($0)])) }
    let text = Array("2024-03-05 INFO a line of a logger that went astray\n".utf8)
    for place in 0...5 {
      var bytes = records[..<place].flatMap { $0 }
      bytes += text
      bytes += records[place...].flatMap { $0 }
      let found = contents(bytes)
      #expect(found.events.map(\.step) == [1, 2, 3, 4, 5] && found.problems.count == 1)
    }
    // In the middle of a record only this one is lost.
    for cut in [4, 12, 20] {
      let torn = records[0] + records[1][..<cut] + text + records[1][cut...] + records[2]
      #expect(contents(torn).events.map(\.step).contains(3))
      // Killed while it wrote, and written on by the next process.
      let next = contents(records[0] + records[1][..<cut] + records[2] + records[3])
      #expect(next.events.map(\.step) == [1, 3, 4] && next.problems.count == 1)
    }
    let workspace = try Workspace()
    let file = workspace.path + "/events.out.tfevents.1.h"
    try Data(text + records.flatMap { $0 }).write(to: URL(fileURLWithPath: file))
    #expect(try EventFile.read(file).events.count == 5)
    try Data(text).write(to: URL(fileURLWithPath: file))
    #expect(throws: Failure.self) { try EventFile.read(file) }
  }

  // MARK: - Folders

  private static let result = "Image to text: 20, 50, 62\nText to image: 15, 40, 53\n"

  @Test("A folder's import goes on behind what it cannot read, and says what that was")
  func goesOn() throws {
    let workspace = try Workspace()
    let folder = workspace.path + "/in"
    try write([event(1, ["Le": 1])], workspace, "in/a/log/events.out.tfevents.1.h")
    try write([], workspace, "in/b/log/events.out.tfevents.1.h")
    try make(folder + "/c")
    try workspace.write("", to: folder + "/c/events.out.tfevents.1.h")
    try workspace.write("garbage, longer than a header", to: folder + "/c/events.out.tfevents.2.h")
    try write([event(2, ["Le": 1])], workspace, "in/d/log/events.out.tfevents.1.h")
    try make(folder + "/e")
    for name in ["x.out", "y.err", "z", "old.log", "notes.txt", "picture", "w.LOG"] {
      let text = ["notes.txt": "a note", "picture": "\u{0}\u{0}\u{0}Epoch"][name]
      try workspace.write(text ?? Self.result + name, to: "\(folder)/e/\(name)")
    }
    try workspace.write(Self.result + "x.out", to: folder + "/e/copy.log")
    let report = try RunImport.run(folder, to: workspace.path + "/runs")
    #expect(
      Set(report.runs.map(\.name)) == ["a", "d", "e/copy", "e/y", "e/z", "e/old", "e/w"])
    let left = report.omissions.map { String($0.path.dropFirst(folder.count + 1)) }
    #expect(left == ["b/log/events.out.tfevents.1.h", "c", "e/x.out"])
    #expect(report.otherTexts.map { String($0.dropFirst(folder.count + 1)) } == ["e/notes.txt"])
    // Nothing at all is no error here; the command makes it one.
    try make(workspace.path + "/empty")
    #expect(try RunImport.run(workspace.path + "/empty", to: workspace.path + "/runs").runs.isEmpty)
  }

  @Test("Runs are called after what their paths tell, and never two the same")
  func names() throws {
    let workspace = try Workspace()
    for run in ["scan", "sgraf"] {
      try write(
        [event(1, ["Le": 1])], workspace, "in/runs/f30k_\(run)/log/events.out.tfevents.1.h")
    }
    try write([event(1, ["Le": 1])], workspace, "in/exp/recall/i2t_r1/events.out.tfevents.1.h")
    try write([event(1, ["Le": 1])], workspace, "in/same/log/events.out.tfevents.1.h")
    try write([event(2, ["Le": 1])], workspace, "in/same/tb/events.out.tfevents.1.h")
    try make(workspace.path + "/in/both")
    try workspace.write(Self.result, to: workspace.path + "/in/both/train.log")
    try workspace.write(Self.result + " ", to: workspace.path + "/in/both/eval.log")
    let runs = workspace.path + "/runs"
    #expect(
      try RunImport.run(workspace.path + "/in", to: runs).runs.map(\.name).sorted() == [
        "both/eval", "both/train", "exp/recall/i2t_r1", "f30k_scan", "f30k_sgraf", "same/log",
        "same/tb",
      ])
    // The folder itself, where the path below it says nothing.
    let lone = try RunImport.run(workspace.path + "/in/runs/f30k_scan/log", to: runs).runs
    #expect(lone.map(\.name) == ["f30k_scan"] && lone[0].existed)
    #expect(
      ImportName.name(below: ["version_3"], above: ["/", "mine"], file: nil) == "mine/version_3")
    #expect(ImportName.name(below: [], above: ["/", "a", "runs"], file: "slurm-1") == "slurm-1")
    // A second run of the same name from another place is told.
    let other = try Workspace()
    try write([event(9, ["Le": 4])], other, "f30k_scan/log/events.out.tfevents.1.h")
    let again = try RunImport.run(other.path, to: runs).runs
    #expect(again.map(\.name) == ["f30k_scan"])
    #expect(again[0].notes.contains { $0.contains("same name") })
  }

  @Test("What an earlier version has read is read again, in its place")
  func reader() throws {
    let workspace = try Workspace()
    let file = workspace.path + "/x.log"
    try workspace.write(Self.result, to: file)
    let runs = workspace.path + "/runs"
    let first = try #require(try RunImport.run(file, to: runs).runs.first)
    var record = try ImportRecord.read(from: first.path)
    record.reader = nil
    try record.write(to: first.path)
    let second = try #require(try RunImport.run(file, to: runs).runs.first)
    #expect(second.path == first.path && second.renewed)
    #expect(try RunImport.run(file, to: runs).runs.first?.existed == true)
  }

  // MARK: - Groups

  private func records(_ logs: [(name: String, text: String)]) throws -> [RunRecord] {
    let workspace = try Workspace()
    try make(workspace.path + "/in")
    for log in logs { try workspace.write(log.text, to: "\(workspace.path)/in/\(log.name).log") }
    _ = try RunImport.run(workspace.path + "/in", to: workspace.path + "/runs")
    let index = try workspace.index()
    try index.refresh()
    return try index.runs().sorted { $0.name < $1.name }
  }

  private func arguments(_ seed: Int?, margin: Double = 0.2) -> String {
    "Namespace(margin=\(margin), logger_name='runs/s\(seed ?? 0)'"
      + (seed.map { ", seed=\($0)" } ?? "") + ")\n"
  }

  @Test("Imported runs are seeds only with equal, known settings and different, known seeds")
  func groups() throws {
    func labels(_ arguments: [String]) throws -> [[String]] {
      let runs = try records(
        arguments.enumerated().map { ("m\($0.offset)", $0.element + Self.result + "\($0.offset)") })
      return RunGrouping.groups(runs).map { $0.runs.map(\.name) }
    }
    #expect(try labels(["", "", ""]) == [["m0"], ["m1"], ["m2"]])
    #expect(try labels([arguments(1), arguments(2)]) == [["m0", "m1"]])
    #expect(try labels([arguments(1), arguments(1)]) == [["m0"], ["m1"]])
    #expect(try labels([arguments(nil), arguments(nil)]) == [["m0"], ["m1"]])
    #expect(try labels([arguments(1), arguments(2, margin: 0.3)]) == [["m0"], ["m1"]])
    #expect(try labels(["Namespace(seed=1)\n", "Namespace(seed=2)\n"]) == [["m0"], ["m1"]])
  }

  @Test("By name, imported runs are compared as they are; nothing is offered that they cannot do")
  func byName() throws {
    let runs = try records([("scan", Self.result), ("vsepp", Self.result + " ")])
    var options = Comparison.Options()
    options.groupKeys = [.field(.name)]
    let comparison = try Comparison(runs, options: options)
    #expect(comparison.groups.map(\.label) == ["scan", "vsepp"])
    #expect(!comparison.notes.contains { $0.contains("foil eval") })
    #expect(comparison.notes.contains { $0.contains("imported") })
    // A setting that none of them tells puts none together.
    options.groupKeys = [.setting("objective.margin")]
    #expect(try Comparison(runs, options: options).groups.count == 2)
    // Averaged because somebody asked for it, it is said.
    var twins = runs
    twins[1].name = "scan"
    options.groupKeys = [.field(.name)]
    let mean = try Comparison(twins, options: options)
    #expect(mean.groups.count == 1 && mean.notes.contains { $0.contains("not known to be seeds") })
  }

  @Test("Results that were measured in different ways are told beside each other")
  func protocols() throws {
    func evalrank(_ images: Int) -> String {
      "Images: \(images), Captions: \(5 * images)\nrsum: 240.0\n" + Self.result
    }
    let runs = try records([("a", evalrank(1000)), ("b", evalrank(5000))])
    #expect(try Comparison(runs).notes.contains { $0.contains("not measured in the same way") })
    let same = try records([("a", evalrank(1000)), ("b", evalrank(1000) + " ")])
    #expect(try !Comparison(same).notes.contains { $0.contains("in the same way") })
  }
}
