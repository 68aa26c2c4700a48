import Compute
import Foundation
import Ground
import Queue
import Recipe
import Records
import Runs

extension DoctorReport {
  /// A workspace: the folder, who holds its locks, the queue and the index.
  ///
  /// - Parameter isNamed: Whether somebody asked for this one, so that it should be there.
  static func workspace(_ workspace: Workspace, isNamed: Bool) -> DoctorSection {
    var section = DoctorSection("workspace")
    let path = workspace.path
    section.add("path", "path", path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    section.add(
      "exists", "exists", exists ? (isFolder.boolValue ? "yes" : "as a file") : "no",
      .boolean(exists && isFolder.boolValue))
    guard exists, isFolder.boolValue else {
      if exists || isNamed {
        section.problem(
          "no-workspace",
          exists ? "the workspace is a file: \(path)" : "there is no such workspace: \(path)",
          remedy: "name the folder of the runs, as in `foil doctor runs`")
      }
      return section
    }
    fileSystem(path, &section)
    locks(workspace, &section)
    queue(workspace, &section)
    index(path, &section)
    return section
  }

  private static func fileSystem(_ path: String, _ section: inout DoctorSection) {
    let isWritable = access(path, W_OK) == 0
    section.add("writable", "writable", isWritable ? "yes" : "no", .boolean(isWritable))
    if !isWritable {
      section.warning(
        "read-only", "the workspace cannot be written to: runs can be looked at, not made",
        remedy: "check who owns it (ls -ld), or train in another one with --workspace")
    }
    if let mount = Mount(of: path) {
      section.add(
        "file_system", "file system", "\(mount.type) at \(mount.place)", .text(mount.type))
      section.add("network", hidden: .boolean(mount.isNetwork))
      if mount.isNetwork {
        section.warning(
          "network-file-system",
          "the workspace is on \(mount.type): locks and every checkpoint wait for a server",
          remedy: "keep the workspace and the data on a disk of this machine while training")
      }
    }
    var room = statvfs()
    guard statvfs(path, &room) == 0 else { return }
    let free = UInt64(room.f_bavail) &* UInt64(room.f_frsize)
    section.add("free", "free", size(free), .integer(Int(clamping: free)))
    if free < 100 << 20 || (room.f_files > 0 && room.f_favail == 0) {
      section.problem(
        "disk-full", "there is hardly any room left for the workspace: \(size(free))",
        remedy: "free some: `foil runs delete` removes runs; a checkpoint needs its room twice")
    } else if free < 2 << 30 {
      section.warning(
        "little-room", "\(size(free)) are free for the workspace",
        remedy: "a run keeps two checkpoints, and a third while one is written")
    }
  }

  private static func locks(_ workspace: Workspace, _ section: inout DoctorSection) {
    let runs = WorkspaceRuns.paths(in: workspace.path)
    section.add("runs", "runs", runs.count.grouped, .integer(runs.count))
    let engines =
      (try? FileManager.default.contentsOfDirectory(atPath: workspace.enginesFolder)) ?? []
    let files =
      [workspace.queueFolder + "/lock"]
      + engines.filter { $0.hasSuffix(".lock") }.sorted().map { "\(workspace.enginesFolder)/\($0)" }
      + runs.map { $0 + "/lock" }
    let held = files.compactMap { LockFacts(path: $0) }.filter(\.isHeld)
    section.add(
      "locks", "locks", held.isEmpty ? "none is held" : "\(held.count) held",
      .list(
        held.map { lock in
          var fields: [String: JSONValue] = ["path": .text(lock.path)]
          fields["process"] = lock.process.map { .integer(Int($0)) }
          fields["host"] = lock.host.map { .text($0) }
          fields["alive"] = lock.isAlive.map { .boolean($0) }
          fields["holders"] = lock.holders.map { .text($0) }
          return .object(fields)
        }))
    for lock in held {
      let name =
        lock.path.hasPrefix(workspace.path + "/")
        ? String(lock.path.dropFirst(workspace.path.count + 1)) : lock.path
      section.show("  \(PlainText.field(name))", holder(lock))
      // An engine's or a trainer's own process holds its lock; whoever else does keeps it from them.
      if lock.isAlive == false, let holders = lock.holders {
        section.warning(
          "lock-of-another",
          "\(name) is held by \(holders), though process \(lock.process ?? 0), which took it, is "
            + "gone", remedy: "end that process if it does not belong to foil")
      }
    }
  }

  private static func holder(_ lock: LockFacts) -> String {
    guard let process = lock.process, let host = lock.host else { return lock.holders ?? "unknown" }
    guard let isAlive = lock.isAlive else { return "process \(process) on \(host)" }
    return "process \(process), which \(isAlive ? "lives" : "is gone")"
  }

  private static func queue(_ workspace: Workspace, _ section: inout DoctorSection) {
    let snapshot: JobQueue.Snapshot
    do {
      snapshot = try JobQueue(workspace).snapshot()
    } catch {
      let failure = error as? Failure
      return section.problem(
        "queue-unreadable", failure?.what ?? "\(error)",
        remedy: failure?.remedy ?? "check who owns \(workspace.queueFolder), and its permissions")
    }
    var states: [String: Int] = [:]
    for job in snapshot.jobs { states[job.state.name, default: 0] += 1 }
    section.add(
      "jobs", "queue",
      states.isEmpty
        ? "empty"
        : states.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
      .object(states.mapValues { .integer($0) }))
    section.add(
      "engines", "engines",
      snapshot.engines.isEmpty
        ? "none"
        : snapshot.engines.map { "process \($0.process) on \($0.host)" }.joined(separator: ", "),
      .list(
        snapshot.engines.map {
          [
            "process": .integer(Int($0.process)), "host": .text($0.host),
            "jobs": .integer($0.jobs), "threads": .integer($0.threads),
          ]
        }))
    let waiting = snapshot.jobs.count { $0.state == .queued || $0.state == .interrupted }
    if waiting > 0, snapshot.engines.isEmpty {
      section.warning(
        "no-engine", "\(Format.count(waiting, "job")) wait, and no engine is at work",
        remedy: "start one: `foil engine start`, with --workspace where it is not the default")
    }
    for problem in snapshot.problems {
      section.problem(
        "job-damaged", "\(problem.place.map { "\($0): " } ?? "")\(problem.what)",
        remedy: problem.remedy ?? "take it out of the queue with `foil queue drop JOB`")
    }
  }

  private static func index(_ path: String, _ section: inout DoctorSection) {
    let health = IndexHealth(workspace: path)
    let runs = health.runs.map { ", \(Format.count($0, "run"))" } ?? ""
    section.add(
      "index", "index",
      health.state == .absent
        ? "none yet" : "\(health.state.rawValue)\(runs), \(size(UInt64(max(0, health.size))))",
      .text(health.state.rawValue))
    section.add("index_runs", hidden: health.runs.map { .integer($0) } ?? .null)
    section.add("index_size", hidden: .integer(health.size))
    if health.state == .damaged {
      section.warning(
        "index-damaged", "the index over the runs is damaged: \(health.path)",
        remedy: "nothing is lost: `foil runs` makes it anew from the run directories")
    }
  }
}

/// The mounted file system that a path is on.
struct Mount {
  let type: String
  let place: String

