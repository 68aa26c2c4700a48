import Cells
import Foundation
import Testing

@testable import Widgets

@Suite struct PlotTests {
  @Test("Ticks are round and within the range")
  func ticks() {
    #expect(Ticks.linear(0...1, count: 6) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(Ticks.linear(0...1, count: 3) == [0, 0.5, 1])
    #expect(Ticks.linear(-37...212, count: 4) == [0, 100, 200])
    #expect(Ticks.linear(0.1...0.42, count: 5) == [0.1, 0.2, 0.3, 0.4])
    #expect(Ticks.linear(5...5, count: 5) == [])
    #expect(Ticks.logarithmic(1...1000, count: 4) == [1, 10, 100, 1000])
    #expect(Ticks.logarithmic(0.02...0.6, count: 8) == [0.02, 0.05, 0.1, 0.2, 0.5])
    #expect(Ticks.logarithmic(0...1, count: 4) == [])
    #expect(Ticks.labels([0, 0.5, 1]) == ["0.0", "0.5", "1.0"])
    #expect(Ticks.labels([0, 100]) == ["0", "100"])
    #expect(Ticks.labels([2e-4, 4e-4]) == ["2e-4", "4e-4"])
    #expect(Ticks.labels([0, 1_500_000]) == ["0", "1.5e6"])
    #expect(Ticks.logarithmicLabels([0.1, 1, 10]) == ["0.1", "1", "10"])
  }

  @Test("Debiased smoothing by hand, with gaps left alone")
  func smoothing() {
    // m1 = .5·1 → 1; m2 = .25 + .5·3 = 1.75, / .75; the gap; m3 = .875 + .5·5 = 3.375, / .875.
    let smooth = Smoothing.debiased([1, 3, .nan, 5], weight: 0.5)
    #expect(abs(smooth[0] - 1) < 1e-12 && abs(smooth[1] - 7.0 / 3) < 1e-12)
    #expect(smooth[2].isNaN && abs(smooth[3] - 3.375 / 0.875) < 1e-12)
    #expect(Smoothing.debiased([0.1, 0.1, 0.1], weight: 0.99) == [0.1, 0.1, 0.1])
    #expect(Smoothing.debiased([1, 2], weight: 0) == [1, 2])
    let clamped = Smoothing.debiased([1, 2, 3], weight: 7)
    #expect(clamped.allSatisfy { $0.isFinite })
  }

  @Test("A rising line fills the diagonal in braille, by hand")
  func diagonal() {
    var canvas = BrailleCanvas(width: 2, height: 1, usesBraille: true)
    canvas.line(from: (0, 3), to: (3, 0), .plain, "x")
    var buffer = CellBuffer(width: 2, height: 1)
    canvas.draw(at: 0, 0, into: &buffer)
    // Dots 7 and 6 (0x40, 0x20), then 2 and 4 (0x02, 0x08).
    #expect(buffer.text() == ["\u{2860}\u{280A}"])
  }

  @Test("Lines far outside of the canvas are cut without walking along them")
  func cutsLines() {
    var canvas = BrailleCanvas(width: 4, height: 2, usesBraille: true)
    canvas.line(from: (-1e15, 3), to: (1e15, 3), .plain, "x")
    #expect((0..<4).allSatisfy { canvas.isOccupied($0, 0) })
    canvas.line(from: (-1e15, -9), to: (1e15, -9), .plain, "x")
    canvas.line(from: (.nan, 0), to: (1, .infinity), .plain, "x")
    #expect((0..<4).allSatisfy { !canvas.isOccupied($0, 1) })
  }

  @Test("What is not finite leaves a gap and does not stretch the axes")
  func gaps() {
    let points = [0, 1, .infinity, 2, .nan, 1].enumerated().map { PlotPoint(Double($0), $1) }
    let plot = LinePlot([PlotSeries("a", number: 0, points: points)])
    let frame = PlotFrame(plot, Rect(0, 0, 40, 12))
    #expect(frame.yScale.range.lowerBound >= -0.2 && frame.yScale.range.upperBound <= 2.2)
    #expect(PlotAxis(scale: .logarithmic).position(-1) == nil)
    #expect(PlotAxis(scale: .logarithmic).positions(of: [0, -3, 10, 1000]) == 1...3)
  }

