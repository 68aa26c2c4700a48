import Compute
import Foundation
import Ground
import Testing

@testable import Models

@Suite("Regions in the layers of the text encoder")
struct RegionAttentionTests {
  /// The captions of a fixture with the image that each names.
  private func batch(_ fixture: Fixture, ids: [Int32]) throws -> TokenBatch {
    let offsets = try fixture.offsets()
    let images = try fixture.floats("in/images")
    let batch = TokenBatch()
    for (item, image) in images.enumerated() {
      batch.append(ids[offsets[item]..<offsets[item + 1]], item: item, image: Int(image))
    }
    return batch
  }

  @Test("One block against PyTorch's MultiheadAttention: values, and every gradient")
  func block() throws {
    let fixture = try Fixture("region-attention")
    var layout = ParameterLayout()
    let layers = RegionAttention(
      "layer", layers: 1, width: 24, heads: 3, dimension: 8, dropoutRate: 0, layout: &layout)
    let values = try fixture.load(layout)
    let weights = Weights(values.pointer)
    let x = buffer(try fixture.floats("in/x"))
    let u = buffer(try fixture.floats("in/regions"))
    let regions = Grounding.Regions(
      rows: UnsafePointer(u.pointer), offsets: try fixture.offsets("in/region-lengths"))
    let tokens = try batch(fixture, ids: Array(repeating: 0, count: fixture.shape("in/x")[0]))
    let pass = RegionAttention.Pass(layers)
    pass.look(at: regions, batch: tokens)
    let y = pass.forward(x.pointer, layer: 0, batch: tokens, weights: weights, dropout: nil)
    expectClose(y, try fixture.floats("out/y"), "y")
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(try fixture.floats("upstream/y"))
    pass.backward(
      dy.pointer, layer: 0, batch: tokens, weights: weights,
      gradients: Gradients(gradients.pointer), dropout: nil)
    try fixture.expectParameters(gradients, layout)
    expectClose(dy.pointer, try fixture.floats("grad/x"), "tokens")
    let expected = try fixture.floats("grad/regions")
    let du = FloatBuffer(count: expected.count)
    pass.addRegionGradient(to: du.pointer, regions: regions)
    expectClose(du.pointer, expected, "regions")
    // Nobody looks at image 2, whose three regions stand behind ten others.
    #expect(expected[80..<104].allSatisfy { $0 == 0 })
  }

  @Test("A grounded BERT against Transformers' layers with the block between")
  func encoder() throws {
    let fixture = try Fixture("bert-grounded")
    var options = TextEncoder.Options(words: 50)
    options.kind = .bert
    options.width = 24
    options.heads = 3
    options.layers = 2
    options.intermediate = 40
    options.positions = 16
    var layout = ParameterLayout()
    let layers = RegionAttention(
      "foils.layer", layers: 2, width: 24, heads: 3, dimension: 8, dropoutRate: 0, layout: &layout)
    let encoder = TextEncoder(options, dimension: 8, layout: &layout)
    let values = try fixture.load(layout)
    let weights = Weights(values.pointer)
    let u = buffer(try fixture.floats("in/regions"))
    let regions = Grounding.Regions(
      rows: UnsafePointer(u.pointer), offsets: try fixture.offsets("in/region-lengths"))
    let tokens = try batch(fixture, ids: fixture.floats("in/ids").map { Int32($0) })
    let pass = TextEncoder.Pass(encoder, regions: layers)
    let gradients = FloatBuffer(count: layout.count)
    let expected = try fixture.floats("grad/regions")
    let du = FloatBuffer(count: expected.count)
    // The second time nothing of the first is left.
    for _ in 0..<2 {
      pass.forward(tokens, regions: regions, weights: weights, dropout: nil)
      expectClose(pass.states, try fixture.floats("out/tokens"), "tokens")
      gradients.reserveZeroed(layout.count)
      du.reserveZeroed(expected.count)
      let dy = buffer(try fixture.floats("upstream/tokens"))
      pass.backward(
        nil, states: dy.pointer, weights: weights, gradients: Gradients(gradients.pointer),
        dropout: nil)
      pass.addWordGradients(
        to: gradients.pointer + encoder.table.offset, rows: 0..<encoder.table.shape[0])
      // The gradient of a key's bias is nothing but the rounding of larger ones.
      try fixture.expectParameters(gradients, layout, tolerance: 4e-4)
      pass.addRegionGradient(to: du.pointer, regions: regions)
      expectClose(du.pointer, expected, "regions")
    }
  }

  /// A small grounded encoder with random weights, three images and five captions of them.
  private struct Bench {
    let layers: RegionAttention
    let encoder: TextEncoder
    let layout: ParameterLayout
    let values: FloatBuffer
    let regions: FloatBuffer
    let offsets = [0, 3, 4, 9]
    let tokens = TokenBatch()

