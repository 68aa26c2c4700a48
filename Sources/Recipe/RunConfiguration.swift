import Corpus
import Ground
import Language
import Models
import Objectives
import Retrieval

/// Everything that decides a run: what is trained on what, and how.
///
/// A configuration and a seed give the same checkpoints, byte for byte, on the same machine and
/// thread count. Meaning, range, default and source of each field stand in ``Setting/all``.
public struct RunConfiguration: Equatable, Sendable {
  public var run = Run()
  public var data = Data()
  public var model = Model()
  public var objective = Objective()
  public var foils = Foils()
  public var optimizer = Optimizer()
  public var training = Training()
  public var evaluation = Evaluation()

  public init() {}

  /// `[run]`: the run's name, seed and place.
  public struct Run: Equatable, Sendable {
    public var name = ""
    public var seed = 0
    /// ``seed`` as random streams take it; negative ones are as good as others.
    package var streamSeed: UInt64 { UInt64(bitPattern: Int64(seed)) }
    /// Worker threads of the step; 0 in a run file means all cores.
    public var threads = 0
    /// The folder that run directories are made in.
    public var directory = "runs"
    public var tags: [String] = []
  }

  /// `[data]`: the data set and how captions become tokens.
  public struct Data: Equatable, Sendable {
    public typealias Format = Dataset.Format
    public enum Tokenizer: String, CaseIterable, Sendable { case words, wordpiece }
    public var path = ""
    public var format = Format.auto
    /// The split to train on.
    public var train = "train"
    public var tokenizer = Tokenizer.words
    /// Words rarer than this in the training captions become the unknown word.
    public var minimumCount = 4
    /// A WordPiece vocabulary (`vocab.txt`); only for the `wordpiece` tokenizer.
    public var vocabulary = ""
    /// Captions are cut to so many tokens; 0 keeps them whole.
    public var maximumTokens = 0
  }

  /// `[model]`: the two encoders and the joint space.
  public struct Model: Equatable, Sendable {
    /// Dimension of the joint space.
    public var embeddingSize = 256
    public var image = Image()
    public var text = Text()

    public init() {}

    /// How a set of vectors becomes one.
    public enum ImagePool: String, CaseIterable, Sendable { case mean, max, gpo }
    public enum TextPool: String, CaseIterable, Sendable { case mean, max, gpo, idf, cls }

    /// `[model.image]`.
    public struct Image: Equatable, Sendable {
      public typealias Kind = ImageEncoderDescriptor
      public var kind = Kind.regions
      public var pool = ImagePool.mean
      /// Hidden width of the residual MLP; 0 means the joint dimension.
      public var hidden = 0
      public var dropout = 0.0
    }

    /// `[model.text]`.
    public struct Text: Equatable, Sendable {
      public typealias Kind = TextEncoderDescriptor
      public var kind = Kind.gru
      public var pool = TextPool.mean
      /// Add a linear map of each word's own embedding to its state (`gru`).
      public var skip = false
      /// Dimension of the word embeddings (`gru`, `words`).
      public var wordDimension = 300
      /// Width of the recurrent or transformer layers; 0 means the pretrained checkpoint's, or the
      /// joint dimension.
      public var hidden = 0
      /// Transformer layers, attention heads, feed-forward width and positions; 0 takes those of the
      /// pretrained checkpoint, or 4, 4, 4 × hidden and 512.
      public var layers = 0
      public var heads = 0
      public var intermediate = 0
      public var positions = 0
      public var dropout = 0.0
      /// Part of the words replaced by the unknown word in training.
      public var wordDropout = 0.0
      /// A BERT checkpoint in safetensors to start from, or its folder (`bert`).
      public var pretrained = ""
    }
  }

  /// `[objective]`: the losses whose weighted sum is trained, and what they share.
  ///
  /// Which objectives there are, and the settings of each, stand in `ObjectiveRegistry`.
  public struct Objective: Hashable, Sendable {
    public enum Reduction: String, CaseIterable, Sendable { case sum, batch, mean }
    public enum Labels: String, CaseIterable, Sendable {
      case tfidf
      case embeddings
      case wordVectors = "word_vectors"
    }
    /// Names of the objectives, in the order in which they are added.
    public var terms = ["triplet"]
    public var margin = 0.2
    public var reduction = Reduction.mean
    /// Whether another caption of the anchor's own image counts as a negative.
    public var sameImageNegatives = false
    /// What the continuous labels are made from, where an objective needs them.
    public var labels = Labels.tfidf
    /// The embeddings or word vectors of the labels.
    public var labelsPath = ""
    /// The objectives' own settings by `name.parameter`; what is missing has its default.
    private var given: [String: SettingValue] = [:]

    public init() {}

    /// The value of an objective's own setting, `kendall.gap`; nil if it was never set.
    public subscript(_ key: String) -> SettingValue? {
      get { given[key] }
      set { given[key] = newValue }
    }
  }

  /// `[optimizer]`: the update rule and the learning-rate schedule.
  public struct Optimizer: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable { case adam, adamw }
    public enum Schedule: String, CaseIterable, Sendable { case constant, step, cosine, linear }
    public var kind = Kind.adamw
    public var learningRate = 5e-4
    public var weightDecay = 1e-4
    public var beta1 = 0.9
    public var beta2 = 0.999
    public var epsilon = 1e-8
    /// Largest global gradient norm; 0 does not clip.
    public var gradientClip = 2.0
    public var schedule = Schedule.step
    public var warmupSteps = 0
    /// Parts of the training after which `step` decays.
    public var decayAt: [Double] = [0.6]
    public var decayFactor = 0.1
    /// Decay every so many epochs instead (VSE++'s `lr_update`); 0 uses `decayAt`.
    public var decayEveryEpochs = 0
    /// Factor on the learning rate of the text encoder, for example of a pretrained one.
    public var textFactor = 1.0
  }

  /// `[training]`: how long and on what batches.
  public struct Training: Equatable, Sendable {
    public var epochs = 12
    public var batchSize = 128
    /// Leave out an epoch's last batch if it is smaller than the others.
    public var dropLast = false
    /// Stop after so many evaluations without a better result on dev; 0 never stops early.
    public var patience = 0
    /// Lose dropout after an evaluation until the epoch ends, as FNE's released code does.
    public var losesDropout = false
    /// Write `last.safetensors` every so many steps besides each epoch's end; 0: epochs only.
    public var checkpointSteps = 0
  }

  /// `[evaluation]`: when and on what Recall@K is measured.
  public struct Evaluation: Equatable, Sendable {
    public var dev = "dev"
    /// The metric on dev that chooses the best checkpoint.
    public var bestBy = EvaluationMetric.rSum
    public var test = "test"
    /// Evaluate every so many steps; 0: at each epoch's end.
    public var everySteps = 0
    /// Folds of the test split that are averaged (5 for MS-COCO's 1K protocol); 1: whole.
    public var folds = 1
    /// Edited captions that the final evaluation compares with the true ones: a file, `auto`, or
    /// empty for none; ``RunContext/editsFile(_:split:)`` says which file it is.
    public var edits = "auto"
    /// A `step` event every so many steps.
    public var logSteps = 10
    /// Samples of negatives every so many steps; 0 writes none.
    public var negativeSteps = 100
  }
}
