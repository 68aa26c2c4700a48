import Foundation
import Ground

/// A program on a pseudo-terminal, for measuring how soon it answers.
///
/// Used from one thread.
final class TerminalDriver {
  /// All that the program has written.
  private(set) var output: [UInt8] = []
  private let master: Int32
  private var process: pid_t = 0

  /// Starts a program with the pseudo-terminal as its controlling one.
  init(_ program: String, _ arguments: [String], width: UInt16, height: UInt16) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN: unlockpt and ptsname, which Glibc's module does not give.
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw SystemError.failure("open a pseudo-terminal at", path: "/dev/ptmx") }
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(&attributes, 0x80)
    var values = ProcessInfo.processInfo.environment
    values["TERM"] = "xterm-256color"
    values["LC_ALL"] = "C.UTF-8"
    var words = ([program] + arguments).map { strdup($0) as UnsafeMutablePointer<CChar>? } + [nil]
    var environment =
      values.map { strdup("\($0)=\($1)") as UnsafeMutablePointer<CChar>? } + [nil]
    defer { for word in words + environment { free(word) } }
    let code = posix_spawn(&process, program, &actions, &attributes, &words, &environment)
    guard code == 0 else { throw SystemError.failure("start", path: program, code: code) }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Reads what comes within some seconds at most, until the condition holds.
  ///
  /// - Throws: `Failure` where it does not come to hold.
  func read(within seconds: Double, _ what: String, until condition: () -> Bool) throws {
    let end = Date().addingTimeInterval(seconds)
    while !condition() {
      guard end.timeIntervalSinceNow > 0 else {
        throw Failure("the workbench did not show \(what) within \(seconds) s")
      }
      pump(10)
    }
  }

  func contains(_ text: String) -> Bool { output.firstRange(of: Array(text.utf8)) != nil }

  /// Reads until nothing has come for so long.
  func settle(_ seconds: Double) {
    var last = Date()
    while -last.timeIntervalSinceNow < seconds {
      let before = output.count
      pump(20)
      if output.count > before { last = Date() }
    }
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  private func pump(_ timeout: Int32) {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, timeout) > 0, polled.revents & Int16(POLLIN) != 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &bytes, bytes.count)
    if count > 0 { output += bytes.prefix(count) }
  }
}
