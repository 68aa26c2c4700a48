import Cells
import Foundation
import Testing

@testable import Ground
@testable import Records
@testable import Workbench

/// What all generated sentences of a run come to.
@Suite struct FoilOverviewTests {
  /// A `foils` event with everything that is shown.
  static func event(_ step: Int, kept: Int, from: Double = -0.1, gap: Double) -> Event {
    Event(
      .foils, step: step, time: 1000,
      [
        "gap_mean": .real(gap), "violation_rate": 0.75, "beaten_rate": .real(0.25),
        "gaps": ["from": .real(from), "width": 0.05, "counts": [1, .integer(kept), 2]],
        "verdicts": [
          "accepted": .integer(kept + 3), "known": 4, "likely": 2, "reference": 0, "duplicate": 1,
          "related": 0, "too-good": 0,
        ],
        "distinct_substitutions": 12, "replaced_accuracy": .real(0.5 + gap),
        "unchanged_accuracy": 0.6, "correction_accuracy": 0.2, "correction_top5": 0.4,
        "language_accuracy": 0.3, "perplexity_gold": .real(10 + 1000 / Double(step)),
        "perplexity_synthetic": .real(60 + 4000 / Double(step)),
        "perplexity_corrected": .real(14 + 2000 / Double(step)), "written": 20, "captions": 4,
        "kept": .integer(kept + 3),
      ])
  }

  /// The fixture of sentences at step 300, with counts and with sentences of two earlier samples.
  static func model() -> WorkspaceModel {
    var model = NegativesDetailTests.model()
    func foil(_ step: Int, _ new: String, score: Double, isKept: Bool) -> Event {
      Event(
        .foil, step: step, time: 1000,
        [
          "image": 0, "caption": 2, "gold": "two dogs on a couch", "gold_score": 0.4,
          "sentence": .text("two \(new) on a couch"), "score": .real(score), "verdict": "accepted",
          "kept": .boolean(isKept), "replaced": [],
          "changes": [
            ["position": 1, "old": "dogs", "new": .text(new), "kind": "object"]
          ],
        ])
    }
    model.foils[3] =
      [
        foil(100, "cats", score: 0.42, isKept: true), foil(200, "cats", score: 0.39, isKept: true),
        foil(200, "men", score: 0.3, isKept: false),
      ] + (model.foils[3] ?? [])
    model.foilMoments[3] = [
      event(100, kept: 5, gap: -0.04), event(110, kept: 6, from: -0.05, gap: 0.02),
      event(290, kept: 7, gap: -0.02), event(310, kept: 8, gap: 0),
    ].compactMap { FoilMoment($0) }
    return model
  }

  private func screen(_ actions: [String], _ model: WorkspaceModel) -> NegativesScreen {
    var screen = NegativesScreen()
    for action in actions { _ = screen.perform("negatives.\(action)", model) }
    return screen
  }

  @Test("The numbers of all samples are sums and means")
  func numbers() throws {
    let model = Self.model()
    let data = try #require(screen(["overview"], model).overviewData(model))
    #expect(data.steps == 100...300 && data.logged == 4)
    // Bins from -0.1 and -0.05: counts 1 5 2, 1 6 2 one further, 1 7 2, 1 8 2.
    let gaps = try #require(data.gaps)
    #expect(abs(gaps.from + 0.1) < 1e-12 && gaps.counts == [3, 21, 12, 2])
    #expect(data.verdicts[.accepted] == 38 && data.verdicts[.known] == 16)
    #expect(data.written == 38 + 16 + 8 + 4)
    #expect(abs((data.means[.gap] ?? 1) + 0.01) < 1e-12)
    #expect(abs((data.means[.replaced] ?? 0) - 0.49) < 1e-12)
    #expect(data.means[.falseNegatives] == nil)
    // Five sentences have a score; one of them, of 0.42, is above its caption of 0.4.
    #expect(data.scores.count == 5 && data.scores.count { $0.sentence > $0.caption } == 1)
    #expect(data.scores.count(where: \.isKept) == 4)
    #expect(data.substitutions.map(\.count) == [2, 1, 1, 1])
    #expect(data.substitutions[0].pair == .init(old: "dogs", new: "cats"))
    // Equal counts stand in the order of the words.
    #expect(data.substitutions[1...].map(\.pair.old) == ["dogs", "green", "red"])
    #expect(data.kinds == [.object: 3, .attribute: 2])
  }

