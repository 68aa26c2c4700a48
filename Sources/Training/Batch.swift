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
  public internal(set) var images: [Int32] = []
  /// The caption of each pair, by its line in the split.
  public internal(set) var captions: [Int] = []
  public internal(set) var shards: [Shard]
  public internal(set) var step = -1

  public var count: Int { captions.count }

  public init(threads: Int) {
    shards = (0..<threads).map { _ in Shard() }
  }
}