  @Test("A window shows its part, and zoom and pan move it")
  func zoom() {
    let axis = PlotAxis()
    let near = axis.zoomed(0.5, about: 2, all: 0...10)
    #expect(near.window == 1...6)
    #expect(near.panned(1, all: 0...10).window == 6...11)
    let log = PlotAxis(scale: .logarithmic).zoomed(0.5, about: 10, all: 1...100)
    let window = log.window
    #expect(abs((window?.lowerBound ?? 0) - sqrt(10)) < 1e-9)
    #expect(axis.zoomed(.nan, about: 2, all: 0...10) == axis)
  }

  @Test("The nearest point to a cursor skips gaps")
  func nearest() {
    let series = PlotSeries(
      "a", number: 0, points: [PlotPoint(0, 1), PlotPoint(1, .nan), PlotPoint(4, 2)])
    #expect(series.nearest(1.9)?.y == 1)
    #expect(series.nearest(2.1)?.y == 2)
    #expect(series.nearest(-5)?.y == 1)
    #expect(PlotSeries("b", number: 0, points: []).nearest(0) == nil)
  }

  @Test("A measured value holds from its point to the next, and nowhere else")
  func holds() {
    let points = [PlotPoint(10, 1), PlotPoint(20, .nan), PlotPoint(30, 3)]
    var series = PlotSeries("a", number: 0, points: points)
    #expect(series.held(at: 9.9, in: points) == nil && series.held(at: 30.1, in: points) == nil)
    #expect(series.held(at: 10, in: points)?.y == 1 && series.held(at: 19, in: points)?.y == 1)
    #expect(series.held(at: 25, in: points)?.y.isNaN == true)
    #expect(series.held(at: 30, in: points)?.y == 3)
    series.end = 44
    #expect(series.held(at: 44, in: points)?.y == 3 && series.held(at: 45, in: points) == nil)
  }

  /// Series of random length and size, some far from zero, some tiny.
  private func randomPlot(_ random: inout SeededNumbers) -> LinePlot {
    let size = pow(10, Double.random(in: -6...6, using: &random))
    let shift = size * Double.random(in: -20...20, using: &random)
    let count = Int.random(in: 2...300, using: &random)
    let every = Double(Int.random(in: 1...50, using: &random))
    let points = (1...count).map {
      PlotPoint(every * Double($0), shift + size * Double.random(in: -1...1, using: &random))
    }
    let isLog = Bool.random(using: &random) && shift > size
    return LinePlot(
      [PlotSeries("", number: 0, points: points, drawing: .marks)],
      y: PlotAxis(scale: isLog ? .logarithmic : .linear))
  }

  @Test("The cell of a point is the one its dot is drawn in", arguments: [true, false])
  func cellsOfDots(usesBraille: Bool) throws {
    var random = SeededNumbers()
    for _ in 0..<200 {
      let plot = randomPlot(&random)
      let rect = Rect(
        0, 0, Int.random(in: 20...140, using: &random), Int.random(in: 6...50, using: &random))
      let frame = PlotFrame(plot, rect, usesBraille: usesBraille)
      let symbols: Symbols = usesBraille ? .unicode : .ascii
      for point in plot.series[0].points.shuffled(using: &random).prefix(5) {
        let cell = try #require(frame.cell(point))
        var canvas = BrailleCanvas(
          width: frame.area.width, height: frame.area.height, usesBraille: usesBraille)
        let line = PlotSeries("", number: 0, points: [point])
        frame.drawLine(line, symbols, into: &canvas)
        #expect(canvas.isOccupied(cell.x - frame.area.x, cell.y - frame.area.y))
      }
    }
  }

