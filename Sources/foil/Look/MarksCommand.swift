import ArgumentParser
import Ground
import Language
import Records

struct Marks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What a person said of a run's negatives, and the rate of false ones.",
    discussion: """
      Prints the marks, and the rate of false negatives with Wilson's interval of 95 %, of what was \
      trained on, of what the filters rejected and of others apart. With --anchor, --negative and \
      --mark adds one; --verdict and --trained say what became of it. Anchors and negatives are c:12 for a caption, i:3 for an image (both of the \
      training split, from 0); anything else is a sentence.
      """)

  @Argument(help: "The run's directory.")
  var directory: String

  @Option(help: "The anchor of the mark to add.")
  var anchor: String?

  @Option(help: "The negative of the mark to add.")
  var negative: String?

  @Option(help: "true, fine, not-english, or none to take a mark back.")
  var mark: String?

  @Option(help: "What the filters said of the sentence: accepted, known, related, …")
  var verdict: String?

  @Flag(help: "The negative was trained on.")
  var trained = false

  @Option(help: "The training step whose sample it was seen in.")
  var step = 0

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let given = [anchor, negative, mark].compactMap { $0 }.count
    guard given == 0 || given == 3 else {
      throw ValidationError("--anchor, --negative and --mark belong together")
    }
    guard given == 3 || (verdict == nil && !trained) else {
      throw ValidationError("--verdict and --trained belong to a mark that is added")
    }
    if let verdict, FoilVerdict(name: verdict) == nil {
      let names = FoilVerdict.allCases.map(\.name).joined(separator: ", ")
      throw ValidationError("--verdict is \"\(verdict)\", expected \(names)")
    }
    if trained, let verdict, verdict != FoilVerdict.accepted.name {
      throw ValidationError("a sentence with the verdict \"\(verdict)\" is not trained on")
    }
    if let mark, mark != "none", NegativeMark(rawValue: mark) == nil {
      throw ValidationError("--mark is \"\(mark)\", expected true, fine, not-english or none")
    }
  }

  func run() throws {
    let run = try RunDirectory(opening: directory)
    if let anchor, let negative, let mark {
      try NegativeMarks.append(
        NegativeMark(rawValue: mark),
        of: NegativeMarks.Key(anchor: Self.item(anchor), negative: Self.item(negative)),
        step: step,
        MarkedNegative(
          verdict: verdict.flatMap(FoilVerdict.init(name:)), isTrained: trained ? true : nil),
        run: run.path)
    }
    let marks = try NegativeMarks(run: run.path)
    if json {
      try Console.printJSON(Self.json(marks))
    } else {
      try Console.output(Self.lines(marks).joined(separator: "\n"))
    }
    if marks.skippedLines > 0 {
      Console.narrate("foil: \(marks.skippedLines) lines of marks.jsonl are damaged and left out")
    }
  }

  private static func item(_ name: String) -> NegativeItem {
    let number = Int(name.dropFirst(2)).flatMap { $0 >= 0 ? $0 : nil }
    if name.hasPrefix("c:"), let number { return .caption(number) }
    if name.hasPrefix("i:"), let number { return .image(number) }
    return .sentence(name)
  }

  private static func name(_ item: NegativeItem) -> String {
    switch item {
    case .caption(let number): "c:\(number)"
    case .image(let number): "i:\(number)"
    case .sentence(let text): PlainText.oneLine(text)
    }
  }

  /// The marks in an order that does not change.
  private static func rows(_ marks: NegativeMarks) -> [[String]] {
    marks.marks.map {
      let facts = marks.facts[$0.key]
      return [
        name($0.key.anchor), name($0.key.negative), $0.value.rawValue,
        marks.use(of: $0.key).title, facts?.verdict?.name ?? "",
      ]
    }
    .sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func lines(_ marks: NegativeMarks) -> [String] {
    guard !marks.marks.isEmpty else { return ["no marks"] }
    var table = TextTable(["anchor", "negative", "mark", "use", "verdict"], left: [0, 1, 2, 3, 4])
    for row in rows(marks) { table.add(row) }
    var lines = table.lines + [""]
    func percent(_ share: Double) -> String { Format.fixed(share, 1) + " %" }
    for use in NegativeUse.allCases {
      let rate = marks.falseNegativeRate(use)
      guard let interval = rate.interval else { continue }
      lines.append(
        "false negatives, \(use.title): \(percent(rate.share)) [\(percent(interval.low)), "
          + "\(percent(interval.high))] of \(rate.judged) judged")
    }
    let broken = marks.count(.isBroken)
    if broken > 0 { lines.append("not English \(broken)") }
    return lines
  }

  private static func json(_ marks: NegativeMarks) -> JSONValue {
    var fields: [String: JSONValue] = [
      "judged": .integer(marks.count(.isTrue) + marks.count(.isFine)),
      "not_english": .integer(marks.count(.isBroken)),
      "skipped_lines": .integer(marks.skippedLines),
      "marks": .list(
        marks.marks.sorted {
          name($0.key.anchor) + name($0.key.negative)
            < name($1.key.anchor) + name($1.key.negative)
        }.map { key, mark in
          var line: [String: JSONValue] = [
            "anchor": key.anchor.json, "negative": key.negative.json, "mark": .text(mark.rawValue),
            "use": .text(marks.use(of: key).title),
          ]
          line["verdict"] = marks.facts[key]?.verdict.map { .text($0.name) }
          return .object(line)
        }),
    ]
    var rates: [String: JSONValue] = [:]
    for use in NegativeUse.allCases {
      let rate = marks.falseNegativeRate(use)
      guard let interval = rate.interval else { continue }
      rates[use.title] = [
        "share": .real(rate.share / 100), "low": .real(interval.low / 100),
        "high": .real(interval.high / 100), "judged": .integer(rate.judged),
      ]
    }
    fields["false_negative_rates"] = .object(rates)
    return .object(fields)
  }
}
