import Models
import Testing

@Suite("Order by length")
struct LengthOrderTests {
  @Test("From long to short, equals in their order, also when used again")
  func order() {
    var order = LengthOrder()
    for lengths in [[3, 1, 3, 0, 7], [], [5], [2, 2, 2], [0, 0, 9, 1]] {
      order.sort(count: lengths.count) { lengths[$0] }
      let expected = lengths.indices.sorted { (lengths[$0], $1) > (lengths[$1], $0) }
      #expect(order.items == expected)
    }
  }
}
