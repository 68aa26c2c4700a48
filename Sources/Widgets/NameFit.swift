import Cells
import Ground

/// Shortens names so that they can still be told apart.
///
/// Names of runs often begin alike, so a name that is too long loses what it shares with the name
/// nearest to it, and keeps its first letters and the part in which the two differ.
package struct NameFit: Sendable {
  /// Letters that are kept of the beginning.
  private static let head = 3
  private let names: [String]
  private let characters: [[Character]]

  package init(_ names: some Sequence<String>) {
    self.names = Set(names).sorted()
    characters = self.names.map(Array.init)
  }

  /// The name in at most this many cells.
  package func fit(_ name: String, to width: Int, ellipsis: String = "…") -> String {
    guard TextWidth.of(name) > width else { return name }
    let letters = Array(name)
    let place = telling(name, letters)
    let dots = TextWidth.of(ellipsis)
    // The end from where names differ, and as much of the beginning as there is room for.
    let tail = String(letters[place...])
    let room = width - dots - TextWidth.of(tail)
    if place > 0, room >= min(Self.head, place) {
      return Self.cut(name, to: room) + ellipsis + tail
    }
    let start = place > Self.head ? Self.cut(name, to: Self.head) + ellipsis : ""
    let left = width - TextWidth.of(start)
    guard left > dots + 1 else { return TextFit.truncate(name, to: width, ellipsis: ellipsis) }
    return start + TextFit.truncate(start.isEmpty ? name : tail, to: left, ellipsis: ellipsis)
  }

  /// The beginning of the word in which the name differs from those nearest to it.
  private func telling(_ name: String, _ letters: [Character]) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    let isKnown = low < names.count && names[low] == name
    var shared = 0
    for index in [low - 1, isKnown ? low + 1 : low] where names.indices.contains(index) {
      let other = characters[index]
      shared = max(shared, zip(letters, other).prefix { $0 == $1 }.count)
    }
    guard shared > 0, shared < letters.count else {
      // Another name goes on where this one ends, or there is none: the end says most.
      return shared == 0 ? 0 : max(0, letters.count - 1)
    }
    let boundaries: Set<Character> = ["-", "_", " ", "=", "/", ",", "+"]
    return letters[..<shared].lastIndex { boundaries.contains($0) }.map { $0 + 1 } ?? 0
  }

  /// The first letters that fit.
  private static func cut(_ name: String, to width: Int) -> String {
    var text = ""
    var cells = 0
    for letter in name {
      cells += TextWidth.of(letter)
      if cells > width { break }
      text.append(letter)
    }
    return text
  }
}
