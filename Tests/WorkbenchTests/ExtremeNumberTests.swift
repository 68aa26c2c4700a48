import Cells
import Foundation
import Testing

@testable import Ground
@testable import Records
@testable import Widgets
@testable import Workbench

/// Numbers at the ends of what a Double holds, in widgets and in words.
@Suite struct ExtremeNumberTests {
  private let most = Double.greatestFiniteMagnitude
  private let least = Double.leastNonzeroMagnitude

  private func text(_ widget: some Widget, _ size: Size = Size(60, 16)) -> String {
    var buffer = CellBuffer(size)
    buffer.add(widget, in: buffer.bounds)
    return buffer.text().joined(separator: "\n")
  }

  @Test("A range longer than the largest number has parts, by hand")
  func parts() {
    let all = -most...most
    #expect(all.part(of: 0) == 0.5 && all.part(of: -most) == 0 && all.part(of: most) == 1)
    #expect(all.value(at: 0.5) == 0 && all.value(at: 0) == -most && all.value(at: 1) == most)
    #expect(all.widened(by: 0.04) == all)
    #expect((0.0...10).widened(by: 0.1) == -1...11)
    #expect((0...least).part(of: least) == 1 && (3.0...3).part(of: 3) == 0.5)
  }

  @Test("Lines from one end of the numbers to the other fill the plot")
  func plot() {
    let points = (0..<40).map { PlotPoint(Double($0), $0 % 2 == 0 ? -most : most) }
    let plot = LinePlot([PlotSeries("loss", number: 0, points: points)])
    let shown = text(plot)
    #expect(shown.contains("0 ┤") && !shown.contains("inf"), "\(shown)")
    #expect(shown.unicodeScalars.count { (0x2801...0x28FF).contains($0.value) } > 200)
  }

  @Test(
    "Any two numbers can be drawn, linear or logarithmic, zoomed and panned",
    arguments: [
      (-1.79e308, 1.79e308), (5e307, 1.79e308), (0, Double.leastNonzeroMagnitude),
      (1.79e308, 1.79e308), (-1e300, 9.3e15), (1e-320, 1e-300), (Double.nan, 1e300),
    ] as [(Double, Double)])
  func anyRange(_ low: Double, _ high: Double) {
    let series = PlotSeries(
      "x", number: 0, points: [PlotPoint(low, low), PlotPoint(high, high), PlotPoint(1, low)],
      band: [.init(low, low, high), .init(high, low, high)]
    ).smoothed(weight: 0.9)
    for scale in [PlotAxis.Scale.linear, .logarithmic] {
      var axis = PlotAxis("x", scale: scale)
      for _ in 0..<4 {
        for size in [Size(60, 16), Size(8, 4), Size(200, 60)] {
          #expect(!text(LinePlot([series], x: axis, y: axis, cursor: high), size).isEmpty)
        }
        axis = axis.zoomed(0.1, about: 1, all: 0...1)
        axis = axis.panned(0.25, all: 0...1)
      }
    }
    _ = text(Sparkline([low, high, low, 1]))
    _ = text(GapBar(high, limit: low))
    _ = text(ProgressBar(high))
    if low <= high {
      let group = Histogram.Group(
        "g", number: 0, values: [low, 0, high], bins: 9, range: low...high)
      #expect(group.counts.reduce(0, +) >= 2)
      _ = text(Histogram([group], range: low...high, guide: 0))
    }
  }

  @Test("Ticks of the widest ranges are finite and within them")
  func ticks() {
    #expect(Ticks.linear(-most...most, count: 5) == [-1e308, 0, 1e308])
    #expect(Ticks.linear(-most...most, count: 2) == [0])
    for range in [-most...most, 0...most, 0...least, 1e-320...1e-310, most / 2...most] {
      for ticks in [Ticks.linear(range, count: 5), Ticks.logarithmic(range, count: 5)] {
        // Up to the rounding that an axis forgives.
        #expect(
          ticks.allSatisfy { $0.isFinite && (-1e-6...1.000001).contains(range.part(of: $0)) },
          "\(range): \(ticks)")
        #expect(Ticks.labels(ticks).count == ticks.count)
        #expect(Ticks.logarithmicLabels(ticks).count == ticks.count)
      }
    }
  }

  @Test("Similarities that are none are shown as they are")
  func similarities() {
    #expect(Format.similarity(0.1234) == "0.123" && Format.similarity(-0.0001) == "0.000")
    #expect(Format.similarity(1e300, signed: true) == "+1.00e+300")
    #expect(Format.similarity(-3e38) == "-3.00e+38" && Format.similarity(.infinity) == "-")
    #expect(Format.percent(1e300) == "1000.0 %" && Format.percent(0.256) == "25.6 %")
  }

  @Test("A run that counts its epochs in numbers that are none has no epochs")
  func epochs() {
    var run = WorkspaceFixture.run(1, "r", .running, step: 700, rSum: nil)
    #expect(RunRow(record: run).epochs == "7/12")
    run.stepsPerEpoch = 20 / 1e300
    #expect(RunRow(record: run).epochs == "")
    run.metrics["best.step"] = 0x1p63
    #expect(AskRequest(run, .pictures([])).step == .max)
  }
}

@Suite struct ExtremeEventTests {
  @Test("Whole numbers of a log are those that every reader of JSON understands, ±2^53")
  func integers() {
    #expect(JSONValue.integer(1 << 53).integer == 9_007_199_254_740_992)
    #expect(JSONValue.integer(-(1 << 53)).integer == -9_007_199_254_740_992)
    for value: JSONValue in [
      .integer((1 << 53) + 1), .integer(.max), .integer(.min), .real(9.3e15), .real(-0x1p63),
      .real(1e300), .real(.nan), .real(.infinity), .real(0.5),
    ] {
      #expect(value.integer == nil, "\(value)")
    }
  }

  @Test("A line with a step or a time that cannot be is no event")
  func lines() throws {
    func event(_ line: String) -> Event? { try? Event(line: Array(line.utf8)) }
    #expect(event(#"{"t":1,"step":9007199254740992,"kind":"eval"}"#)?.step == 1 << 53)
    #expect(event(#"{"t":1,"step":9223372036854775807,"kind":"eval"}"#) == nil)
    #expect(event(#"{"t":1,"step":-1,"kind":"eval"}"#) == nil)
    #expect(event(#"{"t":"NaN","step":1,"kind":"note","message":"x"}"#) == nil)
    #expect(event(#"{"t":"-Infinity","step":1,"kind":"note"}"#) == nil)
  }
}
