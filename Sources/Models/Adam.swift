import Compute
import Ground

/// Adam or AdamW over a model's flat parameters, with clipping by the global gradient norm.
public final class Adam {
  /// What an optimizer is set to.
  public struct Options: Sendable {
    public var learningRate = 5e-4
    public var beta1 = 0.9
    public var beta2 = 0.999
    public var epsilon = 1e-8
    public var weightDecay = 0.0
    /// AdamW's decoupled decay rather than Adam's L2 term.
    public var decoupled = true
    /// Largest global gradient norm; 0 does not clip.
    public var gradientClip = 0.0
    public init() {}
  }

  public let options: Options
  /// First and second moments, laid out as the parameters.
  public let first: FloatBuffer
  public let second: FloatBuffer
  /// Updates done so far.
  public var steps = 0
  private var blockSums: [Double] = []
  private static let block = 4096

  /// - Parameter count: Floats of the parameter layout.
  public init(_ options: Options, count: Int) {
    self.options = options
    first = FloatBuffer(count: count)
    second = FloatBuffer(count: count)
  }

  /// ‖gradients‖₂ over `count` floats; the same whatever the number of threads.
  public func norm(of gradients: UnsafePointer<Float>, count: Int, threads: Int) -> Double {
    let blocks = (count + Adam.block - 1) / Adam.block
    if blockSums.count != blocks { blockSums = [Double](repeating: 0, count: blocks) }
    blockSums.withUnsafeMutableBufferPointer { sums in
      Parallel.perform(threads) { thread in
        for block in Parallel.range(of: thread, of: threads, total: blocks) {
          let start = block * Adam.block
          sums[block] = Kernels.sumOfSquares(
            gradients + start, count: min(Adam.block, count - start))
        }
      }
    }
    return blockSums.reduce(0, +).squareRoot()
  }

  /// One update of all parameters.
  ///
  /// - Parameters:
  ///   - gradients: As the parameters are laid out.
  ///   - norm: Their norm, for clipping as in PyTorch's `clip_grad_norm_`.
  ///   - rates: Learning rate of each range of floats.
  public func update(
    _ values: UnsafeMutablePointer<Float>, gradients: UnsafePointer<Float>, norm: Double,
    rates: [(range: Range<Int>, rate: Double)], threads: Int
  ) {
    steps += 1
    let clip = options.gradientClip
    let scale = clip > 0 ? min(1, clip / (norm + 1e-6)) : 1
    for (range, rate) in rates {
      let step = Kernels.AdamStep(
        learningRate: rate, beta1: options.beta1, beta2: options.beta2, epsilon: options.epsilon,
        weightDecay: options.weightDecay, decoupled: options.decoupled, step: steps,
        gradientScale: scale)
      let blocks = (range.count + Adam.block - 1) / Adam.block
      Parallel.perform(threads) { thread in
        let part = Parallel.range(of: thread, of: threads, total: blocks)
        let start = range.lowerBound + part.lowerBound * Adam.block
        let end = min(range.upperBound, range.lowerBound + part.upperBound * Adam.block)
        guard start < end else { return }
        Kernels.adam(
          step, values: values + start, gradients: gradients + start,
          first: first.pointer + start, second: second.pointer + start, count: end - start)
      }
    }
  }
}
