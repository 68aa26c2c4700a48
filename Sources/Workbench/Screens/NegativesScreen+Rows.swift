import Cells
import Ground
import Language
import Recipe
import Widgets

/// The list of an anchor's negatives.
extension NegativesScreen {
  /// Where the rows stand that a rectangle shows, the selected one among them.
  func places(
    _ rows: [NegativeRow], _ own: NegativeAnchor, _ model: WorkspaceModel, in rect: Rect
  ) -> [(index: Int, rect: Rect)] {
    guard !rows.isEmpty, !rect.isEmpty else { return [] }
    let width = max(1, rect.width - 4)
    let free = detailsRoom(rect.width - 1, hasWeights: rows.contains { $0.isWeighed })
    let heights = rows.map {
      $0.height(width: width) + details($0, own, model, room: free, below: width).count - 1
    }
    let selection = max(0, min(candidates.state.selection, rows.count - 1))
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
    let rejected = rejected(own)
    var rect = rect
    if !rejected.isEmpty, rect.height > 1 {
      rect.height -= 1
      drawFold(rejected, Rect(rect.x, rect.bottom, rect.width, 1), &buffer)
    }
    drawn.places["candidates"] = rect
    guard !rows.isEmpty else {
      let text =
        candidates.filter != .all
        ? "None here: \"a\" shows others (now: \(candidates.filter.rawValue))."
        : rejected.isEmpty
          ? "No negative was logged for this anchor." : "The filters accepted no sentence."
      buffer.add(TextBlock(text, style: .muted), in: rect)
      return
    }
    let places = places(rows, own, model, in: rect)
    if isInCandidates { drawn.perPage = max(1, places.count - 1) }
    // Scales that stay while the selection moves.
    let scale = RowScale(
      gap: max(
        0.05, rows.map { abs($0.gap ?? $0.similarity - own.positive) }.filter(\.isFinite).max() ?? 0
      ),
      weight: rows.filter(\.isWeighed).compactMap { $0.weight.map(abs) }.max())
    let selection = max(0, min(candidates.state.selection, rows.count - 1))
    for place in places {
      draw(
        rows[place.index], number: place.index + 1, own, model, scale,
        isSelected: place.index == selection, place.rect, &buffer)
    }
    ScrollBar(count: rows.count, visible: places.count, offset: places.first?.index ?? 0)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  /// The line that stands for the rejected sentences.
  private func drawFold(
    _ rejected: [(verdict: FoilVerdict, count: Int)], _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let count = rejected.reduce(0) { $0 + $1.count }
    let reasons = rejected.map { "\($0.verdict.name) \($0.count)" }.joined(separator: ", ")
    let shows = candidates.showsRejected
    let sign = shows ? "-" : "+"
    buffer.draw(
      "\(sign) \(count) rejected: \(reasons) (x \(shows ? "folds" : "shows") them)",
      at: rect.x, rect.y, .muted, room: rect.width)
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
          Span(head, isSelected ? .plain : .muted), Span(Format.similarity(row.similarity)),
          Span("  "), Span(Format.similarity(gap, signed: true), gap >= 0 ? .caution : .plain),
          Span(" "),
        ], at: x, rect.y, over: base, room: rect.right - x)
    }
    let bars = Self.bars(rect.width)
    if bars.gap > 0 {
      buffer.add(GapBar(gap, limit: scale.gap), in: Rect(x + 1, rect.y, bars.gap, 1))
      x += bars.gap + 2
    }
    if let largest = scale.weight {
      let width = bars.weight
      if let weight = row.weight {
        buffer.add(
          ProgressBar(abs(weight) / max(1e-9, largest)), in: Rect(x + 1, rect.y, width, 1))
        x += width + 2
        x += buffer.draw("w \(Format.similarity(weight))", at: x, rect.y, room: rect.right - x)
      } else {
        // Its place, empty, so that what follows stands in one column.
        x += width + 2 + Self.weightWidth
      }
    }
    let room = detailsRoom(rect.width, hasWeights: scale.weight != nil)
    let details = details(row, own, model, room: room, below: rect.width - 3)
    buffer.draw(details[0], at: x, rect.y, room: rect.right - x)
    if isSelected, isInCandidates { buffer.cursor = Point(rect.x, rect.y) }
    var text = Rect(rect.x + 3, rect.y + 1, rect.width - 3, rect.height - 1)
    for line in details.dropFirst() where text.height > 0 {
      buffer.draw(line, at: text.x, text.y, room: text.width)
      text = Rect(text.x, text.y + 1, text.width, text.height - 1)
    }
    guard text.height > 0 else { return }
    drawText(row, model, isSelected: isSelected, text, &buffer)
  }

  /// Cells of the bars of gap and weight in a row of a width; no bar of the gap in a narrow one.
  private static func bars(_ width: Int) -> (gap: Int, weight: Int) {
    (width >= 90 ? 15 : width >= 50 ? 9 : 0, width >= 90 ? 8 : 5)
  }

  /// Cells of `w` and a weight.
  private static let weightWidth = 7

  /// Cells that are left behind the numbers and bars of a row.
  private func detailsRoom(_ width: Int, hasWeights: Bool) -> Int {
    let bars = Self.bars(width)
    // The number, the similarity, which may be negative, and the gap.
    return width - 18 - (bars.gap > 0 ? bars.gap + 2 : 0)
      - (hasWeights ? bars.weight + 2 + Self.weightWidth : 0)
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
            samples.text(of: row, model), to: rect.width, ellipsis: buffer.symbols.ellipsis),
          style: isSelected ? .plain : .muted,
          search: anchorList.search.text), in: rect)
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
      let numbers = words.map { Format.probability(suspicion[$0.index]) }
      buffer.draw(numbers.joined(separator: " "), at: rect.x, rect.y, room: rect.width)
      return
    }
    for word in words where word.x < rect.width {
      buffer.add(
        HeatStrip([suspicion[word.index]], widths: [word.width]),
        in: Rect(rect.x + word.x, rect.y, min(word.width, rect.width - word.x), 1))
    }
  }
}
