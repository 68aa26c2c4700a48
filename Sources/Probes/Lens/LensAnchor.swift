import Corpus
import Ground
import Objectives
import Recipe

/// An image or a caption of a split as an anchor, with the pair that is its positive.
public struct LensAnchor: Equatable, Sendable {
  public let direction: Direction
  /// The image's number in the split, from 0.
  public let image: Int
  /// The caption's line in the split, from 0.
  public let caption: Int

  public init(direction: Direction, image: Int, caption: Int) {
    self.direction = direction
    self.image = image
    self.caption = caption
  }

  /// The anchor that a person names.
  ///
  /// `c:12` is caption 12 (as anchor of its image, or, with i2t, its image with caption 12 as the
  /// positive); `i:3` is image 3 with its first caption. Without a letter it is a caption's number
  /// where the direction is t2i, otherwise an image's id in the data set or, where no image has that
  /// id, its number.
  ///
  /// - Throws: `Failure` of kind usage if there is no such image or caption.
  public init(_ name: String, direction: Direction?, in split: Split) throws {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "c" || parts[0] == "i" {
      let number = Int(parts[1])
      self =
        parts[0] == "c"
        ? try .caption(number, name, direction ?? .textToImage, split)
        : try .image(number, name, direction, split)
    } else if direction == .textToImage {
      self = try .caption(Int(name), name, .textToImage, split)
    } else {
      self = try .image(split.ids?.firstIndex(of: name) ?? Int(name), name, direction, split)
    }
  }

  private static func caption(
    _ number: Int?, _ name: String, _ direction: Direction, _ split: Split
  ) throws -> LensAnchor {
    guard let number, split.captions.indices.contains(number) else {
      throw Failure(
        "there is no caption \"\(PlainText.field(name))\": the \(split.name) split "
          + "has captions 0 to \(split.captions.count - 1)", kind: .usage)
    }
    return LensAnchor(
      direction: direction, image: Int(split.imageOfCaption[number]), caption: number)
  }

  private static func image(
    _ number: Int?, _ name: String, _ direction: Direction?, _ split: Split
  ) throws -> LensAnchor {
    guard let number, (0..<split.imageCount).contains(number) else {
      let ids = split.ids?.first.map { " and ids such as \($0)" } ?? ""
      throw Failure(
        "there is no image \"\(PlainText.field(name))\": the \(split.name) split "
          + "has images 0 to \(split.imageCount - 1)\(ids)",
        remedy: "a caption is named by its number, c:0", kind: .usage)
    }
    guard direction != .textToImage else {
      throw Failure(
        "\(PlainText.field(name)) is an image, but the direction is t2i",
        remedy: "name one of its captions, c:\(split.captionOffsets[number]) to "
          + "c:\(split.captionOffsets[number + 1] - 1)", kind: .usage)
    }
    return LensAnchor(
      direction: .imageToText, image: number, caption: split.captionOffsets[number])
  }
}

/// Which pairs of the split the anchor is compared with.
public enum LensCandidates: Equatable, Sendable {
  /// So many pairs with the anchor's own, drawn from the split as a batch is.
  case pairs(Int)
  /// All captions of the split, or all its images with one caption each.
  case all
}
