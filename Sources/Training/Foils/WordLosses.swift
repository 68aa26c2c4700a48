import Compute
import Foundation
import Models
import Recipe
import Records

/// One thread's word discrimination and correction: which words of the kept sentences were replaced,
/// and by what the caption had there.
final class WordLosses {
  /// Whether the last forward pass belongs to this step.
  private(set) var isTrained = false

  private let model: RetrievalModel
  private let options: RunConfiguration.Foils
  /// The same sentences once more with the image, where regions enter the encoder's layers.
  private let groundedPass: TextEncoder.Pass?
  private let grounding: Grounding.Pass?
  private let head: WordHead.Pass?
  private var places: [Grounding.Place] = []
  /// Of each word of the kept sentences.
  private var isReplaced: [Bool] = []
  /// The words that were replaced.
  private var targets: [Target] = []
  /// Of each word of the kept sentences; empty where discrimination is not trained.
  private var replacedProbabilities: [Float] = []
  /// What correction puts in place of each target; empty where it is not trained.
  private var corrections: [Correction] = []
  private let logits = FloatBuffer()
  private let correctionInput = FloatBuffer()
  private let stateGradient = FloatBuffer()
  private let groundedGradient = FloatBuffer()
  private var grounded: UnsafeMutablePointer<Float>?
  /// [targets, words], of correction.
  private var corrected: UnsafeMutablePointer<Float>?

  /// A word that was replaced.
  private struct Target {
    /// Its place among the words of all kept sentences.
    var token: Int
    /// What stood there.
    var word: Int32
    /// Where that was masked; nil for rules.
    var slot: Int?
  }

  /// What correction puts in a place.
  struct Correction {
    var word: Int32
    /// What the language model gave that word in the masked place; nil where it was not asked.
    var probability: Float?
  }

  init(model: RetrievalModel, options: RunConfiguration.Foils) {
    self.model = model
    self.options = options
    groundedPass = model.heads?.regions.map { TextEncoder.Pass(model.text, regions: $0) }
    grounding = model.heads.map { Grounding.Pass($0.grounding) }
    head = model.heads.map { WordHead.Pass($0.correction, table: model.text.table) }
  }

  func begin() {
    isTrained = false
    grounded = nil
    corrected = nil
  }

  /// Adds captions to the kept sentences: discrimination also has to see sentences in which nothing is
  /// wrong.
  ///
  /// - Parameter item: The number that keys the dropout of a caption.
  func addCaptions(to kept: KeptSentences, of pool: SentencePool, item: (FoilSource) -> Int) {
    guard options.discriminationWeight > 0 else { return }
    for (index, source) in pool.sources.enumerated() where source.pair % 5 == 0 {
      kept.append(
        source.tokens, source: index, candidate: -1, item: item(source), image: source.image)
    }
  }

  // MARK: - Forward

  /// Looks at all words of the kept sentences, and counts what is found.
  ///
  /// - Parameter language: Has written the sentences, where rules have not.
  func forward(
    _ kept: KeptSentences, of pool: SentencePool, language: MaskedLanguage, weights: Weights,
    regions: Grounding.Regions, dropout: DropoutKeys?, totals: inout FoilTotals
  ) {
    guard let heads = model.heads, let grounding, let head else { return }
    isTrained = true
    collect(kept, of: pool)
    // The ranking loss compares sentences that have not seen the image; with its masks of dropout and
    // closed gates the second pass is the first.
    groundedPass?.forward(kept.tokens, regions: regions, weights: weights, dropout: dropout)
    let grounded = grounding.forward(
      states: groundedPass?.states ?? kept.states, places: places, regions: regions,
      weights: weights)
    self.grounded = grounded
    replacedProbabilities.removeAll(keepingCapacity: true)
    corrections.removeAll(keepingCapacity: true)
    if options.discriminationWeight > 0 {
      let count = places.count
      let logits = logits.reserve(count)
      heads.discrimination.forward(grounded, rows: count, into: logits, weights: weights)
      for token in 0..<count {
        WordLosses.judge(Double(logits[token]), isReplaced[token], totals: &totals)
        replacedProbabilities.append(1 / (1 + exp(-logits[token])))
      }
    }
    if options.correctionWeight > 0 {
      correct(head, grounded, language: language, weights: weights, totals: &totals)
    }
  }

  /// Notes where each word stands and which ones were replaced.
  private func collect(_ kept: KeptSentences, of pool: SentencePool) {
    places.removeAll(keepingCapacity: true)
    isReplaced.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    for (index, row) in kept.rows.enumerated() {
      let range = kept.range(of: index)
      for token in range {
        places.append(Grounding.Place(token: token, image: pool.sources[row.source].image))
        isReplaced.append(false)
      }
      guard row.candidate >= 0 else { continue }
      for change in pool.changes[pool.candidates[row.candidate].changes] {
        let token = range.lowerBound + change.position
        isReplaced[token] = true
        targets.append(Target(token: token, word: change.old, slot: change.slot))
      }
    }
  }

