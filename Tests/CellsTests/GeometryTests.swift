import Testing

@testable import Cells

@Suite struct GeometryTests {
  @Test("Intersections, insets and centres by hand")
  func rectangles() {
    #expect(Rect(0, 0, 4, 4).intersection(Rect(2, 3, 9, 9)) == Rect(2, 3, 2, 1))
    #expect(Rect(0, 0, 2, 2).intersection(Rect(5, 5, 1, 1)).isEmpty)
    #expect(Rect(1, 1, 5, 4).inset(1, 1) == Rect(2, 2, 3, 2))
    #expect(Rect(0, 0, 1, 1).inset(1, 1).isEmpty)
    #expect(Rect(0, 0, 10, 5).centered(Size(4, 3)) == Rect(3, 1, 4, 3))
    #expect(Rect(0, 0, 2, 2).centered(Size(9, 9)) == Rect(0, 0, 2, 2))
  }
}
