import Ground

/// A caption with some words replaced.
public struct CaptionEdit: Equatable, Sendable {
  /// As long as the caption.
  public var tokens: [Int32]
  /// The positions that differ, ascending.
  public var changed: [Int]
  /// What the change is about.
  public var kind: GroupKind

  public init(tokens: [Int32], changed: [Int], kind: GroupKind) {
    self.tokens = tokens
    self.changed = changed
    self.kind = kind
  }
}

/// Edits of captions by rule: one word is replaced by another of its class.
///
/// After VSE-C (Shi et al., COLING 2018), which replaces the heads of noun phrases, numbers and
/// prepositions by words that are neither synonyms nor direct hypernyms or hyponyms. Here verbs and
/// attributes are replaced too, the new word is inflected like the old one, fits the article before
/// it, and is about as frequent, so that frequency gives nothing away.
public struct RuleEdits: Sendable {
  private let vocabulary: FoilVocabulary
  /// By class and form: the fills by falling count.
  private let ranked: [[Int32]]
  /// By id: the place in the list of its own class and form, or where it would stand.
  private let ranks: [Int32]

  private static let formCount = WordForm.allCases.count

  /// - Parameters:
  ///   - vocabulary: What is known of the words.
  ///   - counts: How often each token occurs in the training captions; `vocabulary.count` numbers.
  public init(_ vocabulary: FoilVocabulary, counts: [Int]) {
    precondition(counts.count == vocabulary.count, "a count for each token")
    self.vocabulary = vocabulary
    var ranked: [[Int32]] = []
    for wordClass in WordClass.allCases {
      let fills = vocabulary.fills(of: wordClass).sorted {
        let (first, second) = (counts[Int($0)], counts[Int($1)])
        return first != second ? first > second : $0 < $1
      }
      for form in WordForm.allCases {
        ranked.append(
          fills.filter {
            vocabulary.classes[Int($0)] == wordClass && vocabulary.forms[Int($0)] == form
          })
      }
    }
    self.ranked = ranked
    ranks = (0..<vocabulary.count).map { id in
      let list = ranked[RuleEdits.list(of: Int32(id), vocabulary)]
      // Lists fall, so the words that are more frequent come first.
      var low = 0
      var high = list.count
      while low < high {
        let middle = (low + high) / 2
        let other = list[middle]
        let isBefore =
          counts[Int(other)] > counts[id]
          || (counts[Int(other)] == counts[id] && other < Int32(id))
        if isBefore { low = middle + 1 } else { high = middle }
      }
      return Int32(low)
    }
  }

  private static func list(of id: Int32, _ vocabulary: FoilVocabulary) -> Int {
    Int(vocabulary.classes[Int(id)].rawValue) * formCount
      + Int(vocabulary.forms[Int(id)].rawValue)
  }

  /// Different edits of one caption, each with one changed word.
  ///
  /// - Parameters:
  ///   - tokens: The caption.
  ///   - groups: Its groups; a compound noun is changed in its last word.
  ///   - count: How many edits are wanted.
  ///   - random: Where the choice comes from. The kinds take turns, so that rare ones occur too.
  ///   - references: Where given, words that occur in these captions are no replacements, and edits
  ///     that are one of them do not occur.
  /// - Returns: At most `count` edits, fewer if the caption does not give so many.
  public func edits(
    _ tokens: ArraySlice<Int32>, groups: [MaskGroup], count: Int,
    using random: inout RandomStream, avoiding references: FoilReferences? = nil
  ) -> [CaptionEdit] {
    var targets: [GroupKind: [Int]] = [:]
    for group in groups {
      guard let position = group.positions.last,
        group.kind == .object || group.positions.count == 1
      else { continue }
      targets[group.kind, default: []].append(position)
    }
    var kinds = GroupKind.allCases.filter { targets[$0] != nil }
    random.shuffle(&kinds)
    var result: [CaptionEdit] = []
    var turn = 0
    var failures = 0
    // A caption of few words soon repeats itself; then it has given what it has.
    while result.count < count, !kinds.isEmpty, failures < 8 * kinds.count {
      let kind = kinds[turn % kinds.count]
      turn += 1
      let position = random.pick(targets[kind] ?? [])
      if let id = replacement(at: position, in: tokens, using: &random, avoiding: references) {
        var edited = Array(tokens)
        edited[position] = id
        let isKnown = references.map { known in edited.withUnsafeBufferPointer(known.contains) }
        if isKnown != true, !result.contains(where: { $0.tokens == edited }) {
          result.append(CaptionEdit(tokens: edited, changed: [position], kind: kind))
          failures = 0
          continue
        }
      }
      failures += 1
    }
    return result
  }

  /// A word of about the same frequency that makes the sentence a different one.
  private func replacement(
    at position: Int, in tokens: ArraySlice<Int32>, using random: inout RandomStream,
    avoiding references: FoilReferences?
  ) -> Int32? {
    let old = tokens[tokens.startIndex + position]
    let list = ranked[RuleEdits.list(of: old, vocabulary)]
    guard !list.isEmpty else { return nil }
    let before = position > 0 ? tokens[tokens.startIndex + position - 1] : nil
    // Sixteen words on each side, or an eighth of the list.
    let reach = max(16, list.count / 8)
    let middle = min(list.count - 1, Int(ranks[Int(old)]))
    let window = max(0, middle - reach)...min(list.count - 1, middle + reach)
    for _ in 0..<24 {
      let new = list[window.lowerBound + random.below(window.count)]
      if new == old || vocabulary.areRelated(new, old) { continue }
      if let before, !vocabulary.fitsArticle(new, after: before) { continue }
      if let references, references.contains(lemma: vocabulary.lemma(of: new)) { continue }
      return new
    }
    return nil
  }
}
