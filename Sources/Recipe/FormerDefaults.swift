import Ground

/// Settings that came later and whose default is not what was done before there were any.
///
/// A run directory without them was trained in the former way, and a resume has to go on so. A run
/// file of a person without them asks for the present default.
package enum FormerDefaults {
  private static let values: [(term: String, key: String, value: SettingValue)] = [
    ("fne", "fne.ties", .text("none")), ("kendall", "kendall.drop_equal", .boolean(true)),
  ]

  /// Reads the configuration of a run directory.
  ///
  /// - Throws: `Failure` as ``ConfigurationReader/read(_:over:)``.
  package static func read(_ path: String) throws -> RunConfiguration {
    var base = RunConfiguration()
    for former in values { base.objective[former.key] = former.value }
    var configuration = try ConfigurationReader.read(path, over: base)
    // What the run has no use for stays unsaid.
    for former in values where !configuration.objective.terms.contains(former.term) {
      configuration.objective[former.key] = nil
    }
    return configuration
  }
}
