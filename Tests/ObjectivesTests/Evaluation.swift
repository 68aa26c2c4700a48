import Compute
import Foundation
import Ground
import Testing

@testable import Objectives

/// A batch on a small matrix.
struct TestBatch {
  var rows: [[Double]]
  var labels: [[Double]]?
  var images: [Int32]?
  /// Nil for the objective's first values.
  var scalars: [Double]?
  var threads = 2
  var epoch = 0

  var count: Int { rows.count }

  /// Calls `body` with the batch as objectives see it.
  func with<Result>(
    _ objective: any Objective, _ body: (SimilarityBatch) throws -> Result
  ) rethrows -> Result {
    let s = floats(rows.joined())
    let y = floats((labels ?? []).joined())
    let values = floats(scalars ?? objective.scalars.map { Double($0.initial) })
    var batch = SimilarityBatch(
      similarities: s.pointer, count: count, images: images ?? (0..<Int32(count)).map { $0 })
    batch.labels = labels == nil ? nil : UnsafePointer(y.pointer)
    batch.scalars = UnsafePointer(values.pointer)
    batch.threads = threads
    batch.epoch = epoch
    return try withExtendedLifetime((s, y, values)) { try body(batch) }
  }
}

/// Numbers as float32 memory.
func floats(_ values: some Sequence<Double>) -> FloatBuffer {
  let values = Array(values)
  let buffer = FloatBuffer(count: values.count)
  for (index, value) in values.enumerated() { buffer.pointer[index] = Float(value) }
  return buffer
}

/// One evaluation of an objective on a small matrix.
struct Evaluation {
  let value: Double
  let gradient: [[Double]]
  let account: Account
  let scalarGradient: [Double]

  init(
    _ objective: any Objective, _ rows: [[Double]], labels: [[Double]]? = nil,
    images: [Int32]? = nil, scalars: [Double]? = nil, weight: Float = 1, threads: Int = 2,
    epoch: Int = 0
  ) {
    self.init(
      objective,
      TestBatch(
        rows: rows, labels: labels, images: images, scalars: scalars, threads: threads,
        epoch: epoch), weight: weight)
  }

  init(_ objective: any Objective, _ test: TestBatch, weight: Float = 1) {
    let count = test.count
    let ds = FloatBuffer(count: count * count)
    let dv = FloatBuffer(count: objective.scalars.count)
    value = test.with(objective) { batch in
      objective.evaluate(
        batch, weight: weight,
        gradient: ObjectiveGradient(similarities: ds.pointer, scalars: dv.pointer))
    }
    gradient = (0..<count).map { row in
      (0..<count).map { Double(ds.pointer[row * count + $0]) }
    }
    account = objective.account
    scalarGradient = objective.scalars.indices.map { Double(dv.pointer[$0]) }
  }
}

/// One anchor alone, without directions and reductions.
struct AnchorEvaluation {
  let outcome: AnchorOutcome
  let weights: [Double]

  init(_ loss: some AnchorLoss, scores: [Double], labels: [Double]? = nil, positive: Int = 0) {
    let s = floats(scores)
    let y = labels.map { floats($0) }
    let w = floats(scores.map { _ in .nan })
    outcome = withExtendedLifetime((s, y)) {
      loss.evaluate(
        Anchor(
          scores: s.pointer, count: scores.count, positive: positive, direction: .imageToText,
          labels: y.map { UnsafePointer($0.pointer) }, scalars: nil, epoch: 0,
          scratch: AnchorScratch()), weights: w.pointer)
    }
    weights = scores.indices.map { Double(w.pointer[$0]) }
  }
}

/// The published numbers of `Fixtures/reference.json` and the like.
struct Reference {
  private let content: [String: Any]

  init(_ name: String = "reference") throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    content = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  /// What stands at a path of keys.
  func callAsFunction<Value>(_ path: String..., as type: Value.Type = Value.self) throws -> Value {
    var place: Any = content
    for key in path { place = try #require((place as? [String: Any])?[key], "\(path)") }
    return try #require(place as? Value, "\(path)")
  }

  func number(_ path: String...) throws -> Double {
    var place: Any = content
    for key in path { place = try #require((place as? [String: Any])?[key], "\(path)") }
    return try #require(place as? Double, "\(path)")
  }
}

/// Relative to the larger of the number and a thousandth.
func expectClose(
  _ found: Double, _ expected: Double, _ what: String, tolerance: Double = 2e-4,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(found - expected) <= tolerance * max(abs(expected), 1e-3),
    "\(what): \(found) instead of \(expected)", sourceLocation: sourceLocation)
}

/// Relative to the largest entry.
func expectClose(
  _ found: [[Double]], _ expected: [[Double]], _ what: String, tolerance: Double = 2e-4,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let scale = expected.joined().map(abs).max() ?? 0
  #expect(found.count == expected.count, sourceLocation: sourceLocation)
  for (row, line) in expected.enumerated() {
    for (column, value) in line.enumerated() {
      #expect(
        abs(found[row][column] - value) <= tolerance * max(scale, 1e-3),
        "\(what) at (\(row), \(column)): \(found[row][column]) instead of \(value)",
        sourceLocation: sourceLocation)
    }
  }
}
