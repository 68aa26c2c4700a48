import Cells
import Ground
import Records
import Runs

/// What a person says of negatives: the marks of the file, and those on their way to it.
struct NegativeJudgements {
  /// A place that a mark was just made at, which may not be in the model yet.
  private struct Place: Hashable {
    var run: RunRecord.ID
    var key: NegativeMarks.Key
  }

  /// A mark, or that there is none any more.
  private struct Judgement: Hashable {
    var mark: NegativeMark?
    var facts: MarkedNegative
  }

  private var pending: [Place: Judgement] = [:]

  func mark(_ run: RunRecord.ID, _ key: NegativeMarks.Key, _ model: WorkspaceModel) -> NegativeMark?
  {
    if let judgement = pending[Place(run: run, key: key)] { return judgement.mark }
    return model.marks[run]?[key]
  }

  /// Marks a negative, or takes its mark away.
  mutating func judge(
    _ mark: NegativeMark?, _ run: RunRecord.ID, _ key: NegativeMarks.Key, _ facts: MarkedNegative,
    _ model: WorkspaceModel
  ) {
    // What the file has by now need not be held here.
    pending = pending.filter { model.marks[$0.key.run]?[$0.key.key] != $0.value.mark }
    pending[Place(run: run, key: key)] = Judgement(mark: mark, facts: facts)
  }

  /// All marks of a run as they are, also those on their way to the file.
  func marks(_ run: RunRecord.ID, _ model: WorkspaceModel) -> NegativeMarks {
    var marks = model.marks[run] ?? NegativeMarks()
    for (place, judgement) in pending where place.run == run {
      marks.set(judgement.mark, of: place.key, judgement.facts)
    }
    return marks
  }
}
