import Compute
import Foils
import Foundation
import Models

/// Writes, filters and chooses the sentences of one thread's captions.
///
/// One step is ``mask(_:)``, ``speak(…)``, ``write(…)`` and ``choose(…)``; what training needs beyond
/// these stands in `FoilWorker+Training`. The interface and `foil foils --write` use the same path
/// without training.
final class FoilWorker {
  let model: RetrievalModel
  let data: FoilData
  let options: RunConfiguration.Foils
  private let filter: FoilFilter
  private let sampler: MaskSampler
  private var fillSampler: FillSampler
  private var duplicates = FoilDuplicates()

  /// The captions of this step.
  var sources: [FoilSource] = []
  var totals = FoilTotals()

  // Masked variants: words [slots], one row of probabilities each.
  let masked = TokenBatch()
  let maskedPass: TextEncoder.Pass
  let languageGrounding: Grounding.Pass?
  let languageHead: WordHead.Pass?
  private(set) var slots: [Slot] = []
  private(set) var slotPlaces: [Grounding.Place] = []
  /// Slots of variant v are variantSlots[v] ..< variantSlots[v + 1].
  private var variantSlots = [0]
  private var variantSources: [Int] = []
  private(set) var probabilities: UnsafeMutablePointer<Float>?
  private var labelled: [(position: Int, kind: GroupKind)] = []
  private var scratchTokens: [Int32] = []
  private var fills: [Int32] = []
  private var changedPositions: [Int] = []

  // Sentences.
  private(set) var tokens: [Int32] = []
  private(set) var changes: [FoilChange] = []
  var candidates: [FoilCandidate] = []
  private let scored = TokenBatch()
  let scorePass: TextEncoder.Pass
  /// s(I, T) of each source without dropout.
  private(set) var goldScores: [Float] = []
  private var scoredCandidates: [Int] = []

  // What training works on.
  let negatives = TokenBatch()
  let negativePass: TextEncoder.Pass
  var negativeRows: [NegativeRow] = []
  let wordGrounding: Grounding.Pass?
  let correctionHead: WordHead.Pass?
  var training = TrainingState()
  var wordPlaces: [Grounding.Place] = []
  var isReplaced: [Bool] = []
  /// Tokens of the sentences that were replaced, and what stood there.
  var correctionRows: [(token: Int, word: Int32)] = []
  /// Of each word of the kept sentences, by token.
  var replacedProbabilities: [Float] = []
  /// What correction puts in place of each replaced word, as ``correctionRows``.
  var corrections: [Int32] = []
  let discriminationLogits = FloatBuffer()
  let correctionInput = FloatBuffer()
  let embeddingGradient = FloatBuffer()
  let wordStateGradient = FloatBuffer()
  let groundedGradient = FloatBuffer()
  let languageStateGradient = FloatBuffer()

  /// A masked position.
  struct Slot {
    var position: Int
    var word: Int32
    /// The word before it; −1 at the beginning.
    var previous: Int32
    var wordClass: WordClass
    var kind: GroupKind
  }

  /// A kept sentence, or a caption that discrimination sees beside them.
  struct NegativeRow {
    var source: Int
    /// −1 for the caption itself.
    var candidate: Int
    /// Similarity to the image in training mode.
    var similarity: Float = 0
  }

  init(model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils) {
    self.model = model
    self.data = data
    self.options = options
    filter = FoilFilter(options.wordFilters, vocabulary: data.vocabulary)
    sampler = MaskSampler(rate: options.maskRate, maximumChanges: options.maximumChanges)
    fillSampler = FillSampler(temperature: options.temperature, limit: options.topWords)
    maskedPass = TextEncoder.Pass(model.text)
    scorePass = TextEncoder.Pass(model.text)
    negativePass = TextEncoder.Pass(model.text)
    let table = model.text.table
    languageGrounding = model.heads.map { Grounding.Pass($0.grounding) }
    languageHead = model.heads.map { WordHead.Pass($0.mlm, table: table) }
    wordGrounding = model.heads.map { Grounding.Pass($0.grounding) }
    correctionHead = model.heads.map { WordHead.Pass($0.correction, table: table) }
  }

  /// Forgets the sentences of the step before.
  func begin() {
    sources.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    negativeRows.removeAll(keepingCapacity: true)
    negatives.removeAll()
    totals.removeAll()
    probabilities = nil
    training = TrainingState()
  }
}

// MARK: - The masked language model

