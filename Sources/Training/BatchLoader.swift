import Compute
import Corpus
import Dispatch
import Models

/// Makes the batches of a run, the next one in the background while the current one is trained on.
///
/// Which pairs are in the batch of a step depends on the seed and the step alone.
///
/// `@unchecked Sendable`: `batches[step % 2]` is written on `queue` between ``prefetch(_:)`` and the
/// signal that ``take(_:)`` waits for, and read by the trainer from then until it takes the next.
public final class BatchLoader: @unchecked Sendable {
  /// Batches in an epoch.
  public let stepsPerEpoch: Int
  private let split: Split
  private let captions: EncodedCaptions
  private let vocabulary: Vocabulary
  private let wordDropout: Float
  private let batchSize: Int
  private let seed: UInt64
  private let labels: RelevanceLabels?
  private let labelScratch = RelevanceLabels.Scratch()
  private let imageKind: RunConfiguration.Model.Image.Kind
  private let batches: [Batch]
  private var errors: [(any Error)?] = [nil, nil]
  private let ready = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
  private var requested = -1
  private let queue = DispatchQueue(label: "foil.batch-loader", qos: .userInitiated)
  private var order: (epoch: Int, captions: [Int]) = (-1, [])

  /// - Parameters:
  ///   - captions: The split's captions as token ids.
  ///   - threads: Shards of a batch.
  ///   - labels: Continuous labels, where the objective needs them.
  public init(
    split: Split, captions: EncodedCaptions, vocabulary: Vocabulary,
    configuration: RunConfiguration, threads: Int, labels: RelevanceLabels? = nil
  ) {
    self.split = split
    self.labels = labels
    self.captions = captions
    self.vocabulary = vocabulary
    wordDropout = Float(configuration.model.text.wordDropout)
    batchSize = configuration.training.batchSize
    seed = UInt64(bitPattern: Int64(configuration.run.seed))
    imageKind = configuration.model.image.kind
    let total = split.captions.count
    let whole = total / batchSize
    let rest = total % batchSize
    // A batch of one pair has no negative and so no loss.
    let keepsRest = rest > 1 && (!configuration.training.dropLast || whole == 0)
    stepsPerEpoch = whole + (keepsRest ? 1 : 0)
    batches = [Batch(threads: threads), Batch(threads: threads)]
  }

  /// Waits for the batch of a step and asks for the next one.
  ///
  /// - Throws: What reading the features threw.
  public func take(_ step: Int) throws -> Batch {
    if requested != step { prefetch(step) }
    ready[step % 2].wait()
    if let error = errors[step % 2] { throw error }
    prefetch(step + 1)
    return batches[step % 2]
  }

  /// Waits until nothing is being read any more.
  public func finish() { queue.sync {} }

  private func prefetch(_ step: Int) {
    // A batch that was asked for but never taken leaves its signal behind.
    if requested >= 0, requested != step - 1 { queue.sync {} }
    requested = step
    queue.async { [self] in
      do {
        try assemble(step, into: batches[step % 2])
        errors[step % 2] = nil
      } catch {
        errors[step % 2] = error
      }
      ready[step % 2].signal()
    }
  }

  private func assemble(_ step: Int, into batch: Batch) throws {
    let epoch = step / stepsPerEpoch
    if order.epoch != epoch {
      var stream = RandomStream(seed: seed, purpose: "shuffle", index: UInt64(epoch))
      order = (epoch, stream.permutation(split.captions.count))
    }
    let start = step % stepsPerEpoch * batchSize
    batch.step = step
    batch.captions = Array(order.captions[start..<min(start + batchSize, order.captions.count)])
    batch.images = batch.captions.map { split.imageOfCaption[$0] }
    dealCaptions(batch)
    readAhead(from: start + batchSize)
    try dealImages(batch)
    if let labels {
      let buffer = batch.labels ?? FloatBuffer()
      batch.labels = buffer
      labels.fill(
        buffer.reserve(batch.count * batch.count), images: batch.images,
        captions: batch.captions, threads: 1, scratch: labelScratch)
    }
  }

