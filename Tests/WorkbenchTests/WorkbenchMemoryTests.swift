import Cells
import Foundation
import Testing

@testable import Queue
@testable import Runs
@testable import Widgets
@testable import Workbench

/// What is remembered from one start to the next, the palette, the bar at the top, toasts.
@Suite struct WorkbenchMemoryTests {
  private func type(_ text: String, _ interface: inout Interface) -> [Interface.Effect] {
    text.flatMap { interface.take(.key(Key($0))) }
  }

  private func screen(_ interface: Interface, _ size: Size) -> String {
    interface.draw(size, symbols: .unicode).text().joined(separator: "\n")
  }

  @Test("Order, filter, last screen and theme are there again at the next start")
  func remembered() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "foil-memory-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // Nothing is made where there is no workspace.
    try WorkbenchMemory().write(workspace: folder.path)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var first = try WorkspaceFixture.interface()
    _ = type("sS/best.rsum>1", &first)
    _ = first.take(.key(Key(.enter)))
    let effects = first.take(.key(Key(.function(8))))
    guard case .theme(let theme)? = effects.first else {
      return #expect(Bool(false), "the theme stays")
    }
    #expect(theme.name != Theme.dark.name)
    _ = type("3", &first)
    try first.memory.write(workspace: folder.path)
    let memory = WorkbenchMemory.read(workspace: folder.path)
    #expect(memory == first.memory && memory.theme == theme.name)
    var second = try WorkspaceFixture.interface()
    second.recall(memory)
    #expect(second.screens[second.current].title == "Compare")
    let runs = try #require(second.screens[0].screen as? RunsScreen)
    #expect(runs.order == .rSum && runs.isReversed && runs.filter?.text == "best.rsum>1")
  }

  @Test(
    "A damaged file is as if there were none",
    arguments: [
      "", "{", "null", "[1]", #"{"sort":3,"reversed":"x","filter":7,"screen":[],"theme":{}}"#,
      #"{"sort":"nonsense","filter":"best.rsum>","theme":"pink","screen":"Nowhere"}"#, "\u{0}\u{1}",
    ])
  func damaged(_ text: String) throws {
    var memory = WorkbenchMemory(json: Array(text.utf8))
    memory.screen = memory.screen == "Nowhere" ? nil : memory.screen
    #expect(memory == WorkbenchMemory())
    var interface = try WorkspaceFixture.interface()
    interface.recall(WorkbenchMemory(json: Array(text.utf8)))
    #expect(interface.current == 0)
  }

  @Test("The palette begins with what can be done here, finds runs by name, and themes")
  func palette() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    guard case .action(let first)? = interface.paletteEntries("").first else {
      return #expect(Bool(false), "no action comes first")
    }
    #expect(first.context == RunsScreen.context && !first.label.isEmpty)
    #expect(interface.obstacle(to: first.action) == nil)
    func found(_ text: String) -> [String] {
      interface.paletteEntries(text).map { entry in
        switch entry {
        case .action(let binding): binding.action
        case .run(let run): "run \(run.id)"
        case .theme(let theme): theme.name
        }
      }
    }
    #expect(found("rename").contains("runs.rename") && found("undo").contains("app.undo"))
    #expect(found("mh-nowarm").first == "run 6")
    #expect(found("theme").contains("light") && found("theme").contains("app.theme"))
    _ = interface.carryOut([.select(3)])
    _ = type("/state=completed", &interface)
    _ = interface.take(.key(Key(.enter)))
    _ = type(":mh-nowarm", &interface)
    _ = interface.take(.key(Key(.enter)))
    #expect(interface.model.selected == 6)
    #expect((interface.screens[0].screen as? RunsScreen)?.filterText == "")
  }

  @Test("At 80 columns the tabs have their names, and failures are told at every size")
  func tabs() throws {
    var model = WorkspaceFixture.model()
    model.queue.jobs += (10..<40).map {
      WorkspaceFixture.job($0, "broken", .failed(message: "no data"))
    }
    model.now = WorkspaceFixture.start
    for (width, words) in [(80, ["31"]), (120, ["31 failed", "1 running"]), (160, ["31 failed"])] {
      let size = Size(width, 36)
      let interface = try WorkspaceFixture.interface(size, model: model)
      let top = interface.draw(size, symbols: .unicode).text()[0]
      for name in ["1 Runs", "2 Dashboard", "3 Compare", "4 Negatives", "5 Ask", "6 Log"] + words {
        #expect(top.contains(name), "\(width): \(top)")
      }
    }
    model.queue.jobs = []
    let calm = try WorkspaceFixture.interface(Size(120, 36), model: model)
    #expect(screen(calm, Size(120, 36)).contains("idle"))
    #expect(!screen(calm, Size(120, 36)).contains("no engine"))
  }

  @Test("Every screen says whether it shows the marked runs or the selected one")
  func subjects() throws {
    let size = Size(120, 36)
    var interface = try WorkspaceFixture.interface(size)
    func lowest() -> String { interface.draw(size, symbols: .unicode).text()[35] }
    for key in ["2", "3", "4", "5", "6"] {
      _ = type(key, &interface)
      if interface.screens[interface.current].screen.isTyping {
        _ = interface.take(.key(Key(.escape)))
      }
      #expect(lowest().contains("selected: infonce"), "\(key): \(lowest())")
    }
    _ = interface.carryOut([.show("Dashboard"), .mark([1, 2])])
    for (title, text) in [
      ("Runs", "2 marked"), ("Dashboard", "2 marked"), ("Compare", "2 marked"),
      ("Negatives", "selected: infonce"), ("Log", "selected: infonce"),
    ] {
      _ = interface.carryOut([.show(title)])
      #expect(lowest().contains(text), "\(title): \(lowest())")
    }
    _ = interface.carryOut([.show("Runs")])
    let all = screen(interface, size)
    #expect(all.contains("commands act on what is marked") && all.contains("selected: infonce"))
  }

  @Test("One toast is shown at a time, with the number of the others, below the data")
  func toasts() throws {
    let size = Size(120, 36)
    var interface = try WorkspaceFixture.interface(size)
    let before = interface.draw(size, symbols: .unicode).text()
    interface.show(Toast("one"))
    interface.show(Toast("broken", .alert))
    interface.show(Toast("three", .success))
    let after = interface.draw(size, symbols: .unicode).text()
    let changed = before.indices.filter { before[$0] != after[$0] }
    #expect(changed == [34] && after[34].contains("broken (+2)"))
    var model = WorkspaceFixture.model()
    model.now = Interface.toastTime
    interface.update(model)
    #expect(interface.toasts.map(\.toast.text) == ["broken"])
  }

  @Test("An empty list offers no key that would do nothing")
  func emptyBar() throws {
    var model = WorkspaceModel(workspace: "/home/runs")
    model.isLoaded = true
    let interface = try WorkspaceFixture.interface(Size(120, 36), model: model)
    let labels = interface.functionBar(.unicode).items.map(\.label)
    #expect(labels.contains { $0.hasPrefix("new") } && labels.contains("help"))
    for word in ["edit", "pause", "cancel", "mark"] {
      #expect(!labels.contains { $0.hasPrefix(word) }, "\(labels)")
    }
  }

  @Test("Esc takes the filter away")
  func escape() throws {
    var interface = try WorkspaceFixture.interface()
    _ = type("/infonce", &interface)
    _ = interface.take(.key(Key(.enter)))
    let rows = { (interface: Interface) -> Int in
      (interface.screens[0].screen as? RunsScreen)?.rows(interface.model).rows.count ?? 0
    }
    #expect(rows(interface) == 1)
    _ = interface.take(.key(Key(.escape)))
    #expect(rows(interface) == 8)
  }

  @Test("A click on a head sorts by it, another one turns it around; the wheel moves the list")
  func heads() throws {
    let size = Size(160, 45)
    var interface = try WorkspaceFixture.interface(size)
    let head = interface.draw(size, symbols: .unicode).text()[2]
    let column = try #require(head.firstRange(of: "rSum"))
    let x = head.distance(from: head.startIndex, to: column.lowerBound)
    func click() { _ = interface.take(.mouse(Mouse(.press(.left), at: Point(x, 2)))) }
    func sums() throws -> [Double] {
      try #require(interface.screens[0].screen as? RunsScreen).rows(interface.model).rows
        .compactMap(\.bestRSum)
    }
    click()
    #expect(try sums() == [284.93, 281.2, 271.04, 243.7, 5.6])
    click()
    #expect(try sums() == [5.6, 243.7, 271.04, 281.2, 284.93])
    let last = try #require(interface.screens[0].screen as? RunsScreen)
      .rows(interface.model).rows.suffix(3)
    // Without a value they come last both ways.
    #expect(last.allSatisfy { $0.bestRSum == nil })
  }

  @Test("A column that has been there stays where it was")
  func columns() throws {
    let size = Size(200, 45)
    var model = WorkspaceFixture.model()
    var interface = try WorkspaceFixture.interface(size, model: model)
    func head() -> String { interface.draw(size, symbols: .unicode).text()[2] }
    let before = head()
    #expect(before.contains("left") && before.contains("i2t R@1") && before.contains("took"))
    model.runs[2].state = .completed
    model.queue.jobs[0].state = .completed
    model.runs.removeAll { $0.tags == ["paper"] }
    interface.update(model)
    #expect(String(head().prefix(130)) == String(before.prefix(130)))
  }

  @Test("A data set has a column where there are several")
  func data() throws {
    let size = Size(160, 45)
    var model = WorkspaceFixture.model()
    let one = try WorkspaceFixture.interface(size, model: model)
    #expect(!one.draw(size, symbols: .unicode).text()[2].contains(" data"))
    model.runs[0].settings["data.path"] = RunValue("/data/scenes")
    let two = try WorkspaceFixture.interface(size, model: model)
    #expect(two.draw(size, symbols: .unicode).text()[2].contains(" data"))
    #expect(screen(two, size).contains("scenes"))
  }

  @Test("The question at the end is in good grammar and can pause first")
  func quitting() throws {
    var model = WorkspaceFixture.model()
    model.queue.jobs = [model.queue.jobs[0]]
    var interface = try WorkspaceFixture.interface(Size(120, 36), model: model)
    _ = type("q", &interface)
    guard case .question(let question)? = interface.overlay else {
      return #expect(Bool(false), "it does not ask")
    }
    #expect(
      question.text.contains("1 job is running. It goes on") && !question.text.contains("They"))
    _ = interface.take(.key(Key(.right)))
    let effects = interface.take(.key(Key(.enter)))
    guard effects.count == 2, case .command(.together(let together)) = effects[0],
      case .quit = effects[1]
    else { return #expect(Bool(false), "it does not pause") }
    #expect(together.items.count == 1)
  }
}
