import Foundation

extension RunConfiguration {
  /// The settings that name files or folders which training reads.
  package static let inputs = [
    "data.path", "data.vocabulary", "model.text.pretrained", "objective.labels_path",
  ]

  /// The configuration with the paths of its inputs made independent of the working directory.
  package func withAbsolutePaths() -> RunConfiguration {
    var frozen = self
    for setting in Self.inputs.compactMap(Setting.named) {
      guard case .text(let path) = setting.value(in: self) else { continue }
      // A path that the setting refuses is left for validate() to report.
      try? setting.assign(.text(Self.absolute(path)), in: &frozen)
    }
    return frozen
  }

  package static func absolute(_ path: String) -> String {
    path.isEmpty ? "" : URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
