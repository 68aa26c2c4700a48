import Foundation
import Ground

/// Runs engines in processes of their own, which outlive the terminal and whoever started them.
public struct DetachedHost: EngineHost {
  /// Seconds that an engine may take to report.
  static let patience = 20.0

  /// The `foil` to start.
  public let executable: String

  /// - Parameter executable: Nil takes this process's own.
  public init(executable: String? = nil) {
    self.executable = executable ?? DetachedHost.ownExecutable
  }

  public func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
    try workspace.prepare()
    let process = try spawn(arguments(workspace, options), log: workspace.engineLog)
    let deadline = DispatchTime.now() + DetachedHost.patience
    while DispatchTime.now() < deadline {
      if let record = workspace.engines().first(where: { $0.process == process }) {
        reap(process)
        return record
      }
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        throw Failure(
          "the engine ended at once\(lastWords(workspace.engineLog))", at: workspace.engineLog,
          remedy: "`foil engine run` shows what happens in the foreground")
      }
      usleep(5000)
    }
    reap(process)
    throw Failure(
      "the engine, process \(process), does not report", at: workspace.engineLog,
      remedy: "see this file, and `foil engine status`")
  }

  private func arguments(_ workspace: Workspace, _ options: Engine.Options) -> [String] {
    var words = [
      executable, "engine", "run", "--workspace", workspace.path, "--jobs", "\(options.jobs)",
      "--threads", "\(options.threads)",
    ]
    if options.endsWhenIdle { words.append("--until-idle") }
    return words
  }

  /// Starts a process in a session of its own, so that the terminal's signals do not reach it.
  private func spawn(_ arguments: [String], log: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // A pipe that the engine inherited would keep whoever reads it waiting.
    for file in DetachedHost.inheritedFiles() { posix_spawn_file_actions_addclose(&actions, file) }
    posix_spawnattr_setflags(&attributes, Int16(DetachedHost.newSession))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + environment { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, executable, &actions, &attributes, &words, &environment)
    guard code == 0 else {
      throw SystemError.failure("start the engine", path: executable, code: code)
    }
    return process
  }

  /// POSIX_SPAWN_SETSID of the GNU C library, whose header hides it from Swift.
  private static let newSession = 0x80

  /// Open files beyond the standard streams that a child would inherit.
  private static func inheritedFiles() -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter { file in
      guard file > STDERR_FILENO else { return false }
      let flags = fcntl(file, F_GETFD)
      return flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }

  /// Takes the process's status when it ends, in case this process lives on for long.
  private func reap(_ process: pid_t) {
    Thread.detachNewThread {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
  }

  private func lastWords(_ log: String) -> String {
    guard let handle = FileHandle(forReadingAtPath: log), let size = try? handle.seekToEnd(),
      (try? handle.seek(toOffset: size > 1000 ? size - 1000 : 0)) != nil,
      let data = try? handle.readToEnd()
    else { return "" }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").suffix(3)
    return lines.isEmpty ? "" : ": " + lines.joined(separator: "\n")
  }

  /// The file of this process's program.
  private static var ownExecutable: String {
    let gone = " (deleted)"
    let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    // After a new build the link names the old file; the new one stands in its place.
    return link.hasSuffix(gone) ? String(link.dropLast(gone.count)) : link
  }
}
