import Cells
import Foundation
import Testing

@testable import Ground
@testable import Queue
@testable import Records
@testable import Widgets
@testable import Workbench

/// Negatives beside what the present model finds, with pictures, sentences and marks.
@Suite struct NegativesDetailTests {
  /// The fixture's run, no more at work, with a model's answers and an anchor with sentences.
  static func model() -> WorkspaceModel {
    var model = ScreenFixture.model()
    guard let place = model.runs.firstIndex(where: { $0.id == 3 }) else { return model }
    model.runs[place].state = .completed
    let run = model.runs[place]
    func foil(_ sentence: String, _ fields: [String: JSONValue]) {
      var all: [String: JSONValue] = [
        "image": 1, "caption": 6, "gold": "a red ball lies on green grass", "gold_score": 0.47,
        "sentence": .text(sentence), "changes": [],
      ]
      all.merge(fields) { $1 }
      model.foils[3, default: []].append(Event(.foil, step: 300, time: 1000, all))
    }
    foil(
      "a blue ball lies on green grass",
      [
        "score": 0.46, "verdict": "accepted", "kept": true,
        "replaced": [0.1, 0.9, 0.2, 0.1, 0.05, 0.3, 0.1],
        "changes": [
          [
            "position": 1, "old": "red", "new": "blue", "kind": "attribute", "correction": "red",
            "p_old": 0.25, "p_new": 0.0625,
          ]
        ],
      ])
    foil(
      "a red ball lies on wet grass",
      [
        "score": 0.43, "verdict": "accepted", "kept": true, "true": true,
        "replaced": [0.1, 0.1, 0.2, 0.1, 0.05, 0.6, 0.1],
        "changes": [
          ["position": 5, "old": "green", "new": "wet", "kind": "attribute", "correction": "dry"]
        ],
      ])
    foil(
      "a red ball lies on green lawn",
      [
        "verdict": "related", "kept": false,
        "changes": [
          [
            "position": 6, "old": "grass", "new": "lawn", "kind": "object", "p_old": 0.04,
            "p_new": 0.0025,
          ]
        ],
      ])
    func answer(_ question: AskRequest.Question, _ answer: AskReply.Answer) {
      let request = AskRequest(run, split: "train", question)
      let facts = AskReply.Facts(split: "train", step: 1000, images: 12, captions: 60)
      model.answers[request.slot] = AskReply(request, facts, answer)
    }
    let hits = [4, 2, 1, 8].enumerated().map { rank, caption in
      ProbeHit(
        rank: rank + 1, image: caption / 5, id: nil, caption: caption,
        text: ScreenFixture.captions[caption], similarity: 0.55 - 0.04 * Float(rank),
        isOwn: caption == 1, isTrue: rank == 0)
    }
    answer(.hardestCaptions(image: 0, caption: 1), .hardest(hits, positive: 0.5))
    answer(.pictures([0, 0]), .pictures([0: AskFixture.picture(0), 1: AskFixture.boxes]))
    let sentence = ScreenFixture.captions[3]
    let words = sentence.split(separator: " ").enumerated().map {
      WordContribution(
        word: String($1), contribution: 0.02 * Float($0), isKnown: true)
    }
    answer(
      .image(0, sentence: sentence),
      .image(
        .init(
          image: 0, picture: nil, captions: [],
          score: SentenceScore(
            sentence: sentence, image: 0, similarity: 0.47, rank: 2, isTrue: nil, words: words))))
    return model
  }

  static func screen(_ actions: [String], _ model: WorkspaceModel) -> NegativesScreen {
    var screen = NegativesScreen()
    for action in actions { _ = screen.perform("negatives.\(action)", model) }
    return screen
  }

