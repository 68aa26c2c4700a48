import Cells

/// Turns the bytes that a terminal sends into keys, mouse reports and pasted text.
///
/// Reports may be cut anywhere; a piece is kept until its rest arrives. What is not understood is
/// dropped as a whole, so that no fragment of a report is ever taken for typed text. The sequences
/// are those of xterm, tmux, screen, rxvt and the Linux console (ECMA-48 with their additions).
struct InputDecoder {
  /// Bytes of a sequence that is not complete.
  private var pending: [UInt8] = []
  /// The text of a paste that is not complete.
  private var paste: [UInt8]?
  /// An Escape was taken for the key because its rest was late; the rest may still arrive.
  private var escapeWasTaken = false

  /// A sequence longer than this is none.
  private static let longestSequence = 64
  /// Bytes of a paste that are kept.
  static let longestPaste = 1 << 20
  private static let escape: UInt8 = 0x1B

  /// Milliseconds to wait for the rest of what is pending, nil where nothing is.
  var pendingDelay: Int? {
    guard !pending.isEmpty, paste == nil else { return nil }
    return pending == [Self.escape] || pending == [Self.escape, Self.escape]
      ? TerminalScreen.escapeDelay : TerminalScreen.sequenceDelay
  }

  /// Takes bytes and gives what is complete.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [Input] {
    var bytes = Array(bytes)
    if escapeWasTaken {
      escapeWasTaken = false
      // A mouse report whose Escape came too early for its rest.
      if pending.isEmpty, bytes.starts(with: Array("[<".utf8)) { bytes.insert(Self.escape, at: 0) }
    }
    pending += bytes
    var inputs: [Input] = []
    var start = 0
    while start < pending.count {
      if paste != nil {
        guard let next = takePaste(from: start, into: &inputs) else { return inputs }
        start = next
        continue
      }
      guard let (length, input) = parse(pending[start...]) else { break }
      start += length
      if let input { inputs.append(input) }
    }
    pending.removeFirst(min(start, pending.count))
    return inputs
  }

  /// The rest did not come: a lone Escape is the key, anything else is dropped.
  mutating func timeOut() -> [Input] {
    defer { pending = [] }
    if pending == [Self.escape] || pending == [Self.escape, Self.escape] {
      escapeWasTaken = true
      return [.key(Key(.escape))]
    }
    if pending.count == 2, pending[0] == Self.escape, pending[1] < 0x7F {
      return [.key(Key(Character(Unicode.Scalar(pending[1])), .alt))]
    }
    return []
  }

  /// Adds up wheel steps at one place and keeps the last resize only, at the end.
  static func merged(_ inputs: [Input]) -> [Input] {
    var result: [Input] = []
    var resize: Input?
    for input in inputs {
      if case .resize = input {
        resize = input
        continue
      }
      if case .mouse(let mouse) = input, case .scroll(let steps) = mouse.action,
        case .mouse(let last)? = result.last, case .scroll(let before) = last.action,
        last.position == mouse.position, last.modifiers == mouse.modifiers
      {
        result[result.count - 1] = .mouse(
          Mouse(.scroll(before + steps), at: mouse.position, modifiers: mouse.modifiers))
        continue
      }
      if input == .wake, result.contains(.wake) { continue }
      result.append(input)
    }
    return resize.map { result + [$0] } ?? result
  }

  // MARK: - One input

  /// The length and meaning of the first input, nil where bytes are missing.
  private mutating func parse(_ bytes: ArraySlice<UInt8>) -> (Int, Input?)? {
    guard let first = bytes.first else { return nil }
    if first == Self.escape { return parseEscape(bytes) }
    if first < 0x20 || first == 0x7F { return (1, Self.control(first).map { .key($0) }) }
    return Self.character(bytes).map { length, character in
      (length, character.map { .key(Key($0)) })
    }
  }

  private mutating func parseEscape(_ bytes: ArraySlice<UInt8>) -> (Int, Input?)? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case UInt8(ascii: "["): return parseControlSequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = rest.dropFirst().first else { return nil }
      // xterm sends modifiers as digits here when asked to.
      return (3, KeySequences.applicationKey(third).map { .key($0) })
    case Self.escape:
      // Alt with a key that sends a sequence, or Escape twice.
      guard let (length, input) = parseEscape(rest) else { return nil }
      guard case .key(let key)? = input else { return (1, .key(Key(.escape))) }
      return (length + 1, .key(Key(key.code, key.modifiers.union(.alt))))
    default:
      guard let (length, input) = parse(rest) else { return nil }
      guard case .key(let key)? = input else { return (length + 1, nil) }
      return (length + 1, .key(Key(key.code, key.modifiers.union(.alt))))
    }
  }

  private mutating func parseControlSequence(_ bytes: ArraySlice<UInt8>) -> (Int, Input?)? {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return nil }
    // The Linux console's F1 to F5, and the mouse reports of three bytes.
    if first == UInt8(ascii: "[") {
      guard let key = body.dropFirst().first else { return nil }
      return (4, KeySequences.linuxFunction(key).map { .key($0) })
    }
    if first == UInt8(ascii: "M") {
      guard body.count >= 4 else { return nil }
      let values = body.dropFirst().prefix(3).map { Int($0) - 32 }
      return (6, MouseReport.decode(values[0], values[1], values[2], final: UInt8(ascii: "M")))
    }
    guard
      let end = body.firstIndex(where: { $0 >= 0x40 && $0 < 0x7F || $0 < 0x20 || $0 > 0x7E })
        ?? body.firstIndex(where: { $0 == UInt8(ascii: "$") })
    else {
      return body.count > Self.longestSequence ? (bytes.count, nil) : nil
    }
    // A control character inside: the sequence was cut short, and the character counts.
    let final = body[end]
    let isWhole = final >= 0x24 && final < 0x7F
    let length = bytes.distance(from: bytes.startIndex, to: end) + (isWhole ? 1 : 0)
    guard isWhole else { return (length, nil) }
    let parameters = body[body.startIndex..<end]
    if parameters.first == UInt8(ascii: "<") {
      let values = KeySequences.numbers(parameters.dropFirst())
      guard values.count == 3 else { return (length, nil) }
      return (length, MouseReport.decode(values[0], values[1], values[2], final: final))
    }
    // Answers to questions begin with a private sign and are no keys.
    if let sign = parameters.first, (0x3C...0x3F).contains(sign) { return (length, nil) }
    let values = KeySequences.numbers(parameters)
    if final == UInt8(ascii: "~"), values.first == 200 {
      paste = []
      return (length, nil)
    }
    return (length, KeySequences.key(values, final: final).map { .key($0) })
  }

  /// Takes paste text up to its end mark; nil where all bytes were taken or kept.
  private mutating func takePaste(from start: Int, into inputs: inout [Input]) -> Int? {
    let end = Array("\u{1B}[201~".utf8)
    let rest = pending[start...]
    if let mark = rest.firstRange(of: end) {
      append(rest[..<mark.lowerBound])
      inputs.append(.paste(String(decoding: Self.plain(paste ?? []), as: UTF8.self)))
      paste = nil
      return mark.upperBound
    }
    // The mark itself may be cut.
    let kept =
      (1..<end.count).reversed().first { rest.suffix($0).elementsEqual(end.prefix($0)) } ?? 0
    append(rest.dropLast(kept))
    pending = Array(rest.suffix(kept))
    return nil
  }

  /// A paste with line feeds for all line ends, and no other control characters but tabs.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      place += 1
      switch byte {
      case 0x0D:
        plain.append(0x0A)
        if next == 0x0A { place += 1 }
      case 0x09, 0x0A, 0x20...0x7E: plain.append(byte)
      case 0x00...0x1F, 0x7F: break
      // U+0080 to U+009F.
      case 0xC2 where (0x80...0x9F).contains(next): place += 1
      default: plain.append(byte)
      }
    }
    return plain
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let room = Self.longestPaste - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(max(0, room)))
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: return Key(.tab)
    case 0x0D: return Key(.enter)
    case 0x08, 0x7F: return Key(.backspace)
    case 0x00: return Key(" ", .control)
    case 0x01...0x1A: return Key(Character(Unicode.Scalar(byte + 0x60)), .control)
    case 0x1C...0x1F: return Key(Character(Unicode.Scalar(byte + 0x40)), .control)
    default: return nil
    }
  }

  /// One character of UTF-8; a byte that begins none is dropped.
  private static func character(_ bytes: ArraySlice<UInt8>) -> (Int, Character?)? {
    guard let first = bytes.first else { return nil }
    let length =
      first < 0x80
      ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0 else { return (1, nil) }
    let present = bytes.prefix(length)
    if let bad = present.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return (present.distance(from: present.startIndex, to: bad), nil)
    }
    guard present.count == length else { return nil }
    return (length, String(validating: present, as: UTF8.self)?.first)
  }
}
