import Dispatch
import Foundation
import Ground
import Queue
import Recipe
import Records

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
    guard try FileStatus.exists(path) else {
      // Beginning again at step 0 without a word would look like the run that is gone.
      guard !job.hasBegun else {
        throw Failure(
          "the run directory has been removed or moved since the job began", at: path,
          remedy:
            "put it back and go on with `foil queue retry \(job.id)`, or begin a new run with "
            + "`foil queue retry \(job.id) --anew`")
      }
      return try TrainingLauncher.start(
        configuration, at: path, origin: job.origin, control: control, observe: observe
      ).isComplete
    }
    let directory = try RunDirectory(opening: path)
    waitForFormerEngine(directory, control)
    // An engine may have died between the run's last event and the job's last state.
    if try directory.isComplete() { return true }
    return try TrainingLauncher.resume(path, control: control, observe: observe).isComplete
  }

  /// Gives an engine whose lock was removed the time to notice and to end its step.
  private func waitForFormerEngine(_ directory: RunDirectory, _ control: TrainingControl) {
    let deadline = DispatchTime.now() + 20
    while directory.isRunning, control.request == .goOn, DispatchTime.now() < deadline {
      usleep(20_000)
    }
  }
}
