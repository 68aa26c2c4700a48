import Ground
import Records
import Widgets

/// How the similarities of a run's batches were spread, at steps from its begin to its end.
///
/// Of long runs every second, fourth, … of the logged steps is kept, so that the memory is bounded.
public struct SimilarityHistory: Equatable, Sendable {
  /// One logged step.
  public struct Moment: Equatable, Sendable {
    public var step: Int
    /// Seconds of training up to it.
    public var active: Double
    /// Of the pairs, and of images and captions that are no pair.
    public var positives: SimilarityHistogram
    public var negatives: SimilarityHistogram
  }

  /// More are thinned out.
  static let most = 512

  public private(set) var moments: [Moment] = []
  /// Steps logged so far, and which of them are kept.
  private var seen = 0
  private var stride = 1

  public init() {}

  /// Takes a `step` event; one without histograms is passed over.
  ///
  /// - Parameter active: Seconds of training up to it.
  mutating func append(_ event: Event, active: Double) {
    guard let positives = SimilarityHistogram(event.fields[.positiveHistogram]),
      let negatives = SimilarityHistogram(event.fields[.negativeHistogram])
    else { return }
    append(
      Moment(step: event.step, active: active, positives: positives, negatives: negatives))
  }

  mutating func append(_ moment: Moment) {
    defer { seen += 1 }
    // The last one is always there, and makes room where it does not count.
    if seen > 0, (seen - 1) % stride != 0 { moments.removeLast() }
    moments.append(moment)
    guard moments.count > Self.most else { return }
    moments = moments.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    stride *= 2
  }

  /// Forgets the steps that a resumed run does over.
  mutating func drop(after step: Int) {
    moments.removeAll { $0.step > step }
    seen = moments.isEmpty ? 0 : (moments.count - 1) * stride + 1
  }

  /// The last moment that fulfils a condition which holds up to some step; else the first one.
  func last(where isBefore: (Moment) -> Bool) -> Moment? {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(moments[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? moments[low - 1] : moments.first
  }
}

extension SimilarityHistogram {
  /// The share of all values in each bin and in the empty ones beside them, by the bin's middle.
  var shares: [PlotPoint] {
    let total = max(counts.reduce(0, +), 1)
    return ([0] + counts + [0]).enumerated().map {
      PlotPoint(from + width * (Double($0.offset) - 0.5), $0.element / total)
    }
  }

  /// The counts over another range of bins of the same width.
  func counts(from start: Double, count: Int) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    let shift = Int(clamping: ((from - start) / width).rounded())
    for (index, value) in counts.enumerated() where result.indices.contains(index + shift) {
      result[index + shift] += value
    }
    return result
  }
}
