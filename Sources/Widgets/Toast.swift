import Cells
import Ground

/// A short message about what happened off the screen.
///
/// It stands on the lowest border of the screen, so that it covers no data; a long one takes the
/// lines above it too.
public struct Toast: Widget, Sendable {
  public enum Kind: Int, Hashable, Sendable {
    case information
    case success
    case caution
    case alert
  }

  public var text: String
  public var kind: Kind
  /// Whether what it tells can be taken back.
  public var canUndo: Bool

  public init(_ text: String, _ kind: Kind = .information, canUndo: Bool = false) {
    self.text = text
    self.kind = kind
    self.canUndo = canUndo
  }

  private var style: Style {
    switch kind {
    case .information: .accent
    case .success: .good
    case .caution: .caution
    case .alert: .alert
    }
  }

  /// The most cells across and lines.
  private static let widest = 100
  private static let mostLines = 3

  /// Draws it at the lower right of a rectangle.
  public func draw(in rect: Rect, into buffer: inout CellBuffer) { draw(others: 0, rect, &buffer) }

  /// - Parameter others: How many more there are that are not shown.
  private func draw(others: Int, _ rect: Rect, _ buffer: inout CellBuffer) {
    let sign = kind == .alert || kind == .caution ? "! " : ""
    let more = others > 0 ? " (+\(others))" : ""
    let most = min(Self.widest, rect.width - 4)
    guard most > 0, rect.height > 0 else { return }
    var lines = TextBlock.wrap(sign + text + more, width: most)
    let room = max(1, min(Self.mostLines, rect.height))
    if lines.count > room {
      lines = Array(lines.prefix(room))
      lines[room - 1] = TextFit.truncate(
        lines[room - 1] + buffer.symbols.ellipsis + buffer.symbols.ellipsis, to: most,
        ellipsis: buffer.symbols.ellipsis)
    }
    let width = min(rect.width, (lines.map { TextWidth.of($0) }.max() ?? 0) + 2)
    let place = Rect(rect.right - width, rect.bottom - lines.count, width, lines.count)
    buffer.fill(place, style.adding(.reverse))
    for (row, line) in lines.enumerated() {
      buffer.draw(
        line, at: place.x + 1, place.y + row, style.adding(.reverse), room: width - 1)
    }
  }

  /// Draws the most important of several toasts, of equal ones the newest, with the number of the
  /// others.
  public static func draw(_ toasts: [Toast], in rect: Rect, into buffer: inout CellBuffer) {
    guard let most = toasts.map(\.kind.rawValue).max() else { return }
    // What calls for a person comes before what went well.
    let isUrgent = most >= Kind.caution.rawValue
    let toast = isUrgent ? toasts.last { $0.kind.rawValue == most } : toasts.last
    toast?.draw(others: toasts.count - 1, rect, &buffer)
  }
}
