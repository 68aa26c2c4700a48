import Ground

/// The paired randomisation test: how often would chance make as large a difference?
///
/// If the two systems were alike, it would not matter which of them gave which of an image's two
/// results. So the results of each image, with its captions, are swapped or not, and the difference
/// is taken again (Fisher, 1935; for retrieval: Smucker, Allan and Carterette, CIKM 2007). The test
/// is two-sided.
public struct RandomizationTest: Equatable, Sendable {
  /// The difference that was observed.
  public let difference: Double
  /// The probability of one at least as large under exchange, never 0.
  public let p: Double
  /// Whether all exchanges were counted instead of drawn.
  public let isExact: Bool

  /// - Parameters:
  ///   - differences: What each image adds to the difference; they sum to it.
  ///   - resamples: How many exchanges to draw. If there are no more than this in all, each is
  ///     counted once and nothing is drawn.
  ///   - seed: Of the random numbers.
  public init(differences: [Double], resamples: Int = 10_000, seed: UInt64 = 0) {
    difference = differences.reduce(0, +)
    // Images that do not differ change nothing when they are swapped.
    let differing = differences.filter { $0 != 0 }
    // Sums of the same terms in another order may differ by rounding.
    let tolerance = 1e-11 * differing.reduce(0) { $0 + abs($1) }
    let limit = abs(difference) - tolerance
    let bits = differing.count
    if bits < 24, 1 << bits <= max(1, resamples) {
      isExact = true
      let count = (0..<(1 << bits)).count { signs in
        var sum = 0.0
        for bit in 0..<bits { sum += signs >> bit & 1 == 0 ? differing[bit] : -differing[bit] }
        return abs(sum) >= limit
      }
      p = Double(count) / Double(1 << bits)
    } else {
      isExact = false
      let workers = 16
      let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: workers)
      counts.initialize(repeating: 0)
      defer { counts.deallocate() }
      Parallel.perform(workers) { worker in
        counts[worker] = Parallel.range(of: worker, of: workers, total: resamples)
          .count { index in
            var stream = RandomStream(seed: seed, purpose: "randomisation", index: UInt64(index))
            return abs(Self.exchanged(differing, &stream)) >= limit
          }
      }
      // The observed assignment is one of those that chance could have made.
      p = Double(counts.reduce(0, +) + 1) / Double(resamples + 1)
    }
  }

  private static func exchanged(_ terms: [Double], _ stream: inout RandomStream) -> Double {
    var sum = 0.0
    var start = 0
    while start < terms.count {
      var bits = stream.next()
      for term in terms[start..<min(start + 32, terms.count)] {
        sum += bits & 1 == 0 ? term : -term
        bits >>= 1
      }
      start += 32
    }
    return sum
  }
}
