import Foundation
import Ground

/// Ways to damage a file that come up in real life or in an attack.
enum Mutation: CaseIterable {
  case bitFlips, cut, dropChunk, repeatChunk, swapHalves, extremeNumber, extremeBytes, zeroBytes
  case invalidText, hostileText, carriageReturns, onlyCarriageReturns, byteOrderMark, utf16, nesting
  case longRun, empty

  /// The data, damaged once.
  func apply(to data: Data, _ stream: inout RandomStream) -> Data {
    var bytes = [UInt8](data)
    switch self {
    case .bitFlips:
      guard !bytes.isEmpty else { return data }
      for _ in 0...stream.below(8) { bytes[stream.below(bytes.count)] ^= 1 << stream.below(8) }
    case .cut:
      bytes = Array(bytes.prefix(stream.below(bytes.count + 1)))
    case .dropChunk:
      bytes.removeSubrange(Self.chunk(of: bytes.count, &stream))
    case .repeatChunk:
      let range = Self.chunk(of: bytes.count, &stream)
      bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case .swapHalves:
      let middle = stream.below(bytes.count + 1)
      bytes = Array(bytes[middle...] + bytes[..<middle])
    case .extremeNumber:
      bytes = Self.replacingNumber(in: bytes, &stream)
    case .extremeBytes:
      guard bytes.count >= 8 else { return data }
      let values: [UInt64] = [
        .max, 1 << 63, (1 << 63) - 1, 0x7FF0_0000_0000_0000, 1 << 32, 0xFFFF_FFFF,
      ]
      let start = stream.below(min(bytes.count - 7, stream.chance(0.5) ? 256 : .max))
      withUnsafeBytes(of: stream.pick(values).littleEndian) {
        for (offset, byte) in $0.enumerated() { bytes[start + offset] = byte }
      }
    case .zeroBytes:
      let range = Self.chunk(of: bytes.count, &stream)
      for index in range { bytes[index] = 0 }
    case .invalidText:
      bytes.insert(
        contentsOf: [0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80], at: stream.below(bytes.count + 1))
    case .hostileText:
      let text = "\u{1B}[31m\u{1B}]0;t\u{7}\u{202E}\u{2028}\u{200B}\u{9B}2J"
      bytes.insert(contentsOf: Array(text.utf8), at: stream.below(bytes.count + 1))
    case .carriageReturns:
      bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    case .onlyCarriageReturns:
      bytes = bytes.map { $0 == 10 ? 13 : $0 }
    case .byteOrderMark:
      bytes = [0xEF, 0xBB, 0xBF] + bytes
    case .utf16:
      bytes = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
    case .nesting:
      let depth = 1 << stream.below(17)
      let open = stream.pick([UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\"")])
      bytes.insert(
        contentsOf: [UInt8](repeating: open, count: depth), at: stream.below(bytes.count + 1))
    case .longRun:
      let byte = stream.pick([UInt8(ascii: "a"), UInt8(ascii: " "), UInt8(ascii: "9"), 0, 10])
      bytes.insert(
        contentsOf: [UInt8](repeating: byte, count: 1 << (10 + stream.below(11))),
        at: stream.below(bytes.count + 1))
    case .empty:
      bytes = []
    }
    return Data(bytes)
  }

  private static func chunk(of count: Int, _ stream: inout RandomStream) -> Range<Int> {
    let start = stream.below(count + 1)
    return start..<min(count, start + 1 + stream.below(max(1, min(count, 4096))))
  }

  /// One number of a text in the place of which stands one at the edge of what types hold.
  private static func replacingNumber(in bytes: [UInt8], _ stream: inout RandomStream) -> [UInt8] {
    let extremes = [
      "1e300", "-1e300", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
      "1.79e308", "-1.79e308", "1e999", "-0.0", "5e-324", "NaN", "Infinity", "null", "\"text\"",
      "[1]", "{}", "true", "9.3e15", "2147483648", "-1", "0", "1e9",
    ]
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      let isNumber = (48...57).contains(byte) || byte == 46 || byte == 45
      if isNumber, start == nil { start = index }
      if !isNumber, let begin = start {
        runs.append(begin..<index)
        start = nil
      }
    }
    guard !runs.isEmpty else { return bytes + Array(stream.pick(extremes).utf8) }
    let run = stream.pick(runs)
    return Array(bytes[..<run.lowerBound]) + Array(stream.pick(extremes).utf8)
      + Array(bytes[run.upperBound...])
  }
}
