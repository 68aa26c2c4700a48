import Foundation
import Recipe

/// The arguments of a training of VSE++'s family, as Python prints them.
enum VSEArguments {
  /// A log that tells more than this is not one of ours.
  private static let most = 1000

  /// The settings in `margin=0.2, max_violation=True, …)`, by key; those without counterpart here
  /// under `import.`.
  ///
  /// - Parameter separator: Between a name and its value; a colon in dictionaries.
  static func settings(_ text: Substring, separator: Character = "=") -> [String: String] {
    var settings: [String: String] = [:]
    for part in arguments(text) {
      guard let sign = part.firstIndex(of: separator) else { continue }
      let name = part[..<sign].trimmingCharacters(in: CharacterSet(charactersIn: " '\"\t"))
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

  /// What differs between trainings that are the same, and between a training and its evaluation.
  private static let passing: Set<String> = Set(
    [
      "resume", "workers", "num_workers", "log_step", "val_step", "print_freq", "data_path",
      "vocab_path", "gpu", "gpu_id", "gpuid", "gpus", "device", "local_rank", "rank", "world_size",
      "num_epochs", "start_epoch", "reset_start_epoch", "reset_train", "test", "eval", "evaluate",
      "port", "dist_url", "save_results", "split", "fold5",
    ].flatMap { ["import.\($0)"] + Setting.keys(for: $0) })

  /// A key that both have with another value, and that matters; nil if there is none.
  static func conflict(_ a: [String: String], _ b: [String: String]) -> String? {
    a.keys.sorted().first { key in
      guard !passing.contains(key), let other = b[key], let own = a[key] else { return false }
      if own == other { return false }
      // 2 and 2.0 are the same.
      guard let x = Double(own), let y = Double(other) else { return true }
      return x != y
    }
  }

  /// Where the content of a dictionary of arguments begins; nil if the line has none.
  static func dictionary(_ line: LogLine) -> Int? {
    guard line.contains("batch_size': ") || line.contains("batch_size\": "),
      let open = line.range(of: "{")
    else { return nil }
    return open.upperBound
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
