import Foundation
import Ground

/// Makes a precomp data set of COCO's annotations: objects as regions, captions as they are.
///
/// Lin et al., "Microsoft COCO: Common Objects in Context" (ECCV 2014); captions of Chen et al.
/// (2015). There are no pixels in it: a region says what an ideal detector of 80 categories would.
public enum COCO {
  /// What to make.
  public struct Options: Sendable {
    /// Names such as `val2017` of the parts to take; empty for all that are in the folder.
    public var parts: [String]
    public var split: COCOSplit
    /// Whether boxes are cut to whole pixels, as those of the benchmark are.
    public var wholePixels: Bool

    public init(
      parts: [String] = [], split: COCOSplit = .shares(dev: 10, test: 10), wholePixels: Bool = true
    ) {
      self.parts = parts
      self.split = split
      self.wholePixels = wholePixels
    }
  }

  /// What was made, and what was left out.
  public struct Report: Codable, Sendable, Equatable {
    public struct Split: Codable, Sendable, Equatable {
      public let name: String
      public let images: Int
      /// Objects that became a region.
      public let regions: Int
      /// Images that have more objects than regions.
      public let crowdedImages: Int
    }

    public let parts: [String]
    /// Those that have images, in the order train, dev, test.
    public let splits: [Split]
    /// Images left out because the split does not name them.
    public let imagesWithoutSplit: Int
    /// Of the others, those left out because they have fewer than five captions.
    public let imagesWithoutCaptions: Int
    /// Of the others, those left out because nothing in them is annotated.
    public let imagesWithoutObjects: Int
    /// Captions beyond the fifth of the images that are kept.
    public let furtherCaptions: Int
    /// Captions without text, which do not count.
    public let blankCaptions: Int
    /// Captions and objects of images that the captions' file does not list.
    public let strays: Int
    /// Persons with key points that are not among the objects.
    public let unmatchedKeyPoints: Int
  }

  static let captionsPerImage = 5

  /// Reads the annotations in `annotations` and makes the folder `directory`.
  ///
  /// The folder appears under its name only when it is complete. For each split that has images:
  /// `{split}_ims.npy` (float16 [images, 36, 140]), `_num_regions.npy` (int32), `_global.npy`
  /// (float16 [images, 372]), `_caps.txt`, `_caps_ids.txt`, `_ids.txt`; besides `categories.txt`. The
  /// columns are those of `docs/data-formats.md`. Images stand in ascending order of their ids.
  ///
  /// - Parameters:
  ///   - annotations: The folder with `captions_*.json`, `instances_*.json` and
  ///     `person_keypoints_*.json`.
  ///   - directory: The folder to make; it must not exist, or be empty.
  ///   - options: Parts, split and boxes.
  ///   - progress: Is told what is being done, as a file's name.
  /// - Throws: `Failure` with the file and, where it applies, the byte; then nothing is left behind.
  public static func write(
    annotations: String, to directory: URL, options: Options = Options(),
    progress: (String) -> Void = { _ in }
  ) throws -> Report {
    let parts = try COCOPart.find(in: annotations, named: options.parts)
    return try NewFolder.make(directory) { folder in
      if case .karpathy(let path) = options.split { progress(path) }
      let rule = try options.split.rule()
      var read = COCOAnnotations()
      for part in parts { try read.read(part, willRead: progress) }
      let selection = try COCOSelection(read, rule: rule, wholePixels: options.wholePixels)
      return try selection.write(to: folder, parts: parts.map(\.name), progress: progress)
    }
  }
}
