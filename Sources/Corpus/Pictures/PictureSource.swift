import Compute
import Foundation
import Ground

/// Where the pictures of a split's images come from.
///
/// Of `scenes` the pictures are drawn anew, of a folder `pictures` or `images` with `{id}.png` they
/// are read, and of COCO's annotated objects there are the boxes with their categories.
public struct PictureSource: Sendable {
  /// The columns that follow the categories in the rows of COCO's objects.
  private static let boxColumns = 60
  /// The side that pictures from files are reduced to.
  static let largestSide = 256

  private let split: Split
  private let scenes: [Scene]
  private let sceneSplit: Scenes.Split?
  private let seed: UInt64?
  private let categories: [String]
  private let folder: String?

  public init(_ dataset: Dataset, split: Split) {
    self.split = split
    let directory = dataset.directory
    let name = Scenes.Split(rawValue: split.name == "val" ? "dev" : split.name)
    let found = name.flatMap {
      try? Scenes.loadScenes(directory: URL(fileURLWithPath: directory), split: $0)
    }
    sceneSplit = name
    scenes = found?.count == split.imageCount ? found ?? [] : []
    seed = scenes.isEmpty ? nil : Scenes.seed(of: directory)
    categories = PictureSource.categories(directory, split)
    folder = ["pictures", "images"].map { "\(directory)/\($0)" }.first {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// What can be shown of an image; nil if there is nothing.
  public func picture(of image: Int) -> Picture? {
    guard (0..<split.imageCount).contains(image) else { return nil }
    if scenes.indices.contains(image) { return scene(image) }
    if let raster = file(image) { return Picture(raster: raster, parts: objects(image)) }
    let parts = objects(image)
    return parts.isEmpty ? nil : Picture(raster: nil, parts: parts, aspect: aspect(image))
  }

  // MARK: - Scenes

  private func scene(_ image: Int) -> Picture? {
    let scene = scenes[image]
    let pixels: [UInt8]
    if let seed, let sceneSplit,
      case let example = Scenes.example(seed: seed, split: sceneSplit, index: image),
      example.scene == scene
    {
      pixels = example.picture.pixels
    } else {
      // Of a data set whose seed is not known: the same objects, other noise.
      var stream = RandomStream(seed: 0, purpose: "scenes/view", index: UInt64(image))
      pixels = ScenePicture(of: scene, from: &stream).pixels
    }
    let side = Float(Scene.side)
    let parts = scene.objects.map { object in
      let radius: Float = object.size == .large ? 12.5 : 7
      return Picture.Part(
        "\(object.color.rawValue) \(object.shape.rawValue)",
        left: (Float(object.x) - radius) / side, top: (Float(object.y) - radius) / side,
        right: (Float(object.x) + radius) / side, bottom: (Float(object.y) + radius) / side)
    }
    return Picture(
      raster: Raster(width: Scene.side, height: Scene.side, pixels: pixels),
      parts: PictureSource.ordered(parts))
  }

  // MARK: - COCO's objects

  /// The names of the categories, if the split's regions have COCO's columns.
  private static func categories(_ directory: String, _ split: Split) -> [String] {
    let path = "\(directory)/categories.txt"
    guard split.features.isRegional,
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
      size < 1 << 20, let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { return [] }
    let names = text.split(whereSeparator: \.isNewline).map(String.init)
    return names.count + boxColumns == split.features.dimension ? names : []
  }

  private func rows(_ image: Int) -> [ArraySlice<Float>] {
    guard !categories.isEmpty else { return [] }
    let features = split.features
    let buffer = FloatBuffer(count: features.maximumRegions * features.dimension)
    guard let count = try? features.copy(image: image, into: buffer.pointer) else { return [] }
    let all = Array(UnsafeBufferPointer(start: buffer.pointer, count: count * features.dimension))
    return (0..<count).map { all[$0 * features.dimension..<($0 + 1) * features.dimension] }
  }

  private func objects(_ image: Int) -> [Picture.Part] {
    let parts: [Picture.Part] = rows(image).compactMap { row in
      let one = row.prefix(categories.count)
      guard let category = one.firstIndex(where: { $0 > 0.5 }) else { return nil }
      let box = Array(row.dropFirst(categories.count).prefix(4))
      guard box[0] < box[2], box[1] < box[3] else { return nil }
      return Picture.Part(
        categories[category - row.startIndex], left: box[0], top: box[1], right: box[2],
        bottom: box[3])
    }
    return PictureSource.ordered(parts)
  }

  /// Width through height of the whole image: a box's own is known in pixels and in shares.
  private func aspect(_ image: Int) -> Float? {
    guard let row = rows(image).first else { return nil }
    let box = Array(row.dropFirst(categories.count).prefix(8))
    guard box[4] > 0, box[5] > 0, abs(box[7]) < 2.99 else { return nil }
    return Float(exp(Double(box[7]))) * box[5] / box[4]
  }

  private static func ordered(_ parts: [Picture.Part]) -> [Picture.Part] {
    func area(_ part: Picture.Part) -> Float {
      (part.right - part.left) * (part.bottom - part.top)
    }
    return parts.enumerated().sorted {
      let (a, b) = (area($0.element), area($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }

  // MARK: - Files

  private func file(_ image: Int) -> Raster? {
    guard let folder, let id = split.ids?[image], !id.isEmpty, !id.contains("/"),
      !id.contains("\0"),
      let raster = try? PNGReader.read("\(folder)/\(id).png")
    else { return nil }
    let longest = max(raster.width, raster.height)
    guard longest > PictureSource.largestSide else { return raster }
    func reduced(_ side: Int) -> Int { max(1, side * PictureSource.largestSide / longest) }
    return raster.scaled(width: reduced(raster.width), height: reduced(raster.height))
  }
}

extension Scenes {
  /// The seed that a data set's README names.
  static func seed(of directory: String) -> UInt64? {
    guard let text = try? String(contentsOfFile: directory + "/README.txt", encoding: .utf8)
    else { return nil }
    let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("seed ") }
    return line?.split(separator: " ").last.flatMap { UInt64($0) }
  }
}