    init() {
      var options = TextEncoder.Options(words: 20)
      options.kind = .bert
      options.width = 16
      options.heads = 2
      options.layers = 2
      options.intermediate = 24
      options.positions = 8
      options.dropout = 0.3
      var layout = ParameterLayout()
      layers = RegionAttention(
        "foils.layer", layers: 2, width: 16, heads: 2, dimension: 12, dropoutRate: 0.3,
        layout: &layout)
      encoder = TextEncoder(options, dimension: 12, layout: &layout)
      self.layout = layout
      var stream = RandomStream(seed: 5, purpose: "test")
      values = FloatBuffer(count: layout.count)
      for index in 0..<layout.count { values.pointer[index] = 0.4 * stream.normal() }
      regions = FloatBuffer(count: 9 * 12)
      for index in 0..<(9 * 12) { regions.pointer[index] = stream.normal() }
      for (item, image) in [2, 0, 2, 1, 0].enumerated() {
        let words = (0..<(1 + item)).map { _ in Int32(stream.below(20)) }
        tokens.append(words[...], item: item, image: image)
      }
    }

    func forward(_ pass: TextEncoder.Pass, _ dropout: DropoutKeys?) {
      pass.forward(
        tokens,
        regions: Grounding.Regions(rows: UnsafePointer(regions.pointer), offsets: offsets),
        weights: Weights(values.pointer), dropout: dropout)
    }
  }

  @Test(
    "With dropout, every parameter's gradient and the regions' are the loss's slope",
    arguments: [Float(0.8), 0])
  func finiteDifferences(gate: Float) {
    let bench = Bench()
    for gates in bench.layers.gates { bench.values.pointer[gates.offset] = gate }
    let keys = DropoutKeys(seed: 1, step: 9)
    let pass = TextEncoder.Pass(bench.encoder, regions: bench.layers)
    let count = bench.tokens.ids.count * 12
    var stream = RandomStream(seed: 6, purpose: "upstream")
    let upstream = (0..<count).map { _ in stream.normal() }
    bench.forward(pass, keys)
    let gradients = FloatBuffer(count: bench.layout.count)
    let regionGradient = FloatBuffer(count: 9 * 12)
    let dy = buffer(upstream)
    pass.backward(
      nil, states: dy.pointer, weights: Weights(bench.values.pointer),
      gradients: Gradients(gradients.pointer), dropout: keys)
    pass.addWordGradients(
      to: gradients.pointer + bench.encoder.table.offset, rows: 0..<20)
    pass.addRegionGradient(
      to: regionGradient.pointer,
      regions: Grounding.Regions(rows: UnsafePointer(bench.regions.pointer), offsets: bench.offsets)
    )
    func loss() -> Double {
      bench.forward(pass, keys)
      return upstream.indices.reduce(0.0) {
        $0 + Double(upstream[$1]) * Double(pass.states[$1])
      }
    }
    func check(
      _ name: String, _ values: UnsafeMutablePointer<Float>, _ slope: UnsafePointer<Float>,
      _ count: Int
    ) {
      let direction = (0..<count).map { _ in stream.normal() }
      let before = (0..<count).map { values[$0] }
      let expected = direction.indices.reduce(0.0) {
        $0 + Double(direction[$1]) * Double(slope[$1])
      }
      func moved(_ distance: Float) -> Double {
        for index in 0..<count { values[index] = before[index] + distance * direction[index] }
        defer { for index in 0..<count { values[index] = before[index] } }
        return loss()
      }
      let distance: Float = 1e-3
      let found = (moved(distance) - moved(-distance)) / (2 * Double(distance))
      #expect(
        abs(found - expected) < 0.02 * max(abs(expected), 1), "\(name): \(found), \(expected)")
      // Closed gates let only their own gradient through.
      let opens = gate != 0 || name.hasSuffix("gate") || !name.contains("foils.layer")
      if name != "regions", opens, !name.hasSuffix("key.bias"), !name.contains("token_type") {
        #expect((0..<count).contains { abs(slope[$0]) > 1e-4 }, "\(name) has no gradient")
      } else if !opens {
        #expect((0..<count).allSatisfy { slope[$0] == 0 }, "\(name)")
      }
    }
    for parameter in bench.layout.parameters {
      check(
        parameter.name, bench.values.pointer + parameter.offset,
        gradients.pointer + parameter.offset, parameter.count)
    }
    check("regions", bench.regions.pointer, regionGradient.pointer, 9 * 12)
    #expect((0..<108).contains { regionGradient.pointer[$0] != 0 } == (gate != 0))
  }

  @Test("With closed gates grounded tokens are those of retrieval, with and without dropout")
  func closed() {
    let bench = Bench()
    for gate in bench.layers.gates { bench.values.pointer[gate.offset] = 0 }
    let grounded = TextEncoder.Pass(bench.encoder, regions: bench.layers)
    let plain = TextEncoder.Pass(bench.encoder)
    let count = bench.tokens.ids.count * 12
    for keys in [nil, DropoutKeys(seed: 2, step: 3)] {
      bench.forward(grounded, keys)
      plain.forward(bench.tokens, weights: Weights(bench.values.pointer), dropout: keys)
      #expect((0..<count).allSatisfy { grounded.states[$0] == plain.states[$0] })
      // Open, they are others.
      bench.values.pointer[bench.layers.gates[0].offset] = 0.5
      bench.forward(grounded, keys)
      #expect((0..<count).contains { abs(grounded.states[$0] - plain.states[$0]) > 1e-3 })
      bench.values.pointer[bench.layers.gates[0].offset] = 0
    }
  }
}
