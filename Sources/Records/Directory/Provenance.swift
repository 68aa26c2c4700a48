import Foundation
import Ground

/// Where a run comes from: what has to be known to repeat it or to doubt it.
///
/// Written as `provenance.json` before the first step.
public struct Provenance: Codable, Equatable, Sendable {
  /// A file of the data set.
  public struct File: Codable, Equatable, Sendable {
    public var path: String
    /// Bytes.
    public var size: Int
    /// Seconds since 1970-01-01 00:00 UTC.
    public var modified: Double
    /// Hexadecimal; nil if the file was not hashed.
    public var sha256: String?

    public init(path: String, size: Int, modified: Double, sha256: String?) {
      self.path = path
      self.size = size
      self.modified = modified
      self.sha256 = sha256
    }
  }

  /// Who asked for the run, and where.
  public struct Origin: Equatable, Sendable {
    /// The working directory.
    public var folder: String
    public var commandLine: [String]
    /// The commit of the working tree around the folder, and whether it had changes.
    public var gitCommit: String?
    public var gitModified: Bool?

    public init(
      folder: String, commandLine: [String], gitCommit: String? = nil, gitModified: Bool? = nil
    ) {
      self.folder = folder
      self.commandLine = commandLine
      self.gitCommit = gitCommit
      self.gitModified = gitModified
    }

    /// This process, its folder and the commit that the folder is at now.
    public static func current() -> Origin {
      let folder = FileManager.default.currentDirectoryPath
      let commit = SystemFacts.commit(in: folder)
      return Origin(
        folder: folder, commandLine: CommandLine.arguments, gitCommit: commit?.hash,
        gitModified: commit?.isModified)
    }
  }

  /// The version of this program.
  public var version: String
  /// The commit of the working tree that the run was started in, and whether it had changes.
  public var gitCommit: String?
  public var gitModified: Bool?
  public var host: String
  public var user: String
  public var operatingSystem: String
  public var processor: String?
  /// Cores that the process may use.
  public var cores: Int
  /// Bytes of main memory.
  public var memory: UInt64
  public var swiftVersion: String
  /// Name and configuration of the BLAS library.
  public var blas: String
  /// Worker threads of the step.
  public var threads: Int
  public var seed: Int
  public var randomGenerator: String
  public var dataFiles: [File]
  /// SHA-256 of the vocabulary, in hexadecimal.
  public var vocabularyHash: String?
  /// SHA-256 of run.toml.
  public var configurationHash: String?
  public var commandLine: [String]
  public var workingDirectory: String
  /// ISO 8601, UTC.
  public var startedAt: String
  public var processIdentifier: Int32
  public var slurm: [String: String]
  /// The run that this one continues or copies, if any.
  public var parent: String?

  /// Collects what can be found out here and takes the rest.
  ///
  /// - Parameters:
  ///   - version: The program's version.
  ///   - blas: Name and configuration of the BLAS library.
  ///   - threads: Worker threads of the step, after 0 has been resolved.
  ///   - seed: The run's seed.
  ///   - dataFiles: The files that the data set was read from.
  ///   - vocabularyHash: SHA-256 of the vocabulary.
  ///   - configurationHash: SHA-256 of run.toml.
  ///   - parent: The run that this one continues or copies.
  ///   - origin: Who asked for the run; nil: this process.
  ///   - now: The time of the start.
  public init(
    version: String, blas: String, threads: Int, seed: Int, dataFiles: [File] = [],
    vocabularyHash: String? = nil, configurationHash: String? = nil, parent: String? = nil,
    origin: Origin? = nil, now: Date = Date()
  ) {
    let process = ProcessInfo.processInfo
    let origin = origin ?? .current()
    self.version = version
    gitCommit = origin.gitCommit
    gitModified = origin.gitModified
    host = SystemFacts.host
    user = NSUserName()
    operatingSystem = SystemFacts.operatingSystem
    processor = SystemFacts.processor
    cores = process.activeProcessorCount
    memory = process.physicalMemory
    swiftVersion = SystemFacts.swiftVersion
    self.blas = blas
    self.threads = threads
    self.seed = seed
    randomGenerator = "Philox 4x32-10"
    self.dataFiles = dataFiles
    self.vocabularyHash = vocabularyHash
    self.configurationHash = configurationHash
    commandLine = origin.commandLine
    workingDirectory = origin.folder
    startedAt = now.formatted(.iso8601)
    processIdentifier = process.processIdentifier
    slurm = SystemFacts.slurm(process.environment)
    self.parent = parent
  }

  /// The record as readable JSON, with keys in ascending order.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads a record.
  ///
  /// - Throws: `Failure` with the path if the text is not such a record.
  package init(json: Data, path: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      self = try decoder.decode(Provenance.self, from: json)
    } catch {
      throw Failure("found something that is no provenance record: \(error)", at: path)
    }
  }
}
