import Foundation

extension String {
  /// The caption in lower case with some of its words replaced and everything between the words, such
  /// as commas, left where it was.
  ///
  /// - Parameters:
  ///   - gold: The caption's words in order, as the tokenizer gave them.
  ///   - words: What stands in their places, as many.
  /// - Returns: Nil where a word cannot be found in the caption, for example the unknown word.
  func rewritten(_ gold: [String], as words: [String]) -> String? {
    let text = lowercased()
    var result = ""
    var position = text.startIndex
    for (old, new) in zip(gold, words) {
      guard let found = text.range(of: old, range: position..<text.endIndex) else {
        // Only words that are not replaced may be unknown.
        if old == new { continue }
        return nil
      }
      result += text[position..<found.lowerBound]
      result += new
      position = found.upperBound
    }
    return result + text[position...]
  }
}
