import Testing

@testable import Retrieval

@Suite("Ranks with further matches")
struct ExtendedRankingTests {
  /// Captions 0 and 1 belong to image 0, 2 to image 1, 3 and 4 to image 2.
  private let matrix: [Float] = [
    0.9, 0.1, 0.8, 0.2, 0.95,
    0.3, 0.7, 0.5, 0.5, 0.1,
    0.4, 0.2, 0.5, 0.6, 0.3,
  ]

  /// Images are the matrix's rows and captions the axes, so that products are its elements.
  private func ranks(
    _ matrix: [Float], extra: [(image: Int, caption: Int)], threads: Int = 1
  ) throws -> Ranks {
    let captions = 5
    let axes = (0..<(captions * captions)).map { Float($0 % (captions + 1) == 0 ? 1 : 0) }
    return try Ranking.ranks(
      images: matrix, captions: axes, captionOffsets: [0, 2, 3, 5], extra: extra,
      dimension: captions, threads: threads)
  }

  @Test("Further matches of a matrix ranked by hand", arguments: [1, 2, 7])
  func byHand(_ threads: Int) throws {
    let plain = try ranks(matrix, extra: [], threads: threads)
    #expect(plain.imageToText == [2, 3, 1] && plain.textToImage == [1, 3, 3, 1, 2])
    // 0.7 becomes image 1's best match and caption 1's.
    let one = try ranks(matrix, extra: [(1, 1)], threads: threads)
    #expect(one.imageToText == [2, 1, 1] && one.textToImage == [1, 1, 3, 1, 2])
    // 0.95 becomes image 0's best. Caption 2 has image 2 too: 0.5, no better, but no rival any more.
    let more = try ranks(
      matrix, extra: [(0, 4), (2, 2), (2, 2), (0, 0)], threads: threads)
    #expect(more.imageToText == [1, 3, 1] && more.textToImage == [1, 3, 2, 1, 1])
    // Image 0's three: 0.95 and 0.9 first, 0.1 last. Image 2's three: 0.6 and 0.5 first, 0.3 after 0.4.
    #expect(more.imagePositives?.ranks == [1, 2, 0, 0, 1, 2, 0])
    // Caption 2's images 1 and 2 are both 0.5 behind 0.8; caption 4's first is 0.95, then 0.3.
    #expect(more.captionPositives?.ranks == [1, 0, 2, 0, 1, 1, 2])
  }

  @Test("NaN counts against the model")
  func nan() throws {
    var spoilt = matrix
    spoilt[2 * 5 + 0] = .nan
    // A product with NaN in it is NaN, so all of image 2's are.
    let found = try ranks(spoilt, extra: [])
    #expect(found.imageToText == [2, 3, 4])
    // Captions 0, 1 and 2: 0, 1 and 1 numbers and NaN before them; 3 and 4 are last.
    #expect(found.textToImage == [2, 3, 3, 3, 3])
  }

  @Test("Without further matches the ranks are those of sorting, ties included")
  func againstSorting() throws {
    for (seed, shape) in [(40, 5...5), (60, 1...7)].enumerated() {
      let sample = Sample(
        images: shape.0, captionsPerImage: shape.1, dimension: 6, seed: UInt64(seed))
      for threads in [1, 3] {
        #expect(
          try Ranking.ranks(
            images: sample.images, captions: sample.captions, captionOffsets: sample.offsets,
            extra: [], dimension: 6, threads: threads)
            == ranksBySorting(sample.similarities, offsets: sample.offsets))
      }
    }
  }
}
