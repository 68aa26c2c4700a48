import Compute
import Foundation
import Ground
import Models

/// The masked language model.
extension FoilWorker {
  /// Masks each source in several variants.
  ///
  /// - Parameters:
  ///   - stream: The random numbers of a source.
  ///   - item: The number that keys the dropout of a variant.
  func mask(_ stream: (FoilSource) -> RandomStream, item: (FoilSource, Int) -> Int) {
    masked.removeAll()
    slots.removeAll(keepingCapacity: true)
    slotPlaces.removeAll(keepingCapacity: true)
    variantSlots.removeAll(keepingCapacity: true)
    variantSlots.append(0)
    variantSources.removeAll(keepingCapacity: true)
    for (index, source) in sources.enumerated() {
      var random = stream(source)
      for variant in 0..<options.variants {
        sampler.sample(
          source.groups, length: source.tokens.count, using: &random, into: &labelled)
        guard !labelled.isEmpty else { continue }
        let start = masked.ids.count
        masked.append(source.tokens, item: item(source, variant), image: source.image)
        for label in labelled {
          let place = source.tokens.startIndex + label.position
          masked.replace(row: start + label.position, with: data.mask)
          slots.append(
            Slot(
              position: label.position, word: source.tokens[place],
              previous: label.position > 0 ? source.tokens[place - 1] : -1,
              wordClass: source.classes[label.position], kind: label.kind))
          slotPlaces.append(
            Grounding.Place(token: start + label.position, image: source.image))
        }
        variantSlots.append(slots.count)
        variantSources.append(index)
      }
    }
  }

  /// Runs the language model on the masked variants.
  ///
  /// - Parameter regions: Of the images that the sources name, by the same weights.
  func speak(_ weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?) {
    guard let languageGrounding, let languageHead, !slots.isEmpty else { return }
    maskedPass.forward(masked, regions: regions, weights: weights, dropout: dropout)
    let grounded = languageGrounding.forward(
      states: maskedPass.states, places: slotPlaces, regions: regions, weights: weights)
    let table = languageHead.forward(grounded, rows: slots.count, weights: weights)
    probabilities = table
    let words = model.text.table.shape[0]
    for (row, slot) in slots.enumerated() {
      let line = table + row * words
      totals.masked += 1
      totals.languageLoss -= log(Double(max(line[Int(slot.word)], .leastNormalMagnitude)))
      if Kernels.indexOfMaximum(line, count: words) == Int(slot.word) {
        totals.languageCorrect += 1
      }
      if data.commonest[Int(slot.wordClass.rawValue)] == slot.word { totals.commonestCorrect += 1 }
    }
  }
}
