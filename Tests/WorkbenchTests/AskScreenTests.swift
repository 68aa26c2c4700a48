import Cells
import Testing

@testable import Ground
@testable import Records
@testable import Widgets
@testable import Workbench

/// Ask over a fixture, compared cell by cell with dumps that were looked at, and driven by keys.
@Suite struct AskScreenTests {
  private func draw(
    _ state: AskFixture.State, _ size: Size, _ symbols: Symbols = .unicode
  ) -> CellBuffer {
    ScreenFixture.draw(AskFixture.screen(state), size, symbols, AskFixture.model(state))
  }

  @Test("80 x 24", arguments: AskFixture.State.allCases)
  func standard(_ state: AskFixture.State) {
    expectGolden(draw(state, Size(80, 24)), "ask-\(state.rawValue)-80x24")
  }

  @Test("160 x 45", arguments: [AskFixture.State.asked, .changed, .boxes])
  func large(_ state: AskFixture.State) {
    expectGolden(draw(state, Size(160, 45)), "ask-\(state.rawValue)-160x45")
  }

  @Test("80 x 24 with 8 colours, and in ASCII without colours")
  func depths() {
    expectGolden(draw(.asked, Size(80, 24)), "ask-asked-80x24-eight", depth: .eight)
    var symbols = Symbols.ascii
    symbols.showsColors = false
    for state in [AskFixture.State.asked, .changed, .boxes] {
      let buffer = draw(state, Size(80, 24), symbols)
      expectGolden(buffer, "ask-\(state.rawValue)-80x24-ascii", depth: .mono)
      #expect(buffer.text().joined().unicodeScalars.allSatisfy { $0.isASCII })
    }
  }

  private func press(
    _ key: Key, _ screen: inout AskScreen, _ table: KeyTable, _ model: WorkspaceModel
  ) -> [Command] {
    let (used, commands) = screen.take(.key(key), model)
    if used { return commands }
    guard let binding = table.binding(for: key, in: screen.contexts),
      screen.obstacle(to: binding.action, model) == nil
    else { return [] }
    return screen.perform(binding.action, model)
  }

