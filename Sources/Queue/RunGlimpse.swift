import Foundation
import Ground
import Records

/// Where a run is, read in constant time from the two ends of its log and the best checkpoint's header.
/// Nothing is verified: this is for a look, not for results.
public struct RunGlimpse: Equatable, Sendable {
  public var step = 0
  public var totalSteps: Int?
  /// As ``EpochLoss`` has it; nil where the end of a log without means does not reach back to where
  /// the epoch began.
  public var loss: Double?
  /// Of the last logged step.
  public var captionsPerSecond: Double?
  /// Of the best checkpoint.
  public var bestRSum: Double?

  private static let headBytes = 4096
  private static let tailBytes = 1 << 14

  /// Nil if there is no log yet.
  public init?(run: String) {
    guard let handle = FileHandle(forReadingAtPath: run + "/events.jsonl"),
      let size = try? handle.seekToEnd(), (try? handle.seek(toOffset: 0)) != nil,
      let head = try? handle.read(upToCount: RunGlimpse.headBytes)
    else { return nil }
    for event in RunGlimpse.events(head, isCut: false) {
      totalSteps = event["total_steps"]?.integer ?? totalSteps
    }
    let start = size > UInt64(RunGlimpse.tailBytes) ? size - UInt64(RunGlimpse.tailBytes) : 0
    guard (try? handle.seek(toOffset: start)) != nil,
      let tail = try? handle.read(upToCount: RunGlimpse.tailBytes)
    else { return nil }
    var mean = EpochLoss()
    var isWhole = start == 0
    for event in EventHistory.merged(RunGlimpse.events(tail, isCut: start > 0)) {
      take(event)
      mean.add(event)
      isWhole = isWhole || event.kind == .epoch || event["epoch_loss"] != nil
    }
    loss = isWhole ? mean.value : nil
    let best = try? SafeTensors.metadata(path: run + "/checkpoints/best.safetensors")
    bestRSum = best?["foil.best_rsum"].flatMap(Double.init)
  }

  private mutating func take(_ event: Event) {
    switch event.kind {
    case .step:
      step = event.step
      captionsPerSecond = event["captions_per_second"]?.number
    case .state:
      step = event.step
      totalSteps = event["total_steps"]?.integer ?? totalSteps
    default: break
    }
  }

  /// The events of whole lines in a piece of a log.
  private static func events(_ piece: Data, isCut: Bool) -> [Event] {
    var lines = piece.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if isCut, !lines.isEmpty { lines.removeFirst() }
    return lines.dropLast().compactMap { try? Event(line: $0) }
  }
}
