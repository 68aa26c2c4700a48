import Ground
import Models
import Objectives
import Recipe

/// The two encoders of a run and the layout of their parameters.
public struct RetrievalModel: Sendable {
  public let layout: ParameterLayout
  public let image: ImageEncoder
  public let text: TextEncoder
  /// Floats of the image encoder's parameters, which come first.
  public let imageCount: Int
  public let dimension: Int
  /// The objective's learnable numbers, one parameter each.
  public let scalars: [Parameter]
  /// The largest value that each of them may have.
  let scalarBounds: [Float]
  /// What generated negatives need beside the encoders.
  public let heads: FoilHeads?

  /// - Parameters:
  ///   - words: Vocabulary size.
  ///   - wordWeights: Inverse document frequency of each word, for `idf` pooling.
  ///   - regionDimension: Columns of the region features; 0 if there are none.
  ///   - globalDimension: Columns of the global features; 0 if there are none.
  ///   - scalars: Learnable numbers of the objective, which are trained and kept with the model.
  ///   - grounding: What the heads for generated negatives see; nil makes none.
  /// - Throws: A ``Failure`` where the configuration asks for features that the data lacks, or for
  ///   regions in layers that the text encoder lacks.
  public init(
    _ configuration: RunConfiguration.Model, words: Int, wordWeights: [Float],
    regionDimension: Int, globalDimension: Int, scalars: [LearnableScalar] = [],
    grounding: Grounding.Kind? = nil
  ) throws {
    dimension = configuration.embeddingSize
    var layout = ParameterLayout()
    var imageOptions = ImageEncoder.Options()
    let kind = configuration.image.kind
    if kind.seesRegions {
      guard regionDimension > 0 else {
        throw Failure(
          "model.image.kind is \"\(kind.rawValue)\", but the data has no region features",
          remedy: "set model.image.kind = \"global\", or give {split}_ims.npy [images, regions, d]")
      }
      imageOptions.regionDimension = regionDimension
    }
    if kind.seesGlobal {
      guard globalDimension > 0 else {
        throw Failure(
          "model.image.kind is \"\(kind.rawValue)\", but the data has no global features",
          remedy: "set model.image.kind = \"regions\", or give {split}_global.npy [images, d]")
      }
      imageOptions.globalDimension = globalDimension
    }
    imageOptions.kind = kind
    imageOptions.hidden = configuration.image.hidden > 0 ? configuration.image.hidden : dimension
    imageOptions.dropout = configuration.image.dropout
    imageOptions.pooling =
      switch configuration.image.pool {
      case .mean: .mean
      case .max: .max
      case .gpo: .gpo
      }
    image = ImageEncoder(imageOptions, dimension: dimension, layout: &layout)
    imageCount = layout.count
    scalarBounds = scalars.map(\.largest)
    self.scalars = scalars.map {
      layout.add("objective.\($0.name)", [1], .constant($0.initial))
    }

    let settings = configuration.text.withUsualSizes()
    var textOptions = TextEncoder.Options(words: words)
    textOptions.kind = settings.kind
    textOptions.skip = settings.skip
    textOptions.wordDimension = settings.wordDimension
    textOptions.width = settings.hidden > 0 ? settings.hidden : dimension
    textOptions.layers = settings.layers
    textOptions.heads = settings.heads
    textOptions.intermediate =
      settings.intermediate > 0 ? settings.intermediate : 4 * textOptions.width
    textOptions.positions = settings.positions
    textOptions.dropout = settings.dropout
    textOptions.wordWeights = wordWeights
    textOptions.pooling =
      switch settings.pool {
      case .mean: .mean
      case .max: .max
      case .gpo: .gpo
      case .idf: .weighted
      case .cls: .first
      }
    guard grounding != .layers || settings.kind.has(.layersSeeRegions) else {
      throw Failure(
        "the heads see regions in the layers of a transformer, but model.text.kind is "
          + "\"\(settings.kind.name)\"",
        remedy: "set foils.grounding = \"attention\", or model.text.kind = "
          + TextEncoderRegistry.having(.layersSeeRegions).alternatives, kind: .usage)
    }
    let dimension = dimension
    heads = grounding.map {
      FoilHeads(
        dimension: dimension, text: textOptions, grounding: $0, layout: &layout)
    }
    text = TextEncoder(textOptions, dimension: dimension, layout: &layout)
    self.layout = layout
  }

  /// Copies a BERT checkpoint's tensors over the text encoder's parameters of the same name.
  ///
  /// Tensors that the encoder does not have (the pooler, the pre-training heads) are left out, and
  /// rows of words behind the vocabulary's last, with which tables are filled up to a round number.
  ///
  /// - Parameter path: The checkpoint, or its folder.
  /// - Returns: What was left out of the table of words, if anything.
  /// - Throws: A ``Failure`` if the file is damaged, a parameter is missing or has another shape, or
  ///   the text encoder loads no checkpoint.
  @discardableResult
  public func loadPretrained(
    _ path: String, into values: UnsafeMutablePointer<Float>
  ) throws -> String? {
    guard let prefix = text.kind.pretrainedPrefix else {
      throw Failure(
        "a text encoder of kind \"\(text.kind.name)\" loads no checkpoint", at: path, kind: .usage)
    }
    let pretrained = try PretrainedText(path: path)
    var note: String?
    for parameter in layout.parameters where parameter.name.hasPrefix(prefix) {
      let bare = String(parameter.name.dropFirst(prefix.count))
      guard let name = pretrained.name(bare), let shape = pretrained.file.shape(of: name) else {
        throw Failure(
          "tensor \(pretrained.prefix)\(bare) is missing", at: pretrained.path,
          remedy:
            "the checkpoint has \(pretrained.sizes.layers) layers; leave model.text.layers out")
      }
      if bare == "embeddings.word_embeddings.weight", shape.count == 2, parameter.shape.count == 2,
        shape[1] == parameter.shape[1]
      {
        let (rows, words) = (shape[0], parameter.shape[0])
        guard rows >= words else {
          throw Failure(
            "the checkpoint has \(rows) words, the vocabulary \(words)", at: pretrained.path,
            remedy: "set data.vocabulary to the vocab.txt that belongs to the checkpoint")
        }
        if rows > words {
          note =
            "the checkpoint has \(rows) rows of words, the vocabulary \(words) lines: the last "
            + "\(rows - words) rows are left out"
        }
        try pretrained.file.copy(
          name, into: values + parameter.offset, count: parameter.count, isPart: true)
        continue
      }
      guard shape == parameter.shape else {
        throw Failure(
          "tensor \(name) has shape \(shape), expected \(parameter.shape)", at: pretrained.path,
          remedy:
            "leave model.text.hidden, layers, heads, intermediate and positions out: they are "
            + "then the checkpoint's")
      }
      try pretrained.file.copy(name, into: values + parameter.offset, count: parameter.count)
    }
    return note
  }
}
