import Foundation
import Ground
import Retrieval

/// The rank of every query of a split at a run's best checkpoint, kept in `ranks/` of the run
/// directory.
///
/// With these, runs are compared query by query without their models. The files are described in
/// `docs/run-format.md`.
public struct EvaluationRanks: Equatable, Sendable {
  /// For each image, the rank of its best caption, from 1.
  public let imageToText: [Int32]
  /// For each caption, in the order of the images, the rank of its image, from 1.
  public let textToImage: [Int32]
  /// How many captions each image has.
  public let captionsPerImage: [Int32]
  /// Where the captions of each image stand; nil of a run that has not kept it.
  public let imagePositives: PositiveRanks?

  /// - Parameter positives: ``PositiveRanks/ranks`` of the images, if they are known.
  /// - Throws: `Failure` if the counts do not fit together or a rank is below 1.
  public init(
    imageToText: [Int32], textToImage: [Int32], captionsPerImage: [Int32],
    positives: [Int32]? = nil
  ) throws {
    var captions = 0
    var offsets = [0]
    for count in captionsPerImage {
      guard count > 0 else {
        throw Failure("found an image with \(count) captions, expected at least one")
      }
      captions += Int(count)
      offsets.append(captions)
    }
    guard imageToText.count == captionsPerImage.count, textToImage.count == captions,
      !imageToText.isEmpty
    else {
      throw Failure(
        "found ranks of \(imageToText.count) images and \(textToImage.count) captions, expected "
          + "\(captionsPerImage.count) and \(captions)")
    }
    guard imageToText.allSatisfy({ $0 > 0 }), textToImage.allSatisfy({ $0 > 0 }) else {
      throw Failure("found a rank below 1; ranks count from 1")
    }
    self.imageToText = imageToText
    self.textToImage = textToImage
    self.captionsPerImage = captionsPerImage
    imagePositives = try positives.map { ranks in
      guard let found = PositiveRanks(checking: ranks, offsets: offsets),
        imageToText.indices.allSatisfy({ image in
          (found[image].first ?? 0)
            == (imageToText[image] <= captionsPerImage[image]
              ? imageToText[image] : 0)
        })
      else {
        throw Failure(
          "the ranks of all captions of the images do not fit those of the best ones")
      }
      return found
    }
  }

  /// The files of a split: ranks of images, ranks of captions, ranks of all captions of the images,
  /// captions of each image.
  public static func files(
    in run: String, split: String
  ) -> (imageToText: String, textToImage: String, positives: String, captions: String) {
    // The name of a split is free text; what it means for a path is not.
    let plain = String(
      split.map { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) ? $0 : "-" })
    let start = "\(run)/ranks/\(plain)_"
    return (
      start + "i2t.npy", start + "t2i.npy", start + "positives.npy", start + "captions.npy"
    )
  }

  /// Writes the files of a split, making the folder if need be.
  ///
  /// - Throws: `Failure` with the system's reason.
  public func write(to run: String, split: String) throws {
    let folder = run + "/ranks"
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw SystemError.failure("make the folder", path: folder)
    }
    let files = Self.files(in: run, split: split)
    // What an earlier evaluation has left would not fit.
    if imagePositives == nil { unlink(files.positives) }
    // The counts come last: with them, the ranks are there.
    for (path, values) in [
      (files.imageToText, imageToText), (files.textToImage, textToImage),
      (files.positives, imagePositives?.ranks), (files.captions, captionsPerImage),
    ] {
      guard let values else { continue }
      try NpyWriter.write(path: path, shape: [values.count], integers: values)
    }
  }

  /// The ranks that a run has kept of a split; nil if it has kept none.
  ///
  /// - Throws: `Failure` if the files are damaged or do not fit together.
  public static func read(from run: String, split: String) throws -> EvaluationRanks? {
    let files = files(in: run, split: split)
    guard FileManager.default.fileExists(atPath: files.captions) else { return nil }
    func values(_ path: String) throws -> [Int32] {
      let array = try NpyArray(path: path)
      guard array.shape.count == 1 else {
        throw Failure("found an array of shape \(array.shape), expected one dimension", at: path)
      }
      return try array.integers().map { value in
        guard let narrow = Int32(exactly: value) else {
          throw Failure("found the number \(value), expected a rank or a count", at: path)
        }
        return narrow
      }
    }
    do {
      return try EvaluationRanks(
        imageToText: try values(files.imageToText), textToImage: try values(files.textToImage),
        captionsPerImage: try values(files.captions),
        positives: FileManager.default.fileExists(atPath: files.positives)
          ? try values(files.positives) : nil)
    } catch let failure as Failure where failure.place == nil {
      throw Failure(
        failure.what, at: files.captions,
        remedy: "write the ranks again: foil eval \(run) --split \(split) --keep-ranks")
    }
  }
}
