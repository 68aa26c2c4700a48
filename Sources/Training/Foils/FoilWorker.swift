import Foundation
import Ground
import Language
import Models
import Recipe

/// Writes, filters and chooses the sentences of one thread's captions, and trains on them.
///
/// One step is ``mask(stream:item:)``, ``speak(_:regions:dropout:trains:)``, ``write(stream:)``,
/// ``score(_:images:)``, ``choose(item:)`` and ``encode(_:images:regions:words:dropout:item:)``; a
/// training then goes back through ``backward(_:images:regions:regionGradient:weights:gradients:dropout:)``.
/// The interface and `foil foils --write` take the same path without training.
final class FoilWorker {
  let language: MaskedLanguage
  let pool: SentencePool
  let kept: KeptSentences
  let words: WordLosses
  /// Of this step.
  private(set) var totals = FoilTotals()
  private let generator: RunConfiguration.Foils.Generator

  init(model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils) {
    generator = options.generator
    language = MaskedLanguage(model: model, data: data, options: options)
    pool = SentencePool(model: model, data: data, options: options)
    kept = KeptSentences(model)
    words = WordLosses(model: model, options: options)
  }

  /// Forgets the sentences of the step before.
  func begin() {
    language.begin()
    pool.removeAll()
    kept.removeAll()
    words.begin()
    totals.removeAll()
  }

  // MARK: - The language model

  /// Masks each source in several variants; see ``MaskedLanguage/mask(_:stream:item:)``.
  func mask(stream: (FoilSource) -> RandomStream, item: (FoilSource, Int) -> Int) {
    language.mask(pool.sources, stream: stream, item: item)
  }

  /// Runs the language model on the masked variants.
  ///
  /// - Parameters:
  ///   - regions: Of the images that the sources name, by the same weights.
  ///   - trains: Whether it is trained in this step, from this pass.
  func speak(_ weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?, trains: Bool) {
    language.predict(
      weights, regions: regions, dropout: dropout, trains: trains, totals: &totals)
  }

  /// Runs it once more with other images; see ``LanguageProbe``.
  func compare(
    with probe: LanguageProbe, weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?
  ) {
    probe.run(language, weights: weights, regions: regions, dropout: dropout, totals: &totals)
  }

  /// Leaves out of the totals what the language model did.
  func forgetLanguage() { totals.removeLanguage() }

  // MARK: - Sentences

  /// Fills in the masked variants, or edits by rules, and filters what comes out.
  func write(stream: (FoilSource) -> RandomStream) {
    if generator == .rules {
      pool.writeByRules(stream: stream)
    } else {
      pool.write(from: language, stream: stream)
    }
  }

  /// Scores what passed the filters without dropout and marks what is too good (F5).
  ///
  /// - Parameter images: Unit vectors of the sources' images, by their position in the batch.
  func score(_ weights: Weights, images: (FoilSource) -> UnsafePointer<Float>) {
    pool.score(weights, images: images)
  }

  /// Keeps the hardest of each source's accepted sentences and counts everything.
  ///
  /// - Parameter item: The number that keys the dropout of a sentence, by its order.
  func choose(item: (FoilSource, Int) -> Int) {
    pool.choose(into: kept, item: item, totals: &totals)
  }

  /// Encodes the kept sentences with gradient and looks at their words.
  ///
  /// - Parameters:
  ///   - images: Unit vectors of the sources' images.
  ///   - words: Whether discrimination and correction are trained in this step.
  ///   - item: The number that keys the dropout of a caption among the sentences.
  func encode(
    _ weights: Weights, images: (FoilSource) -> UnsafePointer<Float>, regions: Grounding.Regions,
    words trainsWords: Bool, dropout: DropoutKeys?, item: (FoilSource) -> Int
  ) {
    if trainsWords { words.addCaptions(to: kept, of: pool, item: item) }
    kept.encode(weights, sources: pool.sources, images: images, dropout: dropout)
    guard trainsWords, kept.isEncoded else { return }
    words.forward(
      kept, of: pool, language: language, weights: weights, regions: regions, dropout: dropout,
      totals: &totals)
  }

  // MARK: - Backward

  /// Adds all gradients but those of the word table and of the image vectors.
  ///
  /// - Parameters:
  ///   - images: Unit vectors of the sources' images.
  ///   - regionGradient: Gradient of all regions, packed as they are; added to.
  func backward(
    _ scales: FoilScales, images: (FoilSource) -> UnsafePointer<Float>,
    regions: Grounding.Regions, regionGradient: UnsafeMutablePointer<Float>, weights: Weights,
    gradients: Gradients, dropout: DropoutKeys?
  ) {
    if kept.isEncoded {
      let vectors = kept.vectorGradient(sources: pool.sources, images: images)
      let states = words.backward(
        scales, kept: kept, regions: regions, regionGradient: regionGradient, weights: weights,
        gradients: gradients, dropout: dropout)
      kept.backward(
        vectors, states: states, weights: weights, gradients: gradients, dropout: dropout)
    }
    language.backward(
      scales.language, regions: regions, regionGradient: regionGradient, weights: weights,
      gradients: gradients, dropout: dropout)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    kept.addWordGradients(to: table, words: range)
    words.addWordGradients(to: table, words: range)
    language.addWordGradients(to: table, words: range)
  }
}
