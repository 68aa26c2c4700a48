import Cells
import Ground
import Testing

@testable import Probes
@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Workbench

/// Forms, and runs that they are launched beside.
enum ConfigureFixture {
  /// That of a copy.
  static func form() -> ConfigureScreen {
    var configuration = RunConfiguration()
    configuration.data.path = "/data/coco"
    configuration.run.name = "base"
    return ConfigureScreen(configuration, parentName: "base")
  }

  /// A model with finished runs of these configurations.
  static func model(_ configurations: [RunConfiguration]) -> WorkspaceModel {
    var model = WorkspaceModel(workspace: "/home/runs")
    model.lossLens = { ModelProbes().lossLens($0) }
    for (index, configuration) in configurations.enumerated() {
      let name =
        configuration.run.name.isEmpty
        ? RunName.of(configuration) : configuration.run.name
      model.runs.append(
        RunRecord(
          id: Int64(index + 1), path: "/home/runs/\(index)", identifier: name, name: name,
          state: .completed, objective: "triplet", step: 1, metrics: [:],
          settings: PlannedRun(configuration).settings, tags: [], note: "", isArchived: false))
    }
    return model
  }
}
