import Ground
import Objectives
import Records

/// A bounded sample of anchors with their negatives, for the event log.
struct NegativeSample {
  /// Anchors of each direction that a sample holds, and candidates of each anchor.
  static let anchors = 4
  static let candidates = 8

  /// One `negatives` event for each term of the objective, direction and sampled anchor.
  static func events(
    step: Int, view: SimilarityBatch, objective: ObjectiveSum, diagnostics: StepDiagnostics,
    batch: Batch
  ) -> [Event] {
    var stream = RandomStream(seed: view.seed, purpose: "negative sample", index: UInt64(step))
    let chosen = stream.permutation(view.count).prefix(anchors)
    var events: [Event] = []
    for anchor in chosen {
      for direction in Direction.allCases {
        for (index, term) in objective.terms.enumerated() {
          let found = objective.inspect(view, term: index, direction: direction, anchor: anchor)
          let positive = found.first { $0.isPositive }
          let shown = hardest(found)
          events.append(
            Event(
              .negatives, step: step,
              [
                "term": .text(term.descriptor.name), "direction": .text(direction.rawValue),
                "image": .integer(Int(batch.images[anchor])),
                "caption": .integer(batch.captions[anchor]),
                "positive": positive.map { .rounded($0.similarity) } ?? .null,
                "candidates": .list(
                  shown.map { json($0, diagnostics.item($0.index, direction), direction) }),
              ]))
        }
      }
    }
    return events
  }

  /// Those with the largest weights first, then the most similar.
  private static func hardest(_ all: [Candidate]) -> [Candidate] {
    let negatives = all.filter {
      !$0.isPositive && $0.branch != "same image" && $0.branch != "positive"
    }
    return Array(
      negatives.sorted {
        ($0.isDrawn == true ? 1 : 0, abs($0.weight), $0.similarity, $1.index)
          > ($1.isDrawn == true ? 1 : 0, abs($1.weight), $1.similarity, $0.index)
      }.prefix(candidates))
  }

  private static func json(
    _ candidate: Candidate, _ item: Int, _ direction: Direction
  ) -> JSONValue {
    var fields: [String: JSONValue] = [
      direction == .imageToText ? "caption" : "image": .integer(item),
      "similarity": .rounded(candidate.similarity),
      "weight": .rounded(candidate.weight),
      "source": .text(candidate.isMemory ? "memory" : "batch"),
    ]
    if let drawn = candidate.isDrawn { fields["drawn"] = .boolean(drawn) }
    if let probability = candidate.probability { fields["probability"] = .rounded(probability) }
    if let posterior = candidate.posterior { fields["posterior"] = .rounded(posterior) }
    if let branch = candidate.branch { fields["branch"] = .text(branch) }
    return .object(fields)
  }
}
