import Foundation
import Ground
import Recipe
import Records

/// The jobs of a workspace, as files that any number of programs read and change.
///
/// Each job is one file. Whoever changes one holds the queue's lock for that moment, reads the
/// file, makes one transition and replaces it; so a command is nothing but a new state, it is accepted
/// or refused at once, and none can be lost or done twice. Engines watch the folder.
///
/// Every call reads the files anew; the value itself holds nothing.
public struct JobQueue: Sendable {
  public let workspace: Workspace
  /// Writes the whole text of a job's file.
  private let store: @Sendable (_ text: String, _ path: String) throws -> Void

  public init(_ workspace: Workspace) {
    self.init(workspace) { try AtomicFile.write($0, to: $1) }
  }

  /// - Parameter store: Writes job files, so that a test can let it fail.
  init(
    _ workspace: Workspace,
    store: @escaping @Sendable (_ text: String, _ path: String) throws -> Void
  ) {
    self.workspace = workspace
    self.store = store
  }

  /// What a look at the queue found.
  public struct Snapshot: Equatable, Sendable {
    /// In the order in which they begin, or would. Jobs of dead engines stand in the state that they
    /// get from the next engine: interrupted, paused or cancelled.
    public var jobs: [Job] = []
    public var engines: [EngineRecord] = []
    /// Files that are no jobs, with what is wrong.
    public var problems: [Failure] = []

    public init() {}

    public subscript(id: Int) -> Job? { jobs.first { $0.id == id } }
  }

  /// All jobs and living engines; empty if there is no queue yet.
  ///
  /// - Throws: A ``Failure`` if the folder of jobs cannot be read.
  public func snapshot() throws -> Snapshot {
    var result = Snapshot()
    (result.jobs, result.problems) = try load()
    var isAlive: [String: Bool] = [:]
    for index in result.jobs.indices {
      guard let engine = result.jobs[index].state.engine else { continue }
      if isAlive[engine] == nil { isAlive[engine] = workspace.isAlive(engine: engine) }
      guard isAlive[engine] == false else { continue }
      // An engine that ended in good order has written the last state before it let go of its lock.
      if let job = try? read(result.jobs[index].id) { result.jobs[index] = job }
      if result.jobs[index].state.engine == engine {
        result.jobs[index].state = try result.jobs[index].state.applying(.lost)
      }
    }
    result.engines = workspace.engines()
    return result
  }

  /// The configuration that a job was added with.
  public func configuration(of job: Job) throws -> RunConfiguration {
    try ConfigurationReader.read(workspace.configurationFile(job.id))
  }
}

// MARK: - Changes

extension JobQueue {
  /// A job to add.
  public struct Submission: Sendable {
    public var configuration: RunConfiguration
    public var priority: Int
    public var sweep: String?
    /// - Parameter configuration: Checked; relative paths count from the working directory.
    public init(_ configuration: RunConfiguration, priority: Int = 0, sweep: String? = nil) {
      self.configuration = configuration
      self.priority = priority
      self.sweep = sweep
    }
  }

  /// Adds jobs to the end of the queue.
  ///
  /// The configuration is frozen: later changes of the run file have no influence. Runs are made in
  /// `run.directory` if that is set, otherwise in the workspace.
  ///
  /// - Throws: A ``Failure`` if data or configuration do not allow a run; then none is added.
  @discardableResult
  public func add(
    _ submissions: [Submission], origin: Provenance.Origin = .current()
  ) throws -> [Job] {
    for submission in submissions { _ = try Job.checked(priority: submission.priority) }
    let checked = try submissions.map { ($0, try frozen($0.configuration)) }
    var jobs: [Job] = []
    while jobs.count < checked.count {
      // Whoever waits for the lock looks every hundredth of a second; a large sweep lets others in.
      if !jobs.isEmpty { usleep(15_000) }
      jobs += try addAtOnce(checked.dropFirst(jobs.count).prefix(32), origin)
    }
    return jobs
  }

  private func addAtOnce(
    _ submissions: ArraySlice<(Submission, RunConfiguration)>, _ origin: Provenance.Origin
  ) throws -> [Job] {
    try withLock {
      var id = try lastIdentifier()
      var order = try load().jobs.map(\.order).max() ?? 0
      return try submissions.map { submission, configuration in
        id += 1
        // A file changed by hand may have the last one.
        order = min(order, Job.largestCount - 1) + 1
        var job = Job(
          id: id, name: JobQueue.name(of: configuration), order: order, origin: origin, now: now)
        job.priority = submission.priority
        job.sweep = submission.sweep
        // A crash in between leaves a configuration without a job, which the next one replaces.
        try AtomicFile.write(configuration.toml(), to: workspace.configurationFile(id))
        try write(job)
        return job
      }
    }
  }

