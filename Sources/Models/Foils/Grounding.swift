import Compute

/// The token states that the heads of the generator read.
///
/// TAGS-DC (Fan et al., NAACL Findings 2022) has one network for text and image together. A dual
/// encoder has none. With `attention`, each token attends to the image's regions and the heads read
/// g = W [h; a; h ⊙ a] + b, with h the token's state in the joint space and a the regions weighted by
/// softmax(q·u / √d), q = W_q h. With `layers`, the encoder itself has seen the regions
/// (``RegionAttention``) and the heads read h as it is: an attention beside it would offer them the
/// image without the layers, which then need not look. In both cases the regions u are those that the
/// image vector is pooled from, and h is what a caption vector is pooled from: so what the heads
/// learn shapes the space that is searched.
public struct Grounding: Sendable {
  /// What the heads see beside the sentence.
  public enum Kind: Sendable {
    /// The regions, by attention on the encoder's output.
    case attention
    /// The regions, by cross-attention in the layers of a transformer.
    case layers
    /// Nothing: the text-only ablation.
    case none
  }

  public let dimension: Int
  let query: Linear?
  let merge: Linear?

  /// - Parameters:
  ///   - name: Prefix of the parameters' names; with `layers` there are none.
  ///   - dimension: Of states, regions and result.
  public init(_ name: String, dimension: Int, kind: Kind, layout: inout ParameterLayout) {
    self.dimension = dimension
    let attends = kind == .attention
    query =
      attends
      ? Linear("\(name).query", inputs: dimension, outputs: dimension, layout: &layout) : nil
    merge =
      kind == .layers
      ? nil
      : Linear(
        "\(name).merge", inputs: attends ? 3 * dimension : dimension, outputs: dimension,
        layout: &layout)
  }

  /// The regions of a batch's images: packed rows, image by image.
  public struct Regions {
    /// [Σ regions, dimension].
    public var rows: UnsafePointer<Float>
    /// Rows of image i are offsets[i] ..< offsets[i + 1]; at least one each.
    public var offsets: [Int]

    public init(rows: UnsafePointer<Float>, offsets: [Int]) {
      self.rows = rows
      self.offsets = offsets
    }
  }

  /// A token and the image that it is looked at with.
  public struct Place {
    /// Row among the token states.
    public var token: Int
    /// Image among the ``Regions``.
    public var image: Int

    public init(token: Int, image: Int) {
      self.token = token
      self.image = image
    }
  }

  /// A grounding at work on some tokens of a batch.
  public final class Pass {
    private let layer: Grounding
    private var places: [Place] = []
    /// Where each place's attention begins.
    private var starts: [Int] = []
    private let gathered = FloatBuffer()
    private let queries = FloatBuffer()
    private let attention = FloatBuffer()
    private let features = FloatBuffer()
    private let output = FloatBuffer()
    private let featureGradient = FloatBuffer()
    private let queryGradient = FloatBuffer()
    private let stateGradient = FloatBuffer()
    private let scores = FloatBuffer()

    public init(_ layer: Grounding) { self.layer = layer }

    /// Columns of the merged features.
    private var width: Int { layer.merge?.inputs ?? layer.dimension }

    /// Returns [places, dimension].
    ///
    /// - Parameters:
    ///   - states: Token states [tokens, dimension].
    ///   - regions: Must stay until the backward pass is done.
    public func forward(
      states: UnsafePointer<Float>, places: [Place], regions: Regions, weights: Weights
    ) -> UnsafeMutablePointer<Float> {
      let d = layer.dimension
      let count = places.count
      self.places = places
      let x = features.reserve(count * width)
      for (row, place) in places.enumerated() {
        (x + row * width).update(from: states + place.token * d, count: d)
      }
      if let query = layer.query {
        attend(query, states: states, regions: regions, into: x, weights: weights)
      }
      guard let merge = layer.merge else { return x }
      let y = output.reserve(count * d)
      merge.forward(x, rows: count, into: y, weights: weights)
      return y
    }

