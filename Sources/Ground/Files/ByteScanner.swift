/// A cursor over the bytes of `.npy`'s header, which never reads past the end.
///
/// The text may come from a damaged or hostile file. This module is compiled without bounds and
/// overflow checks, so everything that could exceed a bound is checked here.
struct ByteScanner {
  /// What could not be read, and the byte at which.
  struct Mismatch: Error {
    let offset: Int
    let expected: String
  }

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte under the cursor, if any.
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func next() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { offset += 1 }
  }

  /// Skips white space and then `character`, if it is there.
  mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard let byte = peek, byte == character.asciiValue else { return false }
    offset += 1
    return true
  }

  /// Skips white space and then `character`, which must be there.
  mutating func expect(_ character: Character) throws {
    guard take(character) else { throw mismatch("'\(character)'") }
  }

  /// Skips white space and then `word`, if it is there.
  mutating func take(word: StaticString) -> Bool {
    skipSpace()
    let length = word.utf8CodeUnitCount
    guard bytes.count - offset >= length else { return false }
    for index in 0..<length where bytes[offset + index] != word.utf8Start[index] { return false }
    offset += length
    return true
  }

  /// A decimal integer that is not negative and fits in `Int`.
  mutating func integer() throws -> Int {
    skipSpace()
    var value = 0
    var digits = 0
    while let byte = peek, (0x30...0x39).contains(byte) {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(byte) - 0x30)
      guard !overflow, !carry else { throw mismatch("an integer below 2^63") }
      value = sum
      digits += 1
      offset += 1
    }
    guard digits > 0 else { throw mismatch("an integer that is not negative") }
    return value
  }

  func mismatch(_ expected: String) -> Mismatch { Mismatch(offset: offset, expected: expected) }
}
