import Corpus
import Foundation
import Ground

/// Whether a caption of a scenes data set is true of an image, other than its own included.
///
/// Real data cannot say which negatives are false; made-up scenes can, exactly.
public final class SceneTruth {
  /// What each image of the split shows.
  public let scenes: [Scene]
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

  /// What a sentence says of a picture; nil where it is not understood.
  public func statement(_ sentence: String) -> SceneStatement? {
    SceneStatement(parsingEdited: sentence)
  }

  /// Whether a statement holds of an image; nil where the image does not decide it.
  public func holds(_ statement: SceneStatement, image: Int) -> Bool? {
    scenes.indices.contains(image) ? statement.truth(in: scenes[image]).isTrue : nil
  }

  /// Whether any sentence holds of the image; nil where it is not understood or not decided.
  public func isTrue(sentence: String, image: Int) -> Bool? {
    statement(sentence).flatMap { holds($0, image: image) }
  }

  /// Whether a caption with some of its words replaced holds of the image; nil where it is not
  /// understood or not decided.
  ///
  /// - Parameters:
  ///   - text: The caption, with its punctuation.
  ///   - gold: Its words; `words` stand in their places.
  public func isTrue(
    _ text: String, replacing gold: [String], with words: [String], image: Int
  ) -> Bool? {
    verdict(on: text, replacing: gold, with: words, image: image)?.isTrue
  }

  /// What can be said of a caption with some of its words replaced; nil if there is no such image.
  public func verdict(
    on text: String, replacing gold: [String], with words: [String], image: Int
  ) -> Truth? {
    guard scenes.indices.contains(image) else { return nil }
    guard let statement = text.rewritten(gold, as: words).flatMap(statement) else {
      return .notUnderstood
    }
    return statement.truth(in: scenes[image])
  }

  /// The same for a caption of the split.
  public func isTrue(
    caption: Int, replacing gold: [String], with words: [String], image: Int
  ) -> Bool? {
    guard captions.indices.contains(caption) else { return nil }
    return isTrue(captions[caption], replacing: gold, with: words, image: image)
  }
}

extension Truth {
  fileprivate var isTrue: Bool? {
    switch self {
    case .holds: true
    case .fails: false
    case .undecided, .notUnderstood: nil
    }
  }
}
