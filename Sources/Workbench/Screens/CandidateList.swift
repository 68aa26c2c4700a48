import Ground
import Recipe
import Records
import Runs
import Widgets

/// The negatives of an anchor that are listed, in which order, and the selected one.
struct CandidateList {
  enum Sort: String, CaseIterable, Sendable {
    case weight
    case similarity
    case posterior
    case chosen = "times chosen"
  }

  /// The most retrieved negatives of an anchor.
  private static let mostRetrieved = 20

  private(set) var sort = Sort.weight
  private(set) var filter = NegativeRowFilter.all
  /// Whether sentences that the filters rejected stand behind the others, or are only counted.
  private(set) var showsRejected = false
  private(set) var state = ListState()

  mutating func nextSort() { sort = sort.next }

  mutating func nextFilter() {
    filter = filter.next
    restart()
  }

  mutating func toggleRejected() {
    showsRejected.toggle()
    restart()
  }

  /// Begins at the first one again, of another anchor.
  mutating func restart() { state = ListState() }

  mutating func move(_ step: ListStep, count: Int, page: Int = 1) {
    state.move(step, count: count, page: page)
  }

  mutating func select(_ row: Int, count: Int) { state.select(row, count: count) }

  func selected(_ rows: [NegativeRow]) -> NegativeRow? {
    rows.isEmpty ? nil : rows[max(0, min(state.selection, rows.count - 1))]
  }

  /// All negatives of an anchor that the filter shows, in the order of the sort.
  ///
  /// What the objective saw stands once, with its present rank where the model still finds it. What
  /// has no weight or posterior stands behind what has one, by similarity. Sentences that the filters
  /// rejected stand behind all others, where they are shown.
  ///
  /// - Parameters:
  ///   - retrieved: What the present model finds, and the similarity of the positive there.
  ///   - chosen: How often each negative was chosen in all samples.
  func rows(
    _ own: NegativeAnchor, retrieved: (hits: [ProbeHit], positive: Double?)?,
    chosen: [NegativeItem: Int], isMarked: (NegativeRow) -> Bool
  ) -> [NegativeRow] {
    var rows = own.candidates.map { NegativeRow($0) }.filter { showsRejected || !$0.isRejected }
    let (hits, positive) = retrieved ?? ([], nil)
    for hit in hits.prefix(Self.mostRetrieved) {
      let row = NegativeRow(hit, isImage: !own.isImageAnchor, positive: positive)
      if let known = rows.firstIndex(where: { $0.item == row.item }) {
        rows[known].rank = hit.rank
        rows[known].isTrue = hit.isTrue
      } else {
        rows.append(row)
      }
    }
    func value(_ row: NegativeRow) -> Double {
      let value: Double
      switch sort {
      case .weight: value = (row.weight ?? -1) + (row.isDrawn ? 1e-6 : 0)
      case .similarity: value = row.similarity
      case .posterior: value = row.posterior ?? -1
      case .chosen: value = Double(chosen[row.item] ?? 0)
      }
      return value.isNaN ? -.infinity : value
    }
    return rows.enumerated().filter { _, row in
      filter.shows(row, isMarked: isMarked(row))
    }.sorted {
      if $0.element.isRejected != $1.element.isRejected { return $1.element.isRejected }
      let (a, b) = (value($0.element), value($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }
}
