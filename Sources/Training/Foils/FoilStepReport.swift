import Compute
import Corpus
import Foundation
import Ground
import Language
import Records

/// What the log says of the sentences of a step.
struct FoilStepReport {
  let foils: GeneratedNegatives
  let batch: Batch
  let vocabulary: Vocabulary
  /// Of a scenes data set.
  let truth: SceneTruth?

  /// The fields of the `foils` event.
  var fields: [String: JSONValue] {
    let totals = foils.totals
    var fields: [String: JSONValue] = [:]
    fields[.sources] = .integer(totals.sources)
    fields[.written] = .integer(totals.candidates)
    fields[.kept] = .integer(totals.kept)
    func share(_ curve: Curve, _ part: Int, of whole: Int) {
      if whole > 0 { fields[curve] = .real(Double(part) / Double(whole)) }
    }
    if totals.candidates > 0 {
      var verdicts: [String: JSONValue] = [:]
      for verdict in FoilVerdict.allCases {
        verdicts[verdict.name] = .integer(totals.verdicts[Int(verdict.rawValue)])
      }
      fields[.verdicts] = .object(verdicts)
    }
    if totals.kept > 0 {
      fields[.sentenceGap] = .real(totals.gap / Double(totals.kept))
      fields[.gaps] = gaps.json
      fields[.distinctSubstitutions] = .integer(distinctSubstitutions)
    }
    if let mean = foils.softWeightMean { fields[.softWeightMean] = .real(mean) }
    share(.violationRate, totals.violations, of: totals.kept)
    share(.beatenRate, totals.beaten, of: totals.kept)
    share(.languageAccuracy, totals.languageCorrect, of: totals.masked)
    share(.shuffledLanguageAccuracy, totals.shuffledCorrect, of: totals.shuffled)
    share(.commonestAccuracy, totals.commonestCorrect, of: totals.masked)
    share(.replacedAccuracy, totals.replacedCorrect, of: totals.replaced)
    share(.unchangedAccuracy, totals.unchangedCorrect, of: totals.unchanged)
    share(.correctionAccuracy, totals.correctionCorrect, of: totals.corrections)
    share(.correctionTop5, totals.correctionTop5, of: totals.corrections)
    if totals.shuffled > 0 {
      fields[.shuffledLanguageLoss] = .real(totals.shuffledLoss / Double(totals.shuffled))
    }
    // Also of a generator that is not trained any more.
    if totals.masked > 0 {
      fields[.languageLoss] = .real(totals.languageLoss / Double(totals.masked))
    }
    let perplexity = foils.perplexity
    fields[.goldPerplexity] = perplexity.gold.value.map { .real($0) }
    fields[.syntheticPerplexity] = perplexity.synthetic.value.map { .real($0) }
    fields[.correctedPerplexity] = perplexity.corrected.value.map { .real($0) }
    let losses = foils.losses
    for (curve, loss) in [
      (Curve.syntheticLoss, losses.ranking), (.discriminationLoss, losses.discrimination),
      (.correctionLoss, losses.correction),
    ] {
      if let loss { fields[curve] = .real(loss) }
    }
    if let truth { fields.merge(truths(truth)) { _, new in new } }
    return fields
  }

  /// s⁻ − s⁺ of the kept sentences.
  private var gaps: SimilarityHistogram {
    var counter = SimilarityHistogram.Counter()
    for pool in foils.workers.map(\.pool) {
      for candidate in pool.candidates where candidate.row >= 0 {
        counter.add(candidate.score - pool.goldScores[candidate.source])
      }
    }
    return counter.histogram
  }

  /// Pairs of an old and a new word that the kept sentences have.
  private var distinctSubstitutions: Int {
    var pairs: Set<Int64> = []
    for pool in foils.workers.map(\.pool) {
      for candidate in pool.candidates where candidate.row >= 0 {
        for change in pool.changes[candidate.changes] {
          pairs.insert(Int64(change.old) << 32 | Int64(change.new))
        }
      }
    }
    return pairs.count
  }

  /// On made-up scenes: how many sentences of each verdict are in truth true, and of those kept.
  private func truths(_ truth: SceneTruth) -> [String: JSONValue] {
    var known = [Int](repeating: 0, count: FoilVerdict.allCases.count)
    var wrong = known
    var kept = (known: 0, wrong: 0)
    for pool in foils.workers.map(\.pool) {
      for candidate in pool.candidates {
        let source = pool.sources[candidate.source]
        func words(_ ids: ArraySlice<Int32>) -> [String] {
          ids.map { vocabulary.words[Int($0)] }
        }
        guard
          let isTrue = truth.isTrue(
            caption: source.caption, replacing: words(source.tokens),
            with: words(pool.tokens[candidate.tokens]), image: Int(batch.images[source.pair]))
        else { continue }
        let verdict = Int(candidate.verdict.rawValue)
        known[verdict] += 1
        if isTrue { wrong[verdict] += 1 }
        guard candidate.row >= 0 else { continue }
        kept.known += 1
        if isTrue { kept.wrong += 1 }
      }
    }
    var fields: [String: JSONValue] = [:]
    fields[.trueByVerdict] = .object(
      Dictionary(
        uniqueKeysWithValues: FoilVerdict.allCases.map {
          let index = Int($0.rawValue)
          return ($0.name, .list([.integer(wrong[index]), .integer(known[index])]))
        }))
    if kept.known > 0 {
      fields[.trueSentences] = .real(Double(kept.wrong) / Double(kept.known))
    }
    return fields
  }
}
