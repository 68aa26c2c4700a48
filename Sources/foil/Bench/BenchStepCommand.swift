import ArgumentParser
import CAllocations
import Foundation
import Ground
import Language
import Probes
import Synchronization

extension Bench {
  struct Step: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whole training steps.")

    @Option(help: "gru-regions, bert-regions, gru-global, small, or all.")
    var model = "all"

    @OptionGroup var options: StepOptions

    @Option(help: "Trainings at the same time, each with so many threads.")
    var jobs = 1

    @Option(help: "Timed steps, after three that are not.")
    var steps = 10

    @Option(help: "A captions file whose lengths the captions are given, instead of all alike.")
    var captions: String?

    @Flag(help: "Write a feature file and read it in the background while training, as a run does.")
    var loader = false

    func run() throws {
      guard steps > 0, jobs > 0 else {
        throw Failure("--jobs and --steps must be at least 1", kind: .usage)
      }
      let shapes =
        model == "all"
        ? StepBenchmark.Shape.allCases : [try Bench.shape(model, others: "all or ")]
      let threads = options.common.threads
      let lengths = try captions.map(Step.lengths) ?? []
      var reports: [Report] = []
      for shape in shapes {
        var benchmark = options.benchmark(shape)
        benchmark.lengths = lengths
        benchmark.readsFeatures = loader
        benchmark.onTiming = { foil_count_allocations($0 ? 1 : 0) }
        let allocated = (bytes: foil_allocated_bytes(), calls: foil_allocation_count())
        let before = Bench.ceiling(threads: threads * jobs)
        let results = try Step.run(benchmark, jobs: jobs, steps: steps)
        let ceiling = max(before, Bench.ceiling(threads: threads * jobs))
        let seconds = Spread(results.flatMap(\.seconds))
        // The jobs share the counter of operations, so each has counted those of all.
        let operations = results.reduce(0) { $0 + $1.operations } / Double(jobs)
        let rate = operations / seconds.median * 1e-9
        reports.append(
          Report(
            name: shape.rawValue, threads: threads, seconds: seconds,
            captionsPerSecond: Double(options.batch * jobs) / seconds.median,
            gflop: operations * 1e-9, gflopPerSecond: rate, ceiling: ceiling,
            shareOfCeiling: rate / ceiling,
            allocatedBytes: (foil_allocated_bytes() - allocated.bytes) / (jobs * steps),
            allocations: Double(foil_allocation_count() - allocated.calls) / Double(jobs * steps),
            loaderWait: loader ? results.flatMap(\.waits).max() : nil,
            peakMemoryMB: Bench.peakMemoryMB))
      }
      try Bench.show(reports, json: options.common.json)
    }

    /// Runs the benchmark `jobs` times at once, each on a thread of its own.
    private static func run(
      _ benchmark: StepBenchmark, jobs: Int, steps: Int
    ) throws -> [StepBenchmark.Result] {
      if jobs == 1 { return [try benchmark.run(warmup: 3, steps: steps)] }
      let results = Mutex<[StepBenchmark.Result]>([])
      try Parallel.performThrowing(jobs) { _ in
        let result = try benchmark.run(warmup: 3, steps: steps)
        results.withLock { $0.append(result) }
      }
      return results.withLock { $0 }
    }

    /// Words of each caption of a file.
    private static func lengths(_ path: String) throws -> [Int] {
      let text: String
      do {
        text = try String(contentsOfFile: path, encoding: .utf8)
      } catch {
        throw Failure("the captions cannot be read", at: path)
      }
      let tokenizer = WordTokenizer()
      let lengths = text.split(separator: "\n").prefix(20_000).map {
        max(1, tokenizer.tokens(String($0)).count)
      }
      guard !lengths.isEmpty else { throw Failure("the file holds no captions", at: path) }
      // In the order of the file a batch would hold five captions of each image, which are of like
      // length.
      var stream = RandomStream(seed: 2, purpose: "benchmark")
      return stream.permutation(lengths.count).map { lengths[$0] }
    }
  }
}
