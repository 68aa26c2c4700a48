import Foundation
import Testing

@Suite(.serialized) struct WorkbenchMemoryTests {
  /// Keys that look around: nothing that quits, launches, writes a file or takes a run away.
  private static let keys =
    ["\r", "\t", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~"]
    + "1234567jkhlgGsSu+-<>0zc[]{}?".map(String.init)

  /// The same keys each time: Knuth's linear congruential generator.
  private struct Repeatable: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  /// Bytes of the process that are in memory.
  private func resident(_ process: pid_t) throws -> Int {
    let fields = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
      .split(separator: " ")
    return try #require(Int(fields[1])) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  @Test("Twenty thousand keys and two hundred sizes later it takes no more memory")
  func doesNotGrow() throws {
    let place = try WorkbenchPlace()
    try place.start()
    let terminal = place.terminal
    terminal.waitOutput("small")
    var random = Repeatable()
    func press(_ rounds: Int) {
      for round in 0..<rounds {
        for _ in 0..<100 {
          terminal.send(Self.keys.randomElement(using: &random) ?? "1")
        }
        // A new size clears the screen and paints all of it.
        let before = terminal.output.count
        terminal.resize(UInt16(100 + 10 * (round % 4)), 36)
        terminal.waitOutput("\u{1B}[H\u{1B}[2J", from: before)
        terminal.forget()
      }
      // Until all has been taken and drawn.
      while terminal.bytesWritten(within: 0.5) > 0 {}
    }
    press(40)
    let before = try resident(terminal.process)
    press(160)
    let growth = try resident(terminal.process) - before
    // A quarter of a kilobyte a key would be 4 MB.
    #expect(growth < 4 << 20, "\(growth >> 10) kB more")
    kill(terminal.process, SIGTERM)
    _ = terminal.waitEnd()
  }
}
