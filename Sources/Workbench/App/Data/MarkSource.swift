import Foundation
import Recipe
import Records
import Runs

/// What a person said of a run's negatives.
///
/// Marks do not change the run's log: their own file says whether there are new ones.
struct MarkSource: DataSource {
  private struct File: Equatable {
    var size: Int?
    var modified: Date?
  }

  /// How each run's marks stood when they were read.
  private var files: [RunRecord.ID: File] = [:]

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .marks(let id) = request, let run = context.runs[id] else { return nil }
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: NegativeMarks.file(run: run.path))
      let file = File(
        size: attributes?[.size] as? Int, modified: attributes?[.modificationDate] as? Date)
      guard files[id] != file, let marks = try? NegativeMarks(run: run.path) else { return nil }
      files[id] = file
      return { $0.marks[id] = marks }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    files = files.filter { context.runs[$0.key] != nil }
    return context.kept(\.marks).map { [$0] } ?? []
  }
}
