import Compute
import Corpus
import Foundation

/// Whether a caption of a scenes data set is true of an image, other than its own included.
///
/// Real data cannot say which negatives are false; made-up scenes can, exactly.
public final class SceneTruth {
  private let scenes: [Scene]
  private let captions: [String]
  private var statements: [Int: SceneStatement?] = [:]

  /// Nil if the data set has no scenes for this split.
  ///
  /// - Throws: A `Failure` with file and line if the scenes are damaged, or are not one an image.
  public init?(_ dataset: Dataset, split: Corpus.Split) throws {
    guard let name = Scenes.Split(rawValue: split.name) else { return nil }
    let directory = URL(fileURLWithPath: dataset.directory)
    let file = directory.appendingPathComponent(name.scenesFile).path
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    scenes = try Scenes.loadScenes(directory: directory, split: name)
    guard scenes.count == split.imageCount else {
      throw Failure(
        "the file has \(scenes.count) scenes, but the split has \(split.imageCount) images",
        at: file, remedy: "generate the data set anew, or remove this file to train without truth")
    }
    captions = split.captions
  }

  /// Whether the caption holds of the image; nil where the caption is not understood.
  public func isTrue(caption: Int, image: Int) -> Bool? {
    guard scenes.indices.contains(image), captions.indices.contains(caption) else { return nil }
    let statement: SceneStatement?
    if let known = statements[caption] {
      statement = known
    } else {
      statement = SceneStatement(parsing: captions[caption])
      statements[caption] = statement
    }
    return statement?.holds(in: scenes[image])
  }

  /// Whether a caption with some of its words replaced holds of the image; nil where it is not
  /// understood.
  ///
  /// - Parameters:
  ///   - text: The caption, with its punctuation.
  ///   - gold: Its words; `words` stand in their places.
  public func isTrue(
    _ text: String, replacing gold: [String], with words: [String], image: Int
  ) -> Bool? {
    guard scenes.indices.contains(image), let sentence = text.rewritten(gold, as: words) else {
      return nil
    }
    return SceneStatement(parsing: sentence)?.holds(in: scenes[image])
  }

  /// The same for a caption of the split.
  public func isTrue(
    caption: Int, replacing gold: [String], with words: [String], image: Int
  ) -> Bool? {
    guard captions.indices.contains(caption) else { return nil }
    return isTrue(captions[caption], replacing: gold, with: words, image: image)
  }
}
