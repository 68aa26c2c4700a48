import Compute
import Foundation
import Ground

/// Generalised pooling operator (Chen et al., "Learning the Best Pooling Strategy for Visual
/// Semantic Embedding", CVPR 2021).
///
/// For an item of n rows, weights θ₁ … θₙ come from a small BiGRU over encodings of the positions
/// 1 … n; each column of the rows is sorted in descending order and summed with these weights. They
/// depend on n alone, so they are computed once for each length of a batch.
struct GPO: Sendable {
  static let encodingSize = 32
  static let hiddenSize = 32
  /// The softmax over positions divides the scores by this.
  static let temperature: Float = 0.1

  let gru: BiGRU
  let linear: Linear

  init(_ name: String, layout: inout ParameterLayout) {
    gru = BiGRU(
      "\(name).gru", inputs: GPO.encodingSize, width: GPO.hiddenSize, layout: &layout)
    linear = Linear(
      "\(name).linear", inputs: GPO.hiddenSize, outputs: 1, bias: false,
      initializer: .uniform(bound: 1 / Float(GPO.hiddenSize).squareRoot()), layout: &layout)
  }

  /// Writes the sinusoidal encoding of a position (from 0): sin and cos of
  /// position · 10000^(−2i / size) in turn.
  static func encode(position: Int, into target: UnsafeMutablePointer<Float>) {
    for pair in 0..<(encodingSize / 2) {
      let rate = exp(-log(10_000) * Double(2 * pair) / Double(encodingSize))
      target[2 * pair] = Float(sin(Double(position) * rate))
      target[2 * pair + 1] = Float(cos(Double(position) * rate))
    }
  }

  /// A GPO at work.
  final class Pass {
    private let layer: GPO
    private let gru: BiGRU.Pass
    private let scores = FloatBuffer()
    private let scoreGradients = FloatBuffer()
    private let hiddenGradients = FloatBuffer()
    private var hidden: UnsafeMutablePointer<Float>?
    private var encodings: [Float] = []
    /// The different lengths of the batch, their place in `lengths` by length, and their rows.
    private var lengths: [Int] = []
    private var slots: [Int] = []
    private var lengthOffsets: [Int] = []
    private var ranks: [Int32] = []

    init(_ layer: GPO) {
      self.layer = layer
      gru = BiGRU.Pass(layer.gru)
    }

    func forward(
      _ x: UnsafePointer<Float>, offsets: [Int], width: Int, y: UnsafeMutablePointer<Float>,
      weights: Weights
    ) {
      collectLengths(offsets)
      computeWeights(weights)
      let rows = offsets.last ?? 0
      if ranks.count < rows * width { ranks = [Int32](repeating: 0, count: rows * width) }
      ranks.withUnsafeMutableBufferPointer { buffer in
        guard let ranks = buffer.baseAddress else { return }
        for item in 0..<(offsets.count - 1) {
          let start = offsets[item] * width
          let length = offsets[item + 1] - offsets[item]
          Kernels.descendingRanks(x + start, ranks: ranks + start, rows: length, columns: width)
          Kernels.rankedSum(
            x + start, ranks: ranks + start,
            weights: scores.pointer + lengthOffsets[slots[length]], y: y + item * width,
            rows: length, columns: width)
        }
      }
    }

    func backward(
      _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
      offsets: [Int], width: Int, weights: Weights, gradients: Gradients
    ) {
      let total = lengthOffsets.last ?? 0
      let dTheta = scoreGradients.reserveZeroed(total)
      ranks.withUnsafeBufferPointer { buffer in
        guard let ranks = buffer.baseAddress else { return }
        for item in 0..<(offsets.count - 1) {
          let start = offsets[item] * width
          let length = offsets[item + 1] - offsets[item]
          let place = lengthOffsets[slots[length]]
          Kernels.rankedSumBackward(
            x + start, ranks: ranks + start, weights: scores.pointer + place,
            dy: dy + item * width, dx: dx + start, dWeights: dTheta + place, rows: length,
            columns: width)
        }
      }
      for (index, length) in lengths.enumerated() {
        let place = lengthOffsets[index]
        Kernels.softmaxBackward(
          y: scores.pointer + place, dy: dTheta + place, dx: dTheta + place, count: length,
          scale: 1 / GPO.temperature)
      }
      guard let hidden else { return }
      let dHidden = hiddenGradients.reserve(total * GPO.hiddenSize)
      layer.linear.backward(
        x: hidden, dy: dTheta, rows: total, dx: dHidden, weights: weights, gradients: gradients)
      _ = gru.backward(dHidden, weights: weights, gradients: gradients, needsInput: false)
    }

    private func collectLengths(_ offsets: [Int]) {
      for length in lengths { slots[length] = -1 }
      lengths.removeAll(keepingCapacity: true)
      for item in 0..<(offsets.count - 1) {
        let length = offsets[item + 1] - offsets[item]
        while slots.count <= length { slots.append(-1) }
        slots[length] = 0
      }
      lengthOffsets.removeAll(keepingCapacity: true)
      lengthOffsets.append(0)
      for length in slots.indices where slots[length] >= 0 {
        slots[length] = lengths.count
        lengths.append(length)
        lengthOffsets.append(lengthOffsets[lengths.count - 1] + length)
      }
    }

    /// θ of every length in the batch: softmax over positions of linear(BiGRU(encodings)) / 0.1.
    private func computeWeights(_ weights: Weights) {
      let longest = lengths.last ?? 0
      let size = GPO.encodingSize
      if encodings.count < longest * size {
        encodings = [Float](repeating: 0, count: longest * size)
        encodings.withUnsafeMutableBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return }
          for position in 0..<longest {
            GPO.encode(position: position, into: base + position * size)
          }
        }
      }
      let input = gru.prepare(offsets: lengthOffsets)
      for (row, packed) in gru.packedRows.enumerated() {
        let slot = lengthOffsets.lastIndex { $0 <= packed } ?? 0
        let position = packed - lengthOffsets[slot]
        for i in 0..<size { input[row * size + i] = encodings[position * size + i] }
      }
      let states = gru.forward(weights: weights)
      hidden = states
      let total = lengthOffsets.last ?? 0
      layer.linear.forward(states, rows: total, into: scores.reserve(total), weights: weights)
      for (index, length) in lengths.enumerated() {
        Kernels.softmax(
          scores.pointer + lengthOffsets[index], count: length, scale: 1 / GPO.temperature)
      }
    }
  }
}
