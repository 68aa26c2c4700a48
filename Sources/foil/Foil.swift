import ArgumentParser
import Compute
import Foundation
import Ground
import Recipe
import Records
import Terminal

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
    version: ProgramVersion.current,
    subcommands: [WorkbenchCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Training",
        subcommands: [Train.self, Resume.self, Settings.self, DataCommand.self, Demo.self]),
      CommandGroup(
        name: "Queue",
        subcommands: [
          Queue.self, Sweep.self, Watch.self, Pause.self, Cancel.self, EngineCommand.self,
        ]),
      CommandGroup(
        name: "Runs",
        subcommands: [RunsCommand.self, Compare.self, Export.self, Import.self]),
      CommandGroup(
        name: "Measuring and looking",
        subcommands: [
          Evaluate.self, Rank.self, Attack.self, Ask.self, Lens.self, FoilsCommand.self,
          Marks.self, ObjectiveCommand.self,
        ]),
      CommandGroup(name: "Machine", subcommands: [Doctor.self, Bench.self]),
    ], defaultSubcommand: WorkbenchCommand.self)
}

@main
enum Main {
  static func main() {
    Crashes.endTheProcess()
    checkProcessor()
    // A reader that goes away (`foil … | head`) is an error of the write, not the end of a training.
    signal(SIGPIPE, SIG_IGN)
    // A file beyond the limit of `ulimit -f` is an error of the write too.
    signal(SIGXFSZ, SIG_IGN)
    Console.openStandardStreams()
    do {
      try AddressSpace.require(threads: AddressSpace.loadedThreads)
    } catch {
      Console.narrate("foil: \(error)")
      // Not `exit`, which waits for OpenBLAS's threads, and they for room.
      _exit(ExitStatus.failure)
    }
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

extension Main {
  /// Ends the process with words where an instruction of the kernels would end it without; `foil
  /// doctor` goes on and says more.
  private static func checkProcessor() {
    let missing = ProcessorFeatures.compiled.subtracting(.present)
    guard !missing.isEmpty, !CommandLine.arguments.dropFirst().starts(with: ["doctor"]) else {
      return
    }
    // Not through the console, which is made with the same instructions.
    let text =
      "foil: this foil was built for a processor with "
      + "\(missing.names.joined(separator: ", ")), which this one lacks\n"
      + "  hint: build it on this machine, or on one of its kind\n"
    _ = write(STDERR_FILENO, text, text.utf8.count)
    exit(ExitStatus.failure)
  }
}

/// The documented exit statuses.
enum ExitStatus {
  static let failure: Int32 = 1
  static let usage: Int32 = 2
  static let interrupted: Int32 = 130
}
