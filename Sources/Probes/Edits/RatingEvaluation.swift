import Corpus
import Ground
import Retrieval
import Training

/// How a model fares against people's ratings: recall with the pairs that people found to match
/// beside those of the data set, and the correlation of similarities with ratings.
///
/// After Crisscrossed Captions (Parekh et al., EACL 2021): MS-COCO knows a third of its matches.
public struct RatingEvaluation: Sendable, Equatable {
  /// The file of the ratings, without its folder.
  public var file: String
  /// How many ratings there are.
  public var ratings: Int
  /// Lines of the file that were left out because the split has no such pair.
  public var unknownPairs: Int
  /// From which score on a pair counts as a match.
  public var minimum: Double
  /// How many pairs count as matches that the data set does not know.
  public var extra: Int
  /// Recall with the data set's matches and the further ones, over the whole split.
  public var metrics: RetrievalMetrics
  /// Spearman's ρ of similarity and rating over all rated pairs; nil if one of them is constant.
  public var spearman: Double?

  /// - Parameters:
  ///   - embeddings: Of the split that the ratings are of.
  ///   - minimum: 3 in Crisscrossed Captions.
  /// - Throws: `Failure` if the split has an image without captions.
  public init(
    _ found: CaptionRatings, embeddings: Embeddings, minimum: Double = 3, threads: Int
  ) throws {
    file = found.path.split(separator: "/").last.map(String.init) ?? found.path
    ratings = found.ratings.count
    unknownPairs = found.unknownPairs
    self.minimum = minimum
    let offsets = embeddings.captionOffsets
    let matches = found.ratings.filter { rating in
      rating.score >= minimum
        && !(offsets[rating.image]..<offsets[rating.image + 1]).contains(rating.caption)
    }
    extra = matches.count
    metrics = RetrievalMetrics(
      try Ranking.ranks(
        images: embeddings.images.pointer, captions: embeddings.captions.pointer,
        captionOffsets: offsets, extra: matches.map { ($0.image, $0.caption) },
        dimension: embeddings.dimension, threads: threads))
    spearman = RankCorrelation.spearman(
      found.ratings.map {
        Double(embeddings.similarity(image: $0.image, caption: $0.caption))
      }, found.ratings.map(\.score))
  }
}

extension RatingEvaluation: Encodable {
  enum CodingKeys: String, CodingKey {
    case file, ratings, minimum, spearman
    case unknownPairs = "unknown_pairs"
    case extra = "extra_matches"
  }

  public func encode(to encoder: any Encoder) throws {
    try metrics.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(ratings, forKey: .ratings)
    try container.encode(unknownPairs, forKey: .unknownPairs)
    try container.encode(minimum, forKey: .minimum)
    try container.encode(extra, forKey: .extra)
    try container.encodeIfPresent(spearman, forKey: .spearman)
  }
}
