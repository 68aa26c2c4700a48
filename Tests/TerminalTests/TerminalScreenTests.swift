import Foundation
import Testing

/// The probe on a pseudo-terminal: what it writes, and how it leaves the terminal.
@Suite(.serialized) struct TerminalScreenTests {
  private static let leave = "\u{1B}[?1049l"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  private static let pasteOff = "\u{1B}[?2004l"
  private static let cursorOn = "\u{1B}[?25h"

  private func started(
    _ arguments: [String] = [], term: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal()
    try terminal.start(nil, arguments, term: term, environment: environment)
    terminal.waitReport("ready")
    return terminal
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, location: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.settingsChanges() == [], sourceLocation: location)
    for bytes in [Self.leave, Self.mouseOff, Self.pasteOff, Self.cursorOn] {
      #expect(
        terminal.contains(bytes), "no \(bytes.dropFirst()) in the output", sourceLocation: location)
    }
    // After the screen was left, it must not be entered again.
    let entered = terminal.output.ranges(of: Array("\u{1B}[?1049h".utf8)).last?.lowerBound ?? 0
    let left = terminal.output.ranges(of: Array(Self.leave.utf8)).last?.lowerBound ?? 0
    #expect(entered < left, sourceLocation: location)
  }

  @Test("The terminal is as it was after quitting, and the raw settings were on meanwhile")
  func quits() throws {
    let terminal = try started()
    let changes = terminal.settingsChanges()
    #expect(
      changes.contains { $0.hasPrefix("local") } && changes.contains { $0.hasPrefix("input") })
    terminal.send("q")
    terminal.waitReport("closed normally")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("A thrown error shows its message after the screen was left")
  func throwsError() throws {
    let terminal = try started()
    terminal.send("e")
    #expect(terminal.waitEnd() == 1 << 8)
    expectRestored(terminal)
    let message = terminal.output.firstRange(of: Array("asked to throw".utf8))
    let left = terminal.output.firstRange(of: Array(Self.leave.utf8))
    #expect(try #require(left).lowerBound < (try #require(message)).lowerBound)
  }

  @Test("exit() of anyone gives the terminal back and keeps its status")
  func exits() throws {
    let terminal = try started()
    terminal.send("x")
    #expect(terminal.waitEnd() == 7 << 8)
    expectRestored(terminal)
  }

  @Test(
    "Signals from outside end the process by themselves, with the terminal as it was",
    arguments: [
      SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGSYS,
      SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
      SIGPIPE, 34, 64,
    ]
  )
  func diesOfSignal(_ signal: Int32) throws {
    let terminal = try started()
    kill(terminal.process, signal)
    #expect(terminal.waitEnd() & 0x7F == signal)
    expectRestored(terminal)
  }

  @Test(
    "A crash signal from outside ends it also where the runtime's backtrace is asked for",
    arguments: [SIGSEGV, SIGQUIT, SIGTRAP, SIGABRT])
  func diesDespiteBacktraces(_ signal: Int32) throws {
    let terminal = try started(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no"])
    kill(terminal.process, signal)
    #expect(terminal.waitEnd() & 0x7F == signal)
    expectRestored(terminal)
    #expect(!terminal.contains("Backtracing"))
  }

  @Test("A request to end that nobody takes ends the process by its signal")
  func diesWhileBusy() throws {
    let terminal = try started(["--signals-are-input"])
    terminal.send("b")
    terminal.waitReport("busy")
    kill(terminal.process, SIGTERM)
    #expect(terminal.waitEnd() & 0x7F == SIGTERM)
    expectRestored(terminal)
  }

  @Test("A trap, an invalid address and abort leave the terminal as it was")
  func crashes() throws {
    for (key, signals) in [("T", [SIGILL, SIGTRAP]), ("S", [SIGSEGV]), ("A", [SIGABRT])] {
      let terminal = try started()
      terminal.send(key)
      #expect(signals.contains(terminal.waitEnd() & 0x7F))
      expectRestored(terminal)
      // Nobody is asked, and whoever wants to know where it was is told how.
      #expect(terminal.contains("SWIFT_BACKTRACE=enable=yes"))
      #expect(!terminal.contains("Press space"))
    }
  }

  @Test("A trap's message, which went to descriptor 2, is seen after the screen was left")
  func showsTheMessageOfATrap() throws {
    let terminal = try started()
    terminal.send("o")
    terminal.waitReport("drawn")
    #expect(!terminal.contains("a stray line"))
    kill(terminal.process, SIGSEGV)
    _ = terminal.waitEnd()
    let message = try #require(terminal.output.firstRange(of: Array("a stray line".utf8)))
    let left = try #require(terminal.output.firstRange(of: Array(Self.leave.utf8)))
    #expect(left.lowerBound < message.lowerBound)
  }

  @Test("Output of others stays off the screen and is shown at the end")
  func capturesOutput() throws {
    let terminal = try started()
    terminal.send("o")
    terminal.waitReport("drawn")
    #expect(!terminal.contains("a stray line"))
    terminal.send("q")
    #expect(terminal.waitEnd() == 0)
    #expect(terminal.contains("a stray line"))
  }

  @Test("The first SIGTERM is an input where asked for, the second ends the process")
  func handsSignalsOver() throws {
    let terminal = try started(["--signals-are-input"])
    kill(terminal.process, SIGTERM)
    #expect(terminal.waitReport("input terminate") == "input terminate(signal: 15)")
    kill(terminal.process, SIGTERM)
    #expect(terminal.waitEnd() & 0x7F == SIGTERM)
    expectRestored(terminal)
  }

  @Test("Presenting an unchanged buffer writes no byte")
  func idleWritesNothing() throws {
    let terminal = try started()
    terminal.send("m")
    terminal.waitOutput("MARK1")
    terminal.waitReport("drawn")
    let first = terminal.output.count
    terminal.send("m")
    terminal.waitReport("drawn")
    terminal.waitOutput("2", from: first)
    let one = terminal.output.dropFirst(first)
    // A hundred idle frames, then one mark more: only the mark's bytes arrive.
    let second = terminal.output.count
    terminal.send("i")
    terminal.waitReport("drawn")
    terminal.send("m")
    terminal.waitReport("drawn")
    terminal.waitOutput("3", from: second)
    let other = terminal.output.dropFirst(second)
    #expect(one.count == other.count && one.count < 40)
  }

  @Test("A storm of resizes down to 1 x 1 ends at the last size, and the screen still works")
  func survivesResizes() throws {
    let terminal = try started()
    for round in 0..<40 {
      terminal.resize(UInt16(1 + round * 37 % 200), UInt16(1 + round * 23 % 60))
    }
    terminal.resize(1, 1)
    terminal.waitReport("drawn 1x1")
    terminal.resize(2, 1)
    terminal.waitReport("drawn 2x1")
    terminal.resize(60, 11)
    terminal.waitReport("drawn 60x11")
    let before = terminal.output.count
    terminal.send("m")
    terminal.waitOutput("MARK1", from: before)
    terminal.send("q")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("Keys of xterm arrive as themselves")
  func readsKeys() throws {
    let terminal = try started()
    let keys: [(String, String)] = [
      ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}[1;5C", "ctrl-right"),
      ("\u{1B}[Z", "shift-tab"), ("\u{1B}OH", "home"), ("\u{1B}[4~", "end"),
      ("\u{1B}x", "alt-x"), ("\u{13}", "ctrl-s"), ("\u{03}", "ctrl-c"), ("\u{1B}", "esc"),
      ("é", "é"), ("\r", "enter"),
    ]
    for (bytes, name) in keys {
      terminal.send(bytes)
      #expect(terminal.waitReport("input") == "input key(\(name))")
    }
    terminal.send("\u{1B}[200~two\rlines \u{07}\u{1B}[201~")
    #expect(terminal.waitReport("input") == #"input paste("two\nlines ")"#)
    terminal.send("w")
    terminal.waitReport("input wake")
  }

  @Test("Fast wheel scrolling, cut at any byte, gives wheel steps only")
  func scrollsFast() throws {
    let terminal = try started()
    let report = "\u{1B}[<65;40;12M"
    let bytes = Array(String(repeating: report, count: 400).utf8)
    var start = 0
    var piece = 1
    while start < bytes.count {
      let end = min(bytes.count, start + piece)
      terminal.send(Array(bytes[start..<end]))
      start = end
      piece = piece % 13 + 1
    }
    var steps = 0
    while steps < 400 {
      let line = terminal.waitReport("input")
      let number = line.wholeMatch(of: /input mouse\(.*scroll\((\d+)\).*\)/)?.1
      guard let number, let count = Int(number) else {
        Issue.record("not a wheel step: \(line)")
        break
      }
      steps += count
    }
    #expect(steps == 400)
  }

  @Test("Stopping with ^Z gives the shell its terminal, and fg paints the screen anew")
  func stopsAndContinues() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/sh", ["-i"])
    terminal.waitOutput("$ ")
    terminal.send("\(try PseudoTerminal.probe)\n")
    terminal.waitReport("ready")
    for round in 1...3 {
      let before = terminal.output.count
      terminal.send("\u{1A}")
      terminal.waitOutput("Stopped", from: before)
      terminal.waitOutput(Self.leave, from: before)
      terminal.send("stty -a; echo settings$((\(round)+10))\n")
      terminal.waitOutput("settings\(round + 10)", from: before)
      #expect(terminal.contains("isig icanon", from: before))
      for setting in ["-icanon", "-echo ", "-isig", "-icrnl", "-opost"] {
        #expect(!terminal.contains(setting, from: before))
      }
      let stopped = terminal.output.count
      terminal.send("fg\n")
      terminal.waitOutput("\u{1B}[?1049h", from: stopped)
      terminal.waitOutput("probe page", from: stopped)
      terminal.waitOutput("\u{1B}[?1006h", from: stopped)
      terminal.waitReport("drawn")
    }
    let before = terminal.output.count
    terminal.send("q")
    terminal.waitReport("closed normally")
    terminal.waitOutput(Self.leave, from: before)
    terminal.send("exit\n")
    _ = terminal.waitEnd()
  }

  @Test("A SIGTSTP from outside stops likewise")
  func stopsFromOutside() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/sh", ["-i"])
    terminal.waitOutput("$ ")
    terminal.send("\(try PseudoTerminal.probe)\n")
    terminal.waitReport("ready")
    let group = tcgetpgrp(terminal.masterDescriptor)
    try #require(group > 0 && group != terminal.process)
    kill(-group, SIGTSTP)
    terminal.waitOutput("Stopped")
    terminal.send("fg\n")
    terminal.waitReport("input resumed")
    terminal.send("q")
    terminal.waitReport("closed normally")
    terminal.send("exit\n")
    _ = terminal.waitEnd()
  }

  @Test("After a stop that nobody saw coming the screen is entered and painted anew")
  func continuesAfterStop() throws {
    let terminal = try started()
    let before = terminal.output.count
    kill(terminal.process, SIGSTOP)
    var status: Int32 = 0
    #expect(waitpid(terminal.process, &status, WUNTRACED) == terminal.process)
    kill(terminal.process, SIGCONT)
    terminal.waitReport("input resumed")
    terminal.waitOutput("\u{1B}[?1049h", from: before)
    terminal.waitOutput("probe page", from: before)
    terminal.send("q")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("When the terminal is gone, the program learns it and ends")
  func losesTheTerminal() throws {
    let terminal = try started(["--signals-are-input"])
    terminal.hangUp()
    terminal.waitReport("closed")
    #expect(terminal.waitEnd() == 0)
  }

  @Test("More pairs of colours than the terminal has leave nothing undrawn")
  func runsOutOfPairs() throws {
    let terminal = try started(["--page", "4"], term: "xterm")
    terminal.waitOutput("LAST0")
    terminal.send("m")
    terminal.waitReport("drawn")
    terminal.send("q")
    #expect(terminal.waitEnd() == 0)
    expectRestored(terminal)
  }

  @Test("Without a terminal, or on one that cannot place its cursor, it is refused with status 2")
  func refuses() throws {
    for (term, isTerminal) in [("dumb", true), ("no-such-terminal", true), ("xterm", false)] {
      let terminal = try PseudoTerminal()
      try terminal.start(nil, [], term: term, inputIsTerminal: isTerminal)
      #expect(terminal.waitEnd() == 2 << 8)
      #expect(terminal.settingsChanges() == [])
      #expect(!terminal.contains("\u{1B}"))
      #expect(terminal.contains("hint: "))
    }
  }

  @Test("Terminals of 8 and of no colours, NO_COLOR and ASCII locales are served")
  func degrades() throws {
    let cases: [(String, [String: String], String)] = [
      ("xterm", [:], "eight"), ("screen", [:], "eight"), ("linux", [:], "eight"),
      ("vt100", [:], "mono"), ("tmux-256color", [:], "many"),
      ("xterm-256color", ["NO_COLOR": "1"], "mono"), ("xterm-256color", ["NO_COLOR": ""], "many"),
    ]
    for (term, environment, depth) in cases {
      let terminal = try PseudoTerminal()
      try terminal.start(nil, [], term: term, environment: environment)
      #expect(terminal.waitReport("ready") == "ready 80x24 \(depth)", "\(term)")
      terminal.waitOutput("probe page")
      if depth == "mono" {
        #expect(terminal.text.firstMatch(of: /␛\[[34][0-9;]*m/) == nil, "\(term)")
      }
      terminal.send("q")
      #expect(terminal.waitEnd() == 0)
      #expect(terminal.settingsChanges() == [])
    }
    let ascii = try started([], environment: ["LC_ALL": "C"])
    ascii.waitOutput("probe page")
    ascii.waitOutput("+")
    #expect(ascii.output.allSatisfy { $0 < 0x80 })
  }

  @Test("Without the mouse no report is asked for")
  func leavesTheMouse() throws {
    let terminal = try started(["--no-mouse"])
    terminal.waitOutput("probe page")
    #expect(!terminal.contains("\u{1B}[?1000h"))
    #expect(terminal.contains("\u{1B}[?2004h"))
  }
}
