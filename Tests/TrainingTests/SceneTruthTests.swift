import Corpus
import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Truth of captions on scenes")
struct SceneTruthTests {
  private func withScenes(_ body: (Dataset, URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Scenes.write(
      to: folder, options: SceneOptions(train: 6, dev: 4, test: 4, seed: 3, pictures: 0))
    try body(
      try Dataset(path: folder.path), folder.appendingPathComponent("train_scenes.jsonl"))
  }

  private func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String], to file: URL) throws {
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("Every caption is true of its own image")
  func ownCaptions() throws {
    try withScenes { dataset, _ in
      let split = try dataset.split("train")
      let truth = try #require(try SceneTruth(dataset, split: split))
      #expect(split.captions.count == 30)
      for caption in 0..<30 { #expect(truth.isTrue(caption: caption, image: caption / 5) == true) }
      let others = (0..<30).flatMap { caption in
        (0..<6).map { truth.isTrue(caption: caption, image: $0) }
      }
      #expect(others.contains(false))
      #expect(truth.isTrue(caption: 30, image: 0) == nil)
      #expect(truth.isTrue(caption: 0, image: 6) == nil)
    }
  }

  @Test("Without the file there is no truth")
  func missing() throws {
    try withScenes { dataset, file in
      try FileManager.default.removeItem(at: file)
      #expect(try SceneTruth(dataset, split: try dataset.split("train")) == nil)
      #expect(try SceneTruth(dataset, split: try dataset.split("dev")) != nil)
    }
  }

  @Test("A damaged file is an error that says what and where")
  func damaged() throws {
    try withScenes { dataset, file in
      let split = try dataset.split("train")
      let sound = try lines(file)
      var cut = sound
      cut[2] = String(cut[2].dropLast(3))
      try write(cut, to: file)
      var failure = #expect(throws: Failure.self) { try SceneTruth(dataset, split: split) }
      #expect(failure?.place == "\(file.path):3")
      #expect(failure?.what.contains("not a scene") == true)
      for (count, mention) in [(5, "5 scenes"), (7, "7 scenes")] {
        try write(Array((sound + sound).prefix(count)), to: file)
        failure = #expect(throws: Failure.self) { try SceneTruth(dataset, split: split) }
        #expect(failure?.what.contains(mention) == true && failure?.place == file.path)
        #expect(failure?.what.contains("6 images") == true)
      }
    }
  }
}
