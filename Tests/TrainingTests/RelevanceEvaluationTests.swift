import Compute
import Corpus
import Foundation
import Testing

@testable import Ground
@testable import Probes
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Evaluation against continuous labels")
struct RelevanceEvaluationTests {
  /// 150 images of one caption each, whose sentence vectors are random directions.
  private func withVectors(_ body: (String, [Float]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var stream = RandomStream(seed: 5, purpose: "vectors")
    var vectors = (0..<(150 * 8)).map { _ in stream.normal() }
    for row in 0..<150 {
      let range = (row * 8)..<(row * 8 + 8)
      let norm = vectors[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
      for index in range { vectors[index] /= norm }
    }
    let path = folder.appendingPathComponent("sentences.npy").path
    try NpyWriter.write(path: path, shape: [150, 8], floats: vectors)
    try body(path, vectors)
  }

  private func evaluate(
    _ images: [Float], _ captions: [Float], _ path: String, threads: Int
  ) throws -> RelevanceEvaluation {
    let first = FloatBuffer(count: images.count)
    let second = FloatBuffer(count: captions.count)
    for index in images.indices { first.pointer[index] = images[index] }
    for index in captions.indices { second.pointer[index] = captions[index] }
    let offsets = Array(0...150)
    let labels = try RelevanceLabels(
      .embeddings(path: path), captions: (0..<150).map { "caption \($0)" },
      captionOffsets: offsets, split: "test")
    return try RelevanceEvaluation(
      Embeddings(images: first, captions: second, captionOffsets: offsets, dimension: 8),
      labels: labels, threads: threads)
  }

  @Test("A model that sees the label's own vectors orders everything as the labels do")
  func perfect() throws {
    try withVectors { path, vectors in
      for threads in [1, 3] {
        let found = try evaluate(vectors, vectors, path, threads: threads)
        for direction in [found.imageToText, found.textToImage] {
          #expect(direction.tau > 0.9999)
          #expect(direction.ndcg > 0.9999)
        }
      }
    }
  }

  @Test("One that turns the captions around has the opposite order")
  func opposite() throws {
    try withVectors { path, vectors in
      let found = try evaluate(vectors, vectors.map { -$0 }, path, threads: 2)
      #expect(found.imageToText.tau < -0.9999 && found.textToImage.tau < -0.9999)
      #expect(found.imageToText.ndcg < 0.2)
    }
  }

  @Test("Directions are not mixed up: spoilt images spoil both, in different ways")
  func directions() throws {
    try withVectors { path, vectors in
      // The first 75 images all look like image 0: their queries rank captions alike.
      var images = vectors
      for row in 0..<75 { for i in 0..<8 { images[row * 8 + i] = vectors[i] } }
      let found = try evaluate(images, vectors, path, threads: 2)
      // Image queries: half are right, half follow another image's labels.
      #expect(abs(found.imageToText.tau - 0.5) < 0.1)
      // Caption queries: 2,775 pairs of good images keep their order, as many of spoilt ones tie, and
      // of the 5,625 mixed ones two thirds agree: (2775 + 5625 / 3) / 11175.
      #expect(abs(found.textToImage.tau - 0.416) < 0.04)
    }
  }
}
