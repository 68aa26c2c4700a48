import Corpus
import Ground
import Testing

@testable import Recipe
@testable import Records
@testable import Training

@Suite("Who writes negatives, when, and of what")
struct FoilScheduleTests {
  @Test("A static generator writes the same sentences each time, a shared one does not")
  func repeats() throws {
    func twice(_ generator: RunConfiguration.Foils.Generator) throws -> (Set<String>, Set<String>) {
      let bench = try FoilBench { $0.foils.generator = generator }
      func sentences(_ batch: Batch) throws -> Set<String> {
        _ = try bench.step.run(
          batch, objective: bench.objective, imageRate: 1e-2, textRate: 1e-2)
        return Set(
          try bench.foils.workers.flatMap { worker in
            worker.pool.candidates.map {
              "\(worker.pool.sources[$0.source].caption): \(worker.pool.tokens[$0.tokens])"
            }
          })
      }
      let first = try sentences(bench.batch)
      // The same captions at a later step, after the weights have moved.
      bench.batch.step = 5
      return (first, try sentences(bench.batch))
    }
    let fixed = try twice(.static)
    #expect(fixed.0 == fixed.1 && fixed.0.count > 50)
    let shared = try twice(.shared)
    #expect(shared.0 != shared.1)
    let frozen = try twice(.frozen)
    #expect(frozen.0 != frozen.1)
  }

  @Test("Where the language model's loss goes on, only the writer sets a frozen generator apart")
  func languageGoesOn() throws {
    func bench(_ generator: RunConfiguration.Foils.Generator, _ goesOn: Bool) throws -> FoilBench {
      try FoilBench {
        $0.model.image.dropout = 0
        $0.model.text.dropout = 0
        $0.foils.generator = generator
        $0.foils.frozenLanguageLoss = goesOn
      }
    }
    func sentences(_ bench: FoilBench) throws -> [[Int32]] {
      try bench.foils.workers.map(\.pool.tokens)
    }
    let shared = try bench(.shared, false)
    let frozen = try bench(.frozen, true)
    // While the weights are those of the beginning, both write the same and learn the same.
    #expect(try frozen.gradient() == shared.gradient())
    _ = try frozen.loss(rate: 1e-2)
    _ = try shared.loss(rate: 1e-2)
    let (own, other) = (try frozen.loss(), try shared.loss())
    // Then the same masked words are asked of the same weights, and other sentences are written.
    #expect(try frozen.foils.losses.language == shared.foils.losses.language)
    #expect(try frozen.foils.totals.masked == shared.foils.totals.masked)
    #expect(try frozen.foils.totals.languageCorrect == shared.foils.totals.languageCorrect)
    #expect(try sentences(frozen) != sentences(shared) && own != other)

    // Without the switch the same sentences are written, and the loss lacks the language model's.
    let silent = try bench(.frozen, false)
    silent.step.values.pointer.update(
      from: frozen.step.values.pointer, count: silent.context.model.layout.count)
    let without = try silent.loss()
    #expect(try sentences(silent) == sentences(frozen))
    #expect(try silent.foils.losses.language == nil)
    let language = try #require(try frozen.foils.losses.language)
    let weight = frozen.context.configuration.foils.languageWeight
    #expect(weight > 0 && abs(own - without - weight * language) < 1e-6)
  }

  @Test("The number of threads changes the sums' rounding only")
  func threads() throws {
    let losses = try [1, 2, 3].map { threads in
      try FoilBench { $0.run.threads = threads }.loss()
    }
    #expect(abs(losses[0] - losses[1]) < 1e-4 && abs(losses[0] - losses[2]) < 1e-4)
  }

  @Test("Rules write sentences without a language model, and heads are made only where needed")
  func rules() throws {
    let bench = try FoilBench { configuration in
      configuration.foils.rankOnly()
      configuration.foils.generator = .rules
    }
    #expect(bench.context.model.heads == nil)
    _ = try bench.loss()
    #expect(try bench.foils.totals.kept > 16)
    #expect(try bench.foils.losses.language == nil)
    let words = try FoilBench { $0.foils.generator = .rules }
    _ = try words.loss()
    #expect(try words.foils.losses.discrimination != nil)
  }

  @Test("All weights at zero make no heads and no sentences (T3)")
  func nothing() throws {
    let bench = try FoilBench { configuration in
      configuration.foils.rankOnly()
      configuration.foils.weight = 0
    }
    #expect(bench.step.foils == nil && bench.context.model.heads == nil)
  }

