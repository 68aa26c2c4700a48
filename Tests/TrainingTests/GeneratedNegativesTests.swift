import Foundation
import Models
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Generated negatives (TAGS-DC)")
struct GeneratedNegativesTests {
  @Test("The hinge is that of similarities computed apart (T1)", arguments: [0, 3])
  func hinge(index: Int) throws {
    let bench = try FoilBench(batch: index) { $0.foils.rankOnly() }
    _ = try bench.loss()
    var sum = 0.0
    var captions = 0
    for worker in try bench.foils.workers {
      captions += worker.pool.sources.count
      for (number, source) in worker.pool.sources.enumerated() {
        let kept = worker.pool.candidates.filter { $0.source == number && $0.row >= 0 }
        guard !kept.isEmpty else { continue }
        let image = try bench.image(Int(bench.batch.images[source.pair]))
        let texts = bench.encode(
          [Array(source.tokens)] + kept.map { Array(worker.pool.tokens[$0.tokens]) })
        let gold = dot(image, texts[0])
        #expect(abs(Double(worker.pool.goldScores[number]) - gold) < 1e-5)
        let costs = texts.dropFirst().map { max(0, 0.1 + dot(image, $0) - gold) }
        sum += costs.reduce(0, +) / Double(costs.count)
        for (candidate, text) in zip(kept, texts.dropFirst()) {
          #expect(abs(Double(candidate.score) - dot(image, text)) < 1e-5)
        }
      }
    }
    #expect(captions == 16)
    let found = try #require(try bench.foils.losses.ranking)
    #expect(found > 0.01 && abs(found - sum / 16) < 1e-5)
  }

  @Test(
    "Kept sentences are as long as their caption, changed where it was masked, and no reference (T2)"
  )
  func properties() throws {
    let bench = try FoilBench()
    for index in 0..<4 {
      _ = try bench.step.run(
        bench.loader.take(index), objective: bench.objective, imageRate: 1e-3, textRate: 1e-3)
      let vocabulary = bench.context.text.vocabulary
      let special = [
        vocabulary.padding, vocabulary.unknown, vocabulary.start, vocabulary.end, vocabulary.mask,
      ].map { Int32($0) }
      var kept = 0
      for worker in try bench.foils.workers {
        for (number, source) in worker.pool.sources.enumerated() {
          var seen: Set<[Int32]> = []
          let gold = Array(source.tokens)
          let references = bench.split.captionOffsets.indices.dropLast().first {
            bench.split.captionOffsets[$0] <= source.caption
              && source.caption < bench.split.captionOffsets[$0 + 1]
          }
          let image = try #require(references)
          let lines = bench.split.captionOffsets[image]..<bench.split.captionOffsets[image + 1]
          for candidate in worker.pool.candidates
          where candidate.source == number && candidate.row >= 0 {
            let sentence = Array(worker.pool.tokens[candidate.tokens])
            let changed = sentence.indices.filter { sentence[$0] != gold[$0] }
            #expect(sentence.count == gold.count && !changed.isEmpty)
            #expect(changed == worker.pool.changes[candidate.changes].map(\.position).sorted())
            #expect(changed.count <= 2)
            #expect(!sentence.contains { special.contains($0) })
            #expect(seen.insert(sentence).inserted)
            for line in lines {
              let range = bench.captions.offsets[line]..<bench.captions.offsets[line + 1]
              #expect(sentence != Array(bench.captions.ids[range]))
            }
            kept += 1
          }
          #expect(seen.count <= 2)
        }
      }
      #expect(kept > 8)
    }
  }

