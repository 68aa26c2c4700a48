import Cells
import Testing

@testable import Terminal

@Suite struct ColorPairsTests {
  @Test("Pairs are given out once each until they run out")
  func givesOut() {
    var pairs = ColorPairs(count: 3)
    #expect(pairs.number(foreground: -1, background: -1) == .known(0))
    #expect(pairs.number(foreground: 1, background: -1) == .new(1))
    #expect(pairs.number(foreground: -1, background: 1) == .new(2))
    #expect(pairs.number(foreground: 1, background: -1) == .known(1))
    #expect(pairs.number(foreground: 2, background: 2) == .full)
    pairs.removeAll()
    #expect(pairs.number(foreground: 2, background: 2) == .new(1))
  }

  @Test("NO_COLOR counts where it is not empty and nothing else was asked for")
  func depth() {
    let automatic = TerminalOptions()
    #expect(automatic.depth(available: 256, environment: [:]) == .many)
    #expect(automatic.depth(available: 8, environment: [:]) == .eight)
    #expect(automatic.depth(available: 0, environment: [:]) == .mono)
    #expect(automatic.depth(available: 256, environment: ["NO_COLOR": "1"]) == .mono)
    #expect(automatic.depth(available: 256, environment: ["NO_COLOR": ""]) == .many)
    let many = TerminalOptions(colors: .many)
    #expect(many.depth(available: 256, environment: ["NO_COLOR": "1"]) == .many)
    #expect(many.depth(available: 8, environment: [:]) == .eight)
    #expect(TerminalOptions(colors: .eight).depth(available: 256, environment: [:]) == .eight)
  }
}
