import ArgumentParser
import Dispatch
import Foundation
import Ground
import Recipe
import Records
import Retrieval
import Training

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a new run.",
    usage: "foil train [RUN.toml] [--set KEY=VALUE ...] [--json] [VSE++ flags ...]",
    discussion: """
      The configuration is RUN.toml (defaults without it), then the familiar flags of VSE++, SCAN \
      and VSE∞ (--margin 0.2 --max_violation --batch_size 128 …), then each --set. \
      `foil settings` lists all keys.
      """)

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: "Override a setting, for example --set model.text.kind=bert.")
  var overrides: [String] = []

  @Flag(help: "Print the result as JSON on standard output.")
  var json = false

  @Argument(parsing: .allUnrecognized, help: "The run file and VSE++ flags.")
  var words: [String] = []

  func run() throws {
    let configuration = try Train.configuration(words: words, overrides: overrides)
    try TrainingSession(json: json).run { control, observe in
      try TrainingLauncher.start(configuration, control: control, observe: observe)
    }
  }

  /// The run file among the words (the first that is no flag), the flags, then the overrides.
  static func configuration(words: [String], overrides: [String]) throws -> RunConfiguration {
    // A pasted `python train.py …` has a script in the place of the run file.
    let isPasted = words.prefix { !$0.hasPrefix("--") }.contains { $0.hasSuffix(".py") }
    let file = isPasted ? nil : words.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    let flags = file == nil ? words : Array(words.dropFirst())
    return try RunConfiguration.resolved(file: file, arguments: flags, overrides: overrides) {
      Console.narrate("note: \($0)")
    }
  }
}

struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Go on with a run that was interrupted or killed, or with paused jobs.",
    usage: "foil resume RUNDIR [--json]\n       foil resume ID ... [--workspace DIR] [--no-start]",
    discussion: """
      With a run's directory it trains here, in the foreground. With numbers it puts jobs of the \
      queue back into it, as `foil queue` lists them; a directory whose name is a number is \
      written ./NUMBER. Either way the run ends with the same bytes as if it had not been \
      interrupted.
      """)

  @Argument(help: "A run's directory, or jobs of the queue: numbers, ranges such as 3-7, or all.")
  var targets: [String]

  @Flag(help: "Print the result as JSON on standard output.")
  var json = false

  @OptionGroup var place: WorkspaceOption
  @OptionGroup var engine: EngineChoice

  func validate() throws {
    guard JobSelection.isSelection(targets) || targets.count == 1 else {
      throw ValidationError("expected one run directory, or jobs by their numbers")
    }
  }

  func run() throws {
    if JobSelection.isSelection(targets) {
      try JobSelection(targets).apply(
        .resume, in: place.workspace, starting: engine, json: json)
      return
    }
    let directory = targets[0]
    try TrainingSession(json: json).run { control, observe in
      try TrainingLauncher.resume(directory, control: control, observe: observe)
    }
  }
}

/// A training with its narration, Ctrl-C and the report at the end.
final class TrainingSession {
  private let json: Bool
  private let narrator = TrainingNarrator()

  init(json: Bool) { self.json = json }

  func run(
    _ train: (TrainingControl, @escaping (TrainingUpdate) -> Void) throws -> TrainingOutcome
  ) throws {
    let control = TrainingControl()
    let signals = InterruptSignals(control)
    defer { signals.cancel() }
    let outcome: TrainingOutcome
    do {
      outcome = try train(control) { [narrator] in narrator.take($0) }
    } catch {
      narrator.finish()
      throw error
    }
    narrator.finish()
    try report(outcome)
    if !outcome.isComplete { throw ExitCode(ExitStatus.interrupted) }
  }

