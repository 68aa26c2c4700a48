import Cells
import Foundation
import Testing

@testable import Ground
@testable import Queue
@testable import Workbench

@Suite struct InterfaceTests {
  @Test("docs/keys.md is the key table; FOIL_WRITE_DOCS=1 writes it")
  func documentation() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/keys.md")
    let text = try WorkbenchKeys.table().markdown()
    if ProcessInfo.processInfo.environment["FOIL_WRITE_DOCS"] != nil {
      try text.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == text)
  }

  @Test("Every action of the table can be done, on a full and on an empty workspace")
  func everyAction() throws {
    var empty = WorkspaceModel(workspace: "/home/runs")
    empty.isLoaded = true
    for model in [WorkspaceFixture.model(), empty] {
      for size in [Size(80, 24), Size(160, 45), Size(1, 1)] {
        for binding in try WorkbenchKeys.table().bindings {
          var interface = try WorkspaceFixture.interface(size, model: model)
          _ = interface.perform(binding.action)
          let buffer = interface.draw(size, symbols: .unicode)
          #expect(buffer.size == size)
        }
      }
    }
  }

  @Test(
    "Forty thousand random keys, clicks and resizes leave a screen that can be drawn",
    arguments: 7..<11)
  func random(_ seed: UInt64) throws {
    var stream = RandomStream(seed: seed, purpose: "random keys")
    func draw(_ count: Int) -> Int { stream.below(count) }
    let table = try WorkbenchKeys.table()
    let bound = table.bindings.flatMap(\.keys)
    let typed = Array("abz/<>=&'\"é漢 09").map { Key($0) }
    var size = Size(100, 30)
    var interface = try WorkspaceFixture.interface(size)
    var models = [WorkspaceFixture.model(), WorkspaceFixture.model()]
    models[1].runs.removeLast(3)
    models[1].queue.jobs.removeFirst()
    for step in 0..<10_000 {
      switch draw(20) {
      case 0:
        size = Size(draw(200), draw(70))
        _ = interface.take(.resize(size))
      case 1: interface.update(models[draw(2)])
      case 2:
        let place = Point(draw(max(1, size.width)), draw(max(1, size.height)))
        let action: Mouse.Action = draw(2) == 0 ? .press(.left) : .scroll(draw(9) - 4)
        _ = interface.take(.mouse(Mouse(action, at: place)))
      case 3: _ = interface.take(.paste("best.rsum>2\n漢字"))
      case 4...7: _ = interface.take(.key(typed[draw(typed.count)]))
      default: _ = interface.take(.key(bound[draw(bound.count)]))
      }
      _ = interface.wants
      if step % 5 == 0 {
        let mode = Symbols.Mode.allCases[draw(3)]
        #expect(interface.draw(size, symbols: .of(mode)).size == size)
      }
    }
  }

  @Test("The same state gives the same cells")
  func idle() throws {
    for keys in [[], [":"], ["?"], ["2"], ["3"], ["4"], ["5"], ["n"], ["/"]] {
      var interface = try WorkspaceFixture.interface(Size(120, 36))
      for key in keys.compactMap({ Key($0) }) { _ = interface.take(.key(key)) }
      let first = interface.draw(Size(120, 36), symbols: .unicode)
      interface.update(WorkspaceFixture.model())
      #expect(interface.draw(Size(120, 36), symbols: .unicode) == first)
    }
  }

  @Test("ASCII and flat screens have ASCII characters only")
  func ascii() throws {
    for mode in [Symbols.Mode.ascii, .flat] {
      for keys in [[], [":"], ["?"], ["5"], ["q"], ["i"]] {
        var interface = try WorkspaceFixture.interface(Size(120, 36))
        for key in keys.compactMap({ Key($0) }) { _ = interface.take(.key(key)) }
        let text = interface.draw(Size(120, 36), symbols: .of(mode)).text().joined()
        let others = text.filter { !$0.isASCII }
        #expect(others.isEmpty, "\(keys): \(others)")
      }
    }
  }

  @Test("A screen that is too small says how large it has to be")
  func tooSmall() throws {
    let interface = try WorkspaceFixture.interface(Size(39, 9))
    let text = interface.draw(Size(39, 9), symbols: .unicode).text().joined()
    #expect(text.contains("too small: 40×10 needed"))
  }

  @Test("Clicks go to tabs and rows")
  func clicks() throws {
    var interface = try WorkspaceFixture.interface(Size(160, 45))
    _ = interface.take(.mouse(Mouse(.press(.left), at: Point(16, 0))))
    #expect(interface.screens[interface.current].title == "Dashboard")
    _ = interface.take(.key(Key("1")))
    // Bar, border and head of the table are above the first row.
    _ = interface.take(.mouse(Mouse(.press(.left), at: Point(20, 3 + 3))))
    #expect(interface.model.selected == 4)
  }

  @Test("What another screen selects is selected on the list, and the next run follows it")
  func selectionFollows() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    func listed() throws -> Int64? {
      let runs = interface.screens.lazy.compactMap { $0.screen as? RunsScreen }.first
      return try #require(runs).selectedRow(interface.model)?.record?.id
    }
    _ = interface.carryOut([.select(2)])
    #expect(try listed() == 2 && interface.model.selected == 2)
    _ = interface.carryOut([.selectNext(-1)])
    let before = try #require(try listed())
    #expect(before != 2 && interface.model.selected == before)
    _ = interface.carryOut([.selectNext(1)])
    #expect(try listed() == 2)
    // At the ends it stays.
    for _ in 0..<20 { _ = interface.carryOut([.selectNext(1)]) }
    let last = try listed()
    _ = interface.carryOut([.selectNext(1)])
    #expect(try listed() == last && last != nil)
    // And what the list selects is what the others show.
    _ = interface.take(.key(Key("1")))
    _ = interface.take(.key(Key(.home)))
    _ = interface.take(.key(Key("2")))
    #expect(interface.model.shown.map(\.id) == [3])
  }

  @Test("Ends of runs that no queue knows are told, those of jobs once")
  func toasts() throws {
    var model = WorkspaceFixture.model()
    model.now = 100
    var interface = try WorkspaceFixture.interface(model: model)
    model.runs[1].state = .running
    model.queue.jobs.removeAll { $0.run == model.runs[1].path }
    interface.update(model)
    interface.toasts = []
    model.runs[1].state = .completed
    model.runs[2].state = .completed
    model.queue.jobs[0].state = .completed
    interface.update(model)
    let texts = interface.toasts.map(\.toast.text)
    #expect(texts.sorted() == ["infonce finished, rSum 271.0", "sn-t002 finished, rSum 281.2"])
    // They go after a while.
    model.now = 107
    interface.update(model)
    #expect(interface.toasts.isEmpty)
  }

  @Test("The palette finds an action and carries it out")
  func palette() throws {
    var interface = try WorkspaceFixture.interface()
    for key in [":", "l", "e", "a", "v", "e", " ", "t", "h", "e", " ", "w", "o"] {
      _ = interface.take(.key(try #require(Key(key == " " ? "space" : key))))
    }
    _ = interface.take(.key(Key(.enter)))
    guard case .question? = interface.overlay else {
      return #expect(Bool(false), "it does not ask")
    }
  }

  @Test("Characters that arrive together are typed in one piece, as they would be one by one")
  func typedTogether() throws {
    for start in [":", "?", "/"] {
      let typed = "best.rsum > 2 q"
      var one = try WorkspaceFixture.interface()
      var other = one
      for interface in [0, 1] {
        let key = Input.key(Key(Character(start)))
        if interface == 0 { _ = one.take(key) } else { _ = other.take(key) }
      }
      for character in typed { _ = one.take(.key(Key(character))) }
      var waiting = ([.key(Key(.backspace))] + typed.reversed().map { .key(Key($0)) }) as [Input]
      #expect(other.takeTyped(&waiting) != nil && waiting == [.key(Key(.backspace))])
      #expect(other.typed?.text == typed && other.typed == one.typed)
      #expect(
        other.draw(Size(120, 36), symbols: .unicode) == one.draw(Size(120, 36), symbols: .unicode))
    }
    // Keys of a screen are keys.
    var runs = try WorkspaceFixture.interface()
    var keys: [Input] = [.key(Key("j")), .key(Key("j"))]
    #expect(runs.takeTyped(&keys) == nil && keys.count == 2)
  }

  @Test("A paste that is longer than a line is told")
  func longPaste() throws {
    for start in [":", "?", "/", "N"] {
      var interface = try WorkspaceFixture.interface()
      _ = interface.take(.key(Key(Character(start))))
      _ = interface.take(.paste(String(repeating: "é", count: 5000)))
      #expect(interface.typed?.characters.count == 4096, "\(start)")
      let text = interface.draw(Size(120, 36), symbols: .unicode).text().joined()
      #expect(text.contains("4,096"), "\(start)")
    }
  }

  @Test("A key script is read, and a line that is none is told")
  func script() throws {
    let script = try KeyScript("# a comment\n\ndown\ntext a b\nwait 1.5\nctrl-p\n", file: "keys")
    #expect(
      script.steps == [
        .key(Key(.down)), .key(Key("a")), .key(Key(" ")), .key(Key("b")), .wait(1.5),
        .key(Key("p", .control)),
      ])
    #expect {
      try KeyScript("down\nnowhere\n", file: "keys")
    } throws: {
      ($0 as? Failure)?.place == "keys:2"
    }
  }

  @Test("The configuration rebinds keys and tells what it does not know")
  func configuration() throws {
    let text = """
      theme = "light"
      mouse = false
      [keys]
      "runs.pause" = ["f5", "P"]
      """
    let settings = try WorkbenchConfiguration(text, file: "config.toml")
    #expect(settings.theme == "light" && settings.mouse == false)
    let table = try WorkbenchKeys.table().rebinding(settings.keys)
    #expect(table.binding(for: Key(.function(5)), in: ["runs"])?.action == "runs.pause")
    #expect(table.binding(for: Key("p"), in: ["runs"]) == nil)
    for wrong in ["colour = 1", "theme = \"pink\"", "[keys]\n\"runs.pause\" = 3"] {
      #expect(throws: Failure.self) { try WorkbenchConfiguration(wrong, file: "config.toml") }
    }
    #expect(
      WorkbenchConfiguration.path(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/foil/config.toml")
    #expect(WorkbenchConfiguration.path(["HOME": "/h"]) == "/h/.config/foil/config.toml")
  }

  @Test(
    "Times are told as a person says them",
    arguments: [
      (42.4, "42 s"), (92, "1 m 32 s"), (7500, "2 h 05 m"), (273_600, "3 d 4 h"), (-1, "-"),
    ])
  func duration(_ seconds: Double, _ text: String) {
    #expect(Format.duration(seconds) == text)
  }

  @Test("Numbers have the digits that matter")
  func numbers() {
    #expect(Format.short(0.0412) == "0.0412")
    #expect(Format.short(20.873) == "20.87")
    #expect(Format.grouped(1234567) == "1,234,567")
    #expect(Format.short(278.31) == "278.3" && Format.short(4711.4) == "4711")
    #expect(Format.short(-0.00012) == "-1.20e-04" && Format.short(0) == "0.0000")
    #expect(Format.short(.nan) == "NaN" && Format.short(-.infinity) == "-inf")
    #expect(Format.grouped(-1000) == "-1,000" && Format.grouped(999.4) == "999")
    #expect(Format.fixed(-1.25, 1) == "-1.2")
    #expect(Format.clock(3_661, zone: .gmt) == "01:01")
  }
}
