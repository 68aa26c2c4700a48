import Cells
import Ground
import Widgets

/// The keys of all actions: the one place that dispatch, function bar, help, palette and documentation
/// are made from.
public struct KeyTable: Sendable {
  public private(set) var bindings: [KeyBinding]

  /// - Throws: `Failure` where two actions of one context have one key, or an action stands twice.
  public init(_ bindings: [KeyBinding]) throws {
    self.bindings = bindings
    try check()
  }

  private func check() throws {
    var actions: Set<String> = []
    var taken: [KeyContext: [Key: String]] = [:]
    for binding in bindings {
      guard actions.insert(binding.action).inserted else {
        throw Failure("the action '\(binding.action)' stands twice in the key table", kind: .usage)
      }
      for key in binding.keys {
        if let other = taken[binding.context]?[key] {
          throw Failure(
            "the key '\(key)' is bound to both '\(other)' and '\(binding.action)'",
            at: "[keys] \(binding.action)",
            remedy: "give one of them another key, or an empty list to have none", kind: .usage)
        }
        taken[binding.context, default: [:]][key] = binding.action
      }
    }
  }

  /// The action of a key: of the first context that has one, at last of those that work everywhere.
  public func binding(for key: Key, in contexts: [KeyContext]) -> KeyBinding? {
    for context in contexts + [.global] {
      if let found = bindings.first(where: { $0.context == context && $0.keys.contains(key) }) {
        return found
      }
    }
    return nil
  }

  public func binding(action: String) -> KeyBinding? {
    bindings.first { $0.action == action }
  }

  /// The table with other keys, as they stand under `[keys]` of the configuration.
  ///
  /// An action not named keeps its keys, but gives up one that a named action of its context takes.
  /// A name that an action has had stands for it, see ``FormerNames``.
  /// - Throws: `Failure` for unknown actions and keys, and for keys given to two actions.
  public func rebinding(_ keys: [String: [String]]) throws -> KeyTable {
    var table = self
    var claimed: [KeyContext: Set<Key>] = [:]
    let keys = try Self.present(keys)
    for (action, names) in keys.sorted(by: { $0.key < $1.key }) {
      guard let index = bindings.firstIndex(where: { $0.action == action }) else {
        throw Failure(
          "there is no action '\(action)'", at: "[keys]",
          remedy: "the actions are listed in the help (?)", kind: .usage)
      }
      table.bindings[index].keys = try names.map { name in
        guard let key = Key(name) else {
          throw Failure(
            "'\(name)' is not the name of a key", at: "[keys] \(action)",
            remedy: "write keys as 'x', 'ctrl-x', 'alt-x', 'f5', 'up', 'space' or 'shift-tab'",
            kind: .usage)
        }
        return key
      }
      claimed[bindings[index].context, default: []].formUnion(table.bindings[index].keys)
    }
    for index in table.bindings.indices where keys[table.bindings[index].action] == nil {
      let taken = claimed[table.bindings[index].context] ?? []
      table.bindings[index].keys.removeAll { taken.contains($0) }
    }
    try table.check()
    return table
  }

  /// The keys by the present names of their actions.
  private static func present(_ keys: [String: [String]]) throws -> [String: [String]] {
    var present: [String: [String]] = [:]
    for (action, names) in keys {
      let name = FormerNames.table[action] ?? action
      if name != action, keys[name] != nil {
        throw Failure(
          "'\(action)' is the former name of '\(name)', which stands there, too", at: "[keys]",
          remedy: "keep '\(name)'", kind: .usage)
      }
      present[name] = names
    }
    return present
  }

  /// The function bar of contexts, the nearest first.
  public func functionBar(_ contexts: [KeyContext], symbols: Symbols = .unicode) -> FunctionBar {
    var taken: Set<Key> = []
    var items: [FunctionBar.Item] = []
    for context in contexts + (contexts.contains(.global) ? [] : [.global]) {
      for binding in bindings where binding.context == context {
        // A key that something nearer uses does not do this here.
        let key = binding.keys.first { !taken.contains($0) }
        if let key, !binding.label.isEmpty {
          let menu = binding.traits.contains(.opensMenu) ? symbols.ellipsis : ""
          items.append(
            FunctionBar.Item(
              action: binding.action, key: key.label(symbols), label: binding.label + menu))
        }
      }
      for binding in bindings where binding.context == context { taken.formUnion(binding.keys) }
    }
    return FunctionBar(items)
  }

  /// The actions that fit a search in the help or palette: by name, description, label or key.
  ///
  /// All words have to occur; actions of the given contexts come first.
  public func search(_ query: String, near contexts: [KeyContext] = []) -> [KeyBinding] {
    let words = query.lowercased().split(separator: " ")
    let found = bindings.filter { binding in
      let names = binding.keys.flatMap { [$0.description.lowercased(), $0.label().lowercased()] }
      let text = "\(binding.action) \(binding.description) \(binding.label)".lowercased()
      return words.allSatisfy { word in text.contains(word) || names.contains(String(word)) }
    }
    return found.filter { contexts.contains($0.context) }
      + found.filter { !contexts.contains($0.context) }
  }

  /// The table as a page of documentation: what all lists have in common, then a section for each
  /// context.
  public func markdown() -> String {
    var contexts: [KeyContext] = []
    for binding in bindings where !contexts.contains(binding.context) {
      contexts.append(binding.context)
    }
    var lines = ["# Keys", ""] + listLines()
    for context in contexts {
      let title = context.name.prefix(1).uppercased() + context.name.dropFirst()
      lines += ["## \(title)", "", "| key | action | name in `[keys]` |", "| --- | --- | --- |"]
      for binding in bindings where binding.context == context {
        let names =
          binding.keys.isEmpty ? "–" : binding.keys.map(Self.code).joined(separator: ", ")
        let description = binding.description.replacing("|", with: "\\|")
        lines.append("| \(names) | \(description) | `\(binding.action)` |")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// A key as code in Markdown.
  private static func code(_ key: Key) -> String {
    let text = "\(key)".replacing("|", with: "\\|")
    return text == "`" ? "`` ` ``" : "`\(text)`"
  }

  /// The keys that lists have in common, and where one of them means something else.
  private func listLines() -> [String] {
    let lists = bindings.filter { $0.listKey != nil }
    guard !lists.isEmpty else { return [] }
    var lines = [
      "## All lists", "", "| key | action | where it is otherwise |", "| --- | --- | --- |",
    ]
    for listKey in ListKey.allCases {
      var others: [String] = []
      for list in lists where list.listKey == listKey {
        for key in listKey.keys where !list.keys.contains(key) {
          guard let other = binding(for: key, in: [list.context]), other.context == list.context
          else { continue }
          others.append("\(Self.code(key)) in \(list.context.name): `\(other.action)`")
        }
      }
      let names = listKey.keys.map(Self.code).joined(separator: ", ")
      lines.append("| \(names) | \(listKey.description) | \(others.joined(separator: ", ")) |")
    }
    return lines + [""]
  }
}
