import Cells
import Ground
import Recipe
import Records
import Runs
import Widgets

/// One image: its picture, what each word does, its captions, and the effect of a change.
extension AskScreen {
  func drawDetail(
    _ run: RunRecord, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard !rect.isEmpty else { return }
    let hit = selected(model)
    let answer = imageAnswer(model)
    var note = ""
    if let score = answer?.score {
      note = "s \(Format.similarity(Double(score.similarity))), rank \(score.rank.grouped)"
      if let images = reply(.image, model)?.facts?.images { note += " of \(images.grouped)" }
      if let isTrue = score.isTrue { note += isTrue ? ", true" : ", not true" }
    }
    buffer.add(
      Pane(
        hit.map { "Image \($0.id ?? "\($0.image)")" } ?? "Image", note: note,
        isFocused: mode == .captions || (change != nil && mode != .sentence)), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    guard !inner.isEmpty, hit != nil else { return }
    guard let answer else {
      if case .failed(let why)? = reply(.image, model)?.answer {
        buffer.add(TextBlock(why, style: .caution), in: inner)
      }
      return
    }
    var rest = inner
    let below = change == nil ? min(8, inner.height / 2) : min(12, inner.height * 3 / 5)
    let top = Rect(inner.x, inner.y, inner.width, max(0, inner.height - below - 1))
    let used = drawTop(answer, top, &buffer)
    rest = Rect(
      inner.x, inner.y + used, inner.width, inner.height - used)
    if change == nil {
      drawCaptions(model, rest, &buffer)
    } else {
      drawChange(model, rest, &buffer)
    }
  }

  /// The picture with the words beside it; gives the rows it took.
  private func drawTop(
    _ answer: AskReply.ImageAnswer, _ rect: Rect, _ buffer: inout CellBuffer
  ) -> Int {
    guard rect.height > 0 else { return 0 }
    let words = answer.score?.words ?? []
    var wordPlace = rect
    var used = 0
    if let picture = answer.picture {
      let view = PictureView(picture)
      let share = words.isEmpty ? rect.width : max(0, rect.width - 32)
      let size = view.size(in: Size(share, rect.height))
      if size.width >= 8, size.height >= 4 {
        buffer.add(view, in: Rect(rect.x, rect.y, size.width, size.height))
        wordPlace = Rect(
          rect.x + size.width + 2, rect.y, rect.width - size.width - 2, rect.height)
        used = size.height
      }
    }
    guard !words.isEmpty, wordPlace.width >= 12 else { return used + (used > 0 ? 1 : 0) }
    let rows = drawWords(words, wordPlace, &buffer)
    return min(rect.height, max(used, rows)) + 1
  }

  /// A line a word with what it contributes; gives the rows it took.
  private func drawWords(
    _ words: [WordContribution], _ rect: Rect, _ buffer: inout CellBuffer
  ) -> Int {
    guard rect.height > 1 else { return 0 }
    buffer.draw("what each word adds", at: rect.x, rect.y, .muted, room: rect.width)
    let rows = rect.height - 1
    let columns = words.count > rows && rect.width >= 56 ? 2 : 1
    let width = (rect.width - 2 * (columns - 1)) / columns
    let longest = min(14, words.map { TextWidth.of($0.word) }.max() ?? 0)
    let limit = max(0.02, words.map { abs(Double($0.contribution)) }.max() ?? 0)
    let shown = min(words.count, rows * columns)
    let perColumn = (shown + columns - 1) / columns
    for (index, word) in words.prefix(shown).enumerated() {
      let x = rect.x + index / perColumn * (width + 2)
      let y = rect.y + 1 + index % perColumn
      let isCut = index == shown - 1 && shown < words.count
      if isCut {
        buffer.draw("and \(words.count - shown + 1) more", at: x, y, .muted, room: width)
        continue
      }
      buffer.draw(word.word, at: x, y, word.isKnown ? .plain : .muted, room: longest)
      let room = width - longest - 2
      if !word.isKnown {
        buffer.draw("unknown to the model", at: x + longest + 2, y, .muted, room: room)
        continue
      }
      drawBar(Double(word.contribution), limit, Rect(x + longest + 1, y, room, 1), &buffer)
    }
    return 1 + perColumn
  }

  /// A signed bar with its number at the right.
  private func drawBar(
    _ value: Double, _ limit: Double, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let number = Format.similarity(value, signed: true)
    let bar = min(31, rect.width - 8)
    if bar >= 5 {
      buffer.add(
        GapBar(value, limit: limit, negative: Style(ColorRole.removed), positive: .good),
        in: Rect(rect.x, rect.y, bar, 1))
    }
    buffer.draw(
      number, at: rect.x + max(0, bar) + 1, rect.y, room: min(7, rect.width), alignment: .right)
  }

  // MARK: - Captions

  func captionTable(_ model: WorkspaceModel, _ symbols: Symbols) -> Table {
    let all = imageAnswer(model)?.captions ?? []
    let hasTruth = all.contains { $0.isTrue != nil }
    var columns = [
      TableColumn("", .right, importance: 4), TableColumn("s", .decimal, importance: 9),
      TableColumn("own", importance: 7),
    ]
    if hasTruth { columns.append(TableColumn("true", importance: 6)) }
    columns.append(
      TableColumn("nearest captions", minimum: 10, maximum: 400, weight: 1, importance: 8))
    return Table(columns, count: all.count, state: captions, isFocused: mode == .captions) {
      index in
      let hit = all[index]
      var cells = [
        [Span("\(hit.rank)", .muted)], [Span(Format.similarity(Double(hit.similarity)))],
        [Span(hit.isOwn ? "own" : "", .accent)],
      ]
      if hasTruth { cells.append([AskScreen.truth(hit.isTrue)]) }
      cells.append([Span(hit.text)])
      return cells
    }
  }

  private func drawCaptions(
    _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard rect.height > 1 else { return }
    drawn.places["captions"] = rect
    if mode == .captions { drawn.perPage = max(1, rect.height - 2) }
    let cursor = buffer.cursor
    buffer.add(captionTable(model, buffer.symbols), in: rect)
    if mode != .captions { buffer.cursor = cursor }
  }

  // MARK: - A changed caption

  static func label(_ change: WordDifference.Change) -> String {
    let removed = change.removed.joined(separator: " ")
    let added = change.added.joined(separator: " ")
    if removed.isEmpty { return "+ \(added)" }
    return added.isEmpty ? "- \(removed)" : "\(removed) > \(added)"
  }

  private func drawChange(_ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard let change, rect.height > 0 else { return }
    buffer.draw("changed  ", at: rect.x, rect.y, .muted, room: rect.width)
    let input = Rect(rect.x + 9, rect.y, max(0, rect.width - 9), 1)
    drawn.places["change"] = input
    change.text.draw(in: input, into: &buffer, style: .title, hasCursor: mode == .change)
    guard let answer = changeAnswer(model), rect.height > 1 else { return }
    let difference = WordDifference(from: change.from, to: change.text.text)
    var y = rect.y + 1
    let lines = DifferenceText.lines(difference.pieces, width: rect.width - 9)
    for line in lines.prefix(2) where y < rect.bottom {
      buffer.draw(line, at: rect.x + 9, y, room: rect.width - 9)
      y += 1
    }
    guard y < rect.bottom else { return }
    var total = [
      Span("s        ", .muted), Span(Format.similarity(Double(answer.before))),
      Span(buffer.symbols.mode == .unicode ? " → " : " > ", .muted),
      Span(Format.similarity(Double(answer.after)), .title), Span("  "),
      Span(
        Format.similarity(Double(answer.total), signed: true),
        answer.total < 0 ? Style(ColorRole.removed) : .good),
    ]
    if let isTrue = answer.isTrue {
      total.append(Span(isTrue ? "  true of the image" : "  not true of the image", .muted))
    }
    if !isCurrent(.change, model) { total.append(Span("  asking", .muted)) }
    buffer.draw(total, at: rect.x, y, room: rect.width)
    drawEffects(
      answer, Rect(rect.x, y + 1, rect.width, max(0, rect.bottom - y - 1)), &buffer)
  }

  private func drawEffects(_ answer: CaptionChange, _ rect: Rect, _ buffer: inout CellBuffer) {
    var rows = zip(answer.difference.changes, answer.effects).map {
      (label: Self.label($0), value: Double($1), isSum: false)
    }
    guard !rows.isEmpty else { return }
    if rows.count > 1 { rows.append(("together", Double(answer.interaction), true)) }
    let limit = max(0.02, rows.map { abs($0.value) }.max() ?? 0)
    let longest = min(max(8, rect.width / 3), rows.map { TextWidth.of($0.label) }.max() ?? 0)
    for (line, row) in rows.prefix(rect.height).enumerated() {
      let y = rect.y + line
      let label =
        buffer.symbols.mode == .unicode ? row.label.replacing(" > ", with: " → ") : row.label
      buffer.draw(label, at: rect.x + 9, y, row.isSum ? .muted : .plain, room: longest)
      let x = rect.x + 9 + longest + 1
      drawBar(row.value, limit, Rect(x, y, max(0, rect.right - x), 1), &buffer)
    }
  }
}
