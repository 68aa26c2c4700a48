import Cells

/// Where a key works: everywhere, or on a screen or in a pane of it.
public struct KeyContext: Hashable, Sendable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral value: String) { self.init(value) }

  /// Works everywhere where nothing nearer uses the key.
  public static let global: KeyContext = "everywhere"
}

/// An action with its keys and what a person needs to know about it.
public struct KeyBinding<Handler> {
  /// The name in the configuration and in key scripts, such as `runs.pause`.
  public let action: String
  public var keys: [Key]
  public let context: KeyContext
  /// A word or two for the function bar; empty where it does not stand there.
  public let label: String
  /// What it does, as a sentence without a full stop.
  public let description: String
  /// Whether it opens a menu or a form, marked in the bar.
  public let opensMenu: Bool
  public let handler: Handler

  public init(
    _ action: String, _ keys: [Key], in context: KeyContext = .global, label: String = "",
    _ description: String, opensMenu: Bool = false, handler: Handler
  ) {
    self.action = action
    self.keys = keys
    self.context = context
    self.label = label
    self.description = Self.lowered(description)
    self.opensMenu = opensMenu
    self.handler = handler
  }

  /// Descriptions have one voice: they begin with a small letter, unless the word is a name.
  private static func lowered(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, first.isUppercase,
      second.isLowercase || second == " "
    else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

extension KeyBinding: Sendable where Handler: Sendable {}
