import Compute
import Ground

/// What one thread of an ``EmbeddingRanking`` has to itself: buffers and counts.
//
// @unchecked Sendable: `perform` gives each worker to one thread, and reads its counts after all
// threads have ended.
final class RankingWorker: @unchecked Sendable {
  private(set) var belowByImage: [Int32]
  private(set) var belowByCaption: [Int32]
  /// Of the captions of each image; nil where nothing is counted.
  let positives: PositiveCounter?
  private let scores = Buffer()

  init(images: Int, captions: Int, order: PositiveOrder?) {
    belowByImage = [Int32](repeating: 0, count: images)
    belowByCaption = [Int32](repeating: 0, count: captions)
    positives = order.map(PositiveCounter.init)
  }

  /// Counts a block's similarities that are below the match of their row or column, and what stands
  /// before the further positives of the rows.
  ///
  /// - Parameters:
  ///   - rows: The block's images.
  ///   - columns: The block's captions.
  ///   - ranking: The embeddings.
  ///   - best: For each image, its best caption.
  func count(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking, best: BestCaptions
  ) {
    let (scores, stride) = similarities(rows: rows, columns: columns, of: ranking)
    belowByImage.withUnsafeMutableBufferPointer { byImage in
      belowByCaption.withUnsafeMutableBufferPointer { byCaption in
        best.scores.withUnsafeBufferPointer { bestScores in
          guard let byImage = byImage.baseAddress, let byCaption = byCaption.baseAddress,
            let bestScores = bestScores.baseAddress
          else { return }
          // A few rows at a time, so that they are in the cache when they are looked at again.
          for first in Swift.stride(from: 0, to: rows.count, by: PositiveCounter.strip) {
            let strip = first..<min(first + PositiveCounter.strip, rows.count)
            let images = rows.lowerBound + first..<rows.lowerBound + strip.upperBound
            let part = scores + first * stride
            CountKernels.addBelow(
              block: part, rows: strip.count, columns: columns.count, stride: stride,
              rowThresholds: bestScores + images.lowerBound,
              columnThresholds: ranking.own + columns.lowerBound,
              rowCounts: byImage + images.lowerBound, columnCounts: byCaption + columns.lowerBound)
            positives?.add(part, stride: stride, images: images, columns, ranking.ranges)
          }
        }
      }
    }
    withdraw(rows: rows, columns: columns, of: ranking, best: best)
  }

  /// Takes back the counts of pairs that do not compete or that tie, whatever rounding says of them.
  private func withdraw(
    rows: Range<Int>, columns: Range<Int>, of ranking: EmbeddingRanking, best: BestCaptions
  ) {
    let ranges = ranking.ranges
    let (width, memory) = (columns.count, scores.reserve(rows.count * columns.count))
    func score(_ image: Int, _ caption: Int) -> Float {
      memory[(image - rows.lowerBound) * width + caption - columns.lowerBound]
    }
    ranges.forEachPair(rows: rows, columns: columns) { image, caption in
      if score(image, caption) < best.scores[image] { belowByImage[image] -= 1 }
      if score(image, caption) < ranking.own[caption] { belowByCaption[caption] -= 1 }
    }
    if !ranking.equalCaptions.isEmpty {
      for image in rows {
        ranking.equalCaptions.forEachEqual(to: best.captions[image], in: columns) { caption in
          if !ranges[image].contains(caption), score(image, caption) < best.scores[image] {
            belowByImage[image] -= 1
          }
        }
        positives?.addTies(to: image) { positive, own in
          var ties = 0
          ranking.equalCaptions.forEachEqual(to: positive, in: columns) { caption in
            if !ranges[image].contains(caption), score(image, caption) < own { ties += 1 }
          }
          return ties
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
