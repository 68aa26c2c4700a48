import Compute
import Corpus
import Ground
import Records
import Training

/// Asks a trained model: any sentence for its images, any image for its captions.
///
/// The model and the vectors of a split are made once; a question then costs the encoding of its
/// sentences. Similarities are those of `foil eval`.
///
/// Use from one thread at a time.
public final class RetrievalProbe {
  /// Vectors of more bytes are not held.
  public static let mostMemory = 2 << 30
  /// Further words of a sentence are not taken apart.
  public static let mostWords = 100

  public let context: RunContext
  public let split: Split
  /// All vectors of the split.
  public let embeddings: Embeddings
  /// Of a scenes data set.
  public let truth: SceneTruth?
  /// What can be shown of the images.
  public let pictures: PictureSource
  /// Training steps that the checkpoint had seen.
  public let step: Int
  private let values: FloatBuffer
  private let evaluator: Evaluator

  /// - Parameters:
  ///   - checkpoint: The path of a checkpoint.
  ///   - control: Lets go of a large split in the middle, by an error.
  /// - Throws: `Failure` where the checkpoint or the data cannot be read or do not fit, or the split
  ///   is too large.
  public init(
    _ context: RunContext, checkpoint: String, split name: String, control: TrainingControl? = nil
  ) throws {
    self.context = context
    split = try context.split(name)
    let numbers = (split.imageCount + split.captions.count).multipliedReportingOverflow(
      by: context.model.dimension * MemoryLayout<Float>.size)
    guard !numbers.overflow, numbers.partialValue <= RetrievalProbe.mostMemory else {
      throw Failure(
        "the vectors of the \(name) split need \(numbers.partialValue >> 20) MB, more than "
          + "\(RetrievalProbe.mostMemory >> 20) MB", at: context.dataset.directory,
        remedy: "ask about a smaller split")
    }
    values = FloatBuffer(count: context.model.layout.count)
    step = try Checkpoint.read(checkpoint, layout: context.model.layout, values: values).step
    evaluator = try context.evaluator(name)
    embeddings = try evaluator.encode(values, control: control)
    truth = try SceneTruth(context.dataset, split: split)
    pictures = PictureSource(context.dataset, split: split)
  }

  /// Opens a run.
  ///
  /// - Parameters:
  ///   - split: Nil for the run's dev split.
  ///   - checkpoint: `best`, `last` or a path.
  public convenience init(
    _ run: RunDirectory, split: String? = nil, checkpoint: String = "best",
    control: TrainingControl? = nil
  ) throws {
    let configuration = try run.configuration()
    let name = split ?? configuration.evaluation.dev
    try self.init(
      try run.context(configuration, split: name), checkpoint: try run.checkpoint(checkpoint),
      split: name, control: control)
  }

  // MARK: - Ranking

  /// The first images of the split in its order, without a query; similarities are NaN.
  public func images(limit: Int) -> [ProbeHit] {
    (0..<max(0, min(limit, split.imageCount))).map { image in
      let caption = split.captionOffsets[image]
      return ProbeHit(
        rank: image + 1, image: image, id: split.ids?[image], caption: caption,
        text: split.captions[caption], similarity: .nan, isOwn: false, isTrue: nil)
    }
  }

  /// The images most similar to a sentence, the nearest first.
  public func images(for sentence: String, limit: Int) throws -> [ProbeHit] {
    let vector = try encode([sentence])
    let statement = truth?.statement(sentence)
    return images(vector.pointer, limit: limit, owner: nil) { image in
      statement.flatMap { self.truth?.holds($0, image: image) }
    }
  }

  /// The images most similar to a caption of the split; its own is among them where it is near.
  public func images(forCaption caption: Int, limit: Int) throws -> [ProbeHit] {
    try check(caption, "caption", split.captions.count)
    let vector = UnsafePointer(embeddings.captions.pointer + caption * embeddings.dimension)
    return images(vector, limit: limit, owner: Int(split.imageOfCaption[caption])) { image in
      self.truth?.isTrue(caption: caption, image: image)
    }
  }

  private func images(
    _ vector: UnsafePointer<Float>, limit: Int, owner: Int?, isTrue: (Int) -> Bool?
  ) -> [ProbeHit] {
    let scores = similarities(of: vector, with: embeddings.images, count: split.imageCount)
    return best(scores, limit).enumerated().map { place, image in
      let caption = split.captionOffsets[image]
      return ProbeHit(
        rank: place + 1, image: image, id: split.ids?[image], caption: caption,
        text: split.captions[caption], similarity: scores[image], isOwn: image == owner,
        isTrue: isTrue(image))
    }
  }

