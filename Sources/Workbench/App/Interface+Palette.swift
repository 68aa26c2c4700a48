import Cells
import Ground
import Runs
import Widgets

/// What the palette offers.
enum PaletteEntry {
  case action(KeyBinding)
  case run(RunRecord)
  case theme(Theme)
}

extension Interface {
  private static let mostRuns = 50

  /// What the palette offers for a search: actions, and runs and themes by name.
  ///
  /// Without a search, what can be done here and now comes first and what only moves about last.
  func paletteEntries(_ search: String) -> [PaletteEntry] {
    let actions = paletteActions(search)
    let words = search.lowercased().split(separator: " ")
    guard !words.isEmpty else {
      func rank(_ binding: KeyBinding) -> Int {
        let isHere = screens[current].screen.contexts.contains(binding.context)
        let isPossible = obstacle(to: binding.action) == nil
        let moves = binding.label.isEmpty && binding.onlyMoves
        return moves
          ? 4 : !isPossible ? 3 : binding.label.isEmpty ? (isHere ? 1 : 2) : isHere ? 0 : 2
      }
      let ranked = actions.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { .action($0.2) }
    }
    func fits(_ text: String) -> Bool {
      let text = text.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let runs = model.runs.reversed().filter { fits("run " + $0.name + " " + $0.identifier) }
    // A whole name is meant before an action that has the word somewhere in its description.
    let isName = model.runs.contains { $0.name.lowercased() == search.lowercased() }
    let found = runs.prefix(Self.mostRuns).map { PaletteEntry.run($0) }
    let themes = Theme.all.filter { fits("theme " + $0.name) }.map { PaletteEntry.theme($0) }
    let acts = actions.map { PaletteEntry.action($0) }
    return isName ? found + acts + themes : acts + themes + found
  }

  /// Does what an entry stands for.
  mutating func choose(_ entry: PaletteEntry) -> [Effect] {
    switch entry {
    case .action(let binding): return perform(binding.action)
    case .theme(let theme): return change(to: theme)
    case .run(let run):
      // A filter that hides it would hide that it is selected.
      for index in screens.indices { screens[index].screen.reveal(run.id, model) }
      let effects = carryOut([.select(run.id)])
      if screens[current].screen.subject == .none { go(to: 0) }
      return effects
    }
  }

  /// Goes to the next theme.
  mutating func nextTheme() -> [Effect] {
    let all = Theme.all
    let now = all.firstIndex { $0.name == (chosenTheme ?? startTheme) } ?? 0
    return change(to: all[(now + 1) % all.count])
  }

  private mutating func change(to theme: Theme) -> [Effect] {
    chosenTheme = theme.name
    show(Toast("theme: \(theme.name)"))
    return [.theme(theme)]
  }

  /// A line of the palette.
  func cells(_ entry: PaletteEntry, _ symbols: Symbols) -> [[Span]] {
    switch entry {
    case .action(let binding):
      let obstacle = obstacle(to: binding.action)
      let text = binding.description + (obstacle.map { " (\($0))" } ?? "")
      return [
        [Span(text, obstacle == nil ? .plain : .muted)],
        [Span(binding.keys.first?.label(symbols) ?? "", .accent)],
        [Span(binding.context.name, .muted)],
      ]
    case .run(let run):
      let sum = run.best(.rSum).map { "rSum " + Format.fixed($0, 1) } ?? ""
      return [
        [
          Span(String(symbols.mark(run.seriesNumber)) + " ", .series(run.seriesNumber)),
          Span("Go to run \(PlainText.oneLine(run.name))"),
        ], [Span(sum, .muted)], [Span("run", .muted)],
      ]
    case .theme(let theme):
      return [[Span("Use the theme \(theme.name)")], [], [Span("theme", .muted)]]
    }
  }
}
