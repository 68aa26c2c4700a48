import Ground
import Recipe

/// The random numbers and the dropout keys of generated negatives: functions of the seed, the step and
/// the caption, so that there is nothing to save.
struct FoilKeys {
  private let seed: UInt64
  private let sentencesPerPair: Int

  /// What numbers are drawn for.
  enum Purpose: UInt64 { case masks = 1, fills = 2 }

  /// Which sentences of a caption are keyed.
  enum Sentence: Int { case variant = 1, kept = 2, caption = 3 }

  init(seed: UInt64, options: RunConfiguration.Foils) {
    self.seed = seed
    sentencesPerPair = max(options.variants, options.kept)
  }

  /// The random numbers of a caption.
  ///
  /// - Parameter isStatic: Draws the same each time that the caption is seen.
  func stream(
    _ purpose: Purpose, step: Int, _ source: FoilSource, isStatic: Bool
  ) -> RandomStream {
    let index =
      isStatic ? UInt64(source.caption) : UInt64(step + 1) << 32 | UInt64(source.pair)
    return RandomStream(
      seed: RandomStream.mix(seed ^ purpose.rawValue), purpose: "foils", index: index)
  }

  /// A number that no caption of the batch has, to key dropout.
  func item(_ sentence: Sentence, _ source: FoilSource, _ order: Int = 0) -> Int {
    sentence.rawValue << 20 | (source.pair * sentencesPerPair + order) & 0xf_ffff
  }
}
