import Ground

/// A file that a run depends on, by which a change is noticed at the price of one system call.
package struct RecordedFile {
  package let path: String
  /// The file as it was when its content was last known to be the recorded one.
  package private(set) var status: FileStatus
  /// Hexadecimal; without it size and time of change count.
  package let sha256: String?

  /// Records a small file as it is now; nil if there is none.
  ///
  /// - Throws: A ``Failure`` if it cannot be read.
  package init?(hashing path: String) throws {
    guard let status = try FileStatus.of(path) else { return nil }
    self.path = path
    self.status = status
    sha256 = try SHA256.hex(ofFile: path)
  }

  /// The file that a run's provenance has; nil if it is gone or has another content.
  package init?(_ file: Provenance.File) throws {
    guard let status = try FileStatus.of(file.path), status.size == file.size else { return nil }
    path = file.path
    self.status = status
    sha256 = file.sha256
    // Files are written down with their times as floating-point numbers.
    if abs(Double(status.modified) * 1e-9 - file.modified) > 1e-5, !hasSameHash { return nil }
  }

  /// What has become of a file.
  package enum Change: Equatable {
    case gone
    /// The bytes that it has.
    case other(size: Int)
  }

  /// What has become of the file; nil if it still has the recorded content.
  ///
  /// The content is read only if file, size or time of change are others than before. Where the system
  /// cannot tell, nothing has changed: whoever reads the file will see.
  package mutating func change() -> Change? {
    let found: FileStatus
    do {
      guard let status = try FileStatus.of(path) else { return .gone }
      found = status
    } catch {
      return nil
    }
    if found.isUnchanged(since: status) { return nil }
    let isSame =
      found.size == status.size
      && (sha256 == nil ? found.modified == status.modified : hasSameHash)
    guard isSame else { return .other(size: found.size) }
    status = found
    return nil
  }

  private var hasSameHash: Bool {
    sha256 != nil && (try? SHA256.hex(ofFile: path)) == sha256
  }
}

/// The data files of a run, which must stay as they were when it began.
package final class DataFiles {
  private var files: [(file: RecordedFile, isRead: Bool)]
  private let run: String

  /// - Parameters:
  ///   - files: From the run's provenance.
  ///   - read: Paths that are read all through the training.
  ///   - run: The run directory, for messages.
  /// - Throws: A ``Failure`` if one has changed already.
  package init(_ files: [Provenance.File], read: [String], run: String) throws {
    self.run = run
    self.files = try files.map { file in
      guard let recorded = try RecordedFile(file) else {
        let size = try FileStatus.of(file.path)?.size
        throw DataFiles.failure(
          file.path, size.map { .other(size: $0) } ?? .gone, before: file.size, run: run)
      }
      return (recorded, read.contains(file.path))
    }
  }

  /// Looks at all files, or only at those that are read in every step.
  ///
  /// - Throws: ``DataChanged`` if one has another content, or none.
  package func check(all: Bool) throws {
    for index in files.indices where all || files[index].isRead {
      guard let change = files[index].file.change() else { continue }
      let file = files[index].file
      throw DataChanged(
        failure: DataFiles.failure(file.path, change, before: file.status.size, run: run))
    }
  }

  /// Reads data, and makes sure that it was the run's own: also where the reading failed, because the
  /// change is then the reason.
  ///
  /// - Throws: ``DataChanged``, or what `body` throws.
  package func reading<Value>(all: Bool, _ body: () throws -> Value) throws -> Value {
    let value: Value
    do {
      value = try body()
    } catch {
      try check(all: all)
      throw error
    }
    try check(all: all)
    return value
  }

  private static func failure(
    _ path: String, _ change: RecordedFile.Change, before: Int, run: String
  ) -> Failure {
    let what =
      switch change {
      case .gone: "the data file has been removed or moved since the run began"
      case .other(let size):
        "the data file has changed since the run began (\(before) bytes then, \(size) now)"
      }
    return Failure(
      what, at: path,
      remedy: "put the old file back and go on with `foil resume \(run)`, or train a new run")
  }
}

/// Thrown inside a training whose data has changed, before anything of it was trained on; it does not
/// leave the trainer.
package struct DataChanged: Error {
  package let failure: Failure
}
