import Ground
import Recipe

extension ConfigureScreen {
  // MARK: - Changing values

  /// Gives the selected setting a value; the message if it is refused.
  @discardableResult
  mutating func assign(_ value: Setting.Value, to setting: Setting) -> String? {
    do {
      try setting.assign(value, in: &configuration)
      return nil
    } catch let failure as Failure {
      return failure.what + (failure.remedy.map { ", \($0)" } ?? "")
    } catch {
      return "\(error)"
    }
  }

  /// Takes what is typed so far, so that the lens follows each key.
  mutating func read() {
    guard let setting else { return }
    configuration = before
    error = assign(Setting.Value(input.text, for: setting.kind), to: setting) ?? ""
  }

  /// The next of several choices, a truth value turned, a number a step further.
  mutating func cycle(_ direction: Int, _ model: WorkspaceModel) {
    guard let setting else { return }
    let value = setting.value(in: configuration)
    switch (setting.kind, value) {
    case (.boolean, .boolean(let flag)): assign(.boolean(!flag), to: setting)
    case (.choice(let cases), .text(let word)):
      let place = cases.firstIndex(of: word) ?? 0
      let next = cases[(place + direction + cases.count) % cases.count]
      assign(.text(next), to: setting)
    case (.integer, .integer(let number)):
      let step =
        number.magnitude < 20 ? 1 : Int(clamping: Self.power(Double(number), direction)) / 2
      let (next, overflow) = number.addingReportingOverflow(direction * max(1, step))
      if !overflow { assign(.integer(next), to: setting) }
    case (.real(let interval), .real(let number)):
      let step = number == 0 ? 0.01 : Self.power(number, direction) / 2
      var next = number + Double(direction) * step
      // No digits that only rounding made.
      next = (next / (step / 10)).rounded() * (step / 10)
      next = Double(String(Float(next))) ?? next
      if !interval.contains(next), next < interval.lower { next = interval.lower }
      if !interval.contains(next), next > interval.upper { next = interval.upper }
      assign(.real(next), to: setting)
    case (.text, .text(let text)) where setting.key == "data.path":
      let scenes = FirstRun.scenes(workspace: model.workspace)
      let known = Set(
        model.runs.compactMap { $0.settings["data.path"]?.text } + model.datasets + [scenes]
      ).sorted()
      guard !known.isEmpty else { return }
      let place = known.firstIndex(of: text)
      let next = place.map { ($0 + direction + known.count) % known.count } ?? 0
      assign(.text(known[next]), to: setting)
    default: break
    }
  }

  /// The power of ten at or below a number; just below it, where one steps down from it.
  private static func power(_ number: Double, _ direction: Int) -> Double {
    var power = 1.0
    let size = abs(number) * (direction < 0 ? 1 - 1e-9 : 1 + 1e-9)
    guard size > 0, size.isFinite else { return 0.01 }
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    return power
  }

  /// Adds or takes away a term of the objective; the message if it is the last one.
  mutating func toggleTerm() -> String? {
    let all = RunConfiguration.Objective.known.map(\.name)
    guard let setting = Setting.named("objective.terms"), !all.isEmpty else { return nil }
    let name = all[max(0, min(terms.selection, all.count - 1))]
    var chosen = configuration.objective.terms
    if let place = chosen.firstIndex(of: name) {
      guard chosen.count > 1 else { return "an objective needs at least one term" }
      chosen.remove(at: place)
    } else {
      chosen.append(name)
    }
    return assign(.texts(chosen), to: setting)
  }

  /// Goes back to a value for the selected setting.
  mutating func reset(to other: RunConfiguration) {
    guard let setting else { return }
    assign(setting.value(in: other), to: setting)
  }

  mutating func restore() { configuration = before }
}
