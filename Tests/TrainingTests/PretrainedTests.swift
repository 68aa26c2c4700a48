import Compute
import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
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

  /// A folder with the checkpoint as `model.safetensors`, and other files.
  private func withFolder(
    _ files: [String: String] = [:], _ body: (String, RunConfiguration) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    try withCheckpoint { path in
      try FileManager.default.copyItem(atPath: path, toPath: folder.path + "/model.safetensors")
      for (name, text) in files {
        try text.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
      }
      var configuration = RunConfiguration()
      configuration.model.text.kind = .bert
      configuration.model.text.pretrained = folder.path
      try body(folder.path, configuration)
    }
  }

  /// A config.json of the checkpoint with some entries changed.
  private static func config(_ changes: [String: String] = [:]) -> String {
    var entries = [
      "model_type": "\"bert\"", "hidden_size": "8", "num_hidden_layers": "1",
      "num_attention_heads": "2", "intermediate_size": "12", "max_position_embeddings": "6",
      "vocab_size": "10", "layer_norm_eps": "1e-12", "hidden_act": "\"gelu\"",
      "type_vocab_size": "2",
    ]
    for (key, value) in changes { entries[key] = value.isEmpty ? nil : value }
    let lines = entries.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "{" + lines.joined(separator: ", ") + "}"
  }

  @Test("A folder says all that is left open: sizes, heads and the vocabulary")
  func folder() throws {
    try withFolder(["config.json": Self.config(), "vocab.txt": "[PAD]\n"]) { path, configuration in
      try configuration.validate()
      let (found, note) = try configuration.withPretrained()
      let text = found.model.text
      #expect(text.pretrained == path + "/model.safetensors")
      #expect(text.hidden == 8 && text.layers == 1 && text.heads == 2)
      #expect(text.intermediate == 12 && text.positions == 6)
      #expect(found.data.tokenizer == .wordpiece && found.data.vocabulary == path + "/vocab.txt")
      #expect(note?.contains("heads 2") == true && note?.contains("layers 1") == true)
      // What was taken stands in the run's own file, so nothing more is taken from it.
      let again = try ConfigurationReader.parse(found.toml()).withPretrained()
      #expect(again.configuration == found && again.note == nil)
    }
  }

  @Test(
    "A setting that the checkpoint contradicts is refused with both values",
    arguments: [
      ("heads", 4, 2), ("layers", 2, 1), ("hidden", 16, 8), ("intermediate", 32, 12),
      ("positions", 512, 6),
    ])
  func contradictions(key: String, given: Int, found: Int) throws {
    try withFolder(["config.json": Self.config()]) { path, configuration in
      let changed = try configuration.applying(overrides: ["model.text.\(key)=\(given)"])
      #expect {
        try changed.withPretrained()
      } throws: {
        "\($0)".contains("`model.text.\(key)` is \(given), but the checkpoint has \(found)")
          && "\($0)".contains(path)
      }
    }
  }

  @Test("Without config.json, heads have to be given; layers and sizes are counted")
  func counted() throws {
    try withFolder { path, configuration in
      #expect {
        try configuration.withPretrained()
      } throws: { "\($0)".contains("attention heads") && "\($0)".contains("model.text.heads") }
      let given = try configuration.applying(overrides: ["model.text.heads=4"])
      let text = try given.withPretrained().configuration.model.text
      #expect(text.heads == 4 && text.layers == 1 && text.hidden == 8)
    }
  }

  @Test(
    "A configuration that this encoder does not follow is refused",
    arguments: [
      ("model_type", "\"distilbert\"", "DistilBERT"), ("model_type", "\"roberta\"", "RoBERTa"),
      ("model_type", "\"mpnet\"", "MPNet"), ("model_type", "\"new\"", "“new”"),
      ("hidden_act", "\"relu\"", "hidden_act is \"relu\", expected \"gelu\""),
      ("layer_norm_eps", "1e-5", "layer_norm_eps is 1e-05"),
      ("position_embedding_type", "\"relative_key\"", "relative_key"),
      ("is_decoder", "true", "is_decoder"),
      ("num_hidden_layers", "12", "num_hidden_layers is 12, but the tensors"),
      ("vocab_size", "30522", "vocab_size is 30522, but the tensors"),
      ("hidden_size", "\"768\"", "is not a model's configuration"),
    ])
  func otherConfigurations(key: String, value: String, said: String) throws {
    try withFolder(["config.json": Self.config([key: value])]) { path, configuration in
      #expect {
        try configuration.withPretrained()
      } throws: { "\($0)".contains(said) && "\($0)".contains("\(path)/config.json") }
    }
  }

  @Test("A class name tells the architecture where model_type is missing")
  func classes() throws {
    let config = Self.config(["model_type": "", "architectures": "[\"RobertaModel\"]"])
    try withFolder(["config.json": config]) { _, configuration in
      #expect { try configuration.withPretrained() } throws: { "\($0)".contains("RobertaModel") }
    }
    let own = Self.config(["model_type": "", "architectures": "[\"BertForMaskedLM\"]"])
    try withFolder(["config.json": own]) { _, configuration in
      let found = try configuration.withPretrained().configuration
      #expect(found.model.text.heads == 2)
    }
  }

  @Test(
    "What is not one file of safetensors is named, with what makes it one",
    arguments: [
      ("pytorch_model.bin", "PK\u{3}\u{4}", "torch.load"),
      ("model-00001-of-00002.safetensors", "", "join them"),
      ("model.safetensors.index.json", "{}", "no model.safetensors"),
      ("tf_model.h5", "", "found tf_model.h5"), ("readme.txt", "", "no model.safetensors"),
    ])
  func otherFiles(name: String, content: String, said: String) throws {
    let folder = try TemporaryFolder()
    try content.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
    #expect { try PretrainedText(path: folder.path) } throws: { "\($0)".contains(said) }
    if name.hasPrefix("pytorch") || name.contains("-of-") {
      #expect {
        try PretrainedText(path: "\(folder.path)/\(name)")
      } throws: { "\($0)".contains(said) }
    }
    #expect {
      try PretrainedText(path: "\(folder.path)/bert-base-uncased")
    } throws: {
      "\($0)".contains("nothing is downloaded") && "\($0)".contains("hf download bert-base-uncased")
    }
  }

  @Test("A vocabulary with capitals gets a note with the share of unknown pieces")
  func cased() throws {
    let folder = try TemporaryFolder()
    func note(_ pieces: [String]) throws -> Failure? {
      let path = folder.path + "/vocab.txt"
      let lines = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + pieces
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      var configuration = RunConfiguration()
      configuration.data.tokenizer = .wordpiece
      configuration.data.vocabulary = path
      // Eight pieces: a man runs . the Man runs . – of which “man” is unknown where it has a capital.
      let vocabulary = try TextPipeline.makeVocabulary(
        configuration, captions: ["a man runs .", "the Man runs ."])
      return TextPipeline(configuration, vocabulary: vocabulary).caseNote
    }
    #expect(try note(["a", "the", "man", "runs", "."]) == nil)
    let cased = try #require(try note(["a", "the", "Man", "runs", "."]))
    #expect(cased.what.hasPrefix("1 of the vocabulary's 5 pieces have capitals"))
    #expect(cased.what.contains("25.0 %"))
    let foreign = try #require(try note(["a", "the", "man"]))
    #expect(foreign.what.hasPrefix("50.0 %"))
  }

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
    try withCheckpoint(reshape: { $0.contains("position_embeddings") ? [7, 8] : $1 }) { path in
      #expect {
        try model.loadPretrained(path, into: values.pointer)
      } throws: { "\($0)".contains("[7, 8]") && "\($0)".contains("[6, 8]") }
    }
  }

  @Test("More rows of words than the vocabulary has are left out with a note, fewer are refused")
  func rows() throws {
    let model = try model()
    let values = FloatBuffer(count: model.layout.count)
    let table = try #require(
      model.layout.parameter(named: "text.bert.embeddings.word_embeddings.weight"))
    try withCheckpoint(reshape: { $0.contains("word_embeddings") ? [16, 8] : $1 }) { path in
      let note = try model.loadPretrained(path, into: values.pointer)
      #expect(note?.contains("16 rows") == true && note?.contains("last 6") == true)
      #expect((0..<80).allSatisfy { values.pointer[table.offset + $0] == Float($0) })
    }
    try withCheckpoint { path in
      let note = try model.loadPretrained(path, into: values.pointer)
      #expect(note == nil)
    }
    try withCheckpoint(reshape: { $0.contains("word_embeddings") ? [9, 8] : $1 }) { path in
      #expect {
        try model.loadPretrained(path, into: values.pointer)
      } throws: { "\($0)".contains("9 words, the vocabulary 10") }
    }
  }

  @Test(
    "What a wrapper puts before the names is found",
    arguments: [
      "module.", "module.bert.", "0.auto_model.", "txt_enc.bert.", "text_model.", "encoder.",
      "bert_model.", "model.text_encoder.bert.",
    ])
  func prefixes(prefix: String) throws {
    try withCheckpoint(rename: { prefix + $0 }) { try expectLoaded($0) }
  }

  @Test("Two BERTs in one file are not guessed between")
  func several() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("two-\(UUID().uuidString).safetensors").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let tensors = ["student.", "teacher."].flatMap { prefix in
      Self.tensors.map { name, shape in
        SafeTensorsWriter.Tensor(
          prefix + name, shape: shape,
          floats: [Float](repeating: 1, count: shape.reduce(1, *)))
      }
    }
    try SafeTensorsWriter.write(path: path, metadata: [:], tensors: tensors)
    #expect {
      try PretrainedText(path: path)
    } throws: { "\($0)".contains("“student.”, “teacher.”") && "\($0)".contains("save_file") }
  }

  @Test(
    "Other architectures are called by their name",
    arguments: [
      ("distilbert.transformer.layer.0.attention.q_lin.weight", "DistilBERT"),
      ("roberta.", "RoBERTa"), ("0.auto_model.roberta.", "RoBERTa"), ("electra.", "ELECTRA"),
      ("albert.encoder.albert_layer_groups.0.albert_layers.0.ffn.weight", "ALBERT"),
      ("mpnet.encoder.layer.0.attention.attn.q.weight", "MPNet"),
      ("text_model.encoder.layers.0.self_attn.q_proj.weight", "CLIP"),
      ("transformer.resblocks.0.attn.in_proj_weight", "CLIP"),
      ("encoder.block.0.layer.0.SelfAttention.q.weight", "T5"),
      ("something.else.weight", "none of the 1 tensors, such as something.else.weight"),
    ])
  func architectures(name: String, said: String) throws {
    // A beginning is put before BERT's names; a whole name stands alone.
    let isWhole = !name.hasSuffix(".")
    try withCheckpoint(rename: { old in
      isWhole ? (old.hasPrefix("pooler") ? name : nil) : name + old
    }) { path in
      #expect {
        try PretrainedText(path: path)
      } throws: {
        "\($0)".contains(said) && !"\($0)".contains("model.text.layers")
      }
    }
  }

  @Test("A bare RoBERTa, which has BERT's names, is told by its one type of token")
  func bareRoBERTa() throws {
    try withCheckpoint(reshape: { $0.contains("token_type") ? [1, 8] : $1 }) { path in
      #expect { try PretrainedText(path: path) } throws: { "\($0)".contains("RoBERTa") }
    }
  }
}
