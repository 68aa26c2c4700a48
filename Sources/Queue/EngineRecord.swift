import Foundation
import Ground
import Records

/// An engine that works on a workspace, as it describes itself to others.
public struct EngineRecord: Equatable, Sendable {
  /// Host, process and a random number; never given twice.
  public var id: String
  public var process: Int32
  public var host: String
  /// The kernel's number of this boot; tells a process from one of the same number before a reboot.
  public var bootIdentifier: String
  /// How many jobs it runs at once, and the threads that it divides among them.
  public var jobs: Int
  public var threads: Int
  /// Whether it ends as soon as nothing is left to do.
  public var endsWhenIdle: Bool
  /// Seconds since 1970.
  public var startedAt: Double
  /// Whether it has been asked to end.
  public internal(set) var isStopping = false

  init(_ options: Engine.Options, now: Double) {
    process = getpid()
    host = SystemFacts.host
    let random = String(UInt32.random(in: 0 ... .max), radix: 16)
    let plain = host.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    id = "\(plain.prefix(40))-\(process)-\(random)"
    let boot = try? SmallText.read("/proc/sys/kernel/random/boot_id")
    bootIdentifier = boot.flatMap { $0 }?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    jobs = options.jobs
    threads = options.threads
    endsWhenIdle = options.endsWhenIdle
    startedAt = now
  }

  var json: String {
    let fields: [String: JSONValue] = [
      "id": .text(id), "process": .integer(Int(process)), "host": .text(host),
      "boot_id": .text(bootIdentifier), "jobs": .integer(jobs), "threads": .integer(threads),
      "ends_when_idle": .boolean(endsWhenIdle), "started_at": .real(startedAt),
    ]
    return JSONValue.object(fields).json + "\n"
  }

  init?(json text: String) {
    guard let value = try? JSONValue(parsing: text), let id = value["id"]?.text,
      let process = value["process"]?.integer.flatMap(Int32.init(exactly:)),
      let host = value["host"]?.text
    else { return nil }
    self.id = id
    self.process = process
    self.host = host
    bootIdentifier = value["boot_id"]?.text ?? ""
    func count(_ key: String) -> Int { min(max(value[key]?.integer ?? 1, 1), 1 << 20) }
    jobs = count("jobs")
    threads = count("threads")
    endsWhenIdle = value["ends_when_idle"]?.boolean ?? false
    let started = value["started_at"]?.number ?? 0
    startedAt = (0...1e12).contains(started) ? started : 0
  }
}

extension Workspace {
  func engineLock(_ id: String) -> String { "\(enginesFolder)/\(id).lock" }
  func engineFile(_ id: String) -> String { "\(enginesFolder)/\(id).json" }
  func stopFile(_ id: String) -> String { "\(enginesFolder)/\(id).stop" }

  /// Whether the engine lives: its lock is the kernel's and ends with its process in whatever way.
  func isAlive(engine id: String) -> Bool {
    // An identifier from a damaged file must not name a file elsewhere.
    !id.contains("/") && RunLock.isHeld(engineLock(id))
  }

  /// The engines that are at work now, the longest-lived first.
  public func engines() -> [EngineRecord] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: enginesFolder)) ?? []
    return names.compactMap { name -> EngineRecord? in
      guard name.hasSuffix(".json"), !name.hasPrefix("."),
        let text = try? SmallText.read("\(enginesFolder)/\(name)"),
        var record = EngineRecord(json: text), name == "\(record.id).json",
        isAlive(engine: record.id)
      else { return nil }
      record.isStopping = FileManager.default.fileExists(atPath: stopFile(record.id))
      return record
    }.sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
  }

  /// Asks an engine to end: jobs write a checkpoint and go back into the queue.
  ///
  /// - Parameter now: Whether jobs end without a checkpoint.
  public func requestStop(of engine: EngineRecord, now: Bool = false) throws {
    try AtomicFile.write(now ? "now\n" : "after this step\n", to: stopFile(engine.id))
  }

  /// Removes an engine from the list; from then on it counts as dead.
  func retire(engine id: String) {
    for file in [engineFile(id), stopFile(id), engineLock(id)] { unlink(file) }
  }

  /// What an engine has been asked by ``requestStop(of:now:)``.
  func stopRequest(of id: String) -> TrainingControl.Request {
    guard let text = try? SmallText.read(stopFile(id)) else { return .goOn }
    return text.hasPrefix("now") ? .abandon : .stop
  }
}

/// An engine's entry in the list of engines, which ends with this value or with the process.
final class EngineRegistration: Sendable {
  let record: EngineRecord
  private let workspace: Workspace
  private let lock: RunLock

  /// Registers an engine; the caller holds the queue's lock.
  ///
  /// - Throws: A ``Failure`` if `options` allow one engine a host and another one lives here.
  init(_ workspace: Workspace, _ options: Engine.Options, now: Double) throws {
    if options.isOnlyOneOnHost,
      let other = workspace.engines().first(where: { $0.host == SystemFacts.host })
    {
      throw Failure(
        "an engine is already at work on this machine, as process \(other.process)",
        at: workspace.path, remedy: "stop it with `foil engine stop`", kind: .usage)
    }
    record = EngineRecord(options, now: now)
    self.workspace = workspace
    lock = try RunLock(
      path: workspace.engineLock(record.id), patience: 5, taken: "the engine is already at work",
      remedy: "start it again")
    try AtomicFile.write(record.json, to: workspace.engineFile(record.id))
    removeDead()
  }

  deinit { workspace.retire(engine: record.id) }

  /// Whether others still see that this engine lives: its lock is where they look.
  var isInPlace: Bool { lock.isInPlace }

  /// Removes what dead engines left.
  private func removeDead() {
    let folder = workspace.enginesFolder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      guard let dot = name.lastIndex(of: "."), !name.hasPrefix(".") else { continue }
      let id = String(name[..<dot])
      if !workspace.isAlive(engine: id) { unlink("\(folder)/\(name)") }
    }
    // Whoever asks an engine to stop writes without the queue's lock, but only to one that lives.
    AtomicFile.removeLeftovers(in: folder) { name in
      guard let dot = name.lastIndex(of: ".") else { return false }
      return !workspace.isAlive(engine: String(name[..<dot]))
    }
  }
}
