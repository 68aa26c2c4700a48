import Cells
import Records
import Runs

/// What a person says of negatives.
extension NegativesScreen {
  private func key(_ own: NegativeAnchor, _ row: NegativeRow) -> NegativeMarks.Key {
    NegativeMarks.Key(anchor: own.item, negative: row.item)
  }

  func mark(_ own: NegativeAnchor, _ row: NegativeRow, _ model: WorkspaceModel) -> NegativeMark? {
    guard let run = model.subject else { return nil }
    return judgements.mark(run.id, key(own, row), model)
  }

  /// Marks the selected negative, or takes its mark away, and goes on to the next one, so that a list
  /// is judged with one key for each.
  mutating func judge(_ mark: NegativeMark?, _ model: WorkspaceModel) -> [Command] {
    guard let run = model.subject, let own = selectedAnchor(anchors(model)),
      let row = selectedRow(own, model)
    else { return [] }
    let facts = MarkedNegative(verdict: row.verdict, isTrained: row.isTrained)
    judgements.judge(mark, run.id, key(own, row), facts, model)
    // Under the filter for what is not marked, the next one takes its place.
    if mark != nil, candidates.filter != .unmarked {
      candidates.move(.rows(1), count: rows(own, model).count)
    }
    return [.judge(run.id, key(own, row), mark, facts, step: own.step)]
  }

  /// All marks of a run as they are, also those on their way to the file.
  func marks(_ run: RunRecord.ID, _ model: WorkspaceModel) -> NegativeMarks {
    judgements.marks(run, model)
  }

  /// The marks of a run as CSV, in the order of the anchors.
  func csv(_ run: RunRecord, _ model: WorkspaceModel) -> String {
    func fields(_ item: NegativeItem) -> (kind: String, number: Int) {
      switch item {
      case .caption(let number): ("caption", number)
      case .image(let number): ("image", number)
      case .sentence: ("sentence", -1)
      }
    }
    let all = marks(run.id, model)
    let rows = all.marks.map { key, mark in
      let anchor = fields(key.anchor)
      let negative = fields(key.negative)
      let line = [
        CSV.text(run.identifier), anchor.kind, String(anchor.number), negative.kind,
        negative.number < 0 ? "" : String(negative.number), mark.rawValue,
        CSV.text(samples.text(of: key.anchor, model)),
        CSV.text(samples.text(of: key.negative, model)),
        all.use(of: key).title, all.facts[key]?.verdict?.name ?? "",
      ].joined(separator: ",")
      return (anchor, negative, line)
    }.sorted {
      ($0.0.kind, $0.0.number, $0.1.kind, $0.1.number, $0.2)
        < ($1.0.kind, $1.0.number, $1.1.kind, $1.1.number, $1.2)
    }
    let head =
      "run,anchor_kind,anchor,negative_kind,negative,mark,anchor_text,negative_text,use,verdict"
    return ([head] + rows.map(\.2)).joined(separator: "\n") + "\n"
  }
}
