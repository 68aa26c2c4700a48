import Cells
import Ground

/// A setting with its value, meaning, range and what is wrong with it, in one or two rows.
public struct FormField: Widget {
  /// How the value is changed.
  public enum Kind: Hashable, Sendable {
    case text
    /// One of several; a menu opens.
    case choice
    case toggle(Bool)
    /// Shown only.
    case fixed
  }

  public var label: String
  public var value: String
  public var kind: Kind
  /// The range, default or source.
  public var hint: String
  /// What is wrong with the value; empty where it is right.
  public var error: String
  /// Cells of the label, the same for all fields of a form.
  public var labelWidth: Int
  /// Levels of indentation, for the parameters of an objective.
  public var depth: Int
  public var isSelected: Bool
  public var isFocused: Bool
  /// The text being typed; nil while the value is only shown.
  public var editing: TextInput?
  /// Whether the value differs from the one it is compared with.
  public var isChanged: Bool

  public init(
    _ label: String, _ value: String, kind: Kind = .text, hint: String = "", error: String = "",
    labelWidth: Int = 12, depth: Int = 0, isSelected: Bool = false, isFocused: Bool = true,
    editing: TextInput? = nil, isChanged: Bool = false
  ) {
    self.label = label
    self.value = value
    self.kind = kind
    self.hint = hint
    self.error = error
    self.labelWidth = labelWidth
    self.depth = depth
    self.isSelected = isSelected
    self.isFocused = isFocused
    self.editing = editing
    self.isChanged = isChanged
  }

  /// The rows that the field needs: a second one for an error.
  public var height: Int { error.isEmpty ? 1 : 2 }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let symbols = buffer.symbols
    let indent = 2 * depth
    if isSelected { buffer.draw(symbols.pointer, at: rect.x, rect.y, .accent, room: 1) }
    buffer.draw(
      label, at: rect.x + 2 + indent, rect.y, isSelected ? .accent : .plain,
      room: max(0, labelWidth - indent))
    let start = rect.x + 2 + labelWidth + 1
    let room = rect.right - start
    guard room > 0 else { return }
    let hintRoom = hint.isEmpty ? 0 : min(TextWidth.of(hint), max(0, room / 2))
    let valueRoom = max(min(room, 8), room - (hintRoom > 0 ? hintRoom + 2 : 0))
    drawValue(Rect(start, rect.y, valueRoom, 1), &buffer)
    if hintRoom > 0, start + valueRoom + 2 < rect.right {
      buffer.draw(
        hint, at: start + valueRoom + 2, rect.y, .muted, room: rect.right - start - valueRoom - 2)
    }
    if !error.isEmpty, rect.height > 1 {
      buffer.draw(error, at: start, rect.y + 1, .alert, room: room)
    }
    if isSelected, isFocused, editing == nil { buffer.cursor = Point(start, rect.y) }
  }

  private func drawValue(_ place: Rect, _ buffer: inout CellBuffer) {
    if let editing {
      buffer.fill(place, .inactiveSelection)
      editing.draw(in: place, into: &buffer, style: .inactiveSelection)
      return
    }
    let symbols = buffer.symbols
    var text = value
    switch kind {
    case .text, .fixed: break
    case .choice: text += " " + symbols.dropDown
    case .toggle(let isOn): text = (isOn ? symbols.checked : symbols.unchecked) + " " + value
    }
    var style: Style = !error.isEmpty ? .alert : kind == .fixed ? .muted : .plain
    // Of a path the end tells most.
    if kind == .text, text.hasPrefix("/"), TextWidth.of(text) > place.width {
      var tail = text.suffix(max(0, place.width - 1))
      while TextWidth.of(String(tail)) > place.width - 1, !tail.isEmpty { tail.removeFirst() }
      text = symbols.ellipsis + tail
    }
    if isChanged { style = style.adding(.bold) }
    if isSelected { style = style.over(isFocused ? .selection : .inactiveSelection) }
    buffer.draw(text, at: place.x, place.y, style, room: place.width)
  }
}