  @Test("Perplexities are those of the log: a curve over all steps, and their geometric mean")
  func perplexity() throws {
    var model = Self.model()
    func moment(_ step: Int, _ values: [String: JSONValue]) throws -> FoilMoment {
      try #require(FoilMoment(Event(.foils, step: step, time: 0, values)))
    }
    model.foilMoments[3] = [
      try moment(90, ["perplexity_gold": 50, "perplexity_synthetic": 400]),
      try moment(150, ["perplexity_gold": 40, "perplexity_synthetic": 0]),
      try moment(
        250,
        [
          "perplexity_gold": 9, "perplexity_synthetic": .text("Infinity"),
          "perplexity_corrected": 3,
        ]),
      try moment(260, ["gap_mean": 0]),
      try moment(
        300,
        ["perplexity_gold": 4, "perplexity_synthetic": 80, "perplexity_corrected": 12]),
    ]
    let data = try #require(screen(["overview", "filter"], model).overviewData(model))
    // The newest sample has the steps from 201 on: √(9 · 4) = 6, √(3 · 12) = 6.
    #expect(data.curve.map(\.step) == [90, 150, 250, 300])
    #expect(Set(data.perplexity.keys) == Set(FoilWords.allCases))
    for (words, value) in [(FoilWords.gold, 6.0), (.synthetic, 80), (.corrected, 6)] {
      #expect(abs((data.perplexity[words] ?? 0) - value) < 1e-9)
    }
    #expect(data.curve[1].values == [.gold: 40] && data.isNewest)
    // Of the sample before only step 150 counts, but the curve stays whole.
    let earlier = try #require(
      screen(["overview", "filter", "earlier"], model).overviewData(model))
    #expect(earlier.perplexity.mapValues { ($0 * 1e6).rounded() / 1e6 } == [.gold: 40])
    #expect(earlier.curve == data.curve && !earlier.isNewest)
  }

  @Test("A log without perplexities has those of the kept sentences that were written down")
  func sampledPerplexity() throws {
    var model = Self.model()
    model.foilMoments[3] = []
    let data = try #require(screen(["overview"], model).overviewData(model))
    // Of the two kept ones of step 300 one has probabilities: 1 / 0.25 and 1 / 0.0625.
    #expect(data.curve.map(\.step) == [300])
    #expect(data.perplexity.mapValues { ($0 * 1e6).rounded() / 1e6 } == [.gold: 4, .synthetic: 16])
    model.foils[3]?.append(
      Event(
        .foil, step: 300, time: 1000,
        [
          "image": 1, "caption": 6, "gold": "a red ball lies on green grass", "gold_score": 0.47,
          "sentence": "a red ball lies on blue sand", "score": 0.4, "verdict": "accepted",
          "kept": true,
          "changes": [
            [
              "position": 5, "old": "green", "new": "blue", "kind": "attribute",
              "correction": "green", "p_old": 0.25, "p_new": 0.01, "p_correction": 0.25,
            ],
            [
              "position": 6, "old": "grass", "new": "sand", "kind": "object", "correction": "dirt",
              "p_old": 0, "p_new": 0.16, "p_correction": 0.04,
            ],
          ],
        ]))
    let more = try #require(screen(["overview"], model).overviewData(model))
    // √(4 · 25) = 10; ∛(16 · 100 · 6.25) = 10^(4/3); a probability of 0.00000 counts as 0.000005.
    #expect(abs((more.perplexity[.corrected] ?? 0) - 10) < 1e-5)
    #expect(abs((more.perplexity[.synthetic] ?? 0) - 21.5443469) < 1e-4)
    #expect(abs((more.perplexity[.gold] ?? 0) - 147.3612599) < 1e-3)
  }

  @Test("One sample, ten or all, and what was logged behind the newest belongs to it")
  func stretches() throws {
    let model = Self.model()
    var screen = screen(["overview", "filter"], model)
    #expect(screen.overview?.stretch == .one)
    let newest = try #require(screen.overviewData(model))
    #expect(newest.steps == 300...300 && newest.logged == 2)
    _ = screen.perform("negatives.earlier", model)
    let earlier = try #require(screen.overviewData(model))
    // Nothing was logged between 101 and 200 but step 110.
    #expect(earlier.steps == 200...200 && earlier.logged == 1 && earlier.scores.count == 2)
    let gold = try #require(earlier.perplexity[.gold])
    // 10 + 1000 / 110, of step 110.
    #expect(abs(gold - 19.0909091) < 1e-6)
    _ = screen.perform("negatives.filter", model)
    #expect(screen.overviewData(model)?.steps == 100...200)
  }

  @Test("It is opened and left by its keys, and what belongs to lists says so")
  func actions() {
    var model = Self.model()
    var screen = screen([], model)
    #expect(screen.obstacle(to: "negatives.overview", model) == nil)
    _ = screen.perform("negatives.overview", model)
    #expect(screen.contexts == ["negatives overview", "negatives"])
    for action in ["sort", "search", "mark-true", "term", "retrieved"] {
      #expect(screen.obstacle(to: "negatives.\(action)", model)?.contains("lists") == true)
    }
    _ = screen.perform("negatives.down", model)
    #expect(screen.overview?.part == .scores)
    _ = screen.perform("negatives.down", model)
    #expect(screen.overview?.part == .perplexity)
    _ = screen.perform("negatives.overview-open", model)
    #expect(screen.overview?.isAlone == true)
    _ = screen.perform("negatives.overview-close", model)
    #expect(screen.overview?.isAlone == false)
    _ = screen.perform("negatives.overview-close", model)
    #expect(screen.overview == nil && screen.contexts == ["negatives"])
    model.foils[3] = []
    #expect(screen.obstacle(to: "negatives.overview", model)?.contains("no sentences") == true)
  }

  @Test("An event without values, or with wrong ones, gives what there is")
  func hostile() throws {
    #expect(FoilMoment(Event(.step, step: 1, time: 0, ["gap_mean": 0.1])) == nil)
    let empty = try #require(FoilMoment(Event(.foils, step: 1, time: 0, ["captions": 0])))
    #expect(empty.gaps == nil && empty.verdicts.isEmpty && empty.values.isEmpty)
    let wrong = try #require(
      FoilMoment(
        Event(
          .foils, step: 1, time: 0,
          [
            "gaps": ["from": 0, "width": 0, "counts": [1]], "verdicts": ["accepted": -4, "x": 1],
            "gap_mean": .text("NaN"), "beaten_rate": .text("much"), "perplexity_gold": -3,
          ])))
    #expect(wrong == FoilMoment(Event(.foils, step: 1, time: 0, [:])))
    let far = FoilOverview(
      steps: 0...0, sentences: [],
      moments: [Self.event(1, kept: 1, gap: 0), Self.event(2, kept: 1, from: 1e15, gap: 0)]
        .compactMap { FoilMoment($0) })
    #expect((far.gaps?.counts.count ?? 0) <= 1000)
    // Counts that would not add up are left out.
    let endless = Event(.foils, step: 1, time: 0, ["verdicts": ["accepted": .integer(Int.max)]])
    let many = try #require(FoilMoment(endless))
    #expect(many.verdicts.isEmpty)
    _ = FoilOverview(steps: 0...2, sentences: [], moments: [many, many])
  }

  @Test("Screens", arguments: [Size(80, 24), Size(120, 36), Size(200, 60)])
  func golden(_ size: Size) {
    let model = Self.model()
    expectGolden(
      ScreenFixture.draw(screen(["overview"], model), size, .unicode, model),
      "negatives-overview-\(size.width)x\(size.height)")
  }

  @Test("80 x 24 in ASCII and flat, and a part alone")
  func plain() {
    let model = Self.model()
    var symbols = Symbols.ascii
    symbols.showsColors = false
    let all = ScreenFixture.draw(screen(["overview"], model), Size(80, 24), symbols, model)
    expectGolden(all, "negatives-overview-80x24-ascii", depth: .mono)
    #expect(all.text().joined().unicodeScalars.allSatisfy { $0.isASCII })
    expectGolden(
      ScreenFixture.draw(screen(["overview"], model), Size(80, 24), .flat, model),
      "negatives-overview-80x24-flat", depth: .mono)
    expectGolden(
      ScreenFixture.draw(
        screen(["overview", "down", "overview-open"], model), Size(80, 24), .unicode, model),
      "negatives-overview-80x24-scores")
    expectGolden(
      ScreenFixture.draw(
        screen(["overview", "down", "down"], model), Size(80, 24), .unicode, model),
      "negatives-overview-80x24-perplexity")
    expectGolden(
      ScreenFixture.draw(
        screen(["overview", "earlier", "down", "down", "overview-open"], model), Size(80, 24),
        .unicode, model),
      "negatives-overview-80x24-perplexity-alone")
  }

  @Test("Every size is drawn without falling out of it")
  func everySize() {
    let model = Self.model()
    let screen = screen(["overview"], model)
    for width in [0, 1, 2, 7, 19, 40, 63, 64, 81, 110, 250] {
      for height in [0, 1, 2, 3, 5, 9, 14, 15, 16, 23, 70] {
        #expect(
          ScreenFixture.draw(screen, Size(width, height), .unicode, model).size
            == Size(width, height))
      }
    }
  }
}
