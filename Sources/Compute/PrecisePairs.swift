import Foundation

/// Losses over all pairs of candidates in double precision, pair by pair: for cases, whose numbers
/// decide in the precision that they are given in.
extension Kernels {
  /// ``pairHinges(_:labels:count:gap:offset:ds:work:)`` of scores and labels in double precision.
  public static func pairHinges(
    _ s: UnsafePointer<Double>, labels y: UnsafePointer<Double>, count: Int, gap: Double,
    offset: Double, ds: UnsafeMutablePointer<Float>
  ) -> (loss: Double, pairs: Int) {
    ds.update(repeating: 0, count: count)
    var loss = 0.0
    var pairs = 0
    for a in 0..<count {
      for b in 0..<count where y[a] - y[b] > gap {
        pairs += 1
        let hinge = offset + s[b] - s[a]
        guard hinge > 0 else { continue }
        loss += hinge
        ds[b] += 1
        ds[a] -= 1
      }
    }
    return (loss, pairs)
  }

  /// ``smoothConcordance(_:labels:count:gap:temperature:ds:work:)`` of scores and labels in double
  /// precision.
  public static func smoothConcordance(
    _ s: UnsafePointer<Double>, labels y: UnsafePointer<Double>, count: Int, gap: Double,
    temperature: Double, ds: UnsafeMutablePointer<Float>
  ) -> Double {
    ds.update(repeating: 0, count: count)
    var sum = 0.0
    for a in 0..<count {
      for b in 0..<count where y[a] - y[b] > gap {
        let agreement = tanh((s[a] - s[b]) / temperature)
        sum += agreement
        let slope = Float((1 - agreement * agreement) / temperature)
        ds[a] += slope
        ds[b] -= slope
      }
    }
    return sum
  }
}
