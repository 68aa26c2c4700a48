extension Kernels {
  /// average = keep · average + (1 − keep) · values, the exponential moving average of a step.
  public static func movingAverage(
    _ average: UnsafeMutablePointer<Float>, of values: UnsafePointer<Float>, keep: Double,
    count: Int
  ) {
    // 1 − m is rounded once: 1 − Float(0.995) is off by 1e-6 of it.
    let rate = Lanes(repeating: Float(1 - keep))
    forEachBlock(count) { i in
      let old = load(average + i)
      store(old.addingProduct(load(values + i) - old, rate), average + i)
    } partial: { i, lanes in
      let old = loadPartial(average + i, lanes)
      storePartial(
        old.addingProduct(loadPartial(values + i, lanes) - old, rate), average + i, lanes)
    }
  }
}
