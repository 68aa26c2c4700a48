import Ground

/// How similarities, or differences of them, are spread: counts in bins of equal width, as events of
/// the log have them.
public struct SimilarityHistogram: Equatable, Sendable {
  /// The lower end of the first bin.
  public var from: Double
  public var width: Double
  public var counts: [Double]

  public init(from: Double, width: Double, counts: [Double]) {
    self.from = from
    self.width = width
    self.counts = counts
  }

  /// The upper end of the last bin.
  public var end: Double { from + width * Double(counts.count) }

  private static let fromKey = "from"
  private static let widthKey = "width"
  private static let countsKey = "counts"

  /// - Returns: Nil for what is no histogram of the log: bins that are not countable, or more than
  ///   1,000.
  public init?(_ value: JSONValue?) {
    // Bins of similarities lie about 0; places far from it would not be countable.
    guard let from = value?[Self.fromKey]?.number, let width = value?[Self.widthKey]?.number,
      (1e-9...1e6).contains(width), abs(from) <= 1e6,
      case .list(let items)? = value?[Self.countsKey], items.count <= 1000
    else { return nil }
    self.init(from: from, width: width, counts: items.map(Self.count))
  }

  /// No step counts more; what is larger would not add up.
  private static func count(_ item: JSONValue) -> Double {
    guard let count = item.number, count > 0, count <= 0x1p53 else { return 0 }
    return count
  }

  /// `{"from": …, "width": …, "counts": […]}` with whole counts.
  public var json: JSONValue {
    [
      Self.fromKey: .real(from), Self.widthKey: .real(width),
      Self.countsKey: .list(counts.map { .integer(Int(clamping: $0)) }),
    ]
  }
}

extension SimilarityHistogram {
  /// Counts similarities in steps of 0.05 from −1 to 1.
  public struct Counter {
    private static let width = 0.05
    private var counts = [Int](repeating: 0, count: 40)

    public init() {}

    /// Counts a value; one outside counts in the bin at that end.
    public mutating func add(_ similarity: Float) {
      let bin = Int(clamping: ((Double(similarity) + 1) / Self.width).rounded(.down))
      counts[min(max(bin, 0), counts.count - 1)] += 1
    }

    /// What was counted, without empty bins at the ends.
    public var histogram: SimilarityHistogram {
      guard let first = counts.firstIndex(where: { $0 > 0 }),
        let last = counts.lastIndex(where: { $0 > 0 })
      else { return SimilarityHistogram(from: -1, width: Self.width, counts: []) }
      return SimilarityHistogram(
        from: Double(first - counts.count / 2) / 20, width: Self.width,
        counts: counts[first...last].map { Double($0) })
    }
  }
}
