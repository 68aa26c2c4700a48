import Compute
import Corpus
import Testing

@testable import Foils

@Suite("The lexicon of caption words")
struct LexiconTests {
  @Test("The compiled text can be read, and has the words of captions")
  func english() {
    #expect(Lexicon.english.count > 9000)
  }
}
