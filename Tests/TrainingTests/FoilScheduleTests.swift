import Corpus
import Testing

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
            worker.candidates.map {
              "\(worker.sources[$0.source].caption): \(worker.tokens[$0.tokens])"
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
        schedule.add(totals)
        return schedule.start
      }
    }
    #expect(start(100, 11, 3, 4) == [nil, 1, 1, 1, 1])
    // No better than the commonest word, or with the wrong image: at the latest after three epochs.
    #expect(start(100, 10, 3, 4) == [nil, nil, nil, 3, 3])
    #expect(start(100, 50, 3, 3) == [nil, nil, nil, 3, 3])
    var schedule = FoilSchedule(options)
    _ = schedule.begin(epoch: 0)
    schedule.restore(["start": 1])
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
      for candidate in worker.candidates where candidate.row >= 0 {
        let sentence = worker.tokens[candidate.tokens].map { vocabulary.words[Int($0)] }
        // The first and last token are those of every sentence.
        #expect(sentence.dropFirst().dropLast().allSatisfy(words.contains), "\(sentence)")
        kept += 1
      }
    }
    #expect(kept > 0)
  }

  @Test("A caption of one word trains")
  func oneWord() throws {
    let lines = (0..<200).map { ["square", "a", "circle", "triangle"][$0 % 4] }
    let bench = try FoilBench(captions: lines)
    #expect(try bench.loss().isFinite)
    #expect(try bench.foils.totals.masked > 0)
    #expect(try bench.loss(rate: 1e-3).isFinite)
    #expect(try bench.loss().isFinite)
  }
}
