import Cells
import Ground
import Records
import Runs
import Widgets

extension AskScreen {
  /// From this width on, images and what there is of one stand side by side.
  static let wide = 110
  /// The most rows of a picture in the grid, and how many it gets at least.
  static let thumbnailRows = (most: 12, least: 7)

  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    drawn.places = [:]
    drawn.columns = 1
    guard !rect.isEmpty else { return }
    guard let run = model.subject else {
      buffer.add(Pane("Ask", isFocused: true), in: rect)
      buffer.add(
        TextBlock("Select a run to ask its model.", style: .muted),
        in: Pane.content(of: rect).inset(1, 0))
      return
    }
    let parts = rect.rows([.fixed(3), .share()])
    drawSentence(run, model, parts[0], &buffer)
    if rect.width >= Self.wide {
      let panes = parts[1].columns([.share(1), .share(1)])
      drawImages(run, model, panes[0], &buffer)
      drawDetail(run, model, panes[1], &buffer)
    } else if mode == .captions || change != nil {
      drawDetail(run, model, parts[1], &buffer)
    } else {
      drawImages(run, model, parts[1], &buffer)
    }
  }

  private func drawSentence(
    _ run: RunRecord, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let mark = String(buffer.symbols.mark(run.seriesNumber))
    var note = "\(mark) \(run.name)"
    if let facts = AskRequest.Slot.allCases.lazy.compactMap({ reply($0, model)?.facts }).first {
      note += ", step \(facts.step.grouped), \(facts.split)"
    }
    buffer.add(Pane("Ask", note: note, isFocused: mode == .sentence), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    guard !inner.isEmpty else { return }
    drawn.places["sentence"] = inner
    if sentence.text.isEmpty {
      let text = "the images that the model finds appear as you type"
      buffer.draw(
        mode == .sentence ? "type a sentence: \(text)" : "/ asks a sentence: \(text)",
        at: inner.x, inner.y, .muted, room: inner.width)
    }
    sentence.draw(in: inner, into: &buffer, style: .title, hasCursor: mode == .sentence)
  }

  /// What is said while there is nothing to show, or why there is nothing.
  private func waiting(_ run: RunRecord, _ model: WorkspaceModel) -> (text: String, style: Style) {
    if case .failed(let why)? = reply(.images, model)?.answer { return (why, .caution) }
    if let opening = model.opening, opening.run == run.id {
      let seconds = max(0, Int(clamping: model.now - opening.since))
      return (
        "Opening the model and encoding the images\(seconds > 1 ? ", \(seconds) s" : "")…", .muted
      )
    }
    return ("Asking…", .muted)
  }

  // MARK: - Images

  private func drawImages(
    _ run: RunRecord, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let (hits, pictures) = hits(model)
    let facts = reply(.images, model)?.facts
    let isBrowsing = hits.first.map { $0.similarity.isNaN } ?? false
    let footer = facts.map { "\($0.images.grouped) images of \($0.split)" } ?? ""
    let note = isCurrent(.images, model) || hits.isEmpty ? "" : "asking"
    buffer.add(
      Pane(
        isBrowsing ? "Images in their order" : "Nearest images", note: note, footer: footer,
        isFocused: mode == .images && change == nil), in: rect)
    let inner = Pane.content(of: rect)
    guard !inner.isEmpty else { return }
    guard !hits.isEmpty else {
      let (text, style) = waiting(run, model)
      let plain = buffer.symbols.mode == .unicode ? text : text.replacing("…", with: "...")
      buffer.add(TextBlock(plain, style: style), in: inner.inset(1, 0))
      return
    }
    if shownView(model) == .pictures, buffer.symbols.showsColors, !buffer.symbols.isFlat,
      inner.height > Self.thumbnailRows.least, inner.width >= 2 * Self.thumbnailRows.least
    {
      drawGrid(hits, pictures, inner, &buffer)
    } else {
      drawn.places["list"] = inner
      if mode != .captions { drawn.perPage = max(1, inner.height - 2) }
      // While a text is typed the cursor stays in it.
      let cursor = buffer.cursor
      buffer.add(imageTable(model, buffer.symbols), in: inner)
      if isTyping { buffer.cursor = cursor }
    }
  }

  func imageTable(_ model: WorkspaceModel, _ symbols: Symbols) -> Table {
    let hits = hits(model).hits
    let hasTruth = hits.contains { $0.isTrue != nil }
    let hasScores = hits.contains { !$0.similarity.isNaN }
    var columns = [TableColumn("", .right, importance: 4)]
    if hasScores { columns.append(TableColumn("s", .decimal, importance: 9)) }
    if hasTruth { columns.append(TableColumn("true", importance: 6)) }
    columns += [
      TableColumn("image", maximum: 16, importance: 5),
      TableColumn("first caption", minimum: 10, maximum: 400, weight: 1, importance: 8),
    ]
    return Table(
      columns, count: hits.count, state: images, isFocused: mode == .images || mode == .sentence
    ) { index in
      let hit = hits[index]
      var cells = [[Span("\(hit.rank)", .muted)]]
      if hasScores { cells.append([Span(Format.similarity(Double(hit.similarity)))]) }
      if hasTruth { cells.append([AskScreen.truth(hit.isTrue)]) }
      cells.append([Span(hit.id ?? "\(hit.image)", .muted)])
      cells.append([Span(hit.text)])
      return cells
    }
  }

  static func truth(_ isTrue: Bool?) -> Span {
    switch isTrue {
    case true?: Span("yes", .good)
    case false?: Span("no", .muted)
    case nil: Span("?", .muted)
    }
  }

  /// Pictures beside and below each other, each with its score.
  private func drawGrid(
    _ hits: [ProbeHit], _ pictures: [Picture?], _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    // As many rows as there are with good pictures; a cell has its score and a blank line below.
    let rows = max(1, (rect.height + 1) / (Self.thumbnailRows.most + 1))
    let height = min(Self.thumbnailRows.most, (rect.height + 1) / rows - 2)
    let thumbnail = Size(min(2 * height, rect.width), height)
    let cell = Size(thumbnail.width + 2, thumbnail.height + 2)
    let columns = max(1, (rect.width + 2) / cell.width)
    drawn.columns = columns
    if mode != .captions { drawn.perPage = columns * rows }
    let count = min(hits.count, pictures.count)
    let selection = max(0, min(images.selection, count - 1))
    let first = max(0, selection / columns - rows + 1) * columns
    let left = rect.x + max(0, (rect.width - columns * cell.width + 2) / 2)
    for place in 0..<columns * rows where first + place < count {
      let index = first + place
      let x = left + place % columns * cell.width
      let y = rect.y + place / columns * cell.height
      let frame = Rect(x, y, thumbnail.width, thumbnail.height)
      drawn.places["picture \(index)"] = Rect(x, y, frame.width, frame.height + 1)
      if let picture = pictures[index] { buffer.add(PictureView(picture), in: frame) }
      drawLabel(
        hits[index], isSelected: index == selection, Rect(x, frame.bottom, frame.width, 1), &buffer)
    }
  }

  private func drawLabel(
    _ hit: ProbeHit, isSelected: Bool, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let isFocused = mode == .images || mode == .sentence
    let base: Style = isSelected ? (isFocused ? .selection : .inactiveSelection) : .plain
    buffer.fill(rect, base)
    var spans = [Span(" \(hit.rank) ", .muted)]
    if hit.similarity.isNaN {
      spans.append(Span(hit.id ?? "\(hit.image)"))
    } else {
      spans.append(Span(Format.similarity(Double(hit.similarity))))
      if let isTrue = hit.isTrue {
        spans.append(Span(isTrue ? "  true" : "  not true", isTrue ? .good : .muted))
      }
    }
    buffer.draw(spans, at: rect.x, rect.y, over: base, room: rect.width)
    if isSelected, !isTyping { buffer.cursor = Point(rect.x, rect.y) }
  }
}
