import Corpus
import Foundation
import Retrieval
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

/// The same pictures and captions as a precomp folder with ids and as Karpathy's JSON.
@Suite("Images with different numbers of captions, in training and evaluation")
struct VaryingCaptionsTests {
  /// Captions of each image, of the splits train, dev and test.
  private static let counts = [[1, 3, 2, 5, 7, 1, 4], [2, 1, 4], [3, 1, 2, 1]]

  private func write(_ folder: TemporaryFolder) throws {
    let (precomp, karpathy) = (folder.path + "/precomp", folder.path + "/karpathy")
    for path in [precomp, karpathy] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    var rows: [Float] = []
    var images: [String] = []
    for (split, counts) in zip(["train", "dev", "test"], Self.counts) {
      var (captions, ids, own): ([String], [String], [Float]) = ([], [], [])
      for (image, count) in counts.enumerated() {
        let sentences = (0..<count).map { "a \(split) dog \(image) runs \($0) times" }
        captions += sentences
        ids += sentences.map { _ in "\(split)\(image)" }
        let row = (0..<6).map { Float((images.count * 7 + $0 * 5) % 11) - 5 }
        own += row
        let list = sentences.map { "{\"raw\": \"\($0)\"}" }.joined(separator: ", ")
        images.append(
          "{\"split\": \"\(split)\", \"imgid\": \(images.count), "
            + "\"filename\": \"\(split)\(image)\", \"sentences\": [\(list)]}")
      }
      rows += own
      try NpyWriter.write(
        path: "\(precomp)/\(split)_ims.npy", shape: [counts.count, 6], floats: own)
      for (name, lines) in [("caps", captions), ("ids", ids)] {
        try (lines.joined(separator: "\n") + "\n").write(
          toFile: "\(precomp)/\(split)_\(name).txt", atomically: true, encoding: .utf8)
      }
    }
    try NpyWriter.write(
      path: "\(karpathy)/dataset_x.npy", shape: [images.count, 6], floats: rows)
    try "{\"images\": [\(images.joined(separator: ", "))]}".write(
      toFile: "\(karpathy)/dataset_x.json", atomically: true, encoding: .utf8)
  }

  private func train(_ folder: TemporaryFolder, _ layout: String) throws -> (TrainingOutcome, Data)
  {
    var configuration = RunConfiguration()
    configuration.data.path = "\(folder.path)/\(layout)"
    configuration.data.minimumCount = 1
    configuration.run.threads = 2
    configuration.run.directory = "\(folder.path)/runs-\(layout)"
    configuration.model.image.kind = .global
    configuration.model.embeddingSize = 8
    configuration.model.text.wordDimension = 6
    configuration.objective.terms = ["triplet", "kendall"]
    configuration.training.epochs = 2
    configuration.training.batchSize = 8
    let context = try RunContext(configuration)
    var provenance = RunDirectoryTests.provenance()
    // The trainer looks at the files that it names.
    provenance.dataFiles = []
    let directory = try RunDirectory.create(for: context.configuration, provenance: provenance)
    let outcome = try Trainer(
      context, directory: directory, control: TrainingControl(), observe: { _ in }
    ).run()
    let checkpoint = try Data(contentsOf: URL(fileURLWithPath: directory.lastCheckpoint))
    return (outcome, checkpoint)
  }

  @Test("A folder with ids trains as the JSON does: the same weights and the same results")
  func layouts() throws {
    let folder = try TemporaryFolder()
    try write(folder)
    let (first, weights) = try train(folder, "precomp")
    let (second, others) = try train(folder, "karpathy")
    #expect(weights == others)
    #expect(first.dev == second.dev && first.test == second.test)
    #expect(first.test != nil)
  }

  @Test("Recall by hand: an image's best caption, a caption's one image")
  func recall() throws {
    let folder = try TemporaryFolder()
    try write(folder)
    let split = try Dataset(path: folder.path + "/precomp").split("test")
    #expect(split.captionOffsets == [0, 3, 4, 6, 7])
    // Images in rows, captions in columns; captions 0–2, 3, 4–5 and 6 belong to the images.
    let similarities: [Float] = [
      0.1, 0.9, 0.2, 0.8, 0.3, 0.0, 0.4,
      0.5, 0.6, 0.7, 0.4, 0.1, 0.2, 0.3,
      0.9, 0.1, 0.3, 0.2, 0.8, 0.7, 0.0,
      0.2, 0.3, 0.1, 0.5, 0.4, 0.6, 0.7,
    ]
    let path = folder.path + "/sims.npy"
    try NpyWriter.write(path: path, shape: [4, 7], floats: similarities)
    let array = try NpyArray(path: path)
    let ranks = try Ranking.ranks(captionOffsets: split.captionOffsets) { rows, target in
      try array.copyFloats(from: rows.lowerBound * 7, count: rows.count * 7, into: target)
    }
    // Image 0: 0.9 is the best of all. Image 1: 0.4 after 0.7, 0.6 and 0.5. Image 2: 0.8 after 0.9.
    // Image 3: 0.7 is the best.
    #expect(ranks.imageToText == [1, 4, 2, 1])
    // Column by column, the rank of the caption's own image.
    #expect(ranks.textToImage == [4, 1, 3, 3, 1, 1, 1])
    let metrics = RetrievalMetrics(ranks)
    #expect(metrics[.i2t(.r1)] == 50)
    #expect(abs((metrics[.t2i(.r1)] ?? .nan) - 400.0 / 7) < 1e-9)
  }
}
