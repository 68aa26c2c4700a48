import Cells
import Runs
import Widgets

/// The anchors that are listed: those of a sampled step that pass the filters, and the selected one.
struct AnchorList {
  enum Sort: String, CaseIterable, Sendable {
    case logged = "as logged"
    case gap
    case positive = "positive"
  }

  enum Direction: String, CaseIterable, Sendable {
    case both
    case captions = "caption anchors"
    case images = "image anchors"
  }

  let samples = NegativeSamples()
  /// Words that an anchor or a negative of it has to have.
  var search = TextSearch()
  /// The one term of the objective that is shown; nil for all.
  private(set) var term: String?
  private(set) var direction = Direction.both
  private(set) var sort = Sort.logged
  private(set) var state = ListState()
  /// The sampled step; nil follows the newest.
  private var step: Int?

  /// Takes in what is known of the model's run.
  func update(_ model: WorkspaceModel) {
    guard let run = model.subject else { return }
    samples.update(
      model.negatives[run.id] ?? [], foils: model.foils[run.id] ?? [], run: run.id)
  }

  // MARK: - Steps

  var followsNewest: Bool { step == nil }

  /// The place among the sampled steps; the newest where none is chosen.
  var stepIndex: Int {
    guard let step else { return max(0, samples.steps.count - 1) }
    return samples.steps.lastIndex { $0 <= step } ?? 0
  }

  mutating func followNewest() { step = nil }

  /// Goes so many samples on, and to the same anchor there, where it was sampled at that step too.
  mutating func slide(_ count: Int, _ model: WorkspaceModel) {
    update(model)
    guard !samples.steps.isEmpty else { return }
    let own = selected(anchors(model))
    let place = max(0, min(stepIndex + count, samples.steps.count - 1))
    step = place == samples.steps.count - 1 && count > 0 ? nil : samples.steps[place]
    if let own, let same = anchors(model).firstIndex(where: { $0.isSame(as: own) }) {
      state.selection = same
    }
  }

  // MARK: - What is shown

  mutating func nextDirection() { direction = direction.next }
  mutating func nextSort() { sort = sort.next }

  mutating func nextTerm(_ model: WorkspaceModel) {
    update(model)
    guard let term, let index = samples.terms.firstIndex(of: term) else {
      term = samples.terms.first
      return
    }
    self.term = index + 1 < samples.terms.count ? samples.terms[index + 1] : nil
  }

  /// The anchors of the step that pass the filters.
  func anchors(_ model: WorkspaceModel) -> [NegativeAnchor] {
    update(model)
    guard samples.steps.indices.contains(stepIndex) else { return [] }
    let all = samples.anchors[samples.steps[stepIndex]] ?? []
    let shown = all.filter { isShown($0, model) }
    func value(_ anchor: NegativeAnchor) -> Double {
      let value = sort == .gap ? anchor.hardestGap : -anchor.positive
      return value.isNaN ? -.infinity : value
    }
    if sort == .logged { return shown }
    return shown.enumerated().sorted {
      let (a, b) = (value($0.element), value($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }

  private func isShown(_ anchor: NegativeAnchor, _ model: WorkspaceModel) -> Bool {
    if let term, samples.terms.contains(term), anchor.term != term { return false }
    switch direction {
    case .both: break
    case .captions: if anchor.isImageAnchor { return false }
    case .images: if !anchor.isImageAnchor { return false }
    }
    let wanted = search.text.lowercased()
    if wanted.isEmpty { return true }
    return samples.text(of: anchor, model).lowercased().contains(wanted)
      || anchor.candidates.contains {
        samples.text(of: $0.item, model).lowercased().contains(wanted)
      }
  }

  // MARK: - The selected one

  func selected(_ anchors: [NegativeAnchor]) -> NegativeAnchor? {
    guard !anchors.isEmpty else { return nil }
    return anchors[max(0, min(state.selection, anchors.count - 1))]
  }

  mutating func move(_ step: ListStep, count: Int, page: Int) {
    state.move(step, count: count, page: page)
  }

  mutating func select(_ row: Int, count: Int) { state.select(row, count: count) }

  /// Takes a character or a paste into the search, after which other anchors are listed; nil while
  /// none is typed.
  mutating func type(_ input: Input) -> Bool? {
    guard let isUsed = search.take(input) else { return nil }
    if isUsed { state = ListState() }
    return isUsed
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The next one; behind the last comes the first.
  var next: Self {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? self
  }
}
