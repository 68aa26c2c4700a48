import Cells
import Testing

@testable import Ground
@testable import Widgets

@Suite struct WidgetTests {
  private func text(_ width: Int, _ height: Int, _ widget: some Widget) -> [String] {
    var buffer = CellBuffer(width: width, height: height)
    buffer.add(widget, in: buffer.bounds)
    return buffer.text()
  }

  @Test("Sides are shared by weight above their minimums, and what does not fit is hidden")
  func layout() {
    let all = Rect(0, 0, 100, 10)
    #expect(all.columns([.share(3), .share(1)]).map(\.width) == [75, 25])
    #expect(all.columns([.fixed(20), .share(), .fixed(10)], gap: 1).map(\.x) == [0, 21, 90])
    #expect(
      all.columns([.share(1, minimum: 80), .share(1, minimum: 10)]).map(\.width) == [80, 20])
    #expect(
      all.columns([.share(1, minimum: 80), .share(1, minimum: 30)]).map(\.width) == [100, 0])
    #expect(Rect(0, 0, 5, 1).columns([.share(1, minimum: 8), .share()]).map(\.width) == [5, 0])
    #expect(Rect(0, 0, 5, 2).rows([.fixed(1), .share(), .fixed(1)]).map(\.height) == [1, 1, 0])
    #expect(Rect(0, 0, 5, 0).rows([.fixed(1), .share()]).map(\.height) == [0, 0])
    for width in 0...200 {
      let parts = Rect(0, 0, width, 1).columns([.share(2, minimum: 7), .share(5), .share(3)])
      #expect(parts.reduce(0) { $0 + $1.width } == (width >= 1 ? width : 0))
    }
  }

  @Test("Numbers stand with their points in one column")
  func decimals() {
    let values = ["284.9", "5.61", "71", "–", "299.8 ± 2.1"]
    let table = Table(
      [TableColumn("r", .decimal)], count: 5, state: ListState(), showsHeader: false
    ) { [[Span(values[$0])]] }
    #expect(text(14, 5, table) == ["284.9", "  5.61", " 71", "  –", "299.8 ± 2.1"])
  }

  @Test("Only the rows that are seen are asked for, and the selection is among them")
  func tableAsksForVisibleRows() {
    final class Log { var rows: [Int] = [] }
    let log = Log()
    let table = Table(
      [TableColumn("n")], count: 1_000_000, state: ListState(selection: 500_000), isFocused: true
    ) { row in
      log.rows.append(row)
      return [[Span("\(row)")]]
    }
    var buffer = CellBuffer(width: 20, height: 6)
    buffer.add(table, in: buffer.bounds)
    #expect(log.rows.count == 5 && log.rows.contains(500_000))
    #expect(buffer.cursor.map { buffer.text()[$0.y].hasPrefix("500000") } == true)
    #expect(table.row(at: Point(1, 3), in: buffer.bounds) == log.rows[2])
    #expect(table.row(at: Point(1, 0), in: buffer.bounds) == nil)
  }

  @Test("Where a table is too narrow, the least important columns go first")
  func tableDropsColumns() {
    let table = Table(
      [
        TableColumn("name", importance: 3), TableColumn("note", importance: 1),
        TableColumn("sum", importance: 2, sort: .descending),
      ], count: 0
    ) { _ in [] }
    #expect(text(20, 1, table) == ["name  note  sum▾"])
    #expect(text(12, 1, table) == ["name  sum▾"])
    #expect(text(4, 1, table) == ["name"])
  }

  @Test("Moving and scrolling stay within the list")
  func listState() {
    var state = ListState()
    state.move(by: -1, count: 10)
    #expect(state.selection == 0)
    state.move(by: .max, count: 10)
    #expect(state.selection == 9)
    state.move(by: 1, count: 0)
    #expect(state.selection == 0)
    state = ListState(selection: 9, offset: 0).fitted(count: 10, visible: 4)
    #expect(state == ListState(selection: 9, offset: 6))
    state.scroll(by: -100, count: 10, visible: 4)
    #expect(state == ListState(selection: 3, offset: 0))
    #expect(ListState(selection: 50, offset: 40).fitted(count: 3, visible: 9).offset == 0)
  }

  @Test("Text wraps at words, long and wide words are cut at graphemes")
  func wraps() {
    #expect(TextBlock.wrap("a man riding a wave", width: 8) == ["a man", "riding a", "wave"])
    #expect(TextBlock.wrap("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextBlock.wrap("二つの犬", width: 5) == ["二つ", "の犬"])
    #expect(TextBlock.wrap("a\n\nb", width: 5) == ["a", "", "b"])
    #expect(TextBlock.wrap("二", width: 1) == ["二"])
    #expect(TextBlock.wrap("a", width: 0) == [])
  }

  @Test("Found places are marked without regard to case, at their cells")
  func searches() {
    let text = "二 Dog dog"
    #expect(TextBlock.matches(of: "DOG", in: text).map { String(text[$0]) } == ["Dog", "dog"])
    #expect(TextBlock.matches(of: "aa", in: "aaaa").count == 2)
    #expect(TextBlock.matches(of: "", in: "a").isEmpty)
    var buffer = CellBuffer(width: 12, height: 1)
    buffer.add(TextBlock(text, search: "dog"), in: buffer.bounds)
    let marked = (0..<12).filter { buffer[$0, 0].style == .match }
    #expect(marked == [3, 4, 5, 7, 8, 9])
  }

  @Test("A progress bar shows eighths and never leaves its ends")
  func progress() {
    #expect(text(4, 1, ProgressBar(0)) == ["░░░░"])
    #expect(text(4, 1, ProgressBar(0.5)) == ["██░░"])
    #expect(text(4, 1, ProgressBar(17.0 / 32)) == ["██▏░"])
    #expect(text(4, 1, ProgressBar(7)) == ["████"])
    #expect(text(4, 1, ProgressBar(.nan)) == ["░░░░"])
    #expect(text(9, 1, ProgressBar(1, label: "7/12")) == ["████ 7/12"])
  }

  @Test("Sparklines scale to their values, average what does not fit and leave gaps")
  func sparkline() {
    #expect(text(8, 1, Sparkline((0..<8).map(Double.init))) == ["▁▂▃▄▅▆▇█"])
    #expect(text(4, 1, Sparkline([0, 0, 7, 7, 0, 0, .nan, .nan])) == ["▁█▁"])
    #expect(text(3, 1, Sparkline([5, 5, 5])) == ["▅▅▅"])
    #expect(text(3, 1, Sparkline([.nan])) == [""])
    #expect(text(2, 1, Sparkline([-1e308, 1e308])) == ["▁█"])
  }

  @Test("Gaps grow from the middle to their side")
  func gapBar() {
    #expect(text(5, 1, GapBar(-0.5, limit: 1)) == [" █│"])
    #expect(text(5, 1, GapBar(0.75, limit: 1)) == ["  │█▌"])
    #expect(text(5, 1, GapBar(-9, limit: 1)) == ["██│"])
    #expect(text(5, 1, GapBar(.nan, limit: 1)) == ["  │"])
  }

  @Test("A histogram counts each value in its bin, the upper end in the last")
  func histogram() {
    let group = Histogram.Group(
      "a", number: 0, values: [0, 0.1, 0.5, 1, 2, .nan], bins: 2, range: 0...1)
    #expect(group.counts == [2, 2])
  }

  @Test("Editing keys move and delete by characters and words; the caret stays in view")
  func textInput() {
    var input = TextInput("a man riding")
    input.moveToEnd()
    _ = input.take(Key(.left, .control))
    #expect(input.caret == 6)
    _ = input.take(Key("w", .control))
    #expect(input.text == "a riding" && input.caret == 2)
    _ = input.take(Key("二"))
    _ = input.take(Key(.backspace))
    _ = input.take(Key(.delete))
    #expect(input.text == "a iding")
    _ = input.take(Key("k", .control))
    #expect(input.text == "a ")
    let isForEditing = input.take(Key(.enter))
    #expect(!isForEditing)
    input.insert("x\ny")
    #expect(input.text == "a x y")
    var buffer = CellBuffer(width: 4, height: 1)
    input.draw(in: buffer.bounds, into: &buffer)
    #expect(buffer.text() == ["x y"] && buffer.cursor == Point(3, 0))
  }

  @Test("What stands in a line already is selected: typing replaces it, moving keeps it")
  func selectedText() {
    func after(_ keys: [Key]) -> TextInput {
      var input = TextInput("0.01")
      for key in keys { _ = input.take(key) }
      return input
    }
    #expect(after([]).isSelected && !TextInput().isSelected)
    #expect(after([Key("2")]).text == "2")
    #expect(after([Key("2"), Key("3")]).text == "23")
    for key in [Key(.backspace), Key(.delete), Key("u", .control)] {
      #expect(after([key]).text == "", "\(key)")
    }
    for key in [Key(.right), Key(.end), Key("e", .control)] {
      #expect(after([key, Key("5")]).text == "0.015", "\(key)")
    }
    for key in [Key(.home), Key(.left), Key("a", .control)] {
      #expect(after([key, Key("5")]).text == "50.01", "\(key)")
    }
    var pasted = TextInput("0.01")
    pasted.insert("7 8")
    #expect(pasted.text == "7 8" && !pasted.isSelected)
    // It is seen.
    var buffer = CellBuffer(width: 6, height: 1)
    TextInput("0.01").draw(in: buffer.bounds, into: &buffer)
    #expect(
      (0..<6).map { buffer[$0, 0].style == .selection } == [true, true, true, true, false, false])
  }

  @Test("A line is bounded, whatever is typed or pasted")
  func boundedText() {
    var input = TextInput()
    input.insert(String(repeating: "漢", count: 5000))
    #expect(input.characters.count == 4096 && input.hasOverflown && input.caret == 4096)
    _ = input.take(Key("x"))
    #expect(input.characters.count == 4096 && input.hasOverflown && input.characters.last == "漢")
    _ = input.take(Key(.backspace))
    #expect(input.characters.count == 4095 && !input.hasOverflown)
    input.insert("ab")
    #expect(input.characters.last == "a" && input.hasOverflown)
    // One character as long as a file.
    var marks = TextInput()
    marks.insert("a" + String(repeating: "\u{301}", count: 1_000_000) + "b")
    #expect(marks.text.unicodeScalars.count <= 4096 * 32 && marks.hasOverflown)
    #expect(TextInput(String(repeating: "x", count: 9000)).characters.count == 4096)
  }

  @Test("Drawing looks at the characters that are shown, not at all before the caret")
  func drawsAFewCharacters() {
    var asked = 0
    let wide = TextInput.window(before: 1_000_000, room: 80) { _ in
      asked += 1
      return 2
    }
    #expect(asked <= 41 && wide.start == 1_000_000 - 39 && wide.cells == 78)
    // The same as cutting from the front until the rest fits.
    var stream = RandomStream(seed: 5, purpose: "windows")
    for _ in 0..<200 {
      let widths = (0..<stream.below(60)).map { _ in stream.below(3) }
      let room = 1 + stream.below(40)
      var start = 0
      while widths[start...].reduce(0, +) > room - 1 { start += 1 }
      let found = TextInput.window(before: widths.count, room: room) { widths[$0] }
      #expect(found.cells == widths[start...].reduce(0, +))
    }
  }

  @Test("Bars name what fits, and a click finds it")
  func bars() {
    let bar = FunctionBar([
      .init(action: "a", key: "n", label: "new"), .init(action: "b", key: "F5", label: "run"),
    ])
    #expect(text(20, 1, bar) == [" n new  F5 run"])
    #expect(text(10, 1, bar) == [" n new"])
    #expect(bar.action(atColumn: 9, in: Rect(0, 0, 20, 1)) == "b")
    #expect(bar.action(atColumn: 6, in: Rect(0, 0, 20, 1)) == nil)
    let tabs = TabBar("foil", tabs: ["Runs", "Log"], selected: 1)
    #expect(text(24, 1, tabs) == [" foil  1 Runs  2 Log"])
    #expect(tabs.tab(atColumn: 15, in: Rect(0, 0, 24, 1)) == 1)
  }

  @Test("No widget draws outside of its rectangle")
  func staysInside() {
    let place = Rect(3, 2, 14, 5)
    let points = (0..<50).map { PlotPoint(Double($0), Double($0 % 7)) }
    let widgets: [any Widget] = [
      Pane("title", note: "note", footer: "footer"), Popup("t", "a question?", buttons: ["Yes"]),
      Toast("a long message that does not fit"), ProgressBar(0.5, label: "a long label here"),
      LinePlot([PlotSeries("a", number: 0, points: points)], x: PlotAxis("x"), cursor: 20),
      Histogram([.init("a", number: 0, counts: [1, 2, 3])], range: 0...1), HeatStrip([1, 1, 1]),
      Sparkline(points.map(\.y)), GapBar(1, limit: 1),
      TextBlock(String(repeating: "word ", count: 99)),
      FormField("label", "value", hint: "hint", error: "wrong", isSelected: true),
      TabBar("foil", tabs: ["A", "B"], selected: 0, status: "status"),
    ]
    for widget in widgets {
      var buffer = CellBuffer(width: 20, height: 10)
      buffer.fill(buffer.bounds, .plain, with: "~")
      buffer.add(widget, in: place)
      for y in 0..<10 {
        for x in 0..<20 where !place.contains(Point(x, y)) {
          #expect(buffer[x, y].glyph.text == "~", "\(type(of: widget))")
        }
      }
    }
  }
}
