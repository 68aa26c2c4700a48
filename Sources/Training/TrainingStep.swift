import Compute
import Ground
import Models
import Objectives

/// What one training step found.
public struct StepRecord {
  public var loss: Double
  /// ‖gradient‖₂ before clipping.
  public var gradientNorm: Double
  /// What the first term of the objective did; overwritten by the next step.
  public var account: Account
  /// Mean and standard deviation of all similarities of the batch.
  public var similarityMean: Double
  public var similarityDeviation: Double
}

/// The training step: forward, loss, backward and update, split over threads by sample.
///
/// Each thread encodes its shard of images and captions with single-threaded BLAS and adds to its own
/// gradient buffer; the buffers are summed in a fixed order. So the result depends on the number of
/// threads, through rounding, but never on their timing.
public final class TrainingStep {
  public let model: RetrievalModel
  public let threads: Int
  /// All parameters, as the model's layout says.
  public let values: FloatBuffer
  public let optimizer: Adam
  /// The momentum encoders, where the objective asks for them.
  public let memory: MomentumMemory?
  /// The generated negatives, where the run has any.
  package let foils: GeneratedNegatives?
  private let seed: UInt64
  /// Learning rates of the image encoder's and of the text encoder's parameters.
  private var rates: [(range: Range<Int>, rate: Double)]
  private var gradients: [FloatBuffer]
  let imagePasses: [ImageEncoder.Pass]
  let textPasses: [TextEncoder.Pass]
  private let imagePairs = FloatBuffer()
  private let textPairs = FloatBuffer()
  private let imageGradients = FloatBuffer()
  private let textGradients = FloatBuffer()
  private let shardGradients: [FloatBuffer]
  private let similarities = FloatBuffer()
  private let similarityGradients = FloatBuffer()
  private let gradient: ObjectiveGradient
  /// The last batch as the objective saw it, until the next step.
  private(set) var lastView: SimilarityBatch?
  private let scalarValues = FloatBuffer()
  private let scalarGradients = FloatBuffer()

  /// - Parameters:
  ///   - memory: What the objective asks of momentum encoders; nil for none.
  ///   - foils: Generated negatives, for the same model and number of threads.
  package init(
    model: RetrievalModel, optimizer: Adam.Options, threads: Int, seed: UInt64,
    memory: MemoryOptions? = nil, foils: GeneratedNegatives? = nil
  ) {
    self.foils = foils
    self.model = model
    self.threads = threads
    self.seed = seed
    values = FloatBuffer(count: model.layout.count)
    model.layout.initialize(values.pointer, seed: seed)
    rates = [(0..<model.imageCount, 0), (model.imageCount..<model.layout.count, 0)]
    self.optimizer = Adam(optimizer, count: model.layout.count)
    gradients = (0..<threads).map {
      FloatBuffer(count: $0 == 0 ? model.layout.count : model.layout.denseCount)
    }
    imagePasses = (0..<threads).map { _ in ImageEncoder.Pass(model.image) }
    textPasses = (0..<threads).map { _ in TextEncoder.Pass(model.text) }
    self.memory = memory.map {
      MomentumMemory($0, model: model, threads: threads, seed: seed)
    }
    gradient = ObjectiveGradient(similarities: similarityGradients.pointer)
    shardGradients = (0..<(2 * threads)).map { _ in FloatBuffer() }
  }

  /// Trains on one batch.
  ///
  /// - Parameters:
  ///   - imageRate: Learning rate of the image encoder; likewise `textRate`.
  ///   - usesDropout: Whether activations are dropped, as the configuration says.
  ///   - probes: Also measure what the generator's language model gets from the image.
  /// - Throws: A ``Failure`` naming the step, the parameter and the pairs if a similarity or a
  ///   gradient is not finite; the parameters are then as they were.
  public func run(
    _ batch: Batch, objective: ObjectiveSum, epoch: Int = 0, imageRate: Double, textRate: Double,
    usesDropout: Bool = true, probes: Bool = false
  ) throws -> StepRecord {
    let dropout = usesDropout ? DropoutKeys(seed: seed, step: UInt64(batch.step)) : nil
    let weights = Weights(UnsafePointer(values.pointer))
    encode(batch, weights, dropout)
    let usesKeys = memory.map { epoch >= $0.options.warmupEpochs } ?? false
    if let memory {
      memory.follow(values.pointer)
      if usesKeys { memory.encode(batch, dropout: usesDropout ? keyDropout(batch) : nil) }
    }
    let writing = GeneratedNegatives.Step(
      batch: batch, weights: weights, images: imagePairs, imagePasses: imagePasses,
      dropout: dropout, probes: probes)
    foils?.generate(writing)
    let count = batch.count
    let loss = try compare(batch, objective, epoch)
    let (mean, deviation) = spread(similarities.pointer, count: count * count)
    if usesKeys { memory?.store(batch) }
    backward(writing)
    for (index, scalar) in model.scalars.enumerated() {
      gradients[0].pointer[scalar.offset] += scalarGradients.pointer[index]
    }
    let norm = reduceGradients()
    guard norm.isFinite, loss.isFinite else {
      throw notFinite(batch, loss: loss)
    }
    rates[0].rate = imageRate
    rates[1].rate = textRate
    optimizer.update(
      values.pointer, gradients: gradients[0].pointer, norm: norm,
      rates: rates, threads: threads)
    for (scalar, largest) in zip(model.scalars, model.scalarBounds) {
      values.pointer[scalar.offset] = min(values.pointer[scalar.offset], largest)
    }
    clearTable()
    return StepRecord(
      loss: loss, gradientNorm: norm, account: objective.account, similarityMean: mean,
      similarityDeviation: deviation)
  }

