import Ground

/// One of COCO's JSON files, read by whoever walks through it.
enum COCOFile {
  /// Calls `body` at the value that fills the file, which may begin with a byte order mark.
  ///
  /// - Throws: `Failure` with file and byte if it is no JSON, and what `body` throws.
  static func read(_ path: String, _ body: (inout JSONScanner) throws -> Void) throws {
    try MappedFile(path: path).withBytes { bytes in try read(bytes, of: path, body) }
  }

  /// The same for the bytes of the file `path`.
  static func read<Value>(
    _ bytes: UnsafeRawBufferPointer, of path: String,
    _ body: (inout JSONScanner) throws -> Value
  ) throws -> Value {
    var scanner = JSONScanner(
      bytes,
      from: .init(
        path: path,
        remedy: "The file is damaged or not the right one; download or unpack it anew."))
    scanner.skipByteOrderMark()
    let value = try body(&scanner)
    try scanner.end()
    return value
  }
}

extension JSONScanner {
  /// The whole number here, an id or a size; what to do if it is a text is said.
  mutating func wholeNumber(in path: String) throws -> Int {
    let start = valueStart
    guard kind == .text else { return try integer() }
    let text = try text()
    let isNumeral = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let shown = PlainText.oneLine(text, limit: 40)
    throw failure(
      "expected a whole number, found the text \"\(shown)\"", at: start,
      remedy: isNumeral
        ? "Ids are numbers, without quotes; turn those of all files with\n"
          + JSONScanner.numeralCommand(path)
        : "Ids and sizes are numbers; give each image a number as its \"id\", and its annotations "
          + "the same as their \"image_id\".")
  }

  /// A command that makes numbers of ids and sizes that are texts.
  private static func numeralCommand(_ path: String) -> String {
    "  python3 -c \"import json, sys; p = sys.argv[1]; d = json.load(open(p)); "
      + "[r.update({k: int(r[k])}) for v in d.values() if isinstance(v, list) for r in v "
      + "for k in ('id', 'image_id', 'category_id', 'width', 'height') "
      + "if isinstance(r.get(k), str)]; json.dump(d, open(p, 'w'))\" " + ShellWord.quoted(path)
  }
}
