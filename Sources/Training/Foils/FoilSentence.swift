import Ground
import Language

/// A sentence that was written against a caption, with all that is known of it: a line of
/// `foils.jsonl`.
public struct FoilSentence: Equatable, Sendable {
  /// One changed word.
  public struct Change: Hashable, Sendable {
    /// Among the caption's words.
    public var position: Int
    public var old: String
    public var new: String
    public var kind: GroupKind
    /// What the language model, seeing the image, gave the new and the old word.
    public var newProbability: Float?
    public var oldProbability: Float?
    /// What word correction puts there; nil if it was not asked.
    public var correction: String?
    /// What the language model gave that word; nil too where correction is not trained.
    public var correctionProbability: Float?
  }

  /// Image and caption by their numbers in the split; the caption is −1 if it is in none.
  public var image: Int
  public var caption: Int
  /// The caption's and the sentence's words; they are as many.
  public var gold: [String]
  public var words: [String]
  public var changes: [Change]
  /// s(I, T) and s(I, T⁻) by the current model without dropout; no score if it was rejected unseen.
  public var goldScore: Float
  public var score: Float?
  /// Of the first filter that rejects it.
  public var verdict: FoilVerdict
  /// All of the run's filters that reject it, each asked alone; what needs a score only of those
  /// that were scored.
  public var rejectedBy: [FoilVerdict]
  /// Whether it is among the hardest, which were trained on.
  public var isKept: Bool
  /// The probability that each word was replaced, by discrimination; empty if it was not asked.
  public var replaced: [Float]
  /// Whether the sentence is in fact true of the image, where that is known.
  public var isTrue: Bool?

  /// s(I, T⁻) − s(I, T).
  public var gap: Float? { score.map { $0 - goldScore } }
  public var text: String { words.joined(separator: " ") }
}

extension FoilSentence {
  /// The fields of a line of `foils.jsonl`.
  public var fields: [String: JSONValue] {
    var fields: [String: JSONValue] = [
      "image": .integer(image), "caption": .integer(caption),
      "gold": .text(gold.joined(separator: " ")), "sentence": .text(text),
      "gold_score": .rounded(goldScore), "verdict": .text(verdict.name),
      "kept": .boolean(isKept),
      "changes": .list(changes.map(FoilSentence.json)),
    ]
    if let score {
      fields["score"] = .rounded(score)
      fields["gap"] = .rounded(score - goldScore)
    }
    if !replaced.isEmpty { fields["replaced"] = .list(replaced.map { .rounded($0) }) }
    if let isTrue { fields["true"] = .boolean(isTrue) }
    if !rejectedBy.isEmpty { fields["rejected_by"] = .list(rejectedBy.map { .text($0.name) }) }
    return fields
  }

  private static func json(_ change: Change) -> JSONValue {
    var fields: [String: JSONValue] = [
      "position": .integer(change.position), "old": .text(change.old), "new": .text(change.new),
      "kind": .text(change.kind.name),
    ]
    if let new = change.newProbability, let old = change.oldProbability {
      fields["p_new"] = .rounded(new)
      fields["p_old"] = .rounded(old)
    }
    if let correction = change.correction { fields["correction"] = .text(correction) }
    if let p = change.correctionProbability { fields["p_correction"] = .rounded(p) }
    return .object(fields)
  }

  /// Reads the fields of a line; nil if they are none of a sentence.
  public init?(fields: [String: JSONValue]) {
    guard let image = fields["image"]?.integer, let caption = fields["caption"]?.integer,
      let gold = fields["gold"]?.text, let sentence = fields["sentence"]?.text,
      let goldScore = fields["gold_score"]?.number,
      let verdict = fields["verdict"]?.text.flatMap(FoilVerdict.init(name:)),
      case .list(let changes)? = fields["changes"]
    else { return nil }
    self.image = image
    self.caption = caption
    self.gold = gold.split(separator: " ").map(String.init)
    words = sentence.split(separator: " ").map(String.init)
    self.goldScore = Float(goldScore)
    self.verdict = verdict
    score = fields["score"]?.number.map { Float($0) }
    isKept = fields["kept"]?.boolean ?? false
    isTrue = fields["true"]?.boolean
    if case .list(let names)? = fields["rejected_by"] {
      rejectedBy = names.compactMap { $0.text.flatMap(FoilVerdict.init(name:)) }
      guard rejectedBy.count == names.count else { return nil }
    } else {
      // Older files have the first alone.
      rejectedBy = verdict == .accepted ? [] : [verdict]
    }
    if case .list(let numbers)? = fields["replaced"] {
      replaced = numbers.compactMap { $0.number.map { Float($0) } }
      guard replaced.count == numbers.count else { return nil }
    } else {
      replaced = []
    }
    self.changes = changes.compactMap(FoilSentence.change)
    guard self.changes.count == changes.count, self.words.count == self.gold.count,
      replaced.isEmpty || replaced.count == words.count,
      self.changes.allSatisfy({ words.indices.contains($0.position) })
    else { return nil }
  }

  private static func change(_ value: JSONValue) -> Change? {
    guard case .object(let fields) = value, let position = fields["position"]?.integer,
      let old = fields["old"]?.text, let new = fields["new"]?.text,
      let kind = fields["kind"]?.text.flatMap(GroupKind.init(name:))
    else { return nil }
    return Change(
      position: position, old: old, new: new, kind: kind,
      newProbability: fields["p_new"]?.number.map { Float($0) },
      oldProbability: fields["p_old"]?.number.map { Float($0) },
      correction: fields["correction"]?.text,
      correctionProbability: fields["p_correction"]?.number.map { Float($0) })
  }
}

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
