import Compute
import Corpus
import Ground
import Language
import Records

/// A few captions of the training split that sentences are written against again and again, so that
/// one sees how the negatives of an image change while the model learns.
///
/// Nothing of the training depends on it: it has a writer and random numbers of its own.
final class WatchedCaptions {
  /// How many there are, spread over the split.
  static let count = 2
  /// Shorter captions have few words that could be changed.
  private static let fewestWords = 5

  let captions: [Int]
  private let writer: FoilWriter

  /// - Parameter values: Of the model in training.
  init(
    _ context: RunContext, values: FloatBuffer, split: Split, truth: SceneTruth?, data: FoilData
  ) {
    writer = FoilWriter(
      context, values: values, split: split, truth: truth, data: data,
      context.configuration.foils)
    let count = split.captions.count
    var captions: [Int] = []
    for part in 0..<Self.count {
      let range = (part * count / Self.count)..<((part + 1) * count / Self.count)
      if let caption = range.first(where: { data.tokens($0).count >= Self.fewestWords })
        ?? range.first
      {
        captions.append(caption)
      }
    }
    self.captions = captions
  }

  /// The sentences of each caption, as a step of the training would write them.
  ///
  /// - Parameters:
  ///   - generator: Of a generator that stays as it was.
  ///   - words: Whether discrimination and correction are trained by now.
  func sentences(
    step: Int, generator: FloatBuffer?, words: Bool
  ) throws -> [[FoilSentence]] {
    try captions.map { caption in
      try writer.write(
        caption: caption, seed: UInt64(step), generator: generator
      ).map {
        var sentence = $0
        if !words {
          sentence.replaced = []
          for index in sentence.changes.indices {
            sentence.changes[index].correction = nil
            sentence.changes[index].correctionProbability = nil
          }
        }
        return sentence
      }
    }
  }
}
