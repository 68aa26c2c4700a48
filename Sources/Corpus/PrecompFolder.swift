import Compute
import Foundation

/// A folder in the layout of VSE++, SCAN and VSE∞.
struct PrecompFolder: SplitSource {
  let directory: String
  let splitNames: [String]
  private let names: Set<String>

  var place: String { directory }

  init(directory: String) throws {
    self.directory = directory
    names = Set(try PrecompFolder.names(in: directory))
    var splits: Set<String> = []
    for name in names {
      for suffix in ["_caps.txt", "_ims.npy"] where name.hasSuffix(suffix) {
        let split = name.dropLast(suffix.count)
        if !split.isEmpty, !split.hasPrefix(".") { splits.insert(String(split)) }
      }
    }
    splitNames = splits.sorted()
  }

  /// The names in a folder, in order.
  static func names(in directory: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    } catch {
      throw Failure("cannot be read (\(TextLines.reason(error)))", at: directory)
    }
  }

  func open(split: String, as name: String) throws -> Split {
    let captionPath = try required(split, "_caps.txt", "the captions, one a line")
    let imagePath = try required(split, "_ims.npy", "the image features")
    let captions = try TextLines.read(captionPath)
    guard !captions.isEmpty else { throw Failure("the file has no captions", at: captionPath) }
    let array = try ImageFeatures.open(imagePath)
    let idPath = existing(split, "_ids.txt")
    let rawIDs = try idPath.map { try TextLines.read($0, filler: "the image's id") }

    let repetition = Repetition.find(in: array, captions: captions.count, ids: rawIDs)
    let images = array.shape[0] / repetition
    guard captions.count % images == 0 else {
      throw Failure(
        "found \(captions.count) captions for \(images) images; every image must have equally many",
        at: "\(captionPath) and \(imagePath)",
        remedy: "Check that both files are of the same split and complete.")
    }
    let perImage = captions.count / images
    let counts = try existing(split, "_num_regions.npy").flatMap {
      array.shape.count == 3
        ? try RegionCounts.read(
          $0, images: images, repetition: repetition, regions: array.shape[1]) : nil
    }
    let global = try existing(split, "_global.npy").map {
      try openGlobal($0, images: images, repetition: repetition)
    }
    var ids: [String]?
    if let rawIDs, let idPath {
      ids = try imageIDs(rawIDs, path: idPath, images: images, captions: captions.count)
    }
    return Split(
      name: name,
      features: ImageFeatures(array: array, repetition: repetition, regionCounts: counts),
      global: global, captions: captions,
      captionOffsets: Array(stride(from: 0, through: captions.count, by: perImage)), ids: ids)
  }

  func files(of split: String) -> [String] {
    ["_ims.npy", "_global.npy", "_num_regions.npy", "_caps.txt", "_ids.txt"]
      .compactMap { existing(split, $0) }
  }

  func featureFiles(of split: String) -> [String] {
    ["_ims.npy", "_global.npy"].compactMap { existing(split, $0) }
  }

  func captions(of split: String) -> (captions: [String], problems: [Failure]) {
    do {
      let path = try required(split, "_caps.txt", "the captions, one a line")
      let text = try TextLines(path: path)
      return (text.lines, text.problems)
    } catch let failure as Failure {
      return ([], [failure])
    } catch {
      return ([], [Failure("\(error)", at: directory)])
    }
  }

  private func existing(_ split: String, _ suffix: String) -> String? {
    names.contains(split + suffix) ? "\(directory)/\(split)\(suffix)" : nil
  }

  private func required(_ split: String, _ suffix: String, _ meaning: String) throws -> String {
    if let path = existing(split, suffix) { return path }
    throw Failure(
      "the split “\(split)” has no \(split)\(suffix)", at: directory,
      remedy: "Put \(meaning) of the split there.")
  }

  private func openGlobal(_ path: String, images: Int, repetition: Int) throws -> ImageFeatures {
    let array = try ImageFeatures.open(path)
    let rows = array.shape[0]
    guard array.shape.count == 2, rows == images || rows == images * repetition else {
      throw Failure(
        "found shape \(array.shape), expected [\(images), dimension]", at: path,
        remedy: "The file holds one vector for each image of the split, in the same order.")
    }
    return ImageFeatures(array: array, repetition: rows / images)
  }

  /// One id for each image, from as many lines as images or as captions.
  ///
  /// With a line for each caption they are image ids if an image's are equal; otherwise they number
  /// the captions, and the images have none.
  private func imageIDs(
    _ lines: [String], path: String, images: Int, captions: Int
  ) throws -> [String]? {
    if lines.count == images { return lines }
    guard lines.count == captions else {
      throw Failure(
        "found \(lines.count) ids for \(images) images and \(captions) captions", at: path,
        remedy: "Give one id a line for each image, or remove the file.")
    }
    let perImage = captions / images
    for caption in 0..<captions where lines[caption] != lines[caption - caption % perImage] {
      return nil
    }
    return stride(from: 0, to: captions, by: perImage).map { lines[$0] }
  }
}

