import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

/// Images of two things, each a region that says its colour and its shape, with captions that name
/// both: whatever a caption says can be looked up.
private enum ToyWorld {
  static let colours = ["red", "blue", "green", "yellow", "white", "black"]
  static let shapes = ["circle", "square", "triangle", "star", "heart", "cross"]

  static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var stream = RandomStream(seed: 4, purpose: "toy world")
    for (split, count) in [("train", 240), ("dev", 40), ("test", 4)] {
      var features: [Float] = []
      var lines: [String] = []
      for _ in 0..<count {
        var things: [(colour: Int, shape: Int)] = []
        while things.count < 2 {
          let next = (colour: stream.below(6), shape: stream.below(6))
          if things.allSatisfy({ $0.colour != next.colour && $0.shape != next.shape }) {
            things.append(next)
          }
        }
        for thing in things {
          features += (0..<12).map { $0 == thing.colour || $0 == 6 + thing.shape ? 1 : 0 }
        }
        let names = things.map { "a \(colours[$0.colour]) \(shapes[$0.shape])" }
        lines += [
          "\(names[0]) and \(names[1])", "\(names[1]) and \(names[0])",
          "there is \(names[0]) beside \(names[1])", "\(names[1]) near \(names[0])",
          "\(names[0]) with \(names[1])",
        ]
      }
      try NpyWriter.write(
        path: folder.appendingPathComponent("\(split)_ims.npy").path, shape: [count, 2, 12],
        floats: features)
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(
        to: folder.appendingPathComponent("\(split)_caps.txt"))
    }
  }
}

@Suite("Words in a world where all can be looked up")
struct FoilToyWorldTests {
  /// Of colours and shapes in sentences against dev captions.
  private struct Found {
    var replaced = 0.0
    var kept = 0.0
    var corrected = 0.0
  }

  /// How often discrimination and correction are right about sentences against captions of dev.
  ///
  /// - Parameter shift: How many images further the one that is looked at stands.
  private func measure(_ bench: FoilBench, shift: Int) throws -> Found {
    let writer = try FoilWriter(bench.context, values: bench.step.values, split: "dev")
    let names = Set(ToyWorld.colours + ToyWorld.shapes)
    var replaced = (right: 0, all: 0)
    var kept = (right: 0, all: 0)
    var corrected = (right: 0, all: 0)
    for caption in writer.split.captions.indices {
      let image = (Int(writer.split.imageOfCaption[caption]) + shift) % writer.split.imageCount
      let sentences = try writer.write(writer.split.captions[caption], image: image)
      for sentence in sentences where sentence.isKept {
        let changed = Dictionary(
          sentence.changes.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
        for (position, word) in sentence.gold.enumerated() where names.contains(word) {
          if let change = changed[position] {
            replaced.all += 1
            if sentence.replaced[position] > 0.5 { replaced.right += 1 }
            corrected.all += 1
            if change.correction == word { corrected.right += 1 }
          } else {
            kept.all += 1
            if sentence.replaced[position] < 0.5 { kept.right += 1 }
          }
        }
      }
    }
    #expect(replaced.all > 100 && kept.all > 100)
    func share(_ found: (right: Int, all: Int)) -> Double {
      Double(found.right) / Double(max(1, found.all))
    }
    return Found(replaced: share(replaced), kept: share(kept), corrected: share(corrected))
  }

  @Test(
    "Discrimination and correction are right nine times in ten (T8), because they look (T10)")
  func words() throws {
    let bench = try FoilBench(data: TrainingData(write: ToyWorld.write(to:))) { configuration in
      configuration.training.batchSize = 32
      configuration.model.embeddingSize = 48
      configuration.model.text.wordDimension = 24
      configuration.foils.discriminationWeight = 1
      configuration.foils.correctionWeight = 1
      configuration.foils.languageWeight = 1
      configuration.foils.warmupLanguageWeight = 1
      configuration.foils.maximumChanges = 1
      configuration.foils.filters = ["known_any", "related"]
      configuration.optimizer.gradientClip = 2
    }
    let steps = 15 * bench.loader.stepsPerEpoch
    for number in 0..<steps {
      let rate = number < steps * 3 / 4 ? 4e-3 : 1e-3
      _ = try bench.step.run(
        bench.loader.take(number), objective: bench.objective, imageRate: rate, textRate: rate)
    }
    let own = try measure(bench, shift: 0)
    #expect(own.replaced > 0.9 && own.kept > 0.9 && own.corrected > 0.9, "\(own)")
    let other = try measure(bench, shift: 7)
    #expect(other.kept < own.kept - 0.2 && other.corrected < own.corrected - 0.3, "\(other)")
  }
}