  /// Nil where the kernel does not say.
  init?(of path: String) {
    guard let table = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return nil
    }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var found: (type: String, place: String)?
    for line in table.split(separator: "\n") {
      // "36 35 98:0 /root /mount/point rw,noatime shared:1 - ext4 /dev/sda rw"
      let words = line.split(separator: " ")
      guard let dash = words.firstIndex(of: "-"), dash + 1 < words.count, words.count > 4 else {
        continue
      }
      let place = Self.unescaped(words[4])
      let isAbove = place == "/" || real == place || real.hasPrefix(place + "/")
      // Of two at one place the later one covers the earlier.
      guard isAbove, place.count >= found?.place.count ?? 0 else { continue }
      found = (String(words[dash + 1]), place)
    }
    guard let found else { return nil }
    (type, place) = found
  }

  /// Whether a server has the files.
  var isNetwork: Bool { Self.isNetwork(type) }

  static func isNetwork(_ type: String) -> Bool {
    let types: Set = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "lustre", "gpfs", "beegfs", "afs",
      "glusterfs", "ncpfs", "pvfs2", "orangefs",
    ]
    return types.contains(type) || ["fuse.sshfs", "fuse.glusterfs", "fuse.s3fs"].contains(type)
  }

  /// Blanks and the like are written as `\040`.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      let digits = rest.dropFirst().prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
