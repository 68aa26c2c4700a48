import Foundation

/// Random numbers that are a function of a key and a counter (Philox 4×32-10, Salmon et al., SC 2011).
///
/// There is no state to save: the numbers of a training step depend only on the seed, the purpose
/// and the step, so that a resumed run draws what the uninterrupted run would have drawn.
public struct RandomStream: Sendable {
  private let key: SIMD2<UInt32>
  private let high: SIMD2<UInt32>
  private var counter: UInt64 = 0
  private var block = SIMD4<UInt32>()
  private var used = 4

  /// A stream of its own for each combination of seed, purpose and index.
  ///
  /// - Parameters:
  ///   - seed: The run's seed.
  ///   - purpose: What the numbers are for, for example `"shuffle"`; streams of different purposes
  ///     are independent.
  ///   - index: Which draw of that purpose: an epoch, a step, an item.
  public init(seed: UInt64, purpose: StaticString, index: UInt64 = 0) {
    self.init(seed: seed, purposeHash: RandomStream.hash(purpose), index: index)
  }

  init(seed: UInt64, purposeHash: UInt64, index: UInt64) {
    let mixed = RandomStream.mix(seed ^ RandomStream.mix(purposeHash))
    key = SIMD2(UInt32(truncatingIfNeeded: mixed), UInt32(truncatingIfNeeded: mixed >> 32))
    high = SIMD2(UInt32(truncatingIfNeeded: index), UInt32(truncatingIfNeeded: index >> 32))
  }

  /// 32 uniform bits.
  public mutating func next() -> UInt32 {
    if used == 4 {
      let low = SIMD2(
        UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32))
      block = RandomStream.philox(counter: SIMD4(lowHalf: low, highHalf: high), key: key)
      counter &+= 1
      used = 0
    }
    defer { used += 1 }
    return block[used]
  }

  /// A uniform number in [0, 1) with 24 bits.
  public mutating func uniform() -> Float { Float(next() >> 8) * 0x1p-24 }

  /// A uniform number in [low, high).
  public mutating func uniform(_ low: Float, _ high: Float) -> Float {
    low + (high - low) * uniform()
  }

  /// A uniform integer in 0 ..< bound, without bias. `bound` must be positive.
  public mutating func below(_ bound: Int) -> Int {
    // Lemire's multiply-and-reject on 32 bits; data sets here are far below 2³² items.
    let range = UInt32(truncatingIfNeeded: bound)
    var product = UInt64(next()) &* UInt64(range)
    if UInt32(truncatingIfNeeded: product) < range {
      let threshold = (0 &- range) % range
      while UInt32(truncatingIfNeeded: product) < threshold {
        product = UInt64(next()) &* UInt64(range)
      }
    }
    return Int(product >> 32)
  }

  /// True with the given probability.
  public mutating func chance(_ probability: Float) -> Bool { uniform() < probability }

  /// One of the elements. `choices` must not be empty.
  public mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[below(choices.count)]
  }

  /// Fisher–Yates, in place.
  public mutating func shuffle<Element>(_ items: inout [Element]) {
    guard items.count > 1 else { return }
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
  }

  /// The numbers 0 ..< count in random order.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }

  /// The Philox 4×32-10 function: ten rounds of multiply, swap and add.
  package static func philox(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var c = counter
    var k = key
    for _ in 0..<10 {
      let p0 = UInt64(c[0]) &* 0xD251_1F53
      let p1 = UInt64(c[2]) &* 0xCD9E_8D57
      c = SIMD4(
        UInt32(truncatingIfNeeded: p1 >> 32) ^ c[1] ^ k[0], UInt32(truncatingIfNeeded: p1),
        UInt32(truncatingIfNeeded: p0 >> 32) ^ c[3] ^ k[1], UInt32(truncatingIfNeeded: p0))
      k = k &+ SIMD2(0x9E37_79B9, 0xBB67_AE85)
    }
    return c
  }

  /// SplitMix64's finalizer: a bijection that spreads every input bit over the result.
  public static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from the standard normal distribution (Box and Muller).
  public mutating func normal() -> Float {
    // 1 − u is in (0, 1], so that the logarithm is finite.
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * .pi * uniform())
  }

  /// FNV-1a over a text's UTF-8 bytes, for streams keyed by a name.
  public static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// FNV-1a over the purpose's bytes.
  static func hash(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { bytes in
      bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
  }
}
