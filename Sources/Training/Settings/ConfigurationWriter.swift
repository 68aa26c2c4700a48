extension RunConfiguration {
  /// The configuration as a run file with every key written out, defaults included.
  ///
  /// Reading it back with ``ConfigurationReader`` gives an equal configuration.
  ///
  /// - Parameter documented: Whether each key gets a comment with its meaning and range.
  /// - Returns: TOML that ends with a line end.
  public func toml(documented: Bool = false) -> String {
    var text = ""
    for table in Setting.tables {
      if !text.isEmpty { text += "\n" }
      text += "[\(table)]\n"
      for setting in Setting.all where setting.table == table {
        if documented {
          text += "# \(setting.meaning)\n# Expected \(setting.kind.expectation).\n"
        }
        text += "\(setting.name) = \(setting.value(in: self).literal)\n"
      }
    }
    return text
  }
}
