import ArgumentParser
import Corpus
import Foundation
import Ground
import Probes
import Records
import Retrieval
import Training

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure Recall@K of runs' checkpoints, and accuracy on edited captions.",
    discussion: """
      Several runs give a table with a line for each. docs/edited-captions.md explains what is \
      measured with --edits and --cxc, docs/data-formats.md the files.
      """)

  @Argument(help: "The runs' directories.")
  var directories: [String]

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

  @Option(
    help: """
      Also measure how often a true caption beats its edited twin: a table of edits, or auto for \
      {split}_edits.tsv or {split}_sugarcrepe.tsv beside the data.
      """)
  var edits: String?

  @Flag(help: "Also compare captions with four shuffles of themselves.")
  var order = false

  @Option(
    help: """
      Also measure against people's ratings of pairs: a table, or Crisscrossed Captions' own csv, \
      or auto for {split}_cxc_sits.tsv or sits_{split}.csv beside the data.
      """)
  var cxc: String?

  @Option(help: "From which rating on a pair counts as a match, with --cxc.")
  var minimumRating = 3.0

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
    let found = try directories.map(evaluate)
    guard found.count > 1 else {
      guard let only = found.first else { return }
      if json {
        try Console.printJSON(only)
      } else {
        try Console.output(only.lines.joined(separator: "\n"))
      }
      return
    }
    let comparison = try EvaluationComparison(found)
    if json {
      try Console.printJSON(comparison)
    } else {
      try Console.output(comparison.lines.joined(separator: "\n"))
    }
  }

  private func evaluate(_ directory: String) throws -> EvaluationReport {
    let run = try RunDirectory(opening: directory)
    var configuration = try run.configuration()
    if let data { configuration.data.path = data }
    let context = try run.context(configuration, split: split)
    let scorer = try SentenceScorer(
      context, values: try context.weights(try run.checkpoint(checkpoint)), split: split)
    let embeddings = scorer.embeddings
    let usual =
      keepRanks && split == configuration.evaluation.test ? configuration.evaluation.folds : 1
    let ranks = try embeddings.ranks(folds: folds ?? usual, threads: context.threads)
    var report = EvaluationReport(
      run: URL(fileURLWithPath: run.path).lastPathComponent,
      metrics: RetrievalMetrics.mean(of: ranks.map { RetrievalMetrics($0) }))
    if keepRanks {
      try EvaluationRanks(folds: ranks, captionOffsets: embeddings.captionOffsets)
        .write(to: run.path, split: split)
    }
    report.relevance = try labels.map { word in
      try RelevanceEvaluation(
        embeddings,
        labels: try context.relevance(
          word == "tfidf" ? .tfidf : .embeddings(path: word), split: split),
        threads: context.threads)
    }
    if let edits {
      let pairs = try EditedCaptions(
        path: try companion(
          edits, context.dataset.editedCaptions(of: split),
          expected: "edits.tsv or \(split)_sugarcrepe.tsv", of: context, option: "--edits"),
        split: scorer.split)
      report.edits = try EditEvaluation(
        pairs, imageCount: scorer.split.imageCount, scorer: scorer)
      report.blind = BlindBaseline(pairs)
    }
    if order { report.order = try OrderEvaluation(scorer.split, scorer: scorer) }
    if let cxc {
      let ratings = try CaptionRatings(
        path: try companion(
          cxc, context.dataset.captionRatings(of: split), expected: "cxc_sits.tsv",
          of: context, option: "--cxc"),
        split: scorer.split, captionIDs: { try context.dataset.captionIDs(of: split) })
      report.ratings = try RatingEvaluation(
        ratings, embeddings: embeddings, minimum: minimumRating, threads: context.threads)
    }
    return report
  }

  /// The file that an option names, or the one beside the data.
  private func companion(
    _ word: String, _ beside: String?, expected ending: String, of context: RunContext,
    option: String
  ) throws -> String {
    guard word == "auto" else { return word.replacing("{split}", with: split) }
    guard let path = beside else {
      throw Failure(
        "the data has no \(split)_\(ending)", at: context.dataset.directory,
        remedy: "name a file: \(option) FILE", kind: .usage)
    }
    return path
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

  @Option(
    help: """
      The image's id of each caption, one a line, where images have different numbers of captions \
      ({split}_ids.txt).
      """)
  var ids: String?

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
    let isEqual =
      images > 0 && captions.isMultiple(of: images) && captions / images == captionsPerImage
    guard isEqual || ids != nil else {
      throw Failure(
        "found \(images) images and \(captions) captions, expected \(captionsPerImage) captions "
          + "for each image", at: matrix,
        remedy: captions > 0 && images > 0 && captions % images == 0
          ? "try --captions-per-image \(captions / images)"
          : "rows are images and columns are captions; transpose the matrix if need be. Where images "
            + "have different numbers of captions, give the image's id of each: --ids FILE")
    }
    let ranks = try Ranking.ranks(
      captionOffsets: try ids.map {
        try Split.captionOffsets(idPath: $0, images: images, captions: captions, of: matrix)
      } ?? (0...images).map { $0 * captionsPerImage }
    ) { rows, target in
      try array.copyFloats(
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
