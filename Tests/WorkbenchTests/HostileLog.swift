import Corpus
import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

/// The files of a run that was trained here, with values in their fields that no run writes.
struct HostileLog {
  /// A place in a line: a file, a line, and the way to a field of it.
  struct Site: Sendable {
    var file: String
    var line: Int
    var path: [String]
  }

  static let files = ["events.jsonl", "foils.jsonl", "marks.jsonl"]

  /// Values at the ends of what JSON can say, and of each of its types.
  static let values: [JSONValue] =
    [
      1e300, -1e300, 9.3e15, 1.79e308, -1.79e308, .leastNonzeroMagnitude, 3e38, 1e19, -0.5, 0,
      Double.greatestFiniteMagnitude, 0x1p63,
    ].map { .real($0) }
    + [Int.min, Int.max, -1, 0, 1 << 53, 1 << 31].map { .integer($0) }
    + [
      .text("NaN"), .text("Infinity"), .text("-Infinity"), .text(""), .null, .boolean(true),
      .text(String(repeating: "x\u{301}", count: 20_000)),
      .text("a\u{1B}[31mb\u{7}\u{202E}c\nd\u{2028}\u{9B}m"), .list([]), .object([:]),
      .list([.real(1e300), .real(1), .integer(.max)]), .object(["a": .object(["b": .real(1e308)])]),
      .list([.list([.list([.null])])]),
    ]

  /// The lines of each file, as objects.
  let lines: [String: [JSONValue]]
  /// Each field of each kind of line, and each part of it.
  let sites: [Site]
  /// Files that the workbench needs besides.
  let others: [String: Data]

  /// Trains a run that writes every kind of line, and marks one of its negatives.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Scenes.write(
      to: folder.appendingPathComponent("scenes"),
      options: SceneOptions(train: 12, dev: 6, test: 6, seed: 2, pictures: 0))
    var configuration = RunConfiguration()
    configuration.run.directory = folder.path + "/runs"
    configuration.run.threads = 1
    configuration.data.path = folder.path + "/scenes"
    configuration.data.minimumCount = 1
    configuration.model.embeddingSize = 16
    configuration.model.text.wordDimension = 8
    configuration.objective.terms = ["triplet_sn", "triplet"]
    configuration.training.epochs = 2
    configuration.training.batchSize = 15
    configuration.evaluation.logSteps = 1
    configuration.evaluation.negativeSteps = 2
    configuration.foils.generator = .shared
    configuration.foils.warmupEpochs = 0
    configuration.foils.latestEpoch = 0
    configuration.foils.wordsEpoch = 0
    configuration.foils.logSteps = 2
    _ = try TrainingLauncher.start(configuration)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/runs")
    let run = folder.path + "/runs/" + (try #require(names.first { $0 != ".foil" }))
    try NegativeMarks.append(
      .isTrue, of: .init(anchor: .image(0), negative: .caption(7)), step: 2, run: run)
    try NegativeMarks.append(
      .isBroken, of: .init(anchor: .image(1), negative: .sentence("a red")), step: 2, run: run)

    var lines: [String: [JSONValue]] = [:]
    for file in Self.files {
      let text = try String(contentsOfFile: run + "/" + file, encoding: .utf8)
      lines[file] = try text.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
    }
    let end = (lines["events.jsonl"]?.count ?? 0) - 1
    lines["events.jsonl"]?.insert(
      Event(
        .note, step: 3, time: 1e9,
        ["level": "warning", "code": "collapse", "message": "alike", "remedy": "add warm-up"]
      ).object, at: end)
    self.lines = lines
    sites = Self.sites(lines)
    var others: [String: Data] = [:]
    for file in ["run.toml", "provenance.json"] {
      others[file] = try Data(contentsOf: URL(fileURLWithPath: run + "/" + file))
    }
    self.others = others
  }

  /// The last line of each kind and shape, field by field.
  private static func sites(_ lines: [String: [JSONValue]]) -> [Site] {
    var seen: Set<String> = []
    var sites: [Site] = []
    for file in files {
      let all = lines[file] ?? []
      for (number, line) in all.enumerated().reversed() {
        guard case .object(let fields) = line else { continue }
        let shape = [file, line["kind"]?.text ?? "", line["state"]?.text ?? ""]
        guard seen.insert((shape + fields.keys.sorted()).joined(separator: " ")).inserted else {
          continue
        }
        sites += paths(line).dropFirst().map { Site(file: file, line: number, path: $0) }
      }
    }
    return sites
  }

  /// The ways to all parts of a value, the value itself first; of a list its ends.
  private static func paths(_ value: JSONValue) -> [[String]] {
    switch value {
    case .object(let fields):
      [[]]
        + fields.sorted { $0.key < $1.key }.flatMap { key, inner in
          paths(inner).map { [key] + $0 }
        }
    case .list(let items):
      [[]]
        + Set([0, items.count - 1]).filter(items.indices.contains).sorted().flatMap { index in
          paths(items[index]).map { ["\(index)"] + $0 }
        }
    default: [[]]
    }
  }

  /// The line with another value at the site.
  func line(_ site: Site, _ value: JSONValue) -> JSONValue {
    Self.replaced(lines[site.file]?[site.line] ?? .null, site.path[...], value)
  }

  private static func replaced(
    _ whole: JSONValue, _ path: ArraySlice<String>, _ value: JSONValue
  ) -> JSONValue {
    guard let first = path.first else { return value }
    switch whole {
    case .object(var fields):
      fields[first] = replaced(fields[first] ?? .null, path.dropFirst(), value)
      return .object(fields)
    case .list(var items):
      guard let index = Int(first), items.indices.contains(index) else { return whole }
      items[index] = replaced(items[index], path.dropFirst(), value)
      return .list(items)
    default: return whole
    }
  }

  /// A run directory with these lines.
  func write(_ lines: [String: [JSONValue]], to run: String) throws {
    try? FileManager.default.removeItem(atPath: run)
    try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
    for (file, data) in others { try data.write(to: URL(fileURLWithPath: run + "/" + file)) }
    for (file, all) in lines {
      let text = all.map { $0.json + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: run + "/" + file))
    }
  }

  /// The lines with one more for each site that has the value there, before the end of the run.
  func everywhere(_ value: JSONValue) -> [String: [JSONValue]] {
    var changed = lines
    for site in sites {
      let end = max(0, (changed[site.file]?.count ?? 0) - 1)
      changed[site.file]?.insert(line(site, value), at: end)
    }
    return changed
  }
}

extension Event {
  /// The whole line as an object.
  fileprivate var object: JSONValue {
    .object(
      fields.merging(
        ["t": .real(time), "step": .integer(step), "kind": .text(kind.rawValue)]) { $1 })
  }
}