  @Test("Pens leave out dots however many points a line has, and end where it ends")
  func pens() {
    for step in [1.0, 0.25, 7] {
      let points = stride(from: 0, through: 78, by: step).map { PlotPoint($0, 0) }
      let plot = LinePlot([PlotSeries("", number: 0, points: points)])
      let frame = PlotFrame(plot, Rect(0, 0, 42, 6))
      let counts = BrailleCanvas.Pen.all.map { pen in
        var canvas = BrailleCanvas(
          width: frame.area.width, height: frame.area.height, usesBraille: true)
        frame.drawLine(plot.series[0], .unicode, pen, into: &canvas)
        var buffer = CellBuffer(width: frame.area.width, height: frame.area.height)
        canvas.draw(at: 0, 0, into: &buffer)
        return buffer.text().joined().unicodeScalars.reduce(0) {
          $0 + ((0x2800...0x28FF).contains($1.value) ? ($1.value - 0x2800).nonzeroBitCount : 0)
        }
      }
      // Five of eight dots, and one of three.
      #expect(abs(Double(counts[1]) / Double(counts[0]) - 5.0 / 8) < 0.06)
      #expect(abs(Double(counts[2]) / Double(counts[0]) - 1.0 / 3) < 0.06)
    }
  }

  @Test("Everything that is drawn lies in the window, also what a line was smoothed from")
  func rawIsSeen() {
    // An average over many values stays far below the first ones.
    let points = (0..<60).map { PlotPoint(Double($0), $0 < 3 ? 9 : 1 + Double($0 % 2)) }
    let series = PlotSeries("a", number: 0, points: points.reversed()).smoothed(weight: 0.99)
    let line = PlotSeries("a", number: 0, points: points).smoothed(weight: 0.95)
    for line in [line, series] {
      let frame = PlotFrame(LinePlot([line]), Rect(0, 0, 60, 14))
      #expect((line.points + line.raw).allSatisfy { frame.cell($0) != nil })
    }
  }

  @Test("Ticks that are evenly apart stand in cells that are evenly apart, with room used well")
  func evenTicks() {
    var random = SeededNumbers()
    var several = 0
    for _ in 0..<300 {
      var plot = randomPlot(&random)
      let height = Int.random(in: 9...40, using: &random)
      if Bool.random(using: &random) {
        let middle = plot.series[0].points[plot.series[0].points.count / 2].x
        plot.x.window = 0...middle
      }
      let frame = PlotFrame(plot, Rect(0, 0, Int.random(in: 40...150, using: &random), height))
      for (scale, axis) in [(frame.xScale, plot.x), (frame.yScale, plot.y)] {
        let positions = scale.ticks.compactMap(axis.position)
        let apart = zip(positions, positions.dropFirst()).map { $1 - $0 }
        guard let most = apart.max(), let least = apart.min(), most - least < 1e-6 * most else {
          continue
        }
        let cells = positions.compactMap(scale.cell)
        #expect(cells.count == positions.count)
        #expect(Set(zip(cells, cells.dropFirst()).map { $1 - $0 }).count <= 1)
        if cells.count > 2 { several += 1 }
      }
      let values = plot.series[0].points.map(\.y)
      if plot.x.window == nil, plot.y.scale == .linear {
        let span = (values.max() ?? 0) - (values.min() ?? 0)
        let seen = frame.yScale.range.upperBound - frame.yScale.range.lowerBound
        #expect(seen >= span && seen <= 1.4 * span)
      }
    }
    // Two ticks are always evenly apart; nearly all axes have more.
    #expect(several > 400)
  }

  @Test("The legend stands where no line is")
  func legend() {
    var canvas = BrailleCanvas(width: 20, height: 6, usesBraille: true)
    canvas.line(from: (0, 0), to: (39, 0), .plain, "x")
    canvas.line(from: (39, 0), to: (39, 23), .plain, "x")
    #expect(LegendPlace.find(Size(6, 2), canvas) == Point(13, 4))
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that a failure can be repeated.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64 = 14

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
