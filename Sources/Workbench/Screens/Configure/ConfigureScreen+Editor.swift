import Recipe
import Records
import Widgets

/// The form as what opens on a configuration.
extension ConfigureScreen: ConfigurationEditor {
  public var typed: TextInput? {
    switch mode {
    case .field, .line, .find: input
    case .form, .terms: nil
    }
  }

  public mutating func edit(_ configuration: RunConfiguration, from parent: String) {
    self = ConfigureScreen(configuration, parentName: parent)
  }

  public var unlaunched: String? {
    guard configuration != settled else { return nil }
    let count = changes.count
    let from = parentName.isEmpty ? "the defaults" : parentName
    return count == 0
      ? "The form was changed and not launched"
      : "The form has \(count) \(count == 1 ? "change" : "changes") from \(from), not launched"
  }

  public mutating func settle() { settled = configuration }
}
