import ArgumentParser
import CAllocations
import Compute
import Corpus
import Dispatch
import Foundation
import Retrieval
import Synchronization
import Training

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure training, evaluation, the workbench and the index over runs.",
    discussion: """
      The ceiling is what OpenBLAS reaches on large matrices with as many threads, measured before \
      and after in the same call. Times are only comparable within one call on one machine.
      """,
    subcommands: [
      Step.self, RunFile.self, Evaluation.self, ObjectiveCost.self, FoilCost.self, Screen.self,
      Index.self,
    ])

  /// Median, smallest and largest of some seconds.
  struct Spread: Encodable {
    var median: Double
    var minimum: Double
    var maximum: Double

    init(_ values: [Double]) {
      let sorted = values.sorted()
      median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
      minimum = sorted.first ?? 0
      maximum = sorted.last ?? 0
    }
  }

  /// One line of the table, and an object of the JSON.
  struct Report: Encodable {
    var name: String
    var threads: Int
    var seconds: Spread
    var captionsPerSecond: Double?
    var gflop: Double
    var gflopPerSecond: Double
    var ceiling: Double
    var shareOfCeiling: Double
    /// What the process allocated in a step after warming up, everything counted.
    var allocatedBytes: Int?
    var allocations: Double?
    /// Longest wait of a step for its batch.
    var loaderWait: Double?
    var peakMemoryMB: Int

    enum CodingKeys: String, CodingKey {
      case name, threads, seconds, gflop, ceiling
      case captionsPerSecond = "captions_per_second"
      case gflopPerSecond = "gflop_per_second"
      case shareOfCeiling = "share_of_ceiling"
      case allocatedBytes = "allocated_bytes_per_step"
      case allocations = "allocations_per_step"
      case loaderWait = "longest_loader_wait_seconds"
      case peakMemoryMB = "peak_memory_mb"
    }

    var line: String {
      let milliseconds = [seconds.median, seconds.minimum, seconds.maximum].map {
        Phrase.decimal($0 * 1e3, $0 < 0.1 ? 2 : 0)
      }
      return name.padding(toLength: 14, withPad: " ", startingAt: 0)
        + Phrase.right("\(milliseconds[0]) ms", 11)
        + Phrase.right("\(milliseconds[1])–\(milliseconds[2])", 15)
        + Phrase.right(Phrase.decimal(gflopPerSecond, 1), 9)
        + Phrase.right(Phrase.decimal(ceiling, 1), 9)
        + Phrase.right(Phrase.decimal(100 * shareOfCeiling, 1) + " %", 9)
        + Phrase.right(captionsPerSecond.map { Phrase.count(Int($0)) } ?? "", 10)
        + Phrase.right("\(peakMemoryMB) MB", 10)
        + Phrase.right(allocatedBytes.map { "\($0) B" } ?? "", 12)
        + Phrase.right(loaderWait.map { Phrase.decimal($0 * 1e3, 2) + " ms" } ?? "", 11)
    }

    static let header =
      "                   median       min–max  GFLOP/s  ceiling    share captions/s    peak  alloc/step   max. wait"
  }

  /// GFLOP/s of `threads` single-threaded products at once.
  static func ceiling(threads: Int) -> Double {
    let size = 1024
    let buffers = (0..<threads).map { _ in
      (0..<3).map { _ in
        let buffer = FloatBuffer(count: size * size)
        for i in 0..<(size * size) { buffer.pointer[i] = Float(i % 7) * 0.1 }
        return buffer
      }
    }
    var best = 0.0
    for _ in 0..<12 {
      let start = DispatchTime.now().uptimeNanoseconds
      Parallel.perform(threads) { thread in
        for _ in 0..<2 {
          BLAS.gemm(
            m: size, n: size, k: size, a: buffers[thread][0].pointer, lda: size,
            b: buffers[thread][1].pointer, ldb: size, c: buffers[thread][2].pointer, ldc: size)
        }
      }
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
      best = max(best, Double(threads * 2 * 2 * size * size * size) / seconds * 1e-9)
    }
    return best
  }

  /// Largest resident memory of this process so far.
  static var peakMemoryMB: Int {
    var usage = rusage()
    getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  struct Step: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whole training steps.")

    @Option(help: "gru-regions, bert-regions, gru-global, small, or all.")
    var model = "all"

    @Option(help: "Pairs in a batch.")
    var batch = 128

    @Option(help: "Worker threads; all cores by default.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "Trainings at the same time, each with so many threads.")
    var jobs = 1

    @Option(help: "Timed steps, after three that are not.")
    var steps = 10

    @Option(help: "A captions file whose lengths the captions are given, instead of all alike.")
    var captions: String?

    @Flag(help: "Write a feature file and read it in the background while training, as a run does.")
    var loader = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      guard batch > 1, threads > 0, steps > 0, jobs > 0 else {
        throw Failure(
          "--batch must be at least 2, --threads, --jobs and --steps at least 1", kind: .usage)
      }
      let shapes: [StepBenchmark.Shape]
      if model == "all" {
        shapes = StepBenchmark.Shape.allCases
      } else if let shape = StepBenchmark.Shape(rawValue: model) {
        shapes = [shape]
      } else {
        let names = StepBenchmark.Shape.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure("--model is \"\(model)\", expected all or one of \(names)", kind: .usage)
      }
      let lengths = try captions.map(Bench.lengths) ?? []
      var reports: [Report] = []
      for shape in shapes {
        var benchmark = StepBenchmark(shape)
        benchmark.batchSize = batch
        benchmark.threads = threads
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
            captionsPerSecond: Double(batch * jobs) / seconds.median,
            gflop: operations * 1e-9, gflopPerSecond: rate, ceiling: ceiling,
            shareOfCeiling: rate / ceiling,
            allocatedBytes: (foil_allocated_bytes() - allocated.bytes) / (jobs * steps),
            allocations: Double(foil_allocation_count() - allocated.calls) / Double(jobs * steps),
            loaderWait: loader ? results.flatMap(\.waits).max() : nil,
            peakMemoryMB: Bench.peakMemoryMB))
      }
      try Bench.show(reports, json: json)
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
  }

  struct Evaluation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eval", abstract: "Ranks in both directions, from embeddings.")

    @Option(help: "Images; each has five captions.")
    var images = 5000

    @Option(help: "Dimension of the embeddings.")
    var dimension = 1024

    @Option(help: "Worker threads; all cores by default.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "Timed evaluations, after one that is not.")
    var runs = 3

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      guard images > 0, dimension > 0, threads > 0, runs > 0, images <= 1_000_000 else {
        throw Failure("--images, --dimension, --threads and --runs must be positive", kind: .usage)
      }
      let captions = images * 5
      var stream = RandomStream(seed: 1, purpose: "benchmark")
      let first = FloatBuffer(count: images * dimension)
      let second = FloatBuffer(count: captions * dimension)
      for i in 0..<(images * dimension) { first.pointer[i] = stream.uniform(-1, 1) }
      for i in 0..<(captions * dimension) { second.pointer[i] = stream.uniform(-1, 1) }
      let before = Bench.ceiling(threads: threads)
      var seconds: [Double] = []
      var operations = 0
      for run in 0...runs {
        let done = BLAS.operationCount
        let start = DispatchTime.now().uptimeNanoseconds
        _ = try Ranking.ranks(
          images: first.pointer, captions: second.pointer,
          captionOffsets: (0...images).map { $0 * 5 }, dimension: dimension, threads: threads)
        let end = DispatchTime.now().uptimeNanoseconds
        operations = BLAS.operationCount - done
        if run > 0 { seconds.append(Double(end - start) * 1e-9) }
      }
      let ceiling = max(before, Bench.ceiling(threads: threads))
      let spread = Spread(seconds)
      let rate = Double(operations) / spread.median * 1e-9
      let report = Report(
        name: "\(images)×\(captions)", threads: threads, seconds: spread, captionsPerSecond: nil,
        gflop: Double(operations) * 1e-9, gflopPerSecond: rate, ceiling: ceiling,
        shareOfCeiling: rate / ceiling, peakMemoryMB: Bench.peakMemoryMB)
      try Bench.show([report], json: json)
    }
  }

  private static func show(_ reports: [Report], json: Bool) throws {
    if json {
      try Console.printJSON(reports)
    } else {
      try Console.output(([Report.header] + reports.map(\.line)).joined(separator: "\n"))
    }
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