  /// The captions of the split most similar to an image, the nearest first.
  public func captions(for image: Int, limit: Int) throws -> [ProbeHit] {
    try check(image, "image", split.imageCount)
    let scores = similarities(
      of: UnsafePointer(embeddings.images.pointer + image * embeddings.dimension),
      with: embeddings.captions, count: split.captions.count)
    return best(scores, limit).enumerated().map { place, caption in
      let owner = Int(split.imageOfCaption[caption])
      return ProbeHit(
        rank: place + 1, image: owner, id: split.ids?[owner], caption: caption,
        text: split.captions[caption], similarity: scores[caption], isOwn: owner == image,
        isTrue: truth?.isTrue(caption: caption, image: image))
    }
  }

  // MARK: - Scores

  /// The similarity of an image and a caption of the split.
  public func similarity(image: Int, caption: Int) throws -> Float {
    try check(image, "image", split.imageCount)
    try check(caption, "caption", split.captions.count)
    let d = embeddings.dimension
    return Kernels.dot(
      embeddings.images.pointer + image * d, embeddings.captions.pointer + caption * d, count: d)
  }

  /// The similarity of an image with a sentence.
  public func score(image: Int, sentence: String) throws -> Float {
    try scores(image: image, sentences: [sentence])[0]
  }

  /// The similarities of an image with sentences, in their order.
  public func scores(image: Int, sentences: [String]) throws -> [Float] {
    try check(image, "image", split.imageCount)
    let vectors = try encode(sentences)
    let d = embeddings.dimension
    return sentences.indices.map { index in
      Kernels.dot(
        embeddings.images.pointer + image * d, vectors.pointer + index * d, count: d)
    }
  }

  /// How similar a sentence is to an image, and what each of its words does for it.
  public func explain(_ sentence: String, image: Int) throws -> SentenceScore {
    try check(image, "image", split.imageCount)
    let words = WordDifference.words(sentence)
    let shown = words.prefix(RetrievalProbe.mostWords)
    let without = shown.indices.map { left in
      words.indices.filter { $0 != left }.map { words[$0] }.joined(separator: " ")
    }
    let vectors = try encode([sentence] + without)
    let d = embeddings.dimension
    let all = similarities(of: vectors.pointer, with: embeddings.images, count: split.imageCount)
    let own = embeddings.images.pointer + image * d
    return SentenceScore(
      sentence: sentence, image: image, similarity: all[image],
      rank: 1 + all.enumerated().count { ($0.element, image) > (all[image], $0.offset) },
      isTrue: truth?.isTrue(sentence: sentence, image: image),
      words: shown.enumerated().map { index, word in
        let rest = Kernels.dot(own, vectors.pointer + (index + 1) * d, count: d)
        return WordContribution(
          word: word, contribution: all[image] - rest, isKnown: knows(word))
      })
  }

  /// What changing a caption does to its similarity with an image, change by change.
  public func change(image: Int, from old: String, to new: String) throws -> CaptionChange {
    let difference = WordDifference(from: old, to: new)
    let alone = difference.changes.prefix(RetrievalProbe.mostWords).map(difference.applying)
    let scores = try scores(image: image, sentences: [old, new] + alone)
    return CaptionChange(
      image: image, before: scores[0], after: scores[1], difference: difference,
      effects: scores.dropFirst(2).map { $0 - scores[0] },
      isTrue: truth?.isTrue(sentence: new, image: image))
  }

  // MARK: - Parts

  /// Whether the vocabulary has every piece of a word.
  private func knows(_ word: String) -> Bool {
    !context.text.encode([word]).ids.contains(Int32(context.text.vocabulary.unknown))
  }

  /// Unit vectors of sentences [sentences, dimension].
  private func encode(_ sentences: [String]) throws -> FloatBuffer {
    let vectors = FloatBuffer()
    try evaluator.encode(context.text.encode(sentences), values, into: vectors)
    return vectors
  }

  private func similarities(
    of vector: UnsafePointer<Float>, with matrix: FloatBuffer, count: Int
  ) -> [Float] {
    let d = embeddings.dimension
    return (0..<count).map { Kernels.dot(vector, matrix.pointer + $0 * d, count: d) }
  }

  /// The indices of the largest numbers, equal ones in their order.
  private func best(_ scores: [Float], _ limit: Int) -> ArraySlice<Int> {
    scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(max(0, limit))
  }

  private func check(_ number: Int, _ name: String, _ count: Int) throws {
    guard (0..<count).contains(number) else {
      throw Failure(
        "there is no \(name) \(number): the \(split.name) split has \(count)", kind: .usage)
    }
  }
}
