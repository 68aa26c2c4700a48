import Compute

/// How the rows of an item (regions of an image, words of a caption) become one vector.
public enum PoolingKind: String, Sendable, CaseIterable {
  case mean
  case max
  /// Generalised pooling operator of VSE∞: a learned weighted sum of the sorted values.
  case gpo
  /// Mean weighted by a number a row: the inverse document frequency of each word.
  case weighted
  /// The first row alone: BERT's `[CLS]`.
  case first
}

/// Pools packed rows [Σ rows, width] into one vector an item [items, width].
public struct Pooling: Sendable {
  public let kind: PoolingKind
  public let width: Int
  let gpo: GPO?

  /// - Parameter name: Prefix of the parameters' names; only `gpo` has any.
  public init(_ kind: PoolingKind, name: String, width: Int, layout: inout ParameterLayout) {
    self.kind = kind
    self.width = width
    gpo = kind == .gpo ? GPO(name, layout: &layout) : nil
  }

  /// A pooling at work.
  public final class Pass {
    private let layer: Pooling
    private let gpo: GPO.Pass?
    private let output = FloatBuffer()
    private let gradient = FloatBuffer()
    private var choices: [Int32] = []
    private var rowWeights: [Float] = []
    private var input: UnsafePointer<Float>?

    public init(_ layer: Pooling) {
      self.layer = layer
      gpo = layer.gpo.map(GPO.Pass.init)
    }

    /// Returns [items, width].
    ///
    /// - Parameters:
    ///   - x: Packed rows; must stay until the backward pass is done.
    ///   - offsets: Rows of item i are offsets[i] ..< offsets[i + 1]; at least one each.
    ///   - rowWeights: One non-negative number a row, for `weighted`.
    public func forward(
      _ x: UnsafePointer<Float>, offsets: [Int], rowWeights: [Float] = [], weights: Weights
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let items = offsets.count - 1
      input = x
      let y = output.reserve(items * width)
      switch layer.kind {
      case .mean:
        for item in 0..<items { sum(x, item, offsets, to: y) { _, length in 1 / Float(length) } }
      case .weighted:
        normalize(rowWeights, offsets)
        for item in 0..<items { sum(x, item, offsets, to: y) { row, _ in self.rowWeights[row] } }
      case .first:
        for item in 0..<items {
          (y + item * width).update(from: x + offsets[item] * width, count: width)
        }
      case .max:
        if choices.count < items * width {
          choices = [Int32](repeating: 0, count: items * width)
        }
        choices.withUnsafeMutableBufferPointer { buffer in
          guard let winners = buffer.baseAddress else { return }
          for item in 0..<items {
            Kernels.maxPool(
              x + offsets[item] * width, y: y + item * width, winners: winners + item * width,
              rows: offsets[item + 1] - offsets[item], columns: width)
          }
        }
      case .gpo: gpo?.forward(x, offsets: offsets, width: width, y: y, weights: weights)
      }
      return y
    }

    /// Returns the gradient of the rows [Σ rows, width] for dy [items, width] and the same offsets.
    public func backward(
      _ dy: UnsafePointer<Float>, offsets: [Int], weights: Weights, gradients: Gradients
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let dx = gradient.reserve((offsets.last ?? 0) * width)
      for item in 0..<(offsets.count - 1) {
        let length = offsets[item + 1] - offsets[item]
        let source = dy + item * width
        switch layer.kind {
        case .mean, .weighted:
          for row in offsets[item]..<offsets[item + 1] {
            Kernels.copy(
              source, scale: layer.kind == .mean ? 1 / Float(length) : rowWeights[row],
              to: dx + row * width, count: width)
          }
        case .first:
          (dx + offsets[item] * width).update(from: source, count: width)
          (dx + (offsets[item] + 1) * width).update(repeating: 0, count: (length - 1) * width)
        case .max:
          let target = dx + offsets[item] * width
          target.update(repeating: 0, count: length * width)
          for c in 0..<width { target[Int(choices[item * width + c]) * width + c] = source[c] }
        case .gpo: break
        }
      }
      if let gpo, let input {
        gpo.backward(
          input, dy: dy, dx: dx, offsets: offsets, width: width, weights: weights,
          gradients: gradients)
      }
      return dx
    }

    /// y[item] = Σ over its rows of factor(row, length) · x[row].
    private func sum(
      _ x: UnsafePointer<Float>, _ item: Int, _ offsets: [Int],
      to y: UnsafeMutablePointer<Float>, factor: (Int, Int) -> Float
    ) {
      let width = layer.width
      let target = y + item * width
      target.update(repeating: 0, count: width)
      let length = offsets[item + 1] - offsets[item]
      for row in offsets[item]..<offsets[item + 1] {
        Kernels.add(x + row * width, scale: factor(row, length), to: target, count: width)
      }
    }

    /// Divides each item's weights by their sum; an item without any weight falls back to the mean.
    private func normalize(_ weights: [Float], _ offsets: [Int]) {
      rowWeights.removeAll(keepingCapacity: true)
      for item in 0..<(offsets.count - 1) {
        let range = offsets[item]..<offsets[item + 1]
        let total = weights[range].reduce(0, +)
        for row in range {
          rowWeights.append(total > 0 ? weights[row] / total : 1 / Float(range.count))
        }
      }
    }
  }
}
