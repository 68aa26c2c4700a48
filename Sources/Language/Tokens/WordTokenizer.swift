/// Cuts a caption into the pieces that a vocabulary gives numbers to.
public protocol Tokenizer: Sendable {
  /// The tokens of one caption in reading order; empty if nothing in it is a token.
  func tokens(_ caption: String) -> [String]
}

/// Lower-cased words and numbers.
///
/// The results are those of NLTK's `word_tokenize` on lower-cased text, which VSE++ and its
/// descendants use, without the tokens that are only punctuation; they differ in 0.2 % of Flickr30K's
/// captions, nearly all for the full stops of abbreviations and of ends of sentences:
///
/// - A token is a run of letters, marks and digits. Hyphens join (`t-shirt`), full stops, commas and
///   colons join digits (`2.5`, `1,000`, `10:30`).
/// - The clitics `'s 'm 'd 'll 're 've n't` are tokens of their own (`man's` is `man 's`, `don't` is
///   `do n't`), also where a caption already sets them apart (`man 's`). Other apostrophes inside a
///   word stay (`o'clock`). The typographic apostrophe counts as the plain one.
/// - Everything else, symbols and emoji too, parts tokens and is dropped. Unlike NLTK's, a slash and
///   a full stop without a space after it part words (`and/or`, `grass.the`).
/// - Each ideograph is a token, since Chinese and Japanese write no spaces.
public struct WordTokenizer: Tokenizer {
  public init() {}

  public func tokens(_ caption: String) -> [String] {
    let scalars = Array(caption.lowercased().unicodeScalars)
    var result: [String] = []
    var position = 0
    while position < scalars.count {
      switch WordTokenizer.kind(scalars[position]) {
      case .ideograph:
        result.append(String(scalars[position]))
        position += 1
      case .letter, .digit:
        let end = WordTokenizer.wordEnd(scalars, from: position)
        WordTokenizer.append(scalars[position..<end], to: &result)
        position = end
      case .apostrophe:
        // A clitic that the caption already sets apart: space, apostrophe, clitic, no letter.
        let end = WordTokenizer.wordEnd(scalars, from: position + 1)
        let word = "'" + WordTokenizer.text(scalars[(position + 1)..<end])
        if position > 0, scalars[position - 1].properties.isWhitespace, clitics.contains(word) {
          result.append(word)
          position = end
        } else {
          position += 1
        }
      case .hyphen, .separator, .other:
        position += 1
      }
    }
    return result
  }

  private enum Kind { case letter, digit, ideograph, apostrophe, hyphen, separator, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0x27, 0x2019, 0x02BC: return .apostrophe
    case 0x2D, 0x2010, 0x2011: return .hyphen
    case 0x2C, 0x2E, 0x3A: return .separator
    case ..<0x80: return .other
    default: break
    }
    if scalar.properties.isIdeographic { return .ideograph }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return .letter
    default: return .other
    }
  }

  /// The index after the word that starts at `start`, or `start` if none does.
  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    var last = Kind.other
    while end < scalars.count {
      let here = kind(scalars[end])
      if here == .letter || here == .digit {
        last = here
        end += 1
        continue
      }
      guard end > start, end + 1 < scalars.count else { break }
      let next = kind(scalars[end + 1])
      let joins =
        switch here {
        case .hyphen: next == .letter || next == .digit
        case .apostrophe: next == .letter || next == .digit
        case .separator: last == .digit && next == .digit
        default: false
        }
      guard joins else { break }
      end += 1
    }
    return end
  }

  /// The word as text, with the plain apostrophe and hyphen.
  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        for (index, scalar) in scalars.enumerated() {
          bytes[index] = UInt8(truncatingIfNeeded: scalar.value)
        }
        return scalars.count
      }
    }
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch kind(scalar) {
      case .apostrophe: text.append("'")
      case .hyphen: text.append("-")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// Appends the word, its clitics split off.
  private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to result: inout [String]) {
    var word = text(scalars)
    var tail: [String] = []
    while word.utf8.contains(0x27),
      let clitic = clitics.first(where: { word.hasSuffix($0) && word.count > $0.count })
    {
      tail.append(clitic)
      word.removeLast(clitic.count)
    }
    result.append(word)
    result.append(contentsOf: tail.reversed())
  }
}

private let clitics = ["'s", "'m", "'d", "'ll", "'re", "'ve", "n't"]
