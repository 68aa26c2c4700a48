import Ground

extension RunConfiguration {
  /// The configuration with what its pretrained text encoder says of itself, where there is one.
  ///
  /// Sizes that are left open (0) are the checkpoint's; a vocabulary that is left out is the one
  /// beside it; a folder becomes the file of the tensors in it. So a run's own file names them all.
  ///
  /// - Returns: The configuration, and what was taken, in words.
  /// - Throws: A ``Failure`` if the checkpoint cannot be used, or contradicts a setting.
  public func withPretrained() throws -> (configuration: RunConfiguration, note: String?) {
    guard model.text.kind.loadsPretrained, !model.text.pretrained.isEmpty else {
      return (self, nil)
    }
    let pretrained = try PretrainedText(path: model.text.pretrained)
    var result = self
    result.model.text.pretrained = pretrained.path
    var taken: [String] = []
    if data.vocabulary.isEmpty, let vocabulary = pretrained.folder.vocabulary {
      result.data.vocabulary = vocabulary
      result.data.tokenizer = .wordpiece
      taken.append("data.vocabulary")
    }
    let sizes = pretrained.sizes
    let stated = pretrained.configuration
    guard let heads = model.text.heads > 0 ? stated?.heads ?? model.text.heads : stated?.heads
    else {
      throw Failure(
        "how many attention heads the checkpoint has cannot be seen in its tensors",
        at: pretrained.path,
        remedy: "put its config.json beside it, or set model.text.heads (12 in BERT-base)",
        kind: .usage)
    }
    let keys: [(String, WritableKeyPath<Model.Text, Int>, Int)] = [
      ("hidden", \.hidden, sizes.hidden), ("layers", \.layers, sizes.layers),
      ("heads", \.heads, heads), ("intermediate", \.intermediate, sizes.intermediate),
      ("positions", \.positions, sizes.positions),
    ]
    var contradictions: [String] = []
    for (name, path, found) in keys {
      let given = model.text[keyPath: path]
      result.model.text[keyPath: path] = found
      if given == 0 {
        taken.append("\(name) \(found)")
      } else if given != found {
        contradictions.append("`model.text.\(name)` is \(given), but the checkpoint has \(found)")
      }
    }
    guard contradictions.isEmpty else {
      throw Failure(
        contradictions.joined(separator: "; "), at: stated?.path ?? pretrained.path,
        remedy: "leave the settings out: what is left out is taken from the checkpoint",
        kind: .usage)
    }
    let note = "from \(pretrained.path): " + taken.joined(separator: ", ")
    return (result, taken.isEmpty ? nil : note)
  }
}

extension RunConfiguration.Model.Text {
  /// Transformer layers, where nothing says how many.
  static let usualLayers = 4
  static let usualHeads = 4
  /// BERT's own.
  static let usualPositions = 512

  /// The text encoder with the sizes that are left open filled in, without a checkpoint to ask.
  package func withUsualSizes() -> Self {
    var text = self
    if layers == 0 { text.layers = Self.usualLayers }
    if heads == 0 { text.heads = Self.usualHeads }
    if positions == 0 { text.positions = Self.usualPositions }
    return text
  }
}
