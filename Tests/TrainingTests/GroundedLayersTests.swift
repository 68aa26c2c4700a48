import Compute
import Foundation
import Models
import Objectives
import Testing

@testable import Ground
@testable import Probes
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Generated negatives with regions in the layers")
struct GroundedLayersTests {
  /// A small transformer, whose grounding is that of its layers if nothing is said.
  private func bench(
    gate: Float = 0, _ change: (inout RunConfiguration) -> Void = { _ in }
  ) throws -> FoilBench {
    let bench = try FoilBench { configuration in
      configuration.model.text.kind = .bert
      configuration.model.text.layers = 2
      configuration.model.text.heads = 2
      configuration.model.text.intermediate = 32
      configuration.model.text.positions = 40
      change(&configuration)
    }
    for parameter in bench.context.model.heads?.regions?.gates ?? [] {
      bench.step.values.pointer[parameter.offset] = gate
    }
    return bench
  }

  private func languageOnly(_ configuration: inout RunConfiguration) {
    configuration.foils.weight = 0
    configuration.foils.discriminationWeight = 0
    configuration.foils.correctionWeight = 0
    configuration.foils.languageWeight = 1
    configuration.foils.warmupLanguageWeight = 1
    configuration.objective["infonce.weight"] = .real(0)
  }

  private func norms(_ bench: FoilBench) throws -> [String: Double] {
    let gradient = try bench.gradient()
    return Dictionary(
      uniqueKeysWithValues: bench.context.model.layout.parameters.map { parameter in
        let part = gradient[parameter.offset..<(parameter.offset + parameter.count)]
        return (parameter.name, part.reduce(0.0) { $0 + Double($1 * $1) }.squareRoot())
      })
  }

  @Test("`auto` means layers for a transformer, attention for a GRU, and is resolved in the run")
  func auto() throws {
    let bert = try bench()
    #expect(bert.context.configuration.foils.grounding == .layers)
    #expect(bert.context.model.heads?.regions?.gates.count == 2)
    let names = bert.context.model.layout.parameters.map(\.name)
    #expect(names.contains("foils.layer.1.key.weight"))
    #expect(!names.contains { $0.hasPrefix("foils.grounding") })
    let attention = try bench { $0.foils.grounding = .attention }
    #expect(attention.context.configuration.foils.grounding == .attention)
    #expect(attention.context.model.heads?.regions == nil)
    let gru = try FoilBench()
    #expect(gru.context.configuration.foils.grounding == .attention)
    #expect(gru.context.model.heads?.regions == nil)
  }

