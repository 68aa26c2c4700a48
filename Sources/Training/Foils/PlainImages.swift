import Models

/// One thread's images without dropout, which candidates are scored with: a masked image would make
/// the gaps, and the choice of the hardest, noisy.
final class PlainImages {
  private let encoder: ImageEncoder
  private let pass: ImageEncoder.Pass
  private let batch = ImageBatch()
  private var images: [Int] = []
  /// Where an image of the shard stands among these.
  private var places: [Int: Int] = [:]

  init(_ encoder: ImageEncoder) {
    self.encoder = encoder
    pass = ImageEncoder.Pass(encoder)
  }

  /// The vectors of the sources' images, valid until the next call; nil where the encoder drops
  /// nothing, so that those of the training pass are the same.
  func encode(
    _ sources: [FoilSource], of shard: ImageBatch, weights: Weights
  ) -> ((FoilSource) -> UnsafePointer<Float>)? {
    guard encoder.dropoutRate > 0 else { return nil }
    images.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for source in sources where places[source.image] == nil {
      places[source.image] = images.count
      images.append(source.image)
    }
    guard !images.isEmpty else { return nil }
    batch.copy(images, of: shard, for: encoder)
    pass.forward(batch, weights: weights, dropout: nil)
    let vectors = UnsafePointer(pass.embeddings.pointer)
    return { [places, dimension = encoder.dimension] in
      vectors + (places[$0.image] ?? 0) * dimension
    }
  }
}
