import Compute
import Foundation
import Training

/// Does the work of one job; the seam between the engine and the training.
public protocol JobRunner: Sendable {
  /// Trains a job until it is done or asked to stop; called on a thread of its own.
  ///
  /// - Parameters:
  ///   - job: A claimed job, with its threads and its planned run directory.
  ///   - control: What the engine wants.
  ///   - began: To be called once with the step that training begins at.
  /// - Returns: Whether the job is complete; false if it was asked to stop.
  /// - Throws: What ended the job; other jobs go on.
  func run(
    _ job: Job, configuration: RunConfiguration, control: TrainingControl,
    began: @escaping @Sendable (Int) -> Void
  ) throws -> Bool
}

/// Trains jobs in this process.
public struct TrainingRunner: JobRunner {
  public init() {}

  public func run(
    _ job: Job, configuration: RunConfiguration, control: TrainingControl,
    began: @escaping @Sendable (Int) -> Void
  ) throws -> Bool {
    guard let path = job.run else { throw Failure("job \(job.id) has no place for its run") }
    func observe(_ update: TrainingUpdate) {
      if case .started(_, _, let firstStep, _) = update { began(firstStep) }
    }
    try RunDirectory.discardUnfinished(at: path)
    guard FileManager.default.fileExists(atPath: path) else {
      return try TrainingLauncher.start(
        configuration, at: path, origin: job.origin, control: control, observe: observe
      ).isComplete
    }
    // An engine may have died between the run's last event and the job's last state.
    if try RunDirectory(opening: path).isComplete() { return true }
    return try TrainingLauncher.resume(path, control: control, observe: observe).isComplete
  }
}
