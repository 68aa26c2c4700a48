import Corpus
import Ground
import Testing

@testable import Language

@Suite("The lexicon of caption words")
struct LexiconTests {
  @Test("The compiled text can be read, and has the words of captions")
  func english() {
    #expect(Lexicon.english.count > 9000)
    for word in ["man", "walking", "red", "two", "on", "the", "frisbee", "skateboarder"] {
      #expect(Lexicon.english.lists(word))
    }
  }

  @Test("Every word of the drawn scenes has the class that it has there")
  func scenes() {
    let words = Words([
      SceneLexicon.words.map(\.text).joined(separator: " "),
      SceneLexicon.functionWords.joined(separator: " "),
    ])
    for word in SceneLexicon.words {
      let wordClass = words.foils.classes[Int(words.id(word.text))]
      switch word.category {
      case .shape, .thing: #expect(wordClass == .object, "\(word.text)")
      case .color, .size, .comparative, .pattern: #expect(wordClass == .attribute, "\(word.text)")
      case .number: #expect(wordClass == .number, "\(word.text)")
      case .preposition, .side, .edge: #expect(wordClass == .preposition, "\(word.text)")
      }
    }
    for word in ["a", "the", "is", "are", "there", "and", "than", "of", "it", "this"] {
      #expect(words.foils.classes[Int(words.id(word))] == .function, "\(word)")
    }
  }

  @Test("Exchangeable words of the drawn scenes are related, others of their kind are not")
  func sceneRelations() {
    let words = Words([SceneLexicon.words.map(\.text).joined(separator: " ")])
    func related(_ a: String, _ b: String) -> Bool {
      words.foils.areRelated(words.id(a), words.id(b))
        && words.foils.areRelated(words.id(b), words.id(a))
    }
    for word in SceneLexicon.words {
      for other in SceneLexicon.synonyms(of: word.text) {
        #expect(related(word.text, other), "\(word.text) \(other)")
      }
    }
    let different = [
      ("red", "blue"), ("left", "right"), ("above", "below"), ("two", "three"), ("big", "small"),
      ("circle", "star"), ("square", "triangle"), ("striped", "plain"), ("top", "bottom"),
      ("bigger", "smaller"), ("above", "beside"), ("higher", "lower"),
    ]
    for (a, b) in different { #expect(!related(a, b), "\(a) \(b)") }
    // "Several" is true of three and of five.
    #expect(related("several", "three") && related("several", "five"))
    #expect(related("shape", "circle") && related("object", "star"))
  }

  @Test("Inflections have one lemma, synonyms and hypernyms are related, the rest is not")
  func related() {
    let text =
      "man men guy woman person people dog dogs animal cat walk walks walking walked bike bicycle "
      + "couch sofa kid child boy girl red blue two three stand standing orange apple big large wear "
      + "wearing blue on atop under table horse"
    let words = Words([text])
    func related(_ a: String, _ b: String) -> Bool {
      words.foils.areRelated(words.id(a), words.id(b))
    }
    for (a, b) in [
      ("man", "men"), ("man", "guy"), ("man", "person"), ("men", "people"), ("dogs", "animal"),
      ("walk", "walking"), ("walks", "walked"), ("bike", "bicycle"), ("couch", "sofa"),
      ("kid", "child"), ("boy", "child"), ("big", "large"), ("stand", "standing"), ("on", "atop"),
      ("red", "red"),
    ] { #expect(related(a, b) && related(b, a), "\(a) \(b)") }
    for (a, b) in [
      ("man", "woman"), ("boy", "girl"), ("dog", "cat"), ("red", "blue"), ("two", "three"),
      ("man", "dog"), ("wearing", "blue"), ("on", "under"), ("orange", "red"), ("table", "horse"),
    ] { #expect(!related(a, b) && !related(b, a), "\(a) \(b)") }
  }

  @Test("Words that are not listed are known by their endings or their last part")
  func guesses() {
    func first(_ word: String) -> WordTag? { Lexicon.english.entry(word)?.readings.first?.tag }
    #expect(first("zorbing") == .verbIng)
    #expect(first("zorbless") == .adjective)
    #expect(first("zorbness") == .noun)
    #expect(first("zorbs") == .pluralNoun)
    #expect(first("17") == .number)
    #expect(first("ninety-nine") == .number)
    #expect(first("sand-zebra") == .noun)
    #expect(first("zorb-haired") == .adjective)
    #expect(first("zorb") == nil)
    #expect(first("日") == nil)
    #expect(Lexicon.empty.entry("walking") == nil)
  }

  @Test("Fills are of the word's class, without its inflections, special tokens and unseen words")
  func fills() throws {
    let words = Words(["a man and two men carry horses", "the dogs are on a red bench"])
    let foils = words.foils
    func text(_ ids: [Int32]) -> Set<String> { Set(ids.map { words.vocabulary.words[Int($0)] }) }
    #expect(text(foils.fills(like: words.id("man"))) == ["horses", "dogs", "bench"])
    #expect(text(foils.fills(like: words.id("man"), matchingForm: true)) == ["bench"])
    #expect(text(foils.fills(like: words.id("horses"), matchingForm: true)) == ["men", "dogs"])
    #expect(text(foils.fills(like: words.id("two"))).isEmpty)
    #expect(text(foils.fills(of: .function)) == ["a", "and", "the", "are"])
    for wordClass in WordClass.allCases {
      let ids = foils.fills(of: wordClass)
      #expect(ids == ids.sorted() && ids.allSatisfy { $0 > 4 })
    }
    // A word that no training caption has is no fill, unless nothing was counted.
    let counted = try Vocabulary(
      kind: .words, words: Vocabulary.specialTokens(.words) + ["dog", "cat"],
      counts: [0, 0, 0, 0, 0, 1, 0], documentFrequencies: [0, 0, 0, 0, 0, 1, 0], captionCount: 1)
    #expect(FoilVocabulary(counted).fills(of: .object) == [5])
    let uncounted = try wordPieces(["dog", "cat"])
    #expect(FoilVocabulary(uncounted).fills(of: .object).count == 2)
  }

  @Test("Articles go with the sounds of words")
  func articles() {
    let words = Words(["a an the orange red unicycle hour umbrella one"])
    func fits(_ word: String, _ article: String) -> Bool {
      words.foils.fitsArticle(words.id(word), after: words.id(article))
    }
    #expect(fits("orange", "an") && !fits("orange", "a") && fits("orange", "the"))
    #expect(fits("red", "a") && !fits("red", "an"))
    #expect(
      fits("unicycle", "a") && fits("one", "a") && fits("hour", "an") && fits("umbrella", "an"))
  }

  @Test("Damaged text is refused")
  func damaged() {
    for words in ["man", "man,man,x", "man,", "man,n9", "man,nv", ",n", "man,n11v1", "man,a,b,n"] {
      #expect(throws: Failure.self, "\(words)") {
        try Lexicon(words: words, relations: WordRelations(), tagModel: TagModel())
      }
    }
    for text in ["man", "a>b>c", "a=b>c"] {
      #expect(throws: Failure.self, "\(text)") {
        try WordRelations(anyClass: text, byClass: [:])
      }
    }
    #expect(throws: Failure.self) { try TagModel("1 2 3") }
  }

