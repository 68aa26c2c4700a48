import Ground

/// Which part of speech follows which: a hidden Markov model of first order over ``WordTag``.
///
/// Together with each word's own shares it decides what an ambiguous word is in its sentence
/// ("they *park* the car", "in the *park*"). The table was counted on tagged captions.
struct TagModel: Sendable {
  /// Score of tag `next` after tag `previous`, log₂ of the probability, at
  /// `previous · (count + 1) + next`; the last row is the sentence's start, the last column its end.
  private let transitions: [Float]
  /// log₂ of each tag's share of all words.
  private let shares: [Float]

  private static let width = WordTag.count + 1

  /// A model that knows nothing: every word keeps its most frequent reading.
  init() {
    transitions = [Float](repeating: 0, count: TagModel.width * TagModel.width)
    shares = [Float](repeating: 0, count: WordTag.count)
  }

  /// Reads the table: for each tag in the order of `WordTag.allCases`, and then for the start, the
  /// scores of what follows; then the tags' shares. All in tenths of a bit, without the minus.
  init(_ text: String) throws {
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    let size = TagModel.width * TagModel.width
    guard numbers.count == size + WordTag.count else {
      throw Failure(
        "the table of parts of speech has \(numbers.count) numbers, expected "
          + "\(size + WordTag.count)")
    }
    transitions = numbers[..<size].map { -Float($0) / 10 }
    shares = numbers[size...].map { -Float($0) / 10 }
  }

  /// The emission scores of a word: log₂ P(tag | word) / P(tag), and a floor for other tags.
  func emissions(_ readings: [WordReading]) -> [Float] {
    var scores = [Float](repeating: -.infinity, count: WordTag.count)
    for reading in readings {
      let index = reading.tag.index
      scores[index] = TagModel.log2(reading.tenths) - shares[index]
    }
    return scores
  }

  private static func log2(_ tenths: UInt8) -> Float {
    // log₂ of 1/10 ... 10/10.
    let table: [Float] = [
      -3.322, -2.322, -1.737, -1.322, -1, -0.737, -0.515, -0.322, -0.152, 0,
    ]
    return table[Int(min(10, max(1, tenths))) - 1]
  }

  /// The most probable tags of a sentence (Viterbi).
  ///
  /// - Parameter emissions: For each word `WordTag.count` scores, at least one of them finite.
  func tags(_ emissions: [ArraySlice<Float>]) -> [WordTag] {
    guard !emissions.isEmpty else { return [] }
    let count = WordTag.count
    let width = TagModel.width
    var scores = [Float](repeating: -.infinity, count: count)
    var next = scores
    var origins = [UInt8](repeating: 0, count: count * emissions.count)
    for (word, emission) in emissions.enumerated() {
      let base = emission.startIndex
      for tag in 0..<count {
        next[tag] = -.infinity
        guard emission[base + tag] > -.infinity else { continue }
        if word == 0 {
          next[tag] = transitions[count * width + tag] + emission[base + tag]
          continue
        }
        for previous in 0..<count where scores[previous] > -.infinity {
          let score = scores[previous] + transitions[previous * width + tag] + emission[base + tag]
          if score > next[tag] {
            next[tag] = score
            origins[word * count + tag] = UInt8(previous)
          }
        }
      }
      swap(&scores, &next)
    }
    var best = 0
    for tag in 1..<count
    where scores[tag] + transitions[tag * width + count]
      > scores[best] + transitions[best * width + count]
    { best = tag }
    var result = [WordTag](repeating: .noun, count: emissions.count)
    for word in emissions.indices.reversed() {
      result[word] = WordTag.allCases[best]
      best = Int(origins[word * count + best])
    }
    return result
  }
}
