/// Memory for numbers in double precision that grows and is kept.
///
/// Only what is given in double precision has any: a case, never a step of a training.
public final class DoubleBuffer {
  public private(set) var pointer: UnsafeMutablePointer<Double>
  private var capacity: Int

  public init(_ numbers: [Double] = []) {
    capacity = max(1, numbers.count)
    pointer = .allocate(capacity: capacity)
    pointer.initialize(repeating: 0, count: capacity)
    for (index, number) in numbers.enumerated() { pointer[index] = number }
  }

  deinit { pointer.deallocate() }

  /// Room for so many numbers, with any values.
  @discardableResult
  public func reserve(_ count: Int) -> UnsafeMutablePointer<Double> {
    if count > capacity {
      pointer.deallocate()
      capacity = count
      pointer = .allocate(capacity: capacity)
      pointer.initialize(repeating: 0, count: capacity)
    }
    return pointer
  }
}
