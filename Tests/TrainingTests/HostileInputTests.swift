import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records

/// Damaged and hostile bytes give a value or a `Failure`; a crash would end the test process.
@Suite("Hostile input")
struct HostileInputTests {
  /// `text` with a few bytes changed, removed, doubled or put in.
  static func damaged(_ text: [UInt8], _ random: inout RandomStream) -> [UInt8] {
    let telling = Array("\"'[]{}=.,#\\\n\r\t -_0aeu+:\u{0}é".utf8)
    var bytes = text
    for _ in 0...random.below(6) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let length = min(bytes.count - place, 1 + random.below(12))
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes[place] = random.pick(telling)
      case 2: bytes.removeSubrange(place..<(place + length))
      case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      default: bytes.insert(random.pick(telling), at: place)
      }
    }
    return bytes
  }

  @Test("damaged run files")
  func damagedFiles() throws {
    var random = RandomStream(seed: 1, purpose: "toml fuzz")
    let seeds =
      try (0..<4).map { try RandomConfiguration.make($0).toml(documented: $0 == 0) }
      + ConfigurationReaderTests.mistakes.map(\.0)
    var accepted = 0
    for _ in 0..<800 {
      let bytes = Self.damaged(Array(random.pick(seeds).utf8), &random)
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let configuration = try ConfigurationReader.parse(text)
        // Settings without a meaning in this configuration are not written.
        let written = configuration.toml()
        #expect(try ConfigurationReader.parse(written).toml() == written)
        accepted += 1
      } catch let failure as Failure {
        #expect(failure.kind == .usage)
      }
    }
    #expect(accepted > 0)
  }

  @Test("an unknown key is reported on its line, whatever stands before it")
  func lines() throws {
    var random = RandomStream(seed: 2, purpose: "toml lines")
    for index in 0..<40 {
      let text = try RandomConfiguration.make(index).toml(documented: random.chance(0.5))
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let heading = try #require(lines.firstIndex { $0 == "[evaluation]" })
      let place = heading + 1 + random.below(lines.count - heading - 1)
      lines.insert("surplus = [\n1 ]", at: place)
      let failure = #expect(throws: Failure.self) {
        try ConfigurationReader.parse(lines.joined(separator: "\n"), file: "f")
      }
      #expect(failure?.place == "f:\(place + 1)")
    }
  }

  /// A text of a beginning, something repeated, and an end.
  struct Repetition: CustomTestStringConvertible {
    let start: String
    let unit: String
    let count: Int
    let end: String

    init(_ start: String, _ unit: String, _ count: Int, _ end: String = "") {
      (self.start, self.unit, self.count, self.end) = (start, unit, count, end)
    }

    var text: String { start + String(repeating: unit, count: count) + end }
    var testDescription: String { "\(start) + \(count) × \(unit) + \(end)".debugDescription }
  }

  @Test(
    "nesting and length do not exhaust the stack or the patience",
    arguments: [
      Repetition("", "[", 100_000), Repetition("a=", "[", 100_000),
      Repetition("a=", "{a=", 60_000), Repetition("a=", "[{a=", 50_000),
      Repetition("", "a.", 100_000, "a=1"), Repetition("[", "a.", 100_000, "a]"),
      Repetition("[a]\n", "a.", 16, "a=1"), Repetition("a=[", "{a=", 70),
      Repetition("a=", "[", 70, "1"), Repetition("", "\"", 200_000),
      Repetition("", "a", 200_000), Repetition("", "a=1\n", 100_000),
      Repetition("", "x", 2_000_000), Repetition("", "\"a\".", 50_000, "a=1"),
      Repetition("", "[[a]]\n", 100_000), Repetition("a=2026-11-21", " 10:00", 100_000),
      Repetition("", "\n", 200_000, "a=1"), Repetition("a=[", "1,", 100_000, "]"),
    ])
  func nesting(input: Repetition) {
    #expect(throws: Failure.self) { try ConfigurationReader.parse(input.text) }
  }

  @Test("damaged overrides and arguments")
  func damagedArguments() throws {
    var random = RandomStream(seed: 3, purpose: "argument fuzz")
    let seeds = [
      "optimizer.decay_at=[0.5, 0.8]", "run.tags=[\"a\"]", "run.name='x'", "seed=5",
      "max_violation=true",
      "training.batch_size=0x10", "margin=.2",
    ]
    for _ in 0..<400 {
      let bytes = Self.damaged(Array(random.pick(seeds).utf8), &random)
      let text = String(decoding: bytes, as: UTF8.self)
      do { _ = try RunConfiguration().applying(overrides: [text]) } catch is Failure {}
      do { _ = try RunConfiguration().applying(arguments: ["--" + text, text]) } catch is Failure {}
    }
  }

  @Test("a damaged log loses the damaged lines only")
  func damagedLogs() throws {
    let folder = try TemporaryFolder()
    var random = RandomStream(seed: 4, purpose: "log fuzz")
    let lines = (0..<30).map { index in
      Event(
        index == 20 ? .state : .step, step: index, time: Double(index),
        ["loss": .real(0.5), "x": ["a": [1, "é\n", nil]], "state": "resumed"]
      ).json
    }
    for round in 0..<150 {
      let victim = random.below(lines.count)
      // Line ends stay as they are, so that the damage stays in its line.
      let bytes = Self.damaged(Array(lines[victim].utf8), &random).map { $0 == 0x0A ? 0x20 : $0 }
      var data = Data()
      for (index, line) in lines.enumerated() {
        data.append(contentsOf: index == victim ? bytes : Array(line.utf8))
        data.append(0x0A)
      }
      let path = "\(folder.path)/\(round)"
      try data.write(to: URL(fileURLWithPath: path))
      var reader = EventLogReader(path: path)
      let batch = try reader.poll()
      #expect(batch.events.count >= lines.count - 1)
      #expect(batch.problems.allSatisfy { $0.line == victim + 1 })
      _ = EventHistory.merged(batch.events)
      _ = try EventLogWriter(path: path)
    }
  }
}
