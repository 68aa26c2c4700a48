import Cells
import Ground
import Testing

@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Training
@testable import Workbench

/// Every key of every action, pressed where it works.
@Suite struct ActionTests {
  /// A key of an action.
  struct Way: Hashable, CustomStringConvertible {
    var action: String
    var key: Key

    var description: String { "\(key) for \(action)" }
  }

  private static let size = Size(120, 36)

  /// What came of a key.
  private enum Outcome {
    /// Something is shown, asked for or commanded that was not.
    case done
    case refused(String)
    case nothing
  }

  /// Presses a key in a copy of an interface.
  private func press(_ key: Key, _ action: String, _ interface: Interface) -> Outcome {
    var copy = interface
    copy.toasts = []
    if let obstacle = copy.obstacle(to: action) {
      _ = copy.take(.key(key))
      return copy.toasts.map(\.toast.text) == [obstacle] ? .refused(obstacle) : .nothing
    }
    let before = copy.draw(Self.size, symbols: .unicode)
    let wants = copy.wants
    let typed = copy.typed
    let effects = copy.take(.key(key))
    let isDone =
      !effects.isEmpty || copy.wants != wants || copy.typed != typed
      || copy.draw(Self.size, symbols: .unicode) != before
    return isDone ? .done : .nothing
  }

  /// Workspaces in which there is something of everything.
  private static func models() -> [WorkspaceModel] {
    let list = WorkspaceFixture.model()
    var asked = AskFixture.model(.asked)
    asked.queue = list.queue
    var models = [list, asked, FoilOverviewTests.model()]
    for index in models.indices {
      models[index].isLoaded = true
      models[index].engineLog = (1...200).map { "line \($0)" }
      for id in [1, 2, 3, 4] as [RunRecord.ID] {
        models[index].comparisons[[id]] = .tables(ScreenFixture.tables())
      }
    }
    return models
  }

  /// A walk's beginning: a screen with three marked runs of which the last is selected.
  private static func interface(_ model: WorkspaceModel, screen: Int) throws -> Interface {
    var interface = try WorkspaceFixture.interface(size, model: model)
    _ = interface.carryOut([.select(3), .mark([1, 2, 3])])
    interface.go(to: screen)
    return interface
  }

  @Test(
    "Every key of every action does something where its obstacle says that it can, and each can be done"
  )
  func everyKey() throws {
    let table = try WorkbenchKeys.table()
    var missing: Set<Way> = []
    for binding in table.bindings {
      for key in binding.keys { missing.insert(Way(action: binding.action, key: key)) }
    }
    let everywhere = Set(table.bindings.filter { $0.context == .global }.map(\.action))
    var reach: [[KeyContext]: [Way]] = [:]
    func ways(_ contexts: [KeyContext]) -> [Way] {
      if let known = reach[contexts] { return known }
      let near = table.bindings.filter { contexts.contains($0.context) || $0.context == .global }
      let all = near.flatMap { binding in
        binding.keys.map { Way(action: binding.action, key: $0) }
      }.filter { table.binding(for: $0.key, in: contexts)?.action == $0.action }
      reach[contexts] = all
      return all
    }
    var refusals: [Way: String] = [:]
    var stream = RandomStream(seed: 5, purpose: "every key")
    func walk(_ interface: inout Interface) {
      for step in 0..<60 where !missing.isEmpty {
        let all = ways(interface.contexts)
        if step % 5 == 0 {
          _ = interface.draw(Self.size, symbols: .unicode)
          for way in all where missing.contains(way) {
            // There the key types a character.
            if interface.typed != nil, everywhere.contains(way.action) { continue }
            switch press(way.key, way.action, interface) {
            case .done: missing.remove(way)
            case .refused(let why): refusals[way] = why
            case .nothing: break
            }
          }
        }
        // Mostly what belongs to the place, so that it is not left at once.
        let own = all.filter { !everywhere.contains($0.action) }
        let way = stream.pick(own.isEmpty || stream.chance(0.05) ? all : own)
        _ = interface.take(.key(way.key))
      }
    }
    let models = Self.models()
    var leaving = try Self.interface(models[0], screen: 0)
    leaving.leave(after: "a checkpoint")
    walk(&leaving)
    for _ in 0..<40 where missing.count > 6 {
      for model in models {
        for screen in ScreenEntry.all.indices {
          var interface = try Self.interface(model, screen: screen)
          walk(&interface)
        }
      }
    }
    // There are six tabs.
    let others = missing.filter { !["app.tab-7", "app.tab-8", "app.tab-9"].contains($0.action) }
    #expect(others.isEmpty, "\(others.map { "\($0): \(refusals[$0] ?? "nothing happens")" })")
    for way in missing.subtracting(others) {
      #expect(refusals[way] == "there is no screen \(way.action.suffix(1))")
    }
  }

