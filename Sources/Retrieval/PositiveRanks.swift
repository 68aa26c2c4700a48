import Compute
import Ground

/// Where the positives of queries stand among all candidates, as far as mAP@R and R-precision ask:
/// only those among the first R, for a query with R positives.
///
/// Ranks count from 1 and among all candidates, the other positives too. Ties count against the
/// model, as in ``Ranks``.
public struct PositiveRanks: Sendable, Equatable {
  /// The positives of query i are `offsets[i] ..< offsets[i + 1]`.
  public let offsets: [Int]
  /// Of each query the ranks up to R ascending, then 0 for each positive that stands behind.
  public let ranks: [Int32]

  /// Whether `ranks` can be what ``ranks`` is: as many as the offsets say, and in each query
  /// ascending ranks up to R, then zeros.
  public static func isSound(offsets: [Int], ranks: [Int32]) -> Bool {
    guard let last = offsets.last, last == ranks.count else { return false }
    return zip(offsets, offsets.dropFirst()).allSatisfy { start, end in
      var previous: Int32 = 0
      var isOver = false
      return (start..<end).allSatisfy { place in
        let rank = ranks[place]
        if rank == 0 {
          isOver = true
          return true
        }
        defer { previous = rank }
        return !isOver && rank > previous && Int(rank) <= end - start
      }
    }
  }

  init(offsets: [Int], ranks: [Int32]) {
    self.offsets = offsets
    self.ranks = ranks
  }

  /// - Returns: nil where the numbers cannot be such ranks.
  public init?(checking ranks: [Int32], offsets: [Int]) {
    guard Self.isSound(offsets: offsets, ranks: ranks) else { return nil }
    self.init(offsets: offsets, ranks: ranks)
  }

  /// Of queries with one positive each, whose ranks say everything.
  public init(single ranks: [Int32]) {
    self.init(offsets: Array(0...ranks.count), ranks: ranks.map { $0 == 1 ? 1 : 0 })
  }

  /// How many queries there are.
  public var queries: Int { offsets.count - 1 }

  /// How many positives a query has: R.
  public func count(of query: Int) -> Int { offsets[query + 1] - offsets[query] }

  /// The ranks of a query's positives that stand among the first R, ascending.
  public subscript(query: Int) -> ArraySlice<Int32> {
    ranks[offsets[query]..<offsets[query + 1]].prefix { $0 > 0 }
  }
}

/// The positives of queries by falling similarity.
struct PositiveOrder: Sendable {
  /// The positives of query i are `offsets[i] ..< offsets[i + 1]`.
  let offsets: [Int]
  /// Similarities, in each query falling, NaN last.
  let scores: [Float]
  /// Which candidate each is.
  let candidates: [Int32]

  /// - Parameters:
  ///   - positives: The candidates that are positives of each query.
  ///   - score: Their similarity.
  init(_ positives: [some Collection<Int>], score: (_ query: Int, _ candidate: Int) -> Float) {
    var offsets = [0]
    var scores: [Float] = []
    var candidates: [Int32] = []
    for (query, own) in positives.enumerated() {
      let sorted = own.map { (score: score(query, $0), candidate: $0) }.sorted {
        $0.score > $1.score || (!$0.score.isNaN && $1.score.isNaN)
      }
      scores += sorted.map(\.score)
      candidates += sorted.map { Int32($0.candidate) }
      offsets.append(scores.count)
    }
    self.offsets = offsets
    self.scores = scores
    self.candidates = candidates
  }
}

/// Counts, for one thread, what stands before the positives of queries.
///
/// A positive that more candidates precede than leave it among the first R is given up, and with it
/// all that are less similar. So of the candidates that are no positives at most R (R + 1) / 2 of a
/// query are looked at one by one; for the others ``floor(_:)`` is all that they are compared with.
/// The best positive is not counted here: its rank is that of ``Ranks``.
//
// @unchecked Sendable: each is used by one thread, and read after all threads have ended.
final class PositiveCounter: @unchecked Sendable {
  private let order: PositiveOrder
  /// Of each positive, the candidates that are no positives and not less similar.
  private var before: [Int32]
  /// Of each query, how many positives may yet stand among the first R, the best one included.
  private var open: [Int32]

  init(_ order: PositiveOrder) {
    self.order = order
    before = [Int32](repeating: 0, count: order.scores.count)
    open = zip(order.offsets, order.offsets.dropFirst()).map { Int32($1 - $0) }
  }

  /// Candidates that are below this have no influence any more. It only rises.
  func floor(_ query: Int) -> Float {
    open[query] > 1 ? order.scores[order.offsets[query] + Int(open[query]) - 1] : .infinity
  }

  /// Adds a candidate that is no positive of the query; returns the new floor.
  @discardableResult
  func add(_ score: Float, to query: Int) -> Float {
    let start = order.offsets[query]
    var place = start + Int(open[query]) - 1
    // From the least similar one up; NaN counts against all.
    while place > start, !(score < order.scores[place]) {
      before[place] += 1
      place -= 1
    }
    giveUp(query)
    return floor(query)
  }

  /// Adds, for each positive that is counted, candidates that tie with it although they are less
  /// similar by rounding.
  ///
  /// - Parameter ties: How many there are, for a positive and its similarity.
  func addTies(to query: Int, _ ties: (_ positive: Int, _ score: Float) -> Int) {
    let start = order.offsets[query]
    guard open[query] > 1 else { return }
    for place in start + 1..<start + Int(open[query]) {
      before[place] += Int32(ties(Int(order.candidates[place]), order.scores[place]))
    }
    giveUp(query)
  }

  /// Rows of a block that are looked at together: with a thousand columns they fit the second cache.
  static let strip = 32

  /// Adds a block of similarities to captions: what is no caption of its own image, and not below the
  /// image's floor.
  ///
  /// - Parameters:
  ///   - scores: Similarities [images × columns], with `stride` numbers between rows.
  ///   - images: The block's images.
  ///   - columns: The block's captions.
  func add(
    _ scores: UnsafePointer<Float>, stride: Int, images: Range<Int>, _ columns: Range<Int>,
    _ ranges: CaptionRanges
  ) {
    for image in images where open[image] > 1 {
      let row = scores + (image - images.lowerBound) * stride
      let own = ranges[image]
      CountKernels.forEachNotBelow(row, count: columns.count, floor(image)) { column in
        own.contains(columns.lowerBound + column) ? floor(image) : add(row[column], to: image)
      }
    }
  }

  private func giveUp(_ query: Int) {
    let start = order.offsets[query]
    let count = Int32(order.offsets[query + 1] - start)
    while open[query] > 1, before[start + Int(open[query]) - 1] + open[query] > count {
      open[query] -= 1
    }
  }

  /// The ranks that the counts of all threads come to.
  ///
  /// - Parameter first: The ranks of the best positives.
  static func ranks(_ counters: [PositiveCounter], order: PositiveOrder, first: [Int32])
    -> PositiveRanks
  {
    var ranks = [Int32](repeating: 0, count: order.scores.count)
    for query in first.indices {
      let (start, end) = (order.offsets[query], order.offsets[query + 1])
      let open = counters.map { Int($0.open[query]) }.min() ?? end - start
      var before = first[query] - 1
      for place in start..<end where place - start < max(1, open) {
        // What stands before the best positive stands before the others, whatever rounding says.
        if place > start {
          before = max(before, counters.reduce(0) { $0 + $1.before[place] })
        }
        let rank = Int32(place - start + 1) + before
        guard Int(rank) <= end - start else { break }
        ranks[place] = rank
      }
    }
    return PositiveRanks(offsets: order.offsets, ranks: ranks)
  }
}
