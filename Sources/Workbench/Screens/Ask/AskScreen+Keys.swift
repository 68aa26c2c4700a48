import Cells
import Ground
import Recipe
import Runs
import Widgets

/// What can be done with the sentence, its images and their captions.
extension AskScreen: ListHost {
  public static let actions: [Action<AskScreen>] = (going + asking + inner).map { action in
    action.unless { _, model in model.subject == nil ? "no run is selected" : nil }
  }

  private static let going: [Action<AskScreen>] = {
    let rows = Action<AskScreen>.list("ask.", in: "ask", [.up: "Go up", .down: "Go down"])
    let sides = [
      Action<AskScreen>(
        "ask.left", [Key(.left), Key("h")], in: "ask",
        "Go to the picture on the left, or out of the captions", change: { $0.goLeft($1) }),
      Action<AskScreen>(
        "ask.right", [Key(.right), Key("l")], in: "ask",
        "Go to the picture on the right, or to the captions", obstacle: noImage,
        change: { $0.goRight($1) }),
    ]
    let far = Action<AskScreen>.list(
      "ask.", in: "ask",
      [
        .pageUp: "Go a page up", .pageDown: "Go a page down", .first: "Go to the first one",
        .last: "Go to the last one",
      ])
    return rows + sides + far
  }()

  private static let asking: [Action<AskScreen>] = [
    Action(
      "ask.edit", [Key("/"), Key("i")], in: "ask", label: "sentence", "Type the sentence",
      change: { screen, _ in
        screen.sentence.selectAll()
        screen.mode = .sentence
      }),
    Action(
      "ask.open", [Key(.enter), Key("o")], in: "ask", label: "captions",
      "Go to the captions of the image", obstacle: noImage, change: { $0.open($1) }),
    Action(
      "ask.change", [Key("c")], in: "ask", label: "change words",
      "Change the sentence, or the caption, and see the effect", obstacle: noImage,
      change: { $0.beginChange($1) }),
    Action(
      "ask.example", [Key("x")], in: "ask", label: "example", "Ask a caption of the data set",
      obstacle: noImage, change: { $0.giveExample($1) }),
    Action(
      "ask.view", [Key("v")], in: "ask", label: "view", "Show the images as pictures or as a list",
      obstacle: { screen, model in
        screen.hits(model).pictures.contains { $0?.raster != nil }
          ? nil : "the data set has no pictures"
      },
      change: { screen, _ in screen.view = screen.view == .list ? .pictures : .list }),
    Action(
      "ask.split", [Key("s")], in: "ask", label: "split", "Ask another split",
      obstacle: { screen, model in
        guard let run = model.subject else { return "no run is selected" }
        return screen.splits(run).count < 2 ? "the run names no other split" : nil
      },
      change: { $0.changeSplit($1) }),
    Action(
      "ask.copy", [Key("y")], in: "ask", "Copy what is shown as text", obstacle: noImage,
      do: { [.copy($0.text($1)), .toast("copied")] }),
  ]

  /// What keys do in the captions and while something is typed.
  private static let inner: [Action<AskScreen>] =
    [
      Action(
        "ask.captions-close", [Key(.escape)], in: "ask captions", label: "images",
        "Go back to the images", change: { screen, _ in screen.mode = .images }),
      Action(
        "ask.take", [Key(.enter), Key("o")], in: "ask captions", label: "ask it",
        "Ask this caption",
        obstacle: { $0.selectedCaption($1) == nil ? "there is no caption yet" : nil },
        change: { screen, model in
          if let caption = screen.selectedCaption(model) { screen.ask(caption.text) }
        }),
      Action(
        "ask.drop", [Key(.escape)], in: "ask changed", label: "no change", "Take the change back",
        change: { screen, _ in screen.dropChange() }),
      Action(
        "ask.sentence-done", [Key(.enter), Key(.escape), Key(.tab)], in: "ask sentence",
        label: "images", "Go to the images", change: { screen, _ in screen.mode = .images }),
    ]
    + Action.list(
      "ask.sentence-", in: "ask sentence", isTyping: true,
      [.up: "Go up in the images while typing", .down: "Go down in the images while typing"])
    + [
      Action(
        "ask.change-done", [Key(.enter), Key(.tab)], in: "ask change", label: "keep",
        "Keep the change and go to the images", change: { screen, _ in screen.mode = .images }),
      Action(
        "ask.change-cancel", [Key(.escape)], in: "ask change", label: "cancel",
        "Take the change back", change: { screen, _ in screen.dropChange() }),
    ]

  private static let noImage: Action<AskScreen>.Obstacle = { screen, model in
    screen.selected(model) == nil ? "there is no image yet" : nil
  }

  // MARK: - What they do

  private mutating func goLeft(_ model: WorkspaceModel) {
    if mode == .captions { mode = .images } else { go(-1, model) }
  }

  private mutating func goRight(_ model: WorkspaceModel) {
    if mode == .images, drawn.columns > 1 { go(1, model) } else { open(model) }
  }

  private mutating func dropChange() {
    change = nil
    if mode == .change { mode = .images }
  }

  private mutating func changeSplit(_ model: WorkspaceModel) {
    guard let run = model.subject else { return }
    let names = splits(run)
    let index = split.isEmpty ? 0 : names.firstIndex(of: split) ?? 0
    let next = names.isEmpty ? 0 : (index + 1) % names.count
    split = next == 0 ? "" : names[next]
    restart()
  }

