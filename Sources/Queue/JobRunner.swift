import Dispatch
import Foundation
import Recipe
import Records

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
