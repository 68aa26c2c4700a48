import Compute
import Foundation
import Models
import Testing

@Suite("Encoders against PyTorch and Transformers")
struct EncoderParityTests {
  @Test("Image encoder with each pooling", arguments: ["mean", "max", "gpo"])
  func image(_ pooling: String) throws {
    let fixture = try Fixture("image-\(pooling)")
    var options = ImageEncoder.Options()
    options.regionDimension = 10
    options.hidden = 12
    options.pooling = try #require(PoolingKind(rawValue: pooling))
    var layout = ParameterLayout()
    let encoder = ImageEncoder(options, dimension: 8, layout: &layout)
    let values = try fixture.load(layout)
    let pass = ImageEncoder.Pass(encoder)
    let batch = try fixture.images()
    pass.forward(batch, weights: Weights(values.pointer), dropout: nil)
    expectClose(pass.embeddings.pointer, try fixture.floats("out/embedding"), "embedding")
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(try fixture.floats("upstream/embedding"))
    pass.backward(
      dy.pointer, weights: Weights(values.pointer), gradients: Gradients(gradients.pointer),
      dropout: nil)
    try fixture.expectParameters(gradients, layout)
  }

  @Test("GRU text encoder", arguments: ["mean", "max", "gpo", "idf", "projection", "skip"])
  func gru(_ variant: String) throws {
    let fixture = try Fixture("gru-text-\(variant)")
    var options = TextEncoder.Options(words: 30)
    options.wordDimension = 12
    options.width = variant == "projection" ? 10 : 8
    options.skip = variant == "skip"
    options.pooling =
      switch variant {
      case "max": .max
      case "gpo": .gpo
      case "idf": .weighted
      default: .mean
      }
    if variant == "idf" { options.wordWeights = try fixture.floats("in/idf") }
    try expectText(fixture, options)
  }

  @Test("Words alone")
  func words() throws {
    var options = TextEncoder.Options(words: 30)
    options.kind = .words
    options.wordDimension = 12
    try expectText(try Fixture("words-text"), options)
  }

  @Test("BERT text encoder", arguments: ["mean", "cls"])
  func bert(_ variant: String) throws {
    var options = TextEncoder.Options(words: 50)
    options.kind = .bert
    options.width = 24
    options.heads = 3
    options.layers = 2
    options.intermediate = 40
    options.positions = 16
    options.pooling = variant == "cls" ? .first : .mean
    try expectText(try Fixture("bert-text-\(variant)"), options)
  }

  private func expectText(_ fixture: Fixture, _ options: TextEncoder.Options) throws {
    var layout = ParameterLayout()
    let encoder = TextEncoder(options, dimension: 8, layout: &layout)
    let values = try fixture.load(layout)
    let pass = TextEncoder.Pass(encoder)
    pass.forward(try fixture.tokens(), weights: Weights(values.pointer), dropout: nil)
    expectClose(pass.embeddings.pointer, try fixture.floats("out/embedding"), "embedding")
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(try fixture.floats("upstream/embedding"))
    pass.backward(
      dy.pointer, weights: Weights(values.pointer), gradients: Gradients(gradients.pointer),
      dropout: nil)
    pass.addWordGradients(
      to: gradients.pointer + encoder.table.offset, rows: 0..<encoder.table.shape[0])
    try fixture.expectParameters(gradients, layout)
  }

  @Test("A batch split into two gives the embeddings of the whole batch")
  func splitting() throws {
    let fixture = try Fixture("gru-text-gpo")
    var options = TextEncoder.Options(words: 30)
    options.wordDimension = 12
    options.width = 8
    options.pooling = .gpo
    var layout = ParameterLayout()
    let encoder = TextEncoder(options, dimension: 8, layout: &layout)
    let values = try fixture.load(layout)
    let whole = try fixture.tokens()
    let expected = try fixture.floats("out/embedding")
    let pass = TextEncoder.Pass(encoder)
    for part in [0..<3, 3..<whole.count] {
      let batch = TokenBatch()
      for item in part {
        batch.append(whole.ids[whole.offsets[item]..<whole.offsets[item + 1]], item: item)
      }
      pass.forward(batch, weights: Weights(values.pointer), dropout: nil)
      expectClose(
        pass.embeddings.pointer, Array(expected[(part.lowerBound * 8)..<(part.upperBound * 8)]),
        "items \(part)")
    }
  }
}
