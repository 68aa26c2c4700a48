import Foundation
import Ground
import Objectives
import Testing

@testable import Recipe
@testable import Records
@testable import Training

@Suite("The ranking loss of generated sentences")
struct SentenceLossTests {
  /// One case of `sentence-softmax.json`, which is of experiments/peers/make_fixtures.py.
  private struct Case: Decodable {
    var rows: [Int]
    var same_image_negatives: Bool
    var scale: Double
    var value: Double
    var gradient: [[Double]]
    var sentence_gradient: [Double]
    var log_scale_gradient: Double
  }

  private struct File: Decodable {
    var S: [[Double]]
    var images: [Int32]
    var sentences: [Float]
    var cases: [Case]

    init() throws {
      let url = try #require(
        Bundle.module.url(
          forResource: "sentence-softmax", withExtension: "json", subdirectory: "Fixtures"))
      self = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    }
  }

  @Test("The softmax form is InfoNCE with further columns less InfoNCE of the batch (PyTorch)")
  func reference() throws {
    let file = try File()
    #expect(file.cases.count == 8)
    for item in file.cases {
      let found = try evaluate(file, item)
      let place = "\(item.rows), \(item.same_image_negatives), \(item.scale)"
      #expect(abs(found.value - item.value) < 1e-6, "\(place)")
      #expect(abs(found.scaleSlope - item.log_scale_gradient) < 1e-6, "\(place)")
      for (own, other) in zip(found.slopes, item.sentence_gradient) {
        #expect(abs(Double(own) - other) < 2e-6, "\(place)")
      }
      for (own, other) in zip(found.gradient, item.gradient.joined()) {
        #expect(abs(Double(own) - other) < 2e-6, "\(place)")
      }
    }
  }

  /// All images of a case, with the factor of InfoNCE's mean.
  private func evaluate(
    _ file: File, _ item: Case
  ) throws -> (value: Double, scaleSlope: Double, slopes: [Float], gradient: [Float]) {
    let count = file.S.count
    var matrix = file.S.joined().map { Float($0) }
    var gradient = [Float](repeating: 0, count: count * count)
    let loss = SentenceLoss.softmax(
      scale: item.scale, sameImageNegatives: item.same_image_negatives)
    let factor = 1 / Double(2 * count)
    var sum = SentenceLoss.Outcome()
    var slopes: [Float] = []
    matrix.withUnsafeMutableBufferPointer { matrix in
      gradient.withUnsafeMutableBufferPointer { gradient in
        guard let matrix = matrix.baseAddress, let gradient = gradient.baseAddress else { return }
        let batch = SimilarityBatch(similarities: matrix, count: count, images: file.images)
        for pair in 0..<count {
          let own = file.sentences.indices.filter { item.rows[$0] == pair }
          guard !own.isEmpty else { continue }
          let outcome = loss.evaluate(
            batch, pair: pair,
            sentences: own.map { SentenceLoss.Sentence(similarity: file.sentences[$0]) },
            factor: factor,
            slopes: &slopes, gradient: gradient)
          sum.loss += factor * outcome.loss
          sum.scaleSlope += factor * outcome.scaleSlope
        }
      }
    }
    return (sum.loss, sum.scaleSlope, slopes, gradient)
  }

  @Test("Similarities far apart neither overflow nor lose the small loss")
  func extremes() {
    // ln(1 + e^(−100)) = e^(−100), and ln(1 + e^100) = 100.
    for (sentence, expected) in [(Float(0), exp(-100.0)), (2, 100)] {
      var matrix: [Float] = [1, -1, -1, 1]
      var gradient: [Float] = [0, 0, 0, 0]
      var slopes: [Float] = []
      let outcome = matrix.withUnsafeMutableBufferPointer { matrix in
        gradient.withUnsafeMutableBufferPointer { gradient in
          matrix.baseAddress.flatMap { matrix in
            gradient.baseAddress.map {
              SentenceLoss.softmax(scale: 100, sameImageNegatives: false).evaluate(
                SimilarityBatch(similarities: matrix, count: 2, images: [0, 1]), pair: 0,
                sentences: [SentenceLoss.Sentence(similarity: sentence)], factor: 1,
                slopes: &slopes, gradient: $0)
            }
          }
        }
      }
      let loss = outcome?.loss ?? .nan
      #expect(abs(loss - expected) < 1e-9 * expected, "\(loss)")
      #expect(abs(Double(slopes[0] + gradient[0])) < 1e-4 && slopes[0].isFinite)
    }
  }

  @Test(
    "In a step it takes InfoNCE's learnt scale and mask; without InfoNCE its own temperature",
    arguments: [
      ["infonce"], ["infonce", "same image"], ["triplet", "infonce"], ["infonce", "fixed"],
      ["triplet"], ["triplet", "same image"],
    ])
  func step(variant: [String]) throws {
    let bench = try FoilBench(batch: 1) { configuration in
      configuration.foils.rankOnly()
      configuration.foils.form = .softmax
      configuration.foils.softmaxTemperature = 0.25
      configuration.foils.share = 0.7
      configuration.foils.weight = 3
      configuration.objective.terms = variant.filter { ["triplet", "infonce"].contains($0) }
      configuration.objective["infonce.weight"] = .real(0)
      configuration.objective["triplet.weight"] = .real(0)
      configuration.objective.sameImageNegatives = variant.contains("same image")
      if variant.contains("fixed") {
        configuration.objective["infonce.learn_tau"] = .boolean(false)
        configuration.objective["infonce.tau"] = .real(0.08)
      }
    }
    var scale = 1 / 0.25
    if variant.contains("infonce") {
      scale = variant.contains("fixed") ? 1 / 0.08 : 9
    }
    // Training has moved the temperature away from where it began.
    let scalar = bench.context.model.scalars.first
    if let scalar { bench.step.values.pointer[scalar.offset] = log(9) }
    let loss = try bench.loss()
    let view = try #require(bench.step.lastView)
    let (expected, hidden) = try widened(
      bench, view, scale: scale, hides: !variant.contains("same image"))
    #expect(variant.contains("same image") ? hidden == 0 : hidden > 0)
    let ranking = try #require(try bench.foils.losses.ranking)
    #expect(ranking > 0.01 && abs(ranking - expected) < 1e-5, "\(ranking) \(expected)")
    #expect(abs(loss - 3 * ranking) < 1e-5)

    guard let scalar else { return }
    #expect(variant.contains("infonce") && !variant.contains("fixed"))
    let gradient = Double(try bench.gradient()[scalar.offset])
    let near = 1e-4
    let slope =
      try
      (widened(bench, view, scale: 9 * exp(near), hides: !variant.contains("same image")).value
      - widened(bench, view, scale: 9 * exp(-near), hides: !variant.contains("same image")).value)
      / (2 * near)
    #expect(abs(3 * slope) > 1e-4 && abs(gradient - 3 * slope) < 1e-4, "\(gradient) \(3 * slope)")
  }

  /// InfoNCE of the widened matrix less that of the batch, in both directions, by its definition.
  private func widened(
    _ bench: FoilBench, _ view: SimilarityBatch, scale: Double, hides: Bool
  ) throws -> (value: Double, hidden: Int) {
    var further: [Int: [Double]] = [:]
    for worker in try bench.foils.workers {
      for row in worker.kept.rows where row.candidate >= 0 {
        further[worker.pool.sources[row.source].pair, default: []].append(Double(row.similarity))
      }
    }
    var hidden = 0
    func infonce(_ further: [Int: [Double]]) -> Double {
      var sum = 0.0
      hidden = 0
      for anchor in 0..<view.count {
        for isImage in [true, false] {
          var scores: [Double] = []
          for other in 0..<view.count {
            if hides, other != anchor, view.images[other] == view.images[anchor] {
              hidden += 1
              continue
            }
            let place = isImage ? anchor * view.count + other : other * view.count + anchor
            scores.append(Double(view.similarities[place]))
          }
          if isImage { scores += further[anchor] ?? [] }
          let positive = Double(view.similarities[anchor * view.count + anchor])
          sum += log(scores.reduce(0) { $0 + exp(scale * ($1 - positive)) })
        }
      }
      return sum / Double(2 * view.count)
    }
    return (infonce(further) - infonce([:]), hidden)
  }
}
