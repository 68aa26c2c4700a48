import Foundation
import Ground
import Language

/// The words of each caption with their weights, which together have length 1.
///
/// The weight of a word is how often the caption has it times ln((1 + n) / (1 + df)) + 1, for n
/// training captions of which df have the word. A caption without known words has none.
struct TFIDFVectors: Sendable {
  /// Words of all captions, ascending within a caption, each once.
  let words: [Int32]
  let weights: [Float]
  /// Captions + 1 numbers: caption i has the entries `offsets[i] ..< offsets[i + 1]`.
  let offsets: [Int]
  /// The number of different words.
  let wordCount: Int

  /// - Parameters:
  ///   - captions: The captions to weigh.
  ///   - documents: The training captions, whose words and frequencies count.
  init(captions: [String], documents: [String]) {
    let vocabulary = Vocabulary.build(
      captions: documents, tokenizer: WordTokenizer(), minimumCount: 1)
    let special = CaptionWords.specialCount
    let inverseFrequencies = vocabulary.documentFrequencies.dropFirst(special).map {
      log(Double(1 + vocabulary.captionCount) / Double(1 + $0)) + 1
    }
    let known = CaptionWords(captions: captions, vocabulary: vocabulary) { $0 - Int32(special) }
    var words: [Int32] = []
    var weights: [Float] = []
    var offsets = [0]
    offsets.reserveCapacity(captions.count + 1)
    for caption in captions.indices {
      var entries: [(word: Int32, weight: Double)] = []
      for word in known[caption].sorted() {
        let weight = inverseFrequencies[Int(word)]
        if let last = entries.indices.last, entries[last].word == word {
          entries[last].weight += weight
        } else {
          entries.append((word, weight))
        }
      }
      let norm = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      for entry in entries {
        words.append(entry.word)
        weights.append(Float(entry.weight / norm))
      }
      offsets.append(words.count)
    }
    self.words = words
    self.weights = weights
    self.offsets = offsets
    wordCount = inverseFrequencies.count
  }

  var description: String { "tf-idf cosine, \(wordCount.grouped) words" }

  /// The captions of some columns by word: which columns have it, with what weight.
  ///
  /// Kept from batch to batch, so that its memory is.
  struct Postings {
    private(set) var columns: [Int32] = []
    private(set) var weights: [Float] = []
    /// Word → its entries `starts[word] ..< ends[word]`; both 0 for words in no column.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    private var touched: [Int32] = []

    mutating func fill(_ captions: [Int], of vectors: TFIDFVectors) {
      if starts.count != vectors.wordCount {
        starts = [Int32](repeating: 0, count: vectors.wordCount)
        ends = starts
        touched.removeAll()
      }
      for word in touched {
        starts[Int(word)] = 0
        ends[Int(word)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      // `ends` counts first, then moves up while the entries are put in place.
      var total = 0
      for caption in captions {
        for entry in vectors.offsets[caption]..<vectors.offsets[caption + 1] {
          let word = Int(vectors.words[entry])
          if ends[word] == 0 { touched.append(Int32(word)) }
          ends[word] += 1
          total += 1
        }
      }
      var next: Int32 = 0
      for word in touched {
        let count = ends[Int(word)]
        starts[Int(word)] = next
        ends[Int(word)] = next
        next += count
      }
      if columns.count < total {
        columns = [Int32](repeating: 0, count: total + total / 4)
        weights = [Float](repeating: 0, count: total + total / 4)
      }
      for (column, caption) in captions.enumerated() {
        for entry in vectors.offsets[caption]..<vectors.offsets[caption + 1] {
          let word = Int(vectors.words[entry])
          let place = Int(ends[word])
          columns[place] = Int32(column)
          weights[place] = vectors.weights[entry]
          ends[word] += 1
        }
      }
    }

    /// Adds a caption's similarity to each column.
    func addSimilarities(
      ofCaption caption: Int, of vectors: TFIDFVectors, to similarities: UnsafeMutablePointer<Float>
    ) {
      for entry in vectors.offsets[caption]..<vectors.offsets[caption + 1] {
        let word = Int(vectors.words[entry])
        let weight = vectors.weights[entry]
        for place in Int(starts[word])..<Int(ends[word]) {
          similarities[Int(columns[place])] += weight * weights[place]
        }
      }
    }
  }
}
