/// What was changed between two sentences, word by word.
///
/// Words are what white space parts; case does not count. The words that stay are a longest common
/// subsequence.
public struct WordDifference: Sendable, Hashable {
  /// A stretch of words of both sentences in reading order.
  public struct Piece: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case same
      case removed
      case added
    }

    public var kind: Kind
    public var words: [String]

    public init(_ kind: Kind, _ words: [String]) {
      self.kind = kind
      self.words = words
    }

    public var text: String { words.joined(separator: " ") }
  }

  /// Words of the first sentence that others stand for in the second one; either may be none.
  public struct Change: Sendable, Hashable {
    /// Where the words stand in the first sentence.
    public var range: Range<Int>
    public var removed: [String]
    public var added: [String]
  }

  /// Sentences of more words are one change as a whole.
  static let mostWords = 1000

  public let old: [String]
  public let new: [String]
  /// The changes from left to right; where as many words came as went, one for each word.
  public let changes: [Change]

  public init(from old: String, to new: String) {
    self.init(from: WordDifference.words(old), to: WordDifference.words(new))
  }

  public init(from old: [String], to new: [String]) {
    self.old = old
    self.new = new
    changes = WordDifference.hunks(old, new).flatMap { hunk -> [Change] in
      let removed = Array(old[hunk.old])
      let added = Array(new[hunk.new])
      guard removed.count == added.count else {
        return [Change(range: hunk.old, removed: removed, added: added)]
      }
      return removed.indices.map { index in
        let place = hunk.old.lowerBound + index
        return Change(
          range: place..<place + 1, removed: [removed[index]], added: [added[index]])
      }
    }
  }

  /// The words of a sentence.
  public static func words(_ sentence: String) -> [String] {
    sentence.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The first sentence with one of the changes alone.
  public func applying(_ change: Change) -> String {
    var words = old
    words.replaceSubrange(change.range, with: change.added)
    return words.joined(separator: " ")
  }

  /// Both sentences as one, what was removed before what was added in its place.
  public var pieces: [Piece] {
    var pieces: [Piece] = []
    func append(_ kind: Piece.Kind, _ words: some Sequence<String>) {
      let words = Array(words)
      if !words.isEmpty { pieces.append(Piece(kind, words)) }
    }
    var position = 0
    for change in changes {
      append(.same, old[position..<change.range.lowerBound])
      append(.removed, change.removed)
      append(.added, change.added)
      position = change.range.upperBound
    }
    append(.same, old[position...])
    return pieces
  }

  /// Stretches that differ, between words that both sentences have.
  private static func hunks(
    _ old: [String], _ new: [String]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    let a = old.map { $0.lowercased() }
    let b = new.map { $0.lowercased() }
    guard a.count <= mostWords, b.count <= mostWords else {
      return a == b ? [] : [(0..<a.count, 0..<b.count)]
    }
    // Lengths of the longest common subsequences of what follows: [a + 1, b + 1].
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          a[i] == b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var hunks: [(old: Range<Int>, new: Range<Int>)] = []
    var (i, j) = (0, 0)
    var (startI, startJ) = (0, 0)
    func close() {
      if startI < i || startJ < j { hunks.append((startI..<i, startJ..<j)) }
    }
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        close()
        i += 1
        j += 1
        (startI, startJ) = (i, j)
      } else if j == b.count
        || (i < a.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
      {
        i += 1
      } else {
        j += 1
      }
    }
    close()
    return hunks
  }
}
