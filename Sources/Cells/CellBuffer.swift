/// One cell: what it shows and how it looks.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var style: Style

  public init(_ glyph: Glyph = .space, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  public static let blank = Cell()
}

/// A grid of cells [height × width] that screens are drawn into and a terminal shows.
///
/// Drawing outside the clip is ignored. A wide character always has both its cells: overwriting or
/// cutting off one of them blanks the other.
public struct CellBuffer: Sendable, Equatable {
  public let width: Int
  public let height: Int
  /// The characters to draw lines and bars with.
  public let symbols: Symbols
  /// Where the terminal's cursor goes; it follows the selection, which screen readers follow.
  public var cursor: Point?
  /// The part that may be drawn into.
  public private(set) var clip: Rect
  private var cells: [Cell]

  /// The largest side; larger ones are cut, so that no terminal's claim can exhaust the memory.
  public static let largestSide = 4096

  /// A blank buffer.
  public init(width: Int, height: Int, symbols: Symbols = .unicode) {
    self.width = max(0, min(width, Self.largestSide))
    self.height = max(0, min(height, Self.largestSide))
    self.symbols = symbols
    clip = Rect(0, 0, self.width, self.height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  public init(_ size: Size, symbols: Symbols = .unicode) {
    self.init(width: size.width, height: size.height, symbols: symbols)
  }

  public var size: Size { Size(width, height) }
  /// The whole buffer.
  public var bounds: Rect { Rect(0, 0, width, height) }

  /// The cell at a place; blank outside.
  public subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, x < width, y >= 0, y < height else { return .blank }
    return cells[y * width + x]
  }

  /// The cells of a row.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }

  /// Draws with the clip reduced to a rectangle.
  public mutating func clipped(to rect: Rect, _ draw: (inout CellBuffer) -> Void) {
    let before = clip
    clip = clip.intersection(rect)
    draw(&self)
    clip = before
  }

  /// Puts a glyph at a place; a wide one that does not fit becomes a space.
  public mutating func set(_ glyph: Glyph, at x: Int, _ y: Int, _ style: Style) {
    guard clip.contains(Point(x, y)), !glyph.isContinuation else { return }
    if glyph.width == 2 {
      guard x + 1 < clip.right else { return set(.space, at: x, y, style) }
      replace(x, y, Cell(glyph, style))
      replace(x + 1, y, Cell(.continuation, style))
      cells[y * width + x].glyph = glyph
    } else {
      replace(x, y, Cell(glyph, style))
    }
  }

  /// Puts a character at a place.
  public mutating func set(_ scalar: Unicode.Scalar, at x: Int, _ y: Int, _ style: Style) {
    set(Glyph(scalar), at: x, y, style)
  }

  private mutating func replace(_ x: Int, _ y: Int, _ cell: Cell) {
    let index = y * width + x
    if cells[index].glyph.isContinuation, x > 0 {
      cells[index - 1].glyph = .space
    } else if cells[index].glyph.width == 2, x + 1 < width {
      cells[index + 1].glyph = .space
    }
    cells[index] = cell
  }

  /// The rows that differ from another buffer of the same size.
  public func changedRows(since other: CellBuffer) -> [Int] {
    guard other.size == size else { return Array(0..<height) }
    return (0..<height).filter { row($0) != other.row($0) }
  }

  /// The places whose cells differ from those of another buffer, row by row.
  public func differences(from other: CellBuffer) -> [Point] {
    var points: [Point] = []
    for y in 0..<height {
      for x in 0..<width where self[x, y] != other[x, y] || x >= other.width || y >= other.height {
        points.append(Point(x, y))
      }
    }
    return points
  }

  public static func == (left: CellBuffer, right: CellBuffer) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
  }
}
