import Ground

extension SweepPlan {
  /// A sweep over the values of one setting.
  ///
  /// - Parameters:
  ///   - values: At least one; those that are equal give one run.
  ///   - base: What all runs share; its name is the begin of theirs.
  /// - Throws: A ``Failure`` of kind `usage` for a value that the setting refuses, and for a run that
  ///   would not be sound.
  public init(
    over setting: Setting, _ values: [Setting.Value], base: RunConfiguration
  ) throws {
    guard !values.isEmpty else {
      throw Failure("there is no value to sweep over", at: setting.key, kind: .usage)
    }
    guard values.count <= SweepPlan.mostRuns else {
      throw Failure(
        "the sweep has \(values.count) runs; at most \(SweepPlan.mostRuns) are meant to be",
        kind: .usage)
    }
    for value in values {
      var scratch = base
      try setting.assign(value, in: &scratch)
    }
    let combinations = values.map { [SweepReader.Choice(key: setting.key, value: $0, line: 0)] }
    try self.init(
      combinations, keys: [setting.key], over: base, file: setting.key,
      name: RunName.of(base), isNamed: false)
  }
}