    private func attend(
      _ query: Linear, states: UnsafePointer<Float>, regions: Regions,
      into x: UnsafeMutablePointer<Float>, weights: Weights
    ) {
      let d = layer.dimension
      let scale = 1 / Float(d).squareRoot()
      let h = gathered.reserve(places.count * d)
      for (row, place) in places.enumerated() {
        (h + row * d).update(from: states + place.token * d, count: d)
      }
      let q = queries.reserve(places.count * d)
      query.forward(h, rows: places.count, into: q, weights: weights)
      starts.removeAll(keepingCapacity: true)
      var size = 0
      for place in places {
        starts.append(size)
        size += regions.offsets[place.image + 1] - regions.offsets[place.image]
      }
      let table = attention.reserve(size)
      for (row, place) in places.enumerated() {
        let first = regions.offsets[place.image]
        let count = regions.offsets[place.image + 1] - first
        let line = table + starts[row]
        let target = x + row * width + d
        target.update(repeating: 0, count: d)
        for region in 0..<count {
          line[region] = Kernels.dot(q + row * d, regions.rows + (first + region) * d, count: d)
        }
        Kernels.softmax(line, count: count, scale: scale)
        for region in 0..<count {
          Kernels.add(
            regions.rows + (first + region) * d, scale: line[region], to: target, count: d)
        }
        Kernels.product(h + row * d, target, to: target + d, count: d)
      }
    }

    /// Adds the gradients of the parameters, of the token states and of the regions for
    /// dy [places, dimension].
    ///
    /// - Parameters:
    ///   - states: Gradient of all token states [tokens, dimension].
    ///   - regionGradient: Gradient of all regions, packed as they are.
    public func backward(
      _ dy: UnsafePointer<Float>, regions: Regions, states: UnsafeMutablePointer<Float>,
      regionGradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients
    ) {
      let d = layer.dimension
      let count = places.count
      guard count > 0 else { return }
      guard let merge = layer.merge else {
        for (row, place) in places.enumerated() {
          Kernels.add(dy + row * d, to: states + place.token * d, count: d)
        }
        return
      }
      let dx = featureGradient.reserve(count * width)
      merge.backward(
        x: features.pointer, dy: dy, rows: count, dx: dx, weights: weights, gradients: gradients)
      guard let query = layer.query else {
        for (row, place) in places.enumerated() {
          Kernels.add(dx + row * width, to: states + place.token * d, count: d)
        }
        return
      }
      let scale = 1 / Float(d).squareRoot()
      let dq = queryGradient.reserveZeroed(count * d)
      for (row, place) in places.enumerated() {
        let h = gathered.pointer + row * d
        let attended = features.pointer + row * width + d
        let dh = dx + row * width
        let da = dh + d
        // The product h ⊙ a gives to both.
        Kernels.addProduct(da + d, attended, to: dh, count: d)
        Kernels.addProduct(da + d, h, to: da, count: d)
        let first = regions.offsets[place.image]
        let number = regions.offsets[place.image + 1] - first
        let line = attention.pointer + starts[row]
        let slope = scores.reserve(number)
        for region in 0..<number {
          let u = regions.rows + (first + region) * d
          slope[region] = Kernels.dot(da, u, count: d)
          Kernels.add(
            da, scale: line[region], to: regionGradient + (first + region) * d, count: d)
        }
        Kernels.softmaxBackward(y: line, dy: slope, dx: slope, count: number, scale: scale)
        for region in 0..<number {
          let u = regions.rows + (first + region) * d
          Kernels.add(u, scale: slope[region], to: dq + row * d, count: d)
          Kernels.add(
            queries.pointer + row * d, scale: slope[region],
            to: regionGradient + (first + region) * d, count: d)
        }
      }
      let own = stateGradient.reserve(count * d)
      query.backward(
        x: gathered.pointer, dy: dq, rows: count, dx: own, weights: weights, gradients: gradients)
      for (row, place) in places.enumerated() {
        let target = states + place.token * d
        Kernels.add(dx + row * width, to: target, count: d)
        Kernels.add(own + row * d, to: target, count: d)
      }
    }

    /// The attention of one place on its image's regions, which sums to one; nil without grounding.
    public func attention(of place: Int) -> UnsafePointer<Float>? {
      layer.query == nil ? nil : UnsafePointer(attention.pointer + starts[place])
    }
  }
}
