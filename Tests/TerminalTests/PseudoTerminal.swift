import Foundation
import Testing

/// A pseudo-terminal with the probe running on it as the leader of its session.
///
/// The test holds the terminal's own side open, so that its settings outlive the probe.
final class PseudoTerminal {
  /// Everything that the program wrote.
  private(set) var output: [UInt8] = []
  private var master: Int32
  private let slave: Int32
  private let path: String
  private var reports: Int32 = -1
  private var reportText = ""
  private(set) var process: pid_t = 0
  /// The settings before the program ran.
  let settingsBefore: termios

  init(width: UInt16 = 80, height: UInt16 = 24) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN: unlockpt and ptsname, which Glibc's module does not give.
    var lock: Int32 = 0
    var number: UInt32 = 0
    try #require(
      master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0
        && ioctl(master, 0x8004_5430, &number) == 0)
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    var settings = termios()
    try #require(tcgetattr(slave, &settings) == 0)
    settingsBefore = settings
    resize(width, height)
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in [master, slave, reports] where descriptor >= 0 { close(descriptor) }
  }

  var masterDescriptor: Int32 { master }

  /// The probe and `foil`, which are built beside the tests.
  static var probe: String { get throws { try program("terminal-probe") } }
  static var foil: String { get throws { try program("foil") } }

  private static func program(_ name: String) throws -> String {
    var folder = Bundle(for: PseudoTerminal.self).bundleURL
    for _ in 0..<4 {
      let path = folder.appending(path: name).path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
      folder.deleteLastPathComponent()
    }
    return try #require(nil as String?, "no \(name) beside \(Bundle.main.bundlePath)")
  }

  /// Starts a program with this terminal as its controlling one.
  func start(
    _ program: String? = nil, _ arguments: [String] = [], term: String = "xterm-256color",
    environment: [String: String] = [:], inputIsTerminal: Bool = true
  ) throws {
    let program = try program ?? Self.probe
    var values = ["TERM": term, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "$ "]
    values.merge(environment) { $1 }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    if !inputIsTerminal { posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(&attributes, 0x80)
    var argv = ([program] + arguments).map { strdup($0) as UnsafeMutablePointer<CChar>? } + [nil]
    var envp = values.map { strdup("\($0)=\($1)") as UnsafeMutablePointer<CChar>? } + [nil]
    defer { for text in argv + envp { free(text) } }
    let status = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
    close(ends[1])
    reports = ends[0]
    try #require(status == 0, "posix_spawn: \(String(cString: strerror(status)))")
  }

  /// Closes the user's side, as when a terminal window is closed.
  func hangUp() {
    close(master)
    master = -1
  }

  func resize(_ width: UInt16, _ height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      pump(0)
    }
  }

  /// Reads until the condition holds. Records an issue after half a minute.
  @discardableResult
  func wait(
    _ what: String, location: SourceLocation = #_sourceLocation, until condition: () -> Bool
  ) -> Bool {
    let end = Date().addingTimeInterval(30)
    while !condition() {
      guard end.timeIntervalSinceNow > 0 else {
        Issue.record(
          "waited in vain for \(what); reports: \(reportText.suffix(300)) output: \(text.suffix(300))",
          sourceLocation: location)
        return false
      }
      pump(50)
    }
    return true
  }

  /// Waits for a line of the probe that begins so, and takes all lines up to it.
  @discardableResult
  func waitReport(_ start: String, location: SourceLocation = #_sourceLocation) -> String {
    var found = ""
    wait("the report '\(start)'", location: location) {
      while let end = reportText.firstIndex(of: "\n") {
        let line = String(reportText[..<end])
        reportText.removeSubrange(...end)
        if line.hasPrefix(start) {
          found = line
          return true
        }
      }
      return false
    }
    return found
  }

  func waitOutput(_ text: String, from: Int = 0, location: SourceLocation = #_sourceLocation) {
    wait("the output '\(text)'", location: location) { contains(text, from: from) }
  }

  func contains(_ text: String, from: Int = 0) -> Bool {
    output.dropFirst(from).firstRange(of: Array(text.utf8)) != nil
  }

  /// Lets go of the output so far.
  func forget() { output.removeAll(keepingCapacity: true) }

  /// The output as text, for messages.
  var text: String { String(decoding: output, as: UTF8.self).replacing("\u{1B}", with: "␛") }

  /// Reads for some seconds and says how many bytes came; nothing else depends on the time.
  func bytesWritten(within seconds: Double) -> Int {
    let before = output.count
    let end = Date().addingTimeInterval(seconds)
    while end.timeIntervalSinceNow > 0 { pump(50) }
    return output.count - before
  }

  /// Waits for the end of the program and gives its wait status.
  func waitEnd(location: SourceLocation = #_sourceLocation) -> Int32 {
    var status: Int32 = -1
    let ended = wait("the program's end", location: location) {
      waitpid(process, &status, WNOHANG) == process
    }
    if ended { process = 0 }
    pump(0)
    pump(20)
    return status
  }

  /// What differs in the settings from before; empty where nothing does.
  func settingsChanges() -> [String] {
    var now = termios()
    guard tcgetattr(slave, &now) == 0 else { return ["cannot be read"] }
    var before = settingsBefore
    var changes: [String] = []
    if now.c_iflag != before.c_iflag { changes.append("input \(before.c_iflag) → \(now.c_iflag)") }
    if now.c_oflag != before.c_oflag { changes.append("output \(before.c_oflag) → \(now.c_oflag)") }
    if now.c_lflag != before.c_lflag { changes.append("local \(before.c_lflag) → \(now.c_lflag)") }
    if now.c_cflag != before.c_cflag {
      changes.append("control \(before.c_cflag) → \(now.c_cflag)")
    }
    let same = withUnsafeBytes(of: &now.c_cc) { new in
      withUnsafeBytes(of: &before.c_cc) { new.elementsEqual($0) }
    }
    if !same { changes.append("characters") }
    return changes
  }

  private func pump(_ timeout: Int32) {
    var polled = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reports, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, timeout) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    if polled[0].revents & Int16(POLLIN) != 0 {
      let count = read(master, &bytes, bytes.count)
      if count > 0 { output += bytes.prefix(count) }
    }
    if polled[1].revents & Int16(POLLIN) != 0 {
      let count = read(reports, &bytes, bytes.count)
      if count > 0 { reportText += String(decoding: bytes.prefix(count), as: UTF8.self) }
    }
  }
}
