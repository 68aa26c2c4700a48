import Cells
import Foundation
import Widgets

/// What the probe shows.
struct ProbeState {
  var page: Int
  var marks = 0
  var last = "none"
  var list = ListState(selection: 3)
  var text = TextInput("0.02")

  mutating func take(_ key: Key) {
    switch key {
    case Key("m"): marks += 1
    case Key(.down), Key("j"): list.move(by: 1, count: 200)
    case Key(.up), Key("k"): list.move(by: -1, count: 200)
    default:
      if case .character(let character) = key.code, let digit = character.wholeNumberValue {
        page = digit
      }
    }
  }

  mutating func take(_ input: Input) {
    if case .mouse(let mouse) = input, case .scroll(let steps) = mouse.action {
      list.move(by: steps, count: 200)
    }
    last = "\(input)"
  }

  func draw(_ size: Size, _ symbols: Symbols) -> CellBuffer {
    var buffer = CellBuffer(size, symbols: symbols)
    switch page {
    case 1: drawRuns(&buffer)
    case 2: drawPlots(&buffer)
    case 3: drawForm(&buffer)
    case 4: drawColors(&buffer)
    default:
      buffer.border(buffer.bounds)
      buffer.draw("probe page \(page)", at: 2, 0, .title, room: size.width - 4)
      if marks > 0 { buffer.draw("MARK\(marks)", at: 2, 1, .accent) }
      buffer.cursor = Point(min(2, size.width - 1), min(1, size.height - 1))
    }
    return buffer
  }

  private func frame(_ buffer: inout CellBuffer) -> Rect {
    let parts = buffer.bounds.rows([.fixed(1), .share(), .fixed(1)])
    let tabs = TabBar(
      "foil", tabs: ["Runs", "Dashboard", "Compare", "Negatives", "Ask", "Log"], selected: page - 1,
      status: "engine \(buffer.symbols.mark(0)) 2 running · 3 queued  14:32")
    buffer.add(tabs, in: parts[0])
    let bar = FunctionBar([
      .init(action: "new", key: "n", label: "new"), .init(action: "edit", key: "e", label: "edit"),
      .init(action: "mark", key: "Space", label: "mark"),
      .init(action: "group", key: "g", label: "group seeds"),
      .init(action: "pause", key: "p", label: "pause"),
      .init(action: "help", key: "?", label: "help"),
    ])
    buffer.add(bar, in: parts[2])
    return parts[1]
  }

  private func drawRuns(_ buffer: inout CellBuffer) {
    let parts = frame(&buffer).columns([.share(3, minimum: 50), .share(1, minimum: 34)])
    let pane = Pane("Runs", note: "loss=triplet* and seed<3", footer: "6 of 200", isFocused: true)
    buffer.add(pane, in: parts[0])
    let symbols = buffer.symbols
    let table = Table(
      [
        TableColumn("", importance: 9), TableColumn("state", minimum: 8, importance: 5),
        TableColumn("run", minimum: 8, weight: 2, importance: 9),
        TableColumn("objective", minimum: 8, weight: 1, importance: 3),
        TableColumn("seed", .right, importance: 2),
        TableColumn("rSum", .decimal, importance: 8, sort: .descending),
      ], count: 200, state: list, isFocused: true
    ) { index in
      let names = ["sn-t002", "fne-q8k", "mh", "bcls-二つの犬", "infonce × 3", "mh-nowarm"]
      let sums = ["284.9", "71", "278.35", "–", "299.8 ± 2.1", "5.6"]
      return [
        [Span(String(symbols.mark(index)), .series(index))],
        [Span("\(index * 7 % 100) %", index % 6 == 5 ? .alert : .plain)],
        [Span("\(names[index % 6])-s\(index)")],
        [Span(["Triplet-SN τ.02", "FNE q8224", "Triplet MH"][index % 3], .muted)],
        [Span("\(index % 3)")], [Span(sums[index % 6])],
      ]
    }
    buffer.add(table, in: Pane.content(of: parts[0]))
    drawDetail(parts[1], &buffer)
    Toast.draw(
      [Toast("mh-s1 finished, rSum 278.3", .success), Toast("collapse at step 210", .alert)],
      in: parts[0].inset(2, 1), into: &buffer)
  }

  private func drawDetail(_ rect: Rect, _ buffer: inout CellBuffer) {
    guard !rect.isEmpty else { return }
    buffer.add(Pane("sn-t002 · seed 1"), in: rect)
    let inner = Pane.content(of: rect)
    buffer.clipped(to: inner) { drawDetail(inside: inner, &$0) }
  }

