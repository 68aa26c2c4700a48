import Cells
import Ground
import Widgets

extension Interface {
  /// The whole screen as it is now.
  public func draw(_ size: Size, symbols: Symbols) -> CellBuffer {
    var buffer = CellBuffer(size, symbols: symbols)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      let text = "too small: \(Self.smallest.width)×\(Self.smallest.height) needed"
      buffer.draw(
        symbols.mode == .unicode ? text : text.replacing("×", with: "x"), at: 0,
        max(0, size.height / 2), .caution, room: size.width, alignment: .center)
      return buffer
    }
    buffer.add(tabBar, in: Rect(0, 0, size.width, 1))
    let content = Self.content(of: size)
    buffer.clipped(to: content) { screens[current].screen.draw(model, in: content, into: &$0) }
    let lowest = Rect(0, size.height - 1, size.width, 1)
    buffer.add(functionBar(symbols), in: lowest)
    buffer.draw(
      subjectText(symbols), at: 0, lowest.y, Style.bar.adding(.bold), room: size.width - 1,
      alignment: .right)
    // A question is not covered; what is typed into a line may have to be told over it.
    if typed == nil { drawToasts(content, &buffer) }
    drawOverlay(&buffer)
    if typed != nil { drawToasts(content, &buffer) }
    if symbols.mode != .unicode { replaceSigns(&buffer) }
    return buffer
  }

  private func drawToasts(_ content: Rect, _ buffer: inout CellBuffer) {
    // On the lowest border, or above the line that is typed there.
    let height = content.height - (screens[current].screen.isTyping ? 1 : 0)
    let place = Rect(content.x + 2, content.y, content.width - 4, height)
    buffer.clipped(to: content) { Toast.draw(toasts.map(\.toast), in: place, into: &$0) }
  }

  /// Signs of text and numbers that every set of characters has something for.
  private static let plainSigns: [UInt32: Unicode.Scalar] = [
    0x2013: "-", 0x2212: "-", 0xD7: "x", 0xB7: "|", 0x2026: "~", 0x221E: "I",
  ]

  private func replaceSigns(_ buffer: inout CellBuffer) {
    for y in 0..<buffer.height {
      for x in 0..<buffer.width {
        let cell = buffer[x, y]
        if let plain = Self.plainSigns[cell.glyph.scalar] {
          buffer.set(plain, at: x, y, cell.style)
        }
      }
    }
  }

  /// The keys that work now.
  func functionBar(_ symbols: Symbols) -> FunctionBar {
    var bar = keys.functionBar(contexts, symbols: symbols)
    if isLeaving { return bar }
    if overlay != nil || screens[current].screen.isTyping {
      // What works everywhere else types a character here.
      bar.items.removeAll { keys.binding(action: $0.action)?.context == .global }
      return bar
    }
    // On an empty screen, keys that would only say so are no help.
    if screens[current].screen.isEmpty(model) {
      bar.items.removeAll { obstacle(to: $0.action) != nil }
    }
    // The way to all other keys is always seen: what comes before it gives way.
    func width(_ item: FunctionBar.Item) -> Int {
      TextWidth.of(item.key) + TextWidth.of(item.label) + 3
    }
    let own = bar.items.filter { keys.binding(action: $0.action)?.context != .global }
    let common = bar.items.filter { keys.binding(action: $0.action)?.context == .global }
    let subject = TextWidth.of(subjectText(symbols))
    var room = size.width - 1 - common.reduce(0) { $0 + width($1) }
    if subject > 0 { room -= subject + 2 }
    let shown = own.prefix { item in
      room -= width(item)
      return room >= 0
    }
    bar.items = Array(shown) + common
    return bar
  }

  /// The line at the top.
  var tabBar: TabBar {
    let tabs = tabs
    let present = screens[current].hasTab ? current : previous
    var bar = TabBar(
      "foil", tabs: tabs.map { screens[$0].title }, selected: tabs.firstIndex(of: present) ?? 0)
    bar.states = states
    return bar
  }

  /// What has failed, the engine's state and the time, from the longest form to the shortest.
  private var states: [TabBar.State] {
    let running = model.queue.jobs.count { $0.state.isActive }
    let waiting = model.queue.jobs.count { $0.state == .queued || $0.state == .interrupted }
    let failed = model.queue.jobs.count { if case .failed = $0.state { true } else { false } }
    let hasEngine = model.queue.engines.contains { !$0.isStopping }
    let clock = Format.clock(model.now)
    var words: [String] = []
    if running > 0 { words.append("\(running) running") }
    if waiting > 0 { words.append("\(waiting) waiting") }
    if waiting > 0, !hasEngine { words.append("no engine") }
    if words.isEmpty { words = ["idle"] }
    let text = words.joined(separator: ", ")
    var short: [String] = []
    if running > 0 { short.append("\(running) run") }
    if waiting > 0 { short.append("\(waiting) wait") }
    let alert = failed > 0 ? "\(failed) failed" : ""
    let brief = failed > 0 ? "\(failed)!" : ""
    func joined(_ parts: [String]) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return [
      TabBar.State(alert, joined([text, clock])), TabBar.State(alert, text),
      TabBar.State(alert, short.joined(separator: " ")),
      TabBar.State(brief, short.joined(separator: " ")), TabBar.State(alert, ""),
      TabBar.State(brief, ""),
    ]
  }

  // MARK: - What lies over the screen

  /// Where help and palette stand.
  var overlayRect: Rect {
    let room = Rect(0, 0, size.width, size.height)
    return room.inset(1, 1).centered(Size(86, min(36, size.height - 2)))
  }

  func popup(_ question: Question) -> Popup {
    Popup(
      question.title, question.text, buttons: question.answers.map(\.label),
      selected: question.chosen, isDangerous: question.isDestructive)
  }

  private func drawOverlay(_ buffer: inout CellBuffer) {
    switch overlay {
    case .question(let question)?: popup(question).draw(in: buffer.bounds, into: &buffer)
    case .leaving(let work)?:
      let popup = Popup(
        "Leaving", "Waits for this to be done: \(work). A second q leaves at once.")
      popup.draw(in: buffer.bounds, into: &buffer)
    case .help(let search, let offset)?: drawHelp(search, offset, &buffer)
    case .palette(let search, let list)?: drawPalette(search, list, &buffer)
    case nil: break
    }
  }

  /// The help's lines: a head for each place, then its keys.
  func helpLines(_ search: String) -> [(key: String, text: String, isHead: Bool)] {
    var lines: [(key: String, text: String, isHead: Bool)] = []
    var place: KeyContext?
    let near = screens[current].screen.contexts
    for binding in keys.search(search, near: near) {
      if binding.context != place {
        if place != nil { lines.append(("", "", false)) }
        lines.append(("", binding.context.name, true))
        place = binding.context
      }
      let keys = binding.keys.map { $0.label() }.joined(separator: " ")
      lines.append((keys.isEmpty ? "–" : keys, binding.description, false))
    }
    return lines
  }

  private func drawFrame(_ title: String, _ search: TextInput, _ buffer: inout CellBuffer) -> Rect {
    let rect = overlayRect
    buffer.fill(rect)
    buffer.add(Pane(title, isFocused: true), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    let used = buffer.draw("search ", at: inner.x, inner.y, .muted, room: inner.width)
    search.draw(in: Rect(inner.x + used, inner.y, inner.width - used, 1), into: &buffer)
    return Rect(inner.x, inner.y + 2, inner.width, inner.height - 2)
  }

  private func drawHelp(_ search: TextInput, _ offset: Int, _ buffer: inout CellBuffer) {
    let rect = drawFrame("Keys", search, &buffer)
    let lines = helpLines(search.text)
    if lines.isEmpty {
      buffer.draw("no action fits", at: rect.x, rect.y, .muted, room: rect.width)
    }
    let first = max(0, min(offset, lines.count - rect.height))
    for (row, line) in lines.dropFirst(first).prefix(rect.height).enumerated() {
      let y = rect.y + row
      if line.isHead {
        buffer.draw(line.text, at: rect.x, y, .title, room: rect.width)
      } else {
        let keyWidth = min(24, rect.width / 3)
        buffer.draw(
          buffer.symbols.mode == .unicode ? line.key : ascii(line.key), at: rect.x, y, .accent,
          room: keyWidth)
        buffer.draw(
          line.text, at: rect.x + keyWidth + 2, y, room: rect.width - keyWidth - 3)
      }
    }
    ScrollBar(count: lines.count, visible: rect.height, offset: first)
      .draw(in: Rect(rect.right - 1, rect.y, 1, rect.height), into: &buffer)
  }

  private func ascii(_ keys: String) -> String {
    keys.replacing("↑", with: "Up").replacing("↓", with: "Down").replacing("←", with: "Left")
      .replacing("→", with: "Right").replacing("–", with: "-")
  }

  private func drawPalette(_ search: TextInput, _ list: ListState, _ buffer: inout CellBuffer) {
    let rect = drawFrame("What to do", search, &buffer)
    let caret = buffer.cursor
    let found = paletteEntries(search.text)
    let symbols = buffer.symbols
    let table = Table(
      [
        TableColumn("", minimum: 16, maximum: 200, weight: 3, importance: 9),
        TableColumn("", maximum: 16, importance: 5),
        TableColumn("", maximum: 24, importance: 3),
      ], count: found.count, state: list, isFocused: true, showsHeader: false,
      placeholder: "nothing fits"
    ) { index in
      cells(found[index], symbols)
    }
    buffer.add(table, in: rect)
    buffer.cursor = caret
  }
}
