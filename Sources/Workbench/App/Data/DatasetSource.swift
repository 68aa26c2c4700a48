import Corpus
import Foundation

/// Data sets among the folders beside the workspace, looked for again when one has come or gone.
struct DatasetSource: DataSource {
  private var date: Date?

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    guard requests.contains(.datasets) else { return [] }
    let folder = URL(fileURLWithPath: context.workspace.path).standardizedFileURL
      .deletingLastPathComponent()
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
    guard let date = attributes?[.modificationDate] as? Date, date != self.date else { return [] }
    self.date = date
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let found = names.sorted().prefix(1000).filter { !$0.hasPrefix(".") }
      .map { folder.appendingPathComponent($0).path }
      .filter { DataLayout.isDataset(folder: $0) }
    return [{ $0.datasets = found }]
  }
}
