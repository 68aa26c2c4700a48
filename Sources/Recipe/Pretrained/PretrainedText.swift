import Ground

/// A pretrained BERT: its tensors, wherever they stand in the file, and their sizes.
public struct PretrainedText {
  /// The sizes that the tensors have.
  package struct Sizes: Equatable {
    package var words: Int
    package var positions: Int
    package var hidden: Int
    package var intermediate: Int
    package var layers: Int
  }

  /// The file of the tensors.
  public var path: String { folder.weights }
  let folder: PretrainedFolder
  let configuration: PretrainedConfiguration?
  package let sizes: Sizes
  package let file: SafeTensors
  /// What stands before BertModel's names: nothing, `bert.`, or what a wrapper puts there.
  package let prefix: String

  /// Opens a checkpoint and what stands beside it.
  ///
  /// - Parameter path: The file of the tensors, or its folder.
  /// - Throws: A ``Failure`` if it is damaged, incomplete, or of another architecture.
  public init(path: String) throws {
    folder = try PretrainedFolder(path: path)
    configuration = try folder.configuration.map { try PretrainedConfiguration(path: $0) }
    file = try SafeTensors(path: folder.weights)
    prefix = try Self.prefix(file)
    sizes = try Self.sizes(file, prefix: prefix)
    if let configuration { try Self.requireAgreement(configuration, sizes, path: file.path) }
  }

  /// The name in the file of one of BertModel's tensors.
  package func name(_ bare: String) -> String? {
    Self.spellings(bare).lazy.map { prefix + $0 }.first { file.shape(of: $0) != nil }
  }

  /// TensorFlow's names for the norm's gain and bias survive in the oldest checkpoints.
  private static func spellings(_ bare: String) -> [String] {
    [
      bare,
      bare.replacing("LayerNorm.weight", with: "LayerNorm.gamma")
        .replacing("LayerNorm.bias", with: "LayerNorm.beta"),
    ]
  }

  // MARK: - Names

  private static let table = "embeddings.word_embeddings.weight"

  private static func prefix(_ file: SafeTensors) throws -> String {
    let names = Set(file.names)
    let candidates = file.names.filter { $0.hasSuffix(table) }
      .map { String($0.dropLast(table.count)) }.filter { $0.isEmpty || $0.hasSuffix(".") }.sorted()
    let all = candidates.filter { missing($0, in: names) == nil }
    // RoBERTa and its like name their parts as BERT does; they are told by what stands before.
    let complete = all.filter { PretrainedArchitecture.twin(ofPrefix: $0) == nil }
    if complete.isEmpty, let found = all.first.flatMap(PretrainedArchitecture.twin) {
      throw named((found, (all.first ?? "") + table), path: file.path)
    }
    if complete.isEmpty, let foreign = PretrainedArchitecture.find(file.names) {
      throw named(foreign, path: file.path)
    }
    if let usual = ["", "bert."].first(where: { complete.contains($0) }) { return usual }
    if let only = complete.first, complete.count == 1 { return only }
    if let first = complete.first {
      let target = file.path + ".bert.safetensors"
      throw Failure(
        "the file has several BERTs: “\(complete.joined(separator: "”, “"))”", at: file.path,
        remedy: "keep one, for example the first:\n  python3 -c \"import sys; from "
          + "safetensors.numpy import load_file, save_file; p, q, f = sys.argv[1:]; "
          + "save_file({k[len(f):]: v for k, v in load_file(p).items() if k.startswith(f)}, q)\" "
          + "\(ShellWord.quoted(file.path)) \(ShellWord.quoted(target)) \(ShellWord.quoted(first))",
        kind: .usage)
    }
    if let candidate = candidates.first, let tensor = missing(candidate, in: names) {
      throw Failure(
        "tensor \(candidate)\(tensor) is missing", at: file.path,
        remedy: "the other names are BERT's: the file is one part of several, or incomplete")
    }
    let example = file.names.first.map { ", such as \(PlainText.oneLine($0, limit: 80))" } ?? ""
    throw Failure(
      "none of the \(file.names.count) tensors\(example), has a name of BertModel", at: file.path,
      remedy: "use a BERT checkpoint as Hugging Face's BertModel saves it", kind: .usage)
  }

