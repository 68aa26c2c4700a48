import Cells
import Ground
import Queue
import Recipe
import Records
import Retrieval
import Runs
import Widgets

extension RunsScreen {
  /// What is known of the selected run.
  func drawDetail(
    _ row: RunRow?, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let targets = targets(model)
    let isFocused = panes == .detail && line == nil
    let seed = targets.areMarked ? "" : row?.seed.map { "seed \($0)" } ?? ""
    let title = targets.areMarked ? "\(targets.rows.count) marked" : row?.title ?? "no run"
    buffer.add(Pane(title, note: seed, isFocused: isFocused), in: rect)
    guard let row else { return }
    var lines = DetailLines(rect: Pane.content(of: rect).inset(1, 0))
    buffer.clipped(to: lines.rect) { buffer in
      if targets.areMarked { drawTargets(targets, row, &lines, &buffer) }
      drawState(row, model, &lines, &buffer)
      drawResults(row, model, &lines, &buffer)
      drawNotes(row, model, &lines, &buffer)
    }
    if isFocused { buffer.cursor = Point(rect.x + 2, rect.y + 1) }
  }

  /// What commands act on, above what is known of the selected row.
  private func drawTargets(
    _ targets: RunTargets, _ row: RunRow, _ lines: inout DetailLines, _ buffer: inout CellBuffer
  ) {
    lines.add([Span("commands act on what is marked:", .muted)], &buffer)
    let most = max(3, min(12, lines.rect.height / 4))
    let shown = targets.rows.count > most + 1 ? most : targets.rows.count
    let fit = NameFit(targets.rows.map(\.title))
    for target in targets.rows.prefix(shown) {
      guard let place = lines.next() else { return }
      let glyph = target.record.map {
        Span(
          String(buffer.symbols.mark($0.seriesNumber)) + " ", .series($0.seriesNumber))
      }
      let state = "  " + target.stateWord
      let room = place.width - 2 - TextWidth.of(state)
      let name = fit.fit(target.title, to: max(1, room), ellipsis: buffer.symbols.ellipsis)
      buffer.draw(
        [glyph ?? Span("  "), Span(name), Span(state, target.stateStyle)], at: place.x, place.y,
        room: place.width)
    }
    let left = targets.rows.count - shown
    if left > 0 { lines.add([Span("and \(left) more", .muted)], &buffer) }
    lines.skip()
    lines.add([Span("selected: ", .muted), Span(row.title, .title)], &buffer)
  }

  private func curve(_ name: String, _ row: RunRow, _ model: WorkspaceModel) -> Series? {
    row.record.flatMap { model.curves[CurveKey(run: $0.id, name: name)] }
  }

  private func drawState(
    _ row: RunRow, _ model: WorkspaceModel, _ lines: inout DetailLines, _ buffer: inout CellBuffer
  ) {
    let symbol = row.stateSymbol(buffer.symbols)
    let state = [symbol, row.stateWord].filter { !$0.isEmpty }.joined(separator: " ")
    lines.add([Span(state, row.stateStyle), Span(epochText(row), .muted)], &buffer)
    if let progress = row.progress, row.state != .completed, let place = lines.next() {
      let label = "\(Int(clamping: progress * 100)) %"
      buffer.add(ProgressBar(progress, label: label), in: place)
    }
    let loss = curve(Curve.loss.name, row, model)
    let pace =
      row.glimpse?.captionsPerSecond
      ?? curve(Curve.captionsPerSecond.name, row, model)?.points.last?.value
    var words: [String] = []
    if row.state == .running, let pace { words.append(Format.grouped(pace) + " captions/s") }
    if let left = row.timeLeft(loss) { words.append(Format.duration(left) + " left") }
    if row.state != .running, let took = row.took { words.append("took " + Format.duration(took)) }
    if !words.isEmpty { lines.add([Span(words.joined(separator: ", "))], &buffer) }
    if !row.objective.isEmpty { lines.pair("objective", row.objective, &buffer) }
    lines.skip()
    graph(
      "loss", loss, row, value: row.glimpse?.loss ?? row.record?.metrics["last.loss"], &lines,
      &buffer
    ) {
      Format.short($0)
    }
  }

  private func epochText(_ row: RunRow) -> String {
    row.epochs.isEmpty ? "" : "  epoch \(row.epochs), step \(Format.grouped(Double(row.step)))"
  }

  private func graph(
    _ title: String, _ curve: Series?, _ row: RunRow, value: Double?, _ lines: inout DetailLines,
    _ buffer: inout CellBuffer, _ format: (Double) -> String
  ) {
    guard curve != nil || value != nil, let place = lines.next() else { return }
    buffer.draw(title, at: place.x, place.y, .muted)
    if let value {
      buffer.draw(
        format(value), at: place.x + 6, place.y, .plain.adding(.bold), room: 8, alignment: .right)
    }
    let room = Rect(place.x + 16, place.y, min(32, place.width - 16), 1)
    let style = row.record.map { Style.series($0.seriesNumber) } ?? .accent
    if let curve, !room.isEmpty {
      buffer.add(
        Sparkline(
          title == "loss" ? curve.logarithms : curve.points.map(\.value), style: style), in: room)
    }
  }

