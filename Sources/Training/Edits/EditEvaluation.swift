import Corpus
import Ground
import Retrieval

/// How a model fares with edited captions: pairwise accuracy by kind of edit and over all.
public struct EditEvaluation: Sendable, Equatable {
  /// One kind of edit.
  public struct Kind: Sendable, Equatable {
    public var name: String
    public var result: PairwiseAccuracy
  }

  /// What one image adds.
  public struct Tally: Sendable, Equatable {
    /// How many pairs are of the image.
    public var pairs = 0
    /// In how many the model was right.
    public var right = 0
  }

  /// The file of the edits, without its folder.
  public var file: String
  public var overall: PairwiseAccuracy
  public var kinds: [Kind]
  /// How many different images the pairs are of.
  public var images: Int
  /// Lines of the file that were left out because the split has no such image.
  public var unknownImages: Int
  /// For each image of the split its pairs, which are resampled together to compare runs.
  public var byImage: [Tally]

  /// Compares every pair.
  ///
  /// - Parameters:
  ///   - imageCount: Of the split.
  /// - Throws: What the scorer throws.
  public init(
    _ edits: EditedCaptions, imageCount: Int, scorer: some PairScorer
  ) throws {
    file = edits.path.split(separator: "/").last.map(String.init) ?? edits.path
    unknownImages = edits.unknownImages
    overall = PairwiseAccuracy()
    kinds = edits.kinds.map { Kind(name: $0, result: PairwiseAccuracy()) }
    byImage = Array(repeating: Tally(), count: imageCount)
    // A pair stays within a block, where equal sentences tie exactly.
    let block = 4096
    for start in stride(from: 0, to: edits.pairs.count, by: block) {
      let pairs = edits.pairs[start..<min(start + block, edits.pairs.count)]
      let scores = try scorer.similarities(
        images: pairs.map(\.image) + pairs.map(\.image),
        sentences: pairs.map(\.caption) + pairs.map(\.edited))
      for (index, pair) in pairs.enumerated() {
        let (gold, edited) = (scores[index], scores[pairs.count + index])
        overall.add(gold: gold, edited: edited)
        kinds[pair.kind].result.add(gold: gold, edited: edited)
        byImage[pair.image].pairs += 1
        if PairwiseAccuracy.isRight(gold: gold, edited: edited) { byImage[pair.image].right += 1 }
      }
    }
    images = byImage.count { $0.pairs > 0 }
  }

  /// The mean of the kinds' accuracies, in which rare kinds weigh as much as frequent ones; per cent.
  public var meanOfKinds: Double {
    kinds.isEmpty ? 0 : kinds.reduce(0) { $0 + $1.result.accuracy } / Double(kinds.count)
  }

  /// What an `eval` event has of it.
  var fields: JSONValue {
    [
      "file": .text(file), "pairs": .integer(overall.pairs), "accuracy": .real(overall.accuracy),
      "mean_of_kinds": .real(meanOfKinds), "gap": .real(overall.gapMean),
      "unknown_images": .integer(unknownImages),
      "kinds": .object(
        Dictionary(
          kinds.map { ($0.name, JSONValue.real($0.result.accuracy)) },
          uniquingKeysWith: { first, _ in first })),
    ]
  }
}

extension EditEvaluation: Encodable {
  enum CodingKeys: String, CodingKey {
    case file, images, overall, kinds
    case unknownImages = "unknown_images"
    case meanOfKinds = "mean_of_kinds"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(images, forKey: .images)
    try container.encode(unknownImages, forKey: .unknownImages)
    try container.encode(overall, forKey: .overall)
    try container.encode(meanOfKinds, forKey: .meanOfKinds)
    try container.encode(
      Dictionary(
        kinds.map { ($0.name, $0.result) }, uniquingKeysWith: { first, _ in first }),
      forKey: .kinds)
  }
}

extension RunContext {
  /// The edited captions that the configuration names for some splits, by the split's name.
  ///
  /// - Throws: `Failure` if a file is damaged.
  func editedCaptions(of splits: [Split]) throws -> [String: EditedCaptions] {
    var found: [String: EditedCaptions] = [:]
    for split in splits {
      guard let path = editsFile(configuration.evaluation.edits, split: split.name) else {
        continue
      }
      found[split.name] = try EditedCaptions(path: path, split: split)
    }
    return found
  }

  /// The file of a split's edited captions; nil if the setting asks for none or there is none.
  ///
  /// - Parameter setting: `auto` for `{split}_edits.tsv` or `{split}_sugarcrepe.tsv` beside the data
  ///   where one exists; or a path, in which `{split}` stands for the split's name; a path without it
  ///   is of the test split. Empty for none.
  public func editsFile(_ setting: String, split: String) -> String? {
    switch setting {
    case "": return nil
    case "auto": return dataset.editedCaptions(of: split)
    default:
      guard setting.contains("{split}") || split == configuration.evaluation.test else {
        return nil
      }
      return setting.replacing("{split}", with: split)
    }
  }
}