  /// Gives a job a command.
  ///
  /// - Returns: The job with its new state. A job that an engine has reaches `paused` or `cancelled`
  ///   after its step.
  /// - Throws: A ``Failure`` of kind `usage` if there is no such job or its state does not allow it.
  @discardableResult
  public func apply(_ command: JobState.Command, to id: Int) throws -> Job {
    try change(id) { try $0.apply(command, now: now) }
  }

  /// Puts a failed, cancelled or interrupted job back into the queue.
  ///
  /// - Parameter anew: Whether it begins a new run instead of going on from the last checkpoint.
  @discardableResult
  public func retry(_ id: Int, anew: Bool = false) throws -> Job {
    try change(id) { job in
      try job.apply(.retry, now: now)
      if anew { job.forgetRun() }
    }
  }

  /// Changes a waiting job's priority.
  ///
  /// - Throws: A ``Failure`` of kind `usage` if it is none of `Job.priorities`, too.
  @discardableResult
  public func setPriority(_ priority: Int, of id: Int) throws -> Job {
    let priority = try Job.checked(priority: priority)
    return try change(id) { job in
      try job.state.checkMovable()
      job.priority = priority
    }
  }

  /// A place among the jobs of equal priority.
  public enum Position: Equatable, Sendable {
    case first, last
    case before(Int)
  }

  /// Moves a waiting job among those of its priority; `before` takes over the other's priority.
  @discardableResult
  public func move(_ id: Int, to position: Position) throws -> Job {
    try withLock {
      var moved = try reconciled(id)
      try moved.state.checkMovable()
      let all = try load().jobs
      if case .before(let other) = position {
        guard let target = all.first(where: { $0.id == other }) else { throw missing(other) }
        moved.priority = target.priority
      }
      var peers = all.filter { $0.priority == moved.priority && $0.id != id }
      switch position {
      case .first: peers.insert(moved, at: 0)
      case .last: peers.append(moved)
      case .before(let other):
        peers.insert(moved, at: peers.firstIndex { $0.id == other } ?? peers.count)
      }
      for (index, peer) in peers.enumerated() {
        var job = peer
        job.order = index + 1
        if job.id == id { moved = job }
        if job != peer || job.id == id { try write(job) }
      }
      return moved
    }
  }

  /// Takes a job out of the queue; its run directory stays.
  ///
  /// The job's files go to `queue/dropped`. A damaged job file can be dropped too.
  public func drop(_ id: Int) throws {
    try withLock {
      let file = workspace.jobFile(id)
      guard try FileStatus.exists(file) else { throw missing(id) }
      if let job = try? reconciled(id) { try job.state.checkDroppable() }
      for (name, from) in [("toml", workspace.configurationFile(id)), ("json", file)] {
        guard rename(from, "\(workspace.droppedFolder)/\(id).\(name)") == 0 || errno == ENOENT
        else { throw SystemError.failure("drop the job", path: from) }
      }
    }
  }

  /// The configuration as a job keeps it: paths absolute, the place of the run known.
  private func frozen(_ configuration: RunConfiguration) throws -> RunConfiguration {
    var frozen = configuration.withAbsolutePaths()
    let isUnset = configuration.run.directory == RunConfiguration().run.directory
    frozen.run.directory =
      isUnset ? workspace.path : RunConfiguration.absolute(configuration.run.directory)
    try frozen.validate()
    try frozen.checkNames()
    guard !frozen.data.path.isEmpty else {
      throw Failure(
        "data.path is not set", remedy: "name the data set's folder: --set data.path=\"DIR\"",
        kind: .usage)
    }
    for setting in RunConfiguration.inputs.compactMap(Setting.named) {
      guard case .text(let path) = setting.value(in: frozen), !path.isEmpty,
        !FileManager.default.fileExists(atPath: path)
      else { continue }
      throw Failure(
        "`\(setting.key)` names something that is not there", at: path,
        remedy: "relative paths count from the working directory", kind: .usage)
    }
    return frozen
  }