  /// Asks the system for the next batch's features, which come from all over a file that may be
  /// larger than memory.
  private func readAhead(from start: Int) {
    let next = order.captions.dropFirst(start).prefix(batchSize)
    for caption in next {
      let image = Int(split.imageOfCaption[caption])
      if imageKind != .global { split.features.willNeed(image: image) }
      if imageKind != .regions { split.globalFeatures?.willNeed(image: image) }
    }
  }

  /// Deals the captions to the shards from long to short, there and back, so that each gets about
  /// the same number of words.
  private func dealCaptions(_ batch: Batch) {
    func length(_ pair: Int) -> Int {
      let caption = batch.captions[pair]
      return captions.offsets[caption + 1] - captions.offsets[caption]
    }
    var stream = RandomStream(seed: seed, purpose: "word dropout", index: UInt64(batch.step))
    let pairs = batch.captions.indices.sorted { (length($0), $1) > (length($1), $0) }
    for shard in batch.shards { shard.tokens.removeAll() }
    for (position, pair) in pairs.enumerated() {
      let caption = batch.captions[pair]
      var ids = captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]
      if wordDropout > 0 {
        // Markers stay: [CLS] may be what the caption is pooled to.
        for index in ids.indices
        where ids[index] != vocabulary.start && ids[index] != vocabulary.end
          && stream.chance(wordDropout)
        {
          ids[index] = Int32(vocabulary.unknown)
        }
      }
      batch.shards[dealt(position, batch.shards.count)].tokens.append(ids, item: pair)
    }
  }

  /// Deals the batch's different images to the shards and reads their features.
  private func dealImages(_ batch: Batch) throws {
    var slots: [Int32: Int] = [:]
    var pairsOfImage: [[Int]] = []
    var images: [Int32] = []
    for (pair, image) in batch.images.enumerated() {
      if let slot = slots[image] {
        pairsOfImage[slot].append(pair)
      } else {
        slots[image] = images.count
        images.append(image)
        pairsOfImage.append([pair])
      }
    }
    for shard in batch.shards {
      shard.images.items.removeAll(keepingCapacity: true)
      shard.images.offsets.removeAll(keepingCapacity: true)
      shard.images.offsets.append(0)
      shard.pairs.removeAll(keepingCapacity: true)
      shard.pairOffsets.removeAll(keepingCapacity: true)
      shard.pairOffsets.append(0)
      let room = (images.count + batch.shards.count - 1) / batch.shards.count
      shard.images.reserve(split, kind: imageKind, images: room)
    }
    for (slot, image) in images.enumerated() {
      let shard = batch.shards[dealt(slot, batch.shards.count)]
      try shard.images.append(
        split, image: Int(image), kind: imageKind, item: pairsOfImage[slot][0])
      shard.pairs.append(contentsOf: pairsOfImage[slot])
      shard.pairOffsets.append(shard.pairs.count)
    }
  }

  /// 0, 1, …, n − 1, n − 1, …, 1, 0, 0, 1, …
  private func dealt(_ position: Int, _ count: Int) -> Int {
    let place = position % (2 * count)
    return place < count ? place : 2 * count - 1 - place
  }
}

extension ImageBatch {
  /// Makes room for `images` images of a split.
  func reserve(_ split: Split, kind: RunConfiguration.Model.Image.Kind, images: Int) {
    if kind != .global {
      regions.reserve(images * split.features.maximumRegions * split.features.dimension)
    }
    if kind != .regions, let vectors = split.globalFeatures {
      globals.reserve(images * vectors.dimension)
    }
  }

  /// Appends one image's features; room must have been reserved.
  func append(
    _ split: Split, image: Int, kind: RunConfiguration.Model.Image.Kind, item: Int
  ) throws {
    let start = offsets.last ?? 0
    if kind == .global {
      offsets.append(start + 1)
    } else {
      let count = try split.features.copy(
        image: image, into: regions.pointer + start * split.features.dimension)
      offsets.append(start + count)
    }
    if kind != .regions, let vectors = split.globalFeatures {
      _ = try vectors.copy(image: image, into: globals.pointer + items.count * vectors.dimension)
    }
    items.append(item)
  }
}

extension Split {
  /// The one-vector-an-image features: the global file, or the main one where it is 2-D.
  var globalFeatures: ImageFeatures? { global ?? (features.isRegional ? nil : features) }
}
