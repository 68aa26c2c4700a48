import Foundation
import Testing

@testable import Ground
@testable import Records
@testable import Training

/// A folder of its own for each test, removed at its end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func append(_ text: String, to name: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: "\(path)/\(name)"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}

@Suite("JSON values")
struct JSONValueTests {
  @Test(
    "texts and their values",
    arguments: [
      ("null", .null), (" true ", true), ("[false,0]", [false, 0]), ("-12", -12), ("1.50", 1.5),
      ("1e3", 1000.0), ("-0.25E-1", -0.025), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .real(9_223_372_036_854_775_808)), ("[]", []), ("{}", [:]),
      ("\"a\\u00e9\\n\\/\\\"\"", "aé\n/\""), ("\"\\ud83d\\ude00\"", "😀"),
      ("\"\\ud83d\"", "\u{FFFD}"),
      ("\"\\ud83dx\"", "\u{FFFD}x"), ("\"図\\t\"", "図\t"),
      ("{\"a\":{\"b\":[1,2.5]}}", ["a": ["b": [1, 2.5]]]),
      ("{\"a\":1,\"a\":2}", ["a": 2]),
    ] as [(String, JSONValue)])
  func parse(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
    #expect(try JSONValue(parsing: value.json) == value)
  }

  @Test(
    "texts that are no JSON",
    arguments: [
      "", "nul", "01", "+1", ".5", "1.", "1e", "[1,]", "{\"a\":}", "{a:1}", "\"", "\"\\x\"",
      "\"\\u12\"",
      "\"a\nb\"", "1 2", "[1", "NaN", "1e999", "{\"a\" 1}", "\"\\u+123\"",
    ])
  func reject(text: String) {
    #expect(throws: Failure.self) { try JSONValue(parsing: text) }
  }

  @Test("bytes that are not UTF-8 and deep nesting are refused")
  func hostile() {
    #expect(throws: Failure.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(throws: Failure.self) { try JSONValue(parsing: [0x22, 0xC3, 0x5C, 0x6E, 0x22]) }
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: Failure.self) { try JSONValue(parsing: deep) }
  }

  @Test("keys are written in ascending order, numbers with the digits that give them back")
  func writing() {
    let value: JSONValue = ["b": [1, 0.1, 1e-7, 2.0], "a": "x\u{1b}[31m\"\\", "c": nil, "d": true]
    #expect(
      value.json
        == "{\"a\":\"x\\u001b[31m\\\"\\\\\",\"b\":[1,0.1,1e-07,2.0],\"c\":null,\"d\":true}")
    #expect(
      JSONValue.list([.real(.nan), .real(.infinity), .real(-.infinity)]).json
        == "[\"NaN\",\"Infinity\",\"-Infinity\"]")
    #expect(JSONValue.text("NaN").number?.isNaN == true)
    #expect(JSONValue.text("-Infinity").number == -.infinity)
    #expect(JSONValue.text("x").number == nil)
  }

  @Test("Foundation reads what is written and the other way round")
  func foundation() throws {
    let value: JSONValue = [
      "a": [1, 2.5, -3, nil, true, "é\"\u{7}"], "b": ["c": 1e-30], "d": .integer(.min),
    ]
    #expect(try JSONDecoder().decode(JSONValue.self, from: Data(value.json.utf8)) == value)
    #expect(try JSONValue(parsing: [UInt8](JSONEncoder().encode(value))) == value)
  }
}

@Suite("Event log")
struct EventLogTests {
  static func step(_ number: Int, loss: Double = 1) -> Event {
    Event(.step, step: number, time: Double(number), ["loss": .real(loss)])
  }

  @Test("a line has t, step and kind first and then its fields in order")
  func line() throws {
    let event = Event(
      .evaluation, step: 7, time: 12.5, ["split": "dev", "best": true, "rsum": 400.5, "step": 9])
    let line =
      "{\"t\":12.5,\"step\":7,\"kind\":\"eval\",\"best\":true,\"rsum\":400.5,\"split\":\"dev\"}"
    #expect(event.json == line)
    var expected = event
    expected.fields["step"] = nil
    #expect(try Event(line: Array(line.utf8)) == expected)
  }

