import Cells
import Corpus
import Ground
import Records
import Runs
import Widgets

/// The negatives of the selected anchor, with pictures and what each word does.
extension NegativesScreen {
  func drawDetail(
    _ anchors: [NegativeAnchor], _ model: WorkspaceModel, _ run: RunRecord, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    let own = selectedAnchor(anchors)
    let isGenerated = own?.term == NegativeAnchor.generatedTerm
    var notes = [
      isGenerated && candidates.sort == .weight ? "hardest first" : "by \(candidates.sort.rawValue)"
    ]
    if candidates.filter != .all { notes.append(candidates.filter.rawValue) }
    buffer.add(
      Pane(
        isGenerated ? "Sentences" : own.map { "Negatives of \($0.term)" } ?? "Negatives",
        note: notes.joined(separator: ", "),
        footer: rateText(run, model, room: rect.width - 6), isFocused: isInCandidates), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    guard let own, !inner.isEmpty else { return }
    let rows = rows(own, model)
    // Sentences have lines on their words of their own.
    let score = inner.height >= (isGenerated ? 24 : 12) ? explanation(own, model) : nil
    let head = drawHead(own, rows, run, model, inner, &buffer)
    let foot = score == nil ? 0 : 3
    var list = Rect(inner.x, inner.y + head, inner.width, max(0, inner.height - head - foot))
    // What the words of the list mean, where that does not take the room of the list.
    let legend = TextBlock.wrap(NegativeLegend.text(of: rows), width: list.width)
    if list.height >= 12 + legend.count {
      list.height -= legend.count
      for (line, text) in legend.enumerated() {
        buffer.draw(text, at: list.x, list.bottom + line, .muted, room: list.width)
      }
    }
    drawRows(rows, own, model, list, &buffer)
    if let score {
      drawExplanation(
        score, Rect(inner.x, inner.bottom - foot + 1, inner.width, foot - 1), &buffer)
    }
  }

  /// The share of false negatives among those that were judged, of what was trained on and of what was
  /// not apart.
  private func rateText(_ run: RunRecord, _ model: WorkspaceModel, room: Int) -> String {
    let marks = marks(run.id, model)
    var texts: [(long: String, short: String)] = []
    for use in NegativeUse.allCases {
      let rate = marks.falseNegativeRate(use)
      guard let interval = rate.interval else { continue }
      let share = "\(use.title) \(Format.percent(rate.share / 100))"
      texts.append(
        (
          "\(share) [\(Format.percent(interval.low / 100)), \(Format.percent(interval.high / 100))]"
            + " of \(rate.judged)", "\(share) of \(rate.judged)"
        ))
    }
    let broken = marks.count(.isBroken)
    let end = broken > 0 ? ["\(broken) not English"] : []
    func joined(_ parts: [String]) -> String {
      let rates = parts.isEmpty ? [] : ["false: " + parts.joined(separator: "; ")]
      return (rates + end).joined(separator: ", ")
    }
    let long = joined(texts.map(\.long))
    return TextWidth.of(long) <= room ? long : joined(texts.map(\.short))
  }

  // MARK: - The anchor

  /// The anchor's text, with the pictures of its image and of the negative's; gives the rows it took.
  private func drawHead(
    _ own: NegativeAnchor, _ rows: [NegativeRow], _ run: RunRecord, _ model: WorkspaceModel,
    _ rect: Rect, _ buffer: inout CellBuffer
  ) -> Int {
    let index = max(0, min(candidates.state.selection, rows.count - 1))
    let other = rows.indices.contains(index) ? samples.image(of: rows[index]) : nil
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
    let facts = self.facts(own, run, model, width: rect.right - x)
    let place = Rect(x, rect.y, rect.right - x, max(used, 2 + facts.count))
    let anchorText = samples.text(of: own, model)
    let lines = min(
      max(1, max(used, 2 + facts.count) - facts.count),
      TextBlock.wrap(anchorText, width: place.width).count)
    let block = TextBlock(anchorText, style: .title, search: anchorList.search.text)
    buffer.add(block, in: Rect(place.x, place.y, place.width, lines))
    for (line, spans) in facts.enumerated() {
      buffer.draw(spans, at: place.x, place.y + lines + line, room: place.width)
    }
    return max(used, lines + facts.count) + 1
  }

  /// What stands under the anchor's text: its score; of generated sentences also the hardest that is
  /// retrieved, and why sentences were rejected.
  private func facts(
    _ own: NegativeAnchor, _ run: RunRecord, _ model: WorkspaceModel, width: Int
  ) -> [[Span]] {
    func wrapped(_ text: String) -> [[Span]] {
      let lines = TextBlock.wrap(text, width: width)
      let cut = lines.prefix(2).enumerated().map { index, line in
        index == 1 && lines.count > 2 ? lines[1...].joined(separator: " ") : line
      }
      return cut.map { [Span($0, .muted)] }
    }
    var first = [Span("positive \(Format.similarity(own.positive))", .muted)]
    let state = modelState(run, model)
    guard own.term == NegativeAnchor.generatedTerm else {
      if let state { first.append(Span("  \(state)", .muted)) }
      return [first]
    }
    var facts = [first]
    if let found = self.retrieved(own, model) {
      if let hardest = found.hits.first {
        let gap = Double(hardest.similarity) - (found.positive ?? own.positive)
        facts.append([
          Span("hardest retrieved ", .muted), Span(Format.similarity(Double(hardest.similarity))),
          Span("  "), Span(Format.similarity(gap, signed: true), gap >= 0 ? .caution : .plain),
          Span("  now", .muted),
        ])
        facts += wrapped(hardest.text)
      } else {
        facts.append([Span("hardest retrieved: none", .muted)])
      }
    } else {
      facts.append([
        Span("hardest retrieved: \(state ?? "r asks the best checkpoint")", .muted)
      ])
    }
    let accepted = own.candidates.count { $0.sentence?.verdict == .accepted }
    return facts + wrapped("\(accepted) of \(own.candidates.count) sentences accepted")
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
    let most = "+\(Format.similarity(largest))"
    buffer.draw(most, at: rect.x, rect.y + 1, .muted, room: TextWidth.of(label) - 1)
    buffer.add(HeatStrip(values, widths: widths), in: Rect(x, rect.y + 1, room, 1))
  }
}
