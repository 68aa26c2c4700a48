import Cells
import Objectives
import Runs
import Training

extension ConfigureScreen {
  /// From this width on, the form and the lens stand side by side.
  static let wide = 110

  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    drawn.places = [:]
    guard !rect.isEmpty else { return }
    let isWide = rect.width >= Self.wide
    drawn.columns = isWide ? 2 : 1
    if isWide {
      let parts = rect.columns([.share(6), .share(5)])
      drawSide(parts[1], &buffer)
      // Last, because the terminal's cursor belongs to the form.
      drawForm(parts[0], &buffer)
    } else if showsSide, mode == .form {
      drawSide(rect, &buffer)
    } else {
      drawForm(rect, &buffer)
    }
    if mode == .terms { drawTerms(rect, &buffer) }
    if mode == .save { drawSave(rect, &buffer) }
  }

  // MARK: - The form

  private func drawForm(_ rect: Rect, _ buffer: inout CellBuffer) {
    let changed = changes.count
    let footer = changed == 0 ? "" : "\(changed) changed"
    buffer.add(
      Pane(
        "New run", note: parentName.isEmpty ? "from the defaults" : "from \(parentName)",
        footer: footer, isFocused: !showsSide || drawn.columns == 2), in: rect)
    let inner = Pane.content(of: rect)
    let help = inner.height >= 12 ? 4 : inner.height >= 6 ? 2 : 0
    let parts = inner.rows([.share(), .fixed(help)])
    drawRows(parts[0], &buffer)
    if help > 0 { drawHelp(parts[1], &buffer) }
  }

  private func drawRows(_ rect: Rect, _ buffer: inout CellBuffer) {
    let rows = rows
    let selection = index(rows)
    // A refused value takes a second row.
    let visible = max(1, rect.height - (mode == .field && !error.isEmpty ? 1 : 0))
    drawn.perPage = visible
    // The page that the selection is on, so that rows do not creep.
    let state = ListState(selection: selection, offset: lastOffset(selection, rows.count, visible))
      .fitted(count: rows.count, visible: visible)
    var y = rect.y
    let width = labelWidth(rows)
    let chosen = rows.indices.contains(selection) ? rows[selection].setting?.key : nil
    for row in rows.dropFirst(state.offset) where y < rect.bottom {
      switch row {
      case .table(let name):
        buffer.draw(name, at: rect.x + 1, y, .title, room: rect.width - 1)
        y += 1
      case .setting(let setting):
        let field = field(setting, width, isSelected: setting.key == chosen)
        let place = Rect(rect.x, y, rect.width - 1, min(field.height, rect.bottom - y))
        drawn.places[setting.key] = place
        buffer.add(field, in: place)
        y += field.height
      }
    }
    ScrollBar(count: rows.count, visible: visible, offset: state.offset)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  /// The first row shown: half a page before the selection, in steps of half a page.
  private func lastOffset(_ selection: Int, _ count: Int, _ visible: Int) -> Int {
    let half = max(1, visible / 2)
    return max(0, min(selection / half * half - half / 2, count - visible))
  }

  private func labelWidth(_ rows: [Row]) -> Int {
    min(24, rows.compactMap(\.setting).map { TextWidth.of($0.name) }.max() ?? 12)
  }

  private func field(_ setting: Setting, _ width: Int, isSelected: Bool) -> FormField {
    let value = setting.value(in: configuration)
    let isEditing = isSelected && mode == .field
    let old = setting.value(in: parent)
    let isChanged = value != old
    let kind: FormField.Kind
    switch (setting.kind, value) {
    case (.boolean, .boolean(let flag)): kind = .toggle(flag)
    case (.choice, _), (.choices, _): kind = .choice
    default: kind = .text
    }
    let shown = Self.text(value)
    return FormField(
      setting.name, shown, kind: kind,
      hint: isChanged ? "* was \(Self.text(old).isEmpty ? "empty" : Self.text(old))" : "",
      error: isEditing ? error : "", labelWidth: width, isSelected: isSelected,
      isFocused: mode == .form, editing: isEditing ? input : nil, isChanged: isChanged)
  }

  /// Meaning, range, default and source of the selected setting, or what contradicts.
  private func drawHelp(_ rect: Rect, _ buffer: inout CellBuffer) {
    guard let setting else { return }
    buffer.fill(rect.row(0), .border, with: buffer.symbols.border[0])
    let inner = Rect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 1)
    var lines: [(String, Style)] = [(setting.meaning.replacing("`", with: ""), .plain)]
    let fallback = Self.text(setting.defaultValue)
    lines.append(
      (
        "\(setting.kind.expectation); default \(fallback.isEmpty ? "empty" : fallback)", .muted
      ))
    if let problem {
      lines.append((problem.replacing("`", with: ""), .caution))
    } else {
      lines.append(("default from \(setting.source)", .muted))
    }
    for (row, line) in lines.enumerated() where row < inner.height {
      buffer.draw(
        line.0.replacing("\n", with: " "), at: inner.x, inner.y + row, line.1, room: inner.width)
    }
  }

  // MARK: - Popups

  private func drawTerms(_ rect: Rect, _ buffer: inout CellBuffer) {
    let all = ObjectiveRegistry.all
    let place = rect.centered(Size(min(rect.width, 76), all.count + 4))
    buffer.fill(place)
    buffer.add(
      Pane("Terms of the objective", footer: "added up by weight", isFocused: true), in: place)
    let inner = Pane.content(of: place)
    let state = terms.fitted(count: all.count, visible: max(1, inner.height - 1))
    for (row, descriptor) in all.enumerated().dropFirst(state.offset)
    where row - state.offset < inner.height - 1 {
      let y = inner.y + row - state.offset
      let isSelected = row == state.selection
      let base: Style = isSelected ? .selection : .plain
      if isSelected {
        buffer.fill(Rect(inner.x, y, inner.width, 1), base)
        buffer.cursor = Point(inner.x, y)
      }
      let isOn = configuration.objective.terms.contains(descriptor.name)
      let box = isOn ? buffer.symbols.checked : buffer.symbols.unchecked
      buffer.draw(
        [
          Span(" \(box) "), Span(TextFit.pad(descriptor.title, to: 11)),
          Span(" \(descriptor.summary)", .muted),
        ], at: inner.x, y, over: base, room: inner.width)
    }
    let source = all.indices.contains(state.selection) ? all[state.selection].source : ""
    buffer.draw(source, at: inner.x + 1, inner.bottom - 1, .muted, room: inner.width - 2)
  }

  private func drawSave(_ rect: Rect, _ buffer: inout CellBuffer) {
    let place = rect.centered(Size(min(rect.width, 76), 3))
    buffer.fill(place)
    buffer.add(Pane("Save the run file as", isFocused: true), in: place)
    let inner = Pane.content(of: place)
    guard !inner.isEmpty else { return }
    input.draw(in: inner, into: &buffer)
  }

  // MARK: - Lens and run file

  private func drawSide(_ rect: Rect, _ buffer: inout CellBuffer) {
    switch side {
    case .lens: drawLens(rect, &buffer)
    case .toml:
      buffer.add(Pane("run.toml", isFocused: drawn.columns == 1), in: rect)
      let inner = Pane.content(of: rect).inset(1, 0)
      if drawn.columns == 1 { drawn.perPage = max(1, inner.height) }
      let lines = configuration.toml().split(separator: "\n", omittingEmptySubsequences: false)
      // Beside the form the file follows the selection.
      var offset = tomlOffset
      let chosen = drawn.columns == 2 ? tomlLine(lines) : nil
      if let line = chosen {
        offset = max(0, min(line - inner.height / 2, lines.count - inner.height))
        if line - offset >= 0, line - offset < inner.height {
          buffer.fill(inner.row(line - offset), .inactiveSelection)
        }
      }
      for (row, line) in lines.dropFirst(offset).prefix(inner.height).enumerated() {
        let isTable = line.hasPrefix("[")
        let isSelected = chosen == offset + row
        let style: Style = isTable ? .title : .plain
        buffer.draw(
          String(line), at: inner.x, inner.y + row,
          isSelected ? style.over(.inactiveSelection) : style, room: inner.width)
      }
    }
  }

  /// The line of the selected setting in the run file.
  private func tomlLine(_ lines: [Substring]) -> Int? {
    guard let setting else { return nil }
    guard let table = lines.firstIndex(of: Substring("[\(setting.table)]")) else { return nil }
    return lines[table...].firstIndex { $0.hasPrefix("\(setting.name) = ") }
  }

  private func drawLens(_ rect: Rect, _ buffer: inout CellBuffer) {
    let lens = lenses.lens(configuration.objective)
    buffer.add(
      Pane(
        "Loss lens", note: isRelative ? "weight of largest" : "gradient weight",
        isFocused: drawn.columns == 1), in: rect)
    let inner = Pane.content(of: rect)
    let lines = lens.curves.count + lens.curves.count { $0.posterior != nil }
    let height = min(lines + 2 + (lens.problem == nil ? 0 : 1), max(0, inner.height - 8))
    let parts = inner.rows([.share(), .fixed(height)])
    // The numbers below name the curves.
    buffer.add(plot(lens, showsLegend: height < 3), in: parts[0])
    if height > 0 { drawNumbers(lens, parts[1], &buffer) }
  }

  private func plot(_ lens: LossLens, showsLegend: Bool) -> LinePlot {
    var series: [PlotSeries] = []
    for (number, curve) in lens.curves.enumerated() {
      let scale = isRelative ? curve.largest : 1
      series.append(line(curve.name, number, curve.weights.map { $0 / scale }))
    }
    for curve in lens.curves {
      guard let posterior = curve.posterior else { continue }
      series.append(line("\(curve.name) P(false)", series.count, posterior))
    }
    // Drawn the other way round, so that the chosen losses lie above those to compare with.
    return LinePlot(
      series.reversed(), x: PlotAxis("similarity of the negative"), y: PlotAxis("weight"),
      cursor: similarity, showsLegend: showsLegend)
  }

  private func line(_ name: String, _ number: Int, _ values: [Double]) -> PlotSeries {
    PlotSeries(
      name, number: number, points: zip(LossLens.similarities, values).map { PlotPoint($0, $1) })
  }

  private func drawNumbers(_ lens: LossLens, _ rect: Rect, _ buffer: inout CellBuffer) {
    let place = LossLens.index(of: similarity)
    let anchor =
      "anchor: s+ 0.500, negative at \(Show.similarity(LossLens.similarities[place])), "
      + "\(LossLens.count - 2) others below 0.280"
    buffer.draw(anchor, at: rect.x + 1, rect.y, .muted, room: rect.width - 2)
    // The columns from the left as far as there is room.
    let head = ["weight", "largest", "eff. neg.", "P(false)", "P(drawn)"]
    let first = rect.x + 17
    func draw(_ texts: [(String, Style)], _ y: Int, _ buffer: inout CellBuffer) {
      for (column, text) in texts.enumerated() where first + 10 * (column + 1) <= rect.right {
        buffer.draw(
          text.0, at: first + 10 * column, y, text.1, room: 9, alignment: .right)
      }
    }
    draw(head.map { ($0, .muted) }, rect.y + 1, &buffer)
    func name(_ text: String, _ number: Int, _ y: Int, _ buffer: inout CellBuffer) {
      buffer.draw(
        [Span(String(buffer.symbols.mark(number)), .series(number)), Span(" \(text)")],
        at: rect.x + 1, y, room: min(15, rect.width - 1))
    }
    var last = lens.curves.count
    for (number, curve) in lens.curves.enumerated() {
      let y = rect.y + 2 + number
      name(curve.name, number, y, &buffer)
      func at(_ values: [Double]?) -> String {
        guard let values, values.indices.contains(place) else { return "" }
        return Show.similarity(values[place])
      }
      draw(
        [
          (at(curve.weights), Style(.standard, on: .standard, .bold)),
          (Show.similarity(curve.largest), .muted), (at(curve.effective), .plain),
          ("", .plain), (at(curve.probability), .plain),
        ], y, &buffer)
      guard curve.posterior != nil else { continue }
      name("\(curve.name) P(false)", last, rect.y + 2 + last, &buffer)
      draw(
        [("", .plain), ("", .plain), ("", .plain), (at(curve.posterior), .plain)],
        rect.y + 2 + last, &buffer)
      last += 1
    }
    if let problem = lens.problem {
      buffer.draw(problem, at: rect.x + 1, rect.bottom - 1, .caution, room: rect.width - 2)
    }
  }
}
