import Foundation
import Ground
import Language
import Records

/// What word discrimination and correction make of the sentences that a run has written down, and how
/// much the sentences' replacements vary.
public struct WordStudy: Sendable, Encodable {
  /// "Was this word replaced?", of all words of the sentences that it was asked of.
  public struct Discrimination: Sendable, Encodable {
    public var replaced: Int
    public var unchanged: Int
    public var areaUnderCurve: Double?
    public var averagePrecision: Double?
    /// The shares of replaced and of unchanged words on the right side of one half.
    public var replacedAccuracy: Double
    public var unchangedAccuracy: Double

    enum CodingKeys: String, CodingKey {
      case replaced, unchanged
      case areaUnderCurve = "auc"
      case averagePrecision = "average_precision"
      case replacedAccuracy = "replaced_accuracy"
      case unchangedAccuracy = "unchanged_accuracy"
    }
  }

  /// "What stood here?", of the replaced words that it was asked of.
  public struct Correction: Sendable, Encodable {
    public var words: Int
    public var top1: Double
    /// The mean over the steps of the sentences, from the counts of whole steps; nil if the run has
    /// none.
    public var top5: Double?
    /// The same of the commonest words of the old word's class in the training captions, without the
    /// word that stands there.
    public var commonestTop1: Double
    public var commonestTop5: Double

    enum CodingKeys: String, CodingKey {
      case words, top1, top5
      case commonestTop1 = "commonest_top1"
      case commonestTop5 = "commonest_top5"
    }
  }

  /// Which word was replaced by which, of the kept sentences.
  public struct Substitutions: Sendable, Encodable {
    public var count: Int
    public var distinct: Int
    /// Entropy of the pairs of words, in bits, and of the new word where the old one is known.
    public var entropy: Double
    public var newGivenOld: Double

    enum CodingKeys: String, CodingKey {
      case count, distinct, entropy
      case newGivenOld = "new_given_old"
    }
  }

  /// Kept sentences, and steps that they are of.
  public var sentences: Int
  public var steps: Int
  /// Nil where the run has no such head, or had not begun to train it.
  public var discrimination: Discrimination?
  public var correction: Correction?
  public var substitutions: Substitutions?

  /// - Parameters:
  ///   - entries: Sentences; those that were not kept do not count.
  ///   - vocabulary: The run's.
  ///   - log: The run's `events.jsonl`, for what only whole steps have; need not exist.
  /// - Throws: `Failure` if the log cannot be read.
  public init(_ entries: [FoilLog.Entry], vocabulary: Vocabulary, log: String) throws {
    let kept = entries.filter(\.sentence.isKept)
    sentences = kept.count
    steps = Set(kept.map(\.step)).count
    discrimination = Discrimination(kept.map(\.sentence))
    correction = Correction(kept.map(\.sentence), vocabulary: vocabulary)
    substitutions = Substitutions(kept.flatMap(\.sentence.changes))
    guard correction != nil else { return }
    let asked = Set(
      kept.filter { $0.sentence.changes.contains { $0.correction != nil } }.map(\.step))
    var shares: [Int: Double] = [:]
    var reader = EventLogReader(path: log)
    _ = try reader.poll { event in
      if event.kind == .foils, asked.contains(event.step),
        let share = event["correction_top5"]?.number
      {
        // A step that was done over counts as it was the last time.
        shares[event.step] = share
      }
    }
    if !shares.isEmpty {
      correction?.top5 =
        shares.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } / Double(shares.count)
    }
  }
}

extension WordStudy.Discrimination {
  init?(_ sentences: [FoilSentence]) {
    var scores: [Double] = []
    var labels: [Bool] = []
    for sentence in sentences where !sentence.replaced.isEmpty {
      let changed = Set(sentence.changes.map(\.position))
      scores += sentence.replaced.map(Double.init)
      labels += sentence.replaced.indices.map { changed.contains($0) }
    }
    guard scores.allSatisfy(\.isFinite), !scores.isEmpty else { return nil }
    let curve = DetectionCurve(scores: scores, labels: labels)
    func share(_ isPositive: Bool) -> Double {
      let own = scores.indices.filter { labels[$0] == isPositive }
      return own.isEmpty
        ? 0 : Double(own.count { (scores[$0] > 0.5) == isPositive }) / Double(own.count)
    }
    self.init(
      replaced: labels.count { $0 }, unchanged: labels.count { !$0 },
      areaUnderCurve: curve.areaUnderCurve, averagePrecision: curve.averagePrecision,
      replacedAccuracy: share(true), unchangedAccuracy: share(false))
  }
}

extension WordStudy.Correction {
  init?(_ sentences: [FoilSentence], vocabulary: Vocabulary) {
    let words = FoilVocabulary(vocabulary)
    let commonest = WordClass.allCases.map { kind in
      // One more than five, since the word that stands there is left out.
      words.fills(of: kind).sorted {
        (vocabulary.counts[Int($0)], $1) > (vocabulary.counts[Int($1)], $0)
      }.prefix(6)
    }
    var (count, right, first, five) = (0, 0, 0, 0)
    for sentence in sentences where sentence.changes.contains(where: { $0.correction != nil }) {
      let classes = words.wordClasses(vocabulary.encode(sentence.gold)[...])
      for change in sentence.changes {
        guard let correction = change.correction else { continue }
        count += 1
        if correction == change.old { right += 1 }
        guard let old = vocabulary.index(of: change.old), classes.indices.contains(change.position)
        else { continue }
        let guesses = commonest[Int(classes[change.position].rawValue)].filter {
          Int($0) != vocabulary.index(of: change.new)
        }
        if guesses.first.map(Int.init) == old { first += 1 }
        if guesses.prefix(5).contains(where: { Int($0) == old }) { five += 1 }
      }
    }
    guard count > 0 else { return nil }
    func share(_ part: Int) -> Double { Double(part) / Double(count) }
    self.init(
      words: count, top1: share(right), top5: nil, commonestTop1: share(first),
      commonestTop5: share(five))
  }
}

extension WordStudy.Substitutions {
  init?(_ changes: [FoilSentence.Change]) {
    guard !changes.isEmpty else { return nil }
    func entropy(_ counts: [Int]) -> Double {
      // In order, so that the sum does not depend on the dictionary's.
      -counts.sorted().reduce(0.0) { sum, count in
        let share = Double(count) / Double(changes.count)
        return sum + share * log2(share)
      }
    }
    var pairs: [[String]: Int] = [:]
    var olds: [String: Int] = [:]
    for change in changes {
      pairs[[change.old, change.new], default: 0] += 1
      olds[change.old, default: 0] += 1
    }
    let joint = entropy(Array(pairs.values))
    self.init(
      count: changes.count, distinct: pairs.count, entropy: max(0, joint),
      newGivenOld: max(0, joint - entropy(Array(olds.values))))
  }
}
