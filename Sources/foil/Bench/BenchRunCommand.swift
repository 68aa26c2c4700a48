import ArgumentParser
import Foundation
import Ground
import Probes
import Recipe
import Workbench

extension Bench {
  /// A few steps of a run file, on its own data.
  struct RunFile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "A few steps of a run file's training, on its own data.")

    @Argument(help: "The run file.")
    var file: String

    @Option(help: "Timed steps, after two that are not.")
    var steps = 5

    @Flag(help: "Leave the processor to other programs.")
    var nice = false

    @Flag(help: "Print JSON.")
    var json = false

    /// What is printed as JSON.
    struct Report: Codable {
      var secondsPerStep: Double
      var stepsPerEpoch: Int
      var captionsPerSecond: Double
      var parameters: Int
      var threads: Int
      var peakMemoryBytes: Int

      enum CodingKeys: String, CodingKey {
        case parameters, threads
        case secondsPerStep = "seconds_per_step"
        case stepsPerEpoch = "steps_per_epoch"
        case captionsPerSecond = "captions_per_second"
        case peakMemoryBytes = "peak_memory_bytes"
      }
    }

    func validate() throws {
      guard (1...1000).contains(steps) else {
        throw ValidationError("--steps is \(steps); expected a number from 1 to 1000")
      }
    }

    func run() throws {
      if nice { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19) }
      let result = try StepProbe.run(try ConfigurationReader.read(file), steps: steps)
      var usage = rusage()
      getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
      let report = Report(
        secondsPerStep: result.secondsPerStep, stepsPerEpoch: result.stepsPerEpoch,
        captionsPerSecond: Double(result.batch) / result.secondsPerStep,
        parameters: result.parameters, threads: result.threads,
        peakMemoryBytes: usage.ru_maxrss * 1024)
      if json { return try Console.printJSON(report) }
      let milliseconds = Format.fixed(report.secondsPerStep * 1e3, 1)
      let epoch = Format.fixed(report.secondsPerStep * Double(report.stepsPerEpoch), 1)
      try Console.output(
        """
        step        \(milliseconds) ms with \(result.threads) threads, \
        \(Int(clamping: report.captionsPerSecond).grouped) captions/s
        epoch       \(epoch) s, \(result.stepsPerEpoch.grouped) steps
        parameters  \(result.parameters.grouped)
        memory      \(report.peakMemoryBytes >> 20) MB
        """)
    }
  }
}

/// Measures a configuration in a process of its own, whose memory is the run's and whose death is
/// nobody else's.
struct StepMeasurement {
  let executable: String

  /// Seconds that a measurement may take.
  private static let patience = 60.0

  func run(_ toml: String) -> EstimateResult {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("foil-measure-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent("run.toml")
      try Data(toml.utf8).write(to: file)
      return try measure(file.path, folder)
    } catch {
      return .failed("no measurement: \((error as? Failure)?.what ?? "\(error)")")
    }
  }

  private func measure(_ file: String, _ folder: URL) throws -> EstimateResult {
    let output = folder.appendingPathComponent("out")
    let errors = folder.appendingPathComponent("errors")
    for url in [output, errors] {
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["bench", "run", file, "--nice", "--json"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + Self.patience) == .success else {
      process.terminate()
      return .failed("no measurement: a few steps take more than a minute")
    }
    guard process.terminationStatus == 0 else {
      let text = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      let line = text.split(separator: "\n").first.map(String.init) ?? "it failed"
      return .failed("cannot be trained: " + line.replacing("foil: ", with: ""))
    }
    let report = try JSONDecoder().decode(
      Bench.RunFile.Report.self, from: try Data(contentsOf: output))
    return .measured(
      StepEstimate(
        secondsPerStep: report.secondsPerStep, stepsPerEpoch: report.stepsPerEpoch,
        parameters: report.parameters, threads: report.threads, memory: report.peakMemoryBytes))
  }
}
