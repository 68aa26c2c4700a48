import Foundation
import Ground
import Recipe

/// The directory of one run: its configuration, where it comes from, its log and its checkpoints.
///
/// The layout is described in `docs/run-format.md`.
public struct RunDirectory: Equatable, Sendable {
  /// The directory, as it was given or made.
  public let path: String

  /// The configuration as resolved, with every default written out.
  public var configurationFile: String { path + "/run.toml" }
  public var provenanceFile: String { path + "/provenance.json" }
  public var eventsFile: String { path + "/events.jsonl" }
  /// Generated sentences with their scores.
  public var foilsFile: String { path + "/foils.jsonl" }
  public var checkpointsFolder: String { path + "/checkpoints" }
  public var lastCheckpoint: String { path + "/checkpoints/last.safetensors" }
  public var bestCheckpoint: String { path + "/checkpoints/best.safetensors" }
  public var lockFile: String { path + "/lock" }

  /// The last part of the path, which is the run's identity among its neighbours.
  public var identifier: String { path.split(separator: "/").last.map(String.init) ?? path }

  package init(made path: String) { self.path = path }

  /// Opens an existing run directory.
  ///
  /// - Throws: `Failure` that says what is missing if `path` is no run directory.
  public init(opening path: String) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    guard let status = try FileStatus.of(path) else {
      throw Failure(
        "there is no such run directory", at: path,
        remedy: "run directories stand in the folder `run.directory`, by default runs/")
    }
    guard status.kind == S_IFDIR else {
      throw Failure("found a file, expected a run directory", at: path)
    }
    // run.toml is written last, so with it everything is there.
    let missing = try [(configurationFile, "run.toml"), (provenanceFile, "provenance.json")]
      .filter { try !FileStatus.exists($0.0) }.map(\.1)
    guard missing.isEmpty else {
      throw Failure(
        "this is no run directory: \(missing.joined(separator: " and ")) "
          + (missing.count == 1 ? "is missing" : "are missing"), at: path,
        remedy: "give a folder such as runs/2026-11-21T10-32-08-name-b3f1")
    }
  }

  /// Makes the directory of a new run, with everything in it that is known before the first step.
  ///
  /// All of it is on the disk when this returns. A name that exists is never used again. If
  /// something fails, what was made is removed.
  ///
  /// - Parameters:
  ///   - configuration: The resolved configuration; `run.directory` is the folder to make it in.
  ///   - provenance: Where the run comes from.
  ///   - planned: A path from ``planned(for:now:)`` to make it at; nil takes a new name.
  ///   - now: The time in the name, which is written in UTC.
  /// - Returns: The new directory.
  /// - Throws: `Failure` with the system's reason.
  public static func create(
    for configuration: RunConfiguration, provenance: Provenance, at planned: String? = nil,
    now: Date = Date()
  ) throws -> RunDirectory {
    let parent = parent(for: configuration)
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "cannot make the folder for runs: \((error as NSError).localizedDescription)", at: parent,
        remedy: "check `run.directory`")
    }
    let directory =
      try planned.map { try claim($0) }
      ?? claim(parent, name: RunName.of(configuration), now: now)
    do {
      guard mkdir(directory.checkpointsFolder, 0o755) == 0 else {
        throw SystemError.failure("make the folder", path: directory.checkpointsFolder)
      }
      try AtomicFile.write("", to: directory.eventsFile)
      try AtomicFile.write(try provenance.json(), to: directory.provenanceFile)
      try AtomicFile.write(configuration.toml(), to: directory.configurationFile)
      try synchronizeFolder(directory.path)
      try synchronizeFolder(parent)
    } catch {
      try? directory.removeUnbegun()
      throw error
    }
    return directory
  }

  /// A path for a run that begins later, so that it can be written down before the run exists.
  ///
  /// Whoever has written it down finds the run there after a crash, or nothing.
  public static func planned(for configuration: RunConfiguration, now: Date = Date()) -> String {
    path(in: parent(for: configuration), name: RunName.of(configuration), now: now)
  }

  private static func parent(for configuration: RunConfiguration) -> String {
    configuration.run.directory.isEmpty ? "." : configuration.run.directory
  }

  private static func path(in parent: String, name: String, now: Date) -> String {
    let digits = String(UInt16.random(in: 0 ... .max), radix: 16)
    let unique = String(repeating: "0", count: 4 - digits.count) + digits
    let folder = parent.hasSuffix("/") ? parent : parent + "/"
    return "\(folder)\(timestamp(now))-\(name)-\(unique)"
  }

  private static func claim(_ path: String) throws -> RunDirectory {
    guard mkdir(path, 0o755) == 0 else {
      throw SystemError.failure("make the run directory", path: path)
    }
    return RunDirectory(made: path)
  }

  /// Makes an empty directory of a name that nobody has.
  private static func claim(_ parent: String, name: String, now: Date) throws -> RunDirectory {
    for _ in 0..<64 {
      let path = path(in: parent, name: name, now: now)
      // mkdir fails on whatever exists, which makes it the test and the claim in one.
      if mkdir(path, 0o755) == 0 { return RunDirectory(made: path) }
      guard errno == EEXIST else { throw SystemError.failure("make the run directory", path: path) }
    }
    throw Failure("found no free name for a run directory", at: parent)
  }

  /// The time as in `2026-11-21T10-32-08`, in UTC.
  package static func timestamp(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date)
    func digits(_ number: Int?, _ count: Int) -> String {
      let text = String(number ?? 0)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(parts.year, 4))-\(digits(parts.month, 2))-\(digits(parts.day, 2))T"
      + "\(digits(parts.hour, 2))-\(digits(parts.minute, 2))-\(digits(parts.second, 2))"
  }
}

extension RunDirectory {
  /// The configuration that the run was started with.
  public func configuration() throws -> RunConfiguration {
    try FormerDefaults.read(configurationFile)
  }

  /// Where the run comes from.
  public func provenance() throws -> Provenance {
    guard let data = FileManager.default.contents(atPath: provenanceFile) else {
      throw Failure("the file cannot be read", at: provenanceFile)
    }
    return try Provenance(json: data, path: provenanceFile)
  }

  /// The exclusive right to train here, until the value is released or the process ends.
  ///
  /// - Throws: `Failure` if another trainer has it.
  public func lock() throws -> RunLock { try RunLock(path: lockFile) }

  /// Whether a trainer is at work here now, in this process or another.
  public var isRunning: Bool { RunLock.isHeld(lockFile) }
}
