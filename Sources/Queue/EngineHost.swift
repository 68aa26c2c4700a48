import Dispatch
import Foundation
import Ground
import Synchronization

/// Where engines live: in this process, in one of their own, on a cluster.
///
/// A host only brings an engine to life. Everything else — adding jobs, commands, status — goes
/// through the workspace's files and is the same for all of them.
public protocol EngineHost: Sendable {
  /// Starts an engine for the workspace and returns once it is at work.
  ///
  /// - Throws: A ``Failure`` if it cannot be started.
  func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord
}

extension EngineHost {
  /// The engine that works on the workspace, started if there is none.
  ///
  /// To be called after jobs were added: an engine that ends because it is idle does so only while
  /// nobody is adding a job.
  ///
  /// - Returns: Nil if an engine that another program started has done all jobs and ended meanwhile.
  public func ensure(
    _ workspace: Workspace, options: Engine.Options
  ) throws -> (engine: EngineRecord, isNew: Bool)? {
    if let engine = workspace.engines().first { return (engine, false) }
    do {
      return (try start(workspace, options: options), true)
    } catch {
      // Another program may have been quicker.
      if let engine = workspace.engines().first { return (engine, false) }
      let jobs = try JobQueue(workspace).snapshot().jobs
      let isDone = jobs.allSatisfy { $0.state.isEnded || $0.state == .paused }
      if options.endsWhenIdle, isDone { return nil }
      throw error
    }
  }
}

/// Runs engines inside this process; they end with it.
public final class InProcessHost: EngineHost {
  private let runner: any JobRunner
  private let engines = Mutex<[Engine]>([])
  private let group = DispatchGroup()

  public init(runner: any JobRunner) { self.runner = runner }

  public func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
    let result = Mutex<Result<EngineRecord, any Error>?>(nil)
    let isKnown = DispatchSemaphore(value: 0)
    let engine = try Engine(workspace, options: options, runner: runner) { news in
      guard case .started(let record) = news else { return }
      result.withLock { $0 = .success(record) }
      isKnown.signal()
    }
    engines.withLock { $0.append(engine) }
    DispatchQueue(label: "foil.engine").async(group: group) {
      do {
        try engine.run()
      } catch {
        result.withLock { $0 = .failure(error) }
        isKnown.signal()
      }
    }
    isKnown.wait()
    guard let outcome = result.withLock({ $0 }) else {
      throw Failure("the engine did not start", at: workspace.path)
    }
    return try outcome.get()
  }

  /// Ends all engines of this host and returns when they have ended.
  ///
  /// - Parameter now: Whether jobs end without a checkpoint.
  public func stop(now: Bool = false) {
    for engine in engines.withLock({ $0 }) { engine.stop(now: now) }
    group.wait()
  }
}
