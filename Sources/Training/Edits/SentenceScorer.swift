import Compute
import Corpus
import Ground
import Records

/// What compares images of a split with any sentences.
public protocol PairScorer {
  /// The similarity of each image with the sentence beside it.
  ///
  /// Within one call, sentences that the scorer cannot tell apart have equal similarities to the
  /// last bit.
  ///
  /// - Parameters:
  ///   - images: Numbers of images in the split.
  ///   - sentences: As many.
  func similarities(images: [Int], sentences: [String]) throws -> [Float]
}

/// A trained model that compares the images of a split with any sentences.
///
/// The images are encoded once. Use from one thread at a time.
public final class SentenceScorer: PairScorer {
  public let context: RunContext
  public let split: Split
  /// All vectors of the split.
  public let embeddings: Embeddings
  private let evaluator: Evaluator
  private let values: FloatBuffer
  private let control: TrainingControl?
  private let vectors = FloatBuffer()

  /// Encodes a split.
  ///
  /// - Parameter values: The parameters of a checkpoint.
  /// - Throws: `Failure` where data or parameters do not allow it.
  public convenience init(_ context: RunContext, values: FloatBuffer, split name: String) throws {
    let evaluator = try context.evaluator(name)
    try self.init(
      context, values: values, split: context.split(name), evaluator: evaluator,
      embeddings: evaluator.encode(values))
  }

  /// Opens a run.
  ///
  /// - Parameter checkpoint: `best`, `last` or a path.
  public convenience init(
    _ run: RunDirectory, split: String, checkpoint: String = "best"
  ) throws {
    let context = try run.context(try run.configuration(), split: split)
    try self.init(
      context, values: try context.weights(try run.checkpoint(checkpoint)), split: split)
  }

  /// - Parameters:
  ///   - evaluator: Of the split; its passes are used.
  ///   - embeddings: What it made of these values.
  package init(
    _ context: RunContext, values: FloatBuffer, split: Split, evaluator: Evaluator,
    embeddings: Embeddings, control: TrainingControl? = nil
  ) throws {
    self.context = context
    self.values = values
    self.split = split
    self.evaluator = evaluator
    self.embeddings = embeddings
    self.control = control
  }

  public func similarities(images: [Int], sentences: [String]) throws -> [Float] {
    try similarities(images: images, captions: context.text.encode(sentences))
  }

  /// The similarity of each image with the encoded caption beside it.
  ///
  /// Captions of equal tokens are encoded once, so that they tie.
  public func similarities(images: [Int], captions: EncodedCaptions) throws -> [Float] {
    precondition(images.count == captions.count, "each sentence has its image")
    var rowOfTokens: [ArraySlice<Int32>: Int] = [:]
    var rows: [Int] = []
    rows.reserveCapacity(captions.count)
    var ids: [Int32] = []
    var offsets = [0]
    for caption in 0..<captions.count {
      let tokens = captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]
      if let row = rowOfTokens[tokens] {
        rows.append(row)
        continue
      }
      rowOfTokens[tokens] = offsets.count - 1
      rows.append(offsets.count - 1)
      ids.append(contentsOf: tokens)
      offsets.append(ids.count)
    }
    try evaluator.encode(
      EncodedCaptions(ids: ids, offsets: offsets), values, into: vectors, control: control)
    let dimension = embeddings.dimension
    return zip(images, rows).map { image, row in
      Kernels.dot(
        embeddings.images.pointer + image * dimension, vectors.pointer + row * dimension,
        count: dimension)
    }
  }
}
