import Compute
import Ground

/// How relevant captions are to images, by the likeness of captions.
///
/// The label of image i and caption j is r[i, j] = maxₖ sim(caption k of image i, caption j), where
/// sim is a cosine in [-1, 1]; it is 1 where j is a caption of i. Labels are not symmetric: for a
/// caption as the query, read a column. This is the image–text label of the losses with continuous
/// labels (Li et al., arXiv 2210.11319 and its successors).
///
/// Labels of all images and captions are never held: those of a batch are computed from the captions'
/// vectors when they are asked for.
public final class RelevanceLabels: Sendable {
  /// What was used, for a run's log: `tf-idf cosine, 6,456 words`.
  public let description: String

  private enum Vectors {
    case dense(any SentenceVectors)
    case sparse(TFIDFVectors)
  }

  private let vectors: Vectors
  private let captionOffsets: [Int]
  private let imageOfCaption: [Int32]

  /// Memory that is kept from one call of ``fill(_:images:captions:threads:scratch:)`` to the next.
  ///
  /// Use from one thread at a time.
  public final class Scratch {
    fileprivate var postings = TFIDFVectors.Postings()
    fileprivate let columns = FloatBuffer()
    fileprivate var workers: [Worker] = []

    public init() {}

    fileprivate struct Worker {
      let rows = FloatBuffer()
      let products = FloatBuffer()
    }
  }

  /// Labels of a split of a data set.
  ///
  /// - Parameter documents: The training captions, if the split is another one: words and their
  ///   inverse document frequencies come from them.
  /// - Throws: `Failure` if the source's file cannot be read or does not fit the captions.
  public convenience init(
    _ source: RelevanceSource, split: Split, documents: [String]? = nil
  ) throws {
    try self.init(
      source, captions: split.captions, captionOffsets: split.captionOffsets, split: split.name,
      documents: documents)
  }

  /// Labels of any captions.
  ///
  /// - Parameters:
  ///   - captions: All captions, those of an image one behind the other.
  ///   - captionOffsets: Images + 1 numbers: image i has the captions
  ///     `captionOffsets[i] ..< captionOffsets[i + 1]`, at least one.
  ///   - split: What messages call the captions.
  ///   - documents: Captions whose words and inverse document frequencies count; `captions` if nil.
  /// - Throws: `Failure` if the source's file cannot be read or does not fit the captions.
  public init(
    _ source: RelevanceSource, captions: [String], captionOffsets: [Int], split: String,
    documents: [String]? = nil
  ) throws {
    precondition(captionOffsets.first == 0 && captionOffsets.last == captions.count)
    self.captionOffsets = captionOffsets
    var images: [Int32] = []
    images.reserveCapacity(captions.count)
    for image in 1..<captionOffsets.count {
      let count = captionOffsets[image] - captionOffsets[image - 1]
      precondition(count > 0, "an image without captions")
      images.append(contentsOf: repeatElement(Int32(image - 1), count: count))
    }
    imageOfCaption = images
    switch source {
    case .embeddings(let path):
      let file = try EmbeddingFile(path: path, captions: captions.count, split: split)
      vectors = .dense(file)
      description = file.description
    case .wordVectors(let path):
      let means = try WordVectorMeans(path: path, captions: captions)
      vectors = .dense(means)
      description = means.description
    case .tfidf:
      let weighted = TFIDFVectors(captions: captions, documents: documents ?? captions)
      vectors = .sparse(weighted)
      description = weighted.description
    }
  }

