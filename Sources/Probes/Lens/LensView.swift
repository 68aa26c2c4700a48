import Objectives

/// What a lens shows of one anchor: its candidates, the most similar first.
public struct LensView: Sendable {
  public let anchor: LensAnchor
  public let columns: [LensColumn]
  public let rows: [Row]

  /// One candidate.
  public struct Row: Sendable {
    /// Its place by similarity among the candidates, from 1.
    public let rank: Int
    /// The pair that it comes from: the caption is the candidate of an image, the image that of a
    /// caption.
    public let caption: Int
    public let image: Int
    public let similarity: Float
    /// Whether it is the pair of the anchor itself.
    public let isPositive: Bool
    /// Whether it belongs to the anchor's image.
    public let isOwn: Bool
    /// Whether the caption holds of the image, where the data set knows.
    public let isTrue: Bool?
    /// Probability of being a false negative by the lens's Gaussians, where there are any.
    public let posterior: Float?
    /// What each column's objective makes of it.
    public let candidates: [Candidate]
  }

  /// The anchor's own pair.
  public var positive: Row? { rows.first { $0.isPositive } }
}

extension Candidate {
  /// The chance of being drawn where the objective draws, its weight elsewhere.
  public var share: Float { probability ?? weight }
}
