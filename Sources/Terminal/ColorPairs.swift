import Cells

/// Numbers of ncurses' colour pairs, given out when a pair is first needed.
///
/// Many terminals have 64 pairs but 72 combinations of 8 colours and their own.
struct ColorPairs {
  /// Pair 0 is the terminal's own colours and cannot be changed.
  private var numbers: [Int32: Int32] = [:]
  private let capacity: Int32

  /// - Parameter count: pairs that the terminal has, with pair 0.
  init(count: Int) { capacity = Int32(max(0, min(count, 32768) - 1)) }

  enum Lookup: Equatable {
    /// The pair is set up.
    case known(Int32)
    /// The caller has to set this pair up.
    case new(Int32)
    /// All are taken.
    case full
  }

  mutating func number(foreground: Int16, background: Int16) -> Lookup {
    if foreground < 0 && background < 0 { return .known(0) }
    let key = Int32(foreground + 1) << 16 | Int32(background + 1)
    if let number = numbers[key] { return .known(number) }
    guard numbers.count < capacity else { return .full }
    let number = Int32(numbers.count + 1)
    numbers[key] = number
    return .new(number)
  }

  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }
}