  @Test("What is retrieved stands beside what was used, once each")
  func rows() throws {
    let model = Self.model()
    let screen = Self.screen([], model)
    let anchor = try #require(screen.anchors(model).first { $0.isImageAnchor })
    let rows = screen.rows(anchor, model)
    // The anchor's own caption 1 is left out; 2 was used and is found again.
    #expect(
      rows.map(\.item) == [
        .caption(3), .caption(0), .caption(2), .caption(9), .caption(4), .caption(8),
      ])
    #expect(rows.map(\.rank) == [nil, nil, 2, nil, 1, 4])
    #expect(rows.map(\.weight) == [0.6, 0.3, 0.1, 0, nil, nil])
    #expect(rows[4].isTrue == true && rows[4].source == .retrieved)
    // The present model's gap is to its own similarity of the pair.
    #expect(abs((rows[4].gap ?? 0) - 0.05) < 1e-6 && rows[0].gap == nil)
    var filtered = screen
    func list(_ filter: NegativeRowFilter) {
      while filtered.candidates.filter != filter { filtered.candidates.nextFilter() }
    }
    list(.retrieved)
    #expect(filtered.rows(anchor, model).map(\.item) == [.caption(2), .caption(4), .caption(8)])
    list(.used)
    #expect(filtered.rows(anchor, model).count == 4)
    list(.all)
    while filtered.candidates.sort != .similarity { filtered.candidates.nextSort() }
    #expect(filtered.rows(anchor, model).first?.item == .caption(4))
    // A run at work is asked only if a person wants it.
    var busy = model
    for index in busy.runs.indices { busy.runs[index].state = .running }
    #expect(screen.rows(anchor, busy).count == 4)
    _ = filtered.perform("negatives.retrieved", busy)
    #expect(filtered.rows(anchor, busy).count == 6)
  }

  @Test("Sentences of their own have a difference, suspicions and corrections")
  func sentences() throws {
    let model = Self.model()
    let screen = Self.screen(["last", "rejected"], model)
    let anchor = try #require(screen.anchors(model).last)
    let row = try #require(screen.rows(anchor, model).first)
    #expect(row.source == .generated && row.item == .sentence("a blue ball lies on green grass"))
    #expect(row.difference?.changes.map(\.removed) == [["red"]])
    #expect(row.suspicion.count == 7)
    #expect(row.corrections == [.init(place: 1, word: "red", isRight: true)])
    let all = screen.rows(anchor, model)
    #expect(all.map(\.verdict) == [.accepted, .accepted, .related])
    #expect(all.map(\.isTrue) == [nil, true, nil] && all[2].similarity.isNaN)
    // Numbers, sentence, discrimination and correction; at 40 cells the sentence takes two lines,
    // and only one of them has a changed word.
    #expect(all.map { $0.height(width: 80) } == [4, 4, 2])
    #expect(all.map { $0.height(width: 40) } == [6, 6, 3])
    // a [-red-] {+blue+} ball: the new word begins behind "a [-red-] {+".
    let line = try #require(row.textLines(width: 80)?.first)
    #expect(line.words.map(\.x) == [0, 12, 19, 24, 29, 32, 38])
    #expect(line.words.map(\.index) == Array(0..<7))
    #expect(row.corrections(in: line).map(\.x) == [12])
    #expect(screen.samples.text(of: anchor, model) == "a red ball lies on green grass")
  }

  @Test("The words of a list are explained below it, those that stand there")
  func legend() throws {
    let model = Self.model()
    let sentences = Self.screen(["last", "open"], model)
    let own = try #require(sentences.selectedAnchor(sentences.anchors(model)))
    let text = NegativeLegend.text(of: sentences.rows(own, model))
    for part in ["gap:", "holds:", "D:", "C:", "hardest:", "p a for b"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("now #") && !text.contains("chosen"))
    let objective = Self.screen(["open"], model)
    let first = try #require(objective.selectedAnchor(objective.anchors(model)))
    let other = NegativeLegend.text(of: objective.rows(first, model))
    #expect(other.contains("now #n:") && other.contains("chosen n times:"))
    #expect(!other.contains("D:"))
    let drawn = ScreenFixture.draw(objective, Size(200, 60), .unicode, model).text().joined()
    #expect(drawn.contains("its rank for the best checkpoint"))
  }

  @Test("Rejected sentences are a line behind the others until they are asked for")
  func rejected() throws {
    var model = Self.model()
    let gold = "a red ball lies on green grass"
    // As a run writes them: rejected ones between the others, some of them with higher scores.
    for (place, verdict) in ["too-good", "known", "known", "accepted"].enumerated() {
      let fields: [String: JSONValue] = [
        "image": 1, "caption": 6, "gold": .text(gold), "gold_score": 0.47,
        "sentence": .text("a red ball lies on \(["blue", "pink", "gray", "dark"][place]) grass"),
        "verdict": .text(verdict), "kept": false, "score": .real(0.9 - 0.1 * Double(place)),
        "changes": [
          ["position": 5, "old": "green", "new": "blue", "kind": "attribute"]
        ],
      ]
      model.foils[3, default: []].insert(Event(.foil, step: 300, time: 1000, fields), at: place)
    }
    var screen = Self.screen(["last", "open"], model)
    let anchor = try #require(screen.selectedAnchor(screen.anchors(model)))
    #expect(screen.rows(anchor, model).map(\.verdict) == [.accepted, .accepted, .accepted])
    #expect(screen.rejected(anchor).map(\.verdict) == [.known, .related, .tooGood])
    #expect(screen.rejected(anchor).map(\.count) == [2, 1, 1])
    func text() -> String {
      ScreenFixture.draw(screen, Size(120, 40), .unicode, model).text().joined(separator: "\n")
    }
    #expect(text().contains("4 rejected: known 2, related 1, too_good 1"))
    _ = screen.perform("negatives.rejected", model)
    let all = screen.rows(anchor, model)
    #expect(all.prefix(3).allSatisfy { !$0.isRejected } && all.suffix(4).allSatisfy(\.isRejected))
    // What is marked is kept with what the filters said.
    screen.candidates.select(3, count: 4)
    guard case .judge(_, _, _, let facts, _)? = screen.perform("negatives.mark-true", model).first
    else {
      Issue.record("no mark was sent")
      return
    }
    #expect(facts == MarkedNegative(verdict: all[3].verdict, isTrained: false))
    #expect(screen.marks(3, model).falseNegativeRate(.rejected).judged == 1)
    #expect(screen.marks(3, model).falseNegativeRate(.trained).judged == 0)
  }

  @Test("Rows of several heights show the selected one, and no room is left behind the last")
  func heights() throws {
    let model = Self.model()
    var screen = Self.screen(["last", "rejected", "open"], model)
    let anchor = try #require(screen.anchors(model).last)
    let rows = screen.rows(anchor, model)
    func shown(_ selection: Int, _ height: Int) -> [Int] {
      screen.candidates.select(selection, count: rows.count)
      return screen.places(rows, anchor, model, in: Rect(0, 0, 84, height)).map(\.index)
    }
    #expect(shown(0, 10) == [0, 1, 2])
    #expect(shown(0, 6) == [0, 1])
    #expect(shown(1, 6) == [1, 2])
    #expect(shown(2, 6) == [1, 2])
    #expect(shown(2, 1) == [2])
    #expect(
      screen.places(rows, anchor, model, in: Rect(0, 0, 84, 10)).map(\.rect.y) == [0, 4, 8])
  }

  @Test("Going to another step keeps the caption where it was sampled there too")
  func sameCaption() throws {
    var model = Self.model()
    // At step 200 the caption of step 300 stands behind another one.
    let fields = try #require(model.foils[3]?.first?.fields)
    var other = fields
    other["caption"] = 7
    model.foils[3]?.insert(
      contentsOf: [
        Event(.foil, step: 200, time: 900, other), Event(.foil, step: 200, time: 900, fields),
      ], at: 0)
    var screen = Self.screen(["last"], model)
    let own = try #require(screen.selectedAnchor(screen.anchors(model)))
    _ = screen.perform("negatives.earlier", model)
    let earlier = try #require(screen.selectedAnchor(screen.anchors(model)))
    #expect(earlier.step == 200 && own.step == 300 && earlier.isSame(as: own))
    #expect(screen.anchorList.state.selection == screen.anchors(model).count - 1)
    _ = screen.perform("negatives.up", model)
    #expect(screen.selectedAnchor(screen.anchors(model))?.caption == 7)
  }

  @Test("Sentences that are read in parts are all there, and those of steps done over go")
  func parts() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "foil-parts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var run = ScreenFixture.run(1, "parts", objective: "triplet", seed: 0, best: 1)
    run.path = folder.path
    let log = try EventLogWriter(path: folder.path + "/foils.jsonl")
    var source = FoilSource()
    var model = WorkspaceModel(workspace: folder.path)
    func steps(_ events: [(Event.Kind, Int)]) throws -> [Int] {
      for (kind, step) in events { try log.append(Event(kind, step: step, [:])) }
      run.step += 1
      model.runs = [run]
      let context = DataContext(model, nil, Workspace(folder.path))
      for change in source.read([.foils(1)], context) { change(&model) }
      return model.foils[1]?.map(\.step) ?? []
    }
    #expect(try steps([(.foil, 100), (.foil, 100)]) == [100, 100])
    #expect(try steps([(.foil, 100), (.foil, 200)]) == [100, 100, 100, 200])
    #expect(try steps([(.state, 100)]) == [100, 100, 100])
    #expect(try steps([(.foil, 200)]) == [100, 100, 100, 200])
  }

  @Test("A mark is kept at once, sent to be written, and gives way to the file")
  func marks() throws {
    var model = Self.model()
    var screen = Self.screen(["open"], model)
    let anchor = try #require(screen.selectedAnchor(screen.anchors(model)))
    let row = try #require(screen.selectedRow(anchor, model))
    guard
      case .judge(3, let key, .isTrue?, let facts, let step)? = screen.perform(
        "negatives.mark-true", model
      ).first
    else {
      Issue.record("no mark was sent")
      return
    }
    #expect(key == .init(anchor: anchor.item, negative: row.item) && step == 300)
    #expect(facts == MarkedNegative(isTrained: true))
    #expect(screen.mark(anchor, row, model) == .isTrue && screen.candidates.state.selection == 1)
    #expect(screen.marks(3, model).falseNegativeRate(.trained).share == 100)
    // Another process takes it back, after this one's mark has reached the file.
    model.marks[3] = NegativeMarks()
    model.marks[3]?.set(.isTrue, of: key, MarkedNegative())
    _ = screen.perform("negatives.mark-fine", model)
    model.marks[3]?.set(nil, of: key, MarkedNegative())
    #expect(screen.mark(anchor, row, model) == nil)
    while screen.candidates.filter != .unmarked { screen.candidates.nextFilter() }
    let left = screen.rows(anchor, model).count
    _ = screen.perform("negatives.mark-fine", model)
    #expect(screen.rows(anchor, model).count == left - 1)
  }

  @Test("Anchors by gap have the hardest first")
  func anchorOrder() {
    let model = Self.model()
    let screen = Self.screen(["sort-anchors"], model)
    let gaps = screen.anchors(model).map(\.hardestGap)
    #expect(gaps == gaps.sorted(by: >) && Set(gaps).count > 1)
  }

  @Test("The picture of the anchor and of the selected negative are asked for")
  func pictures() throws {
    let model = Self.model()
    let screen = Self.screen(["open", "down"], model)
    let run = try #require(model.subject)
    let questions = screen.wants(model).compactMap { request -> AskRequest.Question? in
      if case .ask(let ask) = request, ask.run == run.id { ask.question } else { nil }
    }
    #expect(questions.contains(.hardestCaptions(image: 0, caption: 1)))
    #expect(questions.contains(.pictures([0, 0])))
    #expect(questions.contains(.image(0, sentence: ScreenFixture.captions[0])))
  }

  @Test("Screens", arguments: [Size(80, 24), Size(120, 36), Size(160, 45)])
  func golden(_ size: Size) {
    let model = Self.model()
    let name = "negatives-detail-\(size.width)x\(size.height)"
    expectGolden(ScreenFixture.draw(Self.screen(["open"], model), size, .unicode, model), name)
    let sentences = Self.screen(["last", "open"], model)
    expectGolden(
      ScreenFixture.draw(sentences, size, .unicode, model), name + "-sentences")
  }

  @Test("80 x 24 in ASCII without colours")
  func ascii() {
    let model = Self.model()
    var symbols = Symbols.ascii
    symbols.showsColors = false
    for (name, actions) in [("", ["open"]), ("-sentences", ["last", "open"])] {
      let buffer = ScreenFixture.draw(Self.screen(actions, model), Size(80, 24), symbols, model)
      expectGolden(buffer, "negatives-detail-80x24\(name)-ascii", depth: .mono)
      #expect(buffer.text().joined().unicodeScalars.allSatisfy { $0.isASCII })
    }
  }
}
