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

    package init(
      position: Int, old: String, new: String, kind: GroupKind, newProbability: Float? = nil,
      oldProbability: Float? = nil, correction: String? = nil, correctionProbability: Float? = nil
    ) {
      self.position = position
      self.old = old
      self.new = new
      self.kind = kind
      self.newProbability = newProbability
      self.oldProbability = oldProbability
      self.correction = correction
      self.correctionProbability = correctionProbability
    }
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

  package init(
    image: Int, caption: Int, gold: [String], words: [String], changes: [Change], goldScore: Float,
    score: Float? = nil, verdict: FoilVerdict, rejectedBy: [FoilVerdict], isKept: Bool,
    replaced: [Float],
    isTrue: Bool? = nil
  ) {
    self.image = image
    self.caption = caption
    self.gold = gold
    self.words = words
    self.changes = changes
    self.goldScore = goldScore
    self.score = score
    self.verdict = verdict
    self.rejectedBy = rejectedBy
    self.isKept = isKept
    self.replaced = replaced
    self.isTrue = isTrue
  }

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
