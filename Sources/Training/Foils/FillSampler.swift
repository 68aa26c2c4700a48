import Foundation
import Ground

/// Draws words for masked positions from the most probable ones that may stand there.
///
/// Kept from draw to draw, so that it allocates only while it grows.
struct FillSampler {
  let temperature: Float
  /// At most so many words are drawn from.
  let limit: Int
  /// The words that one position may get, by falling probability, with ln p.
  private var choices: [[(id: Int32, logarithm: Float)]] = []
  private var keys: [Float] = []

  init(temperature: Double, limit: Int) {
    self.temperature = Float(temperature)
    self.limit = limit
  }

  /// Keeps the most probable allowed words of position `slot` of a variant.
  ///
  /// - Parameters:
  ///   - probabilities: Of all words.
  ///   - allowed: Words that may stand there.
  ///   - isBanned: The original word and its inflections.
  mutating func choose(
    slot: Int, probabilities: UnsafePointer<Float>, allowed: [Int32], isBanned: (Int32) -> Bool
  ) {
    if choices.count <= slot { choices.append([]) }
    choices[slot].removeAll(keepingCapacity: true)
    for id in allowed {
      let p = probabilities[Int(id)]
      let count = choices[slot].count
      guard p > 0, count < limit || p > choices[slot][count - 1].logarithm else { continue }
      guard !isBanned(id) else { continue }
      if count == limit { choices[slot].removeLast() }
      var place = choices[slot].count
      choices[slot].append((id, p))
      while place > 0, choices[slot][place - 1].logarithm < p {
        choices[slot][place] = choices[slot][place - 1]
        place -= 1
      }
      choices[slot][place] = (id, p)
    }
    for index in choices[slot].indices {
      choices[slot][index].logarithm = log(choices[slot][index].logarithm)
    }
  }

  /// Draws `count` fills of a variant with `slots` positions, each word with probability
  /// proportional to p^(1/τ): of a single position without repetition (Gumbel top-k), of several
  /// independently.
  ///
  /// - Parameter fills: Gets count · slots words at most, fill by fill.
  mutating func draw(
    slots: Int, count: Int, using random: inout RandomStream, into fills: inout [Int32]
  ) {
    fills.removeAll(keepingCapacity: true)
    guard slots > 0, (0..<slots).allSatisfy({ !choices[$0].isEmpty }) else { return }
    if slots == 1 { return drawApart(count, &random, &fills) }
    for _ in 0..<count {
      for slot in 0..<slots { fills.append(drawOne(slot, &random)) }
    }
  }

  private mutating func drawApart(
    _ count: Int, _ random: inout RandomStream, _ fills: inout [Int32]
  ) {
    keys.removeAll(keepingCapacity: true)
    for choice in choices[0] {
      // 1 − u is in (0, 1], and its logarithm below 0 but for u = 0.
      let uniform = max(-log(1 - random.uniform()), .leastNormalMagnitude)
      keys.append(choice.logarithm / temperature - log(uniform))
    }
    for _ in 0..<min(count, keys.count) {
      var best = 0
      for index in keys.indices where keys[index] > keys[best] { best = index }
      fills.append(choices[0][best].id)
      keys[best] = -.infinity
    }
  }

  private func drawOne(_ slot: Int, _ random: inout RandomStream) -> Int32 {
    let peak = choices[slot][0].logarithm
    var total: Float = 0
    for choice in choices[slot] { total += exp((choice.logarithm - peak) / temperature) }
    var left = random.uniform() * total
    for choice in choices[slot] {
      left -= exp((choice.logarithm - peak) / temperature)
      if left < 0 { return choice.id }
    }
    return choices[slot][choices[slot].count - 1].id
  }
}
