import Compute
import Models

/// One batch of image–caption pairs, split into a shard for each thread.
public final class Batch {
  /// What one thread encodes.
  public final class Shard {
    /// Each image once, however many of its captions are in the batch.
    public let images = ImageBatch()
    public var tokens = TokenBatch()
    /// Pairs that show image k of the shard: pairs[pairOffsets[k] ..< pairOffsets[k + 1]].
    public var pairs: [Int] = []
    public var pairOffsets: [Int] = [0]
  }

  /// The image of each pair.
  public package(set) var images: [Int32] = []
  /// The caption of each pair, by its line in the split.
  public package(set) var captions: [Int] = []
  public internal(set) var shards: [Shard]
  public package(set) var step = -1
  /// Continuous labels of the pairs [count, count], where the objective needs them.
  public package(set) var labels: FloatBuffer?

  public var count: Int { captions.count }

  public init(threads: Int) {
    shards = (0..<threads).map { _ in Shard() }
  }
}

extension Batch.Shard {
  /// Copies the shard's image vectors to the rows of the pairs that show them.
  func scatterImages(_ vectors: FloatBuffer, to pairs: FloatBuffer, dimension: Int) {
    for image in 0..<images.count {
      for pair in self.pairs[pairOffsets[image]..<pairOffsets[image + 1]] {
        (pairs.pointer + pair * dimension).update(
          from: vectors.pointer + image * dimension, count: dimension)
      }
    }
  }

  /// Copies the shard's caption vectors to the rows of their pairs.
  func scatterTexts(_ vectors: FloatBuffer, to pairs: FloatBuffer, dimension: Int) {
    for (caption, pair) in tokens.items.enumerated() {
      (pairs.pointer + pair * dimension).update(
        from: vectors.pointer + caption * dimension, count: dimension)
    }
  }
}
