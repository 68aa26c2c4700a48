import Foundation
import Ground
import Language

/// A `dataset_*.json` of Karpathy and Fei-Fei (CVPR 2015) with its images' features beside it.
///
/// The features of all images stand in one file, looked for in the JSON's folder in this order:
/// `dataset_x.npy` for `dataset_x.json`, `dataset_x_ims.npy`, `ims.npy`, then the only `*_ims.npy`.
/// Its row for an image is the image's `imgid`, or its position in the JSON if no image has one.
/// `num_regions.npy` and `global.npy` beside it take the same beginning of the name.
///
/// `train` is the split of that name alone; `trainrestval` adds MS-COCO's `restval`.
final class KarpathyFile: SplitSource {
  let path: String
  let directory: String
  let splitNames: [String]
  private let images: [Image]

  var place: String { path }

  private static let largestFile = 4 << 30

  init(path: String) throws {
    self.path = path
    directory =
      (path as NSString).deletingLastPathComponent.isEmpty
      ? "." : (path as NSString).deletingLastPathComponent
    let remedy = "Use a dataset_*.json of Karpathy's splits, as it was downloaded."
    let file = try MappedFile(path: path)
    guard file.count <= KarpathyFile.largestFile else {
      throw Failure("found \(file.count) bytes; at most 4 GB are read", at: path)
    }
    images = try file.withData { data in
      do {
        return try JSONDecoder().decode(Contents.self, from: data).images
      } catch {
        throw Failure(
          "is not a Karpathy data set: \(JSONFailure.describe(error, in: data))", at: path,
          remedy: remedy)
      }
    }
    guard !images.isEmpty else { throw Failure("has no images", at: path, remedy: remedy) }
    var names = Set(images.map(\.split))
    if names.contains("restval"), names.contains("train") { names.insert("trainrestval") }
    splitNames = names.sorted()
  }

  func open(split: String, as name: String) throws -> Split {
    let featurePath = try featureFile()
    let array = try ImageFeatures.open(featurePath)
    // Too few rows are first of all turned ones; of enough, the numbers are looked at first.
    if array.shape[0] < images.count { try requireRows(array) }
    let rows = try rowNumbers(count: array.shape[0], featurePath: featurePath)
    try requireRows(array)
    let chosen = positions(of: split)
    let (captions, offsets, problems) = captionsAndOffsets(of: split)
    if let problem = problems.first { throw problem }

    var counts: [Int32]?
    if array.shape.count == 3, let path = sibling(of: featurePath, "num_regions") {
      let all = try RegionCounts.read(
        path, images: array.shape[0], repetition: 1, regions: array.shape[1])
      counts = chosen.map { all[Int(rows[$0])] }
    }
    let chosenRows = chosen.map { rows[$0] }
    var global: ImageFeatures?
    if let path = sibling(of: featurePath, "global") {
      let globalArray = try ImageFeatures.open(path)
      guard globalArray.shape.count == 2, globalArray.shape[0] == array.shape[0] else {
        throw Failure(
          "found shape \(globalArray.shape), expected [\(array.shape[0]), dimension]", at: path)
      }
      global = ImageFeatures(array: globalArray, rows: chosenRows)
    }
    let ids = chosen.map { images[$0].id }
    return Split(
      name: name, features: ImageFeatures(array: array, rows: chosenRows, regionCounts: counts),
      global: global, captions: captions, captionOffsets: offsets,
      ids: ids.contains(nil) ? nil : ids.compactMap { $0 },
      warnings: surplus(array).map { [$0] } ?? [])
  }

  /// - Throws: `Failure` if the features seem to have the images along another axis than the first.
  private func requireRows(_ array: NpyArray) throws {
    // Row numbers are 32-bit; larger ones are an error of their own.
    let last = min(images.compactMap(\.imgid).max() ?? 0, Int(Int32.max)) + 1
    if let failure = FeatureShape.transposed(
      array, images: [images.count, last], anyAxis: array.shape[0] < images.count,
      otherwise: "If its rows are the images, keep those of \(path) alone.")
    {
      throw failure
    }
  }

  /// A warning about rows that belong to no image of the JSON.
  private func surplus(_ array: NpyArray) -> Failure? {
    let rows = array.shape[0]
    guard rows > images.count else { return nil }
    return Failure(
      "found \(rows) rows for the \(images.count) images of \(path); the others are not used",
      at: array.path,
      remedy: "See whether the features are of this data set; row i belongs to imgid i.")
  }

  func files(of split: String) -> [String] {
    guard let features = try? featureFile() else { return [path] }
    return [path, features]
      + ["global", "num_regions"].compactMap { sibling(of: features, $0) }
  }

  func featureFiles(of split: String) -> [String] {
    guard let features = try? featureFile() else { return [] }
    return [features] + [sibling(of: features, "global")].compactMap { $0 }
  }

  func place(ofCaption index: Int, in split: String) -> String {
    "\(path), caption \(index + 1) of “\(split)”"
  }

  func captions(of split: String) -> (captions: [String], problems: [Failure]) {
    let (captions, _, problems) = captionsAndOffsets(of: split)
    return (captions, problems)
  }

  func captionIDs(of split: String) -> [String]? {
    let ids = positions(of: split).flatMap { images[$0].sentences.map(\.sentid) }
    return ids.contains(nil) ? nil : ids.compactMap { $0.map { "\($0)" } }
  }

