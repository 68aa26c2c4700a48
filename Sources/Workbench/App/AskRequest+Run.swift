import Records
import Runs

extension AskRequest {
  /// A question to a run as the index knows it.
  public init(_ run: RunRecord, split: String = "", _ question: Question) {
    self.init(
      run: run.id, step: Int(clamping: run.metrics["best.step"] ?? -1), split: split, question)
  }
}
