import Foundation
import Ground

/// A folder in the layout of VSE++, SCAN and VSE∞.
struct PrecompFolder: SplitSource {
  let directory: String
  let splitNames: [String]
  private let names: Set<String>

  var place: String { directory }

  init(directory: String) throws {
    self.directory = directory
    let found = try PrecompFolder.names(in: directory)
    names = Set(found)
    splitNames = PrecompFolder.splits(found).sorted()
  }

  /// The splits that the names in a folder tell of.
  static func splits(_ names: [String]) -> Set<String> {
    var splits: Set<String> = []
    for name in names {
      for suffix in ["_caps.txt", "_ims.npy"] where name.hasSuffix(suffix) {
        let split = name.dropLast(suffix.count)
        if !split.isEmpty, !split.hasPrefix(".") { splits.insert(String(split)) }
      }
    }
    return splits
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
    let captionPath = try required(split, "_caps.txt", "captions, one a line")
    let imagePath = try required(split, "_ims.npy", "image features")
    let captions = try TextLines.read(captionPath)
    guard !captions.isEmpty else { throw Failure("the file has no captions", at: captionPath) }
    let array = try ImageFeatures.open(imagePath)
    let idPath = existing(split, "_ids.txt")
    let ids = try idPath.map { try TextLines.read($0, filler: "the image's id") }
    if let failure = transposed(array, captions: captions.count, ids: ids, split: split) {
      throw failure
    }

    let repetition = try Repetition.find(in: array, captions: captions.count, ids: ids)
    let rows =
      repetition == 1
      ? try Repetition.firstRows(in: array, captions: captions.count, ids: ids) : nil
    let images = rows?.count ?? array.shape[0] / repetition
    let groups = try CaptionGroups(
      CaptionGroups.Source(
        split: split, images: images, captions: captions.count, ids: ids,
        captionPath: captionPath, imagePath: imagePath, idPath: idPath,
        hint: { otherSplit(than: split, rows: array.shape[0]) }))
    let counts = try existing(split, "_num_regions.npy").flatMap {
      array.shape.count == 3
        ? try RegionCounts.read(
          $0, images: images, repetition: repetition, rows: rows, regions: array.shape[1]) : nil
    }
    let global = try existing(split, "_global.npy").map {
      try openGlobal(
        $0, images: images, captions: captions.count, repetition: repetition, rows: rows)
    }
    return Split(
      name: name,
      features: ImageFeatures(
        array: array, repetition: repetition, rows: rows, regionCounts: counts),
      global: global, captions: captions, captionOffsets: groups.offsets, ids: groups.ids)
  }

  /// A failure if the features have as many columns as the split has images.
  ///
  /// How many images there are is told by the ids; without them, five captions each are expected.
  private func transposed(
    _ array: NpyArray, captions: Int, ids: [String]?, split: String
  ) -> Failure? {
    var images: Set<Int> = []
    if let ids {
      let starts = CaptionGroups.runStarts(CaptionGroups.imageIDs(ids)).count
      images = ids.count == captions ? [starts, captions, captions / 5] : [ids.count]
    } else if captions % 5 == 0 {
      images = [captions / 5, captions]
    }
    let rowsFit = captions % array.shape[0] == 0
    return FeatureShape.transposed(
      array, images: images.filter { $0 > 1 }, anyAxis: !rowsFit,
      otherwise: "If its rows are the images, say so with \(split)_ids.txt: one id a line for each."
    )
  }

