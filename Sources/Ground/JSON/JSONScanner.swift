/// A cursor over the bytes of JSON (RFC 8259); whoever reads JSON here stands on it.
///
/// The caller walks through objects and lists, makes what it asks for and calls ``skip()`` for the
/// rest, of which only the structure is checked: of half a gigabyte of COCO's polygons nothing is
/// made. A log of a long run has millions of numbers and is read again while it grows, so short
/// numbers and texts without escapes take no detour. Errors are `Failure`s that name the byte, from
/// 1; values that are nested deeper than 64 are one.
package struct JSONScanner {
  /// What errors say of the text.
  package struct Origin {
    /// The file, if the text has one.
    var path: String?
    /// Bytes of the file that stand before the text.
    var skipped = 0
    /// What stands before the words on what was expected.
    var complaint = ""
    /// What helps if the text is damaged.
    var remedy: String?

    package init(
      path: String? = nil, skipped: Int = 0, complaint: String = "", remedy: String? = nil
    ) {
      self.path = path
      self.skipped = skipped
      self.complaint = complaint
      self.remedy = remedy
    }
  }

  /// What kind of value begins at a byte.
  package enum Kind: String {
    case object = "an object"
    case list = "a list"
    case text = "a text"
    case truth = "a truth value"
    case null = "null"
    case number = "a number"
  }

  let bytes: UnsafeRawBufferPointer
  /// Whether half of a surrogate pair becomes U+FFFD instead of an error.
  let replacesHalves: Bool
  private let origin: Origin
  private var depth = 0
  /// The byte under the cursor, from 0.
  package internal(set) var position = 0

  private static let deepest = 64
  private static let longestKey = 1 << 16

  /// - Parameters:
  ///   - bytes: Must live as long as the scanner.
  ///   - replacesHalves: Whether half of a surrogate pair in a text becomes U+FFFD; else it is an
  ///     error.
  package init(_ bytes: UnsafeRawBufferPointer, from origin: Origin, replacesHalves: Bool = false) {
    self.bytes = bytes
    self.origin = origin
    self.replacesHalves = replacesHalves
  }

  // MARK: - Walking

  /// Goes past the mark by which some editors say that a file is UTF-8.
  package mutating func skipByteOrderMark() {
    if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Calls `body` at the value of each member of the object here. It must read or skip the value.
  ///
  /// A key may come twice; one of more than 65,536 bytes is an error.
  package mutating func members(_ body: (inout JSONScanner, String) throws -> Void) throws {
    try enter("{", "an object")
    if take("}") { return leave() }
    repeat {
      let start = try keyStart()
      let key = try text()
      // Comparing and hashing keys of combining marks takes long; names are short.
      guard key.utf8.count <= Self.longestKey else {
        throw expected("a key of at most \(Self.longestKey) bytes", at: start)
      }
      guard take(":") else { throw expected("a colon") }
      try body(&self, key)
    } while take(",")
    guard take("}") else { throw expected("a comma or }") }
    leave()
  }

  /// Calls `body` at each element of the list here. It must read or skip the element.
  package mutating func elements(_ body: (inout JSONScanner) throws -> Void) throws {
    try enter("[", "a list")
    if take("]") { return leave() }
    repeat { try body(&self) } while take(",")
    guard take("]") else { throw expected("a comma or ]") }
    leave()
  }

  /// Goes past the value here, of which neither UTF-8 nor escapes are checked.
  package mutating func skip() throws {
    skipSpace()
    switch kind {
    case .object: try skipMembers()
    case .list: try elements { scanner in try scanner.skip() }
    case .text: _ = try rawText()
    case .truth: _ = try truth()
    case .null: try null()
    case .number, nil: _ = try literal()
    }
  }

  private mutating func skipMembers() throws {
    try enter("{", "an object")
    if take("}") { return leave() }
    repeat {
      _ = try keyStart()
      _ = try rawText()
      guard take(":") else { throw expected("a colon") }
      try skip()
    } while take(",")
    guard take("}") else { throw expected("a comma or }") }
    leave()
  }

  /// Checks that nothing but white space follows.
  package mutating func end() throws {
    skipSpace()
    guard byte == nil else { throw expected("the end") }
  }

  private mutating func enter(_ character: Unicode.Scalar, _ name: String) throws {
    guard take(character) else { throw expected(name) }
    depth += 1
    guard depth <= Self.deepest else {
      throw expected("values nested at most \(Self.deepest) deep", at: position - 1)
    }
  }

  private mutating func leave() { depth -= 1 }

  private mutating func keyStart() throws -> Int {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
    return position
  }

  // MARK: - Bytes

  // The subscript of an UnsafeRawBufferPointer is not checked in release; all reads go through here
  // or are behind a comparison with `count`.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Where the next value begins, from 0.
  package var valueStart: Int {
    mutating get {
      skipSpace()
      return position
    }
  }

  /// What kind of value begins under the cursor; nil if none does.
  package var kind: Kind? {
    switch byte.map({ Unicode.Scalar($0) }) {
    case "{": .object
    case "[": .list
    case "\"": .text
    case "t", "f": .truth
    case "n": .null
    case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": .number
    default: nil
    }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      let next = bytes[position]
      guard next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 else { return }
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  // MARK: - Errors

  /// An error about the value that begins at `offset`, from 0.
  package func failure(_ what: String, at offset: Int, remedy: String? = nil) -> Failure {
    let place = "byte \(origin.skipped + offset + 1)"
    return Failure(what, at: origin.path.map { "\($0), \(place)" } ?? place, remedy: remedy)
  }

  /// An error about what stands under the cursor, or at `offset`, instead of `what`.
  package func expected(_ what: String, at offset: Int? = nil) -> Failure {
    let place = offset ?? position
    let found = place < bytes.count ? "" : "the text ends here, "
    return failure(origin.complaint + found + "expected \(what)", at: place, remedy: origin.remedy)
  }
}
