import Ground
import Testing

@testable import Language

@Suite("Phrase groups")
struct PhraseGroupTests {
  /// Captions with their groups, found by hand from the definition.
  static let captions: [(caption: String, groups: Set<String>)] = [
    (
      "A man rides a brown horse.",
      [
        "object: man", "object: horse", "relation: rides", "relation: man rides horse",
        "attribute: brown", "attribute: brown horse",
      ]
    ),
    (
      "Two dogs play in the snow",
      [
        "number: two", "number: two dogs", "object: dogs", "relation: play",
        "relation: dogs play", "preposition: in", "preposition: dogs in snow", "object: snow",
      ]
    ),
    ("The shirt is red.", ["object: shirt", "attribute: red", "attribute: shirt red"]),
    (
      "A couple of women in the park",
      [
        "number: couple", "number: couple women", "object: women", "preposition: in",
        "preposition: women in park", "object: park",
      ]
    ),
    (
      "People park their cars",
      ["object: people", "relation: park", "relation: people park cars", "object: cars"]
    ),
    (
      "A baseball player throws",
      [
        "object: baseball player", "relation: throws", "relation: baseball player throws",
      ]
    ),
    ("A picture of a dog", ["object: dog"]),
    ("We see a dog", ["object: dog"]),
    (
      "A red and white striped shirt",
      [
        "attribute: red", "attribute: red shirt", "attribute: white", "attribute: white shirt",
        "attribute: striped", "attribute: striped shirt", "object: shirt",
      ]
    ),
    (
      "A star is to the left of a blue circle.",
      [
        "object: star", "object: circle", "attribute: blue", "attribute: blue circle",
        "preposition: left", "preposition: star left circle",
      ]
    ),
    (
      "A smiling woman holds a bottle",
      [
        "attribute: smiling", "attribute: smiling woman", "object: woman", "relation: holds",
        "relation: woman holds bottle", "object: bottle",
      ]
    ),
    (
      "In the top left corner there is a square",
      [
        "preposition: in", "preposition: in corner", "attribute: top", "attribute: top corner",
        "attribute: left", "attribute: left corner", "object: corner", "object: square",
      ]
    ),
    (
      "There are several birds",
      ["number: several", "number: several birds", "object: birds"]
    ),
    (
      "A dog is next to a big cat",
      [
        "object: dog", "preposition: next", "preposition: dog next cat", "attribute: big",
        "attribute: big cat", "object: cat",
      ]
    ),
    (
      "A woman is standing on the beach",
      [
        "object: woman", "relation: standing", "relation: woman standing", "preposition: on",
        "preposition: woman on beach", "object: beach",
      ]
    ),
    (
      "A car stands in front of a house",
      [
        "object: car", "relation: stands", "relation: car stands", "preposition: front",
        "preposition: in front", "preposition: car in front house", "object: house",
      ]
    ),
    (
      "A circle is at the bottom",
      [
        "object: circle", "preposition: bottom", "preposition: at bottom",
        "preposition: circle at bottom",
      ]
    ),
    (
      "A boy in a red and white uniform",
      [
        "object: boy", "preposition: in", "preposition: boy in uniform", "attribute: red",
        "attribute: red uniform", "attribute: white", "attribute: white uniform",
        "object: uniform",
      ]
    ),
    (
      "Two triangles are smaller than a pink diamond",
      [
        "number: two", "number: two triangles", "object: triangles", "attribute: smaller",
        "attribute: triangles smaller", "attribute: pink", "attribute: pink diamond",
        "object: diamond",
      ]
    ),
  ]

  @Test("Captions have the groups that a person finds", arguments: captions.indices)
  func byHand(index: Int) {
    let (caption, groups) = PhraseGroupTests.captions[index]
    #expect(Words([caption]).groups(caption) == groups)
  }