  /// What to say of rows that are too many or too few: whether they would fit another split.
  private func otherSplit(than split: String, rows: Int) -> String? {
    for other in splitNames where other != split {
      guard let path = existing(other, "_caps.txt"), let text = try? TextLines(path: path),
        text.problems.isEmpty, text.lines.count == 5 * rows
      else { continue }
      return "The rows fit “\(other)”, of which there would be five captions each: see which split "
        + "\(split)_ims.npy is of."
    }
    return nil
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
      let path = try required(split, "_caps.txt", "captions, one a line")
      let text = try TextLines(path: path)
      return (text.lines, text.problems)
    } catch let failure as Failure {
      return ([], [failure])
    } catch {
      return ([], [Failure("\(error)", at: directory)])
    }
  }

  func captionIDs(of split: String) throws -> [String]? {
    guard let path = existing(split, "_caps_ids.txt") else { return nil }
    let ids = try TextLines.read(path, filler: "the caption's id")
    let captions = captions(of: split).captions.count
    guard ids.count == captions else {
      throw Failure(
        "found \(ids.count) ids for \(captions) captions", at: path,
        remedy: "Give one id a line for each caption.")
    }
    return ids
  }

  func place(ofCaption index: Int, in split: String) -> String {
    "\(directory)/\(split)_caps.txt, line \(index + 1)"
  }

  private func existing(_ split: String, _ suffix: String) -> String? {
    names.contains(split + suffix) ? "\(directory)/\(split)\(suffix)" : nil
  }

  private func required(_ split: String, _ suffix: String, _ meaning: String) throws -> String {
    if let path = existing(split, suffix) { return path }
    let what = "the split “\(split)” has no \(split)\(suffix)"
    guard let other = lookAlikes(split, suffix).first else {
      throw Failure(what, at: directory, remedy: "Put the split's \(meaning), there.")
    }
    let found = lookAlikes(split, suffix).joined(separator: ", ")
    let link = "\(directory)/\(split)\(suffix)"
    throw Failure(
      "\(what), but \(found)", at: directory,
      remedy: (other as NSString).pathExtension == (suffix as NSString).pathExtension
        ? "If that is the split's \(meaning), give it the name:\n"
          + "  ln -s \(ShellWord.quoted(other)) \(ShellWord.quoted(link))"
        : "Put the split's \(meaning), there as \(split)\(suffix).")
  }

  /// Files of the split that may be meant: `train_caps.en.txt` for `train_caps.txt`.
  private func lookAlikes(_ split: String, _ suffix: String) -> [String] {
    let stems = suffix == "_caps.txt" ? ["cap"] : ["im", "feat"]
    let endings =
      suffix == "_caps.txt" ? ["txt", "json"] : ["npy", "npz", "h5", "hdf5", "mat", "pkl"]
    let known = ["_caps.txt", "_ims.npy", "_ids.txt", "_caps_ids.txt"].map { split + $0 }
    return names.sorted().filter { name in
      guard name.hasPrefix(split), !known.contains(name),
        endings.contains((name as NSString).pathExtension.lowercased())
      else { return false }
      let rest = name.dropFirst(split.count).lowercased()
      guard let mark = rest.first, "_-.".contains(mark) else { return false }
      return stems.contains { rest.dropFirst().hasPrefix($0) }
    }.sorted { one, two in
      // Of the same kind first.
      let kind = (suffix as NSString).pathExtension
      return one.hasSuffix(kind) != two.hasSuffix(kind) ? one.hasSuffix(kind) : one < two
    }
  }

  private func openGlobal(
    _ path: String, images: Int, captions: Int, repetition: Int, rows: [Int32]?
  ) throws -> ImageFeatures {
    let array = try ImageFeatures.open(path)
    let found = array.shape[0]
    let repeated = rows == nil ? images * repetition : captions
    guard array.shape.count == 2, found == images || found == repeated else {
      throw Failure(
        "found shape \(array.shape), expected [\(images), dimension]", at: path,
        remedy: "The file holds one vector for each image of the split, in the same order.")
    }
    if let rows, found != images { return ImageFeatures(array: array, rows: rows) }
    return ImageFeatures(array: array, repetition: found / images)
  }
}

extension DataLayout {
  /// The folder of VSE++, SCAN and VSE∞, or the folder above it: VSE∞ keeps the files in one that is
  /// called `precomp`.
  public static let precomp = DataLayout(
    key: "precomp", title: "VSE++'s precomputed files", path: "a precomp folder",
    needs: "a folder with {split}_ims.npy and {split}_caps.txt",
    marks: ["{split}_caps.txt", "{split}_ims.npy"], fileExtension: nil, several: "data sets",
    mayLieBelow: true,
    find: { PrecompFolder.splits($0).isEmpty ? [] : [""] },
    isComplete: { $0.contains("train_caps.txt") },
    open: { try PrecompFolder(directory: $0) })
}

