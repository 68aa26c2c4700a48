import Compute

/// A bidirectional GRU over packed sequences whose output is the mean of the two directions.
///
/// Parameters carry PyTorch's names and arrangement (gates r, z, n). Sequences are sorted by length
/// inside, and each time step works on the sequences that are still running, so nothing is computed
/// for padding.
public struct BiGRU: Sendable {
  public let inputs: Int
  public let width: Int
  let directions: [Direction]

  struct Direction: Sendable {
    let inputWeight: Parameter
    let hiddenWeight: Parameter
    let inputBias: Parameter
    let hiddenBias: Parameter
  }

  public init(_ name: String, inputs: Int, width: Int, layout: inout ParameterLayout) {
    self.inputs = inputs
    self.width = width
    let initializer = Initializer.uniform(bound: 1 / Float(width).squareRoot())
    directions = ["", "_reverse"].map { suffix in
      Direction(
        inputWeight: layout.add("\(name).weight_ih_l0\(suffix)", [3 * width, inputs], initializer),
        hiddenWeight: layout.add("\(name).weight_hh_l0\(suffix)", [3 * width, width], initializer),
        inputBias: layout.add("\(name).bias_ih_l0\(suffix)", [3 * width], initializer),
        hiddenBias: layout.add("\(name).bias_hh_l0\(suffix)", [3 * width], initializer))
    }
  }

  /// A GRU at work on one set of sequences.
  public final class Pass {
    private let layer: BiGRU
    private var active: [Int] = []
    private var stepOffsets: [Int] = []
    private var order = LengthOrder()
    /// For each row in time-step order, the row of the packed (item by item) order.
    public private(set) var packedRows: [Int] = []
    private let input = FloatBuffer()
    private let inputGradient = FloatBuffer()
    private let output = FloatBuffer()
    private let hiddenGates = FloatBuffer()
    private let dGates = FloatBuffer()
    private let dHidden = FloatBuffer()
    private let recurrentWeight = PackedMatrix()
    private let states: [DirectionState] = [DirectionState(), DirectionState()]

    private final class DirectionState {
      let gates = FloatBuffer()
      let candidate = FloatBuffer()
      let hidden = FloatBuffer()
      let previous = FloatBuffer()
    }

    public init(_ layer: BiGRU) { self.layer = layer }

    private var rows: Int { packedRows.count }
    private var steps: Int { active.count }

    /// Plans the time steps for sequences whose packed rows are offsets[i] ..< offsets[i + 1], and
    /// returns where the input [rows, inputs] is to be written, in the order of ``packedRows``.
    public func prepare(offsets: [Int]) -> UnsafeMutablePointer<Float> {
      let count = offsets.count - 1
      func length(_ item: Int) -> Int { offsets[item + 1] - offsets[item] }
      order.sort(count: count, length: length)
      let order = order.items
      active.removeAll(keepingCapacity: true)
      stepOffsets.removeAll(keepingCapacity: true)
      packedRows.removeAll(keepingCapacity: true)
      var running = count
      for step in 0..<(order.first.map(length) ?? 0) {
        while running > 0, length(order[running - 1]) <= step { running -= 1 }
        active.append(running)
        stepOffsets.append(packedRows.count)
        for position in 0..<running { packedRows.append(offsets[order[position]] + step) }
      }
      stepOffsets.append(packedRows.count)
      return input.reserve(rows * layer.inputs)
    }

    /// Returns the mean of both directions' hidden states, packed item by item [rows, width].
    public func forward(weights: Weights) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let result = output.reserve(rows * width)
      guard rows > 0 else { return result }
      let gh = hiddenGates.reserve(active[0] * 3 * width)
      for (index, direction) in layer.directions.enumerated() {
        let state = states[index]
        let gates = state.gates.reserve(rows * 3 * width)
        let candidate = state.candidate.reserve(rows * width)
        let hidden = state.hidden.reserve(rows * width)
        let previous = state.previous.reserve(rows * width)
        BLAS.gemm(
          transposeB: true, m: rows, n: 3 * width, k: layer.inputs, a: input.pointer,
          lda: layer.inputs, b: weights[direction.inputWeight], ldb: layer.inputs, c: gates,
          ldc: 3 * width)
        // Each time step multiplies few rows by the whole weight.
        recurrentWeight.pack(
          weights[direction.hiddenWeight], k: width, n: 3 * width, isTransposed: true)
        let sequence =
          index == 0 ? stride(from: 0, to: steps, by: 1) : stride(from: steps - 1, to: -1, by: -1)
        for step in sequence {
          let start = stepOffsets[step]
          let count = active[step]
          // Sequences that have a state already: forward all but at the first step; backward those
          // that were running at the later step.
          let from = index == 0 ? step - 1 : step + 1
          let continuing = from >= 0 && from < steps ? min(active[from], count) : 0
          let old = previous + start * width
          if continuing > 0 {
            old.update(from: hidden + stepOffsets[from] * width, count: continuing * width)
          }
          (old + continuing * width).update(repeating: 0, count: (count - continuing) * width)
          recurrentWeight.multiply(m: continuing, a: old, lda: width, c: gh, ldc: 3 * width)
          for (part, hasState) in [(0..<continuing, true), (continuing..<count, false)]
          where !part.isEmpty {
            let row = start + part.lowerBound
            Kernels.gruStep(
              inputGates: gates + row * 3 * width, hiddenGates: hasState ? UnsafePointer(gh) : nil,
              hiddenCandidate: candidate + row * width,
              inputBias: weights[direction.inputBias], hiddenBias: weights[direction.hiddenBias],
              previous: hasState ? UnsafePointer(old) : nil, next: hidden + row * width,
              rows: part.count, width: width)
          }
        }
      }
      for (row, packed) in packedRows.enumerated() {
        Kernels.mean(
          states[0].hidden.pointer + row * width, states[1].hidden.pointer + row * width,
          to: result + packed * width, count: width)
      }
      return result
    }