  /// Masks of the keys' dropout, other than those of the trained encoders.
  private func keyDropout(_ batch: Batch) -> DropoutKeys {
    DropoutKeys(seed: RandomStream.mix(seed ^ 0x6b65_7973), step: UInt64(batch.step))
  }

  /// Encodes each shard and puts the vectors in the order of the pairs.
  private func encode(_ batch: Batch, _ weights: Weights, _ dropout: DropoutKeys?) {
    let dimension = model.dimension
    imagePairs.reserve(batch.count * dimension)
    textPairs.reserve(batch.count * dimension)
    Parallel.perform(threads) { thread in
      let shard = batch.shards[thread]
      let images = imagePasses[thread]
      images.forward(shard.images, weights: weights, dropout: dropout)
      shard.scatterImages(images.embeddings, to: imagePairs, dimension: dimension)
      let texts = textPasses[thread]
      texts.forward(shard.tokens, weights: weights, dropout: dropout)
      shard.scatterTexts(texts.embeddings, to: textPairs, dimension: dimension)
    }
  }

  /// S = images · captionsᵀ, the loss, and the gradients of both sides' vectors.
  private func compare(
    _ batch: Batch, _ objective: ObjectiveSum, _ epoch: Int
  ) throws -> Double {
    let count = batch.count
    let dimension = model.dimension
    let s = similarities.reserve(count * count)
    let ds = similarityGradients.reserve(count * count)
    let di = imageGradients.reserve(count * dimension)
    let dt = textGradients.reserve(count * dimension)
    Parallel.perform(threads) { thread in
      let rows = Parallel.range(of: thread, of: threads, total: count)
      BLAS.gemm(
        transposeB: true, m: rows.count, n: count, k: dimension,
        a: imagePairs.pointer + rows.lowerBound * dimension, lda: dimension, b: textPairs.pointer,
        ldb: dimension, c: s + rows.lowerBound * count, ldc: count)
    }
    guard Kernels.allFinite(s, count: count * count) else { throw notFinite(batch, loss: .nan) }
    var view = view(batch, epoch)
    if let memory, epoch >= memory.options.warmupEpochs {
      view.memory = memory.compare(
        images: imagePairs.pointer, texts: textPairs.pointer, batch: batch)
    }
    let gradient = clearedGradient(ds)
    var loss = objective.evaluate(view, gradient: gradient)
    if let foils { loss += foils.contrast(view, objective: objective, gradient: gradient) }
    lastView = view
    Parallel.perform(threads) { thread in
      let rows = Parallel.range(of: thread, of: threads, total: count)
      BLAS.gemm(
        m: rows.count, n: dimension, k: count, a: ds + rows.lowerBound * count, lda: count,
        b: textPairs.pointer, ldb: dimension, c: di + rows.lowerBound * dimension, ldc: dimension)
      BLAS.gemm(
        transposeA: true, m: rows.count, n: dimension, k: count, a: ds + rows.lowerBound,
        lda: count, b: imagePairs.pointer, ldb: dimension, c: dt + rows.lowerBound * dimension,
        ldc: dimension)
    }
    memory?.backward(gradient.memoryImageToText, .imageToText, count: count, to: di)
    memory?.backward(gradient.memoryTextToImage, .textToImage, count: count, to: dt)
    foils?.addImageGradients(to: di)
    return loss
  }

  /// The batch as objectives see it.
  func view(_ batch: Batch, _ epoch: Int) -> SimilarityBatch {
    let values = scalarValues.reserve(model.scalars.count)
    for (index, scalar) in model.scalars.enumerated() {
      values[index] = self.values.pointer[scalar.offset]
    }
    var view = SimilarityBatch(
      similarities: similarities.pointer, count: batch.count, images: batch.images)
    view.scalars = UnsafePointer(values)
    view.step = batch.step
    view.epoch = epoch
    view.seed = seed
    view.threads = threads
    view.labels = batch.labels.map { UnsafePointer($0.pointer) }
    return view
  }

