extension Kernels {
  /// Floats of work memory that ``descendingOrder(of:count:order:work:)`` needs.
  public static func descendingOrderWork(_ count: Int) -> Int { 4 * count + 4 * 256 }

  /// The places of the elements from the largest to the smallest; equals keep their order.
  ///
  /// A radix sort: a row of a few hundred labels is sorted faster than by comparing.
  ///
  /// - Parameters:
  ///   - x: Numbers without NaN [count].
  ///   - order: order[k] is the place of the k-th largest [count].
  ///   - work: 8-byte aligned memory of `descendingOrderWork(count)` floats.
  public static func descendingOrder(
    of x: UnsafePointer<Float>, count: Int, order: UnsafeMutablePointer<Int32>,
    work: UnsafeMutablePointer<Float>
  ) {
    // The keys twice, each beside its place, then four tables of counts.
    let raw = UnsafeMutableRawPointer(work)
    var source = raw.assumingMemoryBound(to: UInt64.self)
    var target = source + count
    let counts = (raw + 16 * count).assumingMemoryBound(to: UInt32.self)
    counts.update(repeating: 0, count: 4 * 256)
    for index in 0..<count {
      let key = descendingKey(x[index])
      source[index] = UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: index))
      for byte in 0..<4 { counts[byte &* 256 &+ digit(key, byte)] &+= 1 }
    }
    for byte in 0..<4 where count > 0 {
      let table = counts + byte &* 256
      // A byte that all keys share needs no pass.
      if table[digit(descendingKey(x[0]), byte)] == UInt32(truncatingIfNeeded: count) { continue }
      var start: UInt32 = 0
      for value in 0..<256 {
        let size = table[value]
        table[value] = start
        start &+= size
      }
      for index in 0..<count {
        let element = source[index]
        let value = digit(UInt32(truncatingIfNeeded: element >> 32), byte)
        target[Int(table[value])] = element
        table[value] &+= 1
      }
      swap(&source, &target)
    }
    for index in 0..<count { order[index] = Int32(truncatingIfNeeded: source[index]) }
  }

  @inline(__always)
  private static func digit(_ key: UInt32, _ byte: Int) -> Int {
    Int((key &>> UInt32(truncatingIfNeeded: 8 &* byte)) & 0xFF)
  }

  /// Unsigned keys that ascend as the numbers descend.
  @inline(__always)
  private static func descendingKey(_ value: Float) -> UInt32 {
    // Adding 0 makes −0 equal to 0.
    let bits = (value + 0).bitPattern
    return bits >> 31 == 0 ? ~(bits | 0x8000_0000) : bits
  }
}
