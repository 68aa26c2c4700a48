import Language
import Records

extension FoilWorker {
  /// The sentences written for a source, kept ones first, then by falling score.
  ///
  /// - Parameter image: The source's image by its number in the split.
  func sentences(of source: Int, image: Int, vocabulary: Vocabulary) -> [FoilSentence] {
    let written = pool.candidates.filter { $0.source == source }
    let ordered = written.sorted {
      ($0.row >= 0 ? 1 : 0, $0.score.isNaN ? -2 : $0.score, $1.tokens.lowerBound)
        > ($1.row >= 0 ? 1 : 0, $1.score.isNaN ? -2 : $1.score, $0.tokens.lowerBound)
    }
    return ordered.map { sentence($0, image: image, vocabulary: vocabulary) }
  }

  private func sentence(
    _ candidate: FoilCandidate, image: Int, vocabulary: Vocabulary
  ) -> FoilSentence {
    let source = pool.sources[candidate.source]
    func word(_ id: Int32) -> String { vocabulary.words[Int(id)] }
    // Its words among those that discrimination and correction have looked at.
    let tokens = candidate.row >= 0 ? kept.range(of: candidate.row) : nil
    let changes = pool.changes[candidate.changes].map { change in
      let correction = tokens.flatMap { words.correction(at: $0.lowerBound + change.position) }
      return FoilSentence.Change(
        position: change.position, old: word(change.old), new: word(change.new),
        kind: change.kind, newProbability: change.probabilities?.new,
        oldProbability: change.probabilities?.old,
        correction: correction.map { word($0.word) },
        correctionProbability: correction?.probability)
    }
    return FoilSentence(
      image: image, caption: source.caption, gold: source.tokens.map(word),
      words: pool.tokens[candidate.tokens].map(word), changes: changes,
      goldScore: pool.goldScores[candidate.source],
      score: candidate.score.isNaN ? nil : candidate.score, verdict: candidate.verdict,
      rejectedBy: pool.rejections(of: candidate), isKept: candidate.row >= 0,
      replaced: tokens.map { words.replaced($0) } ?? [], isTrue: nil)
  }
}

extension FoilWorker {
  /// Adds the changed words of the kept sentences.
  func add(to perplexity: inout FoilPerplexity) {
    for candidate in pool.candidates where candidate.row >= 0 {
      for change in pool.changes[candidate.changes] {
        guard let (new, old) = change.probabilities else { continue }
        perplexity.gold.add(old)
        perplexity.synthetic.add(new)
      }
    }
    words.add(to: &perplexity.corrected)
  }
}

extension GeneratedNegatives {
  /// Of the last step's kept sentences.
  var perplexity: FoilPerplexity {
    var perplexity = FoilPerplexity()
    for worker in workers { worker.add(to: &perplexity) }
    return perplexity
  }
}
