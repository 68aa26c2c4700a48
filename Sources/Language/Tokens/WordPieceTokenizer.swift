import Foundation

/// BERT's uncased tokenization: basic tokens, then WordPiece (Devlin et al., NAACL 2019).
///
/// A caption is cleaned of control characters, decomposed, stripped of accents, lower-cased, and cut
/// at white space, at each punctuation character and around each CJK ideograph. Every such word
/// becomes the longest pieces that the vocabulary has, from the left; pieces that continue a word
/// begin with `##`. A word that cannot be made of pieces, or has over 100 characters, is `[UNK]`.
///
/// Text is only text: `[MASK]` written in a caption is punctuation and a word, not the special token.
public struct WordPieceTokenizer: Tokenizer {
  /// The pieces that words are made of.
  public let vocabulary: Vocabulary

  private static let longestWord = 100

  public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  public func tokens(_ caption: String) -> [String] {
    var result: [String] = []
    for word in WordPieceTokenizer.basicTokens(caption) { appendPieces(of: word, to: &result) }
    return result
  }

  /// The words before WordPiece, each as Unicode scalars.
  static func basicTokens(_ caption: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    func finish() {
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
    }
    let ascii = caption.utf8.allSatisfy { $0 < 0x80 }
    let text = ascii ? caption : caption.decomposedStringWithCanonicalMapping
    for scalar in text.unicodeScalars {
      switch kind(scalar) {
      case .space: finish()
      case .dropped: break
      case .alone:
        finish()
        words.append([scalar])
      case .part:
        if scalar.isASCII {
          let upper = scalar.value >= 0x41 && scalar.value <= 0x5A
          word.append(upper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
        } else {
          // Lower-casing can bring back a mark: İ is i and a dot above.
          for lower in scalar.properties.lowercaseMapping.unicodeScalars
          where lower.properties.generalCategory != .nonspacingMark { word.append(lower) }
        }
      }
    }
    finish()
    return words
  }

  private enum Kind { case space, dropped, alone, part }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: return .space
    case 0...0x1F, 0x7F: return .dropped
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return .alone
    case ..<0x80: return .part
    case 0xFFFD: return .dropped
    // The blocks that BERT counts as CJK.
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return .alone
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .nonspacingMark: return .dropped
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .alone
    default: return .part
    }
  }

  private func appendPieces(of word: [Unicode.Scalar], to result: inout [String]) {
    let before = result.count
    var start = 0
    if word.count > WordPieceTokenizer.longestWord { start = -1 }
    while start >= 0, start < word.count {
      var end = word.count
      var found: String?
      while end > start {
        var view = String.UnicodeScalarView()
        if start > 0 { view.append(contentsOf: "##".unicodeScalars) }
        view.append(contentsOf: word[start..<end])
        let piece = String(view)
        if vocabulary.index(of: piece) != nil {
          found = piece
          break
        }
        end -= 1
      }
      guard let found else {
        start = -1
        break
      }
      result.append(found)
      start = end
    }
    if start < 0 {
      result.removeSubrange(before...)
      result.append(vocabulary.words[vocabulary.unknown])
    }
  }
}
