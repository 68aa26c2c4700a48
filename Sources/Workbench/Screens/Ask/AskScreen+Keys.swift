import Cells
import Recipe
import Runs
import Widgets

extension AskScreen {
  public static let keys: [KeyBinding<Void>] = [
    key("up", [Key(.up), Key("k")], "", "Go up"),
    key("down", [Key(.down), Key("j")], "", "Go down"),
    key(
      "left", [Key(.left), Key("h")], "", "Go to the picture on the left, or out of the captions"),
    key(
      "right", [Key(.right), Key("l")], "", "Go to the picture on the right, or to the captions"),
    key("page-up", [Key(.pageUp), Key("b", .control)], "", "Go a page up"),
    key("page-down", [Key(.pageDown), Key("f", .control)], "", "Go a page down"),
    key("first", [Key(.home), Key("g")], "", "Go to the first one"),
    key("last", [Key(.end), Key("G")], "", "Go to the last one"),
    key("edit", [Key("/"), Key("i")], "sentence", "Type the sentence"),
    key("open", [Key(.enter), Key("o")], "captions", "Go to the captions of the image"),
    key(
      "change", [Key("c")], "change words",
      "Change the sentence, or the caption, and see the effect"),
    key("example", [Key("x")], "example", "Ask a caption of the data set"),
    key("view", [Key("v")], "view", "Show the images as pictures or as a list"),
    key("split", [Key("s")], "split", "Ask another split"),
    key("copy", [Key("y")], "", "Copy what is shown as text"),
    bind("back", [Key(.escape)], in: "ask captions", "images", "Back to the images"),
    bind("take", [Key(.enter), Key("o")], in: "ask captions", "ask it", "Ask this caption"),
    bind("drop", [Key(.escape)], in: "ask changed", "no change", "Take the change back"),
    bind(
      "choose", [Key(.enter), Key(.escape), Key(.tab)], in: "ask sentence", "images",
      "Go to the images"),
    bind("typing-up", [Key(.up)], in: "ask sentence", "", "Go up in the images while typing"),
    bind("typing-down", [Key(.down)], in: "ask sentence", "", "Go down in the images while typing"),
    bind(
      "keep", [Key(.enter), Key(.tab)], in: "ask change", "keep",
      "Keep the change and go to the images"),
    bind("cancel", [Key(.escape)], in: "ask change", "cancel", "Take the change back"),
  ]

  private static func key(
    _ name: String, _ keys: [Key], _ label: String, _ description: String
  ) -> KeyBinding<Void> { bind(name, keys, in: "ask", label, description) }

  private static func bind(
    _ name: String, _ keys: [Key], in context: KeyContext, _ label: String, _ description: String
  ) -> KeyBinding<Void> {
    KeyBinding("ask.\(name)", keys, in: context, label: label, description, handler: ())
  }

  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    switch action {
    case "ask.up", "ask.typing-up": move(-rowLength, model)
    case "ask.down", "ask.typing-down": move(rowLength, model)
    case "ask.left":
      if mode == .captions { mode = .images } else { move(-1, model) }
    case "ask.right":
      if mode == .images, drawn.columns > 1 { move(1, model) } else { open(model) }
    case "ask.page-up": move(-max(1, drawn.perPage), model)
    case "ask.page-down": move(max(1, drawn.perPage), model)
    case "ask.first": move(-Int(Int32.max), model)
    case "ask.last": move(Int(Int32.max), model)
    case "ask.edit":
      sentence.selectAll()
      mode = .sentence
    case "ask.open": open(model)
    case "ask.back", "ask.choose": mode = .images
    case "ask.take":
      if let caption = selectedCaption(model) { ask(caption.text) }
    case "ask.change": beginChange(model)
    case "ask.keep": mode = .images
    case "ask.cancel", "ask.drop":
      change = nil
      if mode == .change { mode = .images }
    case "ask.example": giveExample(model)
    case "ask.view": view = view == .list ? .pictures : .list
    case "ask.split":
      guard let run = model.subject else { break }
      let names = splits(run)
      let index = split.isEmpty ? 0 : names.firstIndex(of: split) ?? 0
      let next = names.isEmpty ? 0 : (index + 1) % names.count
      split = next == 0 ? "" : names[next]
      restart()
    case "ask.copy": return [.copy(text(model)), .toast("copied")]
    default: break
    }
    return []
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

  private mutating func move(_ rows: Int, _ model: WorkspaceModel) {
    if mode == .captions {
      captions.move(by: rows, count: imageAnswer(model)?.captions.count ?? 0)
    } else {
      images.move(by: rows, count: shownCount(model))
      captions = ListState()
    }
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
    if let steps = input.wheelSteps {
      move(steps, model)
      return (true, [])
    }
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

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    guard let run = model.subject else { return "no run is selected" }
    switch action {
    case "ask.open", "ask.right", "ask.change", "ask.example", "ask.copy":
      return selected(model) == nil ? "there is no image yet" : nil
    case "ask.take": return selectedCaption(model) == nil ? "there is no caption yet" : nil
    case "ask.split": return splits(run).count < 2 ? "the run names no other split" : nil
    case "ask.view":
      return hits(model).pictures.contains { $0?.raster != nil }
        ? nil : "the data set has no pictures"
    default: return nil
    }
  }

  // MARK: - Text

  /// What the screen shows, for a paper's figure or a message.
  func text(_ model: WorkspaceModel) -> String {
    var lines = [sentence.text, ""]
    lines += hits(model).hits.prefix(10).map {
      "\($0.rank)\t\(Show.similarity(Double($0.similarity)))\t\($0.id ?? "\($0.image)")\t\($0.text)"
    }
    if let score = imageAnswer(model)?.score {
      lines.append("")
      lines += score.words.map {
        "\($0.word)\t\(Show.similarity(Double($0.contribution), signed: true))"
      }
    }
    if let change = changeAnswer(model) {
      lines += ["", change.difference.new.joined(separator: " ")]
      lines += zip(change.difference.changes, change.effects).map {
        "\(AskScreen.label($0))\t\(Show.similarity(Double($1), signed: true))"
      }
      lines.append("all\t\(Show.similarity(Double(change.total), signed: true))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