  private func report(_ outcome: TrainingOutcome) throws {
    if json {
      try Console.printJSON(TrainingReport(outcome))
      return
    }
    guard outcome.isComplete else {
      Console.narrate(
        "interrupted after step \(outcome.step); go on with: foil resume \(outcome.directory)")
      return
    }
    if let metrics = outcome.test ?? outcome.dev {
      try Console.output(metrics.table().joined(separator: "\n"))
    }
    Console.narrate(
      """

      run        \(outcome.directory)
      best       step \(outcome.bestStep), \(outcome.devSplit) \(best(outcome))
      next       foil eval \(ShellWord.quoted(outcome.directory)) --split \(outcome.devSplit)
      """)
  }
}

/// The metric that chose the best checkpoint, with its value; rSum behind it where it is another.
private func best(_ outcome: TrainingOutcome) -> String {
  let metrics: [EvaluationMetric] = outcome.bestBy == .rSum ? [.rSum] : [outcome.bestBy, .rSum]
  return metrics.map { metric in
    let value = outcome.dev?[metric].map { Format.fixed($0, max(1, metric.places)) }
    return "\(metric.title) \(value ?? "?")"
  }.joined(separator: ", ")
}

/// What `foil train --json` prints.
struct TrainingReport: Encodable {
  var run: String
  var state: String
  var step: Int
  var bestStep: Int
  var dev: RetrievalMetrics?
  var test: RetrievalMetrics?

  enum CodingKeys: String, CodingKey {
    case run, state, step, dev, test
    case bestStep = "best_step"
  }

  init(_ outcome: TrainingOutcome) {
    run = outcome.directory
    state = outcome.isComplete ? "completed" : "interrupted"
    step = outcome.step
    bestStep = outcome.bestStep
    dev = outcome.dev
    test = outcome.test
  }
}

/// Ctrl-C, SIGTERM and a lost terminal ask the training to end after its step; a second one ends the program at once.
final class InterruptSignals {
  private var sources: [any DispatchSourceSignal] = []

  init(_ control: TrainingControl) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if control.shouldStop { _exit(ExitStatus.interrupted) }
        control.requestStop()
        Console.narrate("\nwriting a checkpoint; once more to end at once")
      }
      source.resume()
      sources.append(source)
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}

/// Turns a trainer's updates into lines for a person.
final class TrainingNarrator {
  private var line = ProgressLine()
  private let isVerbose = !Console.isInteractive
  private var epochShown = 0

  func take(_ update: TrainingUpdate) {
    switch update {
    case .started(let directory, let total, let first, let parameters):
      Console.narrate("run        \(directory)")
      Console.narrate(
        "training   \(total.grouped) steps"
          + (first > 0 ? ", from step \(first.grouped)" : "")
          + ", \(parameters.grouped) parameters")
    case .step(let progress):
      line.show(
        "epoch \(progress.epoch)/\(progress.epochs)  step \(progress.step.grouped)"
          + "/\(progress.totalSteps.grouped)  loss \(Format.fixed(progress.loss, 4))  "
          + "\(Int(clamping: progress.captionsPerSecond).grouped) captions/s  "
          + "\(Format.duration(progress.secondsLeft)) left")
      if isVerbose, progress.epoch > epochShown {
        epochShown = progress.epoch
        Console.narrate("epoch \(progress.epoch)/\(progress.epochs) begins")
      }
    case .evaluated(let split, let metrics, let isBest, let epoch):
      line.clear()
      let (i2t, t2i) = (metrics.imageToText, metrics.textToImage)
      func percents(_ direction: DirectionMetrics) -> String {
        RetrievalMetric.summed.map { metric in
          TextFit.pad(
            direction[metric].map { Format.fixed($0, metric.places) } ?? "-", to: 5, .right)
        }.joined(separator: " ")
      }
      Console.narrate(
        "\(TextFit.pad(split, to: 5)) epoch "
          + "\(Format.fixed(epoch, 1))  i2t \(percents(i2t))  t2i \(percents(t2i))  rSum "
          + Format.fixed(metrics.rSum, 1) + (isBest ? "  best" : ""))
    case .note(let message, let remedy):
      line.clear()
      Console.narrate("note: \(message)" + (remedy.map { "\n  hint: \($0)" } ?? ""))
    }
  }

  func finish() { line.clear() }
}
