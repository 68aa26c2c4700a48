import Testing

@testable import Ground
@testable import Runs

@Suite("Filters")
struct FilterTests {
  private let run = RunRecord(
    id: 1, path: "/w/runs/2026-11-21T10-32-08-gru-b3f1",
    identifier: "2026-11-21T10-32-08-gru-b3f1", name: "gru", state: .completed,
    objective: "triplet", seed: 3, started: 1_795_257_128, step: 90, totalSteps: 100,
    metrics: ["best.rsum": 310.5, "test.i2t.r1": 24, "last.loss": .nan],
    settings: [
      "objective.terms": RunValue("triplet, kendall"), "run.seed": RunValue("3", number: 3),
      "optimizer.learning_rate": RunValue("0.0005", number: 0.0005),
      "objective.triplet.hardest": RunValue("true"), "data.vocabulary": RunValue(""),
      "data.path": RunValue("/data/coco"),
    ], tags: ["paper", "Final"], note: "the one with a warm-up", isArchived: false)

  @Test(
    "Conditions that the run fulfils",
    arguments: [
      "", "loss=triplet", "objective = KENDALL", "loss='triplet, k*'", "loss==tri*", "seed=3",
      "run.seed>=3",
      "lr<1e-3", "learning_rate=5e-4", "best.rsum>300", "best.rsum>300 and test.i2t.r1<=24",
      "best.rsum>300 test.i2t.r1<=24", "best.rsum<300 or seed!=4", "not state=failed",
      "!state=failed", "(loss=fne or loss=triplet) and not (seed=0 || seed=1)", "tag:paper",
      "tag:final", "tag:pap*", "tags=paper", "tag!=draft", "has:test.i2t.r1", "not has:test.rsum",
      "has:note", "not has:data.vocabulary", "gru", "warm", "paper && seed=3", "\"warm-up\"",
      "note~'a warm'", "name:gru", "hardest=true", "started>2026-11", "started<2026-11-22T00:00",
      "started>=1795257128", "progress>0.8", "path~coco or data.path~coco", "not archived=true",
      "state=comp?eted", "run=2026*",
      // A loss that is not a number fulfils no comparison but "is another".
      "last.loss!=3", "not last.loss>0 and not last.loss<=0",
    ])
  func fulfilled(_ text: String) throws {
    #expect(try RunFilter(text).matches(run), "\(text)")
  }

  @Test(
    "Conditions that it does not",
    arguments: [
      "loss=fne", "loss=trip", "loss!=kendall", "seed>3", "best.rsum>300 and seed=1",
      "best.rsum<300 or seed=4", "tag:pape",
      "has:test.rsum", "test.rsum>0", "test.rsum!=0", "coco and gru", "not gru", "archived=true",
      "name=gr", "state>5", "\"not\"", "started>2027",
    ])
  func unfulfilled(_ text: String) throws {
    #expect(!(try RunFilter(text).matches(run)), "\(text)")
  }

  @Test("and binds closer than or")
  func precedence() throws {
    #expect(try RunFilter("seed=3 or seed=4 and seed=5").matches(run))
    #expect(!(try RunFilter("(seed=3 or seed=4) and seed=5").matches(run)))
    #expect(!(try RunFilter("not seed=3 or seed=4").matches(run)))
  }

  @Test(
    "Mistakes are told with their column",
    arguments: [
      ("seed=", 6), ("seed=3 and", 11), ("(seed=3", 1), ("seed=3)", 7), ("and", 1),
      ("seed=3 lss=2", 8), ("seed=3 kind=x", 8), ("name='x", 6), ("seed=3 or or", 11),
      ("has:nonsense", 5), ("=3", 1), ("seed= =3", 7), ("seed=3 not", 11), ("a ()", 4),
    ])
  func mistakes(_ text: String, _ column: Int) throws {
    let failure = try #require(throws: Failure.self) { try RunFilter(text) }
    #expect(failure.kind == .usage)
    #expect(failure.place == "filter, column \(column)", "\(failure)")
  }

  @Test("An unknown or ambiguous key names those that are meant")
  func remedies() throws {
    let ambiguous = try #require(throws: Failure.self) { try RunFilter("kind=x") }
    #expect(ambiguous.remedy?.contains("`optimizer.kind`") == true)
    let near = try #require(throws: Failure.self) { try RunFilter("learning_rat=1") }
    #expect(near.remedy?.contains("optimizer.learning_rate") == true)
  }

  @Test("Too long, too deep and too many conditions are refused")
  func bounds() {
    for text in [
      String(repeating: "(", count: 4000), String(repeating: "not ", count: 900),
      String(repeating: "a ", count: 1500), String(repeating: "a", count: 5000),
    ] {
      #expect(throws: Failure.self) { try RunFilter(text) }
    }
  }

  @Test("No text of characters or tokens crashes the parser or the evaluation")
  func fuzz() {
    let pieces = [
      "seed", "best.rsum", "tag", "has", "and", "or", "not", "(", ")", "=", "!=", "<", ">=", "~",
      ":", "'", "\"", "\\", " ", "3", "1e309", "nan", "é", "👩‍🔬", "\u{0}", "*", "?", "&", "&&", "||",
      "!",
    ]
    var stream = RandomStream(seed: 1, purpose: "filter fuzz")
    var parsed = 0
    for _ in 0..<20_000 {
      let text = (0..<stream.below(12)).map { _ in
        stream.pick(pieces) + (stream.chance(0.5) ? " " : "")
      }.joined()
      do {
        _ = try RunFilter(text).matches(run)
        parsed += 1
      } catch {
        #expect(error is Failure)
      }
    }
    #expect(parsed > 1000)
  }

  @Test("Patterns with many stars take no time that grows with their number")
  func glob() {
    let stars = String(repeating: "*a", count: 200) + "b"
    #expect(!Glob.matches(stars, String(repeating: "a", count: 2000)))
    #expect(Glob.matches("*", "") && Glob.matches("a*c", "abbc") && !Glob.matches("a?c", "ac"))
    #expect(Glob.matches("**x", "abx") && !Glob.matches("", "a"))
  }
}
