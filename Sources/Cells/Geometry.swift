/// A place on the screen in cells, from the upper left corner.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// Width and height in cells; never negative.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(_ width: Int, _ height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells; a width or height of zero is an empty one.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// One past the last column.
  public var right: Int { x + width }
  /// One past the last row.
  public var bottom: Int { y + height }
  public var size: Size { Size(width, height) }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The part that both rectangles cover.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(left, top, min(right, other.right) - left, min(bottom, other.bottom) - top)
  }

  /// The rectangle without `dx` columns at the left and right and `dy` rows above and below.
  public func inset(_ dx: Int, _ dy: Int) -> Rect {
    Rect(x + min(dx, width), y + min(dy, height), width - 2 * dx, height - 2 * dy)
  }

  /// The `index`-th row as a rectangle of height 1, empty outside.
  public func row(_ index: Int) -> Rect {
    Rect(x, y + index, width, index >= 0 && index < height ? 1 : 0)
  }

  /// A rectangle of at most this size in the middle.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(x + (self.width - width) / 2, y + (self.height - height) / 2, width, height)
  }
}