  @Test("Generation waits for a language model that beats the commonest word and sees the image")
  func gate() {
    var options = RunConfiguration.Foils()
    options.generator = .shared
    func start(_ masked: Int, _ correct: Int, _ loss: Double, _ shuffled: Double) -> [Double?] {
      var schedule = FoilSchedule(options)
      return (0..<5).map { epoch in
        _ = schedule.begin(epoch: epoch)
        var totals = FoilTotals()
        totals.masked = masked
        totals.languageCorrect = correct
        totals.commonestCorrect = 10
        totals.languageLoss = loss * Double(masked)
        totals.shuffled = masked
        totals.shuffledLoss = shuffled * Double(masked)
        schedule.add(totals, compares: true)
        return schedule.start
      }
    }
    #expect(start(100, 11, 3, 4) == [nil, 1, 1, 1, 1])
    // No better than the commonest word, or with the wrong image: at the latest after three epochs.
    #expect(start(100, 10, 3, 4) == [nil, nil, nil, 3, 3])
    #expect(start(100, 50, 3, 3) == [nil, nil, nil, 3, 3])
    // What was compared for the log alone decides nothing.
    var logged = FoilSchedule(options)
    for epoch in 0..<3 {
      _ = logged.begin(epoch: epoch)
      var totals = FoilTotals()
      (totals.masked, totals.languageCorrect, totals.shuffled) = (100, 90, 100)
      totals.shuffledLoss = 900
      logged.add(totals, compares: false)
    }
    #expect(logged.start == nil)
    func compared(_ steps: Range<Int>, _ stepsPerEpoch: Int) -> [Int] {
      steps.filter { FoilSchedule(options).compares(step: $0, stepsPerEpoch: stepsPerEpoch) }
    }
    #expect(compared(0..<40, 147) == [9, 19, 29, 39])
    #expect(compared(0..<9, 3) == [2, 5, 8])
    var schedule = FoilSchedule(options)
    _ = schedule.begin(epoch: 0)
    schedule.restore(["start": 1])
    #expect(!schedule.compares(step: 9, stepsPerEpoch: 147))
    #expect(schedule.weight(at: 0.9) == 0 && schedule.weight(at: 1.5) == 0.25)
    #expect(schedule.weight(at: 7) == 0.5)
    #expect(schedule.languageWeight(at: 0.5) == 0.1 && schedule.languageWeight(at: 1.5) == 0.05)
    #expect(!schedule.trainsWords(at: 1.9) && schedule.trainsWords(at: 2))
  }

  @Test("Where the lexicon knows no word, each word is changed for another that it does not know")
  func unknownWords() throws {
    let words = ["qzxa", "qzxb", "qzxc", "vvkra", "vvkro"]
    // Five captions an image, of two of the words.
    let lines = (0..<200).map { "\(words[$0 / 5 % 5]) \(words[$0 / 5 % 3])" }
    let bench = try FoilBench(captions: lines)
    #expect(try bench.loss(rate: 1e-3).isFinite)
    #expect(try bench.loss().isFinite)
    let vocabulary = bench.context.text.vocabulary
    var kept = 0
    for worker in try bench.foils.workers {
      for candidate in worker.pool.candidates where candidate.row >= 0 {
        let sentence = worker.pool.tokens[candidate.tokens].map { vocabulary.words[Int($0)] }
        #expect(sentence.count == 2 && sentence.allSatisfy(words.contains), "\(sentence)")
        let caption = worker.pool.sources[candidate.source].tokens
        #expect(worker.pool.tokens[candidate.tokens] != caption)
        kept += 1
      }
    }
    #expect(kept > 0)
  }

  @Test("A caption of one word trains")
  func oneWord() throws {
    // All captions of an image are one word, so that another is no word of theirs.
    let lines = (0..<200).map { ["square", "a", "circle", "triangle"][$0 / 5 % 4] }
    let bench = try FoilBench(captions: lines)
    #expect(try bench.loss().isFinite)
    #expect(try bench.foils.totals.masked > 0)
    #expect(try bench.loss(rate: 1e-3).isFinite)
    #expect(try bench.loss().isFinite)
    let candidates = try bench.foils.workers.flatMap(\.pool.candidates)
    #expect(candidates.contains { $0.row >= 0 } && candidates.allSatisfy { $0.tokens.count == 1 })
  }

  @Test(
    "TAGS-D and TAGS-C ask one head each, and do not train the other",
    arguments: [true, false])
  func oneHead(discriminates: Bool) throws {
    let bench = try FoilBench {
      if discriminates {
        $0.foils.correctionWeight = 0
      } else {
        $0.foils.discriminationWeight = 0
      }
      $0.foils.filters = []
    }
    let gradient = try bench.gradient()
    func isTrained(_ name: String) -> Bool {
      let parameters = bench.context.model.layout.parameters.filter {
        $0.name.hasPrefix("foils.\(name)")
      }
      #expect(!parameters.isEmpty)
      return parameters.contains { parameter in
        gradient[parameter.offset..<parameter.offset + parameter.count].contains { $0 != 0 }
      }
    }
    #expect(isTrained("discrimination") == discriminates)
    #expect(isTrained("correction") != discriminates)
    let foils = try bench.foils
    #expect((foils.losses.discrimination != nil) == discriminates)
    #expect((foils.losses.correction == nil) == discriminates)
    #expect((foils.totals.replaced > 0) == discriminates)
    #expect((foils.totals.corrections == 0) == discriminates)
    let worker = try #require(foils.workers.first { !$0.pool.sources.isEmpty })
    let sentences = worker.sentences(
      of: 0, image: 0, vocabulary: bench.context.text.vocabulary
    ).filter(\.isKept)
    #expect(!sentences.isEmpty)
    for sentence in sentences {
      #expect(sentence.replaced.isEmpty != discriminates)
      #expect(sentence.changes.allSatisfy { ($0.correction == nil) == discriminates })
    }
  }
}
