import Compute
import Foundation
import Ground
import Models
import Testing

/// A safetensors file made by `experiments/peers/make_fixtures.py` with PyTorch's numbers.
struct Fixture {
  let file: SafeTensors

  init(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "safetensors", subdirectory: "Fixtures"))
    file = try SafeTensors(path: url.path)
  }

  func floats(_ name: String) throws -> [Float] { try file.floats(name) }

  func shape(_ name: String) throws -> [Int] { try #require(file.shape(of: name)) }

  /// Offsets of packed items from their lengths.
  func offsets(_ name: String = "in/lengths") throws -> [Int] {
    try floats(name).reduce(into: [0]) { offsets, length in
      offsets.append((offsets.last ?? 0) + Int(length))
    }
  }

  /// The captions of `in/ids` and `in/lengths`.
  func tokens(lengths: String = "in/lengths") throws -> TokenBatch {
    let ids = try floats("in/ids").map { Int32($0) }
    let offsets = try offsets(lengths)
    let batch = TokenBatch()
    for item in 0..<(offsets.count - 1) {
      batch.append(ids[offsets[item]..<offsets[item + 1]], item: item)
    }
    return batch
  }

  /// The regions of a fixture as one batch.
  func images(lengths: String = "in/lengths") throws -> ImageBatch {
    let x = try floats("in/regions")
    let batch = ImageBatch()
    batch.regions.reserve(x.count).update(from: x, count: x.count)
    batch.offsets = try offsets(lengths)
    batch.items = Array(0..<(batch.offsets.count - 1))
    return batch
  }

  /// All parameters of a layout from the tensors `param/<name>` (or another prefix).
  func load(_ layout: ParameterLayout, prefix: String = "param/") throws -> FloatBuffer {
    let buffer = FloatBuffer(count: layout.count)
    for parameter in layout.parameters {
      #expect(file.shape(of: prefix + parameter.name) == parameter.shape, "\(parameter.name)")
      try file.copy(
        prefix + parameter.name, into: buffer.pointer + parameter.offset, count: parameter.count)
    }
    return buffer
  }

  /// Compares gradients (or values) of all parameters with the tensors `grad/<name>`.
  func expectParameters(
    _ buffer: FloatBuffer, _ layout: ParameterLayout, prefix: String = "grad/",
    tolerance: Float = 1e-4
  ) throws {
    for parameter in layout.parameters {
      expectClose(
        UnsafePointer(buffer.pointer + parameter.offset), try floats(prefix + parameter.name),
        tolerance: tolerance, parameter.name)
    }
  }
}

/// Every element within `tolerance` of the largest magnitude among the expected ones, or of 0.01
/// where all are smaller: some gradients (of attention's key bias) are zero but for rounding.
func expectClose(
  _ found: UnsafePointer<Float>, _ expected: [Float], tolerance: Float = 1e-4, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let scale = max(expected.reduce(0) { max($0, abs($1)) }, 1e-2)
  var worst: Float = 0
  for (index, value) in expected.enumerated() {
    let difference = abs(found[index] - value)
    worst = difference.isNaN ? .infinity : max(worst, difference)
  }
  #expect(
    worst <= tolerance * scale, "\(what): differs by \(worst), largest value \(scale)",
    sourceLocation: sourceLocation)
}

/// A buffer holding `values`.
func buffer(_ values: [Float]) -> FloatBuffer {
  let buffer = FloatBuffer(count: values.count)
  buffer.pointer.update(from: values, count: values.count)
  return buffer
}
