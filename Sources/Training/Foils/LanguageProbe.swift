import Compute
import Foundation
import Models

/// What the language model gets from the image: its loss on the same words once more, and how often
/// it is right, with each caption looking at the next image.
final class LanguageProbe {
  private let words: Int
  private let grounding: Grounding.Pass
  private let head: WordHead.Pass
  /// Where regions enter the encoder's layers, other images make other token states.
  private let pass: TextEncoder.Pass?
  private let masked = TokenBatch()

  /// Nil for a model without heads.
  init?(_ model: RetrievalModel) {
    guard let heads = model.heads else { return nil }
    words = model.text.table.shape[0]
    grounding = Grounding.Pass(heads.grounding)
    head = WordHead.Pass(heads.mlm, table: model.text.table)
    pass = heads.regions.map { TextEncoder.Pass(model.text, regions: $0) }
  }

  /// Adds to the totals.
  ///
  /// - Parameters:
  ///   - language: Has its captions masked and has predicted.
  ///   - regions: Of the images that the captions name, by the same weights.
  ///   - dropout: As the language model had it.
  func run(
    _ language: MaskedLanguage, weights: Weights, regions: Grounding.Regions,
    dropout: DropoutKeys?, totals: inout FoilTotals
  ) {
    let images = regions.offsets.count - 1
    guard images > 1, !language.slots.isEmpty else { return }
    let places = language.places.map {
      Grounding.Place(token: $0.token, image: ($0.image + 1) % images)
    }
    var states = language.states
    if let pass {
      language.copy(into: masked) { ($0 + 1) % images }
      pass.forward(masked, regions: regions, weights: weights, dropout: dropout)
      states = pass.states
    }
    let grounded = grounding.forward(
      states: states, places: places, regions: regions, weights: weights)
    let table = head.forward(grounded, rows: places.count, weights: weights)
    for (row, slot) in language.slots.enumerated() {
      let line = table + row * words
      totals.shuffledLoss -= log(Double(max(line[Int(slot.word)], .leastNormalMagnitude)))
      totals.shuffled += 1
      if Kernels.indexOfMaximum(line, count: words) == Int(slot.word) {
        totals.shuffledCorrect += 1
      }
    }
  }
}
