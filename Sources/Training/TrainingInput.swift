import Corpus
import Ground
import Records

/// What a training learns from: a split in batches, its labels, and what is known to be true of it.
struct TrainingInput {
  let split: Split
  let captions: EncodedCaptions
  /// Of all splits, which must stay as they were.
  let files: DataFiles
  let loader: BatchLoader
  /// Where the objective needs them.
  let labels: RelevanceLabels?
  /// Of a scenes data set.
  let truth: SceneTruth?

  var stepsPerEpoch: Int { loader.stepsPerEpoch }

  /// - Parameter needsLabels: Whether the objective needs continuous labels.
  /// - Throws: A ``Failure`` where the data has changed since the run began, or is too little.
  init(_ context: RunContext, _ directory: RunDirectory, needsLabels: Bool) throws {
    let configuration = context.configuration
    split = try context.split(configuration.data.train)
    files = try DataFiles(
      directory.provenance().dataFiles,
      read: [split.features.path, split.global?.path, configuration.objective.labelsPath]
        .compactMap { $0 }, run: directory.path)
    truth = try SceneTruth(context.dataset, split: split)
    labels =
      needsLabels ? try RelevanceLabels(configuration.objective.relevance, split: split) : nil
    captions = context.text.encode(split.captions)
    loader = BatchLoader(
      split: split, captions: captions, vocabulary: context.text.vocabulary,
      configuration: configuration, threads: context.threads, labels: labels)
    guard loader.stepsPerEpoch > 0 else {
      throw Failure(
        "the training split has \(split.captions.count) captions, too few for a batch",
        at: context.dataset.directory, remedy: "a batch needs at least two captions")
    }
  }

  /// - Throws: A ``Failure`` if there is nothing that a caption could be told apart from.
  func requireNegatives() throws {
    guard split.imageCount > 1 else {
      throw Failure(
        "the training split has one image, so no caption has a negative",
        at: split.features.path, remedy: "train on at least two images")
    }
  }

  /// What looks wrong beside another split: features of another split fit by chance where captions are
  /// shared out equally.
  func oddity(beside other: Split) -> Failure? {
    let counts = [split, other].map { split in
      Set(zip(split.captionOffsets, split.captionOffsets.dropFirst()).map { $1 - $0 })
    }
    guard counts.allSatisfy({ $0.count == 1 }), let own = counts[0].first,
      let others = counts[1].first, own != others
    else { return nil }
    return Failure(
      "images have \(own) captions in \(split.name) and \(others) in \(other.name)",
      remedy:
        "see whether the features of each are of its split; captions are shared out equally")
  }
}
