import Foundation
import Ground
import Probes
import Recipe
import Records
import Retrieval
import Training

/// What `foil eval` found of one run: the metrics, with what was asked for beside them.
struct EvaluationReport: Encodable {
  var run: String
  var metrics: RetrievalMetrics
  var relevance: RelevanceEvaluation?
  var edits: EditEvaluation?
  /// Of the edits, whatever the run.
  var blind: BlindBaseline?
  var order: OrderEvaluation?
  var ratings: RatingEvaluation?

  enum Key: String, CodingKey { case run, relevance, edits, blind, order, cxc }

  func encode(to encoder: any Encoder) throws {
    try metrics.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(run, forKey: .run)
    try container.encodeIfPresent(relevance, forKey: .relevance)
    try container.encodeIfPresent(edits, forKey: .edits)
    try container.encodeIfPresent(blind, forKey: .blind)
    try container.encodeIfPresent(order, forKey: .order)
    try container.encodeIfPresent(ratings, forKey: .cxc)
  }

  /// The report for a person.
  var lines: [String] {
    var lines = metrics.table()
    if let relevance { lines += Self.lines(relevance) }
    if let edits { lines += Self.lines(edits) }
    if let blind { lines.append(Self.line(blind)) }
    if let order { lines += Self.lines(order) }
    if let ratings { lines += Self.lines(ratings) }
    return lines
  }

  private static func lines(_ found: RelevanceEvaluation) -> [String] {
    func line(_ name: String, _ direction: RelevanceEvaluation.Direction) -> String {
      return name.padding(toLength: 13, withPad: " ", startingAt: 0)
        + Phrase.right(Phrase.decimal(direction.tau, 3), 9)
        + Phrase.right(Phrase.decimal(direction.ndcg, 3), 9)
    }
    return [
      "", "against \(found.labels):",
      "                   tau  NDCG@\(found.limit)", line("image to text", found.imageToText),
      line("text to image", found.textToImage),
    ]
  }

  /// What the words alone give away.
  static func line(_ found: BlindBaseline) -> String {
    "without any image, words and pairs of words tell edits from captions with AUC "
      + "\(Phrase.decimal(found.areaUnderCurve, 3)) "
      + "[\(Phrase.decimal(found.low, 3)), \(Phrase.decimal(found.high, 3))]; 0.5 is none"
  }

  private static func lines(_ found: OrderEvaluation) -> [String] {
    var table = TextTable(["order", "right %", "95 %", "gap", "ties"])
    for kind in found.kinds {
      let interval = kind.result.interval
      table.add([
        kind.name, Phrase.decimal(kind.result.accuracy, 1),
        "[\(Phrase.decimal(interval.low, 1)), \(Phrase.decimal(interval.high, 1))]",
        Phrase.decimal(kind.result.gapMean, 4), Phrase.count(kind.result.ties),
      ])
    }
    let interval = found.result.interval
    table.add([
      "best of five", Phrase.decimal(found.result.share, 1),
      "[\(Phrase.decimal(interval.low, 1)), \(Phrase.decimal(interval.high, 1))]",
      Phrase.decimal(found.result.hardestGapMean, 4),
    ])
    return [
      "",
      "\(Phrase.count(found.result.captions)) captions against four shuffles of themselves; "
        + "\(Phrase.count(found.without)) have no four; chance is 50 and 20 %",
    ] + table.lines
  }

  private static func lines(_ found: RatingEvaluation) -> [String] {
    let minimum =
      found.minimum == found.minimum.rounded()
      ? Phrase.decimal(found.minimum, 0) : "\(found.minimum)"
    var lines =
      [
        "",
        "\(Phrase.field(found.file)): with \(Phrase.count(found.extra)) further matches, rated \(minimum) or more",
      ] + found.metrics.table()
    lines.append(
      "Spearman's ρ of similarity and \(Phrase.count(found.ratings)) ratings  "
        + (found.spearman.map { Phrase.decimal($0, 3) } ?? "none: all alike"))
    if found.unknownPairs > 0 {
      lines.append("\(Phrase.count(found.unknownPairs)) lines are of pairs that the split lacks")
    }
    return lines
  }

  private static func lines(_ found: EditEvaluation) -> [String] {
    var table = TextTable(["edit", "pairs", "right %", "95 %", "gap", "ties"])
    func row(_ name: String, _ result: PairwiseAccuracy) -> [String] {
      let interval = result.interval
      return [
        name, Phrase.count(result.pairs), Phrase.decimal(result.accuracy, 1),
        "[\(Phrase.decimal(interval.low, 1)), \(Phrase.decimal(interval.high, 1))]",
        Phrase.decimal(result.gapMean, 4), Phrase.count(result.ties),
      ]
    }
    for kind in found.kinds { table.add(row(kind.name, kind.result)) }
    table.add(row("all", found.overall))
    table.add(["mean of kinds", "", Phrase.decimal(found.meanOfKinds, 1)])
    var lines =
      [
        "",
        "\(Phrase.field(found.file)): \(Phrase.count(found.overall.pairs)) true captions of "
          + "\(Phrase.count(found.images)) images against their edited twins",
      ] + table.lines
    if found.unknownImages > 0 {
      lines.append("\(Phrase.count(found.unknownImages)) lines are of images that the split lacks")
    }
    return lines
  }
}
