/// Sorts items from long to short, those of equal length in their order, by counting.
///
/// The library's sort allocates in each call, which a training step does for every batch.
public struct LengthOrder {
  /// The items from long to short after ``sort(count:length:)``.
  public private(set) var items: [Int] = []
  private var starts: [Int] = []

  public init() {}

  /// - Parameters:
  ///   - count: Items 0 ..< count.
  ///   - length: Of an item; not negative.
  public mutating func sort(count: Int, length: (Int) -> Int) {
    var longest = 0
    for item in 0..<count { longest = max(longest, length(item)) }
    starts.removeAll(keepingCapacity: true)
    for _ in 0..<(longest + 2) { starts.append(0) }
    // starts[longest − n] becomes where the items of length n begin: after all longer ones.
    for item in 0..<count { starts[longest - length(item) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    items.removeAll(keepingCapacity: true)
    for _ in 0..<count { items.append(0) }
    for item in 0..<count {
      let place = longest - length(item)
      items[starts[place]] = item
      starts[place] += 1
    }
  }
}
