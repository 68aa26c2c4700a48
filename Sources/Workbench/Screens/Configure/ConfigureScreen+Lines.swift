import Cells
import Ground
import Recipe
import Widgets

extension ConfigureScreen {
  mutating func begin(_ kind: LineKind, _ text: String) {
    line = kind
    input = TextInput(text)
    mode = .line
  }

  /// Carries out what the line says; a line with a mistake stays open.
  mutating func acceptLine(_ model: WorkspaceModel) -> [Command] {
    if case .failure(let failure) = reading { return [.toast(failure.what)] }
    mode = .form
    switch (line, reading) {
    case (.save, _): return [.save(named(configuration, model), path: input.text)]
    case (.open, _): return [.open(path: input.text)]
    case (.seeds, .success(.seeds(let seeds))): return launch(seeds, model)
    case (.sweep, .success(.sweep(let plan))):
      // What is there already is not added again.
      return submit(plan.runs.map(\.configuration), [.sweep(plan)], model, asksAboutTwins: false)
    default: return []
    }
  }

  /// What the line means.
  enum Reading {
    case path
    case seeds([Int])
    case sweep(SweepPlan)
  }

  /// The line as far as it is typed, or what is wrong with it.
  var reading: Result<Reading, Failure> {
    switch line {
    case .save, .open:
      return input.text.isEmpty
        ? .failure(Failure("the path is empty", kind: .usage)) : .success(.path)
    case .seeds:
      return Self.seeds(input.text, first: configuration.run.seed).map { .seeds($0) }
    case .sweep:
      do {
        guard let setting else { throw Failure("no setting is selected", kind: .usage) }
        let values = try Self.values(input.text, for: setting.kind)
        return .success(.sweep(try SweepPlan(over: setting, values, base: configuration)))
      } catch let failure as Failure {
        return .failure(failure)
      } catch {
        return .failure(Failure("\(error)"))
      }
    }
  }

  /// Seeds as a person writes them: `3` for so many from the first on, `0 1 2`, `0-4`.
  static func seeds(_ text: String, first: Int) -> Result<[Int], Failure> {
    let words = text.split { " ,".contains($0) }
    if words.count == 1, let count = Int(words[0]) {
      guard (1...1000).contains(count), first <= Int.max - count else {
        return .failure(Failure("\(count) seeds; expected 1 to 1000", kind: .usage))
      }
      return .success(Array(first..<(first + count)))
    }
    var seeds: [Int] = []
    for word in words {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1],
        low >= 0, low <= high, high - low < 1000
      else {
        return .failure(
          Failure("\"\(word)\" is no seed; expected 3, or 0 1 2, or 0-4", kind: .usage))
      }
      for seed in low...high where !seeds.contains(seed) { seeds.append(seed) }
    }
    return seeds.isEmpty ? .failure(Failure("there is no seed", kind: .usage)) : .success(seeds)
  }

  /// Values of a setting: between commas, or spaces where no value has any; lists between
  /// semicolons, the terms of a sum with plus signs.
  static func values(_ text: String, for kind: Setting.Kind) throws -> [Setting.Value] {
    let words: [Substring]
    switch kind {
    case .text: words = text.split(separator: ",")
    case .texts, .reals: words = text.split(separator: ";")
    case .choices:
      words = text.split(separator: ",")
      return words.map { word in
        .texts(word.split { "+ ".contains($0) }.map(String.init))
      }
    default: words = text.split { " ,".contains($0) }
    }
    return words.map { Setting.Value($0.trimmingCharacters(in: .whitespaces), for: kind) }
  }

  // MARK: - Drawing

  func drawLine(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
    let place = rect.centered(Size(min(rect.width, 76), 5))
    buffer.fill(place)
    let title =
      switch line {
      case .save: "Save the run file as"
      case .open: "Open the run file"
      case .seeds: "Launch with seeds: how many, or which"
      case .sweep: "Launch with values of \(setting?.key ?? "")"
      }
    buffer.add(Pane(title, isFocused: true), in: place)
    let inner = Pane.content(of: place).inset(1, 0)
    guard inner.height >= 3 else { return }
    switch reading {
    case .failure(let failure):
      let text = failure.what.replacing("`", with: "") + (failure.remedy.map { "; \($0)" } ?? "")
      buffer.draw(text, at: inner.x, inner.y + 2, .alert, room: inner.width)
    case .success(let reading):
      let completions = completionNote(model)
      buffer.draw(completions, at: inner.x, inner.y + 1, .muted, room: inner.width)
      buffer.draw(note(reading), at: inner.x, inner.y + 2, .muted, room: inner.width)
    }
    // Last, because it has the terminal's cursor.
    input.draw(in: inner.row(0), into: &buffer)
  }

  private func note(_ reading: Reading) -> String {
    switch reading {
    case .path:
      return line == .save ? "an existing file is replaced" : "the form takes all its settings"
    case .seeds(let seeds):
      let shown = seeds.prefix(8).map(String.init).joined(separator: ", ")
      return "\(seeds.count) \(seeds.count == 1 ? "run, seed" : "runs, seeds") \(shown)"
        + (seeds.count > 8 ? ", …" : "")
    case .sweep(let plan):
      let shown = plan.runs.prefix(4).map(\.name).joined(separator: "; ")
      return "\(plan.runs.count) \(plan.runs.count == 1 ? "run" : "runs"): \(shown)"
        + (plan.runs.count > 4 ? "; …" : "")
    }
  }

  /// What differs from the parent, a line for each setting.
  func drawChanges(_ rect: Rect, _ buffer: inout CellBuffer) {
    let from = parentName.isEmpty ? "the defaults" : parentName
    buffer.add(Pane("Changes from \(from)", isFocused: drawn.columns == 1), in: rect)
    let inner = Pane.content(of: rect).inset(1, 0)
    let changes = changes
    if changes.isEmpty {
      buffer.draw("nothing is changed", at: inner.x, inner.y, .muted, room: inner.width)
    }
    let arrow = buffer.symbols.mode == .unicode ? " → " : " -> "
    for (row, setting) in changes.enumerated() where row < inner.height {
      func text(_ configuration: RunConfiguration) -> String {
        let text = Self.text(setting.value(in: configuration))
        return text.isEmpty ? "empty" : text
      }
      // A setting of an objective that the parent did not have had no say there.
      let old = setting.isRelevant(in: parent) ? text(parent) : "none"
      buffer.draw(
        [
          Span(TextFit.pad(setting.key, to: min(30, inner.width / 2)) + " "), Span(old, .muted),
          Span(arrow, .muted), Span(text(configuration), Style(.standard, on: .standard, .bold)),
        ], at: inner.x, inner.y + row, room: inner.width)
    }
  }
}
