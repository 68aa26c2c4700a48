import Ground

/// How a parameter gets its first values.
public enum Initializer: Sendable, Equatable {
  case zeros
  case ones
  case constant(Float)
  /// U(−bound, bound).
  case uniform(bound: Float)
  /// N(0, deviation²).
  case normal(deviation: Float)

  /// Glorot and Bengio's uniform initialisation of a [rows, columns] matrix.
  public static func xavier(_ rows: Int, _ columns: Int) -> Initializer {
    .uniform(bound: (6 / Float(rows + columns)).squareRoot())
  }
}

/// A named tensor among a model's parameters.
public struct Parameter: Sendable, Equatable {
  /// Stable name, the key in checkpoints, for example `text.gru.weight_ih_l0`.
  public let name: String
  public let shape: [Int]
  /// Where it begins among all parameters, in floats.
  public let offset: Int
  public let initializer: Initializer
  /// Whether it is a look-up table of which a step touches few rows.
  public let isTable: Bool

  public var count: Int { shape.reduce(1, *) }
}

/// The parameters of a model and where each stands in one flat block of memory.
///
/// One block makes the optimizer one pass, a checkpoint one loop, and a second set of weights (a
/// momentum encoder) one more pointer.
public struct ParameterLayout: Sendable {
  public private(set) var parameters: [Parameter] = []
  /// Floats from the first parameter to the end of the last, with alignment gaps.
  public private(set) var count = 0
  /// Floats before the first table: what every step's gradient covers in full.
  public private(set) var denseCount = 0

  public init() {}

  /// Appends a parameter; tables must come after all others.
  public mutating func add(
    _ name: String, _ shape: [Int], _ initializer: Initializer, isTable: Bool = false
  ) -> Parameter {
    precondition(
      isTable || parameters.last?.isTable != true, "dense parameters stand before tables")
    let parameter = Parameter(
      name: name, shape: shape, offset: count, initializer: initializer, isTable: isTable)
    parameters.append(parameter)
    // Each parameter begins on a cache line.
    count += (parameter.count + 15) / 16 * 16
    if !isTable { denseCount = count }
    return parameter
  }

  public func parameter(named name: String) -> Parameter? {
    parameters.first { $0.name == name }
  }

  /// The parameter that holds the float at `offset`.
  public func parameter(at offset: Int) -> Parameter? {
    parameters.last { $0.offset <= offset }
  }

  /// Fills `values` with each parameter's first values; they depend on the seed and the name alone.
  public func initialize(_ values: UnsafeMutablePointer<Float>, seed: UInt64) {
    for parameter in parameters {
      let target = values + parameter.offset
      var stream = RandomStream(
        seed: seed, purpose: "initialization", index: RandomStream.hash(parameter.name))
      switch parameter.initializer {
      case .zeros: target.update(repeating: 0, count: parameter.count)
      case .ones: target.update(repeating: 1, count: parameter.count)
      case .constant(let value): target.update(repeating: value, count: parameter.count)
      case .uniform(let bound):
        for i in 0..<parameter.count { target[i] = stream.uniform(-bound, bound) }
      case .normal(let deviation):
        for i in 0..<parameter.count { target[i] = deviation * stream.normal() }
      }
    }
  }
}

/// Read access to one set of values for all parameters.
public struct Weights {
  public let base: UnsafePointer<Float>
  public init(_ base: UnsafePointer<Float>) { self.base = base }
  public subscript(_ parameter: Parameter) -> UnsafePointer<Float> { base + parameter.offset }
}

/// Where one thread adds its gradients; laid out as the dense parameters are.
public struct Gradients {
  public let base: UnsafeMutablePointer<Float>
  public init(_ base: UnsafeMutablePointer<Float>) { self.base = base }
  public subscript(_ parameter: Parameter) -> UnsafeMutablePointer<Float> {
    base + parameter.offset
  }
}

/// Keys of the dropout masks of one training step; absent in evaluation.
///
/// A mask depends on the step, the place in the network and the item's position in the whole batch,
/// so it does not depend on how the batch is split over threads.
public struct DropoutKeys: Sendable {
  private let base: UInt64

  public init(seed: UInt64, step: UInt64) {
    base = RandomStream.mix(RandomStream.mix(seed ^ 0xd60f_0a75) ^ step)
  }

  /// - Parameters:
  ///   - site: Which dropout layer of the model.
  ///   - item: Position of the item in the batch.
  public func key(site: Int, item: Int) -> UInt64 {
    RandomStream.mix(base ^ RandomStream.mix(UInt64(site) << 32 | UInt64(item)))
  }
}
