import ArgumentParser
import Ground
import Objectives
import Probes

struct ObjectiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objective",
    abstract: "Evaluate objectives on a given similarity matrix.",
    discussion: """
      CASE.json has the key `similarities`, a square matrix with a row for each image and the \
      positives on the diagonal, and `objective`, the table of a run file; optionally images, \
      labels, memory, statistics, draws, scalars and epoch. docs/objectives.md describes it.
      """)

  @Argument(help: "The case.")
  var file: String

  @Flag(help: "Print everything as JSON, with all candidates of each anchor.")
  var json = false

  func run() throws {
    let result = try ObjectiveEvaluation(try ObjectiveCase(path: file))
    let report = ObjectiveReport(result)
    if json {
      if !report.showsCandidates {
        Console.narrate(
          "note: the candidates of \(result.count.grouped) pairs are left out; they are "
            + "printed up to \(ObjectiveReport.mostCandidates.grouped) in all")
      }
      // Not indented: a matrix would take a line for each number.
      try Console.printJSONLine(report.json)
    } else {
      try Console.output(report.lines.joined(separator: "\n"))
    }
  }
}

/// An evaluation as text and as JSON.
struct ObjectiveReport {
  /// Candidates that are printed at most, of all anchors and terms.
  static let mostCandidates = 1_000_000
  /// Columns of a gradient that are printed as text, and anchors of a direction.
  private static let mostColumns = 16
  private static let mostAnchors = 32

  private let result: ObjectiveEvaluation
  private var terms: [ObjectiveSum.Term] { result.objective.terms }

  init(_ result: ObjectiveEvaluation) { self.result = result }

  var showsCandidates: Bool {
    2 * result.count * result.candidateCount * terms.count <= ObjectiveReport.mostCandidates
  }

  // MARK: - Text

  var lines: [String] {
    var lines = ["value  \(digits(result.value))"]
    var table = TextTable(["term", "weight", "value"])
    for (term, value) in zip(terms, result.objective.values) {
      table.add([term.descriptor.title, digits(term.weight), digits(value)])
    }
    lines += [""] + table.lines + ["", "gradient of the similarities"] + gradient
    for direction in Direction.allCases {
      let entries = result.memoryGradient[direction] ?? []
      guard !entries.isEmpty else { continue }
      var table = TextTable(["anchor", "key", "gradient"], left: [])
      for entry in entries.prefix(2 * ObjectiveReport.mostAnchors) {
        table.add(["\(entry.anchor)", "\(entry.column)", digits(Double(entry.value))])
      }
      lines += ["", "gradient of the similarities to keys, \(direction.rawValue)"] + table.lines
    }
    if !result.scalars.isEmpty {
      var table = TextTable(["learnt", "value", "gradient"])
      for scalar in result.scalars {
        table.add([scalar.name, digits(Double(scalar.value)), digits(Double(scalar.gradient))])
      }
      lines += [""] + table.lines
    }
    for term in terms {
      for direction in Direction.allCases {
        lines += ["", "\(term.descriptor.title), \(direction.rawValue)"]
        lines += account(term.objective.account.anchors(direction))
      }
    }
    return lines
  }

  private var gradient: [String] {
    guard result.count <= ObjectiveReport.mostColumns else {
      var squares = 0.0
      var filled = 0
      for row in 0..<result.count {
        for value in result.gradient(row: row) where value != 0 {
          squares += Double(value) * Double(value)
          filled += 1
        }
      }
      return [
        "\(filled.grouped) of \((result.count * result.count).grouped) are not 0, norm "
          + "\(digits(squares.squareRoot())); --json prints all"
      ]
    }
    var table = TextTable([""] + (0..<result.count).map(String.init))
    for row in 0..<result.count {
      table.add(["\(row)"] + result.gradient(row: row).map { digits(Double($0)) })
    }
    return table.lines
  }

