import Cells
import Widgets

extension Interface {
  /// Takes what a person did and says what is to be done about it.
  public mutating func take(_ input: Input, symbols: Symbols = .unicode) -> [Effect] {
    let effects = take(one: input, symbols)
    switch input {
    case .key, .paste:
      guard let typed, typed.hasOverflown else { break }
      show(
        Toast(
          "a line holds \(TextInput.longest.grouped) characters; what was beyond is dropped",
          .caution))
    default: break
    }
    return effects
  }

  /// Joins what is typed character by character into one piece, as a terminal without marks around a
  /// paste sends it: the line is then read once and not for each character.
  ///
  /// - Parameter inputs: The next input last.
  public mutating func takeTyped(_ inputs: inout [Input]) -> [Effect]? {
    guard typed != nil, inputs.count > 1 else { return nil }
    var text = ""
    while case .key(let key)? = inputs.last, let character = key.typed {
      text.append(character)
      inputs.removeLast()
    }
    return text.isEmpty ? nil : take(.paste(text))
  }

  private mutating func take(one input: Input, _ symbols: Symbols) -> [Effect] {
    switch input {
    case .key(let key): return take(key)
    case .mouse(let mouse): return take(mouse, symbols)
    case .paste(let text):
      if overlay != nil {
        edit { $0.insert(text) }
        return []
      }
      return offer(input).effects
    case .resize(let size):
      resize(size)
      return []
    case .terminate, .closed: return [.quit]
    case .wake, .resumed: return []
    }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if overlay == nil {
      let (used, effects) = offer(.key(key))
      if used { return effects }
    } else if edit(with: key) {
      return []
    }
    guard let binding = keys.binding(for: key, in: contexts) else { return [] }
    // Who types expects Tab to complete, not to leave.
    if typed != nil, binding.traits.contains(.waitsForTyping) { return [] }
    // What works everywhere works below what lies over the screen only where it ends or repaints.
    if overlay != nil, binding.context == .global, !binding.traits.contains(.worksBelowOverlays) {
      return []
    }
    return perform(binding.action)
  }

  /// Gives an input to the present screen, which may use it.
  private mutating func offer(_ input: Input) -> (used: Bool, effects: [Effect]) {
    let (used, commands) = screens[current].screen.take(input, model)
    return (used, carryOut(commands))
  }

  /// Why an action cannot be done now; nil if it can.
  public func obstacle(to action: String) -> String? {
    guard let index = owner(of: action) else { return obstacle(to: action, model) }
    return screens[index].screen.obstacle(to: action, model)
  }

  private func owner(of action: String) -> Int? {
    screens.firstIndex { $0.bindings.contains { $0.action == action } }
  }

  /// Carries out an action of the key table, wherever it belongs.
  public mutating func perform(_ action: String) -> [Effect] {
    if let obstacle = obstacle(to: action) {
      show(Toast(obstacle, .caution))
      return []
    }
    guard let index = owner(of: action) else { return perform(action, model) }
    go(to: index)
    return carryOut(screens[index].screen.perform(action, model))
  }

  /// The actions that the palette offers for a search.
  func paletteActions(_ search: String) -> [KeyBinding] {
    keys.search(search, near: screens[current].screen.contexts + [.global])
      .filter { !WorkbenchKeys.overlays.contains($0.context) }
  }

  private mutating func edit(with key: Key) -> Bool {
    var used = false
    edit { used = $0.take(key) }
    return used
  }

  /// Changes the line that is typed over the screen.
  private mutating func edit(_ change: (inout TextInput) -> Void) {
    switch overlay {
    case .help(var search, let offset)?:
      let before = search.text
      change(&search)
      overlay = .help(search: search, offset: search.text == before ? offset : 0)
    case .palette(var search, let list)?:
      let before = search.text
      change(&search)
      overlay = .palette(search: search, list: search.text == before ? list : ListState())
    case .question?, .leaving?, nil: break
    }
  }

  // MARK: - Mouse

  private mutating func take(_ mouse: Mouse, _ symbols: Symbols) -> [Effect] {
    if overlay != nil { return takeOverOverlay(mouse) }
    if case .press(.left) = mouse.action {
      if mouse.position.y == 0 {
        if let tab = tabBar.tab(atColumn: mouse.position.x, in: Rect(0, 0, size.width, 1)),
          tabs.indices.contains(tab)
        {
          go(to: tabs[tab])
        }
        return []
      }
      if mouse.position.y == size.height - 1 {
        let rect = Rect(0, size.height - 1, size.width, 1)
        let bar = functionBar(symbols)
        return bar.action(atColumn: mouse.position.x, in: rect).map { perform($0) } ?? []
      }
    }
    return offer(.mouse(mouse)).effects
  }

  private mutating func takeOverOverlay(_ mouse: Mouse) -> [Effect] {
    switch (mouse.action, overlay) {
    case (.scroll(let steps), .help?): moveHelp(.rows(steps > 0 ? 1 : -1))
    case (.scroll(let steps), .palette?): movePalette(.rows(steps > 0 ? 1 : -1))
    case (.press(.left), .question(let question)?):
      let popup = popup(question)
      if let button = popup.button(at: mouse.position, on: Rect(0, 0, size.width, size.height)) {
        return answer { _ in button }
      }
    case (.press(.left), .palette(let search, let list)?) where overlayRect.contains(mouse.position):
      // Below the border, the search and a blank line.
      let room = overlayRect.height - 4
      let found = paletteEntries(search.text)
      let first = list.fitted(count: found.count, visible: room).offset
      let line = mouse.position.y - overlayRect.y - 3
      guard line >= 0, line < room, found.indices.contains(first + line) else { break }
      overlay = nil
      return choose(found[first + line])
    case (.press(.left), .leaving?): break
    case (.press(.left), _?):
      if !overlayRect.contains(mouse.position) { overlay = nil }
    default: break
    }
    return []
  }
}
