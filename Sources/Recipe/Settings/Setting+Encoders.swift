import Ground
import Models

extension Setting {
  /// Whether the encoders of a run have it.
  ///
  /// A run's own file has every setting of `model`, also those of other encoders than its own, with
  /// the numbers that the program would take for them. They say nothing of the run, so lists of what
  /// sets it apart leave them out.
  ///
  /// - Parameter value: The text of the run's settings by their keys; nil where it is not known, and
  ///   then every setting may apply.
  public func applies(_ value: (_ key: String) -> String?) -> Bool {
    switch table {
    case "model.text":
      guard let kind = value("model.text.kind").flatMap(TextEncoderDescriptor.init) else {
        return true
      }
      return kind.settings.contains(name) || TextEncoderRegistry.with(name).isEmpty
    case "model.image":
      guard let kind = value("model.image.kind").flatMap(ImageEncoderDescriptor.init) else {
        return true
      }
      return kind.settings.contains(name)
        || !ImageEncoderRegistry.all.contains { $0.settings.contains(name) }
    default: return true
    }
  }
}
