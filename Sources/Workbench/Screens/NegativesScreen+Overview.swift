import Cells
import Ground
import Runs
import Widgets

/// What is shown of all generated sentences together.
struct FoilOverviewState: Equatable, Sendable {
  enum Part: String, CaseIterable, Sendable {
    case gaps
    case scores
    case perplexity
    case verdicts = "verdicts"
    case words
  }

  /// The sampled steps that sentences are taken from.
  enum Stretch: String, CaseIterable, Sendable {
    case ten = "last 10"
    case one = "this sample"
    case all = "all"

    var samples: Int {
      switch self {
      case .ten: 10
      case .one: 1
      case .all: .max
      }
    }
  }

  var part = Part.gaps
  var isAlone = false
  var stretch = Stretch.ten

  /// Goes from part to part; a page is one part, and so is a notch of a mouse wheel.
  mutating func move(_ step: ListStep) {
    var step = step
    if case .wheel(let notches) = step { step = .rows(notches > 0 ? 1 : -1) }
    let parts = Part.allCases
    let place = parts.firstIndex(of: part) ?? 0
    part = parts[step.row(from: place, count: parts.count, page: 1)]
  }

  /// Takes the sentences of the next of the stretches.
  mutating func changeStretch() { stretch = stretch.next }
}

extension NegativesScreen {
  /// What is known of the sentences up to the chosen step; nil where none were written yet.
  func overviewData(_ model: WorkspaceModel) -> FoilOverview? {
    guard let overview, let run = model.subject else { return nil }
    update(model)
    return samples.overview(
      upTo: anchorList.stepIndex, overview.stretch, isNewest: anchorList.followsNewest,
      model.foilMoments[run.id] ?? [])
  }

  // MARK: - Drawing

  func drawOverview(
    _ state: FoilOverviewState, _ run: RunRecord, _ model: WorkspaceModel, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    guard let data = overviewData(model) else {
      buffer.add(Pane("Sentences", isFocused: true), in: rect)
      buffer.add(
        TextBlock("No sentences were written up to this step.", style: .muted),
        in: Pane.content(of: rect).inset(1, 0))
      return
    }
    let used = drawHeadline(data, rect, &buffer)
    let rest = Rect(rect.x, rect.y + used, rect.width, max(0, rect.height - used))
    guard !state.isAlone, rest.height >= 14, rest.width >= 64 else {
      return draw(
        state.part, data, run, footer: stretch(data, state), isChosen: true, rest, &buffer)
    }
    let (seen, waiting) = Self.plots(state.part, width: rest.width)
    for (row, parts) in zip(rest.rows([.share(), .share()]), [seen, [.verdicts, .words]]) {
      for (place, part) in zip(row.columns(parts.map { _ in .share() }), parts) {
        let isChosen = part == state.part
        let footer = isChosen ? stretch(data, state) : part == .scores ? waiting : ""
        draw(part, data, run, footer: footer, isChosen: isChosen, place, &buffer)
      }
    }
  }

  /// The plots that are seen at once, and which one waits beside them. Three have no room on a narrow
  /// screen, so that their row is a window there that goes with the chosen part.
  private static func plots(
    _ chosen: FoilOverviewState.Part, width: Int
  ) -> (seen: [FoilOverviewState.Part], waiting: String) {
    if width >= 110 { return ([.gaps, .scores, .perplexity], "") }
    if chosen == .perplexity { return ([.scores, .perplexity], "before: gaps") }
    return ([.gaps, .scores], "next: perplexity")
  }

  /// The numbers in a few lines; gives the lines it took.
  private func drawHeadline(
    _ data: FoilOverview, _ rect: Rect, _ buffer: inout CellBuffer
  ) -> Int {
    var items: [[Span]] = []
    func add(_ label: String, _ value: String?) {
      guard let value else { return }
      items.append([
        Span(label + " ", .muted), Span(value, Style(.standard, on: .standard, .bold)),
      ])
    }
    func share(_ measure: FoilMoment.Measure) -> String? {
      data.means[measure].map { Format.percent($0) }
    }
    add("in the margin", share(.violation))
    add("above the caption", share(.beaten))
    add("gap", data.means[.gap].map { Format.similarity($0, signed: true) })
    add("in fact true", share(.falseNegatives))
    add("D: replaced", share(.replaced))
    add("kept", share(.unchanged))
    add("C: first", share(.correction))
    add("first five", share(.correctionTop5))
    add("masked words right", share(.language))
    for (index, words) in FoilWords.allCases.filter({ data.perplexity[$0] != nil }).enumerated() {
      add(
        (index == 0 ? "perplexity: " : "") + words.label,
        data.perplexity[words].map { Format.short($0) })
    }
    var x = rect.x + 1
    var y = rect.y
    for item in items {
      let width = item.reduce(0) { $0 + TextWidth.of($1.text) }
      if x > rect.x + 1, x + width > rect.right - 1 {
        x = rect.x + 1
        y += 1
      }
      // A low screen has room for the first ones only.
      guard y < rect.y + max(1, rect.height / 5) else { return y - rect.y }
      x += buffer.draw(item, at: x, y, room: rect.right - x) + 3
    }
    return items.isEmpty ? 0 : y - rect.y + 1
  }
}