  /// Other images are shown: from the first one.
  private mutating func restart() {
    images = ListState()
    captions = ListState()
  }

  private mutating func ask(_ text: String) {
    sentence = TextInput(text)
    change = nil
    mode = .images
    restart()
  }

  private mutating func open(_ model: WorkspaceModel) {
    if selected(model) != nil { mode = .captions }
  }

  /// Images in a row of pictures as they were drawn; 1 in lists.
  private var rowLength: Int { mode != .captions ? max(1, drawn.columns) : 1 }

  /// Takes a step through the captions or the images, there by rows of pictures.
  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    let page = max(1, drawn.perPage)
    if mode == .captions {
      captions.move(step, count: imageAnswer(model)?.captions.count ?? 0, page: page)
    } else {
      var step = step
      if case .rows(let rows) = step { step = .rows(rows * rowLength) }
      images.move(step, count: shownCount(model), page: page)
      captions = ListState()
    }
    return []
  }

  /// Goes so many pictures on.
  private mutating func go(_ count: Int, _ model: WorkspaceModel) {
    images.move(by: count, count: shownCount(model))
    captions = ListState()
  }

  /// Images that can be gone to: as many as have pictures where pictures are shown.
  func shownCount(_ model: WorkspaceModel) -> Int {
    let (hits, pictures) = hits(model)
    return drawn.columns > 1 ? min(hits.count, pictures.count) : hits.count
  }

  private mutating func beginChange(_ model: WorkspaceModel) {
    if let change, mode != .captions {
      // On with it.
      self.change = change
    } else {
      let caption = mode == .captions ? selectedCaption(model)?.text : nil
      let text = caption ?? (sentence.text.isEmpty ? selected(model)?.text ?? "" : sentence.text)
      change = Change(from: text, text: TextInput(text))
    }
    mode = .change
  }

  /// The captions of the shown images in turn: what the data set says itself.
  private mutating func giveExample(_ model: WorkspaceModel) {
    let known = imageAnswer(model)?.captions ?? []
    let hits = hits(model).hits
    let all = known.filter { $0.text != sentence.text } + hits.filter { $0.text != sentence.text }
    guard !all.isEmpty else { return }
    // A step that has no factor in common with usual numbers of captions, for variety.
    example = (example + 37) % (all.count * 37 + 1)
    ask(all[example % all.count].text)
  }

  // MARK: - Typing and clicks

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    // Without a run there is nothing to type to.
    if isTyping, model.subject == nil { mode = .images }
    if isTyping {
      switch input {
      case .key(let key): return (edit { $0.take(key) }, [])
      case .paste(let text):
        return (
          edit {
            $0.insert(text)
            return true
          }, []
        )
      default: break
      }
    }
    if let steps = input.wheelSteps { return (true, move(.wheel(steps), model)) }
    guard let click = input.click else { return (false, []) }
    return (self.click(click, model), [])
  }

  private mutating func edit(_ change: (inout TextInput) -> Bool) -> Bool {
    if mode == .change, var current = self.change {
      let isUsed = change(&current.text)
      self.change = current
      return isUsed
    }
    let before = sentence.text
    let isUsed = change(&sentence)
    if sentence.text != before { restart() }
    return isUsed
  }

  private mutating func click(_ point: Point, _ model: WorkspaceModel) -> Bool {
    switch drawn.name(at: point) {
    case "sentence": mode = .sentence
    case "change"?: mode = .change
    case "list"?:
      guard let place = drawn.places["list"],
        let row = imageTable(model, .unicode).row(at: point, in: place)
      else { return false }
      select(row, model)
    case "captions"?:
      guard let place = drawn.places["captions"],
        let row = captionTable(model, .unicode).row(at: point, in: place)
      else { return false }
      mode = .captions
      captions.select(row, count: imageAnswer(model)?.captions.count ?? 0)
    case let name?:
      guard name.hasPrefix("picture "), let number = Int(name.dropFirst(8)) else { return false }
      select(number, model)
    case nil: return false
    }
    return true
  }

  private mutating func select(_ image: Int, _ model: WorkspaceModel) {
    mode = .images
    images.select(image, count: hits(model).hits.count)
    captions = ListState()
  }

  // MARK: - Text

  /// What the screen shows, for a paper's figure or a message.
  func text(_ model: WorkspaceModel) -> String {
    var lines = [sentence.text, ""]
    lines += hits(model).hits.prefix(10).map {
      "\($0.rank)\t\(Format.similarity(Double($0.similarity)))\t\($0.id ?? "\($0.image)")\t\($0.text)"
    }
    if let score = imageAnswer(model)?.score {
      lines.append("")
      lines += score.words.map {
        "\($0.word)\t\(Format.similarity(Double($0.contribution), signed: true))"
      }
    }
    if let change = changeAnswer(model) {
      lines += ["", change.difference.new.joined(separator: " ")]
      lines += zip(change.difference.changes, change.effects).map {
        "\(AskScreen.label($0))\t\(Format.similarity(Double($1), signed: true))"
      }
      lines.append("all\t\(Format.similarity(Double(change.total), signed: true))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