  private func account(_ anchors: [Account.Anchor]) -> [String] {
    let hasPosterior = anchors.contains { !$0.posterior.isNaN }
    var table = TextTable(
      ["anchor", "positive", "hardest", "", "chosen", "", "pushed", "weight", "gap"]
        + (hasPosterior ? ["posterior"] : []), left: [])
    for (index, anchor) in anchors.prefix(ObjectiveReport.mostAnchors).enumerated() {
      func candidate(_ index: Int, _ similarity: Float) -> [String] {
        index < 0 ? ["–", ""] : ["\(index)", digits(Double(similarity))]
      }
      var row = ["\(index)", digits(Double(anchor.positive))]
      row += candidate(anchor.hardest, anchor.hardestSimilarity)
      row += candidate(anchor.chosen, anchor.chosenSimilarity)
      row += [
        "\(anchor.activeNegatives)", digits(Double(anchor.weight)), digits(Double(anchor.gap)),
      ]
      if hasPosterior { row.append(anchor.posterior.isNaN ? "" : digits(Double(anchor.posterior))) }
      table.add(row)
    }
    let rest = anchors.count - ObjectiveReport.mostAnchors
    return table.lines + (rest > 0 ? ["… and \(rest.grouped) more"] : [])
  }

  private func digits(_ number: Double) -> String { Format.significant(number) }

  // MARK: - JSON

  var json: JSONValue {
    var fields: [String: JSONValue] = [
      "value": .real(result.value), "pairs": .integer(result.count),
      "epoch": .integer(result.epoch),
      "terms": .list(
        zip(terms, result.objective.values).map { term, value in
          [
            "name": .text(term.descriptor.name), "title": .text(term.descriptor.title),
            "weight": .real(term.weight), "value": .real(value),
          ]
        }),
      "gradient": .list(
        (0..<result.count).map { row in .list(result.gradient(row: row).map { .short($0) }) }),
      "anchors": .list(anchors),
    ]
    if result.memoryGradient.values.contains(where: { !$0.isEmpty }) {
      fields["memory_gradient"] = .object(
        Dictionary(
          uniqueKeysWithValues: result.memoryGradient.map { direction, entries in
            (direction.rawValue, JSONValue.list(entries.map(entry)))
          }))
    }
    if !result.scalars.isEmpty {
      fields["scalars"] = .list(
        result.scalars.map {
          [
            "name": .text($0.name), "value": .short($0.value), "gradient": .short($0.gradient),
          ]
        })
    }
    if let estimate = result.objective.falseNegatives {
      fields["statistics"] = estimate.statistics.json
    }
    return .object(fields)
  }

  private func entry(_ entry: ObjectiveGradient.MemoryEntry) -> JSONValue {
    [
      "anchor": .integer(Int(entry.anchor)), "column": .integer(Int(entry.column)),
      "value": .short(entry.value),
    ]
  }

  private var anchors: [JSONValue] {
    var all: [JSONValue] = []
    for (index, term) in terms.enumerated() {
      for direction in Direction.allCases {
        for (pair, anchor) in term.objective.account.anchors(direction).enumerated() {
          var fields = self.fields(anchor)
          fields["term"] = .text(term.descriptor.name)
          fields["direction"] = .text(direction.rawValue)
          fields["anchor"] = .integer(pair)
          if showsCandidates {
            fields["candidates"] = .list(
              result.candidates(term: index, direction: direction, anchor: pair)
                .map { .object($0.fields) })
          }
          all.append(.object(fields))
        }
      }
    }
    return all
  }

  private func fields(_ anchor: Account.Anchor) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [
      "positive": .short(anchor.positive), "pushed": .integer(anchor.activeNegatives),
      "weight": .short(anchor.weight), "gap": .short(anchor.gap),
      "effective_negatives": .short(anchor.effectiveNegatives),
    ]
    if anchor.hardest >= 0 {
      fields["hardest"] = .integer(anchor.hardest)
      fields["hardest_similarity"] = .short(anchor.hardestSimilarity)
    }
    if anchor.chosen >= 0 {
      fields["chosen"] = .integer(anchor.chosen)
      fields["chosen_similarity"] = .short(anchor.chosenSimilarity)
    }
    if !anchor.posterior.isNaN { fields["posterior"] = .short(anchor.posterior) }
    return fields
  }
}