  private static func named(_ found: (name: String, example: String), path: String) -> Failure {
    let refusal = PretrainedArchitecture.refusal(found.name, at: path)
    let example = PlainText.oneLine(found.example, limit: 80)
    return Failure(
      "the tensors are named as those of \(found.name) (\(example)), expected BERT's", at: path,
      remedy: refusal.remedy, kind: .usage)
  }

  /// The first of BertModel's tensors that is missing under a prefix; nil if none is.
  private static func missing(_ prefix: String, in names: Set<String>) -> String? {
    func has(_ bare: String) -> Bool { spellings(bare).contains { names.contains(prefix + $0) } }
    var needed = [
      table, "embeddings.position_embeddings.weight", "embeddings.token_type_embeddings.weight",
      "embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias",
    ]
    for layer in 0..<max(1, layerCount(prefix, in: names)) {
      for part in [
        "attention.self.query", "attention.self.key", "attention.self.value",
        "attention.output.dense", "attention.output.LayerNorm", "intermediate.dense",
        "output.dense", "output.LayerNorm",
      ] {
        needed += ["weight", "bias"].map { "encoder.layer.\(layer).\(part).\($0)" }
      }
    }
    return needed.first { !has($0) }
  }

  /// One more than the highest number of a layer.
  private static func layerCount(_ prefix: String, in names: Set<String>) -> Int {
    let start = prefix + "encoder.layer."
    let numbers = names.compactMap { name in
      name.hasPrefix(start) ? Int(name.dropFirst(start.count).prefix { $0 != "." }) : nil
    }
    // No file has more layers than tensors.
    return min((numbers.max() ?? -1) &+ 1, names.count)
  }

  // MARK: - Sizes

  private static func sizes(_ file: SafeTensors, prefix: String) throws -> Sizes {
    func shape(_ bare: String) throws -> [Int] {
      let shape = file.shape(of: prefix + bare) ?? []
      guard shape.count == 2, shape.allSatisfy({ $0 > 0 }) else {
        throw Failure(
          "tensor \(prefix)\(bare) has shape \(shape), expected two dimensions", at: file.path)
      }
      return shape
    }
    let words = try shape(table)
    let types = try shape("embeddings.token_type_embeddings.weight")
    guard types[0] == 2 else {
      // One type of token is RoBERTa's, which has BERT's names else.
      throw types[0] == 1
        ? PretrainedArchitecture.refusal("RoBERTa (it has one type of token)", at: file.path)
        : Failure("found \(types[0]) types of tokens, expected 2", at: file.path, kind: .usage)
    }
    return Sizes(
      words: words[0],
      positions: try shape("embeddings.position_embeddings.weight")[0], hidden: words[1],
      intermediate: try shape("encoder.layer.0.intermediate.dense.weight")[0],
      layers: layerCount(prefix, in: Set(file.names)))
  }

  private static func requireAgreement(
    _ configuration: PretrainedConfiguration, _ sizes: Sizes, path: String
  ) throws {
    let pairs = [
      ("hidden_size", configuration.hidden, sizes.hidden),
      ("num_hidden_layers", configuration.layers, sizes.layers),
      ("intermediate_size", configuration.intermediate, sizes.intermediate),
      ("max_position_embeddings", configuration.positions, sizes.positions),
      ("vocab_size", configuration.words, sizes.words),
    ]
    for (key, stated, found) in pairs {
      guard let stated, stated != found else { continue }
      throw Failure(
        "\(key) is \(stated), but the tensors of \(path) have \(found)", at: configuration.path,
        remedy: "put the config.json there that belongs to these weights", kind: .usage)
    }
  }
}