  @Test(
    "Where there is nothing, every action that is more than a step says why it cannot, or does it")
  func nothing() throws {
    var empty = WorkspaceModel(workspace: "/w")
    empty.isLoaded = true
    let table = try WorkbenchKeys.table()
    for screen in ScreenEntry.all.indices {
      var interface = try WorkspaceFixture.interface(Self.size, model: empty)
      interface.go(to: screen)
      _ = interface.draw(Self.size, symbols: .unicode)
      for binding in table.bindings
      where interface.contexts.contains(binding.context) && !binding.onlyMoves {
        guard let key = binding.keys.first else { continue }
        if case .nothing = press(key, binding.action, interface) {
          Issue.record("\(binding.action) does nothing and does not say why")
        }
      }
    }
  }

  @Test("An obstacle is told, and nothing is done")
  func obstacles() throws {
    var interface = try WorkspaceFixture.interface(Self.size)
    _ = interface.carryOut([.select(5)])
    #expect(interface.obstacle(to: "runs.pause") == "the run is not in the queue")
    #expect(interface.take(.key(Key("p"))).isEmpty)
    #expect(interface.toasts.map(\.toast.text) == ["the run is not in the queue"])
  }

  @Test("Lists go the same way by the same names, and the wheel goes with them")
  func lists() throws {
    let table = try WorkbenchKeys.table()
    for screen in ["runs", "dashboard", "compare", "negatives", "ask", "log", "configure"] {
      for key in ListKey.allCases {
        let binding = try #require(table.binding(action: "\(screen).\(key.rawValue)"))
        #expect(binding.listKey == key)
        #expect(Set(binding.keys).isSubset(of: key.keys) && !binding.keys.isEmpty)
      }
    }
    // `g` goes to the first row but where it groups seeds.
    let others = table.bindings.filter { $0.keys.contains(Key("g")) && $0.listKey == nil }
    #expect(others.map(\.action) == ["runs.mark-group", "dashboard.group"])
  }

  @Test("A step stays in the list, however far it goes")
  func steps() {
    #expect(ListStep.rows(1).row(from: 3, count: 5, page: 2) == 4)
    #expect(ListStep.rows(1).row(from: 4, count: 5, page: 2) == 4)
    #expect(ListStep.rows(Int.min).row(from: 3, count: 5, page: 2) == 0)
    #expect(ListStep.pages(-1).row(from: 3, count: 5, page: 2) == 1)
    #expect(ListStep.pages(2).row(from: 0, count: 5, page: 2) == 4)
    #expect(ListStep.first.row(from: 3, count: 5, page: 2) == 0)
    #expect(ListStep.last.row(from: 3, count: 5, page: 2) == 4)
    #expect(ListStep.last.row(from: 0, count: 0, page: 2) == 0)
    #expect(ListStep.wheel(-2).row(from: 3, count: 5, page: 2) == 1)
  }

  @Test("Former names of actions stand for the present ones in configuration files")
  func formerNames() throws {
    let table = try WorkbenchKeys.table()
    let actions = Set(table.bindings.map(\.action))
    for (former, present) in FormerNames.table {
      #expect(actions.contains(present), "\(present) is no action")
      #expect(!actions.contains(former), "\(former) is still one")
      let rebound = try table.rebinding([former: ["f12"]])
      #expect(rebound.binding(action: present)?.keys == [Key(.function(12))])
    }
    #expect(throws: Failure.self) {
      try table.rebinding(["runs.select-next": ["f12"], "runs.down": ["f11"]])
    }
  }

  @Test("Descriptions have one voice: they begin with a verb and have no full stop")
  func voice() throws {
    for binding in try WorkbenchKeys.table().bindings {
      #expect(binding.description.first?.isUppercase == true, "\(binding.action)")
      #expect(!binding.description.hasSuffix("."), "\(binding.action)")
      #expect(!binding.description.hasPrefix("Back "), "\(binding.action)")
    }
  }
}
