import Dispatch
import Foundation
import Ground
import Queue
import Records
import Runs
import Synchronization

/// Reads the workspace in the background and keeps the newest ``WorkspaceModel`` for the screens.
///
/// The runs come from the index and its monitor, the queue is looked at twice a second, and what the
/// present screen has asked for is kept fresh. Nothing here runs on the caller's thread.
public final class WorkspaceStore: Sendable {
  /// Seconds between two looks at the queue.
  private static let interval = 0.5

  public let workspace: Workspace
  private let model: Mutex<WorkspaceModel>
  private let requests = Mutex<Set<DataRequest>>([])
  private let state: Mutex<State>
  /// Looks at queue and glimpses.
  private let queueLooks = DispatchQueue(label: "foil.store.queue", qos: .utility)
  /// Fulfils requests; what may take long has queues of its own.
  private let reads = DispatchQueue(label: "foil.store.reads", qos: .userInitiated)
  private let slowReads = DispatchQueue(label: "foil.store.slow", qos: .utility)
  /// Measures steps and opens models.
  private let probes = DispatchQueue(label: "foil.store.probes", qos: .utility)
  private let access: any ModelAccess
  // A dispatch source may be cancelled from any thread, and nothing else is done with it.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer
  private let onChange: @Sendable () -> Void
  private let output: @Sendable (Int) -> (text: String, next: Int)
  private let models = Mutex<[ModelReader]>([])

  private struct State {
    var index: RunIndex?
    var monitor: RunIndexMonitor?
    var outputOffset = 0
    var plans = PlanReader()
    var isReading = false
    var isStopped = false
    var reader: RequestReader
    /// Long reads under way.
    var slow: Set<DataRequest> = []

    init(_ reader: RequestReader) { self.reader = reader }
  }

  /// Runs a few steps of a configuration, given as a run file, and says how long they took.
  public typealias Measurement = @Sendable (String) -> EstimateResult

