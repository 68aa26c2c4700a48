import Dispatch
import Foundation
import Ground
import Records
import Synchronization

/// Takes jobs from a workspace's queue and runs them, several at once, each on a Dispatch queue of
/// its own.
///
/// ``run()`` is a loop on the caller's thread, which alone decides and writes; jobs tell it through
/// a mailbox what became of them. It looks at the queue whenever a file there changes, so a command
/// reaches the training within its current step.
public final class Engine: Sendable {
  /// How an engine shares out the machine.
  public struct Options: Equatable, Sendable {
    /// Jobs at once.
    public var jobs: Int
    /// Threads that are divided among them.
    public var threads: Int
    /// End as soon as nothing is left to do.
    public var endsWhenIdle: Bool
    /// Refuse to run beside another engine of this machine, which would share the same cores.
    public var isOnlyOneOnHost: Bool

    /// - Parameter threads: Nil takes all cores.
    public init(
      jobs: Int = 1, threads: Int? = nil, endsWhenIdle: Bool = false, isOnlyOneOnHost: Bool = false
    ) {
      self.jobs = max(1, jobs)
      self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
      self.endsWhenIdle = endsWhenIdle
      self.isOnlyOneOnHost = isOnlyOneOnHost
    }
  }

  /// What an engine tells whoever started it; the queue's files say the same.
  public enum News: Sendable {
    case started(EngineRecord)
    case jobBegan(Job, step: Int)
    case jobEnded(Job)
    /// A job that was running when its engine died waits in the queue again.
    case jobRecovered(Job)
    /// Something that went wrong with the queue itself and will be tried again; told once, however
    /// often it is tried.
    case problem(String)
    /// What was a problem is none any more.
    case solved
    case ended
  }

  /// Deaths of engines without progress after which a job is not taken up again by itself: it is
  /// probably what kills them.
  static let mostCrashes = 5

  let queue: JobQueue
  let options: Options
  let runner: any JobRunner
  let observe: @Sendable (News) -> Void
  let watch: FolderWatch
  let mailbox = Mutex(Mailbox())

  /// What jobs and other threads tell the loop.
  struct Mailbox {
    var began: [(id: Int, step: Int)] = []
    var ended: [(id: Int, event: JobState.Event)] = []
    var stop = TrainingControl.Request.goOn
  }

  /// - Parameters:
  ///   - runner: What trains the jobs.
  ///   - observe: Called on the engine's thread.
  /// - Throws: A ``Failure`` if the workspace cannot be written.
  public convenience init(
    _ workspace: Workspace, options: Options = Options(),
    runner: any JobRunner,
    observe: @escaping @Sendable (News) -> Void = { _ in }
  ) throws {
    try workspace.prepare()
    self.init(JobQueue(workspace), options: options, runner: runner, observe: observe)
  }

  /// - Parameter queue: Of a workspace with its folders.
  init(
    _ queue: JobQueue, options: Options, runner: any JobRunner,
    observe: @escaping @Sendable (News) -> Void
  ) {
    self.queue = queue
    self.options = options
    self.runner = runner
    self.observe = observe
    watch = FolderWatch([queue.workspace.jobsFolder, queue.workspace.enginesFolder])
  }

  /// Asks the engine to end; safe to call from any thread.
  ///
  /// Its jobs write a checkpoint (`now`: do not) and go back into the queue.
  public func stop(now: Bool = false) {
    mailbox.withLock { $0.stop = now ? .abandon : .stop }
    watch.wake()
  }

  /// Works until it is asked to end, or until nothing is left to do.
  ///
  /// - Throws: A ``Failure`` if the engine cannot begin, or if its workspace, its queue or its entry
  ///   there is removed or moved; its jobs have then been stopped. What else goes wrong is told as news
  ///   and tried again.
  public func run() throws {
    let registration = try queue.withLock {
      queue.removeLeftovers()
      return try EngineRegistration(queue.workspace, options, now: queue.now)
    }
    observe(.started(registration.record))
    var floor = Floor(engine: registration.record.id)
    while registration.isInPlace {
      do {
        if try turn(&floor) {
          withExtendedLifetime(registration) {}
          return observe(.ended)
        }
        settled(&floor)
      } catch {
        tell(error, &floor)
      }
      watch.wait(seconds: 1)
    }
    let loss = Failure(
      "the engine's lock has been removed or moved, so others take the engine for dead: its jobs are "
        + "stopped and it ends", at: queue.workspace.engineLock(floor.engine),
      remedy: "`foil engine start` starts another, which goes on with the jobs that are left")
    observe(.problem(loss.description))
    finishUnseen(&floor)
    observe(.ended)
    throw loss
  }

  /// Stops all jobs and waits for them, without a look at the queue: it is not this engine's any more.
  private func finishUnseen(_ floor: inout Floor) {
    while true {
      let mail = mailbox.withLock { box in
        defer { (box.began, box.ended) = ([], []) }
        return box
      }
      for (id, _) in mail.ended { floor.running[id] = nil }
      if floor.running.isEmpty { return }
      for work in floor.running.values { work.control.set(max(.stop, mail.stop)) }
      watch.wait(seconds: 1)
    }
  }
}
