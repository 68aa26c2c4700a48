import Language

/// Sums over the sentences of a step, of one thread or of all.
struct FoilTotals {
  var sources = 0
  /// Sentences written, and how many met each verdict, by its number.
  var candidates = 0
  var verdicts = [Int](repeating: 0, count: FoilVerdict.allCases.count)
  /// Sentences kept, sums of their gaps s⁻ − s⁺ without dropout, and how many broke the margin or
  /// beat the caption.
  var kept = 0
  var gap = 0.0
  var violations = 0
  var beaten = 0
  /// Masked words, the language model's loss on them, how often it and the commonest word are right.
  var masked = 0
  var languageLoss = 0.0
  var languageCorrect = 0
  var commonestCorrect = 0
  /// The same loss with images that belong to other captions, its number of words, and how often the
  /// language model is right then.
  var shuffledLoss = 0.0
  var shuffled = 0
  var shuffledCorrect = 0
  /// Words of the sentences that discrimination saw: replaced and kept ones.
  var replaced = 0
  var unchanged = 0
  var replacedLoss = 0.0
  var unchangedLoss = 0.0
  var replacedCorrect = 0
  var unchangedCorrect = 0
  var corrections = 0
  var correctionLoss = 0.0
  /// How often correction names the old word, and how often it is among its first five.
  var correctionCorrect = 0
  var correctionTop5 = 0

  mutating func add(_ other: FoilTotals) {
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
  mutating func removeAll() {
    var counts = verdicts
    for index in counts.indices { counts[index] = 0 }
    self = FoilTotals(emptied: counts)
  }

  /// Forgets what the language model did.
  mutating func removeLanguage() {
    (masked, languageCorrect, commonestCorrect, languageLoss) = (0, 0, 0, 0)
    (shuffled, shuffledCorrect, shuffledLoss) = (0, 0, 0)
  }

  init() {}
  private init(emptied: [Int]) { verdicts = emptied }

  /// What a word that was kept costs discrimination, with 1 for a replaced one, so that both classes
  /// weigh the same.
  var unchangedWeight: Double { unchanged > 0 ? Double(replaced) / Double(unchanged) : 0 }

  var discriminationLoss: Double {
    let words = replaced + unchanged
    return words > 0 ? (replacedLoss + unchangedWeight * unchangedLoss) / Double(words) : 0
  }
}
