import Ground
import Testing

@testable import Language

@Suite("Filters on words")
struct FoilFilterTests {
  let words = Words([
    "a man rides a brown horse", "a person on a horse near a fence", "a cowboy and his dogs",
    "a woman rides a white bike", "a guy walks two dogs", "a dog runs",
  ])

  /// The verdict on a sentence made of "a man rides a brown horse", whose image has the first three
  /// captions.
  func verdict(
    _ candidate: String, _ options: FoilFilter.Options = FoilFilter.Options(),
    after earlier: [String] = []
  ) -> FoilVerdict {
    let gold = words.ids("a man rides a brown horse")
    let captions = [
      gold, words.ids("a person on a horse near a fence"), words.ids("a cowboy and his dogs"),
    ]
    let references = FoilReferences(captions: captions.map { $0[...] }, vocabulary: words.foils)
    let filter = FoilFilter(options, vocabulary: words.foils)
    var duplicates = FoilDuplicates()
    var result = FoilVerdict.accepted
    for sentence in earlier + [candidate] {
      let ids = words.ids(sentence)
      let changed = ids.indices.filter { ids[$0] != gold[$0] }
      result = ids.withUnsafeBufferPointer { ids in
        gold.withUnsafeBufferPointer {
          filter.verdict(
            ids, gold: $0, changed: changed, references: references, duplicates: &duplicates)
        }
      }
    }
    return result
  }

  @Test("A sentence that is false and new passes")
  func accepted() {
    #expect(verdict("a woman rides a brown horse") == .accepted)
    #expect(verdict("a man rides a white bike") == .accepted)
  }

  @Test("F1 rejects a reference caption, unless it is off")
  func reference() {
    #expect(verdict("a man rides a brown horse") == .reference)
    var options = FoilFilter.Options(known: .off, related: false)
    options.reference = false
    #expect(verdict("a man rides a brown horse", options) == .accepted)
  }

  @Test("F1 rejects what was generated before, whatever was said of it then")
  func duplicate() {
    let earlier = ["a woman rides a brown horse"]
    #expect(verdict("a woman rides a brown horse", after: earlier) == .duplicate)
    #expect(verdict("a woman rides a white horse", after: earlier) == .accepted)
    #expect(
      verdict("a person rides a brown horse", after: ["a person rides a brown horse"])
        == .duplicate)
    let options = FoilFilter.Options(duplicate: false)
    #expect(verdict("a woman rides a brown horse", options, after: earlier) == .accepted)
  }

  @Test("F2 rejects a sentence whose changed words all occur, by lemma, in captions of the image")
  func known() {
    // "dogs" is in the third caption.
    #expect(verdict("a man rides a brown dog") == .known)
    #expect(verdict("a man rides a brown fence") == .known)
    #expect(verdict("a man rides a white fence") == .accepted)
    let strict = FoilFilter.Options(known: .any)
    #expect(verdict("a man rides a white fence", strict) == .known)
    #expect(verdict("a woman rides a white bike", strict) == .accepted)
    let off = FoilFilter.Options(known: .off)
    #expect(verdict("a man rides a brown fence", off) == .accepted)
  }

  @Test("F3 rejects a new word that means the same, or is wider or narrower")
  func related() {
    let options = FoilFilter.Options(known: .off)
    #expect(verdict("a guy rides a brown horse", options) == .related)
    #expect(verdict("a person rides a brown horse", options) == .related)
    #expect(verdict("a person rides a white horse", options) == .related)
    let off = FoilFilter.Options(known: .off, related: false)
    #expect(verdict("a guy rides a brown horse", off) == .accepted)
  }

  @Test("The first filter in their order gives the reason")
  func order() {
    #expect(verdict("a person rides a brown horse") == .known)
  }

  @Test("An image without captions knows nothing")
  func noReferences() {
    let references = FoilReferences(captions: [], vocabulary: words.foils)
    let ids = words.ids("a dog runs")
    #expect(!ids.withUnsafeBufferPointer { references.contains($0) })
    #expect(!references.contains(lemma: words.foils.lemma(of: words.id("dog"))))
  }

  @Test("Duplicates are told by content, and forgotten when emptied")
  func duplicates() {
    var duplicates = FoilDuplicates()
    func insert(_ ids: [Int32]) -> Bool {
      ids.withUnsafeBufferPointer { duplicates.insert($0) }
    }
    #expect(insert([1, 2, 3]))
    #expect(insert([3, 2, 1]))
    #expect(insert([1, 2]))
    #expect(insert([]))
    #expect(!insert([1, 2, 3]))
    #expect(!insert([]))
    #expect(duplicates.count == 4)
    duplicates.removeAll()
    #expect(insert([1, 2, 3]))
  }

  @Test("Names of verdicts and kinds are read back")
  func names() {
    #expect(FoilVerdict.allCases.allSatisfy { FoilVerdict(name: $0.name) == $0 })
    #expect(GroupKind.allCases.allSatisfy { GroupKind(name: $0.name) == $0 })
    #expect(Set(FoilVerdict.allCases.map(\.name)).count == FoilVerdict.allCases.count)
  }
}
