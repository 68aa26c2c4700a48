import Foundation

/// What a workspace without runs begins with: the synthetic scenes, which need no download.
package enum FirstRun {
  /// Where the scenes are drawn: beside the workspace.
  package static func scenes(workspace: String) -> String {
    URL(fileURLWithPath: workspace).standardizedFileURL.deletingLastPathComponent()
      .appendingPathComponent("scenes").path
  }
}

extension RunConfiguration {
  /// A run on the scenes that reaches good results in minutes; what `foil demo` trains as well.
  ///
  /// - Parameter path: The folder of the scenes.
  package static func onScenes(_ path: String) -> RunConfiguration {
    var configuration = RunConfiguration()
    configuration.data.path = path
    // Max pooling finds an object among 36 patches where the mean drowns it, and the sum of hinges
    // does not collapse on captions that are as alike as these.
    configuration.model.image.pool = .max
    configuration.objective["triplet.hardest"] = .boolean(false)
    configuration.optimizer.learningRate = 1e-3
    configuration.training.epochs = 10
    return configuration
  }

  /// The first run of a workspace.
  package static func first(workspace: String) -> RunConfiguration {
    onScenes(FirstRun.scenes(workspace: workspace))
  }
}
