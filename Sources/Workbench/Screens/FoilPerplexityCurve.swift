import Foundation
import Records

/// The words in the changed places of sentences that a perplexity is of.
public enum FoilWords: String, CaseIterable, Sendable {
  case gold
  case synthetic
  case corrected

  var label: String {
    switch self {
    case .gold: "old words"
    case .synthetic: "new words"
    case .corrected: "corrected"
    }
  }
}

/// The perplexities at one step.
struct FoilPerplexityPoint: Equatable {
  var step: Int
  var values: [FoilWords: Double]
}

extension [FoilPerplexityPoint] {
  /// Those of the log.
  init(_ moments: [FoilMoment]) {
    self = moments.filter { !$0.perplexity.isEmpty }.map {
      FoilPerplexityPoint(step: $0.step, values: $0.perplexity)
    }
  }

  /// Those of the sentences that were written down, for a log without them.
  init(_ samples: [(step: Int, sentences: [FoilSentence])]) {
    self = samples.compactMap { sample in
      var sum = FoilPerplexity()
      for sentence in sample.sentences where sentence.isKept { sum.add(sentence) }
      var values: [FoilWords: Double] = [:]
      values[.gold] = sum.gold.value
      values[.synthetic] = sum.synthetic.value
      values[.corrected] = sum.corrected.value
      return values.isEmpty ? nil : FoilPerplexityPoint(step: sample.step, values: values)
    }
  }

  /// The geometric means, since perplexities themselves are some.
  var means: [FoilWords: Double] {
    var means: [FoilWords: Double] = [:]
    for words in FoilWords.allCases {
      let logarithms = compactMap { $0.values[words].map { log($0) } }
      guard !logarithms.isEmpty else { continue }
      means[words] = exp(logarithms.reduce(0, +) / Double(logarithms.count))
    }
    return means
  }
}
