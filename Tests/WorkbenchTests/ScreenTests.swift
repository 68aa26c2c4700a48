import Cells
import Testing

@testable import Ground
@testable import Recipe
@testable import Widgets
@testable import Workbench

/// Screens over a fixture, compared cell by cell with dumps that were looked at, and driven by keys.
@Suite struct ScreenTests {
  enum Kind: String, CaseIterable, Sendable {
    case dashboard, negatives, configure, compare

    func make() -> any Screen {
      switch self {
      case .dashboard: return DashboardScreen()
      case .negatives: return NegativesScreen()
      case .configure:
        var configuration = RunConfiguration()
        configuration.data.path = "/data/coco"
        configuration.objective.terms = ["triplet_sn", "fne"]
        return ConfigureScreen(configuration, parentName: "sn-t002")
      case .compare: return CompareScreen()
      }
    }

    var keys: [KeyBinding] {
      switch self {
      case .dashboard: DashboardScreen.keys
      case .negatives: NegativesScreen.keys
      case .configure: ConfigureScreen.keys
      case .compare: CompareScreen.keys
      }
    }
  }

  /// What the shell does with a key: the screen while it edits, else its table.
  private func press(
    _ key: Key, _ screen: inout any Screen, _ table: KeyTable, _ model: WorkspaceModel
  ) {
    if screen.take(.key(key), model).used { return }
    guard let binding = table.binding(for: key, in: screen.contexts) else { return }
    guard screen.obstacle(to: binding.action, model) == nil else { return }
    _ = screen.perform(binding.action, model)
  }

  @Test("80 x 24", arguments: Kind.allCases)
  func standard(_ kind: Kind) {
    expectGolden(ScreenFixture.draw(kind.make(), Size(80, 24)), "screen-\(kind.rawValue)-80x24")
  }

  @Test("160 x 45", arguments: Kind.allCases)
  func large(_ kind: Kind) {
    expectGolden(ScreenFixture.draw(kind.make(), Size(160, 45)), "screen-\(kind.rawValue)-160x45")
  }

  @Test("80 x 24 in ASCII without colours", arguments: Kind.allCases)
  func ascii(_ kind: Kind) {
    let buffer = ScreenFixture.draw(kind.make(), Size(80, 24), .ascii)
    expectGolden(buffer, "screen-\(kind.rawValue)-80x24-ascii", depth: .mono)
    #expect(buffer.text().joined().unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("Further views at 80 x 24")
  func views() throws {
    let views: [(Kind, String, [String])] = [
      (.dashboard, "alone", ["open", "cursor", "cursor-left", "group"]),
      (.negatives, "candidates", ["open", "mark-true", "mark-fine"]),
      (.configure, "lens", ["lens"]), (.configure, "toml", ["toml"]),
      (.configure, "terms", ["terms"]), (.compare, "scrolled", ["right", "right", "sort"]),
    ]
    for (kind, name, actions) in views {
      var screen = kind.make()
      if name == "terms", var form = screen as? ConfigureScreen {
        form.selected = "objective.terms"
        screen = form
      }
      for action in actions {
        let action = action == "terms" ? "edit" : action
        _ = screen.perform("\(kind.rawValue).\(action)", ScreenFixture.model())
      }
      expectGolden(
        ScreenFixture.draw(screen, Size(80, 24)), "screen-\(kind.rawValue)-\(name)-80x24")
    }
  }

  @Test("The keys of all screens go into one table without a conflict")
  func table() throws {
    let table = try KeyTable(Kind.allCases.flatMap(\.keys))
    #expect(table.bindings.count > 80)
    for kind in Kind.allCases {
      for binding in kind.keys {
        #expect(binding.action.hasPrefix(kind.rawValue + "."))
        #expect(!binding.description.isEmpty && !binding.description.hasSuffix("."))
      }
      #expect(!table.functionBar(kind.make().contexts).items.isEmpty)
    }
  }

  @Test("Random keys, sizes and models without a trap", arguments: Kind.allCases)
  func randomKeys(_ kind: Kind) throws {
    let table = try KeyTable(kind.keys)
    let bound = kind.keys.flatMap(\.keys)
    let other =
      "0123456789.,-abcxyz é二/[]{}".map { Key($0) }
      + [Key(.escape), Key(.backspace), Key(.delete), Key(.home), Key(.enter)]
    var stream = RandomStream(seed: 11, purpose: "random keys", index: UInt64(kind.keys.count))
    let full = ScreenFixture.model()
    var empty = WorkspaceModel(workspace: "/w")
    var bare = full
    bare.curves = [:]
    bare.curveNames = [:]
    bare.negatives = [:]
    bare.captions = [:]
    bare.comparisons = [[1, 2, 3]: .failed("no ranks")]
    empty.now = 1
    var screen = kind.make()
    for round in 0..<4000 {
      let model = round % 50 < 44 ? full : round % 50 < 47 ? bare : empty
      if stream.chance(0.05) {
        let point = Point(stream.below(90), stream.below(30))
        let mouse =
          stream.chance(0.5)
          ? Mouse(.press(.left), at: point) : Mouse(.scroll(stream.below(9) - 4), at: point)
        _ = screen.take(.mouse(mouse), model)
      } else {
        press(stream.chance(0.7) ? stream.pick(bound) : stream.pick(other), &screen, table, model)
      }
      if round % 7 == 0 {
        let size =
          stream.chance(0.3)
          ? Size(stream.below(30), stream.below(12))
          : Size(40 + stream.below(140), 5 + stream.below(50))
        let buffer = ScreenFixture.draw(
          screen, size, stream.pick([.unicode, .ascii, .flat]), model)
        #expect(buffer.size == size)
      }
    }
  }

  @Test("Every screen can be drawn at every small size", arguments: Kind.allCases)
  func anySize(_ kind: Kind) {
    let model = ScreenFixture.model()
    for width in 0...24 {
      for height in 0...12 {
        let buffer = ScreenFixture.draw(kind.make(), Size(width, height), .unicode, model)
        #expect(buffer.size == Size(width, height))
      }
    }
  }
}
