import Compute
import Foundation
import Language
import Models

/// What a step's losses are divided by and weighed with.
struct FoilScales {
  var language: Float = 0
  /// Of a replaced word in discrimination, and of one that was kept.
  var replaced: Float = 0
  var unchanged: Float = 0
  var correction: Float = 0
}

extension FoilWorker {
  /// What the forward pass of a step leaves to its backward pass.
  struct TrainingState {
    /// Whether the language model's pass belongs to this step and is trained.
    var trainsLanguage = false
    /// Whether the sentences were encoded in this step.
    var hasNegatives = false
    var trainsWords = false
    var grounded: UnsafeMutablePointer<Float>?
    var corrected: UnsafeMutablePointer<Float>?
  }

  /// Encodes the kept sentences with gradient and looks at their words.
  ///
  /// - Parameters:
  ///   - images: Unit vectors of the sources' images.
  ///   - words: Whether discrimination and correction are trained in this step.
  ///   - item: The number that keys the dropout of a caption among the sentences.
  func encode(
    _ weights: Weights, images: (FoilSource) -> UnsafePointer<Float>, regions: Grounding.Regions,
    words: Bool, dropout: DropoutKeys?, item: (FoilSource) -> Int
  ) {
    if words && options.discriminationWeight > 0 {
      // Discrimination also has to see sentences in which nothing is wrong.
      for (index, source) in sources.enumerated() where source.pair % 5 == 0 {
        negatives.append(source.tokens, item: item(source), image: source.image)
        negativeRows.append(NegativeRow(source: index, candidate: -1))
      }
    }
    guard negatives.count > 0 else { return }
    training.hasNegatives = true
    negativePass.forward(negatives, weights: weights, dropout: dropout)
    let d = model.dimension
    for row in negativeRows.indices {
      negativeRows[row].similarity = Kernels.dot(
        images(sources[negativeRows[row].source]), negativePass.embeddings.pointer + row * d,
        count: d)
    }
    if words { lookAtWords(weights, regions: regions, dropout: dropout) }
  }

  /// Word discrimination and correction on all words of the sentences.
  private func lookAtWords(
    _ weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?
  ) {
    guard let heads = model.heads, let wordGrounding, let correctionHead else { return }
    training.trainsWords = true
    wordPlaces.removeAll(keepingCapacity: true)
    isReplaced.removeAll(keepingCapacity: true)
    correctionRows.removeAll(keepingCapacity: true)
    for (index, row) in negativeRows.enumerated() {
      let range = negatives.offsets[index]..<negatives.offsets[index + 1]
      for token in range {
        wordPlaces.append(Grounding.Place(token: token, image: sources[row.source].image))
        isReplaced.append(false)
      }
      guard row.candidate >= 0 else { continue }
      for change in changes[candidates[row.candidate].changes] {
        isReplaced[range.lowerBound + change.position] = true
        correctionRows.append((range.lowerBound + change.position, change.old, change.slot))
      }
    }
    let count = wordPlaces.count
    // The ranking loss compares sentences that have not seen the image; with its masks of dropout and
    // closed gates the second pass is the first.
    groundedPass?.forward(negatives, regions: regions, weights: weights, dropout: dropout)
    let states = groundedPass?.states ?? negativePass.states
    let grounded = wordGrounding.forward(
      states: states, places: wordPlaces, regions: regions, weights: weights)
    training.grounded = grounded
    replacedProbabilities.removeAll(keepingCapacity: true)
    corrections.removeAll(keepingCapacity: true)
    correctionProbabilities.removeAll(keepingCapacity: true)
    if options.discriminationWeight > 0 {
      let logits = discriminationLogits.reserve(count)
      heads.discrimination.forward(grounded, rows: count, into: logits, weights: weights)
      for token in 0..<count {
        judge(Double(logits[token]), isReplaced[token])
        replacedProbabilities.append(1 / (1 + exp(-logits[token])))
      }
    }
    if options.correctionWeight > 0 { correct(correctionHead, grounded, weights) }
  }

  /// Word correction on the words that were replaced.
  private func correct(
    _ head: WordHead.Pass, _ grounded: UnsafePointer<Float>, _ weights: Weights
  ) {
    let d = model.dimension
    let input = correctionInput.reserve(correctionRows.count * d)
    for (row, target) in correctionRows.enumerated() {
      (input + row * d).update(from: grounded + target.token * d, count: d)
    }
    let words = model.text.table.shape[0]
    let table = head.forward(input, rows: correctionRows.count, weights: weights)
    training.corrected = table
    for (row, target) in correctionRows.enumerated() {
      let line = table + row * words
      totals.corrections += 1
      totals.correctionLoss -= log(Double(max(line[Int(target.word)], .leastNormalMagnitude)))
      let guess = Kernels.indexOfMaximum(line, count: words)
      corrections.append(Int32(guess))
      correctionProbabilities.append(languageProbability(of: guess, at: target.slot))
      if guess == Int(target.word) { totals.correctionCorrect += 1 }
      if Kernels.place(of: Int(target.word), in: line, count: words) < 5 {
        totals.correctionTop5 += 1
      }
    }
  }

