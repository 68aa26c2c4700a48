import ArgumentParser
import Foundation
import Ground
import Terminal
import Training

/// The `foil` command.
struct Foil: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foil",
    abstract: "Image–text retrieval research: train, evaluate and look at what the loss did.",
    discussion: """
      Data goes to standard output, narration to standard error.
      Exit status: 0 done, 1 the data or the run failed, 2 wrong usage or configuration, \
      130 interrupted.
      """,
    version: TrainingLauncher.version,
    subcommands: [
      WorkbenchCommand.self, Train.self, Resume.self, Queue.self, Sweep.self, Pause.self,
      Cancel.self, Watch.self,
      EngineCommand.self, RunsCommand.self, Compare.self, Evaluate.self, Attack.self, Rank.self,
      Lens.self, FoilsCommand.self, Ask.self, Marks.self, ObjectiveCommand.self, DataCommand.self,
      Export.self, Import.self, Settings.self,
      Bench.self, Demo.self,
    ], defaultSubcommand: WorkbenchCommand.self)
}

@main
enum Main {
  static func main() {
    Crashes.endTheProcess()
    // A reader that goes away (`foil … | head`) is an error of the write, not the end of a training.
    signal(SIGPIPE, SIG_IGN)
    // A file beyond the limit of `ulimit -f` is an error of the write too.
    signal(SIGXFSZ, SIG_IGN)
    Console.openStandardStreams()
    do {
      try UnknownCommand.check(Array(CommandLine.arguments.dropFirst()))
      var command = try Foil.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Console.narrate("foil: \(failure)")
      exit(failure.kind == .usage ? ExitStatus.usage : ExitStatus.failure)
    } catch let unknown as UnknownCommand {
      Console.narrate(unknown.message)
      exit(ExitStatus.usage)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      let status = Foil.exitCode(for: error)
      let message = Foil.fullMessage(for: error)
      if status.isSuccess {
        do {
          if !message.isEmpty { try Console.output(message) }
          exit(0)
        } catch {
          Console.narrate("foil: \(error)")
          exit(ExitStatus.failure)
        }
      }
      Console.narrate(message)
      exit(status == .validationFailure ? ExitStatus.usage : ExitStatus.failure)
    }
  }
}

/// The documented exit statuses.
enum ExitStatus {
  static let failure: Int32 = 1
  static let usage: Int32 = 2
  static let interrupted: Int32 = 130
}
