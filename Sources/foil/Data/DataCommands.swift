import ArgumentParser
import Corpus
import Foundation
import Ground

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Check data sets, or make one: drawn scenes, or COCO's annotations.",
    subcommands: [Check.self, MakeScenes.self, MakeCOCO.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a data set holds and what is wrong with it.",
      discussion: """
        The exit status is 1 if there are errors and 2 if there is no data set; warnings leave it \
        at 0.
        """)

    @Argument(help: "\(Check.paths).")
    var directory: String

    @Option(help: "\(Check.formats).")
    var format = "auto"

    @Option(help: "Rarer words in the training captions count as unknown; 1 keeps all.")
    var minimumCount = 4

    @Flag(help: "Print the report as JSON.")
    var json = false

    /// `A precomp folder, a Karpathy JSON, or a folder with one`.
    private static var paths: String {
      let all = DataLayout.all.map(\.path).joined(separator: ", ")
      return all.prefix(1).uppercased() + all.dropFirst()
    }

    /// `auto, precomp or karpathy`.
    private static var formats: String { Dataset.Format.allCases.map(\.rawValue).listed("or") }

    func run() throws {
      guard let format = Dataset.Format(rawValue: format) else {
        throw Failure(
          "--format is \"\(format)\", expected \(Check.formats)", kind: .usage)
      }
      var line = ProgressLine()
      let report = try DataCheck.run(path: directory, format: format, minimumCount: minimumCount) {
        line.show("reading \($0)  \(Int(clamping: $1 * 100)) %")
      }
      line.clear()
      if json {
        try Console.printJSON(report)
      } else {
        try Console.output(report.lines().joined(separator: "\n"))
      }
      if report.hasErrors { throw ExitCode(ExitStatus.failure) }
    }
  }

  struct MakeScenes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scenes",
      abstract: "Make the synthetic data set: drawn pictures whose captions' truth is known.")

    @Option(name: .customLong("out"), help: "The folder to make.")
    var directory: String

    @Option(help: "Pictures to train on.")
    var train = SceneOptions().train

    @Option(help: "Pictures of the dev split.")
    var dev = SceneOptions().dev

    @Option(help: "Pictures of the test split.")
    var test = SceneOptions().test

    @Option(help: "The same seed and sizes give the same bytes.")
    var seed: UInt64 = 0

    @Option(help: "Save so many pictures of each split as PNG; all by default.")
    var pictures: Int?

    func run() throws {
      for (name, count) in [("train", train), ("dev", dev), ("test", test)] where count < 1 {
        throw Failure("--\(name) is \(count), expected at least 1", kind: .usage)
      }
      try Scenes.write(
        to: URL(fileURLWithPath: directory),
        options: SceneOptions(train: train, dev: dev, test: test, seed: seed, pictures: pictures))
      Console.narrate(
        """
        made       \(directory): \(train.grouped) + \(dev) + \(test) pictures, 5 captions each
        next       foil data check \(directory)
                   foil train --data_path \(directory)
        """)
    }
  }
}
