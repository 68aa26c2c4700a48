import Ground

/// Which lemmas are synonyms, or one a direct hypernym of the other.
///
/// WordNet's relations hold for a part of speech: the noun "wear" is clothing, the verb is not.
struct WordRelations: Sendable {
  private var anyClass: [String: Set<String>] = [:]
  private var byClass: [WordClass: [String: Set<String>]] = [:]

  /// Without any relation.
  init() {}

  /// Reads relations set apart by white space: `sofa=couch=lounge` for synonyms, `narrow>wide,wider`
  /// for a word and its hypernyms.
  ///
  /// - Throws: `Failure` if an item is neither.
  init(anyClass: String, byClass: [WordClass: String]) throws {
    self.anyClass = try WordRelations.read(anyClass)
    self.byClass = try byClass.mapValues(WordRelations.read)
  }

  /// The lemmas that are related to a lemma read as that class, and whether the relation holds for
  /// all classes.
  func related(_ lemma: String, _ wordClass: WordClass) -> (any: Set<String>, same: Set<String>) {
    (anyClass[lemma] ?? [], byClass[wordClass]?[lemma] ?? [])
  }

  private static func read(_ text: String) throws -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    func relate(_ first: String, _ second: String) {
      guard first != second else { return }
      result[first, default: []].insert(second)
      result[second, default: []].insert(first)
    }
    for item in text.split(whereSeparator: \.isWhitespace) {
      let sides = item.split(separator: ">").map(String.init)
      let set = item.split(separator: "=").map(String.init)
      if sides.count == 2, set.count == 1 {
        for wide in sides[1].split(separator: ",") { relate(sides[0], String(wide)) }
      } else if set.count > 1, sides.count == 1 {
        for (index, first) in set.enumerated() {
          for second in set[(index + 1)...] { relate(first, second) }
        }
      } else {
        throw Failure("the lexicon has the relation “\(item)”, expected a=b or a>b,c")
      }
    }
    return result
  }
}
