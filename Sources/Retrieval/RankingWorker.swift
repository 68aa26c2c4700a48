import Compute

/// What one thread of an ``EmbeddingRanking`` has to itself: buffers and counts.
//
// @unchecked Sendable: `perform` gives each worker to one thread, and reads its counts after all
// threads have ended.
final class RankingWorker: @unchecked Sendable {
  private(set) var belowByImage: [Int32]
  private(set) var belowByCaption: [Int32]
  private let scores = Buffer()

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
  ///   - best: For each image, its best caption.
  ///   - bestScores: For each image, the similarity of its best caption.
  func count(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking, best: [Int],
    bestScores: [Float]
  ) {
    let (scores, stride) = similarities(rows: rows, columns: columns, of: ranking)
    belowByImage.withUnsafeMutableBufferPointer { byImage in
      belowByCaption.withUnsafeMutableBufferPointer { byCaption in
        bestScores.withUnsafeBufferPointer { bestScores in
          guard let byImage = byImage.baseAddress, let byCaption = byCaption.baseAddress,
            let bestScores = bestScores.baseAddress
          else { return }
          CountKernels.addBelow(
            block: scores, rows: rows.count, columns: columns.count, stride: stride,
            rowThresholds: bestScores + rows.lowerBound,
            columnThresholds: ranking.own + columns.lowerBound,
            rowCounts: byImage + rows.lowerBound, columnCounts: byCaption + columns.lowerBound)
        }
      }
    }
    withdraw(rows: rows, columns: columns, of: ranking, best: best, bestScores: bestScores)
  }

  /// Takes back the counts of pairs that do not compete or that tie, whatever rounding says of them.
  private func withdraw(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking, best: [Int],
    bestScores: [Float]
  ) {
    let ranges = ranking.ranges
    let (width, memory) = (columns.count, scores.reserve(rows.count * columns.count))
    func score(_ image: Int, _ caption: Int) -> Float {
      memory[(image - rows.lowerBound) * width + caption - columns.lowerBound]
    }
    ranges.forEachPair(rows: rows, columns: columns) { image, caption in
      if score(image, caption) < bestScores[image] { belowByImage[image] -= 1 }
      if score(image, caption) < ranking.own[caption] { belowByCaption[caption] -= 1 }
    }
    if !ranking.equalCaptions.isEmpty {
      for image in rows {
        ranking.equalCaptions.forEachEqual(to: best[image], in: columns) { caption in
          if !ranges[image].contains(caption), score(image, caption) < bestScores[image] {
            belowByImage[image] -= 1
          }
        }
      }
    }
    if !ranking.equalImages.isEmpty {
      ranges.forEachPair(rows: 0..<ranges.images, columns: columns) { ownImage, caption in
        ranking.equalImages.forEachEqual(to: ownImage, in: rows) { image in
          if image != ownImage, score(image, caption) < ranking.own[caption] {
            belowByCaption[caption] -= 1
          }
        }
      }
    }
  }

  /// The similarities [rows × columns] of a block, valid until the next call.
  func similarities(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking
  ) -> (scores: UnsafePointer<Float>, stride: Int) {
    let dimension = ranking.dimension
    let block = scores.reserve(rows.count * columns.count)
    BLAS.gemm(
      transposeA: false, transposeB: true, m: rows.count, n: columns.count, k: dimension,
      a: ranking.images + rows.lowerBound * dimension, lda: dimension,
      b: ranking.captions + columns.lowerBound * dimension, ldb: dimension, c: block,
      ldc: columns.count)
    return (UnsafePointer(block), columns.count)
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
