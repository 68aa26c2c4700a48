import Foundation
import Ground
import Records

/// How far a log was read, with a check of what stood there.
///
/// A file that is removed and made anew often gets the number of the old one, so that device and
/// number alone do not tell a replaced log from one that has grown.
struct LogPlace: Equatable {
  let position: EventLogReader.Position
  /// Of the log's first bytes and of those before the position.
  let check: UInt32

  private static let window = 64

  /// nil if the reader has not seen the file, or it is gone.
  init?(_ reader: EventLogReader) {
    guard let position = reader.position, let check = Self.check(reader.path, position.offset)
    else { return nil }
    self.position = position
    self.check = check
  }

  /// Whether the log is still the one that was read.
  func isWithin(_ path: String) -> Bool { Self.check(path, position.offset) == check }

  private static func check(_ path: String, _ offset: UInt64) -> UInt32? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let count = Int(min(UInt64(window), offset))
    var bytes = [UInt8](repeating: 0, count: 2 * count)
    let read = bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return pread(file, base, count, 0)
        + pread(file, base + count, count, off_t(offset) - off_t(count))
    }
    return read == 2 * count ? CRC32C.checksum(bytes) : nil
  }

  var text: String {
    "\(position.offset):\(position.line):\(position.device):\(position.number):\(check)"
  }

  init?(text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 5, let offset = UInt64(parts[0]), let line = Int(parts[1]),
      let device = UInt64(parts[2]), let number = UInt64(parts[3]), let check = UInt32(parts[4]),
      offset <= UInt64(Int64.max), (0...JSONValue.largestInteger).contains(line)
    else { return nil }
    position = EventLogReader.Position(offset: offset, line: line, device: device, number: number)
    self.check = check
  }
}
