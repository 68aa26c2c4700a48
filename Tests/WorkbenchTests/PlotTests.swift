import Cells
import Foundation
import Testing

@testable import Workbench

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
    #expect(frame.yPositions.lowerBound >= -0.2 && frame.yPositions.upperBound <= 2.2)
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

  @Test("The legend stands where no line is")
  func legend() {
    var canvas = BrailleCanvas(width: 20, height: 6, usesBraille: true)
    canvas.line(from: (0, 0), to: (39, 0), .plain, "x")
    canvas.line(from: (39, 0), to: (39, 23), .plain, "x")
    #expect(LegendPlace.find(Size(6, 2), canvas) == Point(13, 4))
  }
}
