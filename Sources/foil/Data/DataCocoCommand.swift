import ArgumentParser
import Corpus
import Foundation
import Ground

extension DataCommand {
  struct MakeCOCO: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coco",
      abstract: "Make a data set of COCO's annotations: objects as regions, and the captions.",
      discussion: """
        The folder of annotations holds captions_*.json, instances_*.json and \
        person_keypoints_*.json as COCO publishes them. No pictures are needed.
        """)

    @Option(help: "The folder with COCO's annotations.")
    var annotations: String

    @Option(name: .customLong("out"), help: "The folder to make.")
    var directory: String

    @Option(help: "A part to take, such as val2017; may be repeated. All in the folder by default.")
    var part: [String] = []

    @Option(help: "Karpathy's dataset_coco.json, for his split.")
    var karpathy: String?

    @Option(
      help: """
        Per cent for train,dev,test, by the last two digits of the image id; 80,10,10 by default.
        """)
    var split: String?

    @Flag(help: "Keep the boxes' fractions of pixels, which the benchmark does not.")
    var exactBoxes = false

    @Flag(help: "Print what was made and left out as JSON.")
    var json = false

    func run() throws {
      let options = COCO.Options(
        parts: part, split: try chosenSplit(), wholePixels: !exactBoxes)
      var line = ProgressLine()
      let report = try COCO.write(
        annotations: annotations, to: URL(fileURLWithPath: directory), options: options
      ) {
        line.show(($0 as NSString).lastPathComponent, force: true)
      }
      line.clear()
      narrate(report)
      if json { try Console.printJSON(report) }
    }

    private func chosenSplit() throws -> COCOSplit {
      if let karpathy {
        guard split == nil else {
          throw Failure("--karpathy and --split exclude each other", kind: .usage)
        }
        return .karpathy(path: karpathy)
      }
      guard let split else { return COCO.Options().split }
      let shares = split.split(separator: ",", omittingEmptySubsequences: false)
        .compactMap { Int($0) }
      guard shares.count == 3, shares.allSatisfy((0...100).contains), shares.reduce(0, +) == 100,
        shares[0] > 0
      else {
        throw Failure(
          "--split is \"\(split)\", expected three per cents with the sum 100, such as 80,10,10",
          kind: .usage)
      }
      return .shares(dev: shares[1], test: shares[2])
    }

    private func narrate(_ report: COCO.Report) {
      let sizes = report.splits.map { "\($0.name) \($0.images.grouped)" }
      var lines = ["made       \(directory): \(sizes.joined(separator: ", ")) images"]
      let leftOut = [
        (report.imagesWithoutSplit, "images that are in no split"),
        (report.imagesWithoutCaptions, "images with fewer than five captions"),
        (report.imagesWithoutObjects, "images without an annotated object"),
        (report.furtherCaptions, "captions beyond an image's fifth"),
        (report.blankCaptions, "captions without text"),
        (report.strays, "captions and objects of images that are not listed"),
        (report.unmatchedKeyPoints, "persons' key points without an object"),
      ]
      for (count, what) in leftOut where count > 0 {
        lines.append("left out   \(count.grouped) \(what)")
      }
      let crowded = report.splits.reduce(0) { $0 + $1.crowdedImages }
      if crowded > 0 {
        lines.append("cut        \(crowded.grouped) images to their 36 largest objects")
      }
      lines.append("next       foil data check \(directory)")
      Console.narrate(lines.joined(separator: "\n"))
    }
  }
}
