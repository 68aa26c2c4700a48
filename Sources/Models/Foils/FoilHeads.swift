/// What TAGS-DC adds to the two encoders: grounded token states, and on them the masked language
/// model, word discrimination and word correction.
///
/// All of it is left out at test time; only image and caption vectors are compared there.
public struct FoilHeads: Sendable {
  public let grounding: Grounding
  /// What lets a transformer's layers see regions, where that is the grounding.
  public let regions: RegionAttention?
  /// What stood at a masked position.
  public let mlm: WordHead
  /// One logit a token: whether it was replaced.
  public let discrimination: Linear
  /// What stood at a replaced position.
  public let correction: WordHead

  /// - Parameters:
  ///   - dimension: Of the joint space.
  ///   - text: The text encoder; `layers` needs a transformer.
  ///   - layout: Gets the parameters, named `foils.…`.
  public init(
    dimension: Int, text: TextEncoder.Options, grounding kind: Grounding.Kind,
    layout: inout ParameterLayout
  ) {
    let (words, width) = (text.words, text.tableWidth)
    regions =
      kind == .layers
      ? RegionAttention(
        "foils.layer", layers: text.layers, width: text.width, heads: text.heads,
        dimension: dimension, dropoutRate: text.dropout, layout: &layout) : nil
    grounding = Grounding("foils.grounding", dimension: dimension, kind: kind, layout: &layout)
    mlm = WordHead("foils.mlm", inputs: dimension, words: words, width: width, layout: &layout)
    discrimination = Linear(
      "foils.discrimination", inputs: dimension, outputs: 1, layout: &layout)
    correction = WordHead(
      "foils.correction", inputs: dimension, words: words, width: width, layout: &layout)
  }
}
