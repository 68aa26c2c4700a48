import Foundation

/// The lines of a UTF-8 file of captions or ids.
///
/// Lines end in LF or CRLF, the last one may end in nothing, a byte order mark is skipped, white
/// space at a line's ends is dropped. Every line must hold text: lines belong to images by number.
package struct TextLines {
  package let lines: [String]
  /// Blank lines and lines that are not UTF-8, in order; they are empty strings in `lines`.
  package let problems: [Failure]

  /// The most bytes of a line; a longer one is no caption, and would be copied several times.
  package static let longestLine = 1 << 20

  /// What a line of captions can hold in place of nothing.
  package static let captionFiller = "a word, for example unk"

  /// - Parameters:
  ///   - path: The file.
  ///   - filler: What to write into a blank line, for its remedy.
  /// - Throws: `Failure` if the file cannot be read or any line is bad (the first one is named).
  package static func read(_ path: String, filler: String = captionFiller) throws -> [String] {
    let text = try TextLines(path: path, filler: filler)
    if let problem = text.problems.first { throw problem }
    return text.lines
  }

  /// Reads the file and goes on after bad lines.
  package init(path: String, filler: String = captionFiller) throws {
    let file = try MappedFile(path: path)
    self = file.withBytes { TextLines(bytes: $0, path: path, filler: filler) }
  }

  package init(bytes: UnsafeRawBufferPointer, path: String, filler: String = captionFiller) {
    if let problem = TextLines.problem(ofAll: bytes, path: path) {
      lines = []
      problems = [problem]
      return
    }
    var lines: [String] = []
    var problems: [Failure] = []
    // How many problems there were up to the last line with text; all later ones are blank lines.
    var problemsBeforeEnd = 0
    var conversion: String?
    for slice in TextLines.slices(bytes) {
      let place = "\(path), line \(lines.count + 1)"
      guard slice.count <= TextLines.longestLine else {
        problems.append(
          Failure(
            "the line has \(slice.count) bytes; at most \(TextLines.longestLine) are read",
            at: place, remedy: "Shorten it, or see whether line ends are missing."))
        lines.append("")
        problemsBeforeEnd = problems.count
        continue
      }
      let trimmed = TextLines.trimmed(slice)
      guard let line = String(validating: trimmed, as: UTF8.self) else {
        let offset = slice.baseAddress.flatMap { base in bytes.baseAddress.map { base - $0 } } ?? 0
        let remedy = conversion ?? TextEncoding.remedy(bytes, path: path)
        conversion = remedy
        problems.append(
          Failure(
            "byte \(offset + TextLines.firstInvalidByte(slice)) is not valid UTF-8", at: place,
            remedy: remedy))
        lines.append("")
        problemsBeforeEnd = problems.count
        continue
      }
      // Unicode has white space that is not ASCII as well.
      let ends = [trimmed.first ?? 0, trimmed.last ?? 0]
      var text =
        ends.contains { $0 >= 0x80 } ? line.trimmingCharacters(in: .whitespacesAndNewlines) : line
      if trimmed.contains(0) {
        problems.append(
          Failure(
            "the line holds a zero byte", at: place,
            remedy: "Write the line anew; the file may be damaged."))
        text = ""
        problemsBeforeEnd = problems.count
      } else if text.isEmpty {
        problems.append(
          Failure(
            TextLines.blank, at: place,
            remedy: "Write \(filler), there; without the line, all later ones would move."))
      } else {
        problemsBeforeEnd = problems.count
      }
      lines.append(text)
    }
    self.lines = lines
    self.problems =
      Array(problems[..<problemsBeforeEnd])
      + problems[problemsBeforeEnd...].map {
        Failure(
          $0.what, at: $0.place,
          remedy: "Remove the line from the end of the file, or write \(filler), if it is missing.")
      }
  }

  /// What is wrong with a file as a whole, so that it has no lines to speak of.
  private static func problem(ofAll bytes: UnsafeRawBufferPointer, path: String) -> Failure? {
    if let name = TextEncoding.wide(bytes) {
      return Failure(
        "the file is \(name), expected UTF-8", at: path,
        remedy: "Convert the file:\n" + TextEncoding.conversion(from: name, path: path))
    }
    let inner = bytes.dropLast()
    if !bytes.contains(0x0A), inner.contains(0x0D) {
      let (old, new) = (ShellWord.quoted(path), ShellWord.quoted(path + ".lf"))
      return Failure(
        "the lines end in CR alone, expected LF or CRLF", at: path,
        remedy: "Convert the file:\n  tr '\\r' '\\n' < \(old) > \(new) && mv \(new) \(old)")
    }
    return nil
  }

  /// The lines' bytes without their LF and without a byte order mark; the last may have had no LF.
  ///
  /// Only LF ends a line: U+2028, U+0085 and the form feed are characters.
  package static func slices(_ bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
    var slices: [UnsafeRawBufferPointer] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let newline = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      slices.append(UnsafeRawBufferPointer(rebasing: bytes[start..<newline]))
      start = newline + 1
    }
    return slices
  }

  package static let blank = "blank line; every line must hold text"

  /// The bytes without ASCII white space at their ends.
  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return UnsafeRawBufferPointer(rebasing: bytes[..<0]) }
    return UnsafeRawBufferPointer(rebasing: bytes[first...last])
  }

  /// The offset of the first byte that does not continue valid UTF-8.
  package static func firstInvalidByte(_ bytes: UnsafeRawBufferPointer) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }

  /// The system's words for a file error, without the path that the message has already.
  package static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return (underlying ?? (error as NSError)).localizedDescription
  }
}
