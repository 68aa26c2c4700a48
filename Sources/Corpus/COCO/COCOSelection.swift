import Foundation
import Ground

/// The images that become a data set, with their captions and regions, split by split.
struct COCOSelection {
  private let read: COCOAnnotations
  private let captions: Grouping
  private let objects: Grouping
  private let columnOfCategory: [Int: Int]
  private let wholePixels: Bool
  /// Numbers of images, by ascending id, for each of `COCOSplit.names`.
  private var images: [String: [Int]] = [:]
  private var withoutSplit = 0
  private var withoutCaptions = 0
  private var withoutObjects = 0
  private var furtherCaptions = 0

  /// - Throws: `Failure` if no image is left.
  init(_ read: COCOAnnotations, rule: (Int) -> String?, wholePixels: Bool) throws {
    self.read = read
    self.wholePixels = wholePixels
    captions = Grouping(read.captions, count: read.images.count, by: \.image)
    objects = Grouping(read.objects, count: read.images.count, by: \.image)
    columnOfCategory = Dictionary(
      uniqueKeysWithValues: read.categories.enumerated().map { ($1.id, $0) })
    for number in read.images.indices.sorted(by: { read.images[$0].id < read.images[$1].id }) {
      let captionCount = captions[number].count
      if let split = rule(read.images[number].id) {
        if captionCount < COCO.captionsPerImage {
          withoutCaptions += 1
        } else if objects[number].isEmpty {
          withoutObjects += 1
        } else {
          images[split, default: []].append(number)
          furtherCaptions += captionCount - COCO.captionsPerImage
        }
      } else {
        withoutSplit += 1
      }
    }
    guard !images.isEmpty else {
      throw Failure(
        "none of \(read.images.count) images is left: \(withoutSplit) are in no split, "
          + "\(withoutCaptions) have fewer than \(COCO.captionsPerImage) captions, "
          + "\(withoutObjects) have no object",
        remedy: "Check that the three files are of the same part, and that the split is COCO's.")
    }
  }

  /// Writes the files of all splits.
  func write(
    to folder: URL, parts: [String], progress: (String) -> Void
  ) throws -> COCO.Report {
    try AtomicFile.write(
      read.categories.map { $0.name + "\n" }.joined(),
      to: folder.appendingPathComponent("categories.txt").path)
    var splits: [COCO.Report.Split] = []
    for name in COCOSplit.names {
      guard let numbers = images[name] else { continue }
      progress("\(name)_ims.npy")
      splits.append(try write(name, numbers, to: folder))
    }
    return COCO.Report(
      parts: parts, splits: splits, imagesWithoutSplit: withoutSplit,
      imagesWithoutCaptions: withoutCaptions, imagesWithoutObjects: withoutObjects,
      furtherCaptions: furtherCaptions, blankCaptions: read.blankCaptions, strays: read.strays,
      unmatchedKeyPoints: read.unmatchedKeyPoints)
  }

  private func write(_ name: String, _ numbers: [Int], to folder: URL) throws -> COCO.Report.Split {
    func path(_ suffix: String) -> String {
      folder.appendingPathComponent("\(name)_\(suffix)").path
    }
    let rows = try NpyWriter(
      path: path("ims.npy"), shape: [numbers.count, COCOFeatures.regions, COCOFeatures.columns],
      as: .float16)
    let global = try NpyWriter(
      path: path("global.npy"), shape: [numbers.count, COCOFeatures.globalColumns], as: .float16)
    var counts: [Int32] = []
    var crowded = 0
    var text: [UInt8] = []
    var captionIDs = ""
    var ids = ""
    for number in numbers {
      let image = read.images[number]
      let regions = regions(of: number)
      let features = COCOFeatures(image)
      try rows.append(features.rows(regions))
      try global.append(features.global(regions))
      counts.append(Int32(min(regions.count, COCOFeatures.regions)))
      if regions.count > COCOFeatures.regions { crowded += 1 }
      let first = captions[number].map { read.captions[Int($0)] }.sorted { $0.id < $1.id }
        .prefix(COCO.captionsPerImage)
      for caption in first {
        text += Array(caption.text.utf8) + [0x0A]
        captionIDs += "\(caption.id)\n"
      }
      // As in the names of COCO's files.
      let digits = String(image.id)
      ids += String(repeating: "0", count: max(0, 12 - digits.count)) + digits + "\n"
    }
    try rows.finish()
    try global.finish()
    try NpyWriter.write(path: path("num_regions.npy"), shape: [counts.count], integers: counts)
    try AtomicFile.write(text, to: path("caps.txt"))
    try AtomicFile.write(captionIDs, to: path("caps_ids.txt"))
    try AtomicFile.write(ids, to: path("ids.txt"))
    return COCO.Report.Split(
      name: name, images: numbers.count, regions: counts.reduce(0) { $0 + Int($1) },
      crowdedImages: crowded)
  }

  /// The regions of an image, largest first.
  private func regions(of number: Int) -> [COCOFeatures.Region] {
    let image = read.images[number]
    return objects[number].map { index -> COCOFeatures.Region in
      let object = read.objects[Int(index)]
      let keyPoints = object.keyPoints.map { person in
        let count = 3 * COCOAnnotations.keyPointCount
        return read.keyPoints[(person * count)..<((person + 1) * count)]
      }
      return COCOFeatures.Region(
        id: object.id, category: columnOfCategory[object.category] ?? 0,
        box: COCOFeatures.corners(
          object.box, width: image.width, height: image.height, wholePixels: wholePixels),
        keyPoints: keyPoints)
    }
    .sorted(by: COCOFeatures.Region.precedes)
  }
}

/// Which elements of an array belong to each of some groups, in their order.
private struct Grouping {
  private let offsets: [Int]
  private let members: [Int32]

  init<Element>(_ elements: [Element], count: Int, by group: (Element) -> Int) {
    var offsets = [Int](repeating: 0, count: count + 1)
    for element in elements { offsets[group(element) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var members = [Int32](repeating: 0, count: elements.count)
    for (index, element) in elements.enumerated() {
      let place = group(element)
      members[next[place]] = Int32(index)
      next[place] += 1
    }
    self.offsets = offsets
    self.members = members
  }

  subscript(group: Int) -> ArraySlice<Int32> { members[offsets[group]..<offsets[group + 1]] }
}
