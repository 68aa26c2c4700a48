import ArgumentParser
import Corpus
import Foundation
import Ground
import Queue
import Training

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the synthetic data if absent and train on it: two minutes at most.")

  @Option(help: "The folder for the data and the runs.")
  var directory = "foil-demo"

  @Flag(help: "Print the result as JSON on standard output.")
  var json = false

  func run() throws {
    let data = directory + "/scenes"
    if !FileManager.default.fileExists(atPath: data) {
      Console.narrate("scenes     drawing 2,600 pictures into \(data)")
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      try Scenes.write(to: URL(fileURLWithPath: data))
    }
    var configuration = RunConfiguration()
    configuration.run.name = "demo"
    configuration.run.directory = directory + "/runs"
    configuration.data.path = data
    // Max pooling finds an object among 36 patches where the mean drowns it, and the sum of hinges
    // does not collapse on captions that are as alike as these.
    configuration.model.image.pool = .max
    configuration.objective["triplet.hardest"] = .boolean(false)
    configuration.optimizer.learningRate = 1e-3
    configuration.training.epochs = 10
    let frozen = configuration
    try TrainingSession(json: json).run { control, observe in
      try TrainingLauncher.start(frozen, control: control, observe: observe)
    }
  }
}
