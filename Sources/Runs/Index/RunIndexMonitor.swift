import Dispatch
import Foundation
import Synchronization

/// Refreshes an index again and again in the background and says when something has changed.
public final class RunIndexMonitor: Sendable {
  private let index: RunIndex
  private let queue = DispatchQueue(label: "foil.index.monitor", qos: .utility)
  // A dispatch source may be cancelled from any thread, and nothing else is done with it.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer
  private let version = Mutex(-1)
  private let onChange: @Sendable (Result<[RunRecord], any Error>) -> Void

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - index: The index; it is refreshed on a queue of the monitor's.
  ///   - interval: Seconds between two looks at the run directories.
  ///   - onChange: Called on that queue with all runs, at first and after each change, also one that
  ///     another process has made; or with the error of a refresh.
  public init(
    _ index: RunIndex, interval: Double = 1,
    onChange: @escaping @Sendable (Result<[RunRecord], any Error>) -> Void
  ) {
    self.index = index
    self.onChange = onChange
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now(), repeating: max(0.05, interval), leeway: .milliseconds(50))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  deinit { timer.cancel() }

  /// Looks at once, for example after a tag was set; the result comes through `onChange`.
  public func refreshNow() { queue.async { [weak self] in self?.look() } }

  /// Ends the watch. A refresh that has begun may still report.
  public func stop() { timer.cancel() }

  private func look() {
    do {
      try index.refresh()
      let now = try index.version()
      let isNew = version.withLock { version in
        defer { version = now }
        return version != now
      }
      if isNew { onChange(.success(try index.runs())) }
    } catch {
      onChange(.failure(error))
    }
  }
}