    /// Adds the parameters' gradients for dy [rows, width] (packed) and returns, unless
    /// `needsInput` is false, the gradient of the input [rows, inputs] in time-step order.
    public func backward(
      _ dy: UnsafePointer<Float>, weights: Weights, gradients: Gradients, needsInput: Bool = true
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let dx = inputGradient.reserve(needsInput ? rows * layer.inputs : 0)
      guard rows > 0 else { return dx }
      let d = dGates.reserve(rows * 4 * width)
      for (index, direction) in layer.directions.enumerated() {
        let state = states[index]
        let dh = dHidden.reserveZeroed(active[0] * width)
        recurrentWeight.pack(weights[direction.hiddenWeight], k: 3 * width, n: width)
        let sequence =
          index == 0 ? stride(from: steps - 1, to: -1, by: -1) : stride(from: 0, to: steps, by: 1)
        for step in sequence {
          let start = stepOffsets[step]
          let count = active[step]
          for position in 0..<count {
            Kernels.add(
              dy + packedRows[start + position] * width, scale: 0.5, to: dh + position * width,
              count: width)
          }
          Kernels.gruStepBackward(
            gates: state.gates.pointer + start * 3 * width,
            hiddenCandidate: state.candidate.pointer + start * width,
            previous: state.previous.pointer + start * width, dNext: dh,
            dGates: d + start * 4 * width, rows: count, width: width)
          let next = index == 0 ? step - 1 : step + 1
          guard next >= 0, next < steps else { continue }
          recurrentWeight.multiply(
            m: min(count, active[next]), a: d + start * 4 * width, lda: 4 * width,
            accumulate: true, c: dh, ldc: width)
        }
        addGradients(direction, state, d, dx, index, weights, gradients, needsInput)
      }
      return dx
    }

    private func addGradients(
      _ direction: Direction, _ state: DirectionState, _ d: UnsafePointer<Float>,
      _ dx: UnsafeMutablePointer<Float>, _ index: Int, _ weights: Weights, _ gradients: Gradients,
      _ needsInput: Bool
    ) {
      let width = layer.width
      BLAS.gemm(
        transposeA: true, m: 3 * width, n: width, k: rows, a: d, lda: 4 * width,
        b: state.previous.pointer, ldb: width, beta: 1, c: gradients[direction.hiddenWeight],
        ldc: width)
      Kernels.addColumnSums(
        of: d, rows: rows, columns: 3 * width, stride: 4 * width,
        to: gradients[direction.hiddenBias])
      // Of the four gate gradients, the input side uses r and z (columns 0 and 1) and n (column 3).
      for (column, gates, target) in [(0, 2, 0), (3, 1, 2)] {
        BLAS.gemm(
          transposeA: true, m: gates * width, n: layer.inputs, k: rows, a: d + column * width,
          lda: 4 * width, b: input.pointer, ldb: layer.inputs, beta: 1,
          c: gradients[direction.inputWeight] + target * width * layer.inputs, ldc: layer.inputs)
        Kernels.addColumnSums(
          of: d + column * width, rows: rows, columns: gates * width, stride: 4 * width,
          to: gradients[direction.inputBias] + target * width)
        if needsInput {
          BLAS.gemm(
            m: rows, n: layer.inputs, k: gates * width, a: d + column * width, lda: 4 * width,
            b: weights[direction.inputWeight] + target * width * layer.inputs, ldb: layer.inputs,
            beta: index == 0 && column == 0 ? 0 : 1, c: dx, ldc: layer.inputs)
        }
      }
    }
  }
}