  /// - Parameters:
  ///   - access: Opens models.
  ///   - measure: May take seconds.
  ///   - output: What was written past the screen from a byte on, and where to go on.
  ///   - onChange: Called from any thread when there is a new model.
  public init(
    _ workspace: Workspace, models access: any ModelAccess = NoModels(),
    measure: @escaping Measurement = { _ in .failed("not measured") },
    output: @escaping @Sendable (Int) -> (text: String, next: Int) = { ("", $0) },
    onChange: @escaping @Sendable () -> Void
  ) {
    self.workspace = workspace
    self.access = access
    state = Mutex(State(RequestReader(models: access, measure: measure)))
    self.output = output
    self.onChange = onChange
    var first = WorkspaceModel(workspace: workspace.path)
    first.lossLens = { access.lossLens($0) }
    model = Mutex(first)
    timer = DispatchSource.makeTimerSource(queue: queueLooks)
    timer.schedule(deadline: .now(), repeating: Self.interval, leeway: .milliseconds(50))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  deinit { timer.cancel() }

  /// What is known now.
  public var current: WorkspaceModel { model.withLock { $0 } }

  /// Ends all looking.
  public func stop() {
    timer.cancel()
    let monitor = state.withLock { state in
      state.isStopped = true
      return state.monitor
    }
    monitor?.stop()
    for reader in models.withLock({ $0 }) { reader.want([], paths: [:]) }
  }

  /// Says what the present screen needs.
  public func want(_ new: Set<DataRequest>) {
    let isNew = requests.withLock { requests in
      defer { requests = new }
      return requests != new
    }
    guard isNew else { return }
    scheduleReads()
    ask(new)
  }

  /// Hands the questions to models on; what they answer comes when it comes.
  private func ask(_ requests: Set<DataRequest>) {
    let asked = requests.compactMap { request -> AskRequest? in
      if case .ask(let request) = request { request } else { nil }
    }
    let readers = models.withLock { models in
      // Who never asks needs no reader. Pictures have one of their own: no model keeps them waiting.
      if models.isEmpty, !asked.isEmpty { models = [makeReader(), makeReader()] }
      return models
    }
    guard readers.count == 2 else { return }
    let paths = asked.isEmpty ? [] : current.runs.map { ($0.id, $0.path) }
    let known = Dictionary(paths, uniquingKeysWith: { first, _ in first })
    readers[0].want(asked.filter(\.needsModel), paths: known)
    readers[1].want(asked.filter { !$0.needsModel }, paths: known)
  }

  private func makeReader() -> ModelReader {
    ModelReader(access.answers()) { [weak self] reply in
      self?.publish { model in
        model.answers[reply.request.slot] = reply
        return true
      }
    } tellOpening: { [weak self] opening in
      self?.publish { model in
        model.opening = opening
        return true
      }
    }
  }

  /// Looks again at once, after something was changed.
  public func refresh() {
    state.withLock { $0.monitor }?.refreshNow()
    queueLooks.async { [weak self] in self?.look() }
  }

  private func publish(_ change: (inout WorkspaceModel) -> Bool) {
    let isNew = model.withLock { model in
      guard change(&model) else { return false }
      model.version += 1
      return true
    }
    if isNew { onChange() }
  }

  // MARK: - Queue

  private func look() {
    openIndex()
    let result = Result { try JobQueue(workspace).snapshot() }
    let now = Date().timeIntervalSince1970.rounded(.down)
    var glimpses: [Job.ID: RunGlimpse] = [:]
    if case .success(let snapshot) = result {
      for job in snapshot.jobs where job.state.isActive {
        glimpses[job.id] = job.run.flatMap { RunGlimpse(run: $0) }
      }
    }
    // Looks come one after the other, so nobody else changes it meanwhile.
    var plans = state.withLock { $0.plans }
    if case .success(let snapshot) = result { plans.read(snapshot.jobs, workspace) }
    state.withLock { [plans] in $0.plans = plans }
    let (text, next) = output(state.withLock { $0.outputOffset })
    state.withLock { $0.outputOffset = next }
    publish { model in
      var isNew = model.now != now
      model.now = now
      if case .success(let snapshot) = result, snapshot != model.queue {
        model.queue = snapshot
        isNew = true
      }
      if glimpses != model.glimpses {
        model.glimpses = glimpses
        isNew = true
      }
      if plans.known != model.plans {
        model.plans = plans.known
        isNew = true
      }
      if !text.isEmpty {
        model.output += text.split(separator: "\n").map(String.init)
        model.output = model.output.suffix(1000)
        isNew = true
      }
      return isNew
    }
    scheduleReads()
  }

  /// Opens the index as soon as the workspace's folder is there.
  private func openIndex() {
    guard state.withLock({ $0.index == nil && !$0.isStopped }) else { return }
    guard FileManager.default.fileExists(atPath: workspace.path) else {
      return publish { model in
        defer { model.isLoaded = true }
        return !model.isLoaded
      }
    }
    do {
      let index = try RunIndex(workspace: workspace.path)
      let monitor = RunIndexMonitor(index) { [weak self] result in self?.take(result) }
      state.withLock { state in
        state.index = index
        state.monitor = monitor
      }
    } catch {
      tell(error)
    }
  }

  private func tell(_ error: any Error) {
    let text = (error as? Failure)?.description ?? "\(error)"
    publish { model in
      defer {
        model.problem = text
        model.isLoaded = true
      }
      return model.problem != text || !model.isLoaded
    }
  }

  private func take(_ result: Result<[RunRecord], any Error>) {
    switch result {
    case .failure(let error): tell(error)
    case .success(let runs):
      let notice = state.withLock { $0.index?.notice }
      publish { model in
        let isNew = model.runs != runs || !model.isLoaded || model.problem != notice
        model.runs = runs
        model.isLoaded = true
        model.problem = notice
        return isNew
      }
      scheduleReads()
    }
  }

  // MARK: - Requests

  /// Reads what is asked for, once at a time.
  private func scheduleReads() {
    let (index, starts) = state.withLock { state in
      let starts = !state.isReading && !state.isStopped
      if starts { state.isReading = true }
      return (state.index, starts)
    }
    guard starts else { return }
    reads.async { [weak self] in self?.read(index) }
  }

  /// Without an index, before the workspace is made, there are data sets and files all the same.
  private func read(_ index: RunIndex?) {
    let wanted = requests.withLock { $0 }
    var reader = state.withLock { $0.reader }
    let (changes, slow) = reader.read(wanted, DataContext(current, index, workspace))
    state.withLock { state in
      state.reader = reader
      state.isReading = false
    }
    if !changes.isEmpty {
      publish { model in
        for change in changes { change(&model) }
        return true
      }
    }
    for read in slow { readSlowly(read) }
    // What was asked for meanwhile.
    if requests.withLock({ $0 != wanted }) { scheduleReads() }
  }

  private func readSlowly(_ read: SlowRead) {
    guard state.withLock({ $0.slow.insert(read.request).inserted }) else { return }
    let queue =
      switch read.line {
      case .files: slowReads
      case .probes: probes
      }
    queue.async { [weak self] in
      guard let self else { return }
      defer { state.withLock { _ = $0.slow.remove(read.request) } }
      if let delay = read.delay {
        if delay > 0 { Thread.sleep(forTimeInterval: delay) }
        guard isWanted(read.request), !state.withLock({ $0.isStopped }) else { return }
      }
      guard let change = read.work(current.runs) else { return }
      publish { model in
        change(&model)
        return true
      }
    }
  }

  private func isWanted(_ request: DataRequest) -> Bool {
    requests.withLock { $0.contains(request) }
  }
}
