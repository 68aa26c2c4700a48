import Cells
import Corpus
import Foils
import Runs

/// What is shown of all generated sentences together.
struct FoilOverviewState: Equatable, Sendable {
  enum Part: String, CaseIterable, Sendable {
    case gaps
    case scores
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
}

extension NegativesScreen {
  /// What is known of the sentences up to the chosen step; nil where none were written yet.
  func overviewData(_ model: WorkspaceModel) -> FoilOverview? {
    guard let overview, let run = model.subject else { return nil }
    return samples.overview(
      upTo: stepIndex, overview.stretch, isNewest: step == nil, model.foilMoments[run.id] ?? [])
  }

  /// Carries out an action while the overview is shown; false if it is one like elsewhere.
  mutating func performOnOverview(_ action: String) -> Bool {
    guard var state = overview else { return false }
    let parts = FoilOverviewState.Part.allCases
    let place = parts.firstIndex(of: state.part) ?? 0
    switch action {
    case "negatives.overview": overview = nil
    case "negatives.overview-close":
      if state.isAlone { overview?.isAlone = false } else { overview = nil }
    case "negatives.overview-open": overview?.isAlone = true
    case "negatives.up", "negatives.page-up": state.part = parts[max(0, place - 1)]
    case "negatives.down", "negatives.page-down":
      state.part = parts[min(parts.count - 1, place + 1)]
    case "negatives.first": state.part = parts[0]
    case "negatives.last": state.part = parts[parts.count - 1]
    case "negatives.filter": state.stretch = Self.next(state.stretch)
    default: return false
    }
    if overview != nil, !action.contains("overview") { overview = state }
    return true
  }

  /// Why an action on lists cannot be done here.
  func overviewObstacle(to action: String, _ model: WorkspaceModel) -> String? {
    if action == "negatives.overview" {
      return samples.terms.contains(NegativeAnchor.generatedTerm)
        ? nil : "no sentences were generated in this run yet"
    }
    guard let overview else {
      return action.hasPrefix("negatives.overview-") ? "the overview is not shown" : nil
    }
    if action == "negatives.overview-open", overview.isAlone { return "it is shown alone" }
    let others: Set<String> = [
      "search", "sort", "sort-anchors", "retrieved", "term", "direction", "mark-true",
      "mark-fine", "mark-broken", "unmark",
    ]
    return others.contains(String(action.dropFirst("negatives.".count)))
      ? "this belongs to the lists: v shows them" : nil
  }

  // MARK: - Drawing

  func drawOverview(
    _ state: FoilOverviewState, _ run: RunRecord, _ model: WorkspaceModel, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    guard let data = overviewData(model) else {
      buffer.add(Pane("Generated sentences", isFocused: true), in: rect)
      buffer.add(
        TextBlock("No sentences were written up to this step.", style: .muted),
        in: Pane.content(of: rect).inset(1, 0))
      return
    }
    let used = drawHeadline(data, rect, &buffer)
    let rest = Rect(rect.x, rect.y + used, rect.width, max(0, rect.height - used))
    func draw(_ part: FoilOverviewState.Part, _ place: Rect) {
      self.draw(part, data, run, state, place, &buffer)
    }
    guard !state.isAlone, rest.height >= 14, rest.width >= 64 else {
      return draw(state.part, rest)
    }
    for (row, parts) in zip(
      rest.rows([.share(), .share()]),
      [[FoilOverviewState.Part.gaps, .scores], [.verdicts, .words]]
    ) {
      for (place, part) in zip(row.columns([.share(), .share()]), parts) { draw(part, place) }
    }
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
      data.means[measure].map { Show.percent($0) }
    }
    add("in the margin", share(.violation))
    add("above the caption", share(.beaten))
    add("gap", data.means[.gap].map { Show.similarity($0, signed: true) })
    add("in fact true", share(.falseNegatives))
    add("D: replaced", share(.replaced))
    add("kept", share(.unchanged))
    add("C: first", share(.correction))
    add("first five", share(.correctionTop5))
    add("masked words right", share(.language))
    add("perplexity: old words", data.oldPerplexity.map { Format.short($0) })
    add("new words", data.newPerplexity.map { Format.short($0) })
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

  private func draw(
    _ part: FoilOverviewState.Part, _ data: FoilOverview, _ run: RunRecord,
    _ state: FoilOverviewState, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard !rect.isEmpty else { return }
    drawn.places[part.rawValue] = rect
    let isFocused = state.part == part
    buffer.add(
      Pane(
        part.rawValue, note: note(part, data), footer: isFocused ? stretch(data, state) : "",
        isFocused: isFocused), in: rect)
    let inner = Pane.content(of: rect)
    switch part {
    case .gaps: drawGaps(data, run, inner, &buffer)
    case .scores:
      buffer.add(scores(data, run, isLarge: inner.width >= 60 && inner.height >= 16), in: inner)
    case .verdicts: drawVerdicts(data, inner.inset(1, 0), &buffer)
    case .words: drawWords(data, inner.inset(1, 0), &buffer)
    }
    if isFocused { buffer.cursor = Point(rect.x + 1, rect.y) }
  }

