import Corpus
import Foundation
import Language
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Batches")
struct BatchLoaderTests {
  /// A precomp folder of 11 images with two global columns (the image's number, 1) and three
  /// captions each of 1 to 3 words.
  private func withSplit(_ body: (Split, EncodedCaptions, Vocabulary) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("foil-batches-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try NpyWriter.write(
      path: folder.appendingPathComponent("train_ims.npy").path, shape: [11, 2],
      floats: (0..<11).flatMap { [Float($0), 1] }, as: .float32)
    let captions = (0..<33).map { line in
      (0...(line % 3)).map { "word\((line + $0) % 5)" }.joined(separator: " ")
    }
    try (captions.joined(separator: "\n") + "\n").write(
      to: folder.appendingPathComponent("train_caps.txt"), atomically: true, encoding: .utf8)
    let split = try Dataset(path: folder.path).split("train")
    let vocabulary = Vocabulary.build(
      captions: split.captions, tokenizer: WordTokenizer(), minimumCount: 1)
    let encoded = EncodedCaptions(
      captions: split.captions, tokenizer: WordTokenizer(), vocabulary: vocabulary,
      maximumTokens: 0, addStartEnd: false)
    try body(split, encoded, vocabulary)
  }

  private func configuration(_ change: (inout RunConfiguration) -> Void = { _ in })
    -> RunConfiguration
  {
    var configuration = RunConfiguration()
    configuration.training.batchSize = 7
    configuration.model.image.kind = .global
    change(&configuration)
    return configuration
  }

  private func loader(
    _ split: Split, _ captions: EncodedCaptions, _ vocabulary: Vocabulary,
    _ configuration: RunConfiguration, threads: Int = 2
  ) -> BatchLoader {
    BatchLoader(
      split: split, captions: captions, vocabulary: vocabulary,
      configuration: configuration, threads: threads)
  }

  @Test("Each epoch visits every caption once, in another order; the last batch is smaller")
  func epochs() throws {
    try withSplit { split, captions, vocabulary in
      let loader = loader(split, captions, vocabulary, configuration())
      #expect(loader.stepsPerEpoch == 5)
      var orders: [[Int]] = [[], []]
      for step in 0..<10 {
        let batch = try loader.take(step)
        #expect(batch.count == (step % 5 == 4 ? 5 : 7))
        orders[step / 5] += batch.captions
      }
      #expect(orders[0].sorted() == Array(0..<33) && orders[1].sorted() == Array(0..<33))
      #expect(orders[0] != orders[1])
    }
  }

  @Test("A rest of one pair, which has no negative, and a dropped rest are left out")
  func rest() throws {
    try withSplit { split, captions, vocabulary in
      func steps(_ size: Int, _ dropLast: Bool) -> Int {
        let configuration = configuration {
          $0.training.batchSize = size
          $0.training.dropLast = dropLast
        }
        return loader(split, captions, vocabulary, configuration).stepsPerEpoch
      }
      #expect(steps(8, false) == 4)
      #expect(steps(7, true) == 4)
      #expect(steps(100, true) == 1)
    }
  }

  @Test("An image is read once a batch, with its own features and all of its pairs")
  func images() throws {
    try withSplit { split, captions, vocabulary in
      let configuration = configuration { $0.training.batchSize = 30 }
      let loader = loader(split, captions, vocabulary, configuration)
      let batch = try loader.take(0)
      var pairs: [Int] = []
      var images: [Int32] = []
      for shard in batch.shards {
        for image in 0..<shard.images.count {
          let own = shard.pairs[shard.pairOffsets[image]..<shard.pairOffsets[image + 1]]
          pairs += own
          let number = Int32(shard.images.globals.pointer[image * 2])
          images.append(number)
          #expect(own.allSatisfy { batch.images[$0] == number })
        }
      }
      #expect(pairs.sorted() == Array(0..<30))
      #expect(Set(images).count == images.count)
    }
  }

  @Test("Shards hold all captions and about the same number of words")
  func balance() throws {
    try withSplit { split, captions, vocabulary in
      let loader = loader(split, captions, vocabulary, configuration { $0.training.batchSize = 33 })
      let batch = try loader.take(0)
      let items = batch.shards.flatMap(\.tokens.items)
      #expect(items.sorted() == Array(0..<33))
      let words = batch.shards.map(\.tokens.ids.count)
      // 66 words in all; a caption has at most three.
      #expect(words.reduce(0, +) == 66 && abs(words[0] - words[1]) <= 3)
      for shard in batch.shards {
        for (index, item) in shard.tokens.items.enumerated() {
          let caption = batch.captions[item]
          #expect(
            Array(shard.tokens.ids[shard.tokens.offsets[index]..<shard.tokens.offsets[index + 1]])
              == Array(captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]))
        }
      }
    }
  }

  @Test("A step's batch does not depend on where the loader began")
  func resuming() throws {
    try withSplit { split, captions, vocabulary in
      let configuration = configuration { $0.model.text.wordDropout = 0.3 }
      let first = loader(split, captions, vocabulary, configuration)
      var batches: [([Int], [[Int32]])] = []
      for step in 0..<8 {
        let batch = try first.take(step)
        batches.append((batch.captions, batch.shards.map(\.tokens.ids)))
      }
      let second = loader(split, captions, vocabulary, configuration)
      for step in 6..<8 {
        let batch = try second.take(step)
        #expect(batch.captions == batches[step].0)
        #expect(batch.shards.map(\.tokens.ids) == batches[step].1)
      }
      let unknown = batches.flatMap { $0.1.flatMap { $0 } }.filter { $0 == vocabulary.unknown }
      #expect(!unknown.isEmpty)
    }
  }

  @Test("A feature that is not a number stops the batch with its file and image")
  func notANumber() throws {
    try withSplit { split, captions, vocabulary in
      let path = split.features.path
      try NpyWriter.write(
        path: path, shape: [11, 2], floats: [Float](repeating: .nan, count: 22), as: .float32)
      let broken = try Dataset(path: URL(fileURLWithPath: path).deletingLastPathComponent().path)
        .split("train")
      let loader = loader(broken, captions, vocabulary, configuration())
      #expect {
        _ = try loader.take(0)
      } throws: { error in
        (error as? Failure)?.description.contains("train_ims.npy") == true
      }
    }
  }
}

@Suite("Images of a batch")
struct ImageGroupingTests {
  @Test("Images in the order of their first pairs, pairs ascending, also when used again")
  func group() {
    var grouping = ImageGrouping()
    grouping.group([4, 4, 4])
    grouping.group([7, 2, 7, 5, 2, 7])
    #expect(grouping.images == [7, 2, 5])
    #expect(grouping.pairs == [0, 2, 5, 1, 4, 3])
    #expect(grouping.offsets == [0, 3, 5, 6])
  }
}
