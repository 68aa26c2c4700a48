import Compute
import Ground
import Models

/// One thread's sentences that are trained on: the hardest ones, and captions that discrimination sees
/// beside them, encoded with gradient.
final class KeptSentences {
  struct Row {
    var source: Int
    /// −1 for the caption itself.
    var candidate: Int
    /// Similarity to the image in training mode.
    var similarity: Float = 0
    /// dLoss/ds, by the ranking loss.
    var slope: Float = 0
  }

  private(set) var rows: [Row] = []
  /// Whether the sentences were encoded in this step.
  private(set) var isEncoded = false

  private let dimension: Int
  private let batch = TokenBatch()
  private let pass: TextEncoder.Pass
  private let embeddingGradient = FloatBuffer()

  init(_ model: RetrievalModel) {
    dimension = model.dimension
    pass = TextEncoder.Pass(model.text)
  }

  /// The words of all sentences.
  var tokens: TokenBatch { batch }

  /// The words of a sentence among those of all.
  func range(of row: Int) -> Range<Int> { batch.offsets[row]..<batch.offsets[row + 1] }

  /// The unit vector of a sentence.
  func vector(_ row: Int) -> UnsafePointer<Float> {
    UnsafePointer(pass.embeddings.pointer + row * dimension)
  }

  /// The states of all words, without a look at the image.
  var states: UnsafePointer<Float> { pass.states }

  func removeAll() {
    rows.removeAll(keepingCapacity: true)
    batch.removeAll()
    isEncoded = false
  }

  /// Takes a sentence.
  ///
  /// - Parameters:
  ///   - candidate: Its number among the candidates; −1 for the source's own caption.
  ///   - item: The number that keys its dropout.
  func append(
    _ sentence: ArraySlice<Int32>, source: Int, candidate: Int, item: Int, image: Int
  ) {
    batch.append(sentence, item: item, image: image)
    rows.append(Row(source: source, candidate: candidate))
  }

  /// Encodes the sentences and compares each with its image.
  ///
  /// - Parameter images: Unit vectors of the sources' images.
  func encode(
    _ weights: Weights, sources: [FoilSource], images: (FoilSource) -> UnsafePointer<Float>,
    dropout: DropoutKeys?
  ) {
    guard batch.count > 0 else { return }
    isEncoded = true
    pass.forward(batch, weights: weights, dropout: dropout)
    for row in rows.indices {
      rows[row].similarity = Kernels.dot(
        images(sources[rows[row].source]), vector(row), count: dimension)
    }
  }

  /// Takes what the ranking loss asks of the rows from `first` on.
  func setSlopes(_ slopes: [Float], from first: Int) {
    for (offset, slope) in slopes.enumerated() { rows[first + offset].slope = slope }
  }

  // MARK: - Backward

  /// The gradient of the sentences' vectors.
  ///
  /// - Parameter images: Unit vectors of the sources' images.
  func vectorGradient(
    sources: [FoilSource], images: (FoilSource) -> UnsafePointer<Float>
  ) -> UnsafePointer<Float> {
    let gradient = embeddingGradient.reserveZeroed(batch.count * dimension)
    for (index, row) in rows.enumerated() where row.slope != 0 {
      Kernels.add(
        images(sources[row.source]), scale: row.slope, to: gradient + index * dimension,
        count: dimension)
    }
    return UnsafePointer(gradient)
  }

  /// Adds the gradients of all parameters but the word table.
  ///
  /// - Parameters:
  ///   - vectors: Of ``vectorGradient(sources:images:)``.
  ///   - states: The gradient of the words' states; nil for none.
  func backward(
    _ vectors: UnsafePointer<Float>, states: UnsafeMutablePointer<Float>?, weights: Weights,
    gradients: Gradients, dropout: DropoutKeys?
  ) {
    pass.backward(
      vectors, states: states, weights: weights, gradients: gradients, dropout: dropout)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    if isEncoded { pass.addWordGradients(to: table, rows: range) }
  }

  /// Adds the ranking loss's gradient of the image vectors [pairs, dimension].
  func addImageGradients(to gradient: UnsafeMutablePointer<Float>, sources: [FoilSource]) {
    for (index, row) in rows.enumerated() where row.slope != 0 {
      Kernels.add(
        vector(index), scale: row.slope, to: gradient + sources[row.source].pair * dimension,
        count: dimension)
    }
  }
}
