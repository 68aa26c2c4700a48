import ArgumentParser
import Corpus
import Foundation
import Ground
import Recipe
import Records
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
    var configuration = RunConfiguration.onScenes(data)
    configuration.run.name = "demo"
    configuration.run.directory = directory + "/runs"
    let frozen = configuration
    try TrainingSession(json: json).run { control, observe in
      try TrainingLauncher.start(frozen, control: control, observe: observe)
    }
  }
}