  @Test("Regions cannot enter the layers of an encoder without any")
  func refused() {
    let failure = #expect(throws: Failure.self) {
      try FoilBench { $0.foils.grounding = .layers }
    }
    #expect(failure?.kind == .usage)
    #expect(
      failure?.description.contains("`foils.grounding` is \"layers\"") == true
        && failure?.description.contains("gru") == true)
  }

  @Test("The language model's loss alone moves the retrieval score (T4)")
  func shared() throws {
    let bench = try bench(languageOnly)
    let sentence = Array(bench.captions.ids[0..<bench.captions.offsets[1]])
    func score() throws -> Double {
      zip(try bench.image(0), bench.encode([sentence])[0]).reduce(0) {
        $0 + Double($1.0) * Double($1.1)
      }
    }
    let before = try score()
    #expect(try bench.loss(rate: 1e-2) > 1)
    #expect(abs(try score() - before) > 1e-4)
  }

  @Test("Each loss of the heads reaches tokens, regions, gates and blocks (T5)")
  func gradients() throws {
    for key in ["language", "discrimination", "correction"] {
      let found = try norms(
        bench(gate: 0.7) { configuration in
          self.languageOnly(&configuration)
          guard key != "language" else { return }
          configuration.foils.languageWeight = 0
          configuration.foils.warmupLanguageWeight = 0
          configuration.foils.discriminationWeight = key == "discrimination" ? 1 : 0
          configuration.foils.correctionWeight = key == "correction" ? 1 : 0
        })
      for name in [
        "foils.layer.0.gate", "foils.layer.1.gate", "foils.layer.0.query.weight",
        "foils.layer.0.key.weight", "foils.layer.1.value.weight", "foils.layer.1.output.weight",
        "image.linear.weight", "text.bert.embeddings.word_embeddings.weight",
        "text.bert.encoder.layer.0.attention.self.query.weight",
      ] {
        #expect(try #require(found[name]) > 1e-7, "\(key): \(name)")
      }
    }
    // Closed gates feel what opening them would do, and nothing passes them yet.
    let closed = try norms(bench(languageOnly))
    #expect(try #require(closed["foils.layer.0.gate"]) > 1e-6)
    #expect(closed["image.linear.weight"] == 0)
  }

  @Test("With closed gates the language model says what it says without the image")
  func closed() throws {
    func loss(_ grounding: RunConfiguration.Foils.Grounding) throws -> Double {
      let bench = try bench {
        self.languageOnly(&$0)
        $0.foils.grounding = grounding
      }
      let layout = bench.context.model.layout
      // An ungrounded head has a linear map before the others; here it changes nothing.
      if let merge = layout.parameter(named: "foils.grounding.merge.weight") {
        for row in 0..<24 {
          for column in 0..<24 {
            bench.step.values.pointer[merge.offset + row * 24 + column] = row == column ? 1 : 0
          }
        }
      }
      return try bench.loss()
    }
    #expect(abs(try loss(.layers) - loss(.none)) < 1e-6)
  }

  @Test("After some training another image makes the language model worse (T10)")
  func image() throws {
    let bench = try bench(languageOnly)
    func compare(_ rate: Double) throws -> (own: Double, other: Double) {
      var (own, other, masked, shuffled) = (0.0, 0.0, 0, 0)
      for index in 0..<bench.loader.stepsPerEpoch {
        _ = try bench.step.run(
          bench.loader.take(index), objective: bench.objective, imageRate: rate, textRate: rate,
          probes: true)
        let totals = try bench.foils.totals
        own += totals.languageLoss
        other += totals.shuffledLoss
        masked += totals.masked
        shuffled += totals.shuffled
      }
      return (own / Double(masked), other / Double(shuffled))
    }
    let before = try compare(0)
    #expect(abs(before.own - before.other) < 1e-4)
    for _ in 0..<40 { _ = try compare(3e-3) }
    let after = try compare(0)
    #expect(after.own < before.own - 1 && after.other > after.own + 0.2, "\(before) \(after)")
  }

  @Test("The number of threads changes the sums' rounding only")
  func threads() throws {
    let losses = try [1, 2, 3].map { threads in
      try bench(gate: 0.5) { $0.run.threads = threads }.loss()
    }
    #expect(abs(losses[0] - losses[1]) < 1e-4 && abs(losses[0] - losses[2]) < 1e-4)
  }

  @Test("A frozen generator speaks with the blocks as they were when generation began")
  func frozen() throws {
    let bench = try bench(gate: 0.5) { $0.foils.generator = .static }
    let foils = try bench.foils
    // The weights that the generator keeps, with the gates open.
    let count = bench.context.model.layout.count
    let kept = FloatBuffer(count: count)
    kept.pointer.update(from: bench.step.values.pointer, count: count)
    var state = ObjectiveState()
    state.numbers = ["start": 0]
    state.tensors = [("frozen", 1, count, kept)]
    try foils.restore(state)
    func sentences() throws -> [[Int32]] {
      _ = try bench.loss()
      return foils.workers.map { $0.language.slots.isEmpty ? [] : $0.pool.tokens }
    }
    let before = try sentences()
    #expect(before.contains { !$0.isEmpty })
    for gate in bench.context.model.heads?.regions?.gates ?? [] {
      bench.step.values.pointer[gate.offset] = -2
    }
    #expect(try sentences() == before)
  }

  @Test("Sentences are written on demand with the blocks in place")
  func writer() throws {
    let bench = try bench(gate: 0.5) { $0.foils.filters = ["known", "related"] }
    _ = try bench.loss(rate: 1e-2)
    let writer = try FoilWriter(
      bench.context, values: bench.step.values, split: "dev", variants: 6, kept: 4)
    let found = try writer.write(caption: 7)
    #expect(found.count > 4 && found.contains { $0.isKept })
    #expect(try writer.write(caption: 7) == found)
    // Each word's probability depends on the image that it is written against.
    let text = writer.split.captions[7]
    func probabilities(_ image: Int) throws -> Set<Float> {
      Set(try writer.write(text, image: image).flatMap { $0.changes.compactMap(\.oldProbability) })
    }
    #expect(try probabilities(0) != probabilities(1))
  }

  @Test("A run attacks with what its filters let through, whatever its scores say of the order")
  func source() throws {
    let bench = try bench(gate: 0.5) { $0.foils.filters = ["known", "related"] }
    _ = try bench.loss(rate: 1e-2)
    let split = try bench.context.split("dev")
    func sets(_ count: Int, seed: UInt64 = 0) throws -> [CandidateSet] {
      try ModelSource(
        bench.context, values: bench.step.values, split: "dev", name: "run", count: 12, seed: seed
      ).candidates(for: [3, 7], of: split, count: count)
    }
    let found = try sets(12)
    let fills = bench.context.configuration.foils.fills
    let writer = try FoilWriter(
      bench.context, values: bench.step.values, split: "dev", variants: (24 + fills - 1) / fills)
    for (set, caption) in zip(found, [3, 7]) {
      let written = try writer.write(caption: caption)
      let accepted = Set(
        written.filter { $0.verdict == .accepted }
          .map { ModelSource.sentence($0.words, isPieces: false) })
      #expect(!set.sentences.isEmpty && set.sentences.count <= 12)
      #expect(set.sentences.allSatisfy(accepted.contains) && !accepted.contains(set.gold))
    }
    #expect(try sets(12) == found)
    #expect(try sets(12, seed: 1) != found)
    // Fewer are the first of more.
    #expect(try zip(sets(3), found).allSatisfy { $0.sentences == Array($1.sentences.prefix(3)) })
  }
}
