import Foundation
import Testing

@testable import Ground
@testable import Recipe

@Suite("Run files")
struct ConfigurationReaderTests {
  @Test("values land in their fields, the rest keeps its default")
  func values() throws {
    let configuration = try ConfigurationReader.parse(
      """
      margin = 0.3                 # an alias at the top level
      batch-size = 64
      [run]
      tags = ["a", "b"]
      [optimizer]
      learning_rate = 1
      decay_at = [0.5, 1]
      schedule = "cosine"
      [model]
      embedding_size = 512
      text.word_dimension = 100
      image = { pool = "gpo", hidden = 1_024 }
      [training]
      "epochs" = 3
      drop_last = true
      """)
    var expected = RunConfiguration()
    expected.objective.margin = 0.3
    expected.training.batchSize = 64
    expected.model.text.wordDimension = 100
    expected.run.tags = ["a", "b"]
    expected.optimizer.learningRate = 1
    expected.optimizer.decayAt = [0.5, 1]
    expected.optimizer.schedule = .cosine
    expected.model.embeddingSize = 512
    expected.model.image.pool = .gpo
    expected.model.image.hidden = 1024
    expected.training.epochs = 3
    expected.training.dropLast = true
    #expect(configuration == expected)
  }

  @Test("VSE++'s folder and name of the data make one path, in any order")
  func folderOfData() throws {
    for text in ["data_path = 'd'\ndata-name = 'f30k'", "data_name = 'f30k'\ndata.path = 'd/'"] {
      #expect(try ConfigurationReader.parse(text).data.path == "d/f30k")
    }
    let infinity = ["--data_path", "/data/coco", "--data_name", "coco"]
    #expect(try RunConfiguration().applying(arguments: infinity).data.path == "/data/coco")
  }

  @Test("an empty text changes nothing and empty lists are of any type")
  func empty() throws {
    #expect(try ConfigurationReader.parse("") == RunConfiguration())
    #expect(try ConfigurationReader.parse("\u{FEFF}[run]\nseed = 3").run.seed == 3)
    #expect(try ConfigurationReader.parse("optimizer.decay_at = []").optimizer.decayAt == [])
    #expect(try ConfigurationReader.parse("run.tags = []").run.tags == [])
  }

