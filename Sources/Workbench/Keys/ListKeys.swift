import Cells
import Widgets

/// A step through a list, or through what stands for one.
public enum ListStep: Hashable, Sendable {
  /// So many rows down, or up where negative.
  case rows(Int)
  /// So many pages down, or up where negative.
  case pages(Int)
  case first
  case last
  /// So many notches of a mouse wheel down, or up where negative.
  case wheel(Int)

  /// The row that it leads to from another one, which is one of the list.
  ///
  /// - Parameter page: The rows of a page.
  func row(from row: Int, count: Int, page: Int) -> Int {
    var state = ListState(selection: row)
    switch self {
    case .rows(let rows), .wheel(let rows): state.move(by: rows, count: count)
    case .pages(let pages): state.move(by: pages * max(1, page), count: count)
    case .first: state.select(0, count: count)
    case .last: state.select(count - 1, count: count)
    }
    return state.selection
  }
}

extension ListState {
  /// Takes a step and stays within the list.
  mutating func move(_ step: ListStep, count: Int, page: Int = 1) {
    select(step.row(from: selection, count: count, page: page), count: count)
  }
}

/// The keys that move in every list.
public enum ListKey: String, CaseIterable, Sendable {
  case up
  case down
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first
  case last

  public var keys: [Key] {
    switch self {
    case .up: [Key(.up), Key("k")]
    case .down: [Key(.down), Key("j")]
    case .pageUp: [Key(.pageUp), Key("b", .control)]
    case .pageDown: [Key(.pageDown), Key("f", .control)]
    case .first: [Key(.home), Key("g")]
    case .last: [Key(.end), Key("G")]
    }
  }

  var step: ListStep {
    switch self {
    case .up: .rows(-1)
    case .down: .rows(1)
    case .pageUp: .pages(-1)
    case .pageDown: .pages(1)
    case .first: .first
    case .last: .last
    }
  }

  /// What it does, without the words of a certain list.
  var description: String {
    switch self {
    case .up: "Go up"
    case .down: "Go down"
    case .pageUp: "Go a page up"
    case .pageDown: "Go a page down"
    case .first: "Go to the first one"
    case .last: "Go to the last one"
    }
  }
}

/// A host with a list that keys and the mouse wheel move in.
protocol ListHost: ActionHost {
  /// Takes a step in the list that has the focus.
  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Request]
}

extension Action where Host: ListHost {
  /// The actions that move in a list, with the keys that they have everywhere.
  ///
  /// - Parameters:
  ///   - name: What the names of the actions begin with, such as `runs.`.
  ///   - used: Keys that the list uses otherwise.
  ///   - also: Further keys.
  ///   - isTyping: Whether a text is typed meanwhile, so that characters are no keys.
  ///   - labels: Words for the function bar.
  ///   - words: What each does, in the order of the help; a key that is missing does nothing.
  static func list(
    _ name: String, in context: KeyContext, without used: [Key] = [],
    also: [ListKey: [Key]] = [:], isTyping: Bool = false, labels: [ListKey: String] = [:],
    _ words: KeyValuePairs<ListKey, String>
  ) -> [Action] {
    words.map { key, text in
      let keys = (key.keys + (also[key] ?? [])).filter {
        !used.contains($0) && !(isTyping && $0.typed != nil)
      }
      let binding = KeyBinding(
        name + key.rawValue, keys, in: context, label: labels[key] ?? "", text, listKey: key)
      let step = key.step
      return Action(binding, obstacle: { _, _ in nil }) { $0.move(step, $1) }
    }
  }
}