  @Test("What is typed is asked at once, and the selected image with it")
  func typing() throws {
    let table = try KeyTable(AskScreen.keys)
    let model = AskFixture.model(.browsing)
    let run = try #require(model.subject)
    var screen = AskScreen()
    // The list has the keys until one asks for the line.
    #expect(!screen.isTyping)
    _ = press(Key("/"), &screen, table, model)
    #expect(screen.isTyping)
    for character in "a q" { _ = press(Key(character), &screen, table, model) }
    #expect(screen.sentence.text == "a q")
    #expect(
      screen.wants(model) == [
        .ask(AskRequest(run, .images(sentence: "a q"))),
        .ask(AskRequest(run, .image(0, sentence: "a q"))),
      ])
    _ = press(Key(.down), &screen, table, model)
    #expect(screen.images.selection == 1)
    // Another sentence has another first image.
    _ = press(Key(Character("u")), &screen, table, model)
    #expect(screen.images.selection == 0)
    _ = press(Key(.enter), &screen, table, model)
    #expect(!screen.isTyping && screen.mode == .images)
  }

  @Test("A caption can be asked, and changed with its effect on any image")
  func changing() throws {
    let table = try KeyTable(AskScreen.keys)
    let model = AskFixture.model(.asked)
    let run = try #require(model.subject)
    var screen = AskFixture.screen(.asked)
    for key in [Key(Character("c")), Key("w", .control)] {
      _ = press(key, &screen, table, model)
    }
    #expect(screen.change?.from == AskFixture.sentence)
    for character in "cube" { _ = press(Key(character), &screen, table, model) }
    let question = AskRequest.Question.change(
      image: 0, from: AskFixture.sentence, to: "a red circle above a blue cube")
    #expect(screen.wants(model).contains(.ask(AskRequest(run, question))))
    _ = press(Key(.enter), &screen, table, model)
    _ = press(Key(.down), &screen, table, model)
    let next = AskRequest.Question.change(
      image: screen.images.selection, from: AskFixture.sentence,
      to: "a red circle above a blue cube")
    #expect(screen.wants(model).contains(.ask(AskRequest(run, next))))
    _ = press(Key(.escape), &screen, table, model)
    #expect(screen.change == nil)
    screen.images = ListState()
    for key in [Key(.enter), Key(.down), Key(.enter)] { _ = press(key, &screen, table, model) }
    #expect(screen.sentence.text == AskFixture.hits(2)[1].text && screen.mode == .images)
  }

  @Test("Digits and Tab go to other screens, and with Alt also while a sentence is typed")
  func leaving() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    func title() -> String { interface.screens[interface.current].title }
    for key in [Key("5"), Key("6")] as [Key] { _ = interface.take(.key(key)) }
    #expect(title() == "Log")
    for key in [Key("5"), Key(.tab)] as [Key] { _ = interface.take(.key(key)) }
    #expect(title() == "Log")
    for key in [Key("5"), Key("/"), Key("6"), Key("q")] as [Key] { _ = interface.take(.key(key)) }
    #expect(title() == "Ask" && interface.typed?.text == "6q")
    _ = interface.take(.key(Key("2", .alt)))
    #expect(title() == "Dashboard")
    // Tab takes one out of the line first.
    for key in [Key("5"), Key(.tab)] as [Key] { _ = interface.take(.key(key)) }
    #expect(title() == "Ask" && interface.typed == nil)
  }

  @Test("Without a run nothing is typed into it")
  func withoutRun() throws {
    let empty = WorkspaceModel(workspace: "/w")
    var interface = try WorkspaceFixture.interface(Size(120, 36), model: empty)
    for key in [Key("5"), Key("/"), Key("i")] as [Key] { _ = interface.take(.key(key)) }
    #expect(interface.typed == nil && interface.toasts.last?.toast.text == "no run is selected")
    _ = interface.take(.key(Key("1")))
    #expect(interface.screens[interface.current].title == "Runs")
  }

  @Test("Another best checkpoint and another split are asked anew")
  func renewal() throws {
    var model = AskFixture.model(.asked)
    var screen = AskFixture.screen(.asked)
    let before = screen.wants(model)
    #expect(!before.isEmpty)
    let place = try #require(model.runs.firstIndex { $0.id == model.selected })
    model.runs[place].metrics["best.step"] = 1100
    #expect(screen.wants(model).isDisjoint(with: before))
    _ = screen.perform("ask.split", model)
    #expect(screen.split == "test")
    #expect(
      screen.wants(model).allSatisfy {
        if case .ask(let request) = $0 { request.split == "test" } else { false }
      })
    // What was answered about the other split is not shown as if it were of this one.
    #expect(screen.hits(model).hits.isEmpty)
  }

  @Test("A click selects a picture, a row or the line of the sentence")
  func clicks() throws {
    let model = AskFixture.model(.asked)
    var screen = AskFixture.screen(.asked)
    _ = ScreenFixture.draw(screen, Size(160, 45), .unicode, model)
    let third = try #require(screen.drawn.places["picture 2"])
    _ = screen.take(.mouse(Mouse(.press(.left), at: Point(third.x + 1, third.y + 1))), model)
    #expect(screen.images.selection == 2 && screen.mode == .images)
    screen.images = ListState()
    _ = ScreenFixture.draw(screen, Size(160, 45), .unicode, model)
    let captions = try #require(screen.drawn.places["captions"])
    _ = screen.take(.mouse(Mouse(.press(.left), at: Point(captions.x, captions.y + 2))), model)
    #expect(screen.mode == .captions && screen.captions.selection == 1)
    _ = screen.take(.mouse(Mouse(.press(.left), at: Point(4, 1))), model)
    #expect(screen.mode == .sentence)
  }

  @Test("Random keys, sizes and answers without a trap")
  func randomKeys() throws {
    let table = try KeyTable(AskScreen.keys)
    let bound = AskScreen.keys.flatMap(\.keys)
    let other = "abc xyz é二/[]{}".map { Key($0) } + [Key(.backspace), Key(.delete), Key(.home)]
    var stream = RandomStream(seed: 3, purpose: "random keys")
    let models =
      AskFixture.State.allCases.map(AskFixture.model) + [WorkspaceModel(workspace: "/w")]
    var screen = AskScreen()
    for round in 0..<4000 {
      let model = models[round / 40 % models.count]
      if stream.chance(0.05) {
        let point = Point(stream.below(90), stream.below(30))
        _ = screen.take(
          .mouse(
            stream.chance(0.5)
              ? Mouse(.press(.left), at: point) : Mouse(.scroll(stream.below(9) - 4), at: point)),
          model)
      } else {
        _ = press(
          stream.chance(0.7) ? stream.pick(bound) : stream.pick(other), &screen, table, model)
      }
      _ = screen.wants(model)
      guard round % 7 == 0 else { continue }
      let size =
        stream.chance(0.3)
        ? Size(stream.below(30), stream.below(12))
        : Size(40 + stream.below(140), 5 + stream.below(50))
      let buffer = ScreenFixture.draw(screen, size, stream.pick([.unicode, .ascii, .flat]), model)
      #expect(buffer.size == size)
    }
  }
}
