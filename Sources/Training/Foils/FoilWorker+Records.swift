import Compute
import Language
import Records

extension FoilWorker {
  /// The sentences written for a source, kept ones first, then by falling score.
  ///
  /// - Parameter image: The source's image by its number in the split.
  func sentences(of source: Int, image: Int, vocabulary: Vocabulary) -> [FoilSentence] {
    let written = candidates.filter { $0.source == source }
    let ordered = written.sorted {
      ($0.row >= 0 ? 1 : 0, $0.score.isNaN ? -2 : $0.score, $1.tokens.lowerBound)
        > ($1.row >= 0 ? 1 : 0, $1.score.isNaN ? -2 : $1.score, $0.tokens.lowerBound)
    }
    return ordered.map { sentence($0, image: image, vocabulary: vocabulary) }
  }

  private func sentence(
    _ candidate: FoilCandidate, image: Int, vocabulary: Vocabulary
  ) -> FoilSentence {
    let source = sources[candidate.source]
    func word(_ id: Int32) -> String { vocabulary.words[Int(id)] }
    let isSeen = candidate.row >= 0 && training.trainsWords
    let first = isSeen ? negatives.offsets[candidate.row] : 0
    let changes = changes[candidate.changes].map { change in
      let corrected =
        isSeen && !corrections.isEmpty
        ? correctionRows.firstIndex { $0.token == first + change.position } : nil
      return FoilSentence.Change(
        position: change.position, old: word(change.old), new: word(change.new),
        kind: change.kind, newProbability: change.probabilities?.new,
        oldProbability: change.probabilities?.old,
        correction: corrected.map { word(corrections[$0]) },
        correctionProbability: corrected.flatMap { correctionProbabilities[$0] })
    }
    return FoilSentence(
      image: image, caption: source.caption, gold: source.tokens.map(word),
      words: tokens[candidate.tokens].map(word), changes: changes,
      goldScore: goldScores[candidate.source],
      score: candidate.score.isNaN ? nil : candidate.score, verdict: candidate.verdict,
      rejectedBy: rejections(of: candidate), isKept: candidate.row >= 0,
      replaced: isSeen && !replacedProbabilities.isEmpty
        ? Array(replacedProbabilities[first..<(first + candidate.tokens.count)]) : [],
      isTrue: nil)
  }
}

extension FoilWorker {
  /// Adds the changed words of the kept sentences.
  func add(to perplexity: inout FoilPerplexity) {
    for candidate in candidates where candidate.row >= 0 {
      for change in changes[candidate.changes] {
        guard let (new, old) = change.probabilities else { continue }
        perplexity.gold.add(old)
        perplexity.synthetic.add(new)
      }
    }
    guard training.trainsWords else { return }
    for case let probability? in correctionProbabilities { perplexity.corrected.add(probability) }
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