/// The number of real regions of each image.
enum RegionCounts {
  /// Reads a `num_regions` file for `images` images, each standing `repetition` times or once.
  ///
  /// - Throws: `Failure` if it has another length or a count beyond `0...regions`.
  static func read(_ path: String, images: Int, repetition: Int, regions: Int) throws -> [Int32] {
    let array = try NpyArray(path: path)
    guard array.count == images || array.count == images * repetition else {
      throw Failure(
        "found \(array.count) region counts for \(images) images", at: path,
        remedy: "Give one for each image, or remove the file: all-zero regions are then left out.")
    }
    let counts = try array.integers()
    let step = counts.count / images
    return try (0..<images).map { image in
      let count = counts[image * step]
      guard count >= 0, count <= regions else {
        throw Failure(
          "found \(count) regions, expected 0 to \(regions)", at: "\(path), image \(image)")
      }
      return Int32(count)
    }
  }
}

/// Recognises older dumps, in which an image's row is repeated once a caption.
enum Repetition {
  private static let sampledGroups = 64

  /// How often each row is repeated; 1 if the rows are the images.
  ///
  /// Rows can only be repeated if there are as many as captions. How often is taken from the ids, or
  /// is 5, or the length of the first run of equal rows; and then the rows of a spread sample of
  /// groups must be equal to the last bit.
  static func find(in array: NpyArray, captions: Int, ids: [String]?) -> Int {
    let rows = array.shape[0]
    guard rows == captions, rows > 1 else { return 1 }
    var candidates: [Int] = []
    if let ids, ids.count == rows {
      candidates.append(ids.prefix { $0 == ids[0] }.count)
    } else if let ids, !ids.isEmpty, ids.count < rows {
      candidates.append(rows / ids.count)
    }
    candidates.append(5)
    candidates.append((1..<min(rows, 64)).first { !equalRows(array, 0, $0) } ?? rows)
    return candidates.first {
      $0 > 1 && rows % $0 == 0 && groupsAreEqual(array, size: $0)
    } ?? 1
  }

  private static func groupsAreEqual(_ array: NpyArray, size: Int) -> Bool {
    let groups = array.shape[0] / size
    let samples = min(groups, sampledGroups)
    return (0..<samples).allSatisfy { sample in
      let group = samples < 2 ? 0 : sample * (groups - 1) / (samples - 1)
      return (1..<size).allSatisfy { equalRows(array, group * size, group * size + $0) }
    }
  }

  /// Whether two rows have the same bits.
  static func equalRows(_ array: NpyArray, _ first: Int, _ second: Int) -> Bool {
    let length = array.count / array.shape[0]
    // A block at a time, so that a hostile shape cannot ask for much memory.
    let block = min(length, 1 << 16)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * block) { buffer in
      guard let left = buffer.baseAddress else { return length == 0 }
      let right = left + block
      var start = 0
      while start < length {
        let count = min(block, length - start)
        array.copyFloats(from: first * length + start, count: count, into: left)
        array.copyFloats(from: second * length + start, count: count, into: right)
        for index in 0..<count where left[index].bitPattern != right[index].bitPattern {
          return false
        }
        start += count
      }
      return true
    }
  }
}
