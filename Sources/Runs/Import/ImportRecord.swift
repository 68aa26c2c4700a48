import Foundation
import Ground

/// What an imported run's directory has in place of a configuration: `import.json`.
public struct ImportRecord: Codable, Equatable, Sendable {
  public enum Format: String, Codable, Sendable {
    case tensorBoard = "tensorboard"
    case vseLog = "vse-log"
  }

  public var version = 1
  public var format: Format
  /// The files that were read.
  public var sources: [String]
  /// SHA-256 of the file in hexadecimal; of several files that of their digests one behind the other.
  public var sha256: String
  public var name: String
  /// What the log tells about the configuration, by key.
  public var settings: [String: String]
  /// Which one of the runs in a log that holds several, from 1; nil of one alone.
  public var part: Int?
  /// The version of the reader: what an earlier one read is read again.
  public var reader: Int?

  /// To be raised with every change to what is read of a file.
  static let currentReader = 2

  public init(
    format: Format, sources: [String], sha256: String, name: String, settings: [String: String],
    part: Int? = nil
  ) {
    self.part = part
    reader = Self.currentReader
    self.format = format
    self.sources = sources
    self.sha256 = sha256
    self.name = name
    self.settings = settings
  }

  /// Name of the file in the run directory.
  static let fileName = "import.json"

  func write(to run: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try AtomicFile.write(
      String(decoding: try encoder.encode(self), as: UTF8.self) + "\n",
      to: "\(run)/\(Self.fileName)")
  }

  /// - Throws: `Failure` if the file is missing or is no such record.
  public static func read(from run: String) throws -> ImportRecord {
    let path = "\(run)/\(fileName)"
    guard let bytes = try SmallFile.bytes(path, limit: 1 << 22) else {
      throw Failure("the file is missing", at: path)
    }
    do {
      return try JSONDecoder().decode(ImportRecord.self, from: Data(bytes))
    } catch {
      throw Failure("found something that is no record of an import", at: path)
    }
  }
}
