import Foundation
import Ground

/// Reads run files: TOML with the keys of ``Setting/all``.
///
/// What a file does not name keeps its value. All mistakes are reported at once, each with its line
/// and, where there is one, the key that was probably meant.
public enum ConfigurationReader {
  /// Larger files are no run files.
  static let largestFile = 1 << 20

  /// The configuration in the file at `path`, put over `base`.
  ///
  /// - Throws: `Failure` of kind `usage` if the file cannot be read, is not TOML, or has unknown
  ///   keys or wrong values. Rules that concern several keys are left to
  ///   ``RunConfiguration/validate()``, because command-line overrides come in between.
  public static func read(
    _ path: String, over base: RunConfiguration = RunConfiguration()
  ) throws -> RunConfiguration {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("there is no such file", at: path, kind: .usage)
    }
    let type =
      try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)[.type]
      as? FileAttributeType
    guard !isFolder.boolValue, type == .typeRegular else {
      throw Failure("found a folder or device, expected a run file", at: path, kind: .usage)
    }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: largestFile + 1)
    else {
      // An empty file reads as nil.
      if FileManager.default.isReadableFile(atPath: path) { return base }
      throw Failure(
        "the file cannot be read", at: path, remedy: "check its permissions", kind: .usage)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("the text is not UTF-8", at: path, kind: .usage)
    }
    return try parse(text, file: path, over: base)
  }

  /// The configuration that a TOML text describes, put over `base`.
  ///
  /// - Parameters:
  ///   - text: A TOML document.
  ///   - file: What messages call the text.
  ///   - base: The values of keys that the text does not have.
  /// - Returns: The configuration, its values in range but not checked against each other.
  /// - Throws: `Failure` of kind `usage` as ``read(_:over:)``.
  public static func parse(
    _ text: String, file: String = "run.toml", over base: RunConfiguration = RunConfiguration()
  ) throws -> RunConfiguration {
    // A byte order mark is no part of the first key.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    guard text.utf8.count <= largestFile else {
      throw Failure(
        "the text has \(text.utf8.count) bytes; a run file has at most \(largestFile)", at: file,
        kind: .usage)
    }
    let table = try TOMLParser.parse(text, file: file)
    var walk = ConfigurationWalk(configuration: base)
    walk.visit(table, path: [])
    walk.finish()
    try ConfigurationProblem.report(walk.problems, in: file)
    return walk.configuration
  }
}

/// One mistake in a configuration and where it stands.
package struct ConfigurationProblem {
  package let line: Int?
  package let failure: Failure

  package init(line: Int?, failure: Failure) {
    self.line = line
    self.failure = failure
  }

  /// Throws what is wrong: a single problem as it is, several as a list in the order of the lines.
  package static func report(_ problems: [ConfigurationProblem], in file: String) throws {
    guard let first = problems.first else { return }
    if problems.count == 1 {
      let place = first.line.map { "\(file):\($0)" } ?? file
      throw Failure(first.failure.what, at: place, remedy: first.failure.remedy, kind: .usage)
    }
    let most = 20
    let sorted = problems.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }
    var lines = sorted.prefix(most).map { _, problem in
      let place = problem.line.map { "line \($0): " } ?? ""
      let remedy = problem.failure.remedy.map { " (\($0))" } ?? ""
      return "  \(place)\(problem.failure.what)\(remedy)"
    }
    if problems.count > most { lines.append("  and \(problems.count - most) more") }
    throw Failure(
      "\(problems.count) problems\n" + lines.joined(separator: "\n"), at: file, kind: .usage)
  }
}

extension Failure {
  /// The failure as a usage error, whatever threw it.
  package static func usage(_ error: any Error) -> Failure {
    error as? Failure ?? Failure("\(error)", kind: .usage)
  }
}
