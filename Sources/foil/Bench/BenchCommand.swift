import ArgumentParser
import Compute
import Dispatch
import Foundation
import Ground
import Probes

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

  /// What all benchmarks ask.
  struct Options: ParsableArguments {
    @Option(help: "Worker threads; all cores by default.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
      guard threads > 0 else { throw ValidationError("--threads must be at least 1") }
    }
  }

  /// What all benchmarks of training steps ask.
  struct StepOptions: ParsableArguments {
    @OptionGroup var common: Options

    @Option(help: "Pairs in a batch.")
    var batch = 128

    func validate() throws {
      guard batch > 1 else { throw ValidationError("--batch must be at least 2") }
    }

    /// The benchmark of a shape.
    func benchmark(_ shape: StepBenchmark.Shape) -> StepBenchmark {
      var benchmark = StepBenchmark(shape)
      benchmark.batchSize = batch
      benchmark.threads = common.threads
      return benchmark
    }
  }

  /// The shape of a name.
  ///
  /// - Parameter others: What else the option takes, for the message.
  static func shape(_ name: String, others: String = "") throws -> StepBenchmark.Shape {
    if let shape = StepBenchmark.Shape(rawValue: name) { return shape }
    let names = StepBenchmark.Shape.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure("--model is \"\(name)\", expected \(others)one of \(names)", kind: .usage)
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
}
