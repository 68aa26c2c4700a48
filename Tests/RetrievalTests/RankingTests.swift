import Ground
import Testing

@testable import Retrieval

@Suite("Ranks")
struct RankingTests {
  @Test("A matrix of three images and five captions ranked by hand")
  func byHand() throws {
    // Captions 0 and 1 belong to image 0, 2 to image 1, 3 and 4 to image 2.
    let similarities: [Float] = [
      0.9, 0.1, 0.8, 0.2, 0.95,
      0.3, 0.7, 0.5, 0.5, 0.1,
      0.4, 0.2, 0.5, 0.6, 0.3,
    ]
    let found = try ranks(of: similarities, offsets: [0, 2, 3, 5])
    // Image 0: best 0.9, before it 0.95. Image 1: 0.5, before it 0.7 and the tie. Image 2: 0.6.
    #expect(found.imageToText == [2, 3, 1])
    // Caption 1: 0.1 is behind 0.7 and 0.2. Caption 2: 0.8 before it and a tie. Caption 4: 0.95.
    #expect(found.textToImage == [1, 3, 3, 1, 2])
    // Of image 0's two captions 0.9 is second and 0.1 last; image 2's are first and fourth.
    #expect(found.imagePositives?.ranks == [2, 0, 0, 1, 0])
    // AP@R: (1/2)/2, 0 and (1/1)/2.
    #expect(RetrievalMetrics(found)[.i2t(.averagePrecision)] == 25)
  }

  @Test("Embeddings rank as their matrix does by sorting, for any blocks and threads")
  func againstSorting() throws {
    for (seed, shape) in [(1, 1...1), (70, 5...5), (150, 1...7), (200, 3...3)].enumerated() {
      let sample = Sample(
        images: shape.0, captionsPerImage: shape.1, dimension: 6, seed: UInt64(seed))
      let expected = ranksBySorting(sample.similarities, offsets: sample.offsets)
      #expect(try ranks(of: sample.similarities, offsets: sample.offsets) == expected)
      for (threads, rows, columns) in [(1, 1024, 1024), (2, 48, 100), (3, 144, 48), (64, 7, 96)] {
        #expect(
          try sample.ranks(threads: threads, blockImages: rows, blockCaptions: columns) == expected)
      }
    }
  }

  @Test("The public function ranks like the blocks do, at a dimension of real embeddings")
  func largeDimension() throws {
    let sample = Sample(images: 90, captionsPerImage: 2...4, dimension: 1024, seed: 9)
    let expected = ranksBySorting(sample.similarities, offsets: sample.offsets)
    let found = try Ranking.ranks(
      images: sample.images, captions: sample.captions, captionOffsets: sample.offsets,
      dimension: 1024, threads: 2)
    #expect(found == expected)
  }

  @Test("A constant matrix gives the worst ranks, never a recall above chance")
  func constant() throws {
    let offsets = (0...20).map { $0 * 5 }
    let found = try ranks(of: [Float](repeating: 0.3, count: 2000), offsets: offsets)
    #expect(found.imageToText == [Int32](repeating: 96, count: 20))
    #expect(found.textToImage == [Int32](repeating: 20, count: 100))
    #expect(RetrievalMetrics(found).rSum == 0)
  }

  @Test(
    "Equal embeddings tie exactly wherever they stand in a block",
    arguments: [1, 3, 7, 37, 100, 256, 1000])
  func duplicates(dimension: Int) throws {
    // Random reals, whose sums depend on their order: one vector for all images, one for all captions.
    var stream = RandomStream(seed: 5, purpose: "duplicates")
    let image = (0..<dimension).map { _ in stream.uniform(-1, 1) }
    let caption = (0..<dimension).map { _ in stream.uniform(-1, 1) }
    var sample = Sample(images: 131, captionsPerImage: 1...9, dimension: dimension, seed: 2)
    sample.images = (0..<sample.imageCount).flatMap { _ in image }
    sample.captions = (0..<sample.captionCount).flatMap { _ in caption }
    for (threads, rows, columns) in [(1, 1024, 1024), (2, 48, 101), (2, 90, 64)] {
      let found = try sample.ranks(threads: threads, blockImages: rows, blockCaptions: columns)
      #expect(found.textToImage == [Int32](repeating: 131, count: sample.captionCount))
      for index in 0..<131 {
        let own = sample.offsets[index + 1] - sample.offsets[index]
        #expect(found.imageToText[index] == Int32(1 + sample.captionCount - own))
      }
    }
  }

  @Test("An encoder that maps every pair to its own direction ranks everything first")
  func perfect() throws {
    var sample = Sample(images: 100, captionsPerImage: 1...3, dimension: 100, seed: 3)
    for image in 0..<100 {
      for column in 0..<100 { sample.images[image * 100 + column] = image == column ? 1 : 0 }
      for caption in sample.offsets[image]..<sample.offsets[image + 1] {
        for column in 0..<100 { sample.captions[caption * 100 + column] = image == column ? 1 : 0 }
      }
    }
    #expect(RetrievalMetrics(try sample.ranks(threads: 2)).rSum == 600)
  }

  @Test("NaN counts against the model in a matrix and in embeddings")
  func notANumber() throws {
    let similarities: [Float] = [
      0.9, .nan, 0.1,
      0.2, 0.5, .nan,
      0.3, 0.4, .nan,
    ]
    let found = try ranks(of: similarities, offsets: [0, 1, 2, 3])
    #expect(found.imageToText == [2, 2, 3])
    #expect(found.textToImage == [1, 2, 3])
    #expect(found == ranksBySorting(similarities, offsets: [0, 1, 2, 3]))

    var sample = Sample(images: 80, captionsPerImage: 1...4, dimension: 8, seed: 4)
    sample.images[3 * 8] = .nan
    sample.captions[100 * 8 + 7] = .nan
    #expect(
      try sample.ranks(threads: 2, blockImages: 48)
        == ranksBySorting(sample.similarities, offsets: sample.offsets))
    let broken = [Float](repeating: .nan, count: sample.captions.count)
    sample.captions = broken
    let metrics = RetrievalMetrics(try sample.ranks())
    #expect(metrics.rSum == 0)
    #expect(metrics.textToImage[.medianRank] == 80)
  }

  @Test("A large matrix is read in blocks of rows, each row twice and in order")
  func streaming() throws {
    let offsets = Array(0...3000)
    var reads: [Range<Int>] = []
    let found = try Ranking.ranks(captionOffsets: offsets) { rows, destination in
      reads.append(rows)
      for (line, row) in rows.enumerated() {
        for column in 0..<3000 {
          // Row i is best at column i + 1, then at i.
          destination[line * 3000 + column] =
            column == row ? 0.5 : column == row + 1 ? 0.7 : Float(column % 7) / 20
        }
      }
    }
    #expect(found.imageToText == [Int32](repeating: 2, count: 2999) + [1])
    #expect(found.textToImage == [1] + [Int32](repeating: 2, count: 2999))
    #expect(reads.count >= 4 && reads.map(\.count).reduce(0, +) == 6000)
    #expect(reads.allSatisfy { $0.count * 3000 <= 1 << 22 })
    #expect(throws: Failure("torn")) {
      try Ranking.ranks(captionOffsets: offsets) { _, _ in throw Failure("torn") }
    }
  }

  @Test("Offsets without images, or with an image without captions, are refused")
  func wrongOffsets() {
    for offsets in [[], [0], [1, 2], [0, 1, 1], [0, 2, 1], [0, -1], [0, 1 << 31]] {
      #expect(throws: Failure.self, "\(offsets)") {
        try Ranking.ranks(captionOffsets: offsets) { _, _ in }
      }
    }
    let failure = #expect(throws: Failure.self) {
      try Ranking.ranks(captionOffsets: [0, 1, 1]) { _, _ in }
    }
    #expect(failure?.what.contains("image 1") == true)
  }

  @Test("Blocks cover every row once and respect their limit")
  func blocks() {
    for count in [1, 63, 64, 65, 128, 700, 1024, 1025, 5000, 25_000] {
      for size in [1, 64, 100, 1024] {
        let blocks = EmbeddingRanking.blocks(count, size: size)
        #expect(blocks.flatMap { Array($0) } == Array(0..<count))
        #expect(blocks.allSatisfy { $0.count <= size })
      }
    }
  }
}

