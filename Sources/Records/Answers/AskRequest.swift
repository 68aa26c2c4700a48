import Ground

/// A question to the best checkpoint of a run.
public struct AskRequest: Hashable, Sendable {
  public enum Question: Hashable, Sendable {
    /// The images of a sentence; of an empty one the first images of the split.
    case images(sentence: String)
    /// What there is of an image, and of a sentence with it where that is not empty.
    case image(Int, sentence: String)
    /// What changing a caption does.
    case change(image: Int, from: String, to: String)
    /// What the model finds for a caption of the split, beside its pair's image.
    case hardestImages(caption: Int, image: Int)
    /// What the model finds for an image of the split, beside its pair's caption; −1 for none.
    case hardestCaptions(image: Int, caption: Int)
    /// What can be shown of images; this needs no model.
    case pictures([Int])
  }

  /// Questions that stand on a screen at once; of each kind the last answer is kept.
  public enum Slot: Int, Hashable, Sendable, CaseIterable {
    case images
    case image
    case change
    case hardest
    case pictures
  }

  /// The run's number in the index.
  public var run: Int64
  /// The step of the best checkpoint as far as is known: another one is asked anew.
  public var step: Int
  /// The split; empty for the run's dev split.
  public var split: String
  public var question: Question

  public init(run: Int64, step: Int, split: String = "", _ question: Question) {
    self.run = run
    self.step = step
    self.split = split
    self.question = question
  }

  /// Whether a model has to be opened for it.
  package var needsModel: Bool { slot != .pictures }

  public var slot: Slot {
    switch question {
    case .images: .images
    case .image: .image
    case .change: .change
    case .hardestImages, .hardestCaptions: .hardest
    case .pictures: .pictures
    }
  }
}

/// What came of a question.
public struct AskReply: Sendable, Equatable {
  /// What was asked.
  public struct Facts: Sendable, Equatable {
    public var split: String
    public var step: Int
    public var images: Int
    public var captions: Int

    public init(split: String, step: Int, images: Int, captions: Int) {
      self.split = split
      self.step = step
      self.images = images
      self.captions = captions
    }
  }

  /// An image by itself.
  public struct ImageAnswer: Sendable, Equatable {
    public var image: Int
    public var picture: Picture?
    public var captions: [ProbeHit]
    public var score: SentenceScore?

    public init(
      image: Int, picture: Picture?, captions: [ProbeHit], score: SentenceScore?
    ) {
      self.image = image
      self.picture = picture
      self.captions = captions
      self.score = score
    }
  }

  public enum Answer: Sendable, Equatable {
    /// Images, with the pictures of the first ones.
    case images([ProbeHit], [Picture?])
    case image(ImageAnswer)
    case change(CaptionChange)
    /// Images or captions, and the similarity of the pair.
    case hardest([ProbeHit], positive: Double?)
    /// Pictures by image, of those that have one.
    case pictures([Int: Picture])
    /// Why there is no answer.
    case failed(String)
  }

  public var request: AskRequest
  public var facts: Facts?
  public var answer: Answer

  public init(_ request: AskRequest, _ facts: Facts?, _ answer: Answer) {
    self.request = request
    self.facts = facts
    self.answer = answer
  }
}

/// A model that is being opened.
public struct ModelOpening: Sendable, Equatable {
  public var run: Int64
  public var split: String
  /// Seconds since 1970.
  public var since: Double

  public init(run: Int64, split: String, since: Double) {
    self.run = run
    self.split = split
    self.since = since
  }
}
