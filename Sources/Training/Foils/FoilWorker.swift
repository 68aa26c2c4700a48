import Compute
import Foundation
import Language
import Models
import Recipe

/// Writes, filters and chooses the sentences of one thread's captions.
///
/// One step is ``mask(_:)`` and ``speak(…)`` (`FoilWorker+Language`), ``write(…)``, ``score(…)`` and
/// ``choose(…)`` (`FoilWorker+Sentences`); what training needs beyond these stands in
/// `FoilWorker+Training`. The interface and `foil foils --write` use the same path without training.
final class FoilWorker {
  let model: RetrievalModel
  let data: FoilData
  let options: RunConfiguration.Foils
  let filter: FoilFilter
  let sampler: MaskSampler
  var fillSampler: FillSampler
  var duplicates = FoilDuplicates()

  /// The captions of this step.
  var sources: [FoilSource] = []
  var totals = FoilTotals()

  // Masked variants: words [slots], one row of probabilities each.
  let masked = TokenBatch()
  let maskedPass: TextEncoder.Pass
  let languageGrounding: Grounding.Pass?
  let languageHead: WordHead.Pass?
  var slots: [Slot] = []
  var slotPlaces: [Grounding.Place] = []
  /// Slots of variant v are variantSlots[v] ..< variantSlots[v + 1].
  var variantSlots = [0]
  var variantSources: [Int] = []
  var probabilities: UnsafeMutablePointer<Float>?
  var labelled: [(position: Int, kind: GroupKind)] = []
  var fills: [Int32] = []
  var changedPositions: [Int] = []

  // Sentences.
  var tokens: [Int32] = []
  var changes: [FoilChange] = []
  var candidates: [FoilCandidate] = []
  let scored = TokenBatch()
  let scorePass: TextEncoder.Pass
  /// s(I, T) of each source without dropout.
  var goldScores: [Float] = []
  var scoredCandidates: [Int] = []

  // What training works on.
  let negatives = TokenBatch()
  let negativePass: TextEncoder.Pass
  /// The same sentences once more with the image, where regions enter the encoder's layers.
  let groundedPass: TextEncoder.Pass?
  var negativeRows: [NegativeRow] = []
  let wordGrounding: Grounding.Pass?
  let correctionHead: WordHead.Pass?
  var training = TrainingState()
  var wordPlaces: [Grounding.Place] = []
  var isReplaced: [Bool] = []
  /// Tokens of the sentences that were replaced, what stood there, and where that was masked.
  var correctionRows: [(token: Int, word: Int32, slot: Int?)] = []
  /// Of each word of the kept sentences, by token.
  var replacedProbabilities: [Float] = []
  /// What correction puts in place of each replaced word, as ``correctionRows``.
  var corrections: [Int32] = []
  /// What the language model gave that word in the masked place, as ``correctionRows``; nil where it
  /// was not asked, or where correction is not trained.
  var correctionProbabilities: [Float?] = []
  let discriminationLogits = FloatBuffer()
  let correctionInput = FloatBuffer()
  let embeddingGradient = FloatBuffer()
  let wordStateGradient = FloatBuffer()
  let groundedGradient = FloatBuffer()
  let languageStateGradient = FloatBuffer()

  /// A masked position.
  struct Slot {
    var position: Int
    var word: Int32
    /// The word before it; −1 at the beginning.
    var previous: Int32
    var wordClass: WordClass
    var kind: GroupKind
  }

  /// A kept sentence, or a caption that discrimination sees beside them.
  struct NegativeRow {
    var source: Int
    /// −1 for the caption itself.
    var candidate: Int
    /// Similarity to the image in training mode.
    var similarity: Float = 0
  }

  init(model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils) {
    self.model = model
    self.data = data
    self.options = options
    filter = FoilFilter(options.wordFilters, vocabulary: data.vocabulary)
    sampler = MaskSampler(rate: options.maskRate, maximumChanges: options.maximumChanges)
    fillSampler = FillSampler(temperature: options.temperature, limit: options.topWords)
    let seeing = model.heads?.regions
    maskedPass = TextEncoder.Pass(model.text, regions: seeing)
    scorePass = TextEncoder.Pass(model.text)
    negativePass = TextEncoder.Pass(model.text)
    groundedPass = seeing.map { TextEncoder.Pass(model.text, regions: $0) }
    let table = model.text.table
    languageGrounding = model.heads.map { Grounding.Pass($0.grounding) }
    languageHead = model.heads.map { WordHead.Pass($0.mlm, table: table) }
    wordGrounding = model.heads.map { Grounding.Pass($0.grounding) }
    correctionHead = model.heads.map { WordHead.Pass($0.correction, table: table) }
  }

  /// Forgets the sentences of the step before.
  func begin() {
    sources.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    negativeRows.removeAll(keepingCapacity: true)
    negatives.removeAll()
    totals.removeAll()
    probabilities = nil
    training = TrainingState()
  }
}