  /// A text, the place and the message of the error, and the hint.
  static let mistakes: [(String, String, String, String?)] = [
    (
      "[optimizer]\n\nlearningrate = 1", "f:3", "unknown key `optimizer.learningrate`",
      "did you mean `optimizer.learning_rate`?"
    ),
    (
      "[training]\nepochs = 1\nmargin = 0.2", "f:3", "unknown key `training.margin`",
      "did you mean `objective.margin`?"
    ),
    ("x = 1\n", "f:1", "unknown key `x`", nil),
    ("# c\n[optimiser]\nx = 1\n", "f:2", "unknown table [optimiser]", "did you mean [optimizer]?"),
    (
      "\nworkers = 4", "f:2", "`workers` has no meaning here",
      "the next batch is read in the background; set `run.threads` for the step's threads"
    ),
    (
      "kind = \"adam\"", "f:1", "`kind` stands outside a table",
      "write one of `model.image.kind`, `model.text.kind`, `optimizer.kind`"
    ),
    ("optimizer = 5", "f:1", "`optimizer` is the integer 5; expected a table of settings", nil),
    (
      "[[optimizer]]\nkind = \"adam\"", "f:1",
      "`optimizer` is a list of tables; expected a table of settings", nil
    ),
    (
      "[objective]\n[objective.margin]\na = 1", "f:2",
      "`objective.margin` is a table; expected a number from 0 to 2", nil
    ),
    (
      "[objective]\nmargin = 2024-01-01", "f:2",
      "`objective.margin` is a date or time; expected a number from 0 to 2", nil
    ),
    (
      "[objective]\nmargin = inf", "f:2",
      "`objective.margin` is inf; expected a number from 0 to 2", nil
    ),
    (
      "[run]\ntags = [\"a\", 1]", "f:2",
      "`run.tags` is a list of several types; expected a list of texts", nil
    ),
    (
      "[training]\nepochs = \"3\"", "f:2",
      "`training.epochs` is the text \"3\"; expected an integer from 1 to 1000000", nil
    ),
    (
      "margin = 0.1\n[objective]\nmargin = 0.2", "f:3",
      "`objective.margin` is given twice, as `margin` and as `objective.margin`", nil
    ),
    // Positions behind strings, comments and brackets that look like keys.
    (
      "[run]\nname = \"\"\"\nseed = 1\n[x]\n\\\"\"\"\"\nsead = 2", "f:6", "unknown key `run.sead`",
      "did you mean `run.seed`?"
    ),
    (
      "[run]\nname = '''\n]\n#'''\ntags = [ # ]\n \"]\",\n '#' ]\nsead = 2", "f:8",
      "unknown key `run.sead`", "did you mean `run.seed`?"
    ),
    (
      "model.text.layer = 1", "f:1", "unknown key `model.text.layer`",
      "did you mean `model.text.layers`?"
    ),
    (
      "\nmodel = { text = { heads = 2, layer = 1 } }", "f:2", "unknown key `model.text.layer`",
      "did you mean `model.text.layers`?"
    ),
    (
      "[model]\n text = {\"l\\u0061yer\" = 1}", "f:2", "unknown key `model.text.layer`",
      "did you mean `model.text.layers`?"
    ),
    (
      "[ model . 'text' ]\n\"layer\"=1", "f:2", "unknown key `model.text.layer`",
      "did you mean `model.text.layers`?"
    ),
    (
      "[run]\r\nseed = 1\r\nsead = 2\r\n", "f:3", "unknown key `run.sead`",
      "did you mean `run.seed`?"
    ),
    (
      "[run]\nname = \"a\\\"\"\nsead = 2", "f:3", "unknown key `run.sead`",
      "did you mean `run.seed`?"
    ),
  ]

  @Test("a mistake is reported with its line and the key that was meant", arguments: mistakes)
  func mistake(text: String, place: String, message: String, hint: String?) {
    let failure = #expect(throws: Failure.self) {
      try ConfigurationReader.parse(text, file: "f")
    }
    #expect(failure?.what == message)
    #expect(failure?.place == place)
    #expect(failure?.remedy == hint)
    #expect(failure?.kind == .usage)
  }

  @Test("all mistakes are reported at once, in the order of the lines")
  func several() {
    let text = """
      [run]
      sead = 1
      [data]
      minimum_count = 0
      path = 7
      [objective]
      margin = "x"
      """
    let failure = #expect(throws: Failure.self) {
      try ConfigurationReader.parse(text, file: "f")
    }
    let lines = (failure?.what ?? "").split(separator: "\n").map { $0.prefix(10) }
    #expect(lines == ["4 problems", "  line 2: ", "  line 4: ", "  line 5: ", "  line 7: "])
    #expect(failure?.place == "f")
  }

  @Test(
    "a text that is no TOML is reported with line and column",
    arguments: [("[run]\nseed = \n", "f:2:"), ("[run\nseed = 1", "f:1:"), ("a = 1\na = 2", "f:2:")])
  func syntax(text: String, place: String) {
    let failure = #expect(throws: Failure.self) {
      try ConfigurationReader.parse(text, file: "f")
    }
    #expect(failure?.place?.hasPrefix(place) == true)
    #expect(failure?.what.hasPrefix("not TOML: ") == true)
  }

  @Test("files that are missing, folders, devices or not UTF-8 are refused")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let latin = folder.appendingPathComponent("latin.toml")
    try Data([0x23, 0xE9, 0x0A]).write(to: latin)
    for path in [folder.path, folder.path + "/none", "/dev/zero", latin.path] {
      let failure = #expect(throws: Failure.self) { try ConfigurationReader.read(path) }
      #expect(failure?.place == path)
    }
    let good = folder.appendingPathComponent("good.toml")
    try Data("[run]\nseed = 5\n".utf8).write(to: good)
    #expect(try ConfigurationReader.read(good.path).run.seed == 5)
    let nothing = folder.appendingPathComponent("empty.toml")
    try Data().write(to: nothing)
    #expect(try ConfigurationReader.read(nothing.path) == RunConfiguration())
  }

  @Test("what was written is read back equal, with and without comments")
  func roundTrip() throws {
    for index in 0..<60 {
      let configuration = try RandomConfiguration.make(index)
      for documented in [false, true] {
        let text = configuration.toml(documented: documented)
        #expect(try ConfigurationReader.parse(text) == configuration, "\(text)")
      }
    }
  }

  @Test("the file lists the tables in their order and every key once")
  func writtenOrder() {
    let lines = RunConfiguration().toml().split(separator: "\n")
    let tables = lines.filter { $0.hasPrefix("[") }
    #expect(
      tables == [
        "[run]", "[data]", "[model]", "[model.image]", "[model.text]", "[objective]",
        "[objective.triplet]", "[foils]", "[optimizer]", "[training]", "[evaluation]",
      ])
    // Of generated negatives only whether there are any.
    let relevant = Setting.all.filter {
      [nil, "triplet"].contains($0.term) && ($0.table != "foils" || $0.name == "generator")
    }
    #expect(relevant.count < Setting.all.count)
    #expect(lines.count == tables.count + relevant.count)
    #expect(lines.contains("learning_rate = 0.0005"))
    #expect(lines.contains("decay_at = [0.6]"))
  }
}

