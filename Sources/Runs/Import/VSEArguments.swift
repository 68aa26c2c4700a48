import Foundation
import Training

/// The arguments of a training of VSE++'s family, as Python prints them.
enum VSEArguments {
  /// A log that tells more than this is not one of ours.
  private static let most = 1000

  /// The settings in `margin=0.2, max_violation=True, …)`, by key; those without counterpart here
  /// under `import.`.
  static func settings(_ text: Substring) -> [String: String] {
    var settings: [String: String] = [:]
    for part in arguments(text) {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let name = part[..<sign].trimmingCharacters(in: .whitespaces)
      var value = part[part.index(after: sign)...].trimmingCharacters(in: .whitespaces)
      if value.count > 1, let quote = value.first, quote == "'" || quote == "\"",
        value.last == quote
      {
        value = String(value.dropFirst().dropLast())
      }
      if value == "True" || value == "False" { value = value.lowercased() }
      guard !name.isEmpty, name.count <= 100, value.count <= 1000, settings.count < most else {
        continue
      }
      let keys = Setting.keys(for: name)
      settings[keys.count == 1 ? keys[0] : "import.\(name)"] = value
    }
    // Margins are what the hinges of this family have; only FNE counts reliable pairs.
    if settings["objective.margin"] != nil { settings[RunKey.objectives] = "triplet" }
    if settings[fneKey] != nil { settings[RunKey.objectives] = "fne" }
    if let seed = settings["import.seed"] { settings["run.seed"] = seed }
    return settings
  }

  /// A setting that FNE alone has.
  static let fneKey = "objective.fne.gate"

  /// Cuts at commas outside of quotation marks and brackets, up to the closing parenthesis.
  private static func arguments(_ text: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        if depth == 0 { break }
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append(part)
        part = ""
        continue
      }
      part.append(character)
    }
    return parts + [part]
  }
}
