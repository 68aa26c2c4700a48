import Cells
import Ground
import Language
import Records
import Widgets

extension NegativesScreen {
  /// What there is beside similarity and weight: marks, probabilities, source, rule and count; of a
  /// generated sentence the verdict and the changed words, in further lines where one has no room.
  ///
  /// - Parameters:
  ///   - room: Cells of the first line.
  ///   - below: Cells of the others.
  func details(
    _ row: NegativeRow, _ own: NegativeAnchor, _ model: WorkspaceModel, room: Int, below: Int
  ) -> [[Span]] {
    var spans: [Span] = []
    switch mark(own, row, model) {
    case .isTrue?: spans.append(Span("  in fact true", .alert))
    case .isFine?: spans.append(Span("  fine", .good))
    case .isBroken?: spans.append(Span("  not English", .caution))
    case nil: break
    }
    if row.isTrue == true { spans.append(Span("  holds", .alert)) }
    if let verdict = row.verdict {
      spans.append(
        row.isDrawn
          ? Span("  hardest", .accent)
          : Span("  " + verdict.name, verdict == .accepted ? .plain : .caution))
      return ChangedWords(row.changes).lines(behind: spans, room: room, below: below)
    }
    if let posterior = row.posterior {
      spans.append(
        Span("  P(false) \(Format.probability(posterior))", posterior > 0.5 ? .caution : .plain))
    }
    if row.isDrawn { spans.append(Span("  drawn", .accent)) }
    if let probability = row.probability {
      spans.append(Span("  p \(Format.probability(probability))", .muted))
    }
    if let rank = row.rank { spans.append(Span("  now #\(rank.grouped)", .accent)) }
    if let times = samples.chosen[row.item], times > 1 {
      spans.append(Span("  chosen \(times) times", .muted))
    }
    if row.source != .retrieved { spans.append(Span("  \(row.source.rawValue)", .muted)) }
    if !row.branch.isEmpty { spans.append(Span("  \(row.branch)", .muted)) }
    return [spans]
  }
}

/// The changed words of a generated sentence: each one's kind, and what the language model gave the
/// new and the old one.
struct ChangedWords {
  private let changes: [FoilSentence.Change]

  init(_ changes: [FoilSentence.Change]) { self.changes = changes }

  private func texts(isShort: Bool) -> [String] {
    changes.map { change in
      let kind = isShort ? change.kind.short : change.kind.name
      guard let new = change.newProbability, let old = change.oldProbability else { return kind }
      let (p, q) = (Format.probability(Double(new)), Format.probability(Double(old)))
      return isShort ? "\(kind) \(p)/\(q)" : "\(kind) p \(p) for \(q)"
    }
  }

  /// Behind what stands in the line before them: in full, else in short, else in lines of their own.
  func lines(behind spans: [Span], room: Int, below: Int) -> [[Span]] {
    let free = room - spans.reduce(0) { $0 + TextWidth.of($1.text) }
    for isShort in [false, true] {
      let texts = texts(isShort: isShort).map { "  " + $0 }
      if texts.reduce(0, { $0 + TextWidth.of($1) }) <= free {
        return [spans + texts.map { Span($0, .muted) }]
      }
    }
    var lines: [String] = []
    for text in texts(isShort: false) {
      if let last = lines.last, TextWidth.of(last) + 2 + TextWidth.of(text) <= below {
        lines[lines.count - 1] = last + "  " + text
      } else {
        lines.append(text)
      }
    }
    return [spans] + lines.map { [Span($0, .muted)] }
  }
}

extension GroupKind {
  /// The kind where room is scarce.
  fileprivate var short: String {
    switch self {
    case .object: "obj"
    case .attribute: "attr"
    case .number: "num"
    case .relation: "rel"
    case .preposition: "prep"
    }
  }
}
