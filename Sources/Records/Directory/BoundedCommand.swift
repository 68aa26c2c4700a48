import Dispatch
import Foundation

/// Runs another program for what it prints, for a bounded time whatever it or its children do.
///
/// Everything happens on the calling thread: no other one is needed, which a process with little
/// address space may not get.
enum BoundedCommand {
  /// More than that is nothing that anybody asked for.
  private static let largestOutput = 16 << 20

  /// The standard output of a program that ends with status 0 in time; nil otherwise.
  ///
  /// A child of the program that keeps its output open is not waited for once the program has ended.
  /// What is still running when the time is over is killed, with its children.
  ///
  /// - Parameters:
  ///   - words: The program, looked for in `PATH`, and its arguments.
  ///   - environment: Variables that are added to this process's.
  static func output(
    of words: [String], environment: [String: String] = [:], seconds: Double
  ) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process = spawn(words, environment, output: ends[1])
    close(ends[1])
    guard let process else { return nil }
    let deadline = DispatchTime.now() + seconds
    var bytes: [UInt8] = []
    var status: Int32 = 0
    var isOpen = true
    var hasEnded = false
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    while isOpen || !hasEnded {
      if !hasEnded { hasEnded = waitpid(process, &status, WNOHANG) == process }
      isOpen = isOpen && read(ends[0], into: &bytes)
      if hasEnded { break }
      guard DispatchTime.now() < deadline, bytes.count <= largestOutput else {
        // Its own group, so that its children end too.
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return nil
      }
      if isOpen {
        var file = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        _ = poll(&file, 1, 10)
      } else {
        usleep(2000)
      }
    }
    return status == 0 ? bytes : nil
  }

  /// Reads what there is.
  ///
  /// - Returns: Whether more may come.
  private static func read(_ file: Int32, into bytes: inout [UInt8]) -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count <= largestOutput {
      let got = Foundation.read(file, &block, block.count)
      if got > 0 {
        bytes += block[..<got]
      } else if got == 0 {
        return false
      } else if errno != EINTR {
        return errno == EAGAIN
      }
    }
    return true
  }

  private static func spawn(
    _ words: [String], _ variables: [String: String], output: Int32
  ) -> pid_t? {
    guard let program = words.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let merged = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] =
      merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + environment { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(
      &process, program, &actions, &attributes, &arguments, &environment)
    return code == 0 ? process : nil
  }
}
