import Language
import Testing

@Suite("Word tokenizer")
struct WordTokenizerTests {
  // The first column of expectations is NLTK 3.10's NLTKWordTokenizer().tokenize(text.lower())
  // without tokens that hold no letter or digit.
  @Test(
    "Words, numbers, hyphens and clitics are cut as NLTK cuts them",
    arguments: [
      ("A man in a T-shirt .", "a man in a t-shirt"),
      ("The man's dog doesn't run; it's asleep.", "the man 's dog does n't run it 's asleep"),
      ("Two men 's hats", "two men 's hats"),
      ("They do n't and we can't", "they do n't and we ca n't"),
      ("I'll, you're, we've, he'd, I'm", "i 'll you 're we 've he 'd i 'm"),
      ("5 o'clock at 10:30 for $2.50, or 1,000 yen", "5 o'clock at 10:30 for 2.50 or 1,000 yen"),
      ("\"Hello\" (he said) -- bye!!!", "hello he said bye"),
      ("the dogs' bowls", "the dogs bowls"),
      ("#42 & co 50%", "42 co 50"),
      ("un café à Zürich", "un café à zürich"),
      ("a x-ray of mother-in-law", "a x-ray of mother-in-law"),
    ])
  func asNLTK(text: String, expected: String) {
    #expect(WordTokenizer().tokens(text).joined(separator: " ") == expected)
  }

  @Test(
    "Where it departs from NLTK it does so as documented",
    arguments: [
      ("on the grass.The man", "on the grass the man"), ("and/or", "and or"),
      ("don’t ‘quote’ man’s", "do n't quote man 's"), ("🙂 smile_face", "smile face"),
      ("一只狗 dog", "一 只 狗 dog"), ("well‑known", "well-known"), ("-dash- 'quote'", "dash quote"),
      ("'s", "s"), ("", ""), (" . ! \t", ""), ("I'd've", "i 'd 've"), ("1,a 2.", "1 a 2"),
    ])
  func documented(text: String, expected: String) {
    #expect(WordTokenizer().tokens(text).joined(separator: " ") == expected)
  }

  @Test("Tokens of random text are never empty and are tokens again")
  func idempotent() {
    let alphabet: [Character] = [
      "a", "B", "'", "’", "-", ".", ",", "1", " ", "é", "s", "狗", "n", "t",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let length = Int.random(in: 0..<14, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let tokens = WordTokenizer().tokens(text)
      #expect(tokens.allSatisfy { !$0.isEmpty }, "\(text)")
      #expect(tokens.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") }, "\(text)")
      // Nothing but what the rules drop is lost: letters and digits stay, in order.
      func kept(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
      }
      #expect(kept(tokens.joined()) == kept(text), "\(text)")
    }
  }
}
