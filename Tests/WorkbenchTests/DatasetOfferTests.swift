import Foundation
import Ground
import Recipe
import Records
import Testing
import Training

@testable import Queue
@testable import Runs
@testable import Workbench

/// The data sets that the form finds beside the workspace.
@Suite struct DatasetOfferTests {
  @Test("The form offers folders of every layout, and nothing that cannot be trained on")
  func offers() throws {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("foil-offers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (folder, files) in [
      ("coco", ["dataset_coco.json", "dataset_coco.npy"]),
      ("f30k", ["train_caps.txt", "train_ims.npy"]),
      ("unfinished", ["dataset_coco.json"]), ("papers", ["a.pdf"]), ("work", []),
    ] {
      let path = root.appendingPathComponent(folder)
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      for file in files { try Data().write(to: path.appendingPathComponent(file)) }
    }
    let workspace = Workspace(root.appendingPathComponent("work").path)
    var model = WorkspaceModel(workspace: workspace.path)
    var source = DatasetSource()
    for change in source.read([.datasets], DataContext(model, nil, workspace)) { change(&model) }
    #expect(model.datasets == ["coco", "f30k"].map { root.appendingPathComponent($0).path })
    // Stepping through the values of data.path comes by both.
    var configuration = RunConfiguration()
    configuration.data.path = model.datasets[1]
    var screen = ConfigureScreen(configuration, parentName: "base")
    screen.selected = "data.path"
    screen.cycle(-1, model)
    #expect(screen.configuration.data.path == model.datasets[0])
  }
}