extension FoilWorker {
  /// Masks each source in several variants.
  ///
  /// - Parameters:
  ///   - stream: The random numbers of a source.
  ///   - item: The number that keys the dropout of a variant.
  func mask(_ stream: (FoilSource) -> RandomStream, item: (FoilSource, Int) -> Int) {
    masked.removeAll()
    slots.removeAll(keepingCapacity: true)
    slotPlaces.removeAll(keepingCapacity: true)
    variantSlots.removeAll(keepingCapacity: true)
    variantSlots.append(0)
    variantSources.removeAll(keepingCapacity: true)
    for (index, source) in sources.enumerated() {
      var random = stream(source)
      for variant in 0..<options.variants {
        sampler.sample(
          source.groups, length: source.tokens.count, using: &random, into: &labelled)
        guard !labelled.isEmpty else { continue }
        let start = masked.ids.count
        masked.append(source.tokens, item: item(source, variant))
        for label in labelled {
          let place = source.tokens.startIndex + label.position
          masked.replace(row: start + label.position, with: data.mask)
          slots.append(
            Slot(
              position: label.position, word: source.tokens[place],
              previous: label.position > 0 ? source.tokens[place - 1] : -1,
              wordClass: source.classes[label.position], kind: label.kind))
          slotPlaces.append(
            Grounding.Place(token: start + label.position, image: source.image))
        }
        variantSlots.append(slots.count)
        variantSources.append(index)
      }
    }
  }

  /// Runs the language model on the masked variants.
  ///
  /// - Parameter regions: Of the images that the sources name, by the same weights.
  func speak(_ weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?) {
    guard let languageGrounding, let languageHead, !slots.isEmpty else { return }
    maskedPass.forward(masked, weights: weights, dropout: dropout)
    let grounded = languageGrounding.forward(
      states: maskedPass.states, places: slotPlaces, regions: regions, weights: weights)
    let table = languageHead.forward(grounded, rows: slots.count, weights: weights)
    probabilities = table
    let words = model.text.table.shape[0]
    for (row, slot) in slots.enumerated() {
      let line = table + row * words
      totals.masked += 1
      totals.languageLoss -= log(Double(max(line[Int(slot.word)], .leastNormalMagnitude)))
      if Kernels.indexOfMaximum(line, count: words) == Int(slot.word) {
        totals.languageCorrect += 1
      }
      if data.commonest[Int(slot.wordClass.rawValue)] == slot.word { totals.commonestCorrect += 1 }
    }
  }
}

// MARK: - Sentences

extension FoilWorker {
  /// Fills in the masked variants, or edits by rules, and filters what comes out.
  func write(_ stream: (FoilSource) -> RandomStream) {
    if options.generator == .rules { return writeByRules(stream) }
    guard let probabilities else { return }
    let words = model.text.table.shape[0]
    var last = -1
    var random = RandomStream(seed: 0, purpose: "fills")
    for variant in variantSources.indices {
      let index = variantSources[variant]
      if index != last {
        random = stream(sources[index])
        duplicates.removeAll()
        last = index
      }
      let range = variantSlots[variant]..<variantSlots[variant + 1]
      for slot in range {
        fillSampler.choose(
          slot: slot - range.lowerBound, probabilities: probabilities + slot * words,
          allowed: data.vocabulary.fills(of: slots[slot].wordClass)
        ) { isOut($0, slots[slot]) }
      }
      fillSampler.draw(slots: range.count, count: options.fills, using: &random, into: &fills)
      for fill in stride(from: 0, to: fills.count, by: range.count) {
        let firstChange = changes.count
        for (offset, slot) in range.enumerated() {
          let line = probabilities + slot * words
          let new = fills[fill + offset]
          changes.append(
            FoilChange(
              position: slots[slot].position, old: slots[slot].word, new: new,
              kind: slots[slot].kind,
              probabilities: (line[Int(new)], line[Int(slots[slot].word)])))
        }
        append(index, firstChange..<changes.count)
      }
    }
  }

  /// Whether a word may not stand in a place: the word that did, its inflections, and what the
  /// sentence betrays by its form alone.
  private func isOut(_ id: Int32, _ slot: Slot) -> Bool {
    let words = data.vocabulary
    return words.lemmas[Int(id)] == words.lemmas[Int(slot.word)]
      || words.forms[Int(id)] != words.forms[Int(slot.word)]
      || (slot.previous >= 0 && !words.fitsArticle(id, after: slot.previous))
  }

