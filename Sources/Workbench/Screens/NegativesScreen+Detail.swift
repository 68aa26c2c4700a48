import Cells
import Corpus
import Runs
import Training

/// The negatives of the selected anchor, with pictures and what each word does.
extension NegativesScreen {
  func drawDetail(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, _ run: RunRecord, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    let own = selectedAnchor(anchors)
    var notes = ["by \(sort.rawValue)"]
    if filter != .all { notes.append(filter.rawValue) }
    buffer.add(
      Pane(
        own.map { "Negatives of \($0.term)" } ?? "Negatives", note: notes.joined(separator: ", "),
        footer: rateText(run, model), isFocused: isInCandidates), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    guard let own, !inner.isEmpty else { return }
    let rows = rows(own, model)
    let score = inner.height >= 12 ? explanation(own, model) : nil
    let head = drawHead(own, rows, run, model, inner, &buffer)
    let foot = score == nil ? 0 : 3
    drawRows(
      rows, own, model,
      Rect(inner.x, inner.y + head, inner.width, max(0, inner.height - head - foot)), &buffer)
    if let score {
      drawExplanation(
        score, Rect(inner.x, inner.bottom - foot + 1, inner.width, foot - 1), &buffer)
    }
  }

  /// The share of false negatives among those that were judged.
  private func rateText(_ run: RunRecord, _ model: WorkspaceModel) -> String {
    let rate = marks(run.id, model).falseNegativeRate
    var text = ""
    if let interval = rate.interval {
      text = "false negatives \(Show.percent(rate.share / 100)) "
      text += "[\(Show.percent(interval.low / 100)), \(Show.percent(interval.high / 100))]"
      text += " of \(rate.judged) marked"
    }
    if rate.broken > 0 { text += (text.isEmpty ? "" : ", ") + "\(rate.broken) not English" }
    return text
  }

  // MARK: - The anchor

  /// The anchor's text, with the pictures of its image and of the negative's; gives the rows it took.
  private func drawHead(
    _ own: NegativeAnchor, _ rows: [NegativeRow], _ run: RunRecord, _ model: WorkspaceModel,
    _ rect: Rect, _ buffer: inout CellBuffer
  ) -> Int {
    let index = max(0, min(candidate.selection, rows.count - 1))
    let other = rows.indices.contains(index) ? image(of: rows[index]) : nil
    let pictures = [
      (picture(own.image, model), "image \(own.image.grouped)"),
      (other == own.image ? nil : picture(other, model), "negative \(index + 1)"),
    ]
    let height = min(14, rect.height * 2 / 5)
    var x = rect.x
    var used = 0
    if height >= 6, rect.width >= 40, !buffer.symbols.isFlat {
      for (picture, label) in pictures {
        guard let picture else { continue }
        let view = PictureView(picture)
        let room = min(2 * height + 8, (rect.width - 24) / 2)
        let size = view.size(in: Size(room, height - 1))
        guard size.width >= 6, x + size.width + 16 <= rect.right else { continue }
        buffer.draw(label, at: x, rect.y, .muted, room: size.width)
        buffer.add(view, in: Rect(x, rect.y + 1, size.width, size.height))
        x += size.width + 2
        used = max(used, size.height + 1)
      }
    }
    let place = Rect(x, rect.y, rect.right - x, used > 0 ? used : 3)
    let anchorText = text(of: own.item, model)
    let lines = min(
      used > 0 ? max(1, used - 2) : 2, TextBlock.wrap(anchorText, width: place.width).count)
    let block = TextBlock(anchorText, style: .title, search: typing?.text ?? search)
    buffer.add(block, in: Rect(place.x, place.y, place.width, lines))
    var spans = [Span("positive \(Show.similarity(own.positive))", .muted)]
    if let state = modelState(run, model) { spans.append(Span("  \(state)", .muted)) }
    buffer.draw(spans, at: place.x, place.y + lines, room: place.width)
    return max(used, lines + 1) + 1
  }

  /// What there is to say about the present model's negatives.
  private func modelState(_ run: RunRecord, _ model: WorkspaceModel) -> String? {
    guard isAskingModel(run) else { return nil }
    if let opening = model.opening, opening.run == run.id { return "opening the model" }
    switch reply(.hardest, model)?.answer {
    case .failed(let why)?: return why
    case nil: return "asking the model"
    default: return nil
    }
  }

  // MARK: - The list

  /// Lines of a row: a third one where words have something to say.
  func rowHeight(_ rows: [NegativeRow]) -> Int { rows.contains(where: \.hasWordLine) ? 3 : 2 }

  private func drawRows(
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
    let height = rowHeight(rows)
    let visible = max(1, rect.height / height)
    if isInCandidates { drawn.perPage = visible }
    let state = candidate.fitted(count: rows.count, visible: visible)
    // Scales that stay while the selection moves.
    let limit = max(
      0.05, rows.map { abs($0.gap ?? $0.similarity - own.positive) }.filter(\.isFinite).max() ?? 0)
    let largest = max(1e-9, rows.compactMap { $0.weight.map(abs) }.filter(\.isFinite).max() ?? 0)
    for line in 0..<visible where state.offset + line < rows.count && height * line < rect.height {
      let index = state.offset + line
      let place = Rect(
        rect.x, rect.y + height * line, rect.width - 1,
        min(height, rect.height - height * line))
      draw(
        rows[index], number: index + 1, own, model, limit: limit, largest: largest,
        isSelected: index == state.selection, place, &buffer)
    }
    ScrollBar(count: rows.count, visible: visible, offset: state.offset)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  private func draw(
    _ row: NegativeRow, number: Int, _ own: NegativeAnchor, _ model: WorkspaceModel,
    limit: Double, largest: Double, isSelected: Bool, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let gap = row.gap ?? row.similarity - own.positive
    let base: Style = isSelected ? (isInCandidates ? .selection : .inactiveSelection) : .plain
    var x = rect.x
    let head = (number < 10 ? " " : "") + "\(number) "
    x += buffer.draw(
      [
        Span(head, isSelected ? .plain : .muted), Span(Show.similarity(row.similarity)),
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
    if let weight = row.weight {
      buffer.add(ProgressBar(abs(weight) / largest), in: Rect(x + 1, rect.y, width, 1))
      x += width + 2
      x += buffer.draw("w \(Show.similarity(weight))", at: x, rect.y, room: rect.right - x)
    } else {
      // Its place, empty, so that what follows stands in one column.
      x += width + 2 + TextWidth.of("w 0.000")
    }
    buffer.draw(details(row, own, model), at: x, rect.y, room: rect.right - x)
    if isSelected, isInCandidates { buffer.cursor = Point(rect.x, rect.y) }
    guard rect.height > 1 else { return }
    drawText(
      row, model, isSelected: isSelected, Rect(rect.x + 3, rect.y + 1, rect.width - 3, 1), &buffer)
    guard rect.height > 2, row.hasWordLine else { return }
    drawWordLine(row, model, Rect(rect.x + 3, rect.y + 2, rect.width - 3, 1), &buffer)
  }

  /// The text in a line: the difference from the anchor's caption where it was made from that.
  private func drawText(
    _ row: NegativeRow, _ model: WorkspaceModel, isSelected: Bool, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    if let difference = row.difference {
      let spans = DifferenceText.lines(difference.pieces, width: .max).first ?? []
      buffer.draw(spans, at: rect.x, rect.y, room: rect.width)
    } else {
      buffer.add(
        TextBlock(
          TextFit.truncate(
            rowText(row, model), to: rect.width, ellipsis: buffer.symbols.ellipsis),
          style: isSelected ? .plain : .muted,
          search: typing?.text ?? search), in: rect)
    }
  }

  /// Which words are suspected of being wrong, and what a model would write instead.
  private func drawWordLine(
    _ row: NegativeRow, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    var x = rect.x
    if !row.suspicion.isEmpty {
      x += buffer.draw("wrong? ", at: x, rect.y, .muted, room: rect.width)
      buffer.add(
        HeatStrip(row.suspicion), in: Rect(x, rect.y, min(row.suspicion.count, rect.right - x), 1))
      x += row.suspicion.count + 2
    }
    let words = WordDifference.words(rowText(row, model))
    let arrow = buffer.symbols.mode == .unicode ? "→" : ">"
    for correction in row.corrections where x < rect.right {
      let old = words.indices.contains(correction.place) ? words[correction.place] : "?"
      x += buffer.draw(
        [
          Span("\(old) \(arrow) ", .muted),
          Span(correction.word, correction.isRight ? .good : .caution), Span("  "),
        ], at: x, rect.y, room: rect.right - x)
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
    if let posterior = row.posterior {
      spans.append(
        Span("  P(false) \(Show.probability(posterior))", posterior > 0.5 ? .caution : .plain))
    }
    if row.isDrawn {
      spans.append(Span(row.source == .generated ? "  trained on" : "  drawn", .accent))
    }
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

  // MARK: - Words

  /// A sentence with what each word adds to its similarity as a strip below it.
  private func drawExplanation(
    _ score: SentenceScore, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard rect.height >= 2 else { return }
    let label = "words  "
    let x = rect.x + buffer.draw(label, at: rect.x, rect.y, .muted, room: rect.width)
    let room = rect.right - x
    let largest = max(0.02, score.words.map { Double($0.contribution) }.max() ?? 0)
    var widths: [Int] = []
    var values: [Double] = []
    var used = 0
    for word in score.words {
      let cells = TextWidth.of(word.word)
      guard used + cells <= room else { break }
      buffer.draw(word.word, at: x + used, rect.y, word.isKnown ? .plain : .muted)
      used += cells + 1
      // A blank between two words.
      widths += [cells, 1]
      values += [max(0, Double(word.contribution) / largest), .nan]
    }
    let most = "+\(Show.similarity(largest))"
    buffer.draw(most, at: rect.x, rect.y + 1, .muted, room: TextWidth.of(label) - 1)
    buffer.add(HeatStrip(values, widths: widths), in: Rect(x, rect.y + 1, room, 1))
  }
}
