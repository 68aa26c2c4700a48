import ArgumentParser
import Cells
import Foundation
import Ground
import Probes
import Queue
import Recipe
import Records
import Retrieval
import Synchronization
import Workbench

extension Bench {
  /// How soon the workbench opens, paints a key and draws a frame.
  struct Screen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The workbench: opening many runs, time from a key to its paint, frames.",
      discussion: """
        The workbench runs on a pseudo-terminal of 120 × 36, on a workspace that is made for it, \
        while other threads use the processor.
        """)

    @Option(help: "Runs of the workspace.")
    var runs = 1000

    @Option(help: "Logged steps of each run.")
    var steps = 100

    @Option(help: "Threads that compute meanwhile.")
    var busy = 2

    @Option(help: "Keys that are timed.")
    var keys = 50

    @Flag(help: "Print JSON.")
    var json = false

    struct Report: Encodable {
      var runs: Int
      var firstScreen: Double
      var firstRun: Double
      var firstOpening: Double
      var secondOpening: Double
      var keyToPaint: Spread
      var idleBytes: Int
      var frames: [String: Spread]

      enum CodingKeys: String, CodingKey {
        case runs, frames
        case firstScreen = "first_screen_seconds"
        case firstRun = "first_run_seconds"
        case firstOpening = "first_opening_seconds"
        case secondOpening = "second_opening_seconds"
        case keyToPaint = "key_to_paint_seconds"
        case idleBytes = "idle_bytes"
      }
    }

    func validate() throws {
      guard (1...100_000).contains(runs), (1...10_000).contains(steps), (0...64).contains(busy),
        (1...10_000).contains(keys)
      else { throw ValidationError("--runs, --steps and --keys must be at least 1") }
    }

    func run() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("foil-bench-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      try makeRuns(folder)
      let report = try withBusyThreads { try measure(folder.path) }
      if json { return try Console.printJSON(report) }
      func line(_ spread: Spread) -> String {
        let values = [spread.median, spread.minimum, spread.maximum]
        let texts = values.map { Format.fixed($0 * 1e3, 1) }
        return "\(texts[0]) ms (\(texts[1])–\(texts[2]))"
      }
      try Console.output(
        """
        runs            \(runs.grouped), \(busy) threads computing meanwhile
        first screen    \(Format.fixed(report.firstScreen * 1e3, 0)) ms after the start, with runs \
        after \(Format.fixed(report.firstRun * 1e3, 0)) ms
        all runs        \(Format.fixed(report.firstOpening, 2)) s to index them, \
        \(Format.fixed(report.secondOpening, 2)) s once they are
        key to paint    \(line(report.keyToPaint))
        idle            \(report.idleBytes) bytes in 3 s
        """)
      for (name, spread) in report.frames.sorted(by: { $0.key < $1.key }) {
        try Console.output(
          "frame           \(TextFit.pad(name, to: 22)) \(line(spread))"
        )
      }
    }

    // MARK: - The workspace

    private func makeRuns(_ folder: URL) throws {
      let objectives = ["triplet", "triplet_sn", "infonce", "fne"]
      for number in 0..<runs {
        var configuration = RunConfiguration()
        configuration.run.seed = number % 5
        configuration.data.path = "/data/coco"
        configuration.objective.terms = [objectives[number % objectives.count]]
        let name =
          "2026-11-21T08-00-00-run-\(number)-\(String(number + 0x10000, radix: 16).suffix(4))"
        let run = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
        var log: [String] = []
        func add(_ kind: Event.Kind, _ step: Int, _ fields: [String: JSONValue]) {
          let time = 1.795e9 + Double(number * 1000 + step)
          log.append(Event(kind, step: step, time: time, fields).json)
        }
        let total = 10 * steps
        add(.state, 0, ["state": .text("started"), "total_steps": .integer(total)])
        for index in 1...steps {
          let loss = 2 * exp(-Double(index) / 30) + 0.1
          add(
            .step, 10 * index,
            ["loss": .real(loss), "learning_rate": .real(5e-4), "gradient_norm": .real(loss)])
          if index % 20 == 0 {
            let sum = 300 - 200 * exp(-Double(index) / 40) + Double(number % 7)
            add(
              .evaluation, 10 * index,
              [
                "split": .text("dev"), EvaluationMetric.rSum.key: .real(sum),
                "best": .boolean(true),
              ])
          }
        }
        add(.state, total, ["state": .text("completed")])
        try Data((log.joined(separator: "\n") + "\n").utf8)
          .write(to: run.appendingPathComponent("events.jsonl"))
        try Data(configuration.toml().utf8).write(to: run.appendingPathComponent("run.toml"))
      }
    }

    private func withBusyThreads<Value>(_ body: () throws -> Value) throws -> Value {
      let flag = BusyFlag()
      for _ in 0..<busy {
        Thread.detachNewThread {
          var x = 1.0
          while !flag.isDone { for _ in 0..<10_000 { x = x * 1.0000001 + 1e-9 } }
          if x == 0 { flag.end() }
        }
      }
      defer { flag.end() }
      return try body()
    }

    // MARK: - Measuring

    private func measure(_ workspace: String) throws -> Report {
      func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) * 1e-9 }
      var openings: [Double] = []
      // At first the index is made, then it is there.
      for _ in 0..<2 {
        let start = now()
        let (store, _) = open(workspace)
        openings.append(now() - start)
        store.stop()
      }
      let start = now()
      let terminal = try TerminalDriver(
        DetachedHost().executable, ["workbench", "--workspace", workspace], width: 120, height: 36)
      try terminal.read(within: 60, "a screen") { terminal.contains("Runs") }
      let first = now() - start
      try terminal.read(within: 60, "a run") { terminal.contains("run-") }
      let firstRun = now() - start
      terminal.settle(2)
      var times: [Double] = []
      for index in 0..<keys {
        let before = terminal.output.count
        let sent = now()
        terminal.send(index % 40 < 20 ? "j" : "k")
        try terminal.read(within: 10, "a key") { terminal.output.count > before }
        times.append(now() - sent)
        // The next key meets a screen at rest.
        terminal.settle(0.15)
      }
      terminal.settle(1)
      let before = terminal.output.count
      let rest = Date()
      while -rest.timeIntervalSinceNow < 3 { terminal.settle(0.1) }
      let idle = terminal.output.count - before
      return Report(
        runs: runs, firstScreen: first, firstRun: firstRun, firstOpening: openings[0],
        secondOpening: openings[1],
        keyToPaint: Spread(times), idleBytes: idle, frames: try frames(workspace))
    }

    /// Waits until all runs of the workspace are known.
    private func open(_ workspace: String) -> (store: WorkspaceStore, news: DispatchSemaphore) {
      let news = DispatchSemaphore(value: 0)
      let store = WorkspaceStore(Workspace(workspace), models: ModelProbes()) { news.signal() }
      while store.current.runs.count < runs {
        guard news.wait(timeout: .now() + 600) == .success else { break }
      }
      return (store, news)
    }

    /// Seconds to draw each screen into cells, with all runs read.
    private func frames(_ workspace: String) throws -> [String: Spread] {
      let (store, news) = open(workspace)
      defer { store.stop() }
      var interface = Interface(workspace: workspace, keys: try WorkbenchKeys.table())
      interface.update(store.current)
      var frames: [String: Spread] = [:]
      for size in [Size(80, 24), Size(200, 60)] {
        _ = interface.take(.resize(size))
        for (number, title) in ["Runs", "Dashboard", "Compare"].enumerated() {
          _ = interface.perform("app.tab-\(number + 1)")
          store.want(interface.wants)
          _ = news.wait(timeout: .now() + 2)
          interface.update(store.current)
          var seconds: [Double] = []
          for _ in 0..<30 {
            let start = DispatchTime.now().uptimeNanoseconds
            _ = interface.draw(size, symbols: .unicode)
            seconds.append(Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9)
          }
          frames["\(title) \(size.width)×\(size.height)"] = Spread(seconds)
        }
      }
      return frames
    }
  }
}

/// Tells the busy threads of a measurement when it is over.
private final class BusyFlag: Sendable {
  private let flag = Atomic(false)
  var isDone: Bool { flag.load(ordering: .relaxed) }
  func end() { flag.store(true, ordering: .relaxed) }
}
