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
    var table = TextTable(["", "tau", "NDCG@\(found.limit)"])
    for (name, direction) in [
      ("image to text", found.imageToText), ("text to image", found.textToImage),
    ] {
      table.add([name, Format.fixed(direction.tau, 3), Format.fixed(direction.ndcg, 3)])
    }
    return ["", "against \(found.labels):"] + table.lines
  }

  /// What the words alone give away.
  static func line(_ found: BlindBaseline) -> String {
    "without any image, words and pairs of words tell edits from captions with AUC "
      + "\(Format.fixed(found.areaUnderCurve, 3)) "
      + "[\(Format.fixed(found.low, 3)), \(Format.fixed(found.high, 3))]; 0.5 is none"
  }

  private static func lines(_ found: OrderEvaluation) -> [String] {
    var table = TextTable(["order", "right %", "95 %", "gap", "ties"])
    for kind in found.kinds {
      let interval = kind.result.interval
      table.add([
        kind.name, Format.fixed(kind.result.accuracy, 1),
        "[\(Format.fixed(interval.low, 1)), \(Format.fixed(interval.high, 1))]",
        Format.fixed(kind.result.gapMean, 4), kind.result.ties.grouped,
      ])
    }
    let interval = found.result.interval
    table.add([
      "best of five", Format.fixed(found.result.share, 1),
      "[\(Format.fixed(interval.low, 1)), \(Format.fixed(interval.high, 1))]",
      Format.fixed(found.result.hardestGapMean, 4),
    ])
    return [
      "",
      "\(found.result.captions.grouped) captions against four shuffles of themselves; "
        + "\(found.without.grouped) have no four; chance is 50 and 20 %",
    ] + table.lines
  }

  private static func lines(_ found: RatingEvaluation) -> [String] {
    let minimum =
      found.minimum == found.minimum.rounded()
      ? Format.fixed(found.minimum, 0) : "\(found.minimum)"
    var lines =
      [
        "",
        "\(PlainText.field(found.file)): with \(found.extra.grouped) further matches, rated \(minimum) or more",
      ] + found.metrics.table()
    lines.append(
      "Spearman's ρ of similarity and \(found.ratings.grouped) ratings  "
        + (found.spearman.map { Format.fixed($0, 3) } ?? "none: all alike"))
    if found.unknownPairs > 0 {
      lines.append("\(found.unknownPairs.grouped) lines are of pairs that the split lacks")
    }
    return lines
  }

  private static func lines(_ found: EditEvaluation) -> [String] {
    var table = TextTable(["edit", "pairs", "right %", "95 %", "gap", "ties"])
    func row(_ name: String, _ result: PairwiseAccuracy) -> [String] {
      let interval = result.interval
      return [
        name, result.pairs.grouped, Format.fixed(result.accuracy, 1),
        "[\(Format.fixed(interval.low, 1)), \(Format.fixed(interval.high, 1))]",
        Format.fixed(result.gapMean, 4), result.ties.grouped,
      ]
    }
    for kind in found.kinds { table.add(row(kind.name, kind.result)) }
    table.add(row("all", found.overall))
    table.add(["mean of kinds", "", Format.fixed(found.meanOfKinds, 1)])
    var lines =
      [
        "",
        "\(PlainText.field(found.file)): \(found.overall.pairs.grouped) true captions of "
          + "\(found.images.grouped) images against their edited twins",
      ] + table.lines
    if found.unknownImages > 0 {
      lines.append("\(found.unknownImages.grouped) lines are of images that the split lacks")
    }
    return lines
  }
}
