import Corpus
import Foundation
import Ground

/// A folder for a test's data set, removed when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "corpus-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  func lines(_ name: String, _ lines: [String]) throws {
    try write(name, lines.map { $0 + "\n" }.joined())
  }

  func floats(
    _ name: String, _ shape: [Int], _ values: [Float], as type: NpyType = .float32
  ) throws {
    try NpyWriter.write(path: file(name), shape: shape, floats: values, as: type)
  }

  func integers(_ name: String, _ values: [Int32]) throws {
    try NpyWriter.write(path: file(name), shape: [values.count], integers: values)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: file(name)) }

  /// A sound split of global features: image i is [i + 1, salt], with captions made of the salt.
  func globalSplit(_ split: String, images: Int, captionsPerImage: Int = 5, salt: Int) throws {
    try floats(
      "\(split)_ims.npy", [images, 2], (0..<images).flatMap { [Float($0 + 1), Float(salt)] })
    try lines(
      "\(split)_caps.txt",
      (0..<(images * captionsPerImage)).map {
        "A dog number \($0) of \(salt) runs over the green grass again ."
      })
    try lines("\(split)_ids.txt", (0..<images).map { "\(salt)\($0)" })
  }
}

/// The packed regions of an image.
func regions(_ features: ImageFeatures, _ image: Int) throws -> [[Float]] {
  let dimension = features.dimension
  var buffer = [Float](repeating: .nan, count: features.maximumRegions * dimension)
  let count = try buffer.withUnsafeMutableBufferPointer { values -> Int in
    guard let base = values.baseAddress else { return 0 }
    return try features.copy(image: image, into: base)
  }
  return (0..<count).map { Array(buffer[($0 * dimension)..<(($0 + 1) * dimension)]) }
}
