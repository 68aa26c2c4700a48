import Ground
import Models

extension RunConfiguration {
  /// Checks every range and the rules that concern several keys.
  ///
  /// - Throws: `Failure` of kind `usage` that lists everything that is wrong, with the keys.
  public func validate() throws {
    var problems: [ConfigurationProblem] = []
    for setting in Setting.all {
      var scratch = self
      do {
        try setting.assign(setting.value(in: self), in: &scratch)
      } catch {
        problems.append(ConfigurationProblem(line: nil, failure: .usage(error)))
      }
    }
    problems += (textRules + foilRules + scheduleRules).map {
      ConfigurationProblem(line: nil, failure: $0)
    }
    try ConfigurationProblem.report(problems, in: "configuration")
  }

  /// Refuses names and tags that a terminal or a table could not show.
  ///
  /// Apart from ``validate()``, so that a run that has such a name can still be opened.
  ///
  /// - Throws: `Failure` of kind `usage`.
  public func checkNames() throws {
    try Self.check(name: run.name, "run.name")
    for tag in run.tags { try Self.check(name: tag, "run.tags") }
  }

  /// Refuses a name with control characters, line ends or signs that are not seen.
  ///
  /// - Parameter key: What the name is of, for the message.
  /// - Throws: `Failure` of kind `usage`.
  public static func check(name: String, _ key: String) throws {
    guard let scalar = name.unicodeScalars.first(where: PlainText.isInvisible) else { return }
    let code = String(scalar.value, radix: 16, uppercase: true)
    throw Failure(
      "`\(key)` is \"\(PlainText.oneLine(name, limit: 100))\" with the character U+"
        + String(repeating: "0", count: max(0, 4 - code.count)) + code + ", which is not seen",
      remedy: "use letters, digits, blanks and punctuation", kind: .usage)
  }

  /// The width of the text encoder's layers: its own, or the joint dimension.
  public var textWidth: Int {
    model.text.hidden == 0 ? model.embeddingSize : model.text.hidden
  }

