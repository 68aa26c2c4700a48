import Corpus
import Ground
import Models

/// Where the defaults come from.
enum Origin {
  /// The program's own choice, where no paper prescribes one.
  static let own = "this program"
  static let vsepp = "VSE++ (Faghri et al., BMVC 2018), code"
  static let vseInfinity = "VSE∞ (Chen et al., CVPR 2021), code"
  static let vseInfinityScripts = "VSE∞ (Chen et al., CVPR 2021), training scripts"
  static let bert = "BERT (Devlin et al., NAACL 2019)"
  static let adam = "Adam (Kingma and Ba, ICLR 2015)"
}

/// Widths beyond this are mistakes, and would ask for more memory than a machine has.
private let widest = 1 << 16

/// `a, b, or c`.
private func alternatives(_ words: [String]) -> String {
  words.dropLast().map { $0 + ", " }.joined() + "or " + (words.last ?? "")
}

/// Which text encoders have a setting: `` `bert` only`` or `` `gru` and `words` ``.
private func owners(of setting: String) -> String {
  let names = TextEncoderRegistry.with(setting).map { "`\($0.name)`" }
  return names.listed("and") + (names.count == 1 ? " only" : "")
}

extension Setting {
  /// Every field of ``RunConfiguration``, in the order in which a run file shows them.
  public static let all: [Setting] =
    runSettings + dataSettings + imageSettings + textSettings + objectiveSettings
    + foilSettings + optimizerSettings + trainingSettings + evaluationSettings

  private static let runSettings: [Setting] = [
    .text(
      "run.name", \.run.name, "Name of the run; empty makes one from data, objective and seed.",
      from: Origin.own),
    .integer(
      "run.seed", \.run.seed, 0...Int.max, "Seed of every random number of the run.",
      from: Origin.own),
    .integer(
      "run.threads", \.run.threads, 0...1024,
      "Worker threads of a training step; 0 uses all cores.", from: Origin.own),
    .text(
      "run.directory", \.run.directory, "Folder that run directories are made in.",
      from: Origin.vsepp,
      aliases: [Alias("logger_name")]),
    .texts("run.tags", \.run.tags, "Words to find the run by.", from: Origin.own),
  ]

  private static let dataSettings: [Setting] = [
    .text(
      "data.path", \.data.path, "Folder or file of the data set.", from: Origin.vsepp,
      aliases: [Alias("data_path")]),
    .choice(
      "data.format", \.data.format,
      "Layout of the data set: "
        + DataLayout.all.map { $0.title + ", " }.joined() + "or found out by looking.",
      from: Origin.own),
    .text(
      "data.train", \.data.train,
      "Split to train on; `trainrestval` adds Karpathy's further MS-COCO images.",
      from: Origin.vsepp),
    .choice(
      "data.tokenizer", \.data.tokenizer, "How captions become tokens: whole words or WordPiece.",
      from: Origin.vsepp),
    .integer(
      "data.minimum_count", \.data.minimumCount, 1...1_000_000,
      "Words rarer than this in the training captions become the unknown word (`words` only).",
      from: Origin.vsepp),
    .text(
      "data.vocabulary", \.data.vocabulary,
      "WordPiece vocabulary, a `vocab.txt` (`wordpiece` only).", from: Origin.bert),
    .integer(
      "data.maximum_tokens", \.data.maximumTokens, 0...65_536,
      "Captions are cut to so many tokens; 0 keeps them whole.", from: Origin.vsepp),
  ]

  private static let imageSettings: [Setting] = [
    .integer(
      "model.embedding_size", \.model.embeddingSize, 1...widest, "Dimension of the joint space.",
      from: "\(Origin.own); VSE++ has 1024", aliases: [Alias("embed_size")]),
    .choice(
      "model.image.kind", \.model.image.kind,
      "What of an image is encoded: \(alternatives(ImageEncoderRegistry.all.map(\.summary))).",
      from: Origin.vseInfinity),
    .choice(
      "model.image.pool", \.model.image.pool,
      "How the regions become one vector: mean, maximum or generalized pooling.",
      from: "\(Origin.own); VSE∞ has `gpo`"),
    .integer(
      "model.image.hidden", \.model.image.hidden, 0...widest,
      "Hidden width of the residual perceptron; 0 takes the joint dimension.", from: Origin.own),
    .real(
      "model.image.dropout", \.model.image.dropout, .below(0, 1),
      "Part of the hidden units of the residual perceptrons set to 0 in training.", from: Origin.own
    ),
  ]

  private static let textSettings: [Setting] = [
    .choice(
      "model.text.kind", \.model.text.kind,
      "Text encoder: \(alternatives(TextEncoderRegistry.all.map(\.summary))).",
      from: Origin.vseInfinity),
    .choice(
      "model.text.pool", \.model.text.pool,
      "How the words become one vector; `idf` weighs rare words more, `cls` takes BERT's first token.",
      from: Origin.own),
    .boolean(
      "model.text.skip", \.model.text.skip,
      "Add a linear map of each word's own embedding to its state (\(owners(of: "skip"))).",
      from: Origin.own),
    .integer(
      "model.text.word_dimension", \.model.text.wordDimension, 1...widest,
      "Dimension of the word embeddings (\(owners(of: "word_dimension"))).", from: Origin.vsepp,
      aliases: [Alias("word_dim")]),
    .integer(
      "model.text.hidden", \.model.text.hidden, 0...widest,
      "Width of the recurrent or transformer layers; 0 takes the pretrained checkpoint's, or the "
        + "joint dimension.", from: Origin.own),
    .integer(
      "model.text.layers", \.model.text.layers, 0...256,
      "Transformer layers; 0 takes the pretrained checkpoint's, or 4 (\(owners(of: "layers"))).",
      from: "\(Origin.own); BERT-base has 12"),
    .integer(
      "model.text.heads", \.model.text.heads, 0...1024,
      "Attention heads of a layer; 0 takes the pretrained checkpoint's, or 4 "
        + "(\(owners(of: "heads"))).",
      from: "\(Origin.own); BERT-base has 12"),
    .integer(
      "model.text.intermediate", \.model.text.intermediate, 0...(4 * widest),
      "Width of the feed-forward layers; 0 takes the pretrained checkpoint's, or four times `hidden` "
        + "(\(owners(of: "intermediate"))).",
      from: Origin.bert),
    .integer(
      "model.text.positions", \.model.text.positions, 0...65_536,
      "Longest sequence that has position embeddings; 0 takes the pretrained checkpoint's, or 512 "
        + "(\(owners(of: "positions"))).", from: Origin.bert),
    .real(
      "model.text.dropout", \.model.text.dropout, .below(0, 1),
      "Part of the word embeddings (and, with `bert`, of the layers) set to 0 in training.",
      from: "\(Origin.own); BERT has 0.1"),
    .real(
      "model.text.word_dropout", \.model.text.wordDropout, .below(0, 1),
      "Part of the words replaced by the unknown word in training.",
      from: "\(Origin.own); VSE∞ drops or masks 0.2"),
    .text(
      "model.text.pretrained", \.model.text.pretrained,
      "BERT checkpoint in safetensors to start from, or its folder with `config.json` and `vocab.txt`; "
        + "empty starts from random numbers (\(owners(of: "pretrained"))).",
      from: Origin.own),
  ]
}
