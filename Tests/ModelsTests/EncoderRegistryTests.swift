import Models
import Testing

@Suite("The registries of encoders")
struct EncoderRegistryTests {
  /// Names and order are those of the checkpoints that people have.
  @Test(
    "A text encoder's parameters keep their names and their order",
    arguments: [
      (
        "gru", true,
        [
          "text.projection.weight", "text.projection.bias", "text.gru.weight_ih_l0",
          "text.gru.weight_hh_l0", "text.gru.bias_ih_l0", "text.gru.bias_hh_l0",
          "text.gru.weight_ih_l0_reverse", "text.gru.weight_hh_l0_reverse",
          "text.gru.bias_ih_l0_reverse", "text.gru.bias_hh_l0_reverse", "text.skip.weight",
          "text.embedding.weight",
        ]
      ),
      (
        "words", false,
        ["text.projection.weight", "text.projection.bias", "text.embedding.weight"]
      ),
      (
        "bert", false,
        [
          "text.projection.weight", "text.projection.bias",
          "text.bert.embeddings.position_embeddings.weight",
          "text.bert.embeddings.token_type_embeddings.weight",
          "text.bert.embeddings.LayerNorm.weight", "text.bert.embeddings.LayerNorm.bias",
          "text.bert.embeddings.word_embeddings.weight",
        ]
      ),
    ])
  func order(_ name: String, _ skip: Bool, _ expected: [String]) throws {
    var options = TextEncoder.Options(words: 20)
    options.kind = try #require(TextEncoderDescriptor(rawValue: name))
    options.wordDimension = 6
    options.width = 8
    options.heads = 2
    options.layers = 0
    options.positions = 16
    options.skip = skip
    var layout = ParameterLayout()
    let encoder = TextEncoder(options, dimension: 10, layout: &layout)
    #expect(layout.parameters.map(\.name) == expected)
    #expect(encoder.table.name == expected.last && encoder.table.shape[1] == options.tableWidth)
    #expect(encoder.kind == options.kind)
  }

  @Test("Only the GRU goes without a projection where it is as wide as the joint space")
  func projection() {
    for kind in TextEncoderRegistry.all {
      var options = TextEncoder.Options(words: 20)
      options.kind = kind
      (options.wordDimension, options.width, options.heads) = (8, 8, 2)
      var layout = ParameterLayout()
      _ = TextEncoder(options, dimension: 8, layout: &layout)
      let has = layout.parameters.contains { $0.name == "text.projection.weight" }
      #expect(has == (kind.name != "gru"), "\(kind.name)")
    }
  }

  @Test("Names are found, and no two encoders share one")
  func names() {
    let text = TextEncoderRegistry.all.map(\.name)
    let image = ImageEncoderRegistry.all.map(\.name)
    #expect(Set(text).isSuperset(of: ["gru", "bert", "words"]) && Set(text).count == text.count)
    #expect(Set(image).isSuperset(of: ["regions", "global", "both"]))
    #expect(Set(image).count == image.count)
    for kind in TextEncoderRegistry.all {
      #expect(TextEncoderDescriptor(rawValue: kind.name) == kind)
    }
    for kind in ImageEncoderRegistry.all {
      #expect(ImageEncoderDescriptor(rawValue: kind.name) == kind)
    }
    #expect(TextEncoderDescriptor(rawValue: "lstm") == nil)
    let marking = TextEncoderRegistry.having(.marksEnds)
    #expect(marking.contains(.bert) && !marking.contains(.gru) && !marking.contains(.words))
    let three: [TextEncoderDescriptor] = [.gru, .bert, .words]
    #expect(three.alternatives == "\"gru\", \"bert\" or \"words\"")
    let both: [TextEncoderDescriptor] = [.gru, .bert]
    #expect(both.alternatives == "\"gru\" or \"bert\"" && both.titles == "GRU or BERT")
  }
}
