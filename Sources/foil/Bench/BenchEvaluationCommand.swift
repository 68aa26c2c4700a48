import ArgumentParser
import Compute
import Dispatch
import Ground
import Retrieval

extension Bench {
  struct Evaluation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eval", abstract: "Ranks in both directions, from embeddings.")

    @Option(help: "Images; each has five captions.")
    var images = 5000

    @Option(help: "Dimension of the embeddings.")
    var dimension = 1024

    @OptionGroup var options: Options

    @Option(help: "Timed evaluations, after one that is not.")
    var runs = 3

    func run() throws {
      guard images > 0, dimension > 0, runs > 0, images <= 1_000_000 else {
        throw Failure(
          "--images (at most 1,000,000), --dimension and --runs must be positive", kind: .usage)
      }
      let threads = options.threads
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
      try Bench.show([report], json: options.json)
    }
  }
}
