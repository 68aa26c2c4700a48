import Cells
import Runs
import Widgets

extension NegativesScreen {
  public static let keys: [KeyBinding<Void>] = [
    key("up", [Key(.up), Key("k")], "", "Go up in the list"),
    key("down", [Key(.down), Key("j")], "", "Go down in the list"),
    key("page-up", [Key(.pageUp), Key("b", .control)], "", "Go a page up"),
    key("page-down", [Key(.pageDown), Key("f", .control)], "", "Go a page down"),
    key("first", [Key(.home), Key("g")], "", "Go to the first row"),
    key("last", [Key(.end), Key("G")], "", "Go to the last row"),
    key("open", [Key(.enter), Key("o")], "negatives", "Go to the negatives of the anchor"),
    key("overview", [Key("v")], "overview", "Show or leave what all sentences come to"),
    key("earlier", [Key(.left), Key("h"), Key("[")], "earlier", "Show an earlier sample"),
    key("later", [Key(.right), Key("l"), Key("]")], "later", "Show a later sample"),
    key("newest", [Key("n")], "newest", "Follow the newest sample"),
    key("search", [Key("/")], "search", "Show anchors whose sentences have a word"),
    key("sort", [Key("s")], "sort", "Sort the negatives by weight, similarity, posterior or count"),
    key("sort-anchors", [Key("S")], "", "Sort the anchors as logged, by gap or by their positive"),
    key(
      "filter", [Key("a")], "which", "Show all negatives, or those of one source or without a mark"),
    key("rejected", [Key("x")], "rejected", "Show or fold the sentences that the filters rejected"),
    key("retrieved", [Key("r")], "hardest now", "Ask the present model for its hardest negatives"),
    key("term", [Key("m")], "term", "Show one term of the objective, or all"),
    key("direction", [Key("d")], "direction", "Show caption anchors, image anchors, or both"),
    key("mark-true", [Key("t")], "in fact true", "Mark: the negative is in fact true"),
    key("mark-fine", [Key("f")], "fine", "Mark: the negative is a fine one"),
    key("mark-broken", [Key("e")], "not English", "Mark: the sentence is not English"),
    key("unmark", [Key("u"), Key(.delete)], "", "Take the mark away"),
    key("copy", [Key("y")], "", "Copy the marks as CSV"),
    key("export", [Key("w")], "", "Write the marks to a file in the workspace"),
    KeyBinding(
      "negatives.back", [Key(.escape)], in: "negatives candidates", label: "anchors",
      "Back to the anchors", handler: ()),
    KeyBinding(
      "negatives.overview-open", [Key(.enter), Key("o")], in: "negatives overview",
      label: "full screen", "Show the part alone", handler: ()),
    KeyBinding(
      "negatives.overview-close", [Key(.escape)], in: "negatives overview", label: "back",
      "Back to all parts, or to the lists", handler: ()),
    KeyBinding(
      "negatives.search-done", [Key(.enter)], in: "negatives search", label: "done",
      "Keep the search", handler: ()),
    KeyBinding(
      "negatives.search-cancel", [Key(.escape)], in: "negatives search", label: "cancel",
      "Leave the search", handler: ()),
  ]

