import Compute
import Foundation
import Testing

@testable import Training

@Suite("Loading a BERT checkpoint of Hugging Face")
struct PretrainedTests {
  private func model() throws -> RetrievalModel {
    var settings = RunConfiguration.Model()
    settings.embeddingSize = 8
    settings.text.kind = .bert
    settings.text.hidden = 8
    settings.text.heads = 2
    settings.text.layers = 1
    settings.text.intermediate = 12
    settings.text.positions = 6
    return try RetrievalModel(
      settings, words: 10, wordWeights: [], regionDimension: 4, globalDimension: 0)
  }

  /// The tensors of a one-layer BertModel as Transformers writes them: name, shape.
  private static let tensors: [(String, [Int])] = {
    var tensors: [(String, [Int])] = [
      ("embeddings.word_embeddings.weight", [10, 8]),
      ("embeddings.position_embeddings.weight", [6, 8]),
      ("embeddings.token_type_embeddings.weight", [2, 8]),
      ("pooler.dense.weight", [8, 8]),
    ]
    let layer = "encoder.layer.0."
    for name in ["self.query", "self.key", "self.value", "output.dense"] {
      tensors.append((layer + "attention." + name + ".weight", [8, 8]))
      tensors.append((layer + "attention." + name + ".bias", [8]))
    }
    tensors.append((layer + "intermediate.dense.weight", [12, 8]))
    tensors.append((layer + "intermediate.dense.bias", [12]))
    tensors.append((layer + "output.dense.weight", [8, 12]))
    tensors.append((layer + "output.dense.bias", [8]))
    for norm in ["embeddings.", layer + "attention.output.", layer + "output."] {
      tensors.append((norm + "LayerNorm.weight", [8]))
      tensors.append((norm + "LayerNorm.bias", [8]))
    }
    return tensors
  }()

  private func withCheckpoint(
    rename: (String) -> String? = { $0 }, reshape: (String, [Int]) -> [Int] = { $1 },
    _ body: (String) throws -> Void
  ) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("bert-\(UUID().uuidString).safetensors").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var tensors: [SafeTensorsWriter.Tensor] = []
    for (index, (name, shape)) in Self.tensors.enumerated() {
      guard let name = rename(name) else { continue }
      let shape = reshape(name, shape)
      let floats = (0..<shape.reduce(1, *)).map { Float(100 * index + $0) }
      tensors.append(SafeTensorsWriter.Tensor(name, shape: shape, floats: floats))
    }
    try SafeTensorsWriter.write(path: path, metadata: ["format": "pt"], tensors: tensors)
    try body(path)
  }

  private func expectLoaded(_ path: String) throws {
    let model = try model()
    let values = FloatBuffer(count: model.layout.count)
    try model.loadPretrained(path, into: values.pointer)
    for (index, (name, shape)) in Self.tensors.enumerated() where !name.hasPrefix("pooler") {
      let parameter = try #require(model.layout.parameter(named: "text.bert.\(name)"), "\(name)")
      #expect(parameter.shape == shape)
      #expect(values.pointer[parameter.offset] == Float(100 * index), "\(name)")
      #expect(
        values.pointer[parameter.offset + parameter.count - 1]
          == Float(100 * index + parameter.count - 1))
    }
  }

  @Test("Names with and without a leading bert., and the norm's old names")
  func names() throws {
    try withCheckpoint { try expectLoaded($0) }
    try withCheckpoint(rename: { "bert.\($0)" }) { try expectLoaded($0) }
    try withCheckpoint(rename: {
      "bert."
        + $0.replacing("LayerNorm.weight", with: "LayerNorm.gamma")
        .replacing("LayerNorm.bias", with: "LayerNorm.beta")
    }) { try expectLoaded($0) }
  }

  @Test("A missing tensor and another shape are errors that name them")
  func mismatches() throws {
    let model = try model()
    let values = FloatBuffer(count: model.layout.count)
    try withCheckpoint(rename: { $0.hasSuffix("query.bias") ? nil : $0 }) { path in
      #expect {
        try model.loadPretrained(path, into: values.pointer)
      } throws: { "\($0)".contains("query.bias") && "\($0)".contains(path) }
    }
    try withCheckpoint(reshape: { $0.contains("word_embeddings") ? [11, 8] : $1 }) { path in
      #expect {
        try model.loadPretrained(path, into: values.pointer)
      } throws: { "\($0)".contains("[11, 8]") && "\($0)".contains("[10, 8]") }
    }
  }
}
