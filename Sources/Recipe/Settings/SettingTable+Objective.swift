import Ground
import Objectives

extension Setting {
  /// What all objectives share, then each one's weight and parameters from its descriptor.
  static let objectiveSettings: [Setting] =
    [
      .choices(
        "objective.terms", \.objective.terms, ObjectiveRegistry.all.map(\.name),
        "The losses whose weighted sum is trained.", from: Origin.own),
      .real(
        "objective.margin", \.objective.margin, .closed(0, 2),
        "By how much a pair must be more similar than its negatives (cosine).",
        from: Origin.vsepp, aliases: [Alias("margin")]),
      .choice(
        "objective.reduction", \.objective.reduction,
        "How the losses of the anchors are totalled: their sum, the sum divided by the batch size, "
          + "or their mean.",
        from: "\(Origin.own); VSE++ has `sum`"),
      .boolean(
        "objective.same_image_negatives", \.objective.sameImageNegatives,
        "Another caption of the anchor's own image counts as a negative.",
        from: "\(Origin.own); VSE++ has `true`"),
      .choice(
        "objective.labels", \.objective.labels,
        "Text similarity that the continuous labels are made from, where an objective needs them.",
        from: "\(Origin.own); BCLS's authors use sentence embeddings"),
      .text(
        "objective.labels_path", \.objective.labelsPath,
        "A `.npy` with one row for each training caption (`embeddings`), or word vectors in GloVe's "
          + "text format (`word_vectors`).",
        from: Origin.own),
    ] + ObjectiveRegistry.all.flatMap(own)

  /// The weight and the parameters of one objective.
  private static func own(_ descriptor: ObjectiveDescriptor) -> [Setting] {
    let weight = ObjectiveParameter.real(
      "weight", 1, .closed(0, 1e6), "Factor of \(descriptor.title) in the sum.", from: Origin.own)
    return ([weight] + descriptor.parameters).map { parameter in
      let key = "\(descriptor.name).\(parameter.name)"
      return Setting(
        key: "objective.\(key)", kind: parameter.kind, meaning: parameter.meaning,
        source: parameter.source,
        aliases: parameter.aliases.map { Alias($0.name, flag: $0.flag.map { .boolean($0) }) },
        term: descriptor.name,
        read: { $0.objective[key] ?? parameter.defaultValue },
        write: { configuration, value in
          // A default that is written out equals one that is not.
          configuration.objective[key] = value == parameter.defaultValue ? nil : value
          return true
        })
    }
  }
}
