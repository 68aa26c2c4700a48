import ArgumentParser
import Compute
import Foundation
import Retrieval
import Training

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure Recall@K of a run's checkpoint.")

  @Argument(help: "The run's directory.")
  var directory: String

  @Option(help: "The split to measure.")
  var split = "test"

  @Option(help: "best, last, or the path of a checkpoint.")
  var checkpoint = "best"

  @Option(
    help: """
      Average over so many folds of the images (5 for MS-COCO's 1K protocol). 1 by default; with \
      --keep-ranks the run's own setting.
      """)
  var folds: Int?

  @Option(help: "Measure on another data set than the run's.")
  var data: String?

  @Option(
    help: """
      Also measure Kendall's tau and NDCG@25 against continuous labels: tfidf, or the path of an \
      .npy with a sentence embedding for each caption of the split.
      """)
  var labels: String?

  @Flag(help: "Keep the rank of every query in the run's directory, for `foil compare`.")
  var keepRanks = false

  @Flag(help: "Print the metrics as JSON.")
  var json = false

  func validate() throws {
    guard !keepRanks || (checkpoint == "best" && data == nil) else {
      throw ValidationError(
        "--keep-ranks is for the best checkpoint on the run's own data: leave out --checkpoint "
          + "and --data")
    }
  }

  func run() throws {
    let run = try RunDirectory(opening: directory)
    var configuration = try run.configuration()
    if let data { configuration.data.path = data }
    let context = try run.context(configuration, split: split)
    let weights = try context.weights(try run.checkpoint(checkpoint))
    let embeddings = try context.evaluator(split).encode(weights)
    let usual =
      keepRanks && split == configuration.evaluation.test ? configuration.evaluation.folds : 1
    let ranks = try embeddings.ranks(folds: folds ?? usual, threads: context.threads)
    let metrics = RetrievalMetrics.mean(of: ranks.map { RetrievalMetrics($0) })
    if keepRanks {
      try EvaluationRanks(folds: ranks, captionOffsets: embeddings.captionOffsets)
        .write(to: run.path, split: split)
    }
    let relevance = try labels.map { word in
      RelevanceEvaluation(
        embeddings,
        labels: try context.relevance(
          word == "tfidf" ? .tfidf : .embeddings(path: word), split: split),
        threads: context.threads)
    }
    if json {
      try Console.printJSON(Report(metrics: metrics, relevance: relevance))
    } else {
      var lines = metrics.table()
      if let relevance { lines += Self.lines(relevance) }
      try Console.output(lines.joined(separator: "\n"))
    }
  }

  /// The metrics, with the relevance beside them where it was asked for.
  private struct Report: Encodable {
    var metrics: RetrievalMetrics
    var relevance: RelevanceEvaluation?

    enum Key: String, CodingKey { case relevance }

    func encode(to encoder: any Encoder) throws {
      try metrics.encode(to: encoder)
      guard let relevance else { return }
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(relevance, forKey: .relevance)
    }
  }

  private static func lines(_ found: RelevanceEvaluation) -> [String] {
    func line(_ name: String, _ direction: RelevanceEvaluation.Direction) -> String {
      return name.padding(toLength: 13, withPad: " ", startingAt: 0)
        + Phrase.right(Phrase.decimal(direction.tau, 3), 9)
        + Phrase.right(Phrase.decimal(direction.ndcg, 3), 9)
    }
    return [
      "", "against \(found.labels):",
      "                   tau  NDCG@\(found.limit)", line("image to text", found.imageToText),
      line("text to image", found.textToImage),
    ]
  }
}

struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure Recall@K of anyone's similarity matrix.",
    discussion: """
      SIMS.npy is [images, captions]; the captions of image i are the columns \
      i·k … i·k + k − 1 for k captions an image. Ties count against the model.
      """)

  @Argument(help: "The matrix, float16, float32 or float64.")
  var matrix: String

  @Option(help: "Captions of each image.")
  var captionsPerImage = 5

  @Flag(help: "Print the metrics as JSON.")
  var json = false

  func run() throws {
    guard captionsPerImage > 0 else {
      throw Failure("--captions-per-image must be at least 1", kind: .usage)
    }
    let array = try NpyArray(path: matrix)
    guard array.shape.count == 2 else {
      throw Failure(
        "found an array of shape \(array.shape), expected [images, captions]", at: matrix)
    }
    let (images, captions) = (array.shape[0], array.shape[1])
    guard images > 0, captions.isMultiple(of: images), captions / images == captionsPerImage else {
      throw Failure(
        "found \(images) images and \(captions) captions, expected \(captionsPerImage) captions "
          + "for each image", at: matrix,
        remedy: captions > 0 && images > 0 && captions % images == 0
          ? "try --captions-per-image \(captions / images)"
          : "rows are images and columns are captions; transpose the matrix if need be")
    }
    let ranks = try Ranking.ranks(
      captionOffsets: (0...images).map { $0 * captionsPerImage }
    ) { rows, target in
      array.copyFloats(
        from: rows.lowerBound * captions, count: rows.count * captions, into: target)
    }
    let metrics = RetrievalMetrics(ranks)
    if json {
      try Console.printJSON(metrics)
    } else {
      try Console.output(metrics.table().joined(separator: "\n"))
    }
  }
}
