import Cells
import Corpus
import Foils
import Training

/// The list of an anchor's negatives.
extension NegativesScreen {
  /// Where the rows stand that a rectangle shows, the selected one among them.
  func places(_ rows: [NegativeRow], in rect: Rect) -> [(index: Int, rect: Rect)] {
    guard !rows.isEmpty, !rect.isEmpty else { return [] }
    let width = max(1, rect.width - 4)
    let heights = rows.map { $0.height(width: width) }
    let selection = max(0, min(candidate.selection, rows.count - 1))
    var first = selection
    var used = heights[selection]
    // As many before it as fit, but no room wasted behind the last one.
    let behind = heights[(selection + 1)...].reduce(0, +)
    let room = rect.height - min(behind, heights.dropFirst(selection + 1).first ?? 0)
    while first > 0, used + heights[first - 1] <= room {
      first -= 1
      used += heights[first]
    }
    var places: [(index: Int, rect: Rect)] = []
    var y = rect.y
    for index in first..<rows.count where y < rect.bottom {
      places.append((index, Rect(rect.x, y, rect.width - 1, min(heights[index], rect.bottom - y))))
      y += heights[index]
    }
    return places
  }

  func drawRows(
    _ rows: [NegativeRow], _ own: NegativeAnchor, _ model: WorkspaceModel, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    guard !rect.isEmpty else { return }
    drawn.places["candidates"] = rect
    guard !rows.isEmpty else {
      let text =
        filter == .all
        ? "No negative was logged for this anchor."
        : "None here: \"a\" shows others (now: \(filter.rawValue))."
      buffer.add(TextBlock(text, style: .muted), in: rect)
      return
    }
    let places = places(rows, in: rect)
    if isInCandidates { drawn.perPage = max(1, places.count - 1) }
    // Scales that stay while the selection moves.
    let scale = RowScale(
      gap: max(
        0.05, rows.map { abs($0.gap ?? $0.similarity - own.positive) }.filter(\.isFinite).max() ?? 0
      ),
      weight: rows.compactMap { $0.weight.map(abs) }.filter(\.isFinite).max())
    let selection = max(0, min(candidate.selection, rows.count - 1))
    for place in places {
      draw(
        rows[place.index], number: place.index + 1, own, model, scale,
        isSelected: place.index == selection, place.rect, &buffer)
    }
    ScrollBar(count: rows.count, visible: places.count, offset: places.first?.index ?? 0)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  /// The largest gap and weight of a list; no weight where none of its rows has one.
  private struct RowScale {
    var gap: Double
    var weight: Double?
  }

  private func draw(
    _ row: NegativeRow, number: Int, _ own: NegativeAnchor, _ model: WorkspaceModel,
    _ scale: RowScale, isSelected: Bool, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let gap = row.gap ?? row.similarity - own.positive
    let base: Style = isSelected ? (isInCandidates ? .selection : .inactiveSelection) : .plain
    var x = rect.x
    let head = (number < 10 ? " " : "") + "\(number) "
    if row.similarity.isNaN {
      // It was rejected unseen.
      x += buffer.draw(
        [Span(head, isSelected ? .plain : .muted), Span("unscored      ", .muted)], at: x, rect.y,
        over: base, room: rect.right - x)
    } else {
      x += buffer.draw(
        [
          Span(head, isSelected ? .plain : .muted), Span(Show.similarity(row.similarity)),
          Span("  "), Span(Show.similarity(gap, signed: true), gap >= 0 ? .caution : .plain),
          Span(" "),
        ], at: x, rect.y, over: base, room: rect.right - x)
    }
    let isRoomy = rect.width >= 90
    if rect.width >= 50 {
      let width = isRoomy ? 15 : 9
      buffer.add(GapBar(gap, limit: scale.gap), in: Rect(x + 1, rect.y, width, 1))
      x += width + 2
    }
    if let largest = scale.weight {
      let width = isRoomy ? 8 : 5
      if let weight = row.weight {
        buffer.add(
          ProgressBar(abs(weight) / max(1e-9, largest)), in: Rect(x + 1, rect.y, width, 1))
        x += width + 2
        x += buffer.draw("w \(Show.similarity(weight))", at: x, rect.y, room: rect.right - x)
      } else {
        // Its place, empty, so that what follows stands in one column.
        x += width + 2 + TextWidth.of("w 0.000")
      }
    }
    buffer.draw(details(row, own, model), at: x, rect.y, room: rect.right - x)
    if isSelected, isInCandidates { buffer.cursor = Point(rect.x, rect.y) }
    guard rect.height > 1 else { return }
    drawText(
      row, model, isSelected: isSelected,
      Rect(rect.x + 3, rect.y + 1, rect.width - 3, rect.height - 1), &buffer)
  }

  /// The text: of a sentence that was made from the anchor's caption the difference, with what
  /// discrimination and correction say of the words below them.
  private func drawText(
    _ row: NegativeRow, _ model: WorkspaceModel, isSelected: Bool, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    guard let lines = row.textLines(width: rect.width) else {
      return buffer.add(
        TextBlock(
          TextFit.truncate(
            rowText(row, model), to: rect.width, ellipsis: buffer.symbols.ellipsis),
          style: isSelected ? .plain : .muted,
          search: typing?.text ?? search), in: rect)
    }
    var y = rect.y
    for line in lines where y < rect.bottom {
      buffer.draw(line.spans, at: rect.x, y, room: rect.width)
      y += 1
      if !row.suspicion.isEmpty, y < rect.bottom {
        drawSuspicion(row.suspicion, line, Rect(rect.x, y, rect.width, 1), &buffer)
        y += 1
      }
      let corrections = row.corrections(in: line)
      guard !corrections.isEmpty, y < rect.bottom else { continue }
      buffer.draw("C", at: rect.x - 2, y, .muted, room: 1)
      var free = 0
      for (place, correction) in corrections {
        // A long one before it pushes it on.
        let x = max(place, free)
        let mark = buffer.symbols.mode == .unicode ? (correction.isRight ? "✓" : "✗") : nil
        let text = mark ?? (correction.isRight ? "right:" : "wrong:")
        free =
          x + 2
          + buffer.draw(
            [Span("\(text) \(correction.word)", correction.isRight ? .good : .caution)],
            at: rect.x + x, y, room: rect.width - x)
      }
      y += 1
    }
  }

  /// How likely each word was replaced, as shades below the words, or in numbers where there are no
  /// shades.
  private func drawSuspicion(
    _ suspicion: [Double], _ line: DifferenceText.Line, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    buffer.draw("D", at: rect.x - 2, rect.y, .muted, room: 1)
    let words = line.words.filter { suspicion.indices.contains($0.index) }
    if buffer.symbols.isFlat {
      let numbers = words.map { Show.probability(suspicion[$0.index]) }
      buffer.draw(numbers.joined(separator: " "), at: rect.x, rect.y, room: rect.width)
      return
    }
    for word in words where word.x < rect.width {
      buffer.add(
        HeatStrip([suspicion[word.index]], widths: [word.width]),
        in: Rect(rect.x + word.x, rect.y, min(word.width, rect.width - word.x), 1))
    }
  }

  /// What there is beside similarity and weight: marks, probabilities, source, rule and count.
  private func details(
    _ row: NegativeRow, _ own: NegativeAnchor, _ model: WorkspaceModel
  ) -> [Span] {
    var spans: [Span] = []
    switch mark(own, row, model) {
    case .isTrue?: spans.append(Span("  in fact true", .alert))
    case .isFine?: spans.append(Span("  fine", .good))
    case .isBroken?: spans.append(Span("  not English", .caution))
    case nil: break
    }
    if row.isTrue == true { spans.append(Span("  holds", .alert)) }
    if let verdict = row.verdict { return spans + details(verdict, row) }
    if let posterior = row.posterior {
      spans.append(
        Span("  P(false) \(Show.probability(posterior))", posterior > 0.5 ? .caution : .plain))
    }
    if row.isDrawn { spans.append(Span("  drawn", .accent)) }
    if let probability = row.probability {
      spans.append(Span("  p \(Show.probability(probability))", .muted))
    }
    if let rank = row.rank { spans.append(Span("  now #\(rank.grouped)", .accent)) }
    if let times = samples.chosen[row.item], times > 1 {
      spans.append(Span("  chosen \(times) times", .muted))
    }
    if row.source != .retrieved { spans.append(Span("  \(row.source.rawValue)", .muted)) }
    if !row.branch.isEmpty { spans.append(Span("  \(row.branch)", .muted)) }
    return spans
  }

  /// Of a generated sentence: the verdict, then each changed word's kind and what the language model
  /// gave the new and the old one.
  private func details(_ verdict: FoilVerdict, _ row: NegativeRow) -> [Span] {
    var spans = [
      row.isDrawn
        ? Span("  hardest", .accent)
        : Span("  " + verdict.reason, verdict == .accepted ? .plain : .caution)
    ]
    for change in row.changes {
      var text = "  " + change.kind.name
      if let new = change.newProbability, let old = change.oldProbability {
        text += " p \(Show.probability(Double(new))) for \(Show.probability(Double(old)))"
      }
      spans.append(Span(text, .muted))
    }
    return spans
  }
}
