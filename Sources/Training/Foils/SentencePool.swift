import Compute
import Ground
import Language
import Models
import Recipe

/// One thread's sentences of a step: the captions that they are written for, what is written, which
/// filters reject it, and how similar the rest is to the images.
final class SentencePool {
  /// The captions of this step.
  private(set) var sources: [FoilSource] = []
  /// The words of all candidates, one after the other.
  private(set) var tokens: [Int32] = []
  private(set) var changes: [FoilChange] = []
  /// In the order of their sources.
  private(set) var candidates: [FoilCandidate] = []
  /// s(I, T) of each source without dropout.
  private(set) var goldScores: [Float] = []

  private let model: RetrievalModel
  private let data: FoilData
  private let options: RunConfiguration.Foils
  private let filter: FoilFilter
  private var fillSampler: FillSampler
  private var duplicates = FoilDuplicates()
  private var fills: [Int32] = []
  private var changedPositions: [Int] = []
  private let scored = TokenBatch()
  private let scorePass: TextEncoder.Pass
  private var scoredCandidates: [Int] = []

  init(model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils) {
    self.model = model
    self.data = data
    self.options = options
    filter = FoilFilter(options.wordFilters, vocabulary: data.vocabulary)
    fillSampler = FillSampler(temperature: options.temperature, limit: options.topWords)
    scorePass = TextEncoder.Pass(model.text)
  }

  /// Forgets the sentences of the step before.
  func removeAll() {
    sources.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
  }

  /// Takes a caption to write sentences for.
  func add(_ source: FoilSource) { sources.append(source) }

  // MARK: - Writing

  /// Fills in what a language model has masked, and filters what comes out.
  func write(from language: MaskedLanguage, stream: (FoilSource) -> RandomStream) {
    var last = -1
    var random = RandomStream(seed: 0, purpose: "fills")
    for variant in language.variants {
      let (index, range) = (variant.source, variant.slots)
      if index != last {
        random = stream(sources[index])
        duplicates.removeAll()
        last = index
      }
      for slot in range {
        guard let line = language.probabilities(at: slot) else { return }
        let masked = language.slots[slot]
        fillSampler.choose(
          slot: slot - range.lowerBound, probabilities: line,
          allowed: data.vocabulary.fills(of: masked.wordClass)
        ) { isOut($0, masked) }
      }
      fillSampler.draw(slots: range.count, count: options.fills, using: &random, into: &fills)
      for fill in stride(from: 0, to: fills.count, by: range.count) {
        let firstChange = changes.count
        for (offset, slot) in range.enumerated() {
          guard let line = language.probabilities(at: slot) else { return }
          let masked = language.slots[slot]
          let new = fills[fill + offset]
          changes.append(
            FoilChange(
              position: masked.position, old: masked.word, new: new, kind: masked.kind,
              probabilities: (line[Int(new)], line[Int(masked.word)]), slot: slot))
        }
        append(index, firstChange..<changes.count)
      }
    }
  }

  /// Whether a word may not stand in a place: the word that did, its inflections, and what the
  /// sentence betrays by its form alone.
  private func isOut(_ id: Int32, _ slot: MaskedLanguage.Slot) -> Bool {
    let words = data.vocabulary
    return words.lemmas[Int(id)] == words.lemmas[Int(slot.word)]
      || words.forms[Int(id)] != words.forms[Int(slot.word)]
      || (slot.previous >= 0 && !words.fitsArticle(id, after: slot.previous))
  }

  /// Edits by rules, and filters what comes out.
  func writeByRules(stream: (FoilSource) -> RandomStream) {
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

  /// All filters that reject a sentence, each asked alone.
  func rejections(of candidate: FoilCandidate) -> [FoilVerdict] {
    switch candidate.verdict {
    case .reference, .duplicate: return [candidate.verdict]
    default: break
    }
    let source = sources[candidate.source]
    let changed = changes[candidate.changes].map(\.position)
    var found = filter.rejections(
      Array(tokens[candidate.tokens]), gold: Array(source.tokens), changed: changed,
      references: source.references)
    if options.has(.likely), isLikely(candidate.changes) { found.append(.likely) }
    if candidate.verdict == .tooGood { found.append(.tooGood) }
    return found
  }

  /// F4: whether the language model finds every new word κ times as probable as the old one.
  private func isLikely(_ range: Range<Int>) -> Bool {
    changes[range].allSatisfy { change in
      guard let (new, old) = change.probabilities else { return false }
      return new >= Float(options.likelihoodRatio) * old
    }
  }

  // MARK: - Choosing

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
  func choose(
    into kept: KeptSentences, item: (FoilSource, Int) -> Int, totals: inout FoilTotals
  ) {
    totals.sources = sources.count
    totals.candidates = candidates.count
    for candidate in candidates { totals.verdicts[Int(candidate.verdict.rawValue)] += 1 }
    var first = 0
    for index in sources.indices {
      var end = first
      while end < candidates.count, candidates[end].source == index { end += 1 }
      keep(first..<end, of: index, in: kept, item: item, totals: &totals)
      first = end
    }
  }

  private func keep(
    _ range: Range<Int>, of index: Int, in kept: KeptSentences, item: (FoilSource, Int) -> Int,
    totals: inout FoilTotals
  ) {
    for order in 0..<options.kept {
      var best = -1
      for candidate in range
      where candidates[candidate].verdict == .accepted && candidates[candidate].row < 0 {
        if best < 0 || candidates[candidate].score > candidates[best].score { best = candidate }
      }
      guard best >= 0 else { return }
      candidates[best].row = kept.rows.count
      kept.append(
        tokens[candidates[best].tokens], source: index, candidate: best,
        item: item(sources[index], order), image: sources[index].image)
      let gap = Double(candidates[best].score - goldScores[index])
      totals.kept += 1
      totals.gap += gap
      if gap > -options.margin { totals.violations += 1 }
      if gap > 0 { totals.beaten += 1 }
    }
  }
}