  /// Computes the labels of some images and captions.
  ///
  /// The result does not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - labels: Receives r [images, captions], row by row. For a batch of pairs the diagonal is 1.
  ///   - images: The image of each row, by its number in the split.
  ///   - captions: The caption of each column, by its number in the split.
  ///   - threads: How many threads to use, at least one.
  ///   - scratch: Memory from earlier calls, of these or other labels.
  /// - Throws: `Failure` if the file of the source's vectors cannot be read.
  public func fill(
    _ labels: UnsafeMutablePointer<Float>, images: [Int32], captions: [Int], threads: Int,
    scratch: Scratch
  ) throws {
    guard !images.isEmpty, !captions.isEmpty else { return }
    let pieces = max(1, min(threads, images.count))
    while scratch.workers.count < pieces { scratch.workers.append(Scratch.Worker()) }
    switch vectors {
    case .dense(let vectors):
      try fillDense(labels, images, captions, vectors, pieces, scratch)
    case .sparse(let vectors):
      fillSparse(labels, images, captions, vectors, pieces, scratch)
    }
    for (column, caption) in captions.enumerated() {
      let owner = imageOfCaption[caption]
      for (row, image) in images.enumerated() where image == owner {
        // Rounding, or a caption without a known word, must not make a match less than one.
        labels[row * captions.count + column] = 1
      }
    }
  }

  private func fillSparse(
    _ labels: UnsafeMutablePointer<Float>, _ images: [Int32], _ captions: [Int],
    _ vectors: TFIDFVectors, _ pieces: Int, _ scratch: Scratch
  ) {
    scratch.postings.fill(captions, of: vectors)
    let postings = scratch.postings
    let width = captions.count
    Parallel.perform(pieces) { piece in
      let sums = scratch.workers[piece].products.reserve(width)
      for row in Parallel.range(of: piece, of: pieces, total: images.count) {
        // Weights are positive, so no similarity is below zero.
        let line = labels + row * width
        line.update(repeating: 0, count: width)
        for caption in captionRange(images[row]) {
          sums.update(repeating: 0, count: width)
          postings.addSimilarities(ofCaption: caption, of: vectors, to: sums)
          raise(line, to: sums, count: width)
        }
      }
    }
  }

  /// Images whose captions are multiplied together: enough for a fast product.
  private static let groupSize = 16

  private func fillDense(
    _ labels: UnsafeMutablePointer<Float>, _ images: [Int32], _ captions: [Int],
    _ vectors: any SentenceVectors, _ pieces: Int, _ scratch: Scratch
  ) throws {
    let (width, dimension) = (captions.count, vectors.dimension)
    let columns = scratch.columns.reserve(width * dimension)
    try Parallel.performThrowing(pieces) { piece in
      for column in Parallel.range(of: piece, of: pieces, total: width) {
        try vectors.copy(caption: captions[column], into: columns + column * dimension)
      }
    }
    // Products have the same shapes whatever the number of threads, since rounding may depend on
    // them; a block of products has at most a few megabytes.
    let height = max(8, min(128, (1 << 20) / width))
    let groups = (images.count + Self.groupSize - 1) / Self.groupSize
    try Parallel.performThrowing(pieces) { piece in
      let worker = scratch.workers[piece]
      let rows = worker.rows.reserve(height * dimension)
      let products = worker.products.reserve(height * width)
      // The label row that each row of vectors belongs to.
      var owners: [Int] = []
      owners.reserveCapacity(height)
      func multiply() {
        BLAS.gemm(
          transposeB: true, m: owners.count, n: width, k: dimension, a: rows, lda: dimension,
          b: columns, ldb: dimension, c: products, ldc: width)
        for (position, row) in owners.enumerated() {
          raise(labels + row * width, to: products + position * width, count: width)
        }
        owners.removeAll(keepingCapacity: true)
      }
      for group in Parallel.range(of: piece, of: pieces, total: groups) {
        let start = group * Self.groupSize
        for row in start..<min(start + Self.groupSize, images.count) {
          (labels + row * width).update(repeating: -1, count: width)
          for caption in captionRange(images[row]) {
            try vectors.copy(caption: caption, into: rows + owners.count * dimension)
            owners.append(row)
            if owners.count == height { multiply() }
          }
        }
        multiply()
      }
    }
  }

  private func captionRange(_ image: Int32) -> Range<Int> {
    captionOffsets[Int(image)]..<captionOffsets[Int(image) + 1]
  }

  /// x ← max(x, min(y, 1)), element by element; a cosine may be rounded to more than 1.
  private func raise(
    _ x: UnsafeMutablePointer<Float>, to y: UnsafePointer<Float>, count: Int
  ) {
    for index in 0..<count where y[index] > x[index] { x[index] = min(y[index], 1) }
  }
}
