import Compute

/// What one thread of an ``EmbeddingRanking`` has to itself: buffers and counts.
//
// @unchecked Sendable: `perform` gives each worker to one thread, and reads its counts after all
// threads have ended.
final class RankingWorker: @unchecked Sendable {
  private(set) var belowByImage: [Int32]
  private(set) var belowByCaption: [Int32]
  private let scores = Buffer()
  /// Copies of the last images and captions, padded with zeros to whole tiles.
  private let paddedImages = Buffer()
  private let paddedCaptions = Buffer()

  init(images: Int, captions: Int) {
    belowByImage = [Int32](repeating: 0, count: images)
    belowByCaption = [Int32](repeating: 0, count: captions)
  }

  /// Counts a block's similarities that are below the match of their row or column.
  ///
  /// - Parameters:
  ///   - rows: The block's images.
  ///   - columns: The block's captions.
  ///   - ranking: The embeddings.
  ///   - own: For each caption, its similarity to its own image.
  ///   - best: For each image, the similarity of its best caption.
  func count(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking,
    own: UnsafePointer<Float>, best: [Float]
  ) {
    let (scores, stride) = similarities(rows: rows, columns: columns, of: ranking)
    belowByImage.withUnsafeMutableBufferPointer { byImage in
      belowByCaption.withUnsafeMutableBufferPointer { byCaption in
        guard let byImage = byImage.baseAddress, let byCaption = byCaption.baseAddress else {
          return
        }
        best[rows].withUnsafeBufferPointer { best in
          guard let best = best.baseAddress else { return }
          CountKernels.addBelow(
            block: scores, rows: rows.count, columns: columns.count, stride: stride,
            rowThresholds: best, columnThresholds: own + columns.lowerBound,
            rowCounts: byImage + rows.lowerBound, columnCounts: byCaption + columns.lowerBound)
        }
        // An image's own captions do not compete with each other, nor a caption's image with itself.
        ranking.ranges.forEachPair(rows: rows, columns: columns) { image, caption in
          let score = scores[(image - rows.lowerBound) * stride + caption - columns.lowerBound]
          if score < best[image] { byImage[image] -= 1 }
          if score < own[caption] { byCaption[caption] -= 1 }
        }
      }
    }
  }

  /// The similarities [rows × columns] of a block, valid until the next call.
  func similarities(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking
  ) -> (scores: UnsafePointer<Float>, stride: Int) {
    let m = EmbeddingRanking.tilesCovering(rows.count) * EmbeddingRanking.tile
    let n = EmbeddingRanking.tilesCovering(columns.count) * EmbeddingRanking.tile
    let dimension = ranking.dimension
    let images = wholeTiles(
      ranking.images, rows, of: ranking.ranges.images, count: m, dimension: dimension,
      padded: paddedImages)
    let captions = wholeTiles(
      ranking.captions, columns, of: ranking.ranges.captions, count: n, dimension: dimension,
      padded: paddedCaptions)
    let block = scores.reserve(m * n)
    BLAS.gemm(
      transposeA: false, transposeB: true, m: m, n: n, k: dimension, a: images, lda: dimension,
      b: captions, ldb: dimension, c: block, ldc: n)
    return (UnsafePointer(block), n)
  }

  /// The embeddings of `range` and of what follows, `count` rows in all.
  ///
  /// What follows may be other embeddings, whose similarities nobody looks at; where there are not
  /// enough of them, the rows are copied and zeros follow.
  private func wholeTiles(
    _ embeddings: UnsafePointer<Float>, _ range: Range<Int>, of total: Int, count: Int,
    dimension: Int, padded: Buffer
  ) -> UnsafePointer<Float> {
    let first = embeddings + range.lowerBound * dimension
    if range.lowerBound + count <= total { return first }
    let copy = padded.reserve(count * dimension)
    let used = range.count * dimension
    copy.update(from: first, count: used)
    (copy + used).update(repeating: 0, count: count * dimension - used)
    return UnsafePointer(copy)
  }

  /// Memory that grows when it is needed and is kept for the next block.
  private final class Buffer {
    private var memory: UnsafeMutablePointer<Float>?
    private var capacity = 0

    deinit { memory?.deallocate() }

    /// Room for `count` numbers, whose values are whatever was there.
    func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
      if let memory, count <= capacity { return memory }
      memory?.deallocate()
      let larger = UnsafeMutablePointer<Float>.allocate(capacity: count)
      // Touched, and thereby initialised, once.
      larger.initialize(repeating: 0, count: count)
      memory = larger
      capacity = count
      return larger
    }
  }
}
