import Foundation
import Ground

/// Reads a log that may still be growing.
///
/// Each ``poll()`` gives the events that have come since the last one. A last line without its end
/// waits until it is complete; any other line that is no event is reported and skipped.
public struct EventLogReader: Sendable {
  /// Longer lines are no events.
  static let longestLine = 1 << 24

  /// A line that was skipped.
  public struct Problem: Equatable, Sendable {
    /// The line in the file, from 1.
    public let line: Int
    public let what: String
  }

  /// What one look at the log found.
  public struct Batch: Equatable, Sendable {
    public var events: [Event] = []
    /// The first lines that were skipped, at most ``EventLogReader/mostProblems``.
    public var problems: [Problem] = []
    /// How many lines were skipped in all.
    public var skippedLines = 0
    /// Whether the file was replaced or cut short, so that the events begin anew.
    public var restarted = false
    /// Whether the file ends in a line that is not complete.
    public var endsInTornLine = false
  }

  /// Problems kept of a batch.
  public static let mostProblems = 100

  public let path: String
  private var offset: UInt64 = 0
  private var line = 0
  private var file: FileIdentity?

  private struct FileIdentity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  /// How far a log was read, so that another process can go on from there.
  public struct Position: Codable, Equatable, Sendable {
    /// Bytes up to the end of the last complete line.
    public var offset: UInt64
    /// Lines up to there.
    public var line: Int
    /// The device and the number of the file, by which a replaced log is recognised.
    public var device: UInt64
    public var number: UInt64

    public init(offset: UInt64, line: Int, device: UInt64, number: UInt64) {
      self.offset = offset
      self.line = line
      self.device = device
      self.number = number
    }
  }

  public init(path: String) { self.path = path }

  /// Goes on where another reader of the same log was; nil begins at the beginning.
  public init(path: String, from position: Position?) {
    self.path = path
    guard let position else { return }
    offset = position.offset
    line = position.line
    file = FileIdentity(device: position.device, number: position.number)
  }

  /// How far this reader has come; nil before it has seen the file.
  public var position: Position? {
    file.map { Position(offset: offset, line: line, device: $0.device, number: $0.number) }
  }

  /// The new events; none if the file does not exist yet.
  ///
  /// - Throws: `Failure` if the file exists and cannot be read.
  public mutating func poll() throws -> Batch {
    var events: [Event] = []
    var batch = try poll { events.append($0) }
    batch.events = events
    return batch
  }

  /// Gives the new events to `body`, one by one, so that a long log need not be held in memory.
  ///
  /// - Returns: What else was found, without the events.
  /// - Throws: `Failure` if the file exists and cannot be read, and what `body` throws, after which
  ///   the reader is of no more use.
  public mutating func poll(_ body: (Event) throws -> Void) throws -> Batch {
    var batch = Batch()
    guard let descriptor = try openFile(&batch) else { return batch }
    defer { close(descriptor) }
    try readLines(from: descriptor, into: &batch) { bytes, line, batch in
      if let event = Self.event(bytes, line, &batch) { try body(event) }
    }
    return batch
  }

  /// Gives all events of the log to `body` but those that a resume did over, as ``EventHistory``
  /// leaves them.
  ///
  /// The log is read twice, first for the resumes alone; it is not held in memory.
  ///
  /// - Returns: What else was found, without the events.
  /// - Throws: As ``poll(_:)``.
  public mutating func history(_ body: (Event) throws -> Void) throws -> Batch {
    (offset, line, file) = (0, 0, nil)
    var batch = Batch()
    guard let descriptor = try openFile(&batch) else { return batch }
    defer { close(descriptor) }
    var resumes: [(line: Int, step: Int)] = []
    var first = Batch()
    try readLines(from: descriptor, into: &first) { bytes, line, batch in
      guard Self.mayResume(bytes), let event = Self.event(bytes, line, &batch), event.isResume
      else { return }
      resumes.append((line, event.step))
    }
    // An event stays if no later resume is of an earlier step.
    for index in resumes.indices.dropLast().reversed() {
      resumes[index].step = min(resumes[index].step, resumes[index + 1].step)
    }
    let end = offset
    (offset, line) = (0, 0)
    var next = 0
    try readLines(from: descriptor, upTo: end, into: &batch) { bytes, line, batch in
      while next < resumes.count, resumes[next].line <= line { next += 1 }
      guard let event = Self.event(bytes, line, &batch) else { return }
      if next < resumes.count, event.step > resumes[next].step { return }
      try body(event)
    }
    batch.endsInTornLine = first.endsInTornLine
    return batch
  }

