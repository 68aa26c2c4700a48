import Cells
import Testing
import Workbench

@testable import Ground
@testable import Widgets

@Suite struct KeyTableTests {
  private func table() throws -> KeyTable {
    try KeyTable([
      KeyBinding(
        "runs.new", [Key("n")], in: "runs", label: "new", "Start a run", traits: .opensMenu),
      KeyBinding("runs.pause", [Key("p")], in: "runs", label: "pause", "Pause the run"),
      KeyBinding(
        "palette", [Key("p", .control), Key(":")], label: "palette", "Find any action"),
      KeyBinding("quit", [Key("q")], label: "quit", "Leave"),
      KeyBinding("next", [Key("n")], "Go to the next one"),
    ])
  }

  @Test("The nearest context wins, then what works everywhere")
  func dispatch() throws {
    let table = try table()
    #expect(table.binding(for: Key("n"), in: ["runs"])?.action == "runs.new")
    #expect(table.binding(for: Key("n"), in: ["log"])?.action == "next")
    #expect(table.binding(for: Key(":"), in: ["runs"])?.action == "palette")
    #expect(table.binding(for: Key("x"), in: ["runs"]) == nil)
  }

  @Test("A key for two actions of one context, or an action twice, is refused")
  func conflicts() {
    #expect(throws: Failure.self) {
      try KeyTable([
        KeyBinding("a", [Key("x")], "A"), KeyBinding("b", [Key("x")], "B"),
      ])
    }
    #expect(throws: Failure.self) {
      try KeyTable([
        KeyBinding("a", [Key("x")], "A"), KeyBinding("a", [Key("y")], "A"),
      ])
    }
  }

  @Test("Other keys replace the default ones and take them from others")
  func rebinding() throws {
    let table = try table().rebinding(["runs.new": ["ctrl-n", "p"]])
    #expect(table.binding(for: Key("p"), in: ["runs"])?.action == "runs.new")
    #expect(table.binding(action: "runs.pause")?.keys == [])
    #expect(table.binding(for: Key("n"), in: ["runs"])?.action == "next")
    for wrong in [["runs.old": ["x"]], ["quit": ["hyper-x"]], ["quit": ["x"], "next": ["x"]]] {
      #expect(throws: Failure.self) { try self.table().rebinding(wrong) }
    }
  }

  @Test("The function bar shows the keys that work here")
  func bar() throws {
    let items = try table().functionBar(["runs"]).items
    #expect(items.map(\.action) == ["runs.new", "runs.pause", "palette", "quit"])
    #expect(items.map(\.key) == ["n", "p", "Ctrl-P", "q"])
    #expect(items[0].label == "new…")
  }

  @Test("Actions are found by word and by key")
  func search() throws {
    let table = try table()
    #expect(table.search("run start").map(\.action) == ["runs.new"])
    #expect(table.search("ctrl-p").map(\.action) == ["palette"])
    #expect(table.search("n", near: ["runs"]).first?.action == "runs.new")
    #expect(table.search("").count == 5)
  }

  @Test("The documentation lists each action under its context")
  func markdown() throws {
    let page = try table().markdown()
    #expect(page.contains("## Runs\n"))
    #expect(page.contains("| `ctrl-p`, `:` | Find any action | `palette` |"))
  }
}
