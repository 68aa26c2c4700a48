import Compute
import Foundation
import Ground
import Language
import Models
import Recipe

/// One thread's masked language model: its captions with some words masked, and what the model, seeing
/// the image, gives the words of the vocabulary there.
final class MaskedLanguage {
  /// A masked position.
  struct Slot {
    var position: Int
    var word: Int32
    /// The word before it; −1 at the beginning.
    var previous: Int32
    var wordClass: WordClass
    var kind: GroupKind
  }

  /// One masked copy of a source.
  struct Variant {
    var source: Int
    var slots: Range<Int>
  }

  /// All masked positions of this step, variant by variant.
  private(set) var slots: [Slot] = []
  private(set) var variants: [Variant] = []
  /// Where the slots stand among the tokens of all variants, and the image that each looks at.
  private(set) var places: [Grounding.Place] = []
  /// Whether the last forward pass is to have a backward pass.
  private(set) var isTrained = false

  private let model: RetrievalModel
  private let data: FoilData
  private let variantsPerSource: Int
  private let sampler: MaskSampler
  private let batch = TokenBatch()
  private let pass: TextEncoder.Pass
  private let grounding: Grounding.Pass?
  private let head: WordHead.Pass?
  /// [slots, words]; the backward pass makes gradients of them.
  private var probabilities: UnsafeMutablePointer<Float>?
  private var labelled: [(position: Int, kind: GroupKind)] = []
  private let stateGradient = FloatBuffer()

  init(model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils) {
    self.model = model
    self.data = data
    variantsPerSource = options.variants
    sampler = MaskSampler(rate: options.maskRate, maximumChanges: options.maximumChanges)
    pass = TextEncoder.Pass(model.text, regions: model.heads?.regions)
    grounding = model.heads.map { Grounding.Pass($0.grounding) }
    head = model.heads.map { WordHead.Pass($0.mlm, table: model.text.table) }
  }

  private var words: Int { model.text.table.shape[0] }

  /// Forgets what was predicted in the step before.
  func begin() {
    probabilities = nil
    isTrained = false
  }

  /// Masks each source in several variants.
  ///
  /// - Parameters:
  ///   - stream: The random numbers of a source.
  ///   - item: The number that keys the dropout of a variant.
  func mask(
    _ sources: [FoilSource], stream: (FoilSource) -> RandomStream, item: (FoilSource, Int) -> Int
  ) {
    batch.removeAll()
    slots.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    variants.removeAll(keepingCapacity: true)
    for (index, source) in sources.enumerated() {
      var random = stream(source)
      for variant in 0..<variantsPerSource {
        sampler.sample(
          source.groups, length: source.tokens.count, using: &random, into: &labelled)
        guard !labelled.isEmpty else { continue }
        let first = slots.count
        let start = batch.ids.count
        batch.append(source.tokens, item: item(source, variant), image: source.image)
        for label in labelled {
          let place = source.tokens.startIndex + label.position
          batch.replace(row: start + label.position, with: data.mask)
          slots.append(
            Slot(
              position: label.position, word: source.tokens[place],
              previous: label.position > 0 ? source.tokens[place - 1] : -1,
              wordClass: source.classes[label.position], kind: label.kind))
          places.append(Grounding.Place(token: start + label.position, image: source.image))
        }
        variants.append(Variant(source: index, slots: first..<slots.count))
      }
    }
  }

  /// Predicts the masked words, and counts how well.
  ///
  /// - Parameters:
  ///   - regions: Of the images that the sources name, by the same weights.
  ///   - trains: Whether the pass is to have a backward pass.
  func predict(
    _ weights: Weights, regions: Grounding.Regions, dropout: DropoutKeys?, trains: Bool,
    totals: inout FoilTotals
  ) {
    isTrained = trains && !slots.isEmpty
    guard let grounding, let head, !slots.isEmpty else { return }
    pass.forward(batch, regions: regions, weights: weights, dropout: dropout)
    let grounded = grounding.forward(
      states: pass.states, places: places, regions: regions, weights: weights)
    let table = head.forward(grounded, rows: slots.count, weights: weights)
    probabilities = table
    let words = words
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

  /// The probabilities of all words in a masked place; nil where nothing was predicted, and to be read
  /// before the backward pass.
  func probabilities(at slot: Int) -> UnsafePointer<Float>? {
    probabilities.map { UnsafePointer($0 + slot * words) }
  }

  /// The token states of the last forward pass.
  var states: UnsafePointer<Float> { pass.states }

  /// Copies the masked variants, each with another image.
  func copy(into other: TokenBatch, image: (Int) -> Int) { other.copy(batch, image: image) }

  // MARK: - Backward

  /// Adds the gradients of all parameters but the word table; does nothing where the pass is not
  /// trained.
  ///
  /// - Parameters:
  ///   - scale: λ of the loss over the number of masked words.
  ///   - regionGradient: Gradient of all regions, packed as they are; added to.
  func backward(
    _ scale: Float, regions: Grounding.Regions, regionGradient: UnsafeMutablePointer<Float>,
    weights: Weights, gradients: Gradients, dropout: DropoutKeys?
  ) {
    guard isTrained, let grounding, let head, let probabilities else { return }
    let words = words
    for (row, slot) in slots.enumerated() { probabilities[row * words + Int(slot.word)] -= 1 }
    Kernels.multiply(probabilities, by: scale, count: slots.count * words)
    let dGrounded = head.backward(probabilities, weights: weights, gradients: gradients)
    let states = stateGradient.reserveZeroed(batch.ids.count * model.dimension)
    grounding.backward(
      dGrounded, regions: regions, states: states, regionGradient: regionGradient,
      weights: weights, gradients: gradients)
    pass.backward(
      nil, states: states, weights: weights, gradients: gradients, dropout: dropout)
    pass.addRegionGradient(to: regionGradient, regions: regions)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    guard isTrained else { return }
    pass.addWordGradients(to: table, rows: range)
    if let probabilities { head?.addTableGradient(probabilities, to: table, words: range) }
  }
}