  /// Opens the log; nil if there is none.
  private mutating func openFile(_ batch: inout Batch) throws -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemError.failure("open the event log", path: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      throw SystemError.failure("read the event log", path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Failure("found a folder or device, expected an event log", at: path)
    }
    let identity = FileIdentity(
      device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    if file != nil, file != identity || UInt64(max(0, status.st_size)) < offset {
      batch.restarted = true
      offset = 0
      line = 0
    }
    file = identity
    return descriptor
  }

  /// Gives the complete lines from ``offset`` on to `body`, with their numbers.
  private mutating func readLines(
    from descriptor: Int32, upTo limit: UInt64 = UInt64(Int64.max), into batch: inout Batch,
    _ body: (ArraySlice<UInt8>, _ line: Int, inout Batch) throws -> Void
  ) throws {
    var position = offset
    var pending: [UInt8] = []
    var isOverlong = false
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let wanted = Int(min(UInt64(block.count), limit - position))
      let got = pread(descriptor, &block, wanted, off_t(position))
      if got < 0 {
        if errno == EINTR { continue }
        throw SystemError.failure("read the event log", path: path)
      }
      if got == 0 { break }
      position += UInt64(got)
      var rest = block[..<got]
      while let end = Self.lineEnd(rest) {
        line += 1
        offset = position - UInt64(got - end - 1)
        if isOverlong {
          batch.skip(line, "a line of more than \(Self.longestLine) bytes")
        } else if pending.isEmpty {
          try body(rest[..<end], line, &batch)
        } else {
          pending += rest[..<end]
          try body(pending[...], line, &batch)
        }
        pending.removeAll(keepingCapacity: true)
        isOverlong = false
        rest = rest[(end + 1)...]
      }
      isOverlong = isOverlong || pending.count + rest.count > Self.longestLine
      if isOverlong { pending.removeAll() } else { pending += rest }
    }
    batch.endsInTornLine = position > offset
  }

  private static func lineEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let end = memchr(base, 10, buffer.count) else {
        return nil
      }
      return bytes.startIndex + (UnsafeRawPointer(end) - base)
    }
  }

  /// Whether the line has the word that every resume has.
  private static func mayResume(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word: StaticString = "\"resumed\""
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      let end = base + buffer.count
      var place = base
      while let quote = memchr(place, Int32(UInt8(ascii: "\"")), end - place) {
        place = UnsafeRawPointer(quote)
        guard end - place >= word.utf8CodeUnitCount else { return false }
        if memcmp(place, word.utf8Start, word.utf8CodeUnitCount) == 0 { return true }
        place += 1
      }
      return false
    }
  }

  private static func event(
    _ bytes: ArraySlice<UInt8>, _ line: Int, _ batch: inout Batch
  ) -> Event? {
    // An empty line carries nothing that could be lost.
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    do {
      return try Event(line: bytes)
    } catch let failure as Failure {
      batch.skip(line, failure.description)
    } catch {
      batch.skip(line, "\(error)")
    }
    return nil
  }
}

extension EventLogReader.Batch {
  fileprivate mutating func skip(_ line: Int, _ what: String) {
    skippedLines += 1
    if problems.count < EventLogReader.mostProblems {
      problems.append(EventLogReader.Problem(line: line, what: what))
    }
  }
}
