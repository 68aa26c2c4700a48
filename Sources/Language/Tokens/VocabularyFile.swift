import Foundation
import Ground

extension Vocabulary: Codable {
  private enum CodingKeys: String, CodingKey {
    case version, kind, captionCount, words, counts, documentFrequencies
  }

  private static let version = 1

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let version = try values.decode(Int.self, forKey: .version)
    guard version == Vocabulary.version else {
      throw Failure(
        "the vocabulary has version \(version); this program reads \(Vocabulary.version)")
    }
    try self.init(
      kind: values.decode(Kind.self, forKey: .kind),
      words: values.decode([String].self, forKey: .words),
      counts: values.decode([Int].self, forKey: .counts),
      documentFrequencies: values.decode([Int].self, forKey: .documentFrequencies),
      captionCount: values.decode(Int.self, forKey: .captionCount))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(Vocabulary.version, forKey: .version)
    try values.encode(kind, forKey: .kind)
    try values.encode(captionCount, forKey: .captionCount)
    try values.encode(words, forKey: .words)
    try values.encode(counts, forKey: .counts)
    try values.encode(documentFrequencies, forKey: .documentFrequencies)
  }
}

extension Vocabulary {
  /// Largest JSON file that is read: far above any vocabulary, far below the memory.
  private static let largestFile = 256 << 20

  /// Reads what ``write(to:)`` wrote.
  ///
  /// - Throws: `Failure` if the file cannot be read, is no such JSON, or contradicts itself.
  public init(readingFrom path: String) throws {
    let remedy = "Use the vocabulary.json that was written with the run."
    let file: MappedFile
    do {
      file = try MappedFile(path: path)
    } catch let failure as Failure {
      throw Failure(failure.what, at: path, remedy: remedy)
    }
    guard file.count <= Vocabulary.largestFile else {
      throw Failure(
        "found \(file.count) bytes; a vocabulary has at most \(Vocabulary.largestFile)", at: path,
        remedy: remedy)
    }
    self = try file.withData { data in
      do {
        return try JSONDecoder().decode(Vocabulary.self, from: data)
      } catch let failure as Failure {
        throw Failure(failure.what, at: path, remedy: failure.remedy ?? remedy)
      } catch {
        throw Failure(
          "is not a vocabulary: \(JSONFailure.describe(error, in: data))", at: path, remedy: remedy)
      }
    }
  }

  /// The vocabulary as a line of JSON; equal vocabularies give equal bytes.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// Writes ``json()`` to a file: completely or not at all.
  public func write(to path: String) throws {
    try AtomicFile.write(try json(), to: path)
  }

  /// Reads a BERT `vocab.txt`, one piece a line; the counts are zero until ``counting(captions:tokenizer:)``.
  ///
  /// - Throws: `Failure` if the file cannot be read, has a blank line, or lacks one of
  ///   `[PAD] [UNK] [CLS] [SEP] [MASK]`.
  public static func wordPiece(path: String) throws -> Vocabulary {
    let words = try pieces(path)
    do {
      let zeros = [Int](repeating: 0, count: words.count)
      return try Vocabulary(
        kind: .wordPiece, words: words, counts: zeros, documentFrequencies: zeros, captionCount: 0)
    } catch let failure as Failure {
      throw Failure(
        failure.what, at: path,
        remedy: "Use the vocab.txt of an uncased BERT model, as it was downloaded.")
    }
  }

  /// The lines of a `vocab.txt`: a piece is its line without LF or CRLF, whatever characters it has.
  ///
  /// BERT's Chinese and multilingual vocabularies have U+2028, U+0085 and spaces of all kinds as
  /// pieces; dropping one would move the ids of all later ones.
  private static func pieces(_ path: String) throws -> [String] {
    try MappedFile(path: path).withBytes { bytes in
      if let name = TextEncoding.wide(bytes) {
        throw Failure(
          "the file is \(name), expected UTF-8", at: path,
          remedy: "Convert the file:\n" + TextEncoding.conversion(from: name, path: path))
      }
      let slices = TextLines.slices(bytes)
      return try slices.enumerated().map { index, slice in
        let end = slice.last == 0x0D ? slice.count - 1 : slice.count
        let line = UnsafeRawBufferPointer(rebasing: slice[..<end])
        let place = "\(path), line \(index + 1)"
        guard !line.isEmpty else {
          let rest = slices[index...].allSatisfy { $0.allSatisfy { $0 == 0x0D } }
          throw Failure(
            "empty line; every line must hold a piece", at: place,
            remedy: rest
              ? "Remove the empty lines from the end of the file."
              : "Use the file as it was downloaded; without the line, all later ids would move.")
        }
        guard let piece = String(validating: line, as: UTF8.self) else {
          throw Failure(
            "the line is not valid UTF-8", at: place,
            remedy: TextEncoding.remedy(bytes, path: path))
        }
        return piece
      }
    }
  }
}