  private func note(_ part: FoilOverviewState.Part, _ data: FoilOverview) -> String {
    switch part {
    case .gaps:
      let count = Int((data.gaps?.counts.reduce(0, +) ?? 0).rounded())
      return count == 0 ? "" : "\(count.grouped) trained on"
    case .scores:
      let above = data.scores.count { $0.sentence > $0.caption }
      return data.scores.isEmpty ? "" : "\(above.grouped) of \(data.scores.count.grouped) above"
    case .verdicts: return data.written == 0 ? "" : "of \(data.written.grouped) written"
    case .words:
      return data.means[.substitutions].map { "\(Format.grouped($0)) distinct a step" } ?? ""
    }
  }

  private func stretch(_ data: FoilOverview, _ state: FoilOverviewState) -> String {
    let (first, last) = (data.steps.lowerBound.grouped, data.steps.upperBound.grouped)
    let steps = first == last ? "step \(last)" : "steps \(first) to \(last)"
    return state.stretch == .one ? steps : "\(state.stretch.rawValue), \(steps)"
  }

  private func drawGaps(
    _ data: FoilOverview, _ run: RunRecord, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard let gaps = data.gaps else {
      let text = "No counts were logged here: they stand beside each logged step."
      return buffer.add(TextBlock(text, style: .muted), in: rect.inset(1, 0))
    }
    buffer.add(
      Histogram(
        [.init("right of 0: above", number: run.seriesNumber, counts: gaps.counts)],
        range: gaps.from...max(gaps.from + gaps.width, gaps.end), guide: 0), in: rect)
  }

  private func scores(_ data: FoilOverview, _ run: RunRecord, isLarge: Bool) -> LinePlot {
    let all = data.scores.flatMap { [$0.caption, $0.sentence] }.filter(\.isFinite)
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    let window = low...max(low + 0.01, high)
    func points(_ isKept: Bool) -> [PlotPoint] {
      data.scores.filter { $0.isKept == isKept }.map { PlotPoint($0.caption, $0.sentence) }
    }
    let number = run.seriesNumber
    return LinePlot(
      data.scores.isEmpty
        ? []
        : [
          PlotSeries(
            "as similar as the caption", number: number,
            points: [PlotPoint(low, low), PlotPoint(high, high)], drawing: .faint),
          PlotSeries(
            "not among the hardest", number: number, points: points(false), drawing: .dots),
          PlotSeries("among the hardest", number: number, points: points(true), drawing: .marks),
        ], x: PlotAxis(isLarge ? "caption" : "", window: window),
      y: PlotAxis(isLarge ? "sentence" : "", window: window), showsLegend: isLarge,
      placeholder: "no sentence of this stretch has a score")
  }

  private func drawVerdicts(_ data: FoilOverview, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard data.written > 0 else {
      return buffer.add(TextBlock("No counts were logged here.", style: .muted), in: rect)
    }
    for (line, verdict) in FoilVerdict.allCases.enumerated() where line < rect.height {
      let share = Double(data.verdicts[verdict] ?? 0) / Double(data.written)
      bar(
        verdict.reason, share, width: 18, style: verdict == .accepted ? .good : .accent,
        Rect(rect.x, rect.y + line, rect.width, 1), &buffer)
    }
  }

  /// A label, a share as a number, and as a bar where there is room.
  private func bar(
    _ label: String, _ share: Double, width: Int, style: Style, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    buffer.draw(label, at: rect.x, rect.y, room: min(width, rect.width))
    let x = rect.x + width
    buffer.draw(Show.percent(share), at: x, rect.y, room: min(7, rect.right - x), alignment: .right)
    let room = rect.right - x - 8
    guard room >= 3 else { return }
    buffer.add(ProgressBar(share, style: style), in: Rect(x + 8, rect.y, min(room, 40), 1))
  }

  private func drawWords(_ data: FoilOverview, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard data.changes > 0 else {
      return buffer.add(
        TextBlock("No sentence of this stretch was accepted.", style: .muted), in: rect)
    }
    let arrow = buffer.symbols.mode == .unicode ? "→" : "->"
    let kinds = rect.width >= 60 ? 36 : 19
    for (line, kind) in GroupKind.allCases.enumerated() where line < rect.height {
      bar(
        kind.name, Double(data.kinds[kind] ?? 0) / Double(data.changes), width: 12, style: .accent,
        Rect(rect.right - kinds, rect.y + line, kinds, 1), &buffer)
    }
    let digits = String(data.substitutions.first?.count ?? 0).count
    let width = rect.width - kinds - 2
    for (line, entry) in data.substitutions.enumerated() {
      guard line < rect.height else { break }
      let count = String(entry.count)
      let text = String(repeating: " ", count: max(0, digits - count.count)) + count
      buffer.draw(
        [Span(text + " ", .muted), Span("\(entry.pair.old) \(arrow) \(entry.pair.new)")],
        at: rect.x, rect.y + line, room: width)
    }
  }
}
