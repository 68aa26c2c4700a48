import Foundation
import Testing

/// A directory of its own for a test, removed with this object.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/foil-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String = "file") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The path of a committed fixture.
func fixture(_ name: String) throws -> String {
  try #require(Bundle.module.path(forResource: "Fixtures/\(name)", ofType: nil))
}

/// The bytes of a file.
func contents(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}
