import Testing

@testable import Cells

@Suite struct KeyTests {
  @Test("Names of keys are read and written")
  func names() {
    let names = [
      "a", "J", "ctrl-p", "alt-x", "shift-tab", "f5", "up", "space", "pgdn", "ctrl-alt-left", "-",
      "ctrl--", "é", "/",
    ]
    for name in names { #expect(Key(name)?.description == name) }
    #expect(Key("C-p") == Key("p", .control))
    #expect(Key("CTRL-P") == Key("p", .control))
    #expect(Key("Escape") == Key(.escape))
    #expect(Key("S-up") == Key(.up, .shift))
    #expect(Key("BTab") == Key(.tab, .shift))
    for wrong in ["", "f0", "f25", "hyper-x", "upp", "ctrl-"] { #expect(Key(wrong) == nil) }
  }

  @Test("Labels are for people")
  func labels() {
    #expect(Key("p", .control).label() == "Ctrl-P")
    #expect(Key(.up).label() == "↑")
    #expect(Key(.up).label(.ascii) == "Up")
    #expect(Key("q").label() == "q")
    #expect(Key(.function(5)).label() == "F5")
  }

  @Test("Only plain characters type text")
  func typed() {
    #expect(Key("x").typed == "x")
    #expect(Key("x", .alt).typed == nil)
    #expect(Key(.enter).typed == nil)
  }
}
