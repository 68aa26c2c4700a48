import Foundation
import Testing

/// The built `foil` on a pseudo-terminal, as a person meets it.
@Suite(.serialized) struct WorkbenchProgramTests {
  private static let leave = "\u{1B}[?1049l"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  /// The function bar, which is drawn last.
  private static let isUp = "quit"

  private func started(
    _ arguments: [String] = [], hasRun: Bool = true, term: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws -> WorkbenchPlace {
    let place = try WorkbenchPlace(hasRun: hasRun)
    try place.start(arguments, term: term, environment: environment)
    place.terminal.waitOutput(Self.isUp)
    place.terminal.waitOutput(hasRun ? "small" : "configures and starts")
    return place
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, location: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.settingsChanges() == [], sourceLocation: location)
    for bytes in [Self.leave, Self.mouseOff, "\u{1B}[?2004l", "\u{1B}[?25h"] {
      #expect(
        terminal.contains(bytes), "no \(bytes.dropFirst()) in the output", sourceLocation: location)
    }
  }

  @Test("It opens with the runs, shows them, and q leaves the terminal as it was")
  func opensAndQuits() throws {
    let place = try started()
    #expect(place.terminal.settingsChanges() != [])
    place.terminal.send("q")
    #expect(place.terminal.waitEnd() == 0)
    expectRestored(place.terminal)
  }

  @Test("A folder for temporary files that is not there does not keep it from opening")
  func noTemporaryFolder() throws {
    let place = try started(environment: ["TMPDIR": "/nowhere/at/all"])
    place.terminal.send("q")
    #expect(place.terminal.waitEnd() == 0)
    expectRestored(place.terminal)
  }

  @Test("It is what foil alone opens; an empty workspace says what to do")
  func empty() throws {
    let place = try WorkbenchPlace(hasRun: false)
    try place.terminal.start(
      try PseudoTerminal.foil, [],
      environment: ["HOME": place.folder.path, "FOIL_WORKSPACE": place.runs])
    place.terminal.waitOutput("configures and starts")
    // The form for a first run is on the scenes, which need no download.
    place.terminal.send("n")
    place.terminal.waitOutput("/scenes")
    // An Escape right before a letter would be the letter with Alt.
    place.terminal.send("1q")
    #expect(place.terminal.waitEnd() == 0)
    expectRestored(place.terminal)
  }

  @Test(
    "Signals end it with the terminal as it was",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGXCPU,
      SIGUSR1, SIGUSR2, SIGALRM,
    ])
  func dies(_ signal: Int32) throws {
    let place = try started()
    kill(place.terminal.process, signal)
    let status = place.terminal.waitEnd()
    // A request to end is carried out in order; a crash ends by its signal.
    if [SIGTERM, SIGHUP, SIGINT].contains(signal) {
      #expect(status & 0x7F == 0 || status & 0x7F == signal)
    } else {
      #expect(status & 0x7F == signal)
    }
    expectRestored(place.terminal)
  }

  @Test("A crash signal from outside ends an engine, which has no terminal")
  func endsAnEngine() throws {
    let place = try WorkbenchPlace(hasRun: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try PseudoTerminal.foil)
    process.arguments = ["engine", "run", "--workspace", place.runs]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = nil
    process.environment = environment
    try process.run()
    let engines = place.runs + "/queue/engines"
    place.terminal.wait("the engine") {
      (try? FileManager.default.contentsOfDirectory(atPath: engines))?.isEmpty == false
    }
    kill(process.processIdentifier, SIGSEGV)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGSEGV)
  }

  @Test("A paste longer than a line is cut and told, and the screen goes on")
  func pastes() throws {
    let place = try started()
    let terminal = place.terminal
    terminal.send("/")
    terminal.waitOutput("accept")
    terminal.send("\u{1B}[200~\(String(repeating: "x", count: 200_000))\u{1B}[201~")
    terminal.waitOutput("4,096")
    terminal.send("\u{15}name=nobody")
    terminal.waitOutput("nobody")
    terminal.send("\rq")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("When the terminal is closed, it ends")
  func hangUp() throws {
    let place = try started()
    place.terminal.hangUp()
    _ = place.terminal.waitEnd()
  }

  @Test("^Z gives the shell its terminal, fg paints the screen anew, several times")
  func suspends() throws {
    let place = try WorkbenchPlace()
    let terminal = place.terminal
    try terminal.start("/bin/sh", ["-i"], environment: ["HOME": place.folder.path])
    terminal.waitOutput("$ ")
    terminal.send("\(try PseudoTerminal.foil) --workspace \(place.runs)\n")
    terminal.waitOutput(Self.isUp)
    for round in 1...2 {
      let before = terminal.output.count
      terminal.send("\u{1A}")
      terminal.waitOutput("Stopped", from: before)
      terminal.send("stty -a; echo settings$((\(round)+10))\n")
      terminal.waitOutput("settings\(round + 10)", from: before)
      #expect(terminal.contains("isig icanon", from: before))
      for setting in ["-icanon", "-echo ", "-isig", "-icrnl", "-opost"] {
        #expect(!terminal.contains(setting, from: before))
      }
      let stopped = terminal.output.count
      terminal.send("fg\n")
      terminal.waitOutput("\u{1B}[?1049h", from: stopped)
      terminal.waitOutput("small", from: stopped)
    }
    let before = terminal.output.count
    terminal.send("q")
    terminal.waitOutput(Self.leave, from: before)
    // What is typed before the program has ended is dropped with mouse reports under way.
    terminal.waitOutput("$ ", from: before)
    terminal.send("exit\n")
    _ = terminal.waitEnd()
  }

  @Test("A storm of resizes ends at the last size, down to what is too small")
  func resizes() throws {
    let place = try started()
    let terminal = place.terminal
    for round in 0..<60 {
      terminal.resize(UInt16(1 + round * 37 % 200), UInt16(1 + round * 23 % 60))
      if round % 7 == 0 { terminal.send("\t") }
    }
    let before = terminal.output.count
    terminal.resize(30, 5)
    terminal.waitOutput("too small", from: before)
    terminal.resize(1, 1)
    let small = terminal.output.count
    terminal.resize(100, 30)
    terminal.waitOutput(Self.isUp, from: small)
    terminal.send("q")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("While nothing happens, nothing is written")
  func idle() throws {
    let place = try started()
    // The first seconds bring the index, the curves and the detail. Once a minute the clock moves.
    var counts: [Int] = []
    for _ in 0..<12 where !(counts.count >= 4 && counts.suffix(3).allSatisfy { $0 == 0 }) {
      counts.append(place.terminal.bytesWritten(within: 1))
    }
    #expect(counts.suffix(3).allSatisfy { $0 == 0 }, "bytes per second: \(counts)")
    place.terminal.send("q")
    #expect(place.terminal.waitEnd() == 0)
  }

  @Test("NO_COLOR takes the colours, --ascii the box drawing, --flat also the boxes")
  func plain() throws {
    let mono = try started(environment: ["NO_COLOR": "1"])
    #expect(mono.terminal.text.firstMatch(of: /␛\[[34][0-9;]*m/) == nil)
    let ascii = try started(["--ascii"])
    #expect(ascii.terminal.output.allSatisfy { $0 < 0x80 })
    let flat = try started(["--flat"])
    #expect(flat.terminal.output.allSatisfy { $0 < 0x80 })
    #expect(!flat.terminal.contains("+--"))
    let mouse = try started(["--no-mouse"])
    #expect(!mouse.terminal.contains("\u{1B}[?1000h"))
    for place in [mono, ascii, flat, mouse] {
      place.terminal.send("q")
      #expect(place.terminal.waitEnd() == 0)
      #expect(place.terminal.settingsChanges() == [])
    }
  }

  @Test("The configuration rebinds keys; one with a mistake is refused with status 2")
  func configuration() throws {
    let place = try WorkbenchPlace()
    let folder = place.folder.appending(path: "config/foil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "config.toml")
    let environment = ["XDG_CONFIG_HOME": place.folder.path + "/config"]
    try Data("mouse = false\n[keys]\n\"app.help\" = [\"f7\"]\n".utf8).write(to: file)
    try place.start(environment: environment)
    place.terminal.waitOutput(Self.isUp)
    #expect(!place.terminal.contains("\u{1B}[?1000h"))
    place.terminal.send("\u{1B}[18~")
    place.terminal.waitOutput("search")
    place.terminal.send("\rq")
    #expect(place.terminal.waitEnd() == 0)

    let other = try WorkbenchPlace()
    try Data("[keys]\n\"app.hlp\" = [\"f7\"]\n".utf8).write(to: file)
    try other.start(environment: environment)
    #expect(other.terminal.waitEnd() == 2 << 8)
    #expect(other.terminal.contains("app.hlp") && !other.terminal.contains("\u{1B}[?1049h"))
    #expect(other.terminal.settingsChanges() == [])
  }

  @Test("Without a terminal it hints at the commands and ends with status 2")
  func noTerminal() throws {
    let place = try WorkbenchPlace()
    for arguments in [[], ["workbench"], ["--workspace", place.runs]] {
      let result = try place.command(arguments)
      #expect(result.status == 2)
      #expect(result.output.contains("needs a terminal") && result.output.contains("foil runs"))
    }
  }

  @Test("A path is copied by OSC 52, the palette finds actions, a refused action says why")
  func actions() throws {
    let place = try started()
    let terminal = place.terminal
    terminal.send("y")
    let path = place.runs + "/2026-11-21T08-00-00-small-s0-00ff"
    terminal.waitOutput("\u{1B}]52;c;\(Data(path.utf8).base64EncodedString())\u{07}")
    terminal.send("p")
    terminal.waitOutput("not in the queue")
    let before = terminal.output.count
    terminal.send(":")
    terminal.waitOutput("search", from: before)
    terminal.send("leave the work\r")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("A key script is replayed, and what it does not know is refused")
  func scripts() throws {
    let place = try WorkbenchPlace()
    let script = place.folder.appending(path: "keys")
    try Data("2\nwait 0.2\n1\nq\n".utf8).write(to: script)
    try place.start(["--keys", script.path])
    #expect(place.terminal.waitEnd() == 0)
    #expect(place.terminal.contains("rSum"))
    expectRestored(place.terminal)
    let other = try WorkbenchPlace()
    try Data("nowhere\n".utf8).write(to: script)
    try other.start(["--keys", script.path])
    #expect(other.terminal.waitEnd() == 2 << 8)
    #expect(other.terminal.contains("keys:1"))
  }

  @Test("A run that waits for its confirmation is deleted only then")
  func deletes() throws {
    let place = try started()
    let run = place.runs + "/2026-11-21T08-00-00-small-s0-00ff"
    place.terminal.send("D")
    place.terminal.waitOutput("trash")
    place.terminal.send("n")
    #expect(FileManager.default.fileExists(atPath: run))
    place.terminal.send("Dy")
    place.terminal.wait("the run to go") { !FileManager.default.fileExists(atPath: run) }
    place.terminal.send("q")
    #expect(place.terminal.waitEnd() == 0)
  }

  @Test("q beside a running job asks; the job goes on in the engine; pausing and resuming act")
  func leavesJobs() throws {
    let place = try WorkbenchPlace(hasRun: false)
    let made = try place.command([
      "data", "scenes", "--out", "scenes", "--train", "40", "--dev", "10", "--test", "10",
      "--pictures", "0",
    ])
    try #require(made.status == 0, "\(made.output)")
    let settings = """
      [run]
      name = "long"
      [data]
      path = "\(place.folder.path)/scenes"
      minimum_count = 1
      [model]
      embedding_size = 16
      [model.text]
      word_dimension = 8
      [training]
      epochs = 100000
      batch_size = 16
      [evaluation]
      every_steps = 100000
      """
    let file = place.folder.appending(path: "long.toml")
    try Data(settings.utf8).write(to: file)
    let added = try place.command(["queue", "add", file.path, "--workspace", place.runs])
    try #require(added.status == 0, "\(added.output)")
    defer { _ = try? place.command(["cancel", "all", "--now", "--workspace", place.runs]) }
    func state() throws -> String {
      let list = try place.command(["queue", "--json", "--workspace", place.runs])
      return list.output
    }
    try place.start()
    let terminal = place.terminal
    terminal.waitOutput("long")
    terminal.wait("the job to run") { (try? state().contains("\"running\"")) == true }
    // The list knows it a moment later than the queue.
    terminal.waitOutput("▶")
    let running = terminal.output.count
    terminal.send("p")
    terminal.wait("the job to pause") { (try? state().contains("\"paused\"")) == true }
    terminal.waitOutput("‖", from: running)
    let paused = terminal.output.count
    terminal.send("r")
    terminal.wait("the job to go on") { (try? state().contains("\"running\"")) == true }
    terminal.waitOutput("▶", from: paused)
    terminal.send("q")
    terminal.waitOutput("Pause and quit")
    terminal.send("\r")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
    #expect(try state().contains("\"running\""))
  }
}