  @Test(
    "The gradient is the slope of the loss in every parameter (finite differences)",
    arguments: [
      "hinge", "softmax", "ungrounded", "bert", "language", "language bert", "layers bert",
      "language layers bert",
    ])
  func finiteDifferences(variant: String) throws {
    let bench = try FoilBench { configuration in
      configuration.foils.discriminationWeight = 1
      configuration.foils.correctionWeight = 1
      configuration.foils.languageWeight = 1
      configuration.foils.weight = 2
      // A wide margin keeps every hinge on its slope, and rules write the same sentences whatever the
      // parameters are; what a model writes changes by leaps.
      configuration.foils.margin = 0.5
      configuration.foils.generator = .rules
      configuration.foils.kept = 16
      configuration.foils.filters = ["known"]
      switch variant {
      case "softmax": configuration.foils.form = .softmax
      case "ungrounded": configuration.foils.grounding = .none
      case "language", "language bert", "language layers bert":
        // Before generation begins the language model is trained alone.
        configuration.foils.generator = .shared
        configuration.foils.warmupEpochs = 1
      default: break
      }
      if variant.hasSuffix("bert") {
        configuration.model.text.kind = .bert
        configuration.foils.grounding = variant.contains("layers") ? .layers : .attention
        configuration.model.text.layers = variant.contains("layers") ? 2 : 1
        configuration.model.text.heads = 2
        configuration.model.text.intermediate = 32
        configuration.model.text.positions = 40
      }
    }
    // Closed gates would let nothing through.
    for gate in bench.context.model.heads?.regions?.gates ?? [] {
      bench.step.values.pointer[gate.offset] = 0.7
    }
    let gradient = try bench.gradient()
    let values = bench.step.values
    let layout = bench.context.model.layout
    var stream = RandomStream(seed: 5, purpose: "directions")
    var checked = 0
    for parameter in layout.parameters {
      // Half the gradient's own direction, half a random one.
      let range = parameter.offset..<(parameter.offset + parameter.count)
      var direction = range.map { _ in stream.normal() }
      let norm = dot(direction, direction).squareRoot()
      let own = dot(Array(gradient[range]), Array(gradient[range])).squareRoot()
      for (index, offset) in range.enumerated() {
        direction[index] = direction[index] / Float(norm)
        if own > 0 { direction[index] += gradient[offset] / Float(own) }
      }
      let before = range.map { values.pointer[$0] }
      func loss(_ distance: Float) throws -> Double {
        for (index, offset) in range.enumerated() {
          values.pointer[offset] = before[index] + distance * direction[index]
        }
        defer {
          for (index, offset) in range.enumerated() { values.pointer[offset] = before[index] }
        }
        return try bench.loss()
      }
      let distance: Float = 4e-3
      let slope = (try loss(distance) - loss(-distance)) / (2 * Double(distance))
      let expected = dot(direction, Array(gradient[range]))
      #expect(
        abs(slope - expected) < 0.03 * abs(expected) + 2e-3,
        "\(parameter.name): slope \(slope), gradient \(expected)")
      if own > 1e-3 { checked += 1 }
    }
    #expect(checked > layout.parameters.count / 2)
  }

  @Test("The language model's loss alone moves the retrieval score: the parameters are shared (T4)")
  func shared() throws {
    let bench = try FoilBench { configuration in
      configuration.foils.rankOnly()
      configuration.foils.weight = 0
      configuration.foils.languageWeight = 1
      configuration.foils.warmupLanguageWeight = 1
      configuration.objective["infonce.weight"] = .real(0)
    }
    let sentence = bench.captions.ids[0..<bench.captions.offsets[1]]
    func score() throws -> Double {
      dot(try bench.image(0), bench.encode([Array(sentence)])[0])
    }
    let before = try score()
    #expect(try bench.loss(rate: 1e-2) > 1)
    #expect(abs(try score() - before) > 1e-4)
  }

  @Test(
    "Sentences give no gradient to the draw; discrimination and correction reach the encoders (T5)")
  func gradients() throws {
    func norms(_ change: (inout RunConfiguration) -> Void) throws -> [String: Double] {
      let bench = try FoilBench { configuration in
        configuration.foils.rankOnly()
        configuration.foils.weight = 0
        configuration.objective["infonce.weight"] = .real(0)
        change(&configuration)
      }
      let gradient = try bench.gradient()
      return Dictionary(
        uniqueKeysWithValues: bench.context.model.layout.parameters.map { parameter in
          let part = Array(gradient[parameter.offset..<(parameter.offset + parameter.count)])
          return (parameter.name, dot(part, part).squareRoot())
        })
    }
    let ranking = try norms { $0.foils.weight = 1 }
    #expect(ranking.filter { $0.key.hasPrefix("foils.") }.allSatisfy { $0.value == 0 })
    #expect(try #require(ranking["text.gru.weight_ih_l0"]) > 1e-3)
    for key in ["discrimination", "correction"] {
      let found = try norms {
        if key == "correction" {
          $0.foils.correctionWeight = 1
        } else {
          $0.foils.discriminationWeight = 1
        }
      }
      #expect(try #require(found["text.gru.weight_ih_l0"]) > 1e-4, "\(key)")
      #expect(try #require(found["image.linear.weight"]) > 1e-5, "\(key)")
      #expect(try #require(found["text.embedding.weight"]) > 1e-4, "\(key)")
    }
  }

  @Test("Correction's first and first five words are those of the largest probabilities")
  func correctionPlaces() throws {
    let bench = try FoilBench { $0.foils.correctionWeight = 1 }
    let values = bench.step.values.pointer
    func parameter(_ name: String) throws -> Parameter {
      try #require(bench.context.model.layout.parameters.first { $0.name == name })
    }
    func oldWords() throws -> [Int32] {
      try bench.foils.workers.flatMap { worker in
        worker.pool.candidates.filter { $0.row >= 0 }.flatMap { candidate in
          worker.pool.changes[candidate.changes].map(\.old)
        }
      }
    }
    _ = try bench.loss()
    let frequent = Dictionary(grouping: try oldWords(), by: { $0 })
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key).prefix(7)
    try #require(frequent.count == 7)
    // Without the normalised states only the biases are left: seven words in an order that is known.
    for name in ["weight", "bias"] {
      let gain = try parameter("foils.correction.LayerNorm.\(name)")
      (values + gain.offset).update(repeating: 0, count: gain.count)
    }
    let bias = try parameter("foils.correction.bias")
    for (place, word) in frequent.enumerated() {
      values[bias.offset + Int(word)] = 10 - Float(place)
    }
    _ = try bench.loss()
    let words = try oldWords()
    let totals = try bench.foils.totals
    #expect(totals.corrections == words.count && words.contains(frequent[5]))
    #expect(totals.correctionCorrect == words.count { $0 == frequent[0] })
    #expect(totals.correctionTop5 == words.count { frequent.prefix(5).contains($0) })
    #expect(totals.correctionTop5 > totals.correctionCorrect)
  }

  @Test("With fewer candidates than wanted there are fewer negatives, with none the loss is 0 (T6)")
  func few() throws {
    let few = try FoilBench { configuration in
      configuration.foils.kept = 30
      configuration.foils.variants = 1
      configuration.foils.fills = 3
    }
    _ = try few.loss()
    for worker in try few.foils.workers {
      for number in worker.pool.sources.indices {
        let own = worker.pool.candidates.filter { $0.source == number }
        #expect(own.count <= 3)
        for candidate in own { #expect((candidate.row >= 0) == (candidate.verdict == .accepted)) }
      }
    }
    // Every word is likely beside so small a ratio.
    let none = try FoilBench { configuration in
      configuration.foils.rankOnly()
      configuration.foils.filters = ["known", "likely"]
      configuration.foils.likelihoodRatio = 1e-30
    }
    let plain = try FoilBench { $0.foils.generator = .off }
    #expect(try none.loss() == plain.loss())
    #expect(try none.foils.losses.ranking == nil && none.foils.totals.kept == 0)
    #expect(try none.foils.totals.candidates > 0)
  }
}
