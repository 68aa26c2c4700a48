import Cells

/// Finds room for a legend where no line is.
enum LegendPlace {
  /// The upper left cell: a corner that is free, else the place with the fewest lines behind it.
  static func find(_ size: Size, _ canvas: BrailleCanvas) -> Point {
    let right = max(0, canvas.width - size.width - 1)
    let bottom = max(0, canvas.height - size.height)
    // Sums over rectangles from the upper left, so that each place costs the same.
    var sums = [[Int]](
      repeating: Array(repeating: 0, count: canvas.width + 1), count: canvas.height + 1)
    for y in 0..<canvas.height {
      for x in 0..<canvas.width {
        sums[y + 1][x + 1] =
          sums[y][x + 1] + sums[y + 1][x] - sums[y][x] + (canvas.isOccupied(x, y) ? 1 : 0)
      }
    }
    func covered(_ place: Point) -> Int {
      let endX = min(canvas.width, place.x + size.width)
      let endY = min(canvas.height, place.y + size.height)
      return sums[endY][endX] - sums[place.y][endX] - sums[endY][place.x] + sums[place.y][place.x]
    }
    let left = min(1, right)
    var best = Point(right, 0)
    for corner in [Point(right, 0), Point(left, 0), Point(right, bottom), Point(left, bottom)]
    where covered(corner) < covered(best) {
      best = corner
    }
    if covered(best) == 0 { return best }
    for y in 0...bottom {
      for x in stride(from: right, through: left, by: -1) where covered(Point(x, y)) < covered(best)
      {
        best = Point(x, y)
      }
    }
    return best
  }
}
