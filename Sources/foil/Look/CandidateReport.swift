import Foundation
import Ground
import Objectives

extension JSONValue {
  /// The number with the fewest digits that give the float back.
  static func short(_ number: Float) -> JSONValue { .real(Double("\(number)") ?? Double(number)) }
}

extension Candidate {
  /// What the objective said of it, for JSON.
  var fields: [String: JSONValue] {
    var fields: [String: JSONValue] = [
      "index": .integer(index), "similarity": .short(similarity), "weight": .short(weight),
      "positive": .boolean(isPositive), "source": .text(isMemory ? "memory" : "batch"),
    ]
    if let isDrawn { fields["drawn"] = .boolean(isDrawn) }
    if let drawWeight { fields["draw_weight"] = .short(drawWeight) }
    if let probability { fields["probability"] = .short(probability) }
    if let posterior { fields["posterior"] = .short(posterior) }
    if let branch { fields["branch"] = .text(branch) }
    return fields
  }
}

/// The Gaussians of matched pairs and of their hardest negatives.
struct StatisticsReport {
  private let statistics: SimilarityStatistics

  init(_ statistics: SimilarityStatistics) { self.statistics = statistics }

  /// `matched 0.62 ± 0.06 (301), hard negatives 0.35 ± 0.06 (602)`.
  var line: String {
    func stream(_ stream: StreamStatistics) -> String {
      let spread =
        stream.variance.isNaN ? "" : " ± \(Format.fixed(stream.variance.squareRoot(), 3))"
      return "\(Format.fixed(stream.mean, 3))\(spread) (\(stream.count.grouped))"
    }
    guard statistics.positive.count > 0 else { return "none: no pair is reliable" }
    return "matched \(stream(statistics.positive)), hard negatives \(stream(statistics.negative))"
  }
}
