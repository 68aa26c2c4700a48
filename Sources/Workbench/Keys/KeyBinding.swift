import Cells

/// Where a key works: everywhere, or on a screen or in a pane of it.
public struct KeyContext: Hashable, Sendable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral value: String) { self.init(value) }

  /// Works everywhere where nothing nearer uses the key.
  public static let global: KeyContext = "everywhere"
}

/// What a person needs to know about an action: its keys, its name and what it does.
///
/// Function bar, help, palette and documentation are made from it; ``Action`` adds how it is done.
public struct KeyBinding: Sendable {
  /// How an action stands to what else is on the screen.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Opens a menu or a form, marked in the bar.
    public static let opensMenu = Traits(rawValue: 1)
    /// Only goes somewhere; the palette has such actions at its end.
    public static let onlyMoves = Traits(rawValue: 2)
    /// Works everywhere, also below what lies over the screen: it ends or repaints.
    public static let worksBelowOverlays = Traits(rawValue: 4)
    /// Waits while a text is typed, where its key means something else to a person.
    public static let waitsForTyping = Traits(rawValue: 8)
  }

  /// The name in the configuration, such as `runs.pause`.
  public let action: String
  public var keys: [Key]
  public let context: KeyContext
  /// A word or two for the function bar; empty where it does not stand there.
  public let label: String
  /// What it does, as a sentence that begins with a verb, without a full stop.
  public let description: String
  public let traits: Traits
  /// Which of the keys that all lists have it is; nil for others.
  public let listKey: ListKey?

  public init(
    _ action: String, _ keys: [Key], in context: KeyContext = .global, label: String = "",
    _ description: String, traits: Traits = [], listKey: ListKey? = nil
  ) {
    self.action = action
    self.keys = keys
    self.context = context
    self.label = label
    self.description = description
    self.traits = traits
    self.listKey = listKey
  }

  /// Whether it only moves a selection, a page or a person.
  var onlyMoves: Bool {
    traits.contains(.onlyMoves)
      || keys.contains { key in
        switch key.code {
        case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end: true
        default: false
        }
      }
  }
}
