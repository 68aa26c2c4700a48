import Cells
import Foundation
import Ground

/// What a person has set for the workbench, in `$XDG_CONFIG_HOME/foil/config.toml`.
public struct WorkbenchConfiguration: Equatable, Sendable {
  /// Keys by action, from `[keys]`.
  public var keys: [String: [String]] = [:]
  /// The name of the theme.
  public var theme: String?
  public var mouse: Bool?
  /// Jobs at once, where the workbench starts an engine.
  public var jobs: Int?

  public init() {}

  /// The place of the file under an environment; nil without a home.
  public static func path(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/foil/config.toml"
    }
    return environment["HOME"].map { $0 + "/.config/foil/config.toml" }
  }

  /// Reads the file; the defaults where there is none.
  ///
  /// - Throws: A usage `Failure` with the line for what is no setting.
  public static func read(_ path: String) throws -> WorkbenchConfiguration {
    let handle = FileHandle(forReadingAtPath: path)
    guard let data = try handle?.read(upToCount: 1 << 20) else { return WorkbenchConfiguration() }
    return try WorkbenchConfiguration(String(decoding: data, as: UTF8.self), file: path)
  }

  /// - Throws: A usage `Failure` with the line for what is no setting.
  public init(_ text: String, file: String) throws {
    let document = try TOMLParser.parse(text, file: file)
    for entry in document.entries {
      let place = "\(file):\(entry.line)"
      switch (entry.key, entry.value) {
      case ("theme", .text(let name)):
        guard Theme.named(name) != nil else {
          throw Failure(
            "there is no theme '\(name)'", at: place,
            remedy: "the themes are \(Theme.all.map(\.name).joined(separator: ", "))", kind: .usage)
        }
        theme = name
      case ("mouse", .boolean(let flag)): mouse = flag
      case ("jobs", .integer(let count)) where (1...1024).contains(count): jobs = count
      case ("keys", .table(let table)):
        for entry in table.entries {
          keys[entry.key] = try Self.names(entry.value, at: "\(file):\(entry.line)")
        }
      default:
        throw Failure(
          "`\(entry.key)` is no setting of the workbench, or has a value of the wrong type",
          at: place, remedy: "there are theme = \"…\", mouse = true, jobs = 1 and [keys]",
          kind: .usage)
      }
    }
  }

  private static func names(_ value: TOMLValue, at place: String) throws -> [String] {
    let wrong = Failure(
      "expected a key or a list of keys", at: place,
      remedy: "write \"runs.pause\" = [\"p\", \"f5\"]", kind: .usage)
    switch value {
    case .text(let name): return [name]
    case .list(let values):
      return try values.map { value in
        guard case .text(let name) = value else { throw wrong }
        return name
      }
    default: throw wrong
    }
  }
}
