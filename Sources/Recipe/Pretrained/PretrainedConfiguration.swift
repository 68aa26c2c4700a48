import Foundation
import Ground

/// What a `config.json` of Hugging Face says of a BERT.
struct PretrainedConfiguration {
  let path: String
  let hidden: Int?
  let layers: Int?
  let heads: Int?
  let intermediate: Int?
  let positions: Int?
  let words: Int?

  /// - Throws: A ``Failure`` if the file cannot be read, is of another architecture than BERT, or of
  ///   a BERT with parts that this program's has not.
  init(path: String) throws {
    let fields = try MappedFile(path: path).withData { data in
      do {
        return try JSONDecoder().decode(Fields.self, from: data)
      } catch {
        throw Failure(
          "is not a model's configuration: \(PlainText.oneLine("\(error)", limit: 200))", at: path,
          remedy: "put the config.json that belongs to the weights there, or move it away")
      }
    }
    self.path = path
    hidden = fields.hidden_size
    layers = fields.num_hidden_layers
    heads = fields.num_attention_heads
    intermediate = fields.intermediate_size
    positions = fields.max_position_embeddings
    words = fields.vocab_size
    if let name = Self.otherArchitecture(fields) {
      throw PretrainedArchitecture.refusal(name, at: path)
    }
    if let other = Self.otherParts(fields) {
      throw Failure(
        "\(other.key) is \(other.found), expected \(other.expected)", at: path,
        remedy: "the encoder here is BERT's own in every detail; use a checkpoint of such a model",
        kind: .usage)
    }
    let counts = [hidden, layers, heads, intermediate, positions, words].compactMap { $0 }
    guard counts.allSatisfy({ $0 > 0 }) else {
      throw Failure("a size is not positive", at: path, remedy: "is the file whole?")
    }
  }

  private static func otherArchitecture(_ fields: Fields) -> String? {
    if let type = fields.model_type {
      return type == "bert" ? nil : PretrainedArchitecture.name(ofType: type)
    }
    let classes = fields.architectures ?? []
    guard let first = classes.first, !classes.contains(where: { $0.hasPrefix("Bert") }) else {
      return nil
    }
    return first
  }

  private static func otherParts(
    _ fields: Fields
  ) -> (key: String, found: String, expected: String)? {
    if let name = fields.hidden_act, name != "gelu", name != "gelu_python" {
      return ("hidden_act", "\"\(name)\"", "\"gelu\"")
    }
    if let epsilon = fields.layer_norm_eps, abs(epsilon - 1e-12) > 1e-15 {
      return ("layer_norm_eps", "\(epsilon)", "1e-12")
    }
    if let kind = fields.position_embedding_type, kind != "absolute" {
      return ("position_embedding_type", "\"\(kind)\"", "\"absolute\"")
    }
    if fields.is_decoder == true { return ("is_decoder", "true", "false") }
    if let size = fields.embedding_size, let hidden = fields.hidden_size, size != hidden {
      return ("embedding_size", "\(size)", "hidden_size, \(hidden)")
    }
    if let types = fields.type_vocab_size, types != 2 {
      return ("type_vocab_size", "\(types)", "2")
    }
    return nil
  }

  // The names are the file's.
  private struct Fields: Decodable {
    var model_type: String?
    var architectures: [String]?
    var hidden_size: Int?
    var num_hidden_layers: Int?
    var num_attention_heads: Int?
    var intermediate_size: Int?
    var max_position_embeddings: Int?
    var vocab_size: Int?
    var layer_norm_eps: Double?
    var hidden_act: String?
    var position_embedding_type: String?
    var is_decoder: Bool?
    var embedding_size: Int?
    var type_vocab_size: Int?
  }
}

/// What a `tokenizer_config.json` says: whether text is lower-cased; nil if it does not say.
package func lowercasesText(_ path: String) -> Bool? {
  struct Fields: Decodable { var do_lower_case: Bool? }
  guard let file = try? MappedFile(path: path) else { return nil }
  return file.withData { try? JSONDecoder().decode(Fields.self, from: $0) }?.do_lower_case
}
