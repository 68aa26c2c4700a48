import Compute
import Corpus
import Foundation
import Models
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

/// Similarities that a test sets by hand, by sentence; image i adds i.
struct ScriptedScorer: PairScorer {
  var bySentence: [String: Float]

  func similarities(images: [Int], sentences: [String]) throws -> [Float] {
    zip(images, sentences).map { Float($0) + (bySentence[$1] ?? .nan) }
  }
}

/// A data set of global features in a temporary folder, and a model that nobody trained.
struct UntrainedModel {
  let folder: TemporaryFolder
  let context: RunContext
  let values: FloatBuffer

  init(
    captions: [[String]], threads: Int = 2,
    _ change: (inout RunConfiguration) -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    let width = 6
    for split in ["train", "test"] {
      var stream = RandomStream(seed: 3, purpose: "features", index: split == "train" ? 0 : 1)
      try NpyWriter.write(
        path: "\(folder.path)/\(split)_ims.npy", shape: [captions.count, width],
        floats: (0..<(captions.count * width)).map { _ in stream.normal() })
      try Data(captions.flatMap { $0 }.map { $0 + "\n" }.joined().utf8).write(
        to: URL(fileURLWithPath: "\(folder.path)/\(split)_caps.txt"))
    }
    var configuration = RunConfiguration()
    configuration.data.path = folder.path
    configuration.data.minimumCount = 1
    configuration.run.threads = threads
    configuration.model.embeddingSize = 16
    configuration.model.image.kind = .global
    configuration.model.text.wordDimension = 8
    change(&configuration)
    context = try RunContext(configuration)
    values = FloatBuffer(count: context.model.layout.count)
    context.model.layout.initialize(values.pointer, seed: 1)
  }
}

@Suite("Evaluation with edited captions")
struct EditEvaluationTests {
  @Test("Accuracy by kind and over all, counted by hand")
  func byHand() throws {
    let scorer = ScriptedScorer(bySentence: [
      "a": 0.5, "b": 0.25, "c": 0.5, "d": 0.75, "e": 0.125,
    ])
    let edits = EditedCaptions(
      path: "some/where/mine.tsv",
      pairs: [
        .init(image: 1, kind: 0, caption: "a", edited: "b"),  // right, gap -0.25
        .init(image: 1, kind: 0, caption: "a", edited: "d"),  // wrong, gap 0.25
        .init(image: 0, kind: 1, caption: "a", edited: "c"),  // tie, gap 0
        .init(image: 2, kind: 0, caption: "d", edited: "e"),  // right, gap -0.625
        .init(image: 2, kind: 1, caption: "d", edited: "a"),  // right, gap -0.25
      ], kinds: ["add", "swap"], unknownImages: 7)
    let found = try EditEvaluation(edits, imageCount: 4, scorer: scorer)
    #expect(found.file == "mine.tsv" && found.unknownImages == 7 && found.images == 3)
    #expect(found.overall.pairs == 5 && found.overall.right == 3 && found.overall.ties == 1)
    #expect(found.overall.accuracy == 60 && found.overall.gapMean == -0.175)
    #expect(found.kinds.map(\.name) == ["add", "swap"])
    #expect(
      found.kinds.map(\.result.right) == [2, 1] && found.kinds.map(\.result.pairs) == [3, 2])
    #expect(abs(found.meanOfKinds - (200.0 / 3 + 50) / 2) < 1e-9)
    #expect(found.byImage.map(\.pairs) == [1, 2, 2, 0])
    #expect(found.byImage.map(\.right) == [0, 1, 2, 0])
    let fields = found.fields
    #expect(fields["accuracy"]?.number == 60 && fields["gap"]?.number == -0.175)
    #expect(fields["kinds"]?["swap"]?.number == 50 && fields["unknown_images"]?.integer == 7)
  }

  @Test("More pairs than a block are all compared, each with its own image")
  func blocks() throws {
    // Image i's caption is ahead of the edit for every third pair.
    let pairs = (0..<10_000).map {
      EditedCaptions.Pair(
        image: $0 % 5, kind: 0, caption: "gold", edited: $0 % 3 == 0 ? "low" : "high")
    }
    let found = try EditEvaluation(
      EditedCaptions(path: "f", pairs: pairs, kinds: ["x"]), imageCount: 5,
      scorer: ScriptedScorer(bySentence: ["gold": 0.5, "low": 0.25, "high": 1]))
    #expect(found.overall.pairs == 10_000 && found.overall.right == 3334)
    #expect(found.byImage.map(\.pairs) == [2000, 2000, 2000, 2000, 2000])
  }

  private static let captions = (0..<40).map { image in
    (0..<3).map { "picture \(image) shows thing \(($0 * 7 + image) % 11) and more" }
  }

  @Test("A model's similarities are the products of its embeddings", arguments: [1, 3])
  func products(_ threads: Int) throws {
    let model = try UntrainedModel(captions: Self.captions, threads: threads)
    let scorer = try SentenceScorer(model.context, values: model.values, split: "test")
    let sentences = Self.captions.flatMap { $0 }
    // Each caption with an image that is not its own.
    let images = sentences.indices.map { ($0 * 13 + 5) % 40 }
    let found = try scorer.similarities(images: images, sentences: sentences)
    let dimension = scorer.embeddings.dimension
    for (index, image) in images.enumerated() {
      var expected = 0.0
      for i in 0..<dimension {
        expected +=
          Double(scorer.embeddings.images.pointer[image * dimension + i])
          * Double(scorer.embeddings.captions.pointer[index * dimension + i])
      }
      #expect(abs(Double(found[index]) - expected) < 1e-5)
    }
    // Not all alike, or the comparison would say nothing.
    #expect((found.max() ?? 0) - (found.min() ?? 0) > 0.05)
  }

  @Test("Sentences that the model cannot tell apart tie, wherever they stand")
  func ties() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let scorer = try SentenceScorer(model.context, values: model.values, split: "test")
    // Unknown words are all the same word; case and punctuation are dropped.
    let sentences =
      ["picture zebra shows more", "Picture yak, shows more!"]
      + Self.captions.flatMap { $0 } + ["picture gnu shows more"]
    let scores = try scorer.similarities(
      images: sentences.map { _ in 4 }, sentences: sentences)
    #expect(scores[0] == scores[1] && scores[0] == scores[sentences.count - 1])
    #expect(scores[0] != scores[2])
    #expect(try scorer.similarities(images: [], sentences: []).isEmpty)
  }

  @Test("The setting names the file: none, beside the data, by split, or for test alone")
  func files() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let context = model.context
    #expect(context.editsFile("auto", split: "test") == nil)
    let beside = "\(model.folder.path)/test_sugarcrepe.tsv"
    try Data("0\tadd\tpicture 0\tpicture 1\n".utf8).write(to: URL(fileURLWithPath: beside))
    #expect(context.editsFile("auto", split: "test") == beside)
    #expect(context.editsFile("auto", split: "dev") == nil)
    #expect(context.editsFile("", split: "test") == nil)
    #expect(context.editsFile("x/{split}.tsv", split: "dev") == "x/dev.tsv")
    #expect(context.editsFile("x/y.tsv", split: "test") == "x/y.tsv")
    #expect(context.editsFile("x/y.tsv", split: "dev") == nil)
    let found = try context.editedCaptions(of: [try context.split("test")])
    #expect(found["test"]?.pairs.count == 1)
    try Data("0\tadd\tpicture 0\n".utf8).write(to: URL(fileURLWithPath: beside))
    #expect(throws: Failure.self) {
      _ = try context.editedCaptions(of: [try context.split("test")])
    }
  }
}
