extension ClosedRange<Double> {
  /// Where a number stands in the range, 0 at its lower end and 1 at its upper one; 0.5 in a range of
  /// one number.
  ///
  /// Also of ranges that are longer than the largest number, as values of a foreign log may make one.
  package func part(of value: Double) -> Double { share(from: lowerBound, to: value) }

  /// The part of the range that lies between two numbers.
  package func share(from start: Double, to end: Double) -> Double {
    let length = upperBound - lowerBound
    guard length.isInfinite else { return length > 0 ? (end - start) / length : 0.5 }
    return (end / 2 - start / 2) / (upperBound / 2 - lowerBound / 2)
  }

  /// The number at a part of the range.
  package func value(at part: Double) -> Double {
    let length = upperBound - lowerBound
    return length.isFinite
      ? lowerBound + part * length : lowerBound * (1 - part) + upperBound * part
  }

  /// The range with a part of its length more at each end, as far as there are numbers.
  func widened(by part: Double) -> ClosedRange<Double> {
    let length = upperBound - lowerBound
    let room = length.isFinite ? length * part : upperBound * part - lowerBound * part
    let most = Double.greatestFiniteMagnitude
    return Swift.max(-most, lowerBound - room)...Swift.min(most, upperBound + room)
  }
}
