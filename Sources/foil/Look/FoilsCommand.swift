import ArgumentParser
import Ground
import Language
import Probes
import Records
import Training

struct FoilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foils",
    abstract: "Show the negative sentences that a run has written, or have it write some now.",
    discussion: """
      Each sentence stands below the caption that it was made of: by how much it is more similar to \
      the image than the caption, whether it was trained on or which filter rejected it, the changed \
      words with the language model's probability of the new and the old one, and what word \
      correction puts there. With --filters, what each filter does to what the model would write now.
      """)

  enum Order: String, ExpressibleByArgument, CaseIterable { case step, gap }

  @Argument(help: "The run's directory.")
  var directory: String

  @Option(help: "Only of this image: its id in the data set or its number from 0.")
  var image: String?

  @Option(help: "Only of this step; the last one that has sentences by default.")
  var step: Int?

  @Flag(help: "Of all steps.")
  var all = false

  @Option(help: "gap: the hardest first; step: as they were written.")
  var sort = Order.step

  @Option(help: "At most so many sentences.")
  var top: Int?

  @Flag(help: "Also those that were not trained on.")
  var rejected = false

  @Option(help: "A caption to write sentences against, for the image of --image.")
  var write: String?

  @Option(help: "The split, with --write and --filters; dev by default.")
  var split: String?

  @Option(help: "best, last, or the path of a checkpoint, with --write and --filters.")
  var checkpoint = "best"

  @Option(help: "Of the masks and fills, with --write and --filters.")
  var seed: UInt64 = 0

  @Option(help: "Masked variants with --write.")
  var variants = 6

  @Flag(
    help: "Write against captions of the split with all filters, without each and without any.")
  var filters = false

  @Option(help: "At most so many captions with --filters.")
  var captions = 1000

  @Flag(help: "How well discrimination and correction do on the sentences of all steps.")
  var summary = false

  @Flag(help: "Print JSON, a sentence a line.")
  var json = false

  func run() throws {
    let run = try RunDirectory(opening: directory)
    if filters { return try study(run) }
    if summary { return try summarize(run) }
    guard top ?? 1 > 0 else { throw Failure("--top must be at least 1", kind: .usage) }
    let entries = try write.map { try written($0, run) } ?? logged(run, all: all)
    var shown = entries.filter { rejected || $0.sentence.isKept }
    if sort == .gap {
      shown.sort { ($0.sentence.gap ?? -3) > ($1.sentence.gap ?? -3) }
    }
    let cut = Array(shown.prefix(top ?? .max))
    if json {
      for entry in cut { try Console.printJSONLine(FoilReport.json(entry)) }
    } else {
      try Console.output(FoilReport(cut, total: entries).lines.joined(separator: "\n"))
    }
  }

  private func written(_ caption: String, _ run: RunDirectory) throws -> [FoilLog.Entry] {
    guard let image else {
      throw Failure(
        "--write needs an image to look at", remedy: "name it: --image ID", kind: .usage)
    }
    guard (1...256).contains(variants) else {
      throw Failure(
        "--variants is \(variants); expected a number from 1 to 256, as foils.variants",
        kind: .usage)
    }
    let writer = try FoilWriter(
      run, split: split ?? "dev", checkpoint: checkpoint, variants: variants, kept: 8)
    let number = try LensAnchor(image, direction: .imageToText, in: writer.split).image
    return try writer.write(caption, image: number, seed: seed).map {
      FoilLog.Entry(step: 0, sentence: $0)
    }
  }

  private func study(_ run: RunDirectory) throws {
    guard write == nil, !summary else {
      throw Failure(
        "--filters and --\(summary ? "summary" : "write") do not go together", kind: .usage)
    }
    guard captions > 0 else { throw Failure("--captions must be at least 1", kind: .usage) }
    let name = split ?? "dev"
    let context = try run.context(try run.configuration(), split: name)
    let study = try FilterStudy(
      context, values: try context.weights(try run.checkpoint(checkpoint)),
      generator: try run.generator(context), split: name, captions: captions, seed: seed)
    if json {
      try Console.printJSON(study)
    } else {
      try Console.output(FilterReport(study).lines.joined(separator: "\n"))
    }
  }

  private func summarize(_ run: RunDirectory) throws {
    guard write == nil else {
      throw Failure("--summary and --write do not go together", kind: .usage)
    }
    let study = try WordStudy(
      try logged(run, all: step == nil), vocabulary: Vocabulary(readingFrom: run.vocabularyFile),
      log: run.eventsFile)
    if json {
      try Console.printJSON(study)
    } else {
      try Console.output(WordReport(study).lines.joined(separator: "\n"))
    }
  }

  private func logged(_ run: RunDirectory, all: Bool) throws -> [FoilLog.Entry] {
    var log = FoilLog(path: run.foilsFile)
    try log.refresh()
    guard let last = log.steps.last else {
      throw Failure(
        "the run has written no sentences", at: run.foilsFile,
        remedy: try run.configuration().foils.isActive
          ? "they come after the warm-up, every foils.log_steps steps"
          : "train with foils.generator = \"shared\"")
    }
    if log.damagedLines > 0 {
      Console.narrate("foil: \(log.damagedLines.grouped) damaged lines left out")
    }
    var entries = log.entries
    if !all {
      let wanted = step ?? last
      guard step == nil || log.steps.contains(wanted) else {
        throw Failure(
          "there are no sentences of step \(wanted)",
          remedy:
            "there are some of \(log.steps.prefix(8).map(String.init).joined(separator: ", "))"
            + (log.steps.count > 8 ? " … \(last)" : ""), kind: .usage)
      }
      entries = entries.filter { $0.step == wanted }
    }
    guard let image else { return entries }
    let context = try run.context(try run.configuration())
    let split = try context.split(context.configuration.data.train)
    let number = try LensAnchor(image, direction: .imageToText, in: split).image
    return entries.filter { $0.sentence.image == number }
  }
}
