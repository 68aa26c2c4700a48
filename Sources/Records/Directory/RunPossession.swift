import Ground

/// What a trainer holds of its run directory: the lock, the log, and the files that say what the run is.
///
/// Another program can take any of it away: `rm -rf` of the directory, a lock that somebody took for
/// stale, a folder that was moved. The trainer's open files then go on working and nobody sees what is
/// written to them, so it looks before it writes anything that lasts.
package final class RunPossession {
  private let directory: RunDirectory
  private let lock: RunLock
  private let logs: [EventLogWriter]
  private var records: [RecordedFile]

  /// - Parameter logs: Those that the trainer writes.
  /// - Throws: A ``Failure`` if a file of the directory cannot be read.
  package init(_ directory: RunDirectory, lock: RunLock, logs: [EventLogWriter]) throws {
    self.directory = directory
    self.lock = lock
    self.logs = logs
    records = try [
      directory.configurationFile, directory.provenanceFile, directory.vocabularyFile,
    ].compactMap { try RecordedFile(hashing: $0) }
  }

  /// Whether nobody else can be training here.
  package var hasLock: Bool { lock.isInPlace }

  /// - Throws: A ``Failure`` that says what is gone or no longer the run's own.
  package func check() throws {
    if !lock.isInPlace {
      throw (try? FileStatus.exists(directory.path)) == false ? gone : lostLock
    }
    if let log = logs.first(where: { !$0.isInPlace }) { throw EventLogWriter.lost(log.path) }
    for index in records.indices {
      guard let change = records[index].change() else { continue }
      let word = change == .gone ? "has been removed or moved" : "has been changed"
      throw Failure(
        "the file \(word) while the run was trained", at: records[index].path,
        remedy: "put it back and go on with `foil resume \(directory.path)`, or train a new run")
    }
  }

  private var gone: Failure {
    Failure(
      "the run directory has been removed or moved while the run was trained",
      at: directory.path,
      remedy: "put it back and go on with `foil resume \(directory.path)`, or train a new run")
  }

  private var lostLock: Failure {
    Failure(
      "the run's lock has been removed or replaced while the run was trained: another program "
        + "might train here too", at: directory.lockFile,
      remedy: "once nobody trains here, go on with `foil resume \(directory.path)`; the lock of a "
        + "process that died needs no removing")
  }
}
