/// A key press with its modifiers.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// A character as typed; capital letters are themselves, without Shift.
    case character(Character)
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete
    case backspace, tab, enter, escape
    /// F1 to F24.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public let code: Code
  public let modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  public init(_ character: Character, _ modifiers: Modifiers = []) {
    self.init(.character(character), modifiers)
  }

  /// The character that the key types, nil for keys that type none.
  public var typed: Character? {
    if case .character(let character) = code, modifiers.subtracting(.shift).isEmpty {
      return character
    }
    return nil
  }
}

extension Key: CustomStringConvertible {
  private static let names: [(code: Code, name: String)] = [
    (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"),
    (.end, "end"), (.pageUp, "pgup"), (.pageDown, "pgdn"), (.insert, "ins"), (.delete, "del"),
    (.backspace, "backspace"), (.tab, "tab"), (.enter, "enter"), (.escape, "esc"),
    (.character(" "), "space"),
  ]
  private static let labels: [Code: String] = [
    .up: "↑", .down: "↓", .left: "←", .right: "→", .pageUp: "PgUp", .pageDown: "PgDn",
    .character(" "): "Space",
  ]

  /// The name as it stands in key scripts and the configuration: `ctrl-p`, `shift-tab`, `f5`, `J`.
  public var description: String {
    var name = ""
    if modifiers.contains(.control) { name += "ctrl-" }
    if modifiers.contains(.alt) { name += "alt-" }
    if modifiers.contains(.shift) { name += "shift-" }
    if let known = Self.names.first(where: { $0.code == code }) { return name + known.name }
    switch code {
    case .character(let character): return name + String(character)
    case .function(let number): return name + "f\(number)"
    default: return name
    }
  }

  /// The name as a person reads it: `Ctrl-P`, `↑`, `F5`; arrows as words where symbols are ASCII.
  public func label(_ symbols: Symbols = .unicode) -> String {
    if symbols.mode == .unicode, modifiers.isEmpty, let label = Self.labels[code] { return label }
    guard case .character(let character) = code, modifiers.isEmpty, character != " " else {
      return description.split(separator: "-", omittingEmptySubsequences: false)
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    }
    return String(character)
  }

  /// Reads a key's name; nil where it names none.
  ///
  /// Modifiers stand before it, in any order and case: `ctrl-`, `alt-`, `shift-`, or `C-`, `M-`,
  /// `S-` as in tmux. A single character is itself.
  public init?(_ name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    let prefixes: [(String, Modifiers)] = [
      ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift), ("C-", .control), ("M-", .alt),
      ("S-", .shift), ("meta-", .alt),
    ]
    search: while rest.count > 1 {
      for (prefix, modifier) in prefixes where rest.count > prefix.count {
        let start = rest.prefix(prefix.count)
        if prefix.count > 2 ? start.lowercased() == prefix : start == prefix {
          modifiers.insert(modifier)
          rest = rest.dropFirst(prefix.count)
          continue search
        }
      }
      break
    }
    let lowered = rest.lowercased()
    let spellings = [
      "escape": "esc", "return": "enter", "delete": "del", "insert": "ins", "pageup": "pgup",
      "pagedown": "pgdn", "page-up": "pgup", "page-down": "pgdn", "bspace": "backspace",
      "btab": "shift-tab", "npage": "pgdn", "ppage": "pgup", "dc": "del", "ic": "ins",
    ]
    if lowered == "btab" {
      self.init(.tab, modifiers.union(.shift))
    } else if let known = Self.names.first(where: { $0.name == spellings[lowered] ?? lowered }) {
      self.init(known.code, modifiers)
    } else if lowered.count > 1, lowered.first == "f", let number = Int(lowered.dropFirst()),
      (1...24).contains(number)
    {
      self.init(.function(number), modifiers)
    } else if rest.count == 1, let character = rest.first {
      // Terminals send control with letters without their case.
      let plain = modifiers.contains(.control) ? Character(character.lowercased()) : character
      self.init(.character(plain), modifiers)
    } else {
      return nil
    }
  }
}