  private var textRules: [Failure] {
    let text = model.text.withUsualSizes()
    let encoder = text.kind
    // What is left open is the checkpoint's and is checked when that is open.
    let pretrained = encoder.loadsPretrained && !text.pretrained.isEmpty
    let isOpen = (model.text.heads == 0 || model.text.hidden == 0) && pretrained
    var broken: [Failure] = []
    func rule(_ holds: Bool, _ what: String, _ remedy: String) {
      if !holds { broken.append(Failure(what, remedy: remedy, kind: .usage)) }
    }
    let widthKey = text.hidden == 0 ? "model.embedding_size" : "model.text.hidden"
    rule(
      !encoder.settings.contains("heads") || isOpen || text.heads < 1
        || textWidth.isMultiple(of: text.heads),
      "`\(widthKey)` is \(textWidth), which `model.text.heads`, \(text.heads), does not divide",
      "every attention head takes an equal part of the width")
    rule(
      encoder.has(.marksEnds) || text.pool != .cls,
      "`model.text.pool` is \"cls\" but `model.text.kind` is \"\(encoder.name)\"",
      "only a \(TextEncoderRegistry.having(.marksEnds).titles) encoder has a first token to take; "
        + "choose another pooling or kind")
    rule(
      encoder.settings.contains("skip") || !text.skip,
      "`model.text.skip` is true but `model.text.kind` is \"\(encoder.name)\"",
      "only a \(TextEncoderRegistry.with("skip").titles) can be passed by; leave model.text.skip out"
    )
    rule(
      encoder.loadsPretrained || text.pretrained.isEmpty,
      "`model.text.pretrained` is given but `model.text.kind` is \"\(encoder.name)\"",
      "set model.text.kind = \(TextEncoderRegistry.with("pretrained").alternatives), or leave the "
        + "checkpoint out")
    rule(
      !pretrained || data.tokenizer == .wordpiece
        || (data.vocabulary.isEmpty && PretrainedFolder.vocabulary(of: text.pretrained) != nil),
      "`model.text.pretrained` is given but `data.tokenizer` is \"\(data.tokenizer.rawValue)\"",
      "set data.tokenizer = \"wordpiece\" and data.vocabulary to the checkpoint's vocab.txt")
    rule(
      data.tokenizer != .wordpiece || !data.vocabulary.isEmpty
        || (pretrained && PretrainedFolder.vocabulary(of: text.pretrained) != nil),
      "`data.tokenizer` is \"wordpiece\" but `data.vocabulary` is empty",
      "set data.vocabulary to a vocab.txt")
    rule(
      data.tokenizer == .wordpiece || data.vocabulary.isEmpty,
      "`data.vocabulary` is given but `data.tokenizer` is \"\(data.tokenizer.rawValue)\"",
      "set data.tokenizer = \"wordpiece\", or leave the vocabulary out")
    rule(
      !encoder.has([.learnsPositions, .marksEnds]) || text.positions >= 3,
      "`model.text.positions` is \(text.positions), fewer than a word between [CLS] and [SEP] takes",
      "set model.text.positions to at least 3")
    rule(
      !encoder.has(.marksEnds) || data.maximumTokens == 0 || data.maximumTokens >= 3,
      "`data.maximum_tokens` is \(data.maximumTokens), fewer than a word between [CLS] and [SEP] "
        + "takes", "set data.maximum_tokens to 0 or at least 3")
    rule(
      !encoder.has(.learnsPositions) || (pretrained && model.text.positions == 0)
        || data.maximumTokens <= text.positions,
      "`data.maximum_tokens` is \(data.maximumTokens), more than `model.text.positions`, "
        + "\(text.positions)",
      "captions cannot be longer than the position embeddings")
    rule(
      !objective.terms.isEmpty, "`objective.terms` is an empty list",
      "name at least one loss, for example objective.terms = [\"triplet\"]")
    rule(
      objective.labels == .tfidf || !objective.labelsPath.isEmpty,
      "`objective.labels` is \"\(objective.labels.rawValue)\" but `objective.labels_path` is empty",
      "set objective.labels_path to the file of the embeddings or word vectors")
    rule(
      objective.labels != .tfidf || objective.labelsPath.isEmpty,
      "`objective.labels_path` is given but `objective.labels` is \"tfidf\"",
      "set objective.labels = \"embeddings\" or \"word_vectors\", or leave the path out")
    return broken
  }

  private var foilRules: [Failure] {
    guard foils.isActive else { return [] }
    var broken: [Failure] = []
    let encoder = model.text.kind
    if foils.usesModel, !encoder.has(.seesContext) {
      broken.append(
        Failure(
          "`foils.generator` is \"\(foils.generator.rawValue)\" but `model.text.kind` is "
            + "\"\(encoder.name)\"",
          remedy: "words without context cannot tell what is missing; set model.text.kind = "
            + TextEncoderRegistry.having(.seesContext).alternatives
            + ", or foils.generator = \"rules\"", kind: .usage))
    }
    if foils.grounding == .layers, !encoder.has(.layersSeeRegions) {
      broken.append(
        Failure(
          "`foils.grounding` is \"layers\" but `model.text.kind` is \"\(encoder.name)\"",
          remedy: "only a transformer has layers that regions can enter; set foils.grounding = "
            + "\"attention\", or model.text.kind = "
            + TextEncoderRegistry.having(.layersSeeRegions).alternatives, kind: .usage))
    }
    return broken
  }

  private var scheduleRules: [Failure] {
    let times = optimizer.decayAt
    guard zip(times, times.dropFirst()).contains(where: { !($0 < $1) }) else { return [] }
    return [
      Failure(
        "`optimizer.decay_at` is \(Setting.Value.reals(times).literal), which does not ascend",
        remedy: "write the parts of the training in order, each once", kind: .usage)
    ]
  }
}