  /// What the language model gave a word that correction puts in a masked place. Read while its
  /// probabilities are there: the backward pass makes gradients of them.
  private func languageProbability(of word: Int, at slot: Int?) -> Float? {
    guard let probabilities, let slot else { return nil }
    return probabilities[slot * model.text.table.shape[0] + word]
  }

  /// Counts one word's discrimination; the logit is that of having been replaced.
  private func judge(_ logit: Double, _ replaced: Bool) {
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

  /// Adds all gradients but those of the word table and of the image vectors.
  ///
  /// - Parameters:
  ///   - slopes: dLoss/ds of each kept sentence's similarity, by its row.
  ///   - images: Unit vectors of the sources' images.
  ///   - regionGradient: Gradient of all regions, packed as they are; added to.
  func backward(
    _ scales: FoilScales, slopes: [Float], images: (FoilSource) -> UnsafePointer<Float>,
    regions: Grounding.Regions, regionGradient: UnsafeMutablePointer<Float>, weights: Weights,
    gradients: Gradients, dropout: DropoutKeys?
  ) {
    let d = model.dimension
    if training.hasNegatives {
      let dText = embeddingGradient.reserveZeroed(negatives.count * d)
      for (index, row) in negativeRows.enumerated() where slopes[index] != 0 {
        Kernels.add(
          images(sources[row.source]), scale: slopes[index], to: dText + index * d, count: d)
      }
      var dStates: UnsafeMutablePointer<Float>?
      if training.trainsWords {
        let states = wordStateGradient.reserveZeroed(negatives.ids.count * d)
        words(
          scales, regions: regions, states: states, regionGradient: regionGradient,
          weights: weights, gradients: gradients)
        if let groundedPass {
          groundedPass.backward(
            nil, states: states, weights: weights, gradients: gradients, dropout: dropout)
          groundedPass.addRegionGradient(to: regionGradient, regions: regions)
        } else {
          dStates = states
        }
      }
      negativePass.backward(
        dText, states: dStates, weights: weights, gradients: gradients, dropout: dropout)
    }
    if training.trainsLanguage {
      language(
        scales.language, regions: regions, regionGradient: regionGradient, weights: weights,
        gradients: gradients, dropout: dropout)
    }
  }

  private func words(
    _ scales: FoilScales, regions: Grounding.Regions, states: UnsafeMutablePointer<Float>,
    regionGradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients
  ) {
    guard let heads = model.heads, let wordGrounding, let correctionHead,
      let grounded = training.grounded
    else { return }
    let d = model.dimension
    let count = wordPlaces.count
    let dGrounded = groundedGradient.reserveZeroed(count * d)
    if options.discriminationWeight > 0 {
      let logits = discriminationLogits.pointer
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
    if let corrected = training.corrected, !correctionRows.isEmpty {
      let words = model.text.table.shape[0]
      for (row, target) in correctionRows.enumerated() {
        corrected[row * words + Int(target.word)] -= 1
      }
      Kernels.multiply(corrected, by: scales.correction, count: correctionRows.count * words)
      let dInput = correctionHead.backward(corrected, weights: weights, gradients: gradients)
      for (row, target) in correctionRows.enumerated() {
        Kernels.add(dInput + row * d, to: dGrounded + target.token * d, count: d)
      }
    }
    wordGrounding.backward(
      dGrounded, regions: regions, states: states, regionGradient: regionGradient,
      weights: weights, gradients: gradients)
  }

  private func language(
    _ scale: Float, regions: Grounding.Regions, regionGradient: UnsafeMutablePointer<Float>,
    weights: Weights, gradients: Gradients, dropout: DropoutKeys?
  ) {
    guard let languageGrounding, let languageHead, let probabilities else { return }
    let d = model.dimension
    let words = model.text.table.shape[0]
    for (row, slot) in slots.enumerated() { probabilities[row * words + Int(slot.word)] -= 1 }
    Kernels.multiply(probabilities, by: scale, count: slots.count * words)
    let dGrounded = languageHead.backward(probabilities, weights: weights, gradients: gradients)
    let states = languageStateGradient.reserveZeroed(masked.ids.count * d)
    languageGrounding.backward(
      dGrounded, regions: regions, states: states, regionGradient: regionGradient,
      weights: weights, gradients: gradients)
    maskedPass.backward(
      nil, states: states, weights: weights, gradients: gradients, dropout: dropout)
    maskedPass.addRegionGradient(to: regionGradient, regions: regions)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    if training.hasNegatives { negativePass.addWordGradients(to: table, rows: range) }
    if training.trainsWords { groundedPass?.addWordGradients(to: table, rows: range) }
    if training.trainsWords, let corrected = training.corrected {
      correctionHead?.addTableGradient(corrected, to: table, words: range)
    }
    if training.trainsLanguage {
      maskedPass.addWordGradients(to: table, rows: range)
      if let probabilities {
        languageHead?.addTableGradient(probabilities, to: table, words: range)
      }
    }
  }
}
