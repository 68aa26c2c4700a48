extension Sequence<String> {
  /// The words in a sentence: `a`, `a or b`, `a, b or c`.
  ///
  /// - Parameter conjunction: What stands before the last one: `or`.
  public func listed(_ conjunction: String) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
