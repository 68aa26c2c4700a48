import Foundation
import Ground
import Recipe

/// The name and the flattened configuration of a run directory.
struct RunSettings: Equatable {
  var name: String
  var values: [String: RunValue] = [:]
  var tags: [String] = []
  var dev = "dev"
  var test = "test"
  /// Why the configuration could not be read.
  var problem: String?

  /// Reads `run.toml`, or `import.json` of an imported run.
  ///
  /// A file that cannot be read costs the settings, not the run.
  init(run: String, identifier: String, isImported: Bool) {
    name = Self.name(from: identifier)
    do {
      if isImported {
        try read(ImportRecord.read(from: run))
      } else {
        read(try FormerDefaults.read(run + "/run.toml"))
      }
    } catch {
      problem = "\(error)"
    }
  }

  private mutating func read(_ configuration: RunConfiguration) {
    values = PlannedRun(configuration).settings
    if !configuration.run.name.isEmpty { name = configuration.run.name }
    tags = configuration.run.tags
    dev = configuration.evaluation.dev
    test = configuration.evaluation.test
  }

  private mutating func read(_ record: ImportRecord) {
    name = record.name
    values = record.settings.mapValues { RunValue($0, number: Double($0)) }
  }

  /// The identifier without the time before and the digits behind the name.
  static func name(from identifier: String) -> String {
    let parts = identifier.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 6, parts[2].contains("T"), parts[0].count == 4 else { return identifier }
    return parts[5..<(parts.count - 1)].joined(separator: "-")
  }
}

extension RunValue {
  /// A setting's value as tables show it.
  init(_ value: Setting.Value) {
    switch value {
    case .integer(let number): self.init(String(number), number: Double(number))
    case .real(let number): self.init(JSONNumber.short(number), number: number)
    case .boolean(let flag): self.init(flag ? "true" : "false")
    case .text(let text): self.init(text)
    case .reals(let numbers):
      self.init(numbers.map(JSONNumber.short).joined(separator: ", "))
    case .texts(let texts): self.init(texts.joined(separator: ", "))
    }
  }
}
