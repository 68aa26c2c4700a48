import Cells
import Ground
import Recipe
import Runs
import Widgets

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
      drawSide(parts[1], model, &buffer)
      // Last, because the terminal's cursor belongs to the form.
      drawForm(parts[0], model, &buffer)
    } else if side.isInFront, mode == .form {
      drawSide(rect, model, &buffer)
    } else {
      drawForm(rect, model, &buffer)
    }
    if mode == .terms { drawTerms(rect, &buffer) }
    if mode == .line { drawLine(rect, model, &buffer) }
  }

  // MARK: - The form

  private func drawForm(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
    let changed = changes.count
    let twin = twin(of: configuration, model).map { "same as \($0)" } ?? ""
    let footer = [changed == 0 ? "" : "\(changed) changed", twin, estimateText(model)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    buffer.add(
      Pane(
        "New run", note: parentName.isEmpty ? "from the defaults" : "from \(parentName)",
        footer: footer, isFocused: !side.isInFront || drawn.columns == 2), in: rect)
    let inner = Pane.content(of: rect)
    let find = mode == .find ? 1 : 0
    let most = explanations.height(inner.width - 2) + 2
    let help = inner.height >= 12 ? min(most, inner.height / 3) : inner.height >= 6 ? 2 : 0
    let parts = inner.rows([.fixed(find), .share(), .fixed(help)])
    drawRows(parts[1], model, &buffer)
    if help > 0 { drawHelp(parts[2], model, &buffer) }
    if find > 0 { drawFind(parts[0], &buffer) }
  }

  private func drawRows(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
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
        var field = field(setting, width, isSelected: setting.key == chosen)
        if setting.key == "run.name", mode == .form {
          let name = named(configuration, model).run.name
          if name != configuration.run.name {
            field.hint = "as \(name)"
          } else if name.isEmpty, !configuration.data.path.isEmpty {
            field.hint = "as \(RunName.of(configuration))"
          }
        }
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
    var hints: [String] = []
    if let zero = setting.zero, value == .integer(0) || value == .real(0) {
      hints.append("0 \(zero)")
    }
    if isChanged { hints.append("* was \(Self.text(old).isEmpty ? "empty" : Self.text(old))") }
    return FormField(
      setting.name, shown, kind: kind, hint: hints.joined(separator: "  "),
      error: isEditing ? error : "", labelWidth: width, isSelected: isSelected,
      isFocused: mode == .form, editing: isEditing ? input : nil, isChanged: isChanged)
  }

  /// What contradicts, or is the same; else meaning, range, default and source of the selected setting.
  private func drawHelp(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
    guard let setting else { return }
    buffer.fill(rect.row(0), .border, with: buffer.symbols.border[0])
    let inner = Rect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 1)
    var lines: [(String, Style)] = []
    if let problem = problem(model) {
      lines += TextBlock.wrap(Self.bare(problem), width: inner.width).prefix(2)
        .map { ($0, .caution) }
    }
    lines += TextBlock.wrap(Self.bare(setting.meaning), width: inner.width).map { ($0, .plain) }
    let fallback = Self.text(setting.defaultValue)
    let text =
      "\(setting.kind.expectation); default \(fallback.isEmpty ? "empty" : fallback) "
      + "from \(setting.source)"
    lines += TextBlock.wrap(text, width: inner.width).map { ($0, .muted) }
    for (row, line) in lines.enumerated() where row < inner.height {
      buffer.draw(line.0, at: inner.x, inner.y + row, line.1, room: inner.width)
    }
  }

  static func bare(_ text: String) -> String {
    text.replacing("`", with: "").replacing("\n", with: " ")
  }

  // MARK: - Popups

  private func drawTerms(_ rect: Rect, _ buffer: inout CellBuffer) {
    let all = RunConfiguration.Objective.known
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
}

/// How many lines the explanation of a setting needs at most, by width, so that the form does not jump
/// while one goes through it.
final class ExplanationHeights {
  private var known: [Int: Int] = [:]

  func height(_ width: Int) -> Int {
    guard width > 0 else { return 0 }
    if let height = known[width] { return height }
    let heights = Setting.all.map { setting in
      let fallback = ConfigureScreen.text(setting.defaultValue)
      let text = "\(setting.kind.expectation); default \(fallback) from \(setting.source)"
      return TextBlock.wrap(ConfigureScreen.bare(setting.meaning), width: width).count
        + TextBlock.wrap(text, width: width).count
    }
    // The few long ones are read whole on a screen of some height.
    let height = heights.max() ?? 2
    known[width] = height
    return height
  }
}
