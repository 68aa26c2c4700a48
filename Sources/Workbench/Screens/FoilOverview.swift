import Foundation
import Ground
import Language
import Records

/// What a stretch of a run's generated negatives has in common: how hard they are, what the filters
/// said, which words stand for which, how well the heads see them.
struct FoilOverview {
  /// An old word and the new one that stands for it.
  struct Substitution: Hashable {
    var old: String
    var new: String
  }

  /// A scored sentence.
  struct Score: Equatable {
    var caption: Double
    var sentence: Double
    var isKept: Bool
  }

  /// The first and the last sampled step, and how many steps counts were logged at.
  var steps: ClosedRange<Int>
  var logged = 0
  /// Of all kept sentences of the logged steps.
  var gaps: SimilarityHistogram?
  var verdicts: [FoilVerdict: Int] = [:]
  /// The mean of each number over the steps that have it.
  var means: [FoilMoment.Measure: Double] = [:]
  /// Of the sampled sentences that were scored.
  var scores: [Score] = []
  /// Of the sampled sentences that the filters accepted, the most frequent first.
  var substitutions: [(pair: Substitution, count: Int)] = []
  var kinds: [GroupKind: Int] = [:]
  /// The mean perplexities of the kept sentences' words, and their curve over all steps of the run.
  var perplexity: [FoilWords: Double] = [:]
  var curve: [FoilPerplexityPoint] = []
  /// Whether nothing was sampled behind these steps.
  var isNewest = true

  var written: Int { verdicts.values.reduce(0, +) }
  var changes: Int { kinds.values.reduce(0, +) }

  /// - Parameters:
  ///   - sentences: Those of the sampled steps.
  ///   - moments: Those from behind the sample before up to the last step.
  init(steps: ClosedRange<Int>, sentences: [FoilSentence], moments: [FoilMoment]) {
    self.steps = steps
    logged = moments.count
    add(moments)
    var counts: [Substitution: Int] = [:]
    for sentence in sentences {
      if let score = sentence.score {
        scores.append(
          Score(
            caption: Double(sentence.goldScore), sentence: Double(score),
            isKept: sentence.isKept))
      }
      for change in sentence.changes {
        guard sentence.verdict == .accepted else { continue }
        counts[Substitution(old: change.old, new: change.new), default: 0] += 1
        kinds[change.kind, default: 0] += 1
      }
    }
    substitutions = counts.map { (pair: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.pair.old, $0.pair.new) < ($0.count, $1.pair.old, $1.pair.new)
    }
  }

  private mutating func add(_ moments: [FoilMoment]) {
    var sums: [FoilMoment.Measure: (sum: Double, count: Int)] = [:]
    var bins: [SimilarityHistogram] = []
    for moment in moments {
      for (verdict, count) in moment.verdicts { verdicts[verdict, default: 0] += count }
      for (measure, value) in moment.values {
        sums[measure, default: (0, 0)].sum += value
        sums[measure]?.count += 1
      }
      if let gaps = moment.gaps { bins.append(gaps) }
    }
    means = sums.mapValues { $0.sum / Double($0.count) }
    guard let first = bins.first else { return }
    // Histograms of another width are of another program.
    bins = bins.filter { $0.width == first.width }
    let from = bins.map(\.from).min() ?? first.from
    let end = bins.map(\.end).max() ?? first.end
    let count = max(1, min(1000, Int(clamping: ((end - from) / first.width).rounded())))
    var total = [Double](repeating: 0, count: count)
    for part in bins {
      for (index, value) in part.counts(from: from, count: count).enumerated() {
        total[index] += value
      }
    }
    gaps = SimilarityHistogram(from: from, width: first.width, counts: total)
  }
}
