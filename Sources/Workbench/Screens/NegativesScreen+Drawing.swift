import Cells
import Runs

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
    if rect.width >= Self.wide {
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
      : "This run has logged no negatives yet. A sample is written every "
        + "`evaluation.negative_steps` steps; 0 writes none."
    buffer.add(TextBlock(text, style: .muted), in: Pane.content(of: rect).inset(1, 0))
  }

  private func drawSlider(_ run: RunRecord, _ row: Rect, _ buffer: inout CellBuffer) {
    let index = stepIndex
    let step = samples.steps[index]
    var label = "step \(Show.grouped(step))"
    if let each = run.stepsPerEpoch, each > 0 {
      label += ", epoch \(Int((Double(step) / each).rounded(.up)))"
    }
    let count = "\(index + 1) of \(samples.steps.count)" + (self.step == nil ? ", newest" : "")
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
    let hasTerms = samples.terms.count > 1 && term == nil
    var columns = [
      TableColumn("", importance: 5), TableColumn("s+", .decimal, importance: 4),
      TableColumn("gap", .decimal, importance: 6),
    ]
    if hasTerms { columns.append(TableColumn("term", maximum: 12, importance: 2)) }
    columns.append(TableColumn("anchor", minimum: 12, maximum: 400, weight: 1, importance: 9))
    return Table(
      columns, count: anchors.count, state: anchor, isFocused: !isInCandidates,
      placeholder: search.isEmpty
        ? "No anchor of this step passes the filters."
        : "No sentence of this step has \"\(search)\"."
    ) { index in
      let own = anchors[index]
      let gap = own.hardestGap
      var cells = [
        [Span(own.isImageAnchor ? "img" : "cap", .muted)],
        [Span(Show.similarity(own.positive), .muted)],
        [Span(Show.similarity(gap, signed: true), gap >= 0 ? .caution : .plain)],
      ]
      if hasTerms { cells.append([Span(own.term, .muted)]) }
      cells.append([Span(text(of: own.item, model))])
      return cells
    }
  }

  private func drawAnchors(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    var note: [String] = []
    if let term { note.append(term) }
    if direction != .both { note.append(direction.rawValue) }
    if !search.isEmpty || typing != nil { note.append("/" + (typing?.text ?? search)) }
    buffer.add(
      Pane(
        "Anchors", note: note.joined(separator: ", "), footer: "\(anchors.count)",
        isFocused: !isInCandidates), in: rect)
    var inner = Pane.content(of: rect)
    if let typing, inner.height > 1 {
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

  // MARK: - Negatives of the anchor

  private func drawDetail(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, _ run: RunRecord, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    let rate = falseNegativeRate(run: run.id)
    var footer = ""
    if let interval = rate.interval {
      footer = "false negatives \(Show.percent(interval.share)) "
      footer += "[\(Show.percent(interval.low)), \(Show.percent(interval.high))]"
      footer += " of \(rate.judged) marked"
    }
    if rate.broken > 0 { footer += (footer.isEmpty ? "" : ", ") + "\(rate.broken) not English" }
    let own = selectedAnchor(anchors)
    buffer.add(
      Pane(
        own.map { "Negatives of \($0.term)" } ?? "Negatives", note: "by \(sort.rawValue)",
        footer: footer, isFocused: isInCandidates), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    guard let own, !inner.isEmpty else { return }
    let words = typing?.text ?? search
    let lines = min(2, TextBlock.wrap(text(of: own.item, model), width: inner.width).count)
    let parts = inner.rows([.fixed(lines), .fixed(1), .fixed(1), .share()])
    var anchorText = TextBlock(text(of: own.item, model), style: .title, search: words)
    anchorText.offset = 0
    buffer.add(anchorText, in: parts[0])
    buffer.draw(
      "positive \(Show.similarity(own.positive))", at: inner.x, parts[1].y, .muted,
      room: parts[1].width)
    drawCandidates(own, model, run, parts[3], &buffer)
  }

  private func drawCandidates(
    _ own: NegativeAnchor, _ model: WorkspaceModel, _ run: RunRecord, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    drawn.places["candidates"] = rect
    let all = candidates(own)
    guard !all.isEmpty else {
      buffer.add(TextBlock("No negative has a weight.", style: .muted), in: rect)
      return
    }
    let visible = max(1, rect.height / 2)
    if isInCandidates { drawn.perPage = visible }
    let state = candidate.fitted(count: all.count, visible: visible)
    // Scales that stay while the selection moves.
    let limit = max(
      0.05, all.map { abs($0.similarity - own.positive) }.filter(\.isFinite).max() ?? 0)
    let largest = max(1e-9, all.map { abs($0.weight) }.filter(\.isFinite).max() ?? 0)
    for line in 0..<visible where state.offset + line < all.count && 2 * line < rect.height {
      let index = state.offset + line
      let place = Rect(rect.x, rect.y + 2 * line, rect.width - 1, min(2, rect.height - 2 * line))
      draw(
        all[index], number: index + 1, own, model, run, limit: limit, largest: largest,
        isSelected: index == state.selection, place, &buffer)
    }
    ScrollBar(count: all.count, visible: visible, offset: state.offset)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  private func draw(
    _ candidate: NegativeAnchor.Candidate, number: Int, _ own: NegativeAnchor,
    _ model: WorkspaceModel, _ run: RunRecord, limit: Double, largest: Double, isSelected: Bool,
    _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let gap = candidate.similarity - own.positive
    let base: Style = isSelected ? (isInCandidates ? .selection : .inactiveSelection) : .plain
    var x = rect.x
    let head = (number < 10 ? " " : "") + "\(number) "
    x += buffer.draw(
      [
        Span(head, isSelected ? .plain : .muted), Span(Show.similarity(candidate.similarity)),
        Span("  "), Span(Show.similarity(gap, signed: true), gap >= 0 ? .caution : .plain),
        Span(" "),
      ], at: x, rect.y, over: base, room: rect.right - x)
    let isRoomy = rect.width >= 90
    if rect.width >= 50 {
      let width = isRoomy ? 15 : 9
      buffer.add(GapBar(gap, limit: limit), in: Rect(x + 1, rect.y, width, 1))
      x += width + 2
    }
    let width = isRoomy ? 8 : 5
    buffer.add(
      ProgressBar(abs(candidate.weight) / largest), in: Rect(x + 1, rect.y, width, 1))
    x += width + 2
    x += buffer.draw(
      "w \(Show.similarity(candidate.weight))", at: x, rect.y, room: rect.right - x)
    buffer.draw(details(candidate, run, own), at: x, rect.y, room: rect.right - x)
    if isSelected, isInCandidates { buffer.cursor = Point(rect.x, rect.y) }
    guard rect.height > 1 else { return }
    buffer.add(
      TextBlock(
        firstLine(text(of: candidate.item, model), rect.width - 3, buffer.symbols),
        style: isSelected ? .plain : .muted, search: typing?.text ?? search),
      in: Rect(rect.x + 3, rect.y + 1, rect.width - 3, 1))
  }

  /// What there is beside similarity and weight: probabilities, source, rule, count and mark.
  private func details(
    _ candidate: NegativeAnchor.Candidate, _ run: RunRecord, _ own: NegativeAnchor
  ) -> [Span] {
    var spans: [Span] = []
    switch mark(own, candidate, run: run.id) {
    case .isTrue?: spans.append(Span("  in fact true", .alert))
    case .isFine?: spans.append(Span("  fine", .good))
    case .isBroken?: spans.append(Span("  not English", .caution))
    case nil: break
    }
    if let posterior = candidate.posterior {
      spans.append(
        Span("  P(false) \(Show.probability(posterior))", posterior > 0.5 ? .caution : .plain))
    }
    if candidate.isDrawn { spans.append(Span("  drawn", .accent)) }
    if let probability = candidate.probability {
      spans.append(Span("  p \(Show.probability(probability))", .muted))
    }
    if let times = samples.chosen[candidate.item], times > 1 {
      spans.append(Span("  chosen \(times) times", .muted))
    }
    spans.append(Span(candidate.isMemory ? "  memory" : "  batch", .muted))
    if !candidate.branch.isEmpty { spans.append(Span("  \(candidate.branch)", .muted)) }
    return spans
  }

  private func firstLine(_ text: String, _ width: Int, _ symbols: Symbols) -> String {
    TextFit.truncate(text.replacing("\n", with: " "), to: max(0, width), ellipsis: symbols.ellipsis)
  }
}