  private func writeByRules(_ stream: (FoilSource) -> RandomStream) {
    for (index, source) in sources.enumerated() {
      var random = stream(source)
      duplicates.removeAll()
      let edits = data.rules.edits(
        source.tokens, groups: source.groups, count: options.variants * options.fills,
        using: &random)
      for edit in edits {
        let firstChange = changes.count
        for position in edit.changed {
          changes.append(
            FoilChange(
              position: position, old: source.tokens[source.tokens.startIndex + position],
              new: edit.tokens[position], kind: edit.kind, probabilities: nil))
        }
        append(index, firstChange..<changes.count)
      }
    }
  }

  /// Adds the sentence with these changes, with the verdict of the filters that need no score.
  private func append(_ index: Int, _ range: Range<Int>) {
    let source = sources[index]
    let start = tokens.count
    tokens.append(contentsOf: source.tokens)
    changedPositions.removeAll(keepingCapacity: true)
    for change in changes[range] {
      tokens[start + change.position] = change.new
      changedPositions.append(change.position)
    }
    var verdict = source.tokens.withUnsafeBufferPointer { gold in
      tokens.withUnsafeBufferPointer { all in
        filter.verdict(
          UnsafeBufferPointer(rebasing: all[start...]), gold: gold, changed: changedPositions,
          references: source.references, duplicates: &duplicates)
      }
    }
    if verdict == .accepted, options.has(.likely), isLikely(range) { verdict = .likely }
    candidates.append(
      FoilCandidate(
        source: index, tokens: start..<tokens.count, changes: range, verdict: verdict,
        score: .nan))
  }

  /// F4: whether the language model finds every new word κ times as probable as the old one.
  private func isLikely(_ range: Range<Int>) -> Bool {
    changes[range].allSatisfy { change in
      guard let (new, old) = change.probabilities else { return false }
      return new >= Float(options.likelihoodRatio) * old
    }
  }

  /// Scores what passed the filters without dropout and marks what is too good (F5).
  ///
  /// - Parameter images: Unit vectors of the sources' images, by their position in the batch.
  func score(_ weights: Weights, images: (FoilSource) -> UnsafePointer<Float>) {
    scored.removeAll()
    scoredCandidates.removeAll(keepingCapacity: true)
    goldScores.removeAll(keepingCapacity: true)
    for source in sources { scored.append(source.tokens, item: 0) }
    for index in candidates.indices where candidates[index].verdict == .accepted {
      scored.append(tokens[candidates[index].tokens], item: 0)
      scoredCandidates.append(index)
    }
    guard scored.count > 0 else { return }
    scorePass.forward(scored, weights: weights, dropout: nil)
    let d = model.dimension
    for (index, source) in sources.enumerated() {
      goldScores.append(
        Kernels.dot(images(source), scorePass.embeddings.pointer + index * d, count: d))
    }
    for (order, index) in scoredCandidates.enumerated() {
      let source = candidates[index].source
      let row = sources.count + order
      let score = Kernels.dot(
        images(sources[source]), scorePass.embeddings.pointer + row * d, count: d)
      candidates[index].score = score
      if options.has(.tooGood), score - goldScores[source] > Float(options.surplus) {
        candidates[index].verdict = .tooGood
      }
    }
  }

  /// Keeps the hardest of each source's accepted sentences and counts everything.
  func choose(item: (FoilSource, Int) -> Int) {
    totals.sources = sources.count
    totals.candidates = candidates.count
    for candidate in candidates { totals.verdicts[Int(candidate.verdict.rawValue)] += 1 }
    var first = 0
    for index in sources.indices {
      var end = first
      while end < candidates.count, candidates[end].source == index { end += 1 }
      keep(first..<end, of: index, item: item)
      first = end
    }
  }

  private func keep(_ range: Range<Int>, of index: Int, item: (FoilSource, Int) -> Int) {
    for order in 0..<options.kept {
      var best = -1
      for candidate in range
      where candidates[candidate].verdict == .accepted && candidates[candidate].row < 0 {
        if best < 0 || candidates[candidate].score > candidates[best].score { best = candidate }
      }
      guard best >= 0 else { return }
      candidates[best].row = negatives.count
      negatives.append(tokens[candidates[best].tokens], item: item(sources[index], order))
      negativeRows.append(NegativeRow(source: index, candidate: best))
      let gap = Double(candidates[best].score - goldScores[index])
      totals.kept += 1
      totals.gap += gap
      if gap > -options.margin { totals.violations += 1 }
      if gap > 0 { totals.beaten += 1 }
    }
  }
}
