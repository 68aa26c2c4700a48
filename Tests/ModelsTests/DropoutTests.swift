import Compute
import Ground
import Models
import Testing

@Suite("Dropout")
struct DropoutTests {
  @Test("Keeps the mean, drops the given part, and repeats for the same key")
  func kernel() {
    let count = 100_000
    let x = buffer([Float](repeating: 1, count: count))
    Kernels.dropout(x.pointer, count: count, rate: 0.3, key: 12_345)
    let values = (0..<count).map { x.pointer[$0] }
    let kept = values.filter { $0 != 0 }
    // Binomial with p = 0.7: standard deviation 145.
    #expect(abs(kept.count - 70_000) < 800)
    #expect(kept.allSatisfy { abs($0 - 1 / 0.7) < 1e-6 })
    let again = buffer([Float](repeating: 1, count: count))
    Kernels.dropout(again.pointer, count: count, rate: 0.3, key: 12_345)
    #expect(values == (0..<count).map { again.pointer[$0] })
    let other = buffer([Float](repeating: 1, count: count))
    Kernels.dropout(other.pointer, count: count, rate: 0.3, key: 12_346)
    let agree = (0..<count).filter { (other.pointer[$0] == 0) == (values[$0] == 0) }.count
    // Independent masks agree with probability 0.7² + 0.3² = 0.58.
    #expect(abs(agree - 58_000) < 1000)
  }

  /// ⟨upstream, embedding⟩ of a text encoder with its weights moved by `step` along `direction`.
  private func loss(
    _ pass: TextEncoder.Pass, _ batch: TokenBatch, _ weights: FloatBuffer,
    _ direction: [Float], step: Float, upstream: [Float], keys: DropoutKeys
  ) -> Double {
    let moved = FloatBuffer(count: direction.count)
    for index in direction.indices {
      moved.pointer[index] = weights.pointer[index] + step * direction[index]
    }
    pass.forward(batch, weights: Weights(moved.pointer), dropout: keys)
    return upstream.indices.reduce(0.0) {
      $0 + Double(upstream[$1]) * Double(pass.embeddings.pointer[$1])
    }
  }

  @Test(
    "With dropout, gradients agree with central differences: forward and backward share the masks",
    arguments: TextEncoderRegistry.all)
  func text(_ kind: TextEncoder.Options.Kind) {
    var options = TextEncoder.Options(words: 20)
    options.kind = kind
    options.wordDimension = 16
    options.width = 16
    options.layers = 2
    options.heads = 2
    options.intermediate = 24
    options.positions = 8
    options.dropout = 0.3
    options.skip = kind.settings.contains("skip")
    var layout = ParameterLayout()
    let encoder = TextEncoder(options, dimension: 12, layout: &layout)
    var stream = RandomStream(seed: 5, purpose: "test")
    let weights = FloatBuffer(count: layout.count)
    for index in 0..<layout.count { weights.pointer[index] = 0.4 * stream.normal() }
    let batch = TokenBatch()
    for (item, length) in [4, 1, 7, 3].enumerated() {
      let words = (0..<length).map { _ in Int32(stream.below(20)) }
      batch.append(words[...], item: item)
    }
    let upstream = (0..<(4 * 12)).map { _ in stream.normal() }
    let keys = DropoutKeys(seed: 1, step: 9)
    let pass = TextEncoder.Pass(encoder)
    pass.forward(batch, weights: Weights(weights.pointer), dropout: keys)
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(upstream)
    pass.backward(
      dy.pointer, weights: Weights(weights.pointer), gradients: Gradients(gradients.pointer),
      dropout: keys)
    pass.addWordGradients(
      to: gradients.pointer + encoder.table.offset, rows: 0..<encoder.table.shape[0])
    for trial in 0..<4 {
      var direction = [Float](repeating: 0, count: layout.count)
      for parameter in layout.parameters {
        for index in 0..<parameter.count {
          direction[parameter.offset + index] = stream.normal()
        }
      }
      let slope = direction.indices.reduce(0.0) {
        $0 + Double(direction[$1]) * Double(gradients.pointer[$1])
      }
      let step: Float = 2e-4
      let above = loss(
        pass, batch, weights, direction, step: step, upstream: upstream, keys: keys)
      let below = loss(
        pass, batch, weights, direction, step: -step, upstream: upstream, keys: keys)
      let difference = (above - below) / (2 * Double(step))
      #expect(
        abs(difference - slope) < 0.02 * max(abs(slope), 1), "\(kind.name), direction \(trial)")
    }
  }

  @Test("A mask depends on the item, not on which shard encodes it")
  func shards() {
    var options = TextEncoder.Options(words: 20)
    options.wordDimension = 8
    options.width = 8
    options.dropout = 0.5
    var layout = ParameterLayout()
    let encoder = TextEncoder(options, dimension: 8, layout: &layout)
    let weights = FloatBuffer(count: layout.count)
    layout.initialize(weights.pointer, seed: 2)
    let captions: [[Int32]] = [[1, 2, 3], [4, 5], [6, 7, 8, 9], [2, 2]]
    let keys = DropoutKeys(seed: 3, step: 4)
    func embeddings(_ items: [Int]) -> [[Float]] {
      let batch = TokenBatch()
      for item in items { batch.append(captions[item][...], item: item) }
      let pass = TextEncoder.Pass(encoder)
      pass.forward(batch, weights: Weights(weights.pointer), dropout: keys)
      return items.indices.map { row in (0..<8).map { pass.embeddings.pointer[row * 8 + $0] } }
    }
    let whole = embeddings([0, 1, 2, 3])
    let parts = embeddings([1, 3]) + embeddings([2, 0])
    for (item, row) in [1, 3, 2, 0].enumerated() {
      for (a, b) in zip(parts[item], whole[row]) { #expect(abs(a - b) < 1e-6) }
    }
    // The same words in other places of the batch are masked differently.
    #expect(embeddings([1])[0] != embeddings([3])[0])
  }
}
