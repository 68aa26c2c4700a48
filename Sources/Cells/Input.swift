/// What a terminal reports.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Pasted text, without control characters but line feeds and tabs.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// Another thread woke the loop.
  case wake
  /// The process was stopped and goes on; the screen was entered again.
  case resumed
  /// A signal asks the program to end (only where the session hands these over).
  case terminate(signal: Int32)
  /// The terminal is gone.
  case closed
}

/// A mouse report at a cell.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    /// Moved with a button down.
    case drag(Button)
    /// Wheel steps; positive is down. Steps at one place that arrive together are added up.
    case scroll(Int)
    /// Steps of a sideways wheel; positive is right.
    case scrollSideways(Int)
  }

  public enum Button: Hashable, Sendable {
    case left, middle, right
  }

  public let action: Action
  public let position: Point
  public let modifiers: Key.Modifiers

  public init(_ action: Action, at position: Point, modifiers: Key.Modifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}