  private static func key(
    _ name: String, _ keys: [Key], _ label: String, _ description: String
  ) -> KeyBinding<Void> {
    KeyBinding("negatives.\(name)", keys, in: "negatives", label: label, description, handler: ())
  }

  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    update(model)
    if performOnOverview(action) { return [] }
    switch action {
    case "negatives.overview": overview = FoilOverviewState()
    case "negatives.up": move(-1, model)
    case "negatives.down": move(1, model)
    case "negatives.page-up": move(-max(1, drawn.perPage), model)
    case "negatives.page-down": move(max(1, drawn.perPage), model)
    case "negatives.first": move(-Int(Int32.max), model)
    case "negatives.last": move(Int(Int32.max), model)
    case "negatives.open": isInCandidates = !anchors(model).isEmpty
    case "negatives.back": isInCandidates = false
    case "negatives.earlier": slide(-1, model)
    case "negatives.later": slide(1, model)
    case "negatives.newest": step = nil
    case "negatives.search":
      typing = TextInput(search)
      isInCandidates = false
    case "negatives.search-done":
      search = typing?.text ?? search
      typing = nil
    case "negatives.search-cancel":
      typing = nil
      search = ""
    case "negatives.sort": sort = Self.next(sort)
    case "negatives.direction": direction = Self.next(direction)
    case "negatives.term": term = nextTerm
    case "negatives.sort-anchors": anchorSort = Self.next(anchorSort)
    case "negatives.filter":
      filter = Self.next(filter)
      candidate = ListState()
    case "negatives.rejected":
      showsRejected.toggle()
      candidate = ListState()
    case "negatives.retrieved":
      if let run = model.subject { asksModel = !isAskingModel(run) }
    case "negatives.mark-true": return judge(.isTrue, model)
    case "negatives.mark-fine": return judge(.isFine, model)
    case "negatives.mark-broken": return judge(.isBroken, model)
    case "negatives.unmark": return judge(nil, model)
    case "negatives.copy":
      return model.subject.map { [.copy(csv($0, model)), .toast("marks copied")] } ?? []
    case "negatives.export":
      guard let run = model.subject else { return [] }
      return [
        .export(csv(run, model), path: "\(model.workspace)/negatives-\(run.identifier).csv")
      ]
    default: break
    }
    return []
  }

  static func next<Choice: CaseIterable & Equatable>(_ choice: Choice) -> Choice {
    let all = Array(Choice.allCases)
    return all.firstIndex(of: choice).map { all[($0 + 1) % all.count] } ?? choice
  }

  private var nextTerm: String? {
    guard let term, let index = samples.terms.firstIndex(of: term) else {
      return samples.terms.first
    }
    return index + 1 < samples.terms.count ? samples.terms[index + 1] : nil
  }

  private mutating func move(_ rows: Int, _ model: WorkspaceModel) {
    let anchors = anchors(model)
    if isInCandidates, let own = selectedAnchor(anchors) {
      candidate.move(by: rows, count: self.rows(own, model).count)
    } else {
      anchor.move(by: rows, count: anchors.count)
      candidate = ListState()
    }
  }

  private mutating func slide(_ direction: Int, _ model: WorkspaceModel) {
    guard !samples.steps.isEmpty else { return }
    let own = selectedAnchor(anchors(model))
    let place = max(0, min(stepIndex + direction, samples.steps.count - 1))
    step = place == samples.steps.count - 1 && direction > 0 ? nil : samples.steps[place]
    candidate = ListState()
    // The same caption again, where it was sampled at that step too.
    if let own, let same = anchors(model).firstIndex(where: { $0.isSame(as: own) }) {
      anchor.selection = same
    }
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if var text = typing {
      switch input {
      case .key(let key):
        guard text.take(key) else { return (false, []) }
      case .paste(let pasted): text.insert(pasted)
      default: return (false, [])
      }
      typing = text
      anchor = ListState()
      candidate = ListState()
      return (true, [])
    }
    if let steps = input.wheelSteps {
      if !performOnOverview(steps > 0 ? "negatives.down" : "negatives.up") { move(steps, model) }
      return (true, [])
    }
    guard let click = input.click else { return (false, []) }
    if overview != nil {
      guard let part = drawn.name(at: click).flatMap(FoilOverviewState.Part.init) else {
        return (false, [])
      }
      overview?.part = part
      return (true, [])
    }
    if let place = drawn.places["anchors"], place.contains(click) {
      isInCandidates = false
      let anchors = anchors(model)
      let table = anchorTable(anchors, model, symbols: .unicode)
      if let row = table.row(at: click, in: place) {
        anchor.select(row, count: anchors.count)
        candidate = ListState()
      }
      return (true, [])
    }
    if let place = drawn.places["candidates"], place.contains(click),
      let own = selectedAnchor(anchors(model))
    {
      isInCandidates = true
      let all = rows(own, model)
      if let hit = places(all, own, model, in: place).first(where: { $0.rect.contains(click) }) {
        candidate.select(hit.index, count: all.count)
      }
      return (true, [])
    }
    return (false, [])
  }

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    guard let run = model.subject else { return "no run is selected" }
    update(model)
    if let why = overviewObstacle(to: action, model) { return why }
    switch action {
    case "negatives.open":
      return anchors(model).isEmpty ? "there are no negatives here" : nil
    case "negatives.mark-true", "negatives.mark-fine", "negatives.mark-broken":
      guard let own = selectedAnchor(anchors(model)), let row = selectedRow(own, model) else {
        return "there are no negatives here"
      }
      return row.item.isKnown ? nil : "a random key cannot be judged"
    case "negatives.unmark":
      guard let own = selectedAnchor(anchors(model)), let row = selectedRow(own, model),
        mark(own, row, model) != nil
      else { return "this one is not marked" }
      return nil
    case "negatives.rejected":
      return selectedAnchor(anchors(model)).map { rejected($0).isEmpty } ?? true
        ? "no sentence was rejected here" : nil
    case "negatives.copy", "negatives.export":
      return marks(run.id, model).marks.isEmpty ? "nothing is marked yet" : nil
    case "negatives.retrieved":
      return run.metrics["best.step"] == nil ? "the run has no checkpoint yet" : nil
    case "negatives.earlier": return stepIndex == 0 ? "this is the first sample" : nil
    case "negatives.later":
      return stepIndex + 1 >= samples.steps.count ? "this is the newest sample" : nil
    case "negatives.term":
      return samples.terms.count < 2 && term == nil ? "the objective has one term" : nil
    default: return nil
    }
  }
}
