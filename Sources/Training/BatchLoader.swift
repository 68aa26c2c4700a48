import Compute
import Corpus
import Dispatch
import Ground
import Language
import Models
import Recipe

/// Makes the batches of a run, the next one in the background while the current one is trained on.
///
/// Which pairs are in the batch of a step depends on the seed and the step alone.
///
/// `@unchecked Sendable`: `requested` is written by the trainer while nothing runs on `queue`.
/// `batches[step % 2]` is written on `queue` between ``prefetch(_:)`` and the end of the queue's work,
/// for which ``take(_:)`` waits, and read by the trainer from then until it takes the next.
public final class BatchLoader: @unchecked Sendable {
  /// Batches in an epoch.
  public let stepsPerEpoch: Int
  let split: Split
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
  private var requested = -1
  private let queue = DispatchQueue(label: "foil.batch-loader", qos: .userInitiated)
  private var order: (epoch: Int, captions: [Int]) = (-1, [])
  private var lengthOrder = LengthOrder()
  private var grouping = ImageGrouping()

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
    seed = configuration.run.streamSeed
    imageKind = configuration.model.image.kind
    let total = split.captions.count
    let whole = total / batchSize
    let rest = total % batchSize
    // A batch of one pair has no negative and so no loss.
    let keepsRest = rest > 1 && (!configuration.training.dropLast || whole == 0)
    stepsPerEpoch = whole + (keepsRest ? 1 : 0)
    batches = [Batch(threads: threads), Batch(threads: threads)]
  }

  /// Nanoseconds that ``take(_:)`` has waited for batches that were not ready.
  public private(set) var waitedNanoseconds: UInt64 = 0

  /// Waits for the batch of a step and asks for the next one.
  ///
  /// - Throws: What reading the features threw.
  public func take(_ step: Int) throws -> Batch {
    if requested != step { prefetch(step) }
    let start = DispatchTime.now().uptimeNanoseconds
    finish()
    waitedNanoseconds += DispatchTime.now().uptimeNanoseconds - start
    if let error = errors[step % 2] { throw error }
    prefetch(step + 1)
    return batches[step % 2]
  }

  /// Waits until nothing is being read any more.
  public func finish() { queue.sync {} }

  private func prefetch(_ step: Int) {
    finish()
    requested = step
    queue.async { [self] in assembleRequested() }
  }

  /// Makes the batch of the step that was asked for.
  private func assembleRequested() {
    let step = requested
    do {
      try assemble(step, into: batches[step % 2])
      errors[step % 2] = nil
    } catch {
      errors[step % 2] = error
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
    batch.captions.removeAll(keepingCapacity: true)
    batch.captions.append(
      contentsOf: order.captions[start..<min(start + batchSize, order.captions.count)])
    batch.images.removeAll(keepingCapacity: true)
    for caption in batch.captions { batch.images.append(split.imageOfCaption[caption]) }
    dealCaptions(batch)
    readAhead(from: start + batchSize)
    try dealImages(batch)
    if let labels {
      let buffer = batch.labels ?? FloatBuffer()
      batch.labels = buffer
      try labels.fill(
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
      if imageKind.seesRegions { split.features.willNeed(image: image) }
      if imageKind.seesGlobal { split.globalFeatures?.willNeed(image: image) }
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
    lengthOrder.sort(count: batch.captions.count, length: length)
    for shard in batch.shards { shard.tokens.removeAll() }
    for (position, pair) in lengthOrder.items.enumerated() {
      let caption = batch.captions[pair]
      let ids = captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]
      batch.shards[dealt(position, batch.shards.count)].tokens.append(ids, item: pair) { id in
        // Markers stay: [CLS] may be what the caption is pooled to.
        let isDropped =
          wordDropout > 0 && id != vocabulary.start && id != vocabulary.end
          && stream.chance(wordDropout)
        return isDropped ? Int32(vocabulary.unknown) : id
      }
    }
  }

  /// Deals the batch's different images to the shards and reads their features.
  private func dealImages(_ batch: Batch) throws {
    grouping.group(batch.images)
    let images = grouping.images
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
      let pairs = grouping.pairs[grouping.offsets[slot]..<grouping.offsets[slot + 1]]
      try shard.images.append(
        split, image: Int(image), kind: imageKind, item: pairs.first ?? 0)
      shard.pairs.append(contentsOf: pairs)
      shard.pairOffsets.append(shard.pairs.count)
    }
  }

  /// 0, 1, …, n − 1, n − 1, …, 1, 0, 0, 1, …
  private func dealt(_ position: Int, _ count: Int) -> Int {
    let place = position % (2 * count)
    return place < count ? place : 2 * count - 1 - place
  }
}

/// The different images of a batch and the pairs that show each.
struct ImageGrouping {
  /// In the order of their first pairs.
  private(set) var images: [Int32] = []
  /// Pairs of images[k]: pairs[offsets[k] ..< offsets[k + 1]], in ascending order.
  private(set) var pairs: [Int] = []
  private(set) var offsets: [Int] = []
  private var slots: [Int32: Int] = [:]
  private var places: [Int] = []

  /// - Parameter imageOfPair: The image of each pair.
  mutating func group(_ imageOfPair: [Int32]) {
    images.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for image in imageOfPair where slots[image] == nil {
      slots[image] = images.count
      images.append(image)
    }
    for _ in images { places.append(0) }
    for image in imageOfPair { if let slot = slots[image] { places[slot] += 1 } }
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    for slot in images.indices {
      offsets.append(offsets[slot] + places[slot])
      places[slot] = offsets[slot]
    }
    pairs.removeAll(keepingCapacity: true)
    for _ in imageOfPair { pairs.append(0) }
    for (pair, image) in imageOfPair.enumerated() {
      guard let slot = slots[image] else { continue }
      pairs[places[slot]] = pair
      places[slot] += 1
    }
  }
}

extension ImageBatch {
  /// Makes room for `images` images of a split.
  func reserve(_ split: Split, kind: RunConfiguration.Model.Image.Kind, images: Int) {
    if kind.seesRegions {
      regions.reserve(images * split.features.maximumRegions * split.features.dimension)
    }
    if kind.seesGlobal, let vectors = split.globalFeatures {
      globals.reserve(images * vectors.dimension)
    }
  }

  /// Appends one image's features; room must have been reserved.
  func append(
    _ split: Split, image: Int, kind: RunConfiguration.Model.Image.Kind, item: Int
  ) throws {
    let start = offsets.last ?? 0
    if kind.seesRegions {
      let count = try split.features.copy(
        image: image, into: regions.pointer + start * split.features.dimension)
      offsets.append(start + count)
    } else {
      offsets.append(start + 1)
    }
    if kind.seesGlobal, let vectors = split.globalFeatures {
      _ = try vectors.copy(image: image, into: globals.pointer + items.count * vectors.dimension)
    }
    items.append(item)
  }
}

extension Split {
  /// The one-vector-an-image features: the global file, or the main one where it is 2-D.
  var globalFeatures: ImageFeatures? { global ?? (features.isRegional ? nil : features) }
}