@Suite("Ties between equal embeddings")
struct EqualRowsTests {
  @Test("Equal rows are found in any range, at any width")
  func found() {
    for width in [1, 3, 8, 9, 20] {
      // Rows 0, 3 and 5 are equal, and 1 and 4, but for the last number of row 4.
      var matrix = [Float](repeating: 0.5, count: 6 * width)
      for row in [1, 4] { matrix[row * width] = 2 }
      matrix[2 * width] = 3
      matrix[4 * width + width - 1] = -0.0
      matrix[width + width - 1] = 0.0
      let rows = EqualRows(matrix, rows: 6, width: width)
      func equal(to row: Int, in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        rows.forEachEqual(to: row, in: range) { found.append($0) }
        return found
      }
      #expect(equal(to: 3, in: 0..<6) == [0, 3, 5])
      #expect(equal(to: 0, in: 1..<5) == [3])
      #expect(equal(to: 0, in: 4..<5) == [])
      #expect(equal(to: 1, in: 0..<6) == [])
      #expect(!rows.isEmpty)
      #expect(EqualRows(Array(matrix[width..<3 * width]), rows: 2, width: width).isEmpty)
    }
  }

  @Test("Some equal captions and images among real vectors rank as in double precision")
  func someEqual() throws {
    let dimension = 31
    var stream = RandomStream(seed: 11, purpose: "equal")
    var sample = Sample(images: 60, captionsPerImage: 1...4, dimension: dimension, seed: 8)
    let pool = (0..<40).map { _ in (0..<dimension).map { _ in stream.uniform(-1, 1) } }
    func draw(_ count: Int) -> [Int] { (0..<count).map { _ in stream.below(40) } }
    let (images, captions) = (draw(sample.imageCount), draw(sample.captionCount))
    sample.images = images.flatMap { pool[$0] }
    sample.captions = captions.flatMap { pool[$0] }
    // One number for each pair of vectors, so that equal vectors tie by construction.
    let products = pool.map { left in
      pool.map { right in Float(zip(left, right).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }) }
    }
    let similarities = images.flatMap { image in captions.map { products[image][$0] } }
    let expected = ranksBySorting(similarities, offsets: sample.offsets)
    #expect(try sample.ranks(threads: 2) == expected)
    #expect(try sample.ranks(threads: 2, blockImages: 7, blockCaptions: 13) == expected)
  }
}
