import Cells

/// How much of a side a part gets.
public enum Extent: Hashable, Sendable {
  /// This many cells.
  case fixed(Int)
  /// A share of what is left by weight; hidden where even the minimum does not fit, unless nothing
  /// stands before it.
  case share(Int = 1, minimum: Int = 1)
}

extension Rect {
  /// Parts side by side, from the left. Parts that do not fit are empty, the last ones first.
  public func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    var start = x
    return Self.lengths(extents, of: width, gap: gap).map { length in
      defer { if length > 0 { start += length + gap } }
      return Rect(start, y, length, height)
    }
  }

  /// Parts one above the other, from the top. Parts that do not fit are empty, the last ones first.
  public func rows(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    var start = y
    return Self.lengths(extents, of: height, gap: gap).map { length in
      defer { if length > 0 { start += length + gap } }
      return Rect(x, start, width, length)
    }
  }

  package static func lengths(_ extents: [Extent], of total: Int, gap: Int) -> [Int] {
    var left = total
    var lengths = [Int](repeating: 0, count: extents.count)
    var isFirst = true
    var weights = 0
    for (index, extent) in extents.enumerated() {
      let room = left - (isFirst ? 0 : gap)
      switch extent {
      case .fixed(let cells):
        guard room > 0, cells > 0 else { continue }
        lengths[index] = min(cells, room)
      case .share(let weight, let minimum):
        // The first part is shown however narrow it is.
        guard room >= max(1, minimum) || (isFirst && room > 0) else { continue }
        lengths[index] = min(room, max(1, minimum))
        weights += max(0, weight)
      }
      left = room - lengths[index]
      isFirst = false
    }
    guard weights > 0, left > 0 else { return lengths }
    // Shares are of the whole that they divide, so that minimums do not count twice.
    let shown = extents.indices.filter { index in
      if case .share = extents[index] { return lengths[index] > 0 }
      return false
    }
    var pool = left + shown.reduce(0) { $0 + lengths[$1] }
    var open = shown
    while true {
      let sum = open.reduce(0) { $0 + weight(extents[$1]) }
      guard sum > 0 else { break }
      let tooSmall = open.filter { pool * weight(extents[$0]) / sum < lengths[$0] }
      if tooSmall.isEmpty { break }
      for index in tooSmall { pool -= lengths[index] }
      open.removeAll { tooSmall.contains($0) }
    }
    var sum = open.reduce(0) { $0 + weight(extents[$1]) }
    for index in open where sum > 0 {
      let part = pool * weight(extents[index]) / sum
      lengths[index] = part
      pool -= part
      sum -= weight(extents[index])
    }
    return lengths
  }

  private static func weight(_ extent: Extent) -> Int {
    if case .share(let weight, _) = extent { return max(0, weight) }
    return 0
  }
}
