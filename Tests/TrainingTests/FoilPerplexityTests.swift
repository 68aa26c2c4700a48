import Foundation
import Models
import Testing

@testable import Recipe
@testable import Records
@testable import Training

@Suite("How surprised the language model is at old words, new words and corrections")
struct FoilPerplexityTests {
  @Test("The mean is exp(−mean ln p); nothing has none, and a probability of 0 is finite")
  func mean() throws {
    var mean = FoilPerplexity.Mean()
    #expect(mean.value == nil)
    mean.add(0.25)
    mean.add(0.04)
    // √(4 · 25)
    #expect(abs(try #require(mean.value) - 10) < 1e-6 && mean.count == 2)
    mean.add(0, floor: 0.001)
    // ∛(4 · 25 · 1000)
    #expect(abs(try #require(mean.value) - 46.415888) < 1e-4)
    mean.add(0)
    #expect(try #require(mean.value).isFinite)
  }

  /// A bench whose language model gives one word a half and shares the rest evenly among all others,
  /// and whose correction always says that word.
  private func bench(
    _ change: (inout RunConfiguration) -> Void = { _ in }
  ) throws -> (bench: FoilBench, word: Int32, words: Int) {
    let bench = try FoilBench { configuration in
      configuration.foils.filters = ["known"]
      configuration.foils.discriminationWeight = 0.3
      configuration.foils.correctionWeight = 0.1
      change(&configuration)
    }
    _ = try bench.loss()
    let changes = try bench.foils.workers.flatMap(\.pool.changes)
    let word = try #require(
      Dictionary(grouping: changes.map(\.old), by: { $0 })
        .min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    ).key
    let layout = bench.context.model.layout
    let values = bench.step.values.pointer
    let words = bench.context.model.text.table.shape[0]
    for head in ["mlm", "correction"] {
      // Without the normalised states only the biases are left.
      for name in ["LayerNorm.weight", "LayerNorm.bias", "bias"] {
        let parameter = try #require(
          layout.parameters.first { $0.name == "foils.\(head).\(name)" })
        (values + parameter.offset).update(repeating: 0, count: parameter.count)
        if name == "bias" { values[parameter.offset + Int(word)] = log(Float(words - 1)) }
      }
    }
    return (bench, word, words)
  }

  /// Old and new words of the kept sentences.
  private func kept(_ bench: FoilBench) throws -> [FoilChange] {
    try bench.foils.workers.flatMap { worker in
      worker.pool.candidates.filter { $0.row >= 0 }.flatMap { worker.pool.changes[$0.changes] }
    }
  }

  @Test("Of the kept sentences' words in a distribution that is known", arguments: [1, 2])
  func known(threads: Int) throws {
    let (bench, word, words) = try bench { $0.run.threads = threads }
    // The backward pass has made gradients of the probabilities by the time of the count.
    _ = try bench.loss()
    let changes = try kept(bench)
    try #require(changes.contains { $0.old == word } && changes.contains { $0.old != word })
    let found = try bench.foils.perplexity
    func expected(_ ids: [Int32]) -> Double {
      let share = Double(ids.count { $0 == word }) / Double(ids.count)
      return pow(2, share) * pow(2 * Double(words - 1), 1 - share)
    }
    #expect(found.gold.count == changes.count && found.corrected.count == changes.count)
    let gold = expected(changes.map(\.old))
    #expect(abs(try #require(found.gold.value) / gold - 1) < 1e-4)
    let synthetic = expected(changes.map(\.new))
    #expect(abs(try #require(found.synthetic.value) / synthetic - 1) < 1e-4)
    // Every correction is the word that has a half.
    #expect(abs(try #require(found.corrected.value) - 2) < 1e-4)
    let worker = try #require(try bench.foils.workers.first)
    let sentences = worker.sentences(of: 0, image: 0, vocabulary: bench.context.text.vocabulary)
    let first = try #require(sentences.first)
    try #require(first.isKept)
    for change in first.changes {
      #expect(abs(try #require(change.correctionProbability) - 0.5) < 1e-5)
    }
    for change in sentences.filter({ !$0.isKept }).flatMap(\.changes) {
      #expect(change.correctionProbability == nil)
    }
  }

  @Test("Without a correction in training there is none of it, and rules have no language model")
  func absent() throws {
    let (untrained, _, _) = try bench { $0.foils.correctionWeight = 0 }
    _ = try untrained.loss()
    let found = try untrained.foils.perplexity
    #expect(found.gold.count > 0 && found.synthetic.count > 0 && found.corrected.value == nil)
    let later = try FoilBench {
      $0.foils.wordsEpoch = 3
      $0.foils.filters = ["known"]
    }
    _ = try later.loss()
    #expect(try later.foils.perplexity.gold.count > 0)
    #expect(try later.foils.perplexity.corrected.count == 0)
    let rules = try FoilBench { $0.foils.generator = .rules }
    _ = try rules.loss()
    #expect(try rules.foils.totals.kept > 0 && rules.foils.totals.corrections > 0)
    #expect(try rules.foils.perplexity == FoilPerplexity())
  }
}
