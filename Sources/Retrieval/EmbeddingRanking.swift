import Dispatch
import Synchronization

extension Ranking {
  /// Ranks all pairs of images and captions by the inner product of their embeddings.
  ///
  /// The similarities are computed in blocks, by `threads` threads, each with a single-threaded
  /// matrix product, and only counted. The result does not depend on the number of threads, and
  /// equal embeddings tie exactly.
  ///
  /// - Parameters:
  ///   - images: Embeddings [images × dimension], as a rule of unit length.
  ///   - captions: Embeddings [captions × dimension].
  ///   - captionOffsets: Captions of image i are `captionOffsets[i] ..< captionOffsets[i + 1]`.
  ///   - dimension: Length of an embedding.
  ///   - threads: How many threads to use, at least 1.
  /// - Returns: The rank of each image's best caption and of each caption's image.
  /// - Throws: `Failure` if the offsets are empty or leave an image without captions.
  public static func ranks(
    images: UnsafePointer<Float>, captions: UnsafePointer<Float>, captionOffsets: [Int],
    dimension: Int, threads: Int
  ) throws -> Ranks {
    EmbeddingRanking(
      images: images, captions: captions, ranges: try CaptionRanges(captionOffsets),
      dimension: dimension, threads: threads
    ).ranks()
  }
}

/// The most similar caption of each image.
struct BestCaptions: Sendable {
  let captions: [Int]
  let scores: [Float]

  init(_ order: PositiveOrder) {
    captions = order.offsets.dropLast().map { Int(order.candidates[$0]) }
    scores = order.offsets.dropLast().map { order.scores[$0] }
  }
}

/// One ranking of embeddings.
//
// @unchecked Sendable: nobody writes the embeddings meanwhile, the sizes of blocks are set before
// `ranks()`, and the elements of `own` are written by one task each, before any is read.
final class EmbeddingRanking: @unchecked Sendable {
  let images: UnsafePointer<Float>
  let captions: UnsafePointer<Float>
  let ranges: CaptionRanges
  let dimension: Int
  /// The largest block of similarities: a few MB, and large enough that packing its operands costs
  /// the matrix product only a few per cent.
  var blockImages = 1024
  var blockCaptions = 1024

  /// For each caption, its similarity to its own image.
  let own: UnsafeMutablePointer<Float>
  let equalImages: EqualRows
  let equalCaptions: EqualRows
  private let threads: Int

  init(
    images: UnsafePointer<Float>, captions: UnsafePointer<Float>, ranges: CaptionRanges,
    dimension: Int, threads: Int
  ) {
    self.images = images
    self.captions = captions
    self.ranges = ranges
    self.dimension = dimension
    self.threads = threads
    own = UnsafeMutablePointer.allocate(capacity: ranges.captions)
    own.initialize(repeating: 0, count: ranges.captions)
    equalImages = EqualRows(images, rows: ranges.images, width: dimension)
    equalCaptions = EqualRows(captions, rows: ranges.captions, width: dimension)
  }

  deinit { own.deallocate() }

  func ranks() -> Ranks {
    findOwnSimilarities()
    let order = ranges.ordered(by: own)
    let best = BestCaptions(order)
    let rows = EmbeddingRanking.blocks(ranges.images, size: blockImages)
    let columns = EmbeddingRanking.blocks(ranges.captions, size: blockCaptions)
    let workers = perform(rows.count * columns.count, order) { worker, task in
      // Consecutive tasks share their captions.
      worker.count(
        rows: rows[task % rows.count], columns: columns[task / rows.count], of: self, best: best)
    }
    var belowByImage = [Int32](repeating: 0, count: ranges.images)
    var belowByCaption = [Int32](repeating: 0, count: ranges.captions)
    for worker in workers {
      for image in belowByImage.indices { belowByImage[image] += worker.belowByImage[image] }
      for caption in belowByCaption.indices {
        belowByCaption[caption] += worker.belowByCaption[caption]
      }
    }
    return Ranking.ranks(
      ranges, belowByImage: belowByImage, belowByCaption: belowByCaption, order: order,
      counters: workers.compactMap(\.positives))
  }

  /// Computes `own` in narrow blocks along the diagonal.
  private func findOwnSimilarities() {
    let rows = EmbeddingRanking.blocks(ranges.images, size: 64)
    _ = perform(rows.count) { worker, task in
      let rows = rows[task]
      let captions = self.ranges[rows]
      for start in stride(
        from: captions.lowerBound, to: captions.upperBound, by: self.blockCaptions)
      {
        let columns = start..<min(start + self.blockCaptions, captions.upperBound)
        let (scores, stride) = worker.similarities(rows: rows, columns: columns, of: self)
        self.ranges.forEachPair(rows: rows, columns: columns) { image, caption in
          self.own[caption] = scores[(image - rows.lowerBound) * stride + caption - start]
        }
      }
    }
  }

  /// Runs the tasks 0 ..< count, each on one of the workers, and returns the workers.
  ///
  /// - Parameter order: The captions of each image by falling similarity, where workers count.
  private func perform(
    _ count: Int, _ order: PositiveOrder? = nil, _ body: @Sendable (RankingWorker, Int) -> Void
  ) -> [RankingWorker] {
    let workers = (0..<max(1, min(threads, count))).map { _ in
      RankingWorker(images: ranges.images, captions: ranges.captions, order: order)
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers.count) { index in
      while true {
        let task = next.add(1, ordering: .relaxed).oldValue
        guard task < count else { return }
        body(workers[index], task)
      }
    }
    return workers
  }

  /// Cuts 0 ..< count into blocks of nearly equal size, none larger than `size`.
  static func blocks(_ count: Int, size: Int) -> [Range<Int>] {
    let blocks = (count + size - 1) / size
    return (0..<blocks).map { $0 * count / blocks..<($0 + 1) * count / blocks }
  }
}
