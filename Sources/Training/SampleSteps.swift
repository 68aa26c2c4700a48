/// When samples of negatives are written to the log: the first ones soon, so that a new run shows some,
/// then every so many steps.
enum SampleSteps {
  /// Whether a sample is taken at a step: at every multiple of `every`, and before the first of them at
  /// 1, 2, 5, 10, 20, 50 and so on.
  ///
  /// - Parameters:
  ///   - step: Steps done, from 1.
  ///   - every: 0 takes none.
  ///   - begin: Steps done before there was anything to sample; the early ones count from there.
  static func contains(_ step: Int, every: Int, from begin: Int = 0) -> Bool {
    guard every > 0, step > begin else { return false }
    if step % every == 0 { return true }
    let since = step - begin
    guard since < every else { return false }
    var rest = since
    while rest % 10 == 0 { rest /= 10 }
    return rest == 1 || rest == 2 || rest == 5
  }
}
