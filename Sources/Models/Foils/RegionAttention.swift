import Compute

/// What a transformer text encoder needs to see an image's regions: one cross-attention block for
/// each of its layers. A pass without it is the encoder's retrieval mode; all other weights are the
/// same.
public struct RegionAttention: Sendable {
  let blocks: [CrossAttention]
  let dimension: Int

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - layers: Of the transformer.
  ///   - width: Of its tokens, a multiple of `heads`.
  ///   - dimension: Of the regions.
  ///   - dropoutRate: On attention probabilities and on what the blocks add.
  public init(
    _ name: String, layers: Int, width: Int, heads: Int, dimension: Int, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    self.dimension = dimension
    blocks = (0..<layers).map { index in
      CrossAttention(
        "\(name).\(index)", index: index, width: width, heads: heads, dimension: dimension,
        dropoutRate: dropoutRate, layout: &layout)
    }
  }

  /// The learned gates, one a layer.
  public var gates: [Parameter] { blocks.map(\.gate) }

  /// The blocks at work on one batch.
  final class Pass {
    private let dimension: Int
    private let blocks: [CrossAttention.Pass]
    private let rows = FloatBuffer()
    private let gradient = FloatBuffer()
    /// The image at each place, and the place of each image; −1 for those that nobody looks at.
    private var images: [Int] = []
    private var placeOfImage: [Int] = []
    private var view: CrossAttention.View

    init(_ layers: RegionAttention) {
      dimension = layers.dimension
      blocks = layers.blocks.map(CrossAttention.Pass.init)
      view = CrossAttention.View(
        regions: UnsafePointer(rows.pointer), rows: 0, offsets: [0], places: [])
    }

    /// Takes the regions of the images that the batch's captions name, so that no other image costs
    /// anything.
    func look(at regions: Grounding.Regions, batch: TokenBatch) {
      images.removeAll(keepingCapacity: true)
      placeOfImage.removeAll(keepingCapacity: true)
      view.offsets.removeAll(keepingCapacity: true)
      view.places.removeAll(keepingCapacity: true)
      for _ in 1..<max(1, regions.offsets.count) { placeOfImage.append(-1) }
      view.offsets.append(0)
      view.rows = 0
      for image in batch.images {
        if placeOfImage[image] < 0 {
          placeOfImage[image] = images.count
          images.append(image)
          view.rows += regions.offsets[image + 1] - regions.offsets[image]
          view.offsets.append(view.rows)
        }
        view.places.append(placeOfImage[image])
      }
      let target = rows.reserve(view.rows * dimension)
      forEachImage(of: regions) { own, packed, count in
        (target + packed).update(from: regions.rows + own, count: count)
      }
      view.regions = UnsafePointer(target)
    }

    func forward(
      _ x: UnsafePointer<Float>, layer: Int, batch: TokenBatch, weights: Weights,
      dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      blocks[layer].forward(x, batch: batch, view: view, weights: weights, dropout: dropout)
    }

    /// As the block's; of the last layer first.
    func backward(
      _ gradient: UnsafeMutablePointer<Float>, layer: Int, batch: TokenBatch, weights: Weights,
      gradients: Gradients, dropout: DropoutKeys?
    ) {
      if layer == blocks.count - 1 { self.gradient.reserveZeroed(view.rows * dimension) }
      blocks[layer].backward(
        gradient, batch: batch, view: view, regionGradient: self.gradient.pointer,
        weights: weights, gradients: gradients, dropout: dropout)
    }

    /// Adds the regions' gradient after the backward pass to that of all regions.
    func addRegionGradient(
      to target: UnsafeMutablePointer<Float>, regions: Grounding.Regions
    ) {
      forEachImage(of: regions) { own, packed, count in
        Kernels.add(gradient.pointer + packed, to: target + own, count: count)
      }
    }

    /// Calls `body` with where an image's regions begin, where its copy does, and their floats.
    private func forEachImage(of regions: Grounding.Regions, _ body: (Int, Int, Int) -> Void) {
      for (place, image) in images.enumerated() {
        body(
          regions.offsets[image] * dimension, view.offsets[place] * dimension,
          (view.offsets[place + 1] - view.offsets[place]) * dimension)
      }
    }
  }
}
