import Foundation
import Testing

@testable import Ground
@testable import Runs

@Suite("Curves")
struct SeriesTests {
  private func series(_ count: Int) -> Series {
    var series = Series()
    for step in 0..<count {
      series.append(
        Series.Point(
          step: step, time: Double(step), active: 2 * Double(step), value: Double(step % 10)))
    }
    return series
  }

  @Test("Few points are all kept")
  func few() {
    let points = series(512).points
    #expect(points.map(\.step) == Array(0..<512))
    #expect(points.allSatisfy { $0.low == $0.high && Double($0.low) == $0.value })
  }

  @Test(
    "Many are thinned: the last is the newest, ranges and order stay",
    arguments: [513, 1024, 1025, 5000, 100_000])
  func many(_ count: Int) {
    let series = series(count)
    #expect((257...512).contains(series.points.count))
    #expect(series.points.last?.step == count - 1)
    #expect(series.points.map(\.step) == series.points.map(\.step).sorted())
    // Full points stand for `stride` events each.
    #expect(series.points[0].step == series.stride - 1)
    #expect(series.points.map(\.low).min() == 0 && series.points.map(\.high).max() == 9)
    #expect(series.stride.nonzeroBitCount == 1)
  }

  @Test("Bytes and back, at any moment, without a trace in what follows")
  func bytes() throws {
    var whole = Series()
    var broken = Series()
    var stream = RandomStream(seed: 2, purpose: "series")
    for step in 0..<3000 {
      let point = Series.Point(
        step: step, time: Double(step), active: 2 * Double(step), value: Double(stream.uniform()))
      whole.append(point)
      broken.append(point)
      if stream.chance(0.05) { broken = try #require(Series(data: broken.data)) }
    }
    #expect(whole == broken)
  }

  @Test("NaN does not hide the range of the others")
  func notANumber() {
    var series = Series()
    for step in 0..<1024 {
      series.append(Series.Point(step: step, time: 0, active: 0, value: step % 2 == 0 ? .nan : 5))
    }
    #expect(series.points.count == 512 && series.points.allSatisfy { $0.low == 5 && $0.high == 5 })
  }

  @Test("Bytes that are no series give none")
  func hostile() {
    let data = series(5).data
    #expect(Series(data: data.dropLast()) == nil && Series(data: Data()) == nil)
    var changed = data
    changed[0] = 0
    #expect(Series(data: changed) == nil)
    changed[7] = 0xFF
    #expect(Series(data: changed) == nil)
  }
}
