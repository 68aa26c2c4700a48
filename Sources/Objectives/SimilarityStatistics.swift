import Compute
import Ground

/// The running mean and variance of a stream of similarities, as FNE's published code keeps them.
///
/// All values of a step enter the mean first, then their squared distances from that mean enter the
/// variance; so the variance is an approximation of the sample variance, not Welford's.
public struct StreamStatistics: Sendable, Equatable {
  public var count = 0
  public var sum = 0.0
  public var squares = 0.0

  public init() {}

  /// Of so many values with this mean and sample variance.
  public init(count: Int, mean: Double, variance: Double) {
    self.count = count
    sum = mean * Double(count)
    squares = count > 1 ? variance * Double(count - 1) : 0
  }

  /// Takes the values of a step.
  public mutating func add(_ values: [Float]) {
    for value in values { sum += Double(value) }
    count += values.count
    let mean = mean
    for value in values { squares += (Double(value) - mean) * (Double(value) - mean) }
  }

  public var mean: Double { count > 0 ? sum / Double(count) : 0 }
  /// NaN with fewer than two values.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : .nan }
}

/// Gaussians of the similarities of matched and of hard unmatched pairs (FNE, Li et al., ACM MM 2023).
///
/// A pair is reliable when it is the first choice of both its image and its caption in the batch; it
/// gives its own similarity to the matched ones and those of its two hardest negatives to the others.
public struct SimilarityStatistics: Sendable, Equatable {
  /// Which of several pairs that share the first place of a row or a column is its first choice. Two
  /// captions of an image have one image vector, so they tie in each other's column.
  public enum Ties: String, Sendable, CaseIterable {
    /// The first in the order of the batch, as `argmax` takes it.
    case first
    /// None.
    case none
  }

  public var positive = StreamStatistics()
  public var negative = StreamStatistics()

  public init() {}

  /// Takes the reliable pairs of a batch.
  ///
  /// - Parameters:
  ///   - similarities: S [count, count] between the trained vectors.
  ///   - scratch: Memory for the largest off-diagonal values of rows and columns.
  public mutating func update(
    _ similarities: UnsafePointer<Float>, count: Int, ties: Ties = .first, scratch: FloatBuffer
  ) {
    update(similarities, count: count, ties: ties, largest: scratch.reserve(2 * count))
  }

  /// The same of similarities in double precision.
  mutating func update(
    _ similarities: UnsafePointer<Double>, count: Int, ties: Ties, scratch: DoubleBuffer
  ) {
    update(similarities, count: count, ties: ties, largest: scratch.reserve(2 * count))
  }

  private mutating func update<Real: BinaryFloatingPoint>(
    _ similarities: UnsafePointer<Real>, count: Int, ties: Ties,
    largest rows: UnsafeMutablePointer<Real>
  ) {
    let columns = rows + count
    rows.update(repeating: -.infinity, count: 2 * count)
    for row in 0..<count {
      let line = similarities + row * count
      var best = -Real.infinity
      for column in 0..<count where column != row {
        best = max(best, line[column])
        columns[column] = max(columns[column], line[column])
      }
      rows[row] = best
    }
    func isReliable(_ pair: Int) -> Bool {
      let own = similarities[pair * count + pair]
      if own > rows[pair] && own > columns[pair] { return true }
      guard ties == .first, own >= rows[pair], own >= columns[pair] else { return false }
      // It shares a first place; none that has it may stand before.
      return (0..<pair).allSatisfy {
        similarities[pair * count + $0] < own && similarities[$0 * count + pair] < own
      }
    }
    for pair in 0..<count where isReliable(pair) {
      positive.count += 1
      positive.sum += Double(similarities[pair * count + pair])
      negative.count += 2
      // The published code sets the diagonal to 0 before it takes the maximum.
      negative.sum += Double(max(0, rows[pair])) + Double(max(0, columns[pair]))
    }
    let means = (positive.mean, negative.mean)
    for pair in 0..<count where isReliable(pair) {
      positive.squares += square(Double(similarities[pair * count + pair]) - means.0)
      negative.squares += square(Double(max(0, rows[pair])) - means.1)
      negative.squares += square(Double(max(0, columns[pair])) - means.1)
    }
  }

  private func square(_ x: Double) -> Double { x * x }

  // MARK: - Checkpoints

  /// The numbers that a checkpoint keeps.
  public var numbers: [String: Double] {
    var numbers: [String: Double] = [:]
    for (name, stream) in [("positive", positive), ("negative", negative)] {
      numbers["\(name)_count"] = Double(stream.count)
      numbers["\(name)_sum"] = stream.sum
      numbers["\(name)_squares"] = stream.squares
    }
    return numbers
  }

  /// Takes over what a checkpoint kept; nil if a number is missing.
  public init?(numbers: [String: Double]) {
    func stream(_ name: String) -> StreamStatistics? {
      guard let count = numbers["\(name)_count"].flatMap({ Int(exactly: $0) }),
        let sum = numbers["\(name)_sum"], let squares = numbers["\(name)_squares"]
      else { return nil }
      var stream = StreamStatistics()
      stream.count = count
      stream.sum = sum
      stream.squares = squares
      return stream
    }
    guard let positive = stream("positive"), let negative = stream("negative") else { return nil }
    self.positive = positive
    self.negative = negative
  }
}
