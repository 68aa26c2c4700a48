import Ground

/// Resampling of images, and of the seeds within groups of runs.
///
/// Each resample draws as many images as there are, with replacement, the same ones for all runs: a
/// caption goes with its image, because captions of one image are found or missed together. Then it
/// draws as many runs of each group as the group has, with replacement, and averages them. With
/// groups of one run each this is the paired bootstrap over images (Efron and Tibshirani, 1993); with
/// several it has two levels, so that the interval also covers what another seed would have given.
///
/// Resample b draws from random streams of its own, so that the result depends on the seed alone and
/// not on the number of threads.
public struct Bootstrap: Sendable {
  /// [resample][group]: the mean of the group.
  let values: [[Double]]

  /// - Parameters:
  ///   - groups: The runs of each group, all with scores of the same images, none empty.
  ///   - resamples: How often to draw.
  ///   - seed: Of the random numbers.
  /// - Throws: `Failure` if the runs were not measured on equally many images and captions, or a
  ///   group is empty.
  public init(groups: [[QueryScores]], resamples: Int = 10_000, seed: UInt64 = 0) throws {
    let runs = groups.flatMap { $0 }
    guard let first = runs.first, first.count > 0, groups.allSatisfy({ !$0.isEmpty }) else {
      throw Failure("found no scores to resample")
    }
    try QueryScores.requireSameQueries(runs)
    guard resamples > 0 else {
      throw Failure("found \(resamples) resamples, expected at least 1", kind: .usage)
    }
    let workers = 16
    let pieces = UnsafeMutableBufferPointer<[[Double]]>.allocate(capacity: workers)
    pieces.initialize(repeating: [])
    defer {
      pieces.deinitialize()
      pieces.deallocate()
    }
    Parallel.perform(workers) { worker in
      var weights = [Double](repeating: 0, count: first.count)
      pieces[worker] = Parallel.range(of: worker, of: workers, total: resamples).map { resample in
        Bootstrap.resample(resample, groups, captions: first.captions, seed, &weights)
      }
    }
    values = pieces.flatMap { $0 }
  }

  /// One resample's mean of each group.
  private static func resample(
    _ index: Int, _ groups: [[QueryScores]], captions: [Double], _ seed: UInt64,
    _ weights: inout [Double]
  ) -> [Double] {
    let count = weights.count
    for image in 0..<count { weights[image] = 0 }
    var images = RandomStream(seed: seed, purpose: "bootstrap images", index: UInt64(index))
    for _ in 0..<count { weights[images.below(count)] += 1 }
    let captionCount = dot(weights, captions)
    var seeds = RandomStream(seed: seed, purpose: "bootstrap seeds", index: UInt64(index))
    return groups.map { runs in
      let values = runs.map { run in
        dot(weights, run.image) / Double(count) + dot(weights, run.caption) / captionCount
      }
      guard values.count > 1 else { return values[0] }
      var sum = 0.0
      for _ in values { sum += values[seeds.below(values.count)] }
      return sum / Double(values.count)
    }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    // Four sums side by side, in an order that does not depend on the compiler.
    var sums = SIMD4<Double>.zero
    var index = 0
    while index + 4 <= a.count {
      let left = SIMD4<Double>(a[index], a[index + 1], a[index + 2], a[index + 3])
      let right = SIMD4<Double>(b[index], b[index + 1], b[index + 2], b[index + 3])
      sums += left * right
      index += 4
    }
    var sum = sums.sum()
    while index < a.count {
      sum += a[index] * b[index]
      index += 1
    }
    return sum
  }

  /// The 95 % interval of a group's mean.
  public func interval(of group: Int) -> ConfidenceInterval {
    ConfidenceInterval(percentilesOf: values.map { $0[group] })
  }

  /// The 95 % interval of one group's mean less another's.
  public func interval(of group: Int, minus other: Int) -> ConfidenceInterval {
    ConfidenceInterval(percentilesOf: values.map { $0[group] - $0[other] })
  }
}

extension QueryScores {
  /// - Throws: `Failure` if the runs have not the same images with the same numbers of captions.
  static func requireSameQueries(_ runs: [QueryScores]) throws {
    guard let first = runs.first else { return }
    for run in runs where run.captions != first.captions {
      throw Failure(
        "found runs that were measured on different queries: \(first.count) images with "
          + "\(Int(clamping: first.captions.reduce(0, +))) captions, and \(run.count) with "
          + "\(Int(clamping: run.captions.reduce(0, +)))",
        remedy: "compare runs of the same data and split")
    }
  }
}