  private static func name(of configuration: RunConfiguration) -> String {
    let name = configuration.run.name
    return name.isEmpty ? RunName.of(configuration) : name
  }
}

// MARK: - Files

extension JobQueue {
  var now: Double { Date().timeIntervalSince1970 }

  /// Does something while nobody else changes the queue.
  ///
  /// - Parameter making: Whether missing folders are made. An engine's were there when it began: if
  ///   they are gone, somebody has removed the queue.
  func withLock<Value>(making: Bool = true, _ body: () throws -> Value) throws -> Value {
    if making { try workspace.prepare() }
    let lock = try RunLock(
      path: workspace.lockFile, patience: 20, taken: "the queue is being changed",
      remedy: "another program holds the queue's lock; see which with `fuser`, and end it")
    return try withExtendedLifetime(lock, body)
  }

  /// All jobs in the order in which they begin, and the files that are none.
  ///
  /// - Throws: A ``Failure`` if the folder cannot be read: nobody must take that for an empty queue.
  func load() throws -> (jobs: [Job], problems: [Failure]) {
    var jobs: [Job] = []
    var problems: [Failure] = []
    for id in try identifiers(in: workspace.jobsFolder, suffix: ".json") {
      do {
        if let job = try read(id) { jobs.append(job) }
      } catch {
        problems.append(error as? Failure ?? Failure("\(error)", at: workspace.jobFile(id)))
      }
    }
    return (jobs.sorted(by: Job.precedes), problems)
  }

  /// One job, or nil if there is none.
  func read(_ id: Int) throws -> Job? {
    let file = workspace.jobFile(id)
    guard let text = try SmallText.read(file) else { return nil }
    let job = try Job(json: text, path: file)
    guard job.id == id else {
      throw Failure("the file says that it is job \(job.id)", at: file, remedy: "rename it")
    }
    return job
  }

  func write(_ job: Job) throws { try store(job.json, workspace.jobFile(job.id)) }

  /// Removes what processes left that were killed while they changed a job; the caller holds the lock,
  /// without which nobody writes in the folder of jobs.
  func removeLeftovers() {
    AtomicFile.removeLeftovers(in: workspace.jobsFolder) { name in
      guard let dot = name.lastIndex(of: "."), Int(name[..<dot]) != nil else { return false }
      return ["json", "toml"].contains(name[name.index(after: dot)...])
    }
  }

  /// Reads a job, lets `body` change it, and replaces its file; a refused change writes nothing.
  @discardableResult
  func change(_ id: Int, _ body: (inout Job) throws -> Void) throws -> Job {
    try withLock {
      var job = try reconciled(id)
      do {
        try body(&job)
      } catch let failure as Failure {
        throw Failure(
          failure.what, at: failure.place ?? "job \(id)", remedy: failure.remedy,
          kind: failure.kind)
      }
      try write(job)
      return job
    }
  }

  /// The job, no longer claimed if its engine is dead; the caller holds the lock.
  private func reconciled(_ id: Int) throws -> Job {
    guard var job = try read(id) else { throw missing(id) }
    if let engine = job.state.engine, !workspace.isAlive(engine: engine) {
      try job.apply(.lost, now: now)
    }
    return job
  }

  private func missing(_ id: Int) -> Failure {
    Failure(
      "there is no job \(id)", at: workspace.queueFolder, remedy: "`foil queue` lists the jobs",
      kind: .usage)
  }

  private func lastIdentifier() throws -> Int {
    try [workspace.jobsFolder, workspace.droppedFolder].compactMap {
      try identifiers(in: $0, suffix: ".json").max()
    }.max() ?? 0
  }

  /// The numbers of files such as `12.json`; none if there is no folder.
  ///
  /// - Throws: A ``Failure`` if the folder cannot be read.
  private func identifiers(in folder: String, suffix: String) throws -> [Int] {
    guard let status = try FileStatus.of(folder) else { return [] }
    guard status.kind == S_IFDIR else {
      throw Failure("found a file, expected the queue's folder", at: folder)
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(
        "cannot read the folder: \((error as NSError).localizedDescription)", at: folder,
        remedy: "check who owns it, and its permissions (ls -ld)")
    }
    return names.compactMap { name in
      guard name.hasSuffix(suffix), let id = Int(name.dropLast(suffix.count)), id > 0,
        id <= Job.largestCount / 2, "\(id)\(suffix)" == name
      else { return nil }
      return id
    }
  }
}