  @Test("what is appended comes back, also kinds that nobody knows and numbers that are none")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/events.jsonl"
    let events = [
      Event(.state, step: 0, time: 1.25, ["state": "started"]), Self.step(1, loss: 0.1),
      Event(Event.Kind(rawValue: "later"), step: 2, time: 3, ["x": [1, "図"]]),
    ]
    let writer = try EventLogWriter(path: path)
    for event in events { try writer.append(event) }
    try writer.append(Self.step(3, loss: .nan))
    try writer.synchronize()
    var reader = EventLogReader(path: path)
    let batch = try reader.poll()
    #expect(Array(batch.events.dropLast()) == events)
    #expect(batch.events.last?["loss"]?.number?.isNaN == true)
    #expect(batch.problems.isEmpty)
    #expect(try reader.poll() == EventLogReader.Batch())
    try writer.append(Self.step(4))
    #expect(try reader.poll().events == [Self.step(4)])
  }

  @Test("a log that does not exist has no events yet; a folder is no log")
  func missing() throws {
    let folder = try TemporaryFolder()
    var reader = EventLogReader(path: folder.path + "/none")
    #expect(try reader.poll() == EventLogReader.Batch())
    var wrong = EventLogReader(path: folder.path)
    #expect(throws: Failure.self) { try wrong.poll() }
  }

  @Test("a torn line waits until it is complete")
  func tornLine() throws {
    let folder = try TemporaryFolder()
    let text = Self.step(1).json + "\n" + Self.step(2).json
    try folder.write(String(text.dropLast(5)), to: "e")
    var reader = EventLogReader(path: folder.path + "/e")
    let first = try reader.poll()
    #expect(first.events == [Self.step(1)])
    #expect(first.endsInTornLine && first.problems.isEmpty)
    #expect(try reader.poll().events.isEmpty)
    try folder.append(String(text.suffix(5)), to: "e")
    #expect(try reader.poll().events.isEmpty)
    try folder.append("\n" + Self.step(3).json + "\n", to: "e")
    let last = try reader.poll()
    #expect(last.events == [Self.step(2), Self.step(3)])
    #expect(!last.endsInTornLine)
  }

  @Test("any other bad line is reported with its number and skipped, empty ones are not")
  func badLines() throws {
    let folder = try TemporaryFolder()
    let lines = [
      Self.step(1).json, "garbage", "", "[1]", "{\"t\":1,\"step\":1}", "{\"t\":1,\"kind\":\"x\"}",
      "{\"t\":1,\"step\":-1,\"kind\":\"x\"}", "{\"step\":1,\"kind\":\"x\"}",
      Self.step(2).json + "\r",
    ]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "e")
    var reader = EventLogReader(path: folder.path + "/e")
    let batch = try reader.poll()
    #expect(batch.events == [Self.step(1), Self.step(2)])
    #expect(batch.problems.map(\.line) == [2, 4, 5, 6, 7, 8])
    #expect(batch.skippedLines == 6)
    try folder.append("bad\n", to: "e")
    #expect(try reader.poll().problems.map(\.line) == [10])
  }

  @Test("lines longer than a block of the file are read whole, however the blocks fall")
  func longLines() throws {
    let folder = try TemporaryFolder()
    let events = [3, 300_000, 1, 262_144, 600_001].enumerated().map { index, length in
      Event(.note, step: index, time: 0, ["x": .text(String(repeating: "a", count: length))])
    }
    try folder.write(events.map { $0.json + "\n" }.joined(), to: "e")
    var reader = EventLogReader(path: folder.path + "/e")
    #expect(try reader.poll().events == events)
  }

  @Test("an endless line costs itself only")
  func overlongLine() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: EventLogReader.longestLine + 10)
    try folder.write(Self.step(1).json + "\n" + long + "\n" + Self.step(2).json + "\n", to: "e")
    var reader = EventLogReader(path: folder.path + "/e")
    let batch = try reader.poll()
    #expect(batch.events == [Self.step(1), Self.step(2)])
    #expect(batch.problems.map(\.line) == [2])
  }

  @Test("a file that was cut short or replaced is read anew")
  func replaced() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.step(1).json + "\n" + Self.step(2).json + "\n", to: "e")
    var reader = EventLogReader(path: folder.path + "/e")
    _ = try reader.poll()
    try folder.write(Self.step(5).json + "\n", to: "e")
    let batch = try reader.poll()
    #expect(batch.restarted)
    #expect(batch.events == [Self.step(5)])
  }

  @Test(
    "a writer mends what a crash left at the end of the log",
    arguments: [
      ("", ""), ("A\n", "A\n"), ("A\nB", "A\nB\n"), ("A\n{\"t\":1", "A\n"), ("{\"t\":1", ""),
      ("A", "A\n"),
      ("A\n\n", "A\n\n"),
    ])
  func mending(before: String, after: String) throws {
    let a = Self.step(1).json
    let b = Self.step(2).json
    func spelled(_ text: String) -> String {
      text.replacing("A", with: a).replacing("B", with: b)
    }
    let folder = try TemporaryFolder()
    try folder.write(spelled(before), to: "e")
    let writer = try EventLogWriter(path: folder.path + "/e")
    #expect(try folder.text("e") == spelled(after))
    try writer.append(Self.step(9))
    #expect(try folder.text("e") == spelled(after) + Self.step(9).json + "\n")
  }

  @Test("a torn line longer than a block is cut off where it begins")
  func mendingLong() throws {
    let folder = try TemporaryFolder()
    let good = Self.step(1).json + "\n"
    try folder.write(good + "{\"" + String(repeating: "x", count: 200_000), to: "e")
    _ = try EventLogWriter(path: folder.path + "/e")
    #expect(try folder.text("e") == good)
  }

  @Test("events from several threads are whole lines")
  func threads() async throws {
    let folder = try TemporaryFolder()
    let writer = try EventLogWriter(path: folder.path + "/e")
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          for index in 0..<50 { try? writer.append(Self.step(worker * 50 + index)) }
        }
      }
    }
    var reader = EventLogReader(path: folder.path + "/e")
    let batch = try reader.poll()
    #expect(batch.events.map(\.step).sorted() == Array(0..<400))
    #expect(batch.problems.isEmpty)
  }

  @Test("a full disk is an error")
  func fullDisk() throws {
    let writer = try EventLogWriter(path: "/dev/full")
    let failure = #expect(throws: Failure.self) { try writer.append(Self.step(1)) }
    #expect(failure?.what.hasPrefix("cannot write: ") == true)
  }

  @Test("after a resume the steps that were done over are dropped")
  func resumed() {
    let resumed = Event(.state, step: 2, time: 10, ["state": "resumed"])
    let again = Event(.step, step: 3, time: 11)
    let log = [Self.step(1), Self.step(2), Self.step(3), Self.step(4), resumed, again]
    #expect(EventHistory.merged(log) == [Self.step(1), Self.step(2), resumed, again])
    // Other states and other kinds drop nothing.
    let other = [
      Self.step(3), Event(.state, step: 2, time: 1, ["state": "interrupted"]),
      Event(.note, step: 1, time: 1, ["state": "resumed"]),
    ]
    #expect(EventHistory.merged(other) == other)
    // Twice from the same checkpoint.
    let twice = [Self.step(1), Self.step(2), Self.step(3), resumed, again, resumed]
    #expect(EventHistory.merged(twice) == [Self.step(1), Self.step(2), resumed, resumed])
  }

  @Test("a log that is read event by event gives the history of one that is read at once")
  func streamed() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<40 {
      var stream = RandomStream(seed: UInt64(seed), purpose: "resumes")
      var text = ""
      for _ in 0..<60 {
        let step = stream.below(20)
        if stream.chance(0.15) {
          text += Event(.state, step: step, time: 1, ["state": "resumed"]).json + "\n"
        } else if stream.chance(0.1) {
          text += stream.pick(["", "no event \"resumed\"", "{\"step\":3}"]) + "\n"
        } else {
          text += Event(.step, step: step, time: Double(stream.below(9))).json + "\n"
        }
      }
      if stream.chance(0.5) { text += "{\"t\":1" }
      let path = folder.path + "/\(seed).jsonl"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      var whole = EventLogReader(path: path)
      let batch = try whole.poll()
      var reader = EventLogReader(path: path)
      var events: [Event] = []
      let found = try reader.history { events.append($0) }
      #expect(events == EventHistory.merged(batch.events))
      #expect(found.problems == batch.problems && found.endsInTornLine == batch.endsInTornLine)
      #expect(reader.position == whole.position)
    }
  }

  @Test("a history tells when drawn events are gone")
  func historyGrows() {
    var history = EventHistory()
    let before = history.append([Self.step(1), Self.step(2)])
    let nothing = history.append([Event(.state, step: 2, time: 0, ["state": "resumed"])])
    let after = history.append([Event(.state, step: 1, time: 0, ["state": "resumed"])])
    #expect(!before && !nothing && after)
    #expect(history.events.map(\.step) == [1, 1])
  }
}
