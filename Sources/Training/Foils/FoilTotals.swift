import Language

/// Sums over the sentences of a step, of one thread or of all.
package struct FoilTotals {
  package var sources = 0
  /// Sentences written, and how many met each verdict, by its number.
  package var candidates = 0
  package var verdicts = [Int](repeating: 0, count: FoilVerdict.allCases.count)
  /// Sentences kept, sums of their gaps s⁻ − s⁺ without dropout, and how many broke the margin or
  /// beat the caption.
  package var kept = 0
  package var gap = 0.0
  package var violations = 0
  package var beaten = 0
  /// Masked words, the language model's loss on them, how often it and the commonest word are right.
  package var masked = 0
  package var languageLoss = 0.0
  package var languageCorrect = 0
  package var commonestCorrect = 0
  /// The same loss with images that belong to other captions, its number of words, and how often the
  /// language model is right then.
  package var shuffledLoss = 0.0
  package var shuffled = 0
  package var shuffledCorrect = 0
  /// Words of the sentences that discrimination saw: replaced and kept ones.
  package var replaced = 0
  package var unchanged = 0
  package var replacedLoss = 0.0
  package var unchangedLoss = 0.0
  package var replacedCorrect = 0
  package var unchangedCorrect = 0
  package var corrections = 0
  package var correctionLoss = 0.0
  /// How often correction names the old word, and how often it is among its first five.
  package var correctionCorrect = 0
  package var correctionTop5 = 0

  package mutating func add(_ other: FoilTotals) {
    sources += other.sources
    candidates += other.candidates
    for index in verdicts.indices { verdicts[index] += other.verdicts[index] }
    kept += other.kept
    gap += other.gap
    violations += other.violations
    beaten += other.beaten
    masked += other.masked
    languageLoss += other.languageLoss
    languageCorrect += other.languageCorrect
    commonestCorrect += other.commonestCorrect
    shuffledLoss += other.shuffledLoss
    shuffled += other.shuffled
    shuffledCorrect += other.shuffledCorrect
    replaced += other.replaced
    unchanged += other.unchanged
    replacedLoss += other.replacedLoss
    unchangedLoss += other.unchangedLoss
    replacedCorrect += other.replacedCorrect
    unchangedCorrect += other.unchangedCorrect
    corrections += other.corrections
    correctionLoss += other.correctionLoss
    correctionCorrect += other.correctionCorrect
    correctionTop5 += other.correctionTop5
  }

  /// Empties the sums and keeps the memory.
  package mutating func removeAll() {
    var counts = verdicts
    for index in counts.indices { counts[index] = 0 }
    self = FoilTotals(emptied: counts)
  }

  /// Forgets what the language model did.
  package mutating func removeLanguage() {
    (masked, languageCorrect, commonestCorrect, languageLoss) = (0, 0, 0, 0)
    (shuffled, shuffledCorrect, shuffledLoss) = (0, 0, 0)
  }

  package init() {}
  private init(emptied: [Int]) { verdicts = emptied }

  /// What a word that was kept costs discrimination, with 1 for a replaced one, so that both classes
  /// weigh the same.
  package var unchangedWeight: Double { unchanged > 0 ? Double(replaced) / Double(unchanged) : 0 }

  package var discriminationLoss: Double {
    let words = replaced + unchanged
    return words > 0 ? (replacedLoss + unchangedWeight * unchangedLoss) / Double(words) : 0
  }
}
