import Foundation
import Ground
import Records

/// TensorBoard's event files: records of a length, its check, an event, and its check.
public enum EventFile {
  /// What was read of a file.
  public struct Contents: Equatable, Sendable {
    public var events: [ScalarEvent] = []
    /// What was skipped, each with its byte.
    public var problems: [String] = []
    /// How many values are no scalars, by what they are.
    public var omitted: [String: Int] = [:]
    /// Whether the last record is incomplete, as in a file that is being written.
    public var endsInTornRecord = false
  }

  /// Reads the scalars of an event file.
  ///
  /// A damaged event costs that event. Behind a damaged length the next sound one is looked for, and
  /// so it is at the beginning: text that a logger wrote into the file costs nothing else.
  ///
  /// - Throws: `Failure` if the file cannot be read, or has no sound record.
  public static func read(_ path: String) throws -> Contents {
    try MappedFile(path: path).withBytes { bytes in
      guard bytes.isEmpty || isEventFile(bytes) || firstRecord(bytes) != nil || bytes.count < 12
      else {
        throw Failure("found no sound record of a TensorBoard event file", at: path)
      }
      return contents(bytes)
    }
  }

  private static func firstRecord(_ bytes: UnsafeRawBufferPointer) -> Int? {
    nextRecord(bytes, from: 0)
  }

  /// Whether the bytes begin with a sound length, as no other file does.
  static func isEventFile(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 12
      && CRC32C.masked(bytes[..<8])
        == UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
  }

  static func contents(_ bytes: UnsafeRawBufferPointer) -> Contents {
    var contents = Contents()
    var place = 0
    while place < bytes.count {
      guard bytes.count - place >= 12 else {
        contents.endsInTornRecord = true
        break
      }
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      func skip(_ problem: String, from start: Int) {
        let next = nextRecord(bytes, from: start)
        let loss = next.map { "the next one is at byte \($0)" } ?? "no other follows"
        contents.problems.append("byte \(place): \(problem); \(loss)")
        place = next ?? bytes.count
      }
      guard isEventFile(rest) else {
        skip("the length of a record is damaged", from: place + 1)
        continue
      }
      let length = UInt64(littleEndian: rest.loadUnaligned(as: UInt64.self))
      guard rest.count >= 16, length <= UInt64(rest.count - 16) else {
        // A file that is being written ends so; one that was written on behind it has more.
        guard nextRecord(bytes, from: place + 12) != nil else {
          contents.endsInTornRecord = true
          break
        }
        skip("a record is cut off", from: place + 12)
        continue
      }
      let count = Int(length)
      let data = UnsafeRawBufferPointer(rebasing: rest[12..<12 + count])
      let check = UInt32(
        littleEndian: rest.loadUnaligned(fromByteOffset: 12 + count, as: UInt32.self))
      let end = place + 16 + count
      if CRC32C.masked(data) != check {
        // Bytes that were put in or lost move the next record.
        if end < bytes.count, !isEventFile(UnsafeRawBufferPointer(rebasing: bytes[end...])) {
          skip("an event is damaged", from: place + 12)
          continue
        }
        contents.problems.append("byte \(place): an event is damaged")
      } else if let event = try? ScalarEvent(message: data) {
        contents.events.append(event)
        for kind in event.omitted { contents.omitted[kind, default: 0] += 1 }
      } else {
        contents.problems.append("byte \(place): a record is no event")
      }
      place = end
    }
    return contents
  }

  /// Where the next record with a sound length begins; nil if there is none.
  private static func nextRecord(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    (start..<max(start, bytes.count - 15)).first { place in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      return isEventFile(rest)
        && UInt64(littleEndian: rest.loadUnaligned(as: UInt64.self)) <= UInt64(rest.count - 16)
    }
  }

  /// A record of a file.
  static func record(_ event: ScalarEvent) -> [UInt8] {
    let message = event.message
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count + 16)
    func put(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }
    put(UInt64(message.count))
    put(CRC32C.masked(bytes))
    bytes += message
    put(CRC32C.masked(message))
    return bytes
  }

  /// Writes an event file; the event with the file's version is put before the others.
  ///
  /// - Throws: `Failure` with the system's reason. The file is complete or not there.
  public static func write(_ events: some Sequence<ScalarEvent>, to path: String, time: Double)
    throws
  {
    let file = try AtomicFile(path: path)
    try file.write(record(ScalarEvent(time: time, step: 0, .fileVersion("brain.Event:2"))))
    var buffer: [UInt8] = []
    for event in events {
      buffer += record(event)
      if buffer.count > 1 << 20 {
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(buffer)
    try file.commit()
  }
}
