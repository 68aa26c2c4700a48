import Foundation

/// The words and neighbouring pairs of sentences as numbers, each once a sentence.
struct TextFeatures {
  private var numbers: [UInt64: Int32] = [:]

  var count: Int { numbers.count }

  init(_ sentences: [[Int32]], minimumCount: Int) {
    var counts: [UInt64: Int] = [:]
    var order: [UInt64] = []
    for sentence in sentences {
      for key in TextFeatures.keys(sentence) {
        let count = counts[key] ?? 0
        if count == 0 { order.append(key) }
        counts[key] = count + 1
      }
    }
    for key in order where (counts[key] ?? 0) >= minimumCount {
      numbers[key] = Int32(numbers.count)
    }
  }

  /// The numbers of a sentence's features, ascending; unknown ones are left out.
  func row(_ sentence: [Int32]) -> [Int32] {
    TextFeatures.keys(sentence).compactMap { numbers[$0] }.sorted()
  }

  /// A word, and a word with the one before it; the sentence's edges count as a word. Ascending, each
  /// once: sums then have one order, and the results are the same in each process.
  private static func keys(_ sentence: [Int32]) -> [UInt64] {
    let edge = UInt64(UInt32.max)
    var keys: [UInt64] = []
    var previous = edge
    for id in sentence {
      let word = UInt64(UInt32(bitPattern: id))
      keys.append((edge - 1) << 32 | word)
      keys.append(previous << 32 | word)
      previous = word
    }
    keys.append(previous << 32 | edge)
    keys.sort()
    return keys.enumerated().filter { $0.offset == 0 || keys[$0.offset - 1] != $0.element }
      .map(\.element)
  }
}

/// Logistic regression with a ridge penalty on rows of binary features, scaled to length 1.
///
/// Minimises Σ log(1 + exp(−y z)) + ½ penalty ‖w‖² with z = w · x + b, b without penalty, by
/// Nesterov's accelerated gradient with restarts.
struct LogisticRegression {
  private(set) var weights: [Double]
  private(set) var bias = 0.0

  init(
    rows: [[Int32]], labels: [Bool], featureCount: Int, penalty: Double, iterations: Int = 300
  ) {
    weights = [Double](repeating: 0, count: featureCount)
    guard !rows.isEmpty else { return }
    let scales = rows.map { LogisticRegression.scale($0) }
    // The curvature of the loss is at most ¼, and the rows, with the bias, have squared length 2.
    let step = 1 / (0.25 * 2 * Double(rows.count) + penalty)
    var ahead = weights
    var aheadBias = 0.0
    var gradient = weights
    var momentum = 1.0
    for _ in 0..<iterations {
      for index in gradient.indices { gradient[index] = penalty * ahead[index] }
      var biasGradient = 0.0
      for (number, row) in rows.enumerated() {
        var z = aheadBias
        for feature in row { z += ahead[Int(feature)] * scales[number] }
        let error = 1 / (1 + exp(-z)) - (labels[number] ? 1 : 0)
        for feature in row { gradient[Int(feature)] += error * scales[number] }
        biasGradient += error
      }
      let nextMomentum = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
      var blend = (momentum - 1) / nextMomentum
      // Where the way leads uphill, the momentum begins anew (O'Donoghue and Candès, 2015).
      var uphill = biasGradient * (aheadBias - step * biasGradient - bias)
      for index in weights.indices {
        uphill += gradient[index] * (ahead[index] - step * gradient[index] - weights[index])
      }
      momentum = nextMomentum
      if uphill > 0 {
        momentum = 1
        blend = 0
      }
      for index in weights.indices {
        let next = ahead[index] - step * gradient[index]
        ahead[index] = next + blend * (next - weights[index])
        weights[index] = next
      }
      let nextBias = aheadBias - step * biasGradient
      aheadBias = nextBias + blend * (nextBias - bias)
      bias = nextBias
    }
  }

  /// z, the log odds.
  func score(_ row: [Int32]) -> Double {
    let scale = LogisticRegression.scale(row)
    return row.reduce(bias) { $0 + weights[Int($1)] * scale }
  }

  private static func scale(_ row: [Int32]) -> Double {
    row.isEmpty ? 0 : 1 / Double(row.count).squareRoot()
  }
}
