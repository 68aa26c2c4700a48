import Corpus
import Foundation

/// Whether a caption of a scenes data set is true of an image, other than its own included.
///
/// Real data cannot say which negatives are false; made-up scenes can, exactly.
public final class SceneTruth {
  /// What each image of the split shows.
  public let scenes: [Scene]
  private let captions: [String]
  private var statements: [Int: SceneStatement?] = [:]

  /// Nil if the data set has no scenes for this split.
  public init?(_ dataset: Dataset, split: Corpus.Split) {
    guard let name = Scenes.Split(rawValue: split.name),
      let scenes = try? Scenes.loadScenes(
        directory: URL(fileURLWithPath: dataset.directory), split: name),
      scenes.count == split.imageCount
    else { return nil }
    self.scenes = scenes
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

  /// What a sentence says of a picture; nil where it is not understood.
  public func statement(_ sentence: String) -> SceneStatement? {
    SceneStatement(parsing: sentence)
  }

  /// Whether a statement holds of an image.
  public func holds(_ statement: SceneStatement, image: Int) -> Bool? {
    scenes.indices.contains(image) ? statement.holds(in: scenes[image]) : nil
  }

  /// Whether any sentence holds of the image; nil where it is not understood.
  public func isTrue(sentence: String, image: Int) -> Bool? {
    statement(sentence).flatMap { holds($0, image: image) }
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