  private func positions(of split: String) -> [Int] {
    let names = split == "trainrestval" ? ["train", "restval"] : [split]
    return images.indices.filter { names.contains(images[$0].split) }
  }

  private func captionsAndOffsets(
    of split: String
  ) -> (captions: [String], offsets: [Int], problems: [Failure]) {
    var captions: [String] = []
    var offsets = [0]
    var problems: [Failure] = []
    for position in positions(of: split) {
      let image = images[position]
      if image.sentences.isEmpty {
        problems.append(Failure("the image has no sentence", at: place(position)))
      }
      for (index, sentence) in image.sentences.enumerated() {
        let text = sentence.text
        if text.isEmpty {
          problems.append(
            Failure("the sentence is blank", at: "\(place(position)), sentence \(index)"))
        }
        captions.append(text)
      }
      offsets.append(captions.count)
    }
    return (captions, offsets, problems)
  }

  private func place(_ position: Int) -> String {
    let id = images[position].imgid.map { " (imgid \($0))" } ?? ""
    return "\(path), image \(position)\(id)"
  }

  /// The feature row of each image of the JSON.
  private func rowNumbers(count: Int, featurePath: String) throws -> [Int32] {
    let numbers = images.compactMap(\.imgid)
    if numbers.isEmpty {
      guard images.count == count else {
        throw Failure(
          "found \(count) rows for \(images.count) images without imgid", at: featurePath,
          remedy: "Give one row for each image of \(path), in its order.")
      }
      return (0..<count).map { Int32($0) }
    }
    guard numbers.count == images.count else {
      throw Failure(
        "\(images.count - numbers.count) of \(images.count) images have no imgid", at: path,
        remedy: "Give all images an imgid, or none.")
    }
    var seen: Set<Int> = []
    for (position, number) in numbers.enumerated() {
      guard number >= 0, number < count else {
        throw Failure(
          "imgid \(number) has no row: \(featurePath) has \(count)", at: place(position),
          remedy: "Use the features of this data set; row i belongs to imgid i.")
      }
      guard seen.insert(number).inserted else {
        throw Failure("imgid \(number) stands twice", at: place(position))
      }
    }
    return numbers.map { Int32($0) }
  }

  private func featureFile() throws -> String {
    let json = (path as NSString).lastPathComponent
    let base = (json as NSString).deletingPathExtension
    let all = KarpathyFile.features(of: json, among: try PrecompFolder.names(in: directory))
    guard let name = all.first, all.count == 1 else {
      let found = all.isEmpty ? "no feature file" : "\(all.count) files *_ims.npy"
      throw Failure(
        "found \(found) beside \(path)", at: directory,
        remedy: "Put the features of all images there as \(base).npy; row i belongs to imgid i.")
    }
    return "\(directory)/\(name)"
  }

  /// `x_global.npy` for `x_ims.npy` or `x.npy`, `global.npy` for `ims.npy`, if it exists.
  private func sibling(of featurePath: String, _ kind: String) -> String? {
    var base = String(featurePath.dropLast(".npy".count))
    if base.hasSuffix("/ims") {
      base.removeLast("ims".count)
    } else {
      if base.hasSuffix("_ims") { base.removeLast("_ims".count) }
      base += "_"
    }
    let path = "\(base)\(kind).npy"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}

extension DataLayout {
  /// A JSON of Karpathy's splits, or a folder with one.
  public static let karpathy = DataLayout(
    key: "karpathy", title: "Karpathy's JSON", path: "a Karpathy JSON, or a folder with one",
    needs: "a dataset_*.json", marks: ["dataset_*.json"], fileExtension: "json",
    several: "files dataset*.json", mayLieBelow: false,
    find: { KarpathyFile.jsons($0) },
    isComplete: { names in
      let jsons = KarpathyFile.jsons(names)
      return jsons.count == 1 && KarpathyFile.features(of: jsons[0], among: names).count == 1
    },
    open: { try KarpathyFile(path: $0) })
}

extension KarpathyFile {
  /// The names that a JSON of Karpathy's has.
  fileprivate static func jsons(_ names: [String]) -> [String] {
    names.filter { $0.hasPrefix("dataset") && $0.hasSuffix(".json") }
  }

  /// The feature file of a JSON among the names beside it; several where they do not tell which.
  fileprivate static func features(of json: String, among names: [String]) -> [String] {
    let base = (json as NSString).deletingPathExtension
    for name in ["\(base).npy", "\(base)_ims.npy", "ims.npy"] where names.contains(name) {
      return [name]
    }
    return names.filter { $0.hasSuffix("_ims.npy") }
  }

  private struct Contents: Decodable { let images: [Image] }

  private struct Image: Decodable {
    let split: String
    let imgid: Int?
    let cocoid: Int?
    let filename: String?
    let sentences: [Sentence]

    var id: String? { cocoid.map { "\($0)" } ?? filename }
  }

  private struct Sentence: Decodable {
    /// The sentence on one line; the sources have stray line ends and double spaces.
    let text: String

    let sentid: Int?

    private enum CodingKeys: String, CodingKey { case raw, tokens, sentid }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      // Only ratings need it, so one of another kind is as good as none.
      sentid = (try? values.decodeIfPresent(Int.self, forKey: .sentid)) ?? nil
      if let raw = try values.decodeIfPresent(String.self, forKey: .raw) {
        text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      } else {
        text = try values.decode([String].self, forKey: .tokens).joined(separator: " ")
      }
    }
  }
}
