import Foundation
import Ground

/// What to generate.
public struct SceneOptions: Sendable, Equatable {
  /// Pictures to train on.
  public var train = 2000
  /// Pictures of the validation split.
  public var dev = 300
  /// Pictures of the test split.
  public var test = 300
  /// The same seed and sizes give the same bytes; each picture depends only on the seed, its split and
  /// its number, so that a larger data set begins with the smaller one.
  public var seed: UInt64 = 0
  /// How many pictures of each split to save as PNG files; `nil` for all.
  public var pictures: Int?

  public init(
    train: Int = 2000, dev: Int = 300, test: Int = 300, seed: UInt64 = 0, pictures: Int? = nil
  ) {
    self.train = train
    self.dev = dev
    self.test = test
    self.seed = seed
    self.pictures = pictures
  }

  func size(of split: Scenes.Split) -> Int {
    switch split {
    case .train: return train
    case .dev: return dev
    case .test: return test
    }
  }
}

/// The synthetic data set "scenes": drawn pictures with captions whose truth can be decided.
///
/// Two pictures may share true captions, as in real data sets, but here it is known which do.
public enum Scenes {
  /// Captions of a picture.
  public static let captionsPerImage = 5

  /// The parts of the data set, which are disjoint streams of random pictures.
  public enum Split: String, Sendable, CaseIterable {
    case train, dev, test

    /// The name of the file of the split's exact semantics, one ``Scene`` as JSON a line.
    public var scenesFile: String { "\(rawValue)_scenes.jsonl" }

    /// The name of the file of true captions with false twins; nil for the training split, which
    /// nothing is measured on.
    public var editsFile: String? { self == .train ? nil : "\(rawValue)_edits.tsv" }

    func editStream(seed: UInt64, index: Int) -> RandomStream? {
      let index = UInt64(index)
      switch self {
      case .train: return nil
      case .dev: return RandomStream(seed: seed, purpose: "scenes/edits/dev", index: index)
      case .test: return RandomStream(seed: seed, purpose: "scenes/edits/test", index: index)
      }
    }

    func stream(seed: UInt64, index: Int) -> RandomStream {
      let index = UInt64(index)
      switch self {
      case .train: return RandomStream(seed: seed, purpose: "scenes/train", index: index)
      case .dev: return RandomStream(seed: seed, purpose: "scenes/dev", index: index)
      case .test: return RandomStream(seed: seed, purpose: "scenes/test", index: index)
      }
    }
  }

  /// A picture with everything that belongs to it.
  public struct Example: Sendable, Equatable {
    public var scene: Scene
    public var captions: [String]
    public var picture: ScenePicture
  }

  /// The example of this number, a function of seed, split and index alone.
  public static func example(seed: UInt64, split: Split, index: Int) -> Example {
    var stream = split.stream(seed: seed, index: index)
    let digits = String(index)
    let padding = String(repeating: "0", count: max(0, 5 - digits.count))
    let scene = Scene.random(id: "\(split.rawValue)-\(padding)\(digits)", from: &stream)
    let captions = SceneCaptioner.captions(of: scene, count: captionsPerImage, from: &stream)
    return Example(
      scene: scene, captions: captions, picture: ScenePicture(of: scene, from: &stream))
  }

  /// Reads the exact semantics of a split's pictures, in the order of its features and captions.
  ///
  /// - Parameters:
  ///   - directory: A folder that ``write(to:options:)`` made.
  ///   - split: Which split.
  /// - Returns: One scene an image.
  /// - Throws: ``Failure`` with the line if the file is missing or a line is not a scene.
  public static func loadScenes(directory: URL, split: Split) throws -> [Scene] {
    let file = directory.appendingPathComponent(split.scenesFile)
    let content: MappedFile
    do {
      content = try MappedFile(path: file.path)
    } catch let failure as Failure {
      throw Failure(
        "the scenes of the split \(split.rawValue) cannot be read: \(failure.what)", at: file.path,
        remedy: "generate the data set anew")
    }
    return try content.withData { try scenes(in: $0, of: file) }
  }

  private static func scenes(in data: Data, of file: URL) throws -> [Scene] {
    let decoder = JSONDecoder()
    var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return try lines.enumerated().map { number, line in
      do {
        let scene = try decoder.decode(Scene.self, from: line)
        let inside = 0..<Scene.side
        guard scene.objects.allSatisfy({ inside.contains($0.x) && inside.contains($0.y) }) else {
          throw Failure("an object lies outside of the picture")
        }
        guard scene.objects.count <= Scene.mostObjects else {
          throw Failure("a scene has more than \(Scene.mostObjects) objects")
        }
        return scene
      } catch {
        let what = (error as? Failure)?.what ?? "this line is not a scene in JSON"
        throw Failure(what, at: "\(file.path):\(number + 1)", remedy: "generate the data set anew")
      }
    }
  }
}

extension Scene {
  /// A file's scene with more objects than this is refused.
  static let mostObjects = 64
}
