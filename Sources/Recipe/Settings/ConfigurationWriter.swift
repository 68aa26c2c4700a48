extension RunConfiguration {
  /// The configuration as a run file with every key that has a meaning in it written out,
  /// defaults included: the settings of objectives that are not among the terms are left out.
  ///
  /// Reading it back with ``ConfigurationReader`` gives an equal configuration, but for those.
  ///
  /// - Parameter documented: Whether each key gets a comment with its meaning and range.
  /// - Returns: TOML that ends with a line end.
  public func toml(documented: Bool = false) -> String {
    var text = ""
    for table in Setting.tables {
      let settings = Setting.all.filter { $0.table == table && $0.isRelevant(in: self) }
      if settings.isEmpty { continue }
      if !text.isEmpty { text += "\n" }
      text += "[\(table)]\n"
      for setting in settings {
        if documented {
          text += "# \(setting.meaning)\n# Expected \(setting.kind.expectation).\n"
        }
        text += "\(setting.name) = \(setting.value(in: self).literal)\n"
      }
    }
    return text
  }
}
