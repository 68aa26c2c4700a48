import Ground
import Language

/// The vectors that a text file has for the words of a vocabulary.
///
/// The format is GloVe's: a line holds a word and its numbers, parted by spaces. The first line may
/// state the number of lines and of dimensions, as word2vec's and fastText's files do. Words must be
/// spelled as the tokenizer gives them, in lower case. Of a word's several lines the first counts.
struct WordVectorFile: Sendable {
  let dimension: Int
  /// One row for each word found, [count, dimension].
  let vectors: [Float]
  private let rows: [Int32]

  /// How many words of the vocabulary have a vector.
  var count: Int { vectors.count / dimension }

  /// The row of a word by its index in the vocabulary, nil if the file lacks it.
  func row(ofWord index: Int32) -> Int32? {
    let row = rows[Int(index)]
    return row >= 0 ? row : nil
  }

  /// More numbers a line than any published file has; guards against files of another kind.
  private static let maximumDimension = 1 << 16

  /// Goes through the file once and keeps the vocabulary's words.
  ///
  /// - Throws: `Failure` with the line if one has too few or too many numbers, or if a kept one holds
  ///   something that is no finite number; and if no word is found.
  init(path: String, vocabulary: Vocabulary) throws {
    let file = try MappedFile(path: path)
    var reader = Reader(path: path, vocabulary: vocabulary)
    try file.withBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        try reader.read(line: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        file.didRead(bytes: end - start)
        start = end + 1
      }
    }
    guard let dimension = reader.dimension, !reader.vectors.isEmpty else {
      throw Failure(
        "none of the captions' \(vocabulary.count - CaptionWords.specialCount) words has a vector",
        at: path,
        remedy: "Give a file of lower-case words in the captions' language, as glove.6B.300d.txt.")
    }
    self.dimension = dimension
    vectors = reader.vectors
    rows = reader.rows
  }

  private struct Reader {
    let path: String
    let vocabulary: Vocabulary
    var dimension: Int?
    var vectors: [Float] = []
    var rows: [Int32]
    private var line = 0

    init(path: String, vocabulary: Vocabulary) {
      self.path = path
      self.vocabulary = vocabulary
      rows = [Int32](repeating: -1, count: vocabulary.count)
    }

    mutating func read(line whole: UnsafeRawBufferPointer) throws {
      line += 1
      var end = whole.count
      while end > 0, Reader.isSpace(whole[end - 1]) { end -= 1 }
      let bytes = UnsafeRawBufferPointer(rebasing: whole[..<end])
      let fields = Reader.fieldCount(bytes)
      guard let dimension else {
        try readFirst(bytes, fields: fields)
        return
      }
      guard fields == dimension + 1 else {
        // Some files have words with spaces in them, which no token is.
        if fields > dimension + 1, let second = Reader.fields(bytes, limit: 2).last,
          Reader.number(second) == nil
        {
          return
        }
        throw failure("found \(max(0, fields - 1)) numbers, expected \(dimension)")
      }
      try keep(bytes, dimension: dimension)
    }

    private mutating func readFirst(_ bytes: UnsafeRawBufferPointer, fields: Int) throws {
      guard fields >= 2, fields <= WordVectorFile.maximumDimension + 1 else {
        throw failure(
          "found \(fields) fields, expected a word and 1 to \(WordVectorFile.maximumDimension) "
            + "numbers")
      }
      if fields == 2 {
        let header = Reader.fields(bytes, limit: 2).map { Int(Reader.text($0)) }
        if let lines = header[0], let stated = header[1], lines >= 0, stated > 0,
          stated <= WordVectorFile.maximumDimension
        {
          dimension = stated
          return
        }
      }
      dimension = fields - 1
      // The first line decides what the others must be, so it has to be sound whether kept or not.
      _ = try numbers(bytes)
      try keep(bytes, dimension: fields - 1)
    }

    private mutating func keep(_ bytes: UnsafeRawBufferPointer, dimension: Int) throws {
      guard let first = Reader.fields(bytes, limit: 1).first,
        let word = String(validating: first, as: UTF8.self),
        let index = vocabulary.index(of: word), index >= CaptionWords.specialCount, rows[index] < 0
      else { return }
      let values = try numbers(bytes)
      rows[index] = Int32(vectors.count / dimension)
      vectors.append(contentsOf: values)
    }

    private func numbers(_ bytes: UnsafeRawBufferPointer) throws -> [Float] {
      try Reader.fields(bytes, limit: .max).dropFirst().enumerated().map { position, field in
        guard let value = Reader.number(field), value.isFinite, abs(value) < 1e9 else {
          let text = Reader.text(UnsafeRawBufferPointer(rebasing: field.prefix(30)))
          throw failure("number \(position + 1) is “\(text)”, expected a finite number")
        }
        return value
      }
    }

    private func failure(_ what: String) -> Failure {
      Failure(
        what, at: "\(path), line \(line)",
        remedy: "Each line holds a word and its numbers, parted by spaces; load the file again.")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0D
    }

    private static func fieldCount(_ bytes: UnsafeRawBufferPointer) -> Int {
      var count = 0
      var wasSpace = true
      for byte in bytes {
        let space = isSpace(byte)
        if wasSpace, !space { count += 1 }
        wasSpace = space
      }
      return count
    }

    private static func fields(
      _ bytes: UnsafeRawBufferPointer, limit: Int
    ) -> [UnsafeRawBufferPointer] {
      var fields: [UnsafeRawBufferPointer] = []
      var start = 0
      while start < bytes.count, fields.count < limit {
        while start < bytes.count, isSpace(bytes[start]) { start += 1 }
        guard start < bytes.count else { break }
        var end = start
        while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
        fields.append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
      return fields
    }

    private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
      String(decoding: bytes, as: UTF8.self)
    }

    private static func number(_ bytes: UnsafeRawBufferPointer) -> Float? {
      // No number that a program prints is longer; a hostile one could be as long as the file.
      bytes.count <= 64 ? Float(text(bytes)) : nil
    }
  }
}