  /// Word correction on the words that were replaced.
  private func correct(
    _ head: WordHead.Pass, _ grounded: UnsafePointer<Float>, language: MaskedLanguage,
    weights: Weights, totals: inout FoilTotals
  ) {
    let d = model.dimension
    let input = correctionInput.reserve(targets.count * d)
    for (row, target) in targets.enumerated() {
      (input + row * d).update(from: grounded + target.token * d, count: d)
    }
    let words = model.text.table.shape[0]
    let table = head.forward(input, rows: targets.count, weights: weights)
    corrected = table
    for (row, target) in targets.enumerated() {
      let line = table + row * words
      totals.corrections += 1
      totals.correctionLoss -= log(Double(max(line[Int(target.word)], .leastNormalMagnitude)))
      let guess = Kernels.indexOfMaximum(line, count: words)
      // Read while the language model's probabilities are there.
      let probability = target.slot.flatMap { language.probabilities(at: $0)?[guess] }
      corrections.append(Correction(word: Int32(guess), probability: probability))
      if guess == Int(target.word) { totals.correctionCorrect += 1 }
      if Kernels.place(of: Int(target.word), in: line, count: words) < 5 {
        totals.correctionTop5 += 1
      }
    }
  }

  /// Counts one word's discrimination; the logit is that of having been replaced.
  private static func judge(_ logit: Double, _ replaced: Bool, totals: inout FoilTotals) {
    let x = replaced ? logit : -logit
    // −ln σ(x) without overflow.
    let loss = max(-x, 0) + log1p(exp(-abs(x)))
    if replaced {
      totals.replaced += 1
      totals.replacedLoss += loss
      if x > 0 { totals.replacedCorrect += 1 }
    } else {
      totals.unchanged += 1
      totals.unchangedLoss += loss
      if x > 0 { totals.unchangedCorrect += 1 }
    }
  }

  // MARK: - What was found

  /// The probability that each of these words of the kept sentences was replaced; empty where
  /// discrimination was not asked.
  func replaced(_ tokens: Range<Int>) -> [Float] {
    isTrained && !replacedProbabilities.isEmpty ? Array(replacedProbabilities[tokens]) : []
  }

  /// What correction puts in place of a word of the kept sentences; nil where it was not asked.
  func correction(at token: Int) -> Correction? {
    guard isTrained, !corrections.isEmpty else { return nil }
    return targets.firstIndex { $0.token == token }.map { corrections[$0] }
  }

  /// Adds what the language model gives the corrections.
  func add(to perplexity: inout FoilPerplexity.Mean) {
    guard isTrained else { return }
    for case let probability? in corrections.lazy.map(\.probability) { perplexity.add(probability) }
  }

  // MARK: - Backward

  /// Adds all gradients but those of the word table and of the image vectors; does nothing where the
  /// words were not looked at.
  ///
  /// - Parameter regionGradient: Gradient of all regions, packed as they are; added to.
  /// - Returns: The gradient of the states that ``KeptSentences`` gave; nil for none.
  func backward(
    _ scales: FoilScales, kept: KeptSentences, regions: Grounding.Regions,
    regionGradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
    dropout: DropoutKeys?
  ) -> UnsafeMutablePointer<Float>? {
    guard isTrained else { return nil }
    let states = stateGradient.reserveZeroed(kept.tokens.ids.count * model.dimension)
    backward(
      scales, regions: regions, states: states, regionGradient: regionGradient, weights: weights,
      gradients: gradients)
    guard let groundedPass else { return states }
    groundedPass.backward(
      nil, states: states, weights: weights, gradients: gradients, dropout: dropout)
    groundedPass.addRegionGradient(to: regionGradient, regions: regions)
    return nil
  }

  /// The backward pass as far as the states of the words.
  private func backward(
    _ scales: FoilScales, regions: Grounding.Regions, states: UnsafeMutablePointer<Float>,
    regionGradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients
  ) {
    guard let heads = model.heads, let grounding, let head, let grounded else { return }
    let d = model.dimension
    let count = places.count
    let dGrounded = groundedGradient.reserveZeroed(count * d)
    if options.discriminationWeight > 0 {
      let logits = logits.pointer
      for token in 0..<count {
        let probability = 1 / (1 + exp(-logits[token]))
        logits[token] =
          isReplaced[token]
          ? (probability - 1) * scales.replaced : probability * scales.unchanged
      }
      heads.discrimination.backward(
        x: grounded, dy: logits, rows: count, dx: dGrounded, weights: weights,
        gradients: gradients)
    }
    if let corrected, !targets.isEmpty {
      let words = model.text.table.shape[0]
      for (row, target) in targets.enumerated() {
        corrected[row * words + Int(target.word)] -= 1
      }
      Kernels.multiply(corrected, by: scales.correction, count: targets.count * words)
      let dInput = head.backward(corrected, weights: weights, gradients: gradients)
      for (row, target) in targets.enumerated() {
        Kernels.add(dInput + row * d, to: dGrounded + target.token * d, count: d)
      }
    }
    grounding.backward(
      dGrounded, regions: regions, states: states, regionGradient: regionGradient,
      weights: weights, gradients: gradients)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    guard isTrained else { return }
    groundedPass?.addWordGradients(to: table, rows: range)
    if let corrected { head?.addTableGradient(corrected, to: table, words: range) }
  }
}
