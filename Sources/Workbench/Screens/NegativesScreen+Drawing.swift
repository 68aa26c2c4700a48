import Cells
import Corpus
import Ground
import Runs
import Widgets

extension NegativesScreen {
  /// From this width on, anchors and negatives stand side by side.
  static let wide = 110

  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    drawn.places = [:]
    guard !rect.isEmpty else { return }
    let anchors = anchors(model)
    guard let run = model.subject, !samples.steps.isEmpty else {
      drawEmpty(model, rect, &buffer)
      return
    }
    let parts = rect.rows([.fixed(1), .share()])
    drawSlider(run, parts[0], &buffer)
    if let overview {
      drawOverview(overview, run, model, parts[1], &buffer)
    } else if rect.width >= Self.wide {
      let panes = parts[1].columns([.fixed(max(44, rect.width * 2 / 5)), .share()])
      drawAnchors(anchors, model, panes[0], &buffer)
      drawDetail(anchors, model, run, panes[1], &buffer)
    } else if isInCandidates {
      drawDetail(anchors, model, run, parts[1], &buffer)
    } else {
      drawAnchors(anchors, model, parts[1], &buffer)
    }
  }

  private func drawEmpty(_ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer) {
    buffer.add(Pane("Negatives", note: model.subject?.name ?? "", isFocused: true), in: rect)
    let text =
      model.subject == nil
      ? "Select a run to see the negatives that its objective used."
      : "This run has logged no negatives. The first samples are written at the steps 1, 2, 5, 10 and "
        + "so on, then every `evaluation.negative_steps` steps; 0 writes none."
    buffer.add(TextBlock(text, style: .muted), in: Pane.content(of: rect).inset(1, 0))
  }

  private func drawSlider(_ run: RunRecord, _ row: Rect, _ buffer: inout CellBuffer) {
    let index = anchorList.stepIndex
    let step = samples.steps[index]
    var label = "step \(step.grouped)"
    if let each = run.stepsPerEpoch, each > 0, Double(step) / each < 1e9 {
      label += ", epoch \(Int(clamping: (Double(step) / each).rounded(.up)))"
    }
    let count =
      "\(index + 1) of \(samples.steps.count)" + (anchorList.followsNewest ? ", newest" : "")
    let mark = String(buffer.symbols.mark(run.seriesNumber))
    var x = row.x + 1
    x += buffer.draw(
      [Span(mark, .series(run.seriesNumber)), Span(" \(run.name)  "), Span(label, .title)], at: x,
      row.y, room: max(0, row.width - 2))
    let countWidth = TextWidth.of(count)
    let room = row.right - 2 - countWidth - x - 4
    guard room >= 6 else { return }
    let last = max(1, samples.steps.count - 1)
    let knob = samples.steps.count > 1 ? (room - 1) * index / last : room - 1
    for place in 0..<room {
      buffer.set(
        place == knob ? buffer.symbols.mark(0) : buffer.symbols.border[0], at: x + 2 + place, row.y,
        place == knob ? .accent : .border)
    }
    buffer.draw(count, at: row.right - 1 - countWidth, row.y, .muted)
  }

  // MARK: - Anchors

  func anchorTable(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, symbols: Symbols
  ) -> Table {
    let hasTerms = samples.terms.count > 1 && anchorList.term == nil
    var columns = [
      TableColumn("", importance: 5), TableColumn("s+", .decimal, importance: 4),
      TableColumn("gap", .decimal, importance: 6),
    ]
    if hasTerms { columns.append(TableColumn("term", maximum: 12, importance: 2)) }
    columns.append(TableColumn("anchor", minimum: 12, maximum: 400, weight: 1, importance: 9))
    return Table(
      columns, count: anchors.count, state: anchorList.state, isFocused: !isInCandidates,
      placeholder: anchorList.search.kept.isEmpty
        ? "No anchor of this step passes the filters."
        : "No sentence of this step has \"\(anchorList.search.kept)\"."
    ) { index in
      let own = anchors[index]
      let gap = own.hardestGap
      var cells = [
        [Span(own.isImageAnchor ? "img" : "cap", .muted)],
        [Span(Format.similarity(own.positive), .muted)],
        [Span(Format.similarity(gap, signed: true), gap >= 0 ? .caution : .plain)],
      ]
      if hasTerms { cells.append([Span(own.term, .muted)]) }
      cells.append([Span(samples.text(of: own, model))])
      return cells
    }
  }

  private func drawAnchors(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    var note: [String] = []
    if anchorList.sort != .logged { note.append("by \(anchorList.sort.rawValue)") }
    if let term = anchorList.term { note.append(term) }
    if anchorList.direction != .both { note.append(anchorList.direction.rawValue) }
    let search = anchorList.search
    if search.isTyping || !search.text.isEmpty { note.append("/" + search.text) }
    buffer.add(
      Pane(
        "Anchors", note: note.joined(separator: ", "), footer: "\(anchors.count)",
        isFocused: !isInCandidates), in: rect)
    var inner = Pane.content(of: rect)
    if let typing = search.typing, inner.height > 1 {
      buffer.draw("/", at: inner.x, inner.bottom - 1, .accent, room: 1)
      inner.height -= 1
      let table = anchorTable(anchors, model, symbols: buffer.symbols)
      buffer.add(table, in: inner)
      typing.draw(in: Rect(inner.x + 1, inner.bottom, inner.width - 1, 1), into: &buffer)
      return
    }
    drawn.places["anchors"] = inner
    if !isInCandidates { drawn.perPage = max(1, inner.height - 2) }
    buffer.add(anchorTable(anchors, model, symbols: buffer.symbols), in: inner)
  }
}
