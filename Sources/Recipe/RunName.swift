import Ground

/// Names of runs as parts of paths.
package enum RunName {
  /// The run's name, or one made of data set, objective, generated negatives and seed, as a part of
  /// a path.
  package static func of(_ configuration: RunConfiguration) -> String {
    var name = configuration.run.name
    if !name.contains(where: { $0.isLetter || $0.isNumber }) {
      let data = configuration.data.path.split(separator: "/").last.map(String.init) ?? "run"
      let method =
        (configuration.objective.terms + [configuration.foils.nameStem].compactMap(\.self))
        .joined(separator: "-").replacing("_", with: "-")
      name = "\(data)-\(method)-s\(configuration.run.seed)"
    }
    return plain(name)
  }

  /// The name with only characters that are harmless in a path.
  package static func plain(_ name: String) -> String {
    let plain = name.map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "._-".contains(letter))
        ? letter : "-"
    }
    let trimmed = String(plain.prefix(60)).trimming("-").drop { $0 == "." }
    return trimmed.isEmpty ? "run" : String(trimmed)
  }
}
