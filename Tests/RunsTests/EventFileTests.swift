import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("TensorBoard's event files")
struct EventFileTests {
  @Test("CRC-32C of the vectors of RFC 3720 and of the usual digits")
  func checks() {
    #expect(CRC32C.checksum(Array("123456789".utf8)) == 0xE306_9283)
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(CRC32C.checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
  }

  @Test(
    "Files of other writers have the values that were written",
    arguments: ["tensorboardx", "tensorboard"])
  func others(_ name: String) throws {
    let contents = try EventFile.read(try fixture("\(name).tfevents"))
    #expect(contents.problems.isEmpty && !contents.endsInTornRecord)
    #expect(contents.events.first?.content == .fileVersion("brain.Event:2"))
    let found = contents.events.flatMap { event in
      guard case .scalars(let scalars) = event.content else {
        return [(String, Int, Double)]()
      }
      return scalars.map { ($0.tag, event.step, $0.value) }
    }
    let expected = try #require(try jsonFixture("events.json")[name]?.list)
    #expect(found.count == expected.count)
    for (scalar, value) in zip(found, expected) {
      let parts = try #require(value.list)
      #expect(scalar.0 == parts[0].text && scalar.1 == parts[1].integer)
      #expect(scalar.2 == Double(Float(try #require(parts[2].number))))
    }
    if name == "tensorboardx" { #expect(contents.events[1].time == 1_700_000_001) }
  }

  /// A run that was killed at step 3 and resumed from step 2.
  private static let log =
    Line.state("started") + (1...3).map { Line.step($0, loss: Double($0)) }.joined()
    + Line.state("resumed", step: 2) + Line.step(3, loss: 3.5) + Line.step(4, loss: .infinity)
    + Line.eval(4, recall: 12.5)

  private func export() throws -> (Workspace, String) {
    let workspace = try Workspace()
    let run = try workspace.makeRun("2026-11-21T10-32-08-name-b3f1", log: Self.log)
    return (workspace, try TensorBoardExport.write(run, to: workspace.path + "/board"))
  }

  @Test("What is written is what TensorBoard's own reader has read")
  func written() throws {
    let (workspace, file) = try export()
    #expect(file.hasSuffix("/2026-11-21T10-32-08-name-b3f1/events.out.tfevents.1000.foil"))
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: file))
        == Data(contentsOf: URL(fileURLWithPath: fixture("foil.tfevents"))))
    withExtendedLifetime(workspace) {}
    let read = try jsonFixture("foil-read.json")
    let losses = try #require(read["step/loss"]?.list).map { $0.numbers }
    #expect(losses == [[1001, 1, 1], [1002, 2, 2], [1003, 3, 3.5], [1004, 4, .infinity]])
    #expect(read["eval/dev/rsum"]?.list?.map { $0.numbers } == [[1004, 4, 75]])
    #expect(read["eval/dev/t2i/medr"]?.list?.map { $0.numbers } == [[1004, 4, 3]])
  }

  @Test("Exported and imported again, a run has the same curves")
  func thereAndBack() throws {
    let (workspace, file) = try export()
    let imported = try RunImport.run(file, to: workspace.path + "/imported").runs
    #expect(imported.count == 1 && imported[0].warnings.isEmpty && !imported[0].existed)
    let index = try workspace.index()
    try index.refresh()
    let runs = try index.runs()
    let original = try #require(runs.first { $0.state != .imported })
    let copy = try #require(runs.first { $0.state == .imported })
    #expect(copy.path == imported[0].path && copy.problem == nil)
    let keys = try index.seriesKeys(of: original.id)
    #expect(try index.seriesKeys(of: copy.id) == keys && keys.count == 12)
    let curves = try index.series(keys, of: [original.id, copy.id])
    // An event file does not tell when the training began, so its time counts from the first event.
    func values(_ id: RunRecord.ID) -> [String: [[Double]]]? {
      curves[id]?.mapValues { $0.points.map { [Double($0.step), $0.time, $0.value] } }
    }
    #expect(values(original.id) != nil && values(original.id) == values(copy.id))
    #expect(copy.metrics["best.rsum"] == 75)
    #expect(try RunImport.run(file, to: workspace.path + "/imported").runs[0].existed)
  }

  @Test("A session that starts drops the later steps of what came before")
  func session() throws {
    func loss(_ step: Int, _ value: Double) -> ScalarEvent {
      ScalarEvent(time: Double(step), step: step, .scalars([.init("Le", value)]))
    }
    let events = TensorBoardImport.events([
      loss(1, 1), loss(2, 2), loss(3, 3), ScalarEvent(time: 9, step: 3, .sessionStart), loss(3, 4),
    ])
    let merged = EventHistory.merged(events).filter { $0.kind == .step }
    #expect(merged.map(\.step) == [1, 2, 3])
    #expect(merged.map { $0["loss"]?.number } == [1, 2, 4])
  }

  @Test("Cut off at any byte, the complete records are read")
  func cut() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: fixture("tensorboardx.tfevents"))))
    let whole = bytes.withUnsafeBytes { EventFile.contents($0) }
    for count in 0..<bytes.count {
      let part = bytes[..<count].withUnsafeBytes { EventFile.contents($0) }
      #expect(part.problems.isEmpty)
      #expect(part.events == Array(whole.events.prefix(part.events.count)))
      #expect(part.events.count < whole.events.count)
    }
  }

  @Test("A flipped bit costs its event alone, wherever it is; nothing is made up")
  func flipped() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: fixture("tensorboard.tfevents"))))
    let whole = bytes.withUnsafeBytes { EventFile.contents($0) }
    for bit in 0..<bytes.count * 8 {
      var damaged = bytes
      damaged[bit / 8] ^= 1 << (bit % 8)
      let found = damaged.withUnsafeBytes { EventFile.contents($0) }
      #expect(found.problems.count == 1)
      #expect(found.events.count == whole.events.count - 1)
      #expect(found.events.allSatisfy(whole.events.contains))
    }
  }

  @Test("Messages of random bytes end in an error or an event, never beyond their end")
  func hostile() {
    var stream = RandomStream(seed: 3, purpose: "protobuf fuzz")
    for _ in 0..<20_000 {
      let bytes = (0..<stream.below(40)).map { _ in
        stream.chance(0.5) ? UInt8(stream.below(256)) : stream.pick([0x0A, 0x2A, 0x42, 0x12, 0x80])
      }
      _ = bytes.withUnsafeBytes { try? ScalarEvent(message: $0) }
    }
    let huge: [UInt8] = [0x2A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    #expect(throws: ProtobufReader.Malformed.self) {
      try huge.withUnsafeBytes { _ = try ScalarEvent(message: $0) }
    }
  }
}
