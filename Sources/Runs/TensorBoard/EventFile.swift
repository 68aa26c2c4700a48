import Compute
import Foundation

/// TensorBoard's event files: records of a length, its check, an event, and its check.
public enum EventFile {
  /// What was read of a file.
  public struct Contents: Equatable, Sendable {
    public var events: [ScalarEvent] = []
    /// What was skipped, each with its byte.
    public var problems: [String] = []
    /// Whether the last record is incomplete, as in a file that is being written.
    public var endsInTornRecord = false
  }

  /// Reads the scalars of an event file.
  ///
  /// A damaged event costs that event. Behind a damaged length the next sound one is looked for.
  ///
  /// - Throws: `Failure` if the file cannot be read, or does not begin as an event file.
  public static func read(_ path: String) throws -> Contents {
    try MappedFile(path: path).withBytes { bytes in
      guard bytes.isEmpty || isEventFile(bytes) || bytes.count < 12 else {
        throw Failure("found no TensorBoard event file", at: path)
      }
      return contents(bytes)
    }
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
      guard isEventFile(rest) else {
        let next = nextRecord(bytes, from: place + 1)
        let loss = next.map { "the next one is at byte \($0)" } ?? "no other follows"
        contents.problems.append("byte \(place): the length of a record is damaged; \(loss)")
        place = next ?? bytes.count
        continue
      }
      let length = UInt64(littleEndian: rest.loadUnaligned(as: UInt64.self))
      guard rest.count >= 16, length <= UInt64(rest.count - 16) else {
        contents.endsInTornRecord = true
        break
      }
      let count = Int(length)
      let data = UnsafeRawBufferPointer(rebasing: rest[12..<12 + count])
      let check = UInt32(
        littleEndian: rest.loadUnaligned(fromByteOffset: 12 + count, as: UInt32.self))
      if CRC32C.masked(data) != check {
        contents.problems.append("byte \(place): an event is damaged")
      } else if let event = try? ScalarEvent(message: data) {
        contents.events.append(event)
      } else {
        contents.problems.append("byte \(place): a record is no event")
      }
      place += 16 + count
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
