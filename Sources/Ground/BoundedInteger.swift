extension Int {
  /// The whole number nearest towards zero, bounded to what an `Int` holds; 0 for NaN.
  ///
  /// Every number that comes from a file goes this way, because `Int(_: Double)` stops the process
  /// where the number is not finite or too large.
  public init(clamping value: Double) {
    // 2^63 itself is the first Double that is too large; every Double below it fits.
    if value >= 0x1p63 {
      self = .max
    } else if value <= -0x1p63 {
      self = .min
    } else {
      self = value.isNaN ? 0 : Int(value)
    }
  }

  /// The same for single precision.
  public init(clamping value: Float) { self.init(clamping: Double(value)) }
}