/// Configurations with every field drawn at random.
enum RandomConfiguration {
  static func make(_ index: Int) throws -> RunConfiguration {
    var random = RandomStream(seed: 7, purpose: "configuration", index: UInt64(index))
    var configuration = RunConfiguration()
    // The settings of objectives that are not among the terms are not written.
    for setting in Setting.all where setting.term == nil {
      try setting.assign(value(for: setting.kind, &random), in: &configuration)
    }
    for setting in Setting.all where setting.term != nil && setting.isRelevant(in: configuration) {
      try setting.assign(value(for: setting.kind, &random), in: &configuration)
    }
    for setting in Setting.all where !setting.isRelevant(in: configuration) {
      try setting.assign(setting.defaultValue, in: &configuration)
    }
    return configuration
  }

  private static func value(
    for kind: Setting.Kind, _ random: inout RandomStream
  ) -> Setting.Value {
    switch kind {
    case .integer(let range):
      let span = UInt64(range.upperBound - range.lowerBound)
      let draw = UInt64(random.next()) << 32 | UInt64(random.next())
      if random.chance(0.2) { return .integer(range.upperBound) }
      return .integer(range.lowerBound + Int(span == .max ? draw : draw % (span + 1)))
    case .real(let range): return .real(real(in: range, &random))
    case .boolean: return .boolean(random.chance(0.5))
    case .text: return .text(text(&random))
    case .choice(let cases): return .text(random.pick(cases))
    case .choices(let cases):
      var words = cases
      random.shuffle(&words)
      return .texts(Array(words.prefix(1 + random.below(words.count))))
    case .reals(let range):
      return .reals((0..<random.below(4)).map { _ in real(in: range, &random) })
    case .texts: return .texts((0..<random.below(4)).map { _ in text(&random) })
    }
  }

  private static func real(in range: Interval, _ random: inout RandomStream) -> Double {
    while true {
      let exponent = Double(random.below(40)) - 20
      let draw = Double(random.uniform(1, 10)) * [1, 1, 0.1][random.below(3)]
      let number = draw * pow(10, exponent)
      if range.contains(number) { return number }
    }
  }

  static func text(_ random: inout RandomStream) -> String {
    let pieces = [
      "a", "\"", "'", "\\", "\n", "\r", "\t", "\u{1}", "\u{7F}", "é", "図", "👩‍👩‍👧", "#", "=", "[", "]",
      " ",
      "\"\"\"", "'''", "\\u12", "e\u{301}", "\u{2028}",
    ]
    return (0..<random.below(8)).map { _ in random.pick(pieces) }.joined()
  }
}
