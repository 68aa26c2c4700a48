import Foundation
import Objectives
import Testing

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
    let count = rows.count
    var s = rows.flatMap { $0.map(Float.init) }
    var y = labels?.flatMap { $0.map(Float.init) } ?? []
    var values = scalars?.map(Float.init) ?? objective.scalars.map(\.initial)
    values.append(0)
    var ds = [Float](repeating: 0, count: count * count)
    var dv = [Float](repeating: 0, count: values.count)
    var found = 0.0
    s.withUnsafeMutableBufferPointer { s in
      y.withUnsafeMutableBufferPointer { y in
        values.withUnsafeMutableBufferPointer { values in
          ds.withUnsafeMutableBufferPointer { ds in
            dv.withUnsafeMutableBufferPointer { dv in
              var batch = SimilarityBatch(
                similarities: s.baseAddress!, count: count,
                images: images ?? (0..<Int32(count)).map { $0 })
              batch.labels = labels == nil ? nil : UnsafePointer(y.baseAddress!)
              batch.scalars = UnsafePointer(values.baseAddress!)
              batch.threads = threads
              batch.epoch = epoch
              found = objective.evaluate(
                batch, weight: weight,
                gradient: ObjectiveGradient(
                  similarities: ds.baseAddress!, scalars: dv.baseAddress!))
            }
          }
        }
      }
    }
    value = found
    gradient = (0..<count).map { row in (0..<count).map { Double(ds[row * count + $0]) } }
    account = objective.account
    scalarGradient = objective.scalars.indices.map { Double(dv[$0]) }
  }
}
