import Compute
import Ground
import Language

/// A vector for each caption of a split, made or read when it is asked for.
protocol SentenceVectors: Sendable {
  var dimension: Int { get }
  /// What was used, in a few words.
  var description: String { get }
  /// Writes a caption's vector, of length 1 or zero throughout, to `destination` [dimension].
  ///
  /// - Throws: `Failure` if a file that the vectors stand in cannot be read.
  func copy(caption: Int, into destination: UnsafeMutablePointer<Float>) throws
}

/// Rows of a `.npy` file, which stays on disk.
struct EmbeddingFile: SentenceVectors {
  private let array: NpyArray
  private let inverseNorms: [Float]
  let dimension: Int

  /// Opens the file and reads all of it once, for NaN and the lengths of its rows.
  ///
  /// - Throws: `Failure` if it is not [captions, dimension] of finite floats.
  init(path: String, captions: Int, split: String) throws {
    let array = try NpyArray(path: path, expecting: [.float16, .float32, .float64])
    let remedy = "Export one row for each line of the split's captions, in their order."
    guard array.shape.count == 2, let rows = array.shape.first, let dimension = array.shape.last,
      dimension > 0
    else {
      throw Failure(
        "found an array of \(array.shape.count) dimensions, expected [captions, dimension]",
        at: path, remedy: remedy)
    }
    guard rows == captions else {
      throw Failure(
        "found \(rows) rows, expected \(captions): one for each caption of the split “\(split)”",
        at: path, remedy: remedy)
    }
    let buffer = FloatBuffer(count: dimension)
    inverseNorms = try (0..<rows).map { row in
      try array.copyFloats(from: row * dimension, count: dimension, into: buffer.pointer)
      // Also infinite if the squares overflow: such a vector would have no direction.
      let square = Kernels.dot(buffer.pointer, buffer.pointer, count: dimension)
      guard square.isFinite else {
        throw Failure(
          "row \(row), of the caption in line \(row + 1), holds NaN, infinity or numbers too large",
          at: path, remedy: "Export the embeddings again, and look at that caption.")
      }
      return square > 0 ? 1 / square.squareRoot() : 0
    }
    self.array = array
    self.dimension = dimension
  }

  var description: String {
    "cosine of sentence embeddings, \(inverseNorms.count.grouped) × \(dimension)"
  }

  func copy(caption: Int, into destination: UnsafeMutablePointer<Float>) throws {
    try array.copyFloats(from: caption * dimension, count: dimension, into: destination)
    Kernels.multiply(destination, by: inverseNorms[caption], count: dimension)
  }
}

/// Plain means of the vectors of a caption's words.
///
/// Words without a vector are left out; a caption without any known word has the zero vector.
struct WordVectorMeans: SentenceVectors {
  private let table: WordVectorFile
  private let words: CaptionWords
  private let vocabularySize: Int

  init(path: String, captions: [String]) throws {
    let vocabulary = Vocabulary.build(
      captions: captions, tokenizer: WordTokenizer(), minimumCount: 1)
    let table = try WordVectorFile(path: path, vocabulary: vocabulary)
    self.table = table
    words = CaptionWords(captions: captions, vocabulary: vocabulary) { table.row(ofWord: $0) }
    vocabularySize = vocabulary.count - CaptionWords.specialCount
  }

  var dimension: Int { table.dimension }

  var description: String {
    "cosine of mean word vectors, \(table.count.grouped) of \(vocabularySize.grouped) words × "
      + "\(dimension)"
  }

  func copy(caption: Int, into destination: UnsafeMutablePointer<Float>) {
    destination.update(repeating: 0, count: dimension)
    table.vectors.withUnsafeBufferPointer { vectors in
      guard let base = vectors.baseAddress else { return }
      for word in words[caption] {
        Kernels.add(base + Int(word) * dimension, to: destination, count: dimension)
      }
    }
    // The length of the sum does not matter, so neither does the division by the number of words.
    let square = Kernels.dot(destination, destination, count: dimension)
    Kernels.multiply(
      destination, by: square > 0 ? 1 / square.squareRoot() : 0, count: dimension)
  }
}

/// The known words of each caption as numbers, repeated words as often as they stand there.
struct CaptionWords: Sendable {
  /// How many of a word vocabulary's first entries are no words.
  static let specialCount = Vocabulary.specialTokens(.words).count

  private let ids: [Int32]
  private let offsets: [Int]

  /// - Parameters:
  ///   - vocabulary: A vocabulary of words; others are left out.
  ///   - number: The number of a word of the vocabulary by its index, nil to leave it out.
  init(captions: [String], vocabulary: Vocabulary, number: (Int32) -> Int32?) {
    let encoded = EncodedCaptions(
      captions: captions, tokenizer: WordTokenizer(), vocabulary: vocabulary, maximumTokens: 0,
      addStartEnd: false)
    var ids: [Int32] = []
    var offsets = [0]
    ids.reserveCapacity(encoded.ids.count)
    offsets.reserveCapacity(captions.count + 1)
    for caption in captions.indices {
      for id in encoded.ids[encoded.offsets[caption]..<encoded.offsets[caption + 1]]
      where id >= CaptionWords.specialCount {
        if let number = number(id) { ids.append(number) }
      }
      offsets.append(ids.count)
    }
    self.ids = ids
    self.offsets = offsets
  }

  var count: Int { offsets.count - 1 }

  subscript(caption: Int) -> ArraySlice<Int32> { ids[offsets[caption]..<offsets[caption + 1]] }
}