  private func drawResults(
    _ row: RunRow, _ model: WorkspaceModel, _ lines: inout DetailLines, _ buffer: inout CellBuffer
  ) {
    guard let record = row.record else { return }
    let sums = curve(EvaluationMetric.rSum.curve(), row, model)
    graph("rSum", sums, row, value: row.bestRSum, &lines, &buffer) { Format.fixed($0, 1) }
    if let text = difference(record, model) { lines.block(text, .muted, &buffer) }
    for (name, key) in [
      ("best on dev\(record.bestByText)", ResultKey.best), ("test", ResultKey.test),
    ] {
      func value(_ metric: EvaluationMetric) -> Double? { record.metrics[key(metric)] }
      guard value(.i2t(.r1)) != nil else { continue }
      lines.skip()
      let sum = value(.rSum).map { "  rSum " + Format.fixed($0, 1) } ?? ""
      lines.add(
        [Span(name, .muted), Span(sum)], &buffer)
      let recalls = RetrievalMetric.summed
      func cells(_ texts: [String]) -> String {
        texts.map { TextFit.pad($0, to: 7, .right) }.joined()
      }
      lines.add([Span("    " + cells(recalls.map(\.title)) + "  median", .muted)], &buffer)
      for direction in RetrievalDirection.allCases {
        let values = (recalls + [.medianRank]).map { metric in
          value(.directed(direction, metric)).map { Format.fixed($0, 1) } ?? "-"
        }
        lines.add([Span(direction.rawValue + " ", .muted), Span(cells(values))], &buffer)
      }
    }
    lines.skip()
    // A single step may be that of an epoch's last, smaller batch.
    func mean(_ name: String) -> Double? {
      curve(name, row, model)?.epochMean(stepsPerEpoch: row.stepsPerEpoch)
    }
    if let share = mean(Curve.activeShare.name) {
      lines.pair("active", Format.fixed(100 * share, 1) + " % of anchors, epoch mean", &buffer)
    }
    if let count = mean(Curve.effectiveNegatives.name) {
      lines.pair("effective", Format.fixed(count, 1) + " negatives, epoch mean", &buffer)
    }
  }

  /// How far the run is ahead of or behind the best other one on the same data.
  private func difference(_ record: RunRecord, _ model: WorkspaceModel) -> String? {
    guard let own = record.best(.rSum), own.isFinite else { return nil }
    let same = ["data.path", "evaluation.dev"]
    let others = rows(model).all.filter { row in
      guard let other = row.record, other.id != record.id, !other.isArchived,
        other.best(.rSum)?.isFinite == true
      else { return false }
      return same.allSatisfy { other.settings[$0] == record.settings[$0] }
    }
    guard let best = others.max(by: { ($0.bestRSum ?? 0) < ($1.bestRSum ?? 0) }),
      let value = best.record?.best(.rSum)
    else { return nil }
    let gap = own - value
    let size = Format.fixed(abs(gap), 1)
    // What is not the same length is said with the number.
    let (mine, theirs) = (epochs(record), epochs(best.record))
    let lengths = mine == theirs ? "" : " (\(mine) against \(theirs) epochs)"
    if size == "0.0" { return "as good as \(best.title)" + lengths }
    return gap > 0
      ? "+\(size) over \(best.title), the next best\(lengths)"
      : "\(size) behind \(best.title)\(lengths)"
  }

  private func epochs(_ record: RunRecord?) -> String {
    record?.settings["training.epochs"]?.text ?? "?"
  }

  private func drawNotes(
    _ row: RunRow, _ model: WorkspaceModel, _ lines: inout DetailLines, _ buffer: inout CellBuffer
  ) {
    if case .failed(let message)? = row.job?.state { lines.block(message, .alert, &buffer) }
    guard let record = row.record else {
      lines.pair("job", row.job.map { "\($0.id), added by \($0.origin.folder)" } ?? "", &buffer)
      return
    }
    if let problem = record.problem { lines.block(problem, .alert, &buffer) }
    if let last = model.messages[record.id]?.last(where: { $0.level != "info" }) {
      lines.skip()
      lines.block(
        "step \(last.step): \(last.text)", last.level == "error" ? .alert : .caution, &buffer)
    }
    if !record.tags.isEmpty {
      lines.pair("tags", record.tags.joined(separator: " "), &buffer)
    }
    if !record.note.isEmpty { lines.block(record.note, .plain, &buffer) }
    lines.skip()
    lines.block(record.path, .muted, &buffer)
  }
}

/// Lines that are filled from the top.
struct DetailLines {
  let rect: Rect
  private var used = 0
  private var isBlank = true

  init(rect: Rect) { self.rect = rect }

  /// The next line; nil where there is no room.
  mutating func next() -> Rect? {
    guard used < rect.height else { return nil }
    defer { used += 1 }
    isBlank = false
    return rect.row(used)
  }

  /// Leaves a line free, but not two.
  mutating func skip() {
    guard !isBlank else { return }
    used += 1
    isBlank = true
  }

  mutating func add(_ spans: [Span], _ buffer: inout CellBuffer) {
    guard let place = next() else { return }
    buffer.draw(spans, at: place.x, place.y, room: place.width)
  }

  mutating func pair(_ name: String, _ value: String, _ buffer: inout CellBuffer) {
    guard let place = next() else { return }
    buffer.draw(name, at: place.x, place.y, .muted, room: 10)
    buffer.draw(value, at: place.x + 11, place.y, room: place.width - 11)
  }

  mutating func block(_ text: String, _ style: Style, _ buffer: inout CellBuffer) {
    for line in TextBlock.wrap(text, width: rect.width) {
      guard let place = next() else { return }
      buffer.draw(line, at: place.x, place.y, style, room: place.width)
    }
  }
}