  @Test("The same word is what its sentence makes it")
  func context() {
    let captions = [
      "they park the car", "a dog in the park", "an orange cat", "a man with oranges",
      "a light blue car", "the light of a lamp", "two men watch a game", "a watch on a table",
    ]
    let words = Words(captions)
    func wordClass(_ word: String, in caption: String) -> WordClass? {
      let ids = words.ids(caption)
      return ids.firstIndex(of: words.id(word)).map { words.foils.wordClasses(ids[...])[$0] }
    }
    #expect(wordClass("park", in: captions[0]) == .relation)
    #expect(wordClass("park", in: captions[1]) == .object)
    #expect(wordClass("orange", in: captions[2]) == .attribute)
    #expect(wordClass("oranges", in: captions[3]) == .object)
    #expect(wordClass("light", in: captions[4]) == .attribute)
    #expect(wordClass("light", in: captions[5]) == .object)
    #expect(wordClass("watch", in: captions[6]) == .relation)
    #expect(wordClass("watch", in: captions[7]) == .object)
  }

  @Test("Positions are ascending, below the length, and never those of function words")
  func sound() {
    let captions = PhraseGroupTests.captions.map(\.caption)
    let words = Words(captions)
    for caption in captions {
      let ids = words.ids(caption)
      let classes = words.foils.wordClasses(ids[...])
      for group in words.foils.groups(ids[...]) {
        #expect(zip(group.positions, group.positions.dropFirst()).allSatisfy(<))
        #expect(
          group.positions.allSatisfy { classes[$0] != .function && classes[$0] != .other })
      }
    }
  }

  @Test("A slice in the middle of an array gives positions from its own start")
  func slice() {
    let words = Words(["a man rides a horse"])
    let ids = words.ids("a man rides a horse")
    let all = [0, 0, 0] + ids + [0]
    #expect(words.foils.groups(all[3..<(3 + ids.count)]) == words.foils.groups(ids[...]))
  }

  @Test("Start and end tokens are in no group")
  func edges() {
    let words = Words(["a dog"])
    let vocabulary = words.vocabulary
    let ids = [Int32(vocabulary.start)] + words.ids("a dog") + [Int32(vocabulary.end)]
    #expect(words.foils.groups(ids[...]) == [MaskGroup(kind: .object, positions: [2])])
  }

  @Test("A caption without content words has each word as a group; one without words has none")
  func fallback() {
    let words = Words(["is it there"])
    let ids = [Int32(words.vocabulary.start)] + words.ids("is it there")
    #expect(
      words.foils.groups(ids[...])
        == (1...3).map { MaskGroup(kind: .object, positions: [$0]) })
    #expect(words.foils.groups([Int32(words.vocabulary.unknown)][...]).isEmpty)
    #expect(words.foils.groups([][...]).isEmpty)
  }

  @Test("A caption of one word is one group")
  func oneWord() {
    let words = Words(["dog"])
    #expect(
      words.foils.groups(words.ids("dog")[...]) == [MaskGroup(kind: .object, positions: [0])])
  }

  @Test("Without a lexicon every word is a group of its own, and any other word may replace it")
  func noLexicon() {
    let words = Words(["brauner hund rennt", "katze"], lexicon: .empty)
    let ids = words.ids("brauner hund rennt")
    #expect(
      words.foils.groups(ids[...]) == (0..<3).map { MaskGroup(kind: .object, positions: [$0]) })
    #expect(
      Set(words.foils.fills(like: ids[0]))
        == Set(words.ids("hund rennt katze")))
  }

  @Test("Pieces of words are never masked, nor what they continue")
  func pieces() throws {
    let vocabulary = try wordPieces(["a", "man", "snow", "##board", "##s", "on", "hill", "-", "."])
    let foils = FoilVocabulary(vocabulary)
    // [CLS] a man snow ##board ##s on a hill . [SEP]
    let words = ["[CLS]", "a", "man", "snow", "##board", "##s", "on", "a", "hill", ".", "[SEP]"]
    let ids = vocabulary.encode(words)
    let masked = Set(foils.groups(ids[...]).flatMap(\.positions))
    #expect(masked == [2, 6, 8])
    for wordClass in WordClass.allCases {
      for id in foils.fills(of: wordClass) {
        let word = vocabulary.words[Int(id)]
        #expect(!word.hasPrefix("##") && !word.hasPrefix("[") && word != "-" && word != ".")
      }
    }
    #expect(foils.fills(of: .object).map { vocabulary.words[Int($0)] } == ["man", "snow", "hill"])
    // Only pieces: nothing can be masked.
    let onlyPieces = vocabulary.encode(["[CLS]", "snow", "##board", "[SEP]"])
    #expect(foils.groups(onlyPieces[...]).isEmpty)
  }
}
