import Ground
import Testing

@testable import Language

@Suite("Edits by rule")
struct RuleEditTests {
  static let captions =
    PhraseGroupTests.captions.map(\.caption) + [
      "An old dog sleeps under the table", "Three women walk near a river",
      "Four children run over the grass", "A young girl wears a blue hat",
      "Five cats sit on a roof",
      "A green bus drives behind a truck", "Six men carry large boxes", "A bear catches a fish",
    ]
  let words = Words(RuleEditTests.captions)

  @Test("An edit is as long as its caption, differs in the named places alone, and is no reference")
  func properties() {
    let edits = RuleEdits(words.foils, counts: words.vocabulary.counts)
    var random = RandomStream(seed: 5, purpose: "rule test")
    var kinds: Set<GroupKind> = []
    for caption in RuleEditTests.captions {
      let gold = words.ids(caption)
      let references = FoilReferences(captions: [gold[...]], vocabulary: words.foils)
      let groups = words.foils.groups(gold[...])
      let found = edits.edits(
        gold[...], groups: groups, count: 6, using: &random, avoiding: references)
      #expect(Set(found.map(\.tokens)).count == found.count)
      for edit in found {
        kinds.insert(edit.kind)
        #expect(edit.tokens.count == gold.count)
        #expect(gold.indices.filter { edit.tokens[$0] != gold[$0] } == edit.changed)
        #expect(edit.changed.count == 1)
        for position in edit.changed {
          let (new, old) = (edit.tokens[position], gold[position])
          #expect(new > 4)
          #expect(words.foils.classes[Int(new)] == words.foils.classes[Int(old)])
          #expect(words.foils.forms[Int(new)] == words.foils.forms[Int(old)])
          #expect(!words.foils.areRelated(new, old))
          #expect(!references.contains(lemma: words.foils.lemma(of: new)))
          #expect(groups.contains { $0.kind == edit.kind && $0.positions.contains(position) })
          if position > 0 {
            #expect(words.foils.fitsArticle(new, after: edit.tokens[position - 1]))
          }
        }
      }
    }
    #expect(kinds == Set(GroupKind.allCases))
  }

  @Test("A compound noun is changed in its last word")
  func compound() {
    let edits = RuleEdits(words.foils, counts: words.vocabulary.counts)
    var random = RandomStream(seed: 6, purpose: "rule test")
    let gold = words.ids("A baseball player throws")
    let found = edits.edits(
      gold[...], groups: words.foils.groups(gold[...]), count: 8, using: &random)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.kind != .object || $0.changed == [2] })
  }

  @Test("Replacements are about as frequent as what they replace")
  func frequency() {
    // Two hundred nouns, the n-th occurring 1000 - 5n times.
    let names = (0..<200).map { index in
      let letters = Array("bcdfghjklm")
      return "z\(letters[index / 100])\(letters[index / 10 % 10])\(letters[index % 10])ness"
    }
    let words = Words([names.joined(separator: " ")])
    var counts = [Int](repeating: 0, count: words.vocabulary.count)
    for (index, name) in names.enumerated() { counts[Int(words.id(name))] = 1000 - 5 * index }
    let edits = RuleEdits(words.foils, counts: counts)
    var random = RandomStream(seed: 8, purpose: "rule test")
    for index in [0, 60, 199] {
      let gold = words.ids(names[index])
      let found = edits.edits(
        gold[...], groups: words.foils.groups(gold[...]), count: 12, using: &random)
      #expect(found.count == 12)
      for edit in found {
        // An eighth of the list, 25 places of 5.
        #expect(abs(counts[Int(edit.tokens[0])] - counts[Int(gold[0])]) <= 125)
      }
    }
  }

  @Test("Where nothing can be replaced, there is no edit")
  func none() {
    let words = Words(["a dog"])
    let edits = RuleEdits(words.foils, counts: words.vocabulary.counts)
    var random = RandomStream(seed: 9, purpose: "rule test")
    let gold = words.ids("a dog")
    #expect(
      edits.edits(gold[...], groups: words.foils.groups(gold[...]), count: 3, using: &random)
        .isEmpty)
    #expect(edits.edits([][...], groups: [], count: 3, using: &random).isEmpty)
  }
}