  private func drawDetail(inside inner: Rect, _ buffer: inout CellBuffer) {
    buffer.add(ProgressBar(0.583, label: "7/12"), in: inner.row(0))
    buffer.draw("loss", at: inner.x, inner.y + 1, .muted)
    let losses = (0..<60).map { exp(-Double($0) / 15) + 0.05 * sin(Double($0)) }
    buffer.add(
      Sparkline(losses, style: .series(0)),
      in: Rect(inner.x + 6, inner.y + 1, inner.width - 6, 1))
    for (line, gap) in [-0.018, -0.041, 0.03, -0.096].enumerated() {
      buffer.draw(
        String(format: "%+.3f", gap), at: inner.x, inner.y + 3 + line, room: 7, alignment: .right)
      buffer.add(GapBar(gap, limit: 0.1), in: Rect(inner.x + 8, inner.y + 3 + line, 21, 1))
    }
    let words = ["a", "woman", "stands", "in", "the", "kitchen"]
    var x = inner.x
    for word in words { x += buffer.draw(word, at: x, inner.y + 8) + 1 }
    buffer.add(
      HeatStrip([0.05, 0.95, 0.4, 0.1, 0.05, 0.6], widths: words.map { $0.count + 1 }),
      in: inner.row(9))
    buffer.add(
      TextBlock(
        "A woman stands in the dining area at the table, 二つの犬 on a couch.", search: "dining"),
      in: Rect(inner.x, inner.y + 11, inner.width, 4))
  }

  /// More pairs of colours than terminals with 8 colours have.
  private func drawColors(_ buffer: inout CellBuffer) {
    for background in 0..<9 {
      for foreground in 0..<9 {
        let colors = [foreground, background].map { number -> Color in
          number == 0 ? .standard : .palette(UInt8(number - 1))
        }
        buffer.draw(
          "\(foreground)\(background)", at: 3 * foreground, background,
          Style(colors[0], on: colors[1]))
      }
    }
    buffer.draw("LAST\(marks)", at: 0, 10)
  }

  private func drawPlots(_ buffer: inout CellBuffer) {
    let parts = frame(&buffer).rows([.share(2, minimum: 8), .share(1, minimum: 6)])
    buffer.add(Pane("rSum", isFocused: true), in: parts[0])
    var curves: [PlotSeries] = []
    for (number, name) in ["sn-t002", "fne-q8k", "mh"].enumerated() {
      var points: [PlotPoint] = []
      for step in 0..<240 {
        let x = Double(step) / 20
        let rise = 1 - exp(-x / (1.5 + Double(number)))
        let noise = 9 * sin(Double(step * step % 97) + Double(number))
        let y = number == 1 && (100..<120).contains(step) ? Double.nan : 300 * rise + noise
        points.append(PlotPoint(x, y))
      }
      curves.append(PlotSeries(name, number: number, points: points).smoothed(weight: 0.9))
    }
    curves[0].highlight = curves[0].points.max { $0.y < $1.y }
    buffer.add(
      LinePlot(
        curves, x: PlotAxis("epoch"), y: PlotAxis("rSum"), cursor: marks > 0 ? 6 : nil,
        note: "smoothed 0.9"), in: Pane.content(of: parts[0]))
    let lower = parts[1].columns([.share(1, minimum: 30), .share(1, minimum: 30)])
    buffer.add(Pane("loss"), in: lower[0])
    let band = (1..<80).map { step in
      let mean = 3 / Double(step)
      return PlotSeries.Range(Double(step), mean * 0.7, mean * 1.4)
    }
    let mean = band.map { PlotPoint($0.x, sqrt($0.low * $0.high)) }
    buffer.add(
      LinePlot(
        [PlotSeries("3 seeds", number: 3, points: mean, band: band)],
        x: PlotAxis("step", scale: .logarithmic), y: PlotAxis("loss", scale: .logarithmic)),
      in: Pane.content(of: lower[0]))
    guard !lower[1].isEmpty else { return }
    buffer.add(Pane("similarity"), in: lower[1])
    func bell(_ center: Double, _ spread: Double) -> [Double] {
      (0..<60).map { exp(-pow((Double($0) / 60 * 1.2 - 0.2 - center) / spread, 2)) }
    }
    buffer.add(
      Histogram(
        [
          .init("positives", number: 0, counts: bell(0.55, 0.12)),
          .init("negatives", number: 1, counts: bell(0.1, 0.16)),
        ], range: -0.2...1, guide: 0.2), in: Pane.content(of: lower[1]))
  }

  private func drawForm(_ buffer: inout CellBuffer) {
    let rect = frame(&buffer)
    buffer.add(
      Pane("New run", note: "from sn-t002-s1", footer: "step ≈ 21 ms", isFocused: true), in: rect)
    let fields = [
      FormField("data", "coco_val2017_regions", kind: .choice, hint: "3,761 · 601 · 590"),
      FormField("objective", "Triplet-SN", kind: .choice),
      FormField("margin", "0.20", hint: "0 … 1   VSE++", depth: 1, isChanged: true),
      FormField(
        "tau", "0.02", hint: "> 0   smaller is harder", error: "found '0,02'; a number above 0",
        depth: 1, isSelected: true, editing: text),
      FormField("TAGS-DC", "off", kind: .toggle(false)),
      FormField("vocabulary", "3,402 words", kind: .fixed),
    ]
    let inner = Pane.content(of: rect)
    var y = inner.y
    for field in fields {
      buffer.add(field, in: Rect(inner.x, y, inner.width, field.height))
      y += field.height
    }
    buffer.add(
      Popup(
        "Quit", "2 runs of this process are running.\nThey can go on in the background.",
        buttons: ["Leave running", "Stop them", "Cancel"], selected: 0), in: rect)
  }
}
