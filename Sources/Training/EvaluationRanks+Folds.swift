import Records
import Retrieval

extension EvaluationRanks {
  /// The ranks of consecutive folds, put one behind the other.
  ///
  /// - Parameter captionOffsets: Captions of image i are `captionOffsets[i] ..< captionOffsets[i + 1]`.
  public init(folds: [Ranks], captionOffsets: [Int]) throws {
    try self.init(
      imageToText: folds.flatMap(\.imageToText), textToImage: folds.flatMap(\.textToImage),
      captionsPerImage: zip(captionOffsets, captionOffsets.dropFirst()).map { Int32($1 - $0) },
      positives: folds.contains { $0.imagePositives == nil }
        ? nil : folds.flatMap { $0.imagePositives?.ranks ?? [] })
  }
}