  @Test("The most probable sequence of tags is the one that trying all finds")
  func viterbi() throws {
    // Random scores for all pairs; three words with two readings each.
    var random = RandomStream(seed: 4, purpose: "tag test")
    let width = WordTag.count + 1
    let numbers = (0..<(width * width + WordTag.count)).map { _ in random.below(90) }
    let model = try TagModel(numbers.map(String.init).joined(separator: " "))
    let readings: [[WordTag]] = [
      [.noun, .verb], [.adjective, .verbPast], [.preposition, .adverb],
    ]
    let emissions = readings.map { tags in
      model.emissions(tags.map { WordReading(tag: $0, tenths: 5) })
    }
    func cost(_ tags: [WordTag]) -> Double {
      var sum = Double(numbers[WordTag.count * width + tags[0].index])
      for (a, b) in zip(tags, tags.dropFirst()) {
        sum += Double(numbers[a.index * width + b.index])
      }
      sum += Double(numbers[tags[2].index * width + WordTag.count])
      // The reading's share is the same for all; its tag's share of the language is taken off.
      for tag in tags { sum -= Double(numbers[width * width + tag.index]) }
      return sum
    }
    var best: (tags: [WordTag], cost: Double) = ([], .infinity)
    for a in readings[0] {
      for b in readings[1] {
        for c in readings[2] where cost([a, b, c]) < best.cost {
          best = ([a, b, c], cost([a, b, c]))
        }
      }
    }
    #expect(model.tags(emissions.map { $0[...] }) == best.tags)
    #expect(model.tags([]) == [])
  }
}