/// The number of real regions of each image.
enum RegionCounts {
  /// Reads a `num_regions` file for `images` images, each standing `repetition` times or once.
  ///
  /// - Parameter rows: Each image's first row, where images stand a different number of times.
  /// - Throws: `Failure` if it has another length or a count beyond `0...regions`.
  static func read(
    _ path: String, images: Int, repetition: Int, rows: [Int32]? = nil, regions: Int
  ) throws -> [Int32] {
    let array = try NpyArray(path: path, expecting: [.int32, .int64])
    let isRepeated = rows.map { array.count > Int($0.last ?? 0) } ?? false
    guard array.count == images || array.count == images * repetition || isRepeated else {
      throw Failure(
        "found \(array.count) region counts for \(images) images", at: path,
        remedy: "Give one for each image, or remove the file: all-zero regions are then left out.")
    }
    let counts = try array.integers()
    let step = counts.count / images
    return try (0..<images).map { image in
      let index = array.count != images ? rows.map { Int($0[image]) } : nil
      let count = counts[index ?? image * step]
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
  /// - Throws: `Failure` if the file cannot be read.
  static func find(in array: NpyArray, captions: Int, ids: [String]?) throws -> Int {
    let rows = array.shape[0]
    guard rows == captions, rows > 1 else { return 1 }
    var candidates: [Int] = []
    if let ids, ids.count == rows {
      candidates.append(ids.prefix { $0 == ids[0] }.count)
    } else if let ids, !ids.isEmpty, ids.count < rows {
      candidates.append(rows / ids.count)
    }
    candidates.append(5)
    candidates.append(try (1..<min(rows, 64)).first { try !equalRows(array, 0, $0) } ?? rows)
    return try candidates.first {
      try $0 > 1 && rows % $0 == 0 && groupsAreEqual(array, size: $0)
    } ?? 1
  }

  /// The first row of each image, where rows stand once a caption and images have different numbers
  /// of captions; nil if the rows are the images.
  static func firstRows(
    in array: NpyArray, captions: Int, ids: [String]?
  ) throws -> [Int32]? {
    let rows = array.shape[0]
    guard let ids, ids.count == captions, rows == captions else { return nil }
    let starts = CaptionGroups.runStarts(CaptionGroups.imageIDs(ids))
    guard starts.count < rows else { return nil }
    let groups = zip(starts, starts.dropFirst() + [rows]).filter { $1 - $0 > 1 }
    let samples = min(groups.count, sampledGroups)
    let areEqual = try (0..<samples).allSatisfy { sample in
      let group = groups[samples < 2 ? 0 : sample * (groups.count - 1) / (samples - 1)]
      return try (group.0 + 1..<group.1).allSatisfy { try equalRows(array, group.0, $0) }
    }
    return areEqual ? starts.map { Int32($0) } : nil
  }

  private static func groupsAreEqual(_ array: NpyArray, size: Int) throws -> Bool {
    let groups = array.shape[0] / size
    let samples = min(groups, sampledGroups)
    return try (0..<samples).allSatisfy { sample in
      let group = samples < 2 ? 0 : sample * (groups - 1) / (samples - 1)
      return try (1..<size).allSatisfy { try equalRows(array, group * size, group * size + $0) }
    }
  }

  /// Whether two rows have the same bits.
  static func equalRows(_ array: NpyArray, _ first: Int, _ second: Int) throws -> Bool {
    let length = array.count / array.shape[0]
    // A block at a time, so that a hostile shape cannot ask for much memory.
    let block = min(length, 1 << 16)
    return try withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * block) { buffer in
      guard let left = buffer.baseAddress else { return length == 0 }
      let right = left + block
      var start = 0
      while start < length {
        let count = min(block, length - start)
        try array.copyFloats(from: first * length + start, count: count, into: left)
        try array.copyFloats(from: second * length + start, count: count, into: right)
        for index in 0..<count where left[index].bitPattern != right[index].bitPattern {
          return false
        }
        start += count
      }
      return true
    }
  }
}