  private func clearedGradient(_ ds: UnsafeMutablePointer<Float>) -> ObjectiveGradient {
    gradient.similarities = ds
    gradient.scalars = scalarGradients.reserveZeroed(model.scalars.count)
    return gradient
  }

  /// Each thread's backward pass into its own gradient buffer.
  private func backward(_ step: GeneratedNegatives.Step) {
    let dimension = model.dimension
    let (batch, weights, dropout) = (step.batch, step.weights, step.dropout)
    Parallel.perform(threads) { thread in
      let shard = batch.shards[thread]
      let buffer = gradients[thread].pointer
      buffer.update(repeating: 0, count: model.layout.denseCount)
      let target = Gradients(buffer)
      let images = shardGradients[2 * thread].reserveZeroed(shard.images.count * dimension)
      for image in 0..<shard.images.count {
        for pair in shard.pairs[shard.pairOffsets[image]..<shard.pairOffsets[image + 1]] {
          Kernels.add(
            imageGradients.pointer + pair * dimension, to: images + image * dimension,
            count: dimension)
        }
      }
      let regions = foils?.backward(thread, step, gradients: target)
      imagePasses[thread].backward(
        images, regions: regions, weights: weights, gradients: target, dropout: dropout)
      let texts = shardGradients[2 * thread + 1].reserve(shard.tokens.count * dimension)
      for (caption, pair) in shard.tokens.items.enumerated() {
        (texts + caption * dimension).update(
          from: textGradients.pointer + pair * dimension, count: dimension)
      }
      textPasses[thread].backward(texts, weights: weights, gradients: target, dropout: dropout)
    }
  }

  /// Sums the threads' buffers into the first, adds the word table's gradient, and returns the norm.
  private func reduceGradients() -> Double {
    let dense = model.layout.denseCount
    let table = model.text.table
    let words = table.shape[0]
    let sum = gradients[0].pointer
    Parallel.perform(threads) { thread in
      let range = Parallel.range(of: thread, of: threads, total: dense / 16)
      for other in gradients.dropFirst() {
        Kernels.add(
          other.pointer + range.lowerBound * 16, to: sum + range.lowerBound * 16,
          count: range.count * 16)
      }
      let rows = Parallel.range(of: thread, of: threads, total: words)
      for pass in textPasses { pass.addWordGradients(to: sum + table.offset, rows: rows) }
      foils?.addWordGradients(to: sum + table.offset, words: rows)
    }
    return optimizer.norm(of: sum, count: model.layout.count, threads: threads)
  }

  /// Zeroes the rows of the word table's gradient that this step touched.
  private func clearTable() {
    let width = model.text.tableWidth
    let table = gradients[0].pointer + model.text.table.offset
    if let foils, foils.touchesAllWords {
      table.update(repeating: 0, count: model.text.table.count)
      return
    }
    for pass in textPasses {
      for id in pass.touchedWords {
        (table + Int(id) * width).update(repeating: 0, count: width)
      }
    }
    foils?.forEachTouchedWord { id in
      (table + Int(id) * width).update(repeating: 0, count: width)
    }
  }

  private func spread(_ x: UnsafePointer<Float>, count: Int) -> (mean: Double, deviation: Double) {
    var sum = 0.0
    for i in 0..<count { sum += Double(x[i]) }
    let mean = sum / Double(count)
    var squares = 0.0
    for i in 0..<count {
      let d = Double(x[i]) - mean
      squares += d * d
    }
    return (mean, (squares / Double(count)).squareRoot())
  }

  private func notFinite(_ batch: Batch, loss: Double) -> Failure {
    let layout = model.layout
    func culprit(_ values: UnsafePointer<Float>) -> String? {
      layout.parameters.first {
        !Kernels.allFinite(values + $0.offset, count: $0.count)
      }?.name
    }
    let place: String
    if let name = culprit(values.pointer) {
      place = "parameter \(name) holds a NaN or infinity"
    } else if let name = culprit(gradients[0].pointer) {
      place = "the gradient of \(name) holds a NaN or infinity"
    } else {
      place = "the similarities hold a NaN or infinity"
    }
    clearTable()
    let pairs = batch.captions.prefix(8).map(String.init).joined(separator: ", ")
    return Failure(
      "\(place) (loss \(loss)); the batch's captions are \(pairs)"
        + (batch.count > 8 ? ", …" : ""),
      at: "step \(batch.step)",
      remedy: "lower optimizer.learning_rate, set optimizer.gradient_clip, or check the features "
        + "with `foil data check`")
  }
}
