import Corpus
import Foundation
import Ground
import Language
import Recipe
import Records
import Training

/// A data set of random features and captions in a temporary folder, for a benchmark that reads.
struct BenchmarkData {
  /// Images of the data set; each has five captions.
  private static let images = 512

  let loader: BatchLoader
  /// Size of the vocabulary.
  let words: Int

  /// Writes the data, calls `body` and removes the data.
  ///
  /// - Throws: A ``Failure`` if the temporary folder cannot be written, or what `body` throws.
  static func with<Result>(
    _ benchmark: StepBenchmark, _ body: (BenchmarkData) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("foil-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var stream = RandomStream(seed: 1, purpose: "benchmark data")
    let (regions, columns, _) = benchmark.shape.sizes
    let file = try NpyWriter(
      path: folder.appendingPathComponent("train_ims.npy").path,
      shape: benchmark.isGlobal ? [images, columns] : [images, regions, columns], as: .float32)
    var row = [Float](repeating: 0, count: regions * columns)
    for _ in 0..<images {
      for index in row.indices { row[index] = stream.uniform(-1, 1) }
      try row.withUnsafeBufferPointer { try file.append($0) }
    }
    try file.finish()
    let captions = (0..<(images * 5)).map { caption in
      (0..<benchmark.length(step: 0, pair: caption))
        .map { _ in "word\(stream.below(benchmark.vocabulary))" }.joined(separator: " ")
    }
    try (captions.joined(separator: "\n") + "\n").write(
      to: folder.appendingPathComponent("train_caps.txt"), atomically: true, encoding: .utf8)
    let split = try Dataset(path: folder.path).split("train")
    let tokenizer = WordTokenizer()
    let vocabulary = Vocabulary.build(
      captions: split.captions, tokenizer: tokenizer, minimumCount: 1)
    var configuration = RunConfiguration()
    configuration.model = benchmark.shape.model
    configuration.training.batchSize = benchmark.batchSize
    let loader = BatchLoader(
      split: split,
      captions: EncodedCaptions(
        captions: split.captions, tokenizer: tokenizer, vocabulary: vocabulary, maximumTokens: 0,
        addStartEnd: false),
      vocabulary: vocabulary, configuration: configuration, threads: benchmark.threads)
    defer { loader.finish() }
    return try body(BenchmarkData(loader: loader, words: vocabulary.count))
  }
}
