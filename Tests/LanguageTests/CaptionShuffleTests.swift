import Ground
import Testing

@testable import Language

@Suite("Shuffles of a caption")
struct CaptionShuffleTests {
  let caption = "a young man rides a brown horse near the old barn"
  // Positions of nouns: 2 6 10; of adjectives: 1 5 9.
  let words = Words(["a young man rides a brown horse near the old barn", "dog", "red dog"])

  func shuffles(_ shuffle: CaptionShuffle, count: Int = 40) -> [[Int32]] {
    let ids = [Int32(words.vocabulary.start)] + words.ids(caption) + [Int32(words.vocabulary.end)]
    var random = RandomStream(seed: 1, purpose: "shuffle test")
    return (0..<count).compactMap { _ in
      shuffle.shuffled(ids[...], vocabulary: words.foils, using: &random)
    }
  }

  @Test(
    "A shuffle has the caption's words in another order, between start and end",
    arguments: CaptionShuffle.allCases)
  func sameWords(shuffle: CaptionShuffle) {
    let ids = words.ids(caption)
    let found = shuffles(shuffle)
    #expect(found.count == 40)
    #expect(Set(found).count > 1)
    for sentence in found {
      #expect(sentence.first == Int32(words.vocabulary.start))
      #expect(sentence.last == Int32(words.vocabulary.end))
      let inner = Array(sentence.dropFirst().dropLast())
      #expect(inner != ids)
      #expect(inner.sorted() == ids.sorted())
    }
  }

  @Test("Nouns change places with nouns and adjectives with adjectives, or all the others do")
  func byClass() {
    let ids = words.ids(caption)
    let nouns: Set<Int> = [2, 6, 10]
    let adjectives: Set<Int> = [1, 5, 9]
    for sentence in shuffles(.nounsAndAdjectives) {
      let inner = Array(sentence.dropFirst().dropLast())
      #expect(nouns.map { inner[$0] }.sorted() == nouns.map { ids[$0] }.sorted())
      #expect(adjectives.map { inner[$0] }.sorted() == adjectives.map { ids[$0] }.sorted())
      for place in ids.indices where !nouns.contains(place) && !adjectives.contains(place) {
        #expect(inner[place] == ids[place])
      }
    }
    for sentence in shuffles(.otherWords) {
      let inner = Array(sentence.dropFirst().dropLast())
      for place in nouns.union(adjectives) { #expect(inner[place] == ids[place]) }
    }
  }

  @Test("Words stay within their three, or the threes stay whole")
  func trigrams() {
    let ids = words.ids(caption)
    let runs = [0..<3, 3..<6, 6..<9, 9..<11]
    for sentence in shuffles(.withinTrigrams) {
      let inner = Array(sentence.dropFirst().dropLast())
      for run in runs { #expect(inner[run].sorted() == ids[run].sorted()) }
    }
    for sentence in shuffles(.trigrams) {
      var rest = Array(sentence.dropFirst().dropLast())
      var left = runs.map { Array(ids[$0]) }
      while let run = left.first(where: { rest.starts(with: $0) }) {
        rest.removeFirst(run.count)
        left.removeAll { $0 == run }
      }
      #expect(rest.isEmpty && left.isEmpty)
    }
  }

  @Test("A caption without another order has no shuffle")
  func impossible() {
    var random = RandomStream(seed: 1, purpose: "shuffle test")
    for shuffle in CaptionShuffle.allCases {
      #expect(
        shuffle.shuffled(words.ids("dog")[...], vocabulary: words.foils, using: &random) == nil)
      #expect(shuffle.shuffled([][...], vocabulary: words.foils, using: &random) == nil)
    }
    let pair = words.ids("red dog")
    #expect(
      CaptionShuffle.nounsAndAdjectives.shuffled(pair[...], vocabulary: words.foils, using: &random)
        == nil)
    #expect(
      CaptionShuffle.trigrams.shuffled(pair[...], vocabulary: words.foils, using: &random) == nil)
    #expect(
      CaptionShuffle.withinTrigrams.shuffled(pair[...], vocabulary: words.foils, using: &random)
        == Array(pair.reversed()))
  }

  @Test("A word in pieces moves as one")
  func pieces() throws {
    let vocabulary = try wordPieces(["a", "man", "snow", "##board", "##s", "hill"])
    let foils = FoilVocabulary(vocabulary)
    let ids = vocabulary.encode(["[CLS]", "man", "snow", "##board", "##s", "hill", "[SEP]"])
    var random = RandomStream(seed: 3, purpose: "shuffle test")
    for _ in 0..<30 {
      let found = CaptionShuffle.withinTrigrams.shuffled(
        ids[...], vocabulary: foils, using: &random)
      let words = (found ?? []).map { vocabulary.words[Int($0)] }.joined(separator: " ")
      #expect(words.contains("snow ##board ##s"))
      #expect(words.hasPrefix("[CLS]") && words.hasSuffix("[SEP]"))
    }
  }
}
