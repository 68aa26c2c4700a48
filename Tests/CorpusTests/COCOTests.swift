import Corpus
import Foundation
import Ground
import Testing

/// The fixture in COCO's format and what NumPy made of it; `Fixtures/coco/make.py` wrote both.
struct COCOFixture {
  let folder = TemporaryFolder.fixture("coco")
  var annotations: String { "\(folder)/annotations" }
  var karpathy: String { "\(folder)/dataset_coco.json" }

  /// The images that are kept, by ascending id, with their regions; 110 has 38 objects.
  static let regions = [
    (7, 4), (9, 3), (50, 1), (64, 1), (101, 2), (110, 36), (303, 3), (412, 4), (581929, 1),
  ]

  func copy(to target: TemporaryFolder) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: annotations) {
      try FileManager.default.copyItem(
        atPath: "\(annotations)/\(name)", toPath: target.file(name))
    }
  }
}

extension TemporaryFolder {
  static func fixture(_ name: String) -> String {
    (Bundle.module.resourceURL?.path ?? ".") + "/Fixtures/\(name)"
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  /// Replaces `old` by `new`, once, in a file.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let content = try text(name)
    let range = try #require(content.range(of: old), "\(old)")
    try write(name, content.replacingCharacters(in: range, with: new))
  }
}

@Suite("A data set of COCO's annotations")
struct COCOTests {
  private let fixture = COCOFixture()

  /// The elements of a `.npy`, and its shape.
  private func array(_ path: String) throws -> (shape: [Int], values: [Float]) {
    let array = try NpyArray(path: path)
    return (array.shape, try array.floats())
  }

  @Test("The columns are those that NumPy computes, to the last bit", arguments: [true, false])
  func columns(wholePixels: Bool) throws {
    let out = try TemporaryFolder()
    _ = try COCO.write(
      annotations: fixture.annotations, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .shares(dev: 0, test: 0), wholePixels: wholePixels))
    let name = wholePixels ? "whole" : "exact"
    let rows = try array(out.file("train_ims.npy"))
    let expected = try array("\(fixture.folder)/expected_\(name)_rows.npy")
    #expect(rows.shape == [9, 36, 140])
    #expect(expected.shape == [55, 140])
    var next = 0
    for (image, (id, count)) in COCOFixture.regions.enumerated() {
      let start = image * 36 * 140
      let found = rows.values[start..<(start + count * 140)]
      for row in 0..<count {
        let one = Array(found.dropFirst(row * 140).prefix(140))
        let other = Array(expected.values[(next + row * 140)..<(next + (row + 1) * 140)])
        #expect(one == other, "image \(id), row \(row)")
      }
      #expect(rows.values[(start + count * 140)..<(start + 36 * 140)].allSatisfy { $0 == 0 })
      next += count * 140
    }
    let global = try array(out.file("train_global.npy"))
    let expectedGlobal = try array("\(fixture.folder)/expected_\(name)_global.npy")
    #expect(global.shape == [9, 372])
    #expect(global.values == expectedGlobal.values)
    #expect(
      try NpyArray(path: out.file("train_num_regions.npy")).integers()
        == COCOFixture.regions.map(\.1))
  }

  @Test("One image's columns, by hand")
  func byHand() throws {
    let out = try TemporaryFolder()
    _ = try COCO.write(
      annotations: fixture.annotations, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .shares(dev: 0, test: 0)))
    let rows = try array(out.file("train_ims.npy")).values
    // Image 9, 640 × 480: a person at [300.1, 90.9, 80, 210.2], so from (300, 90) to (380, 301).
    let row = Array(rows[(36 * 140)..<(36 * 140 + 140)])
    let share: Double = 80.0 * 211.0 / (640.0 * 480.0)
    let geometry: [Double] = [
      300.0 / 640, 90.0 / 480, 380.0 / 640, 301.0 / 480, 80.0 / 640, 211.0 / 480, share,
      Foundation.log(80.0 / 211),
    ]
    #expect(row[0] == 1)
    #expect(row[1..<80].allSatisfy { $0 == 0 })
    #expect(Array(row[80..<88]) == geometry.map { Float(Float16($0)) })
    #expect(row[88] == 1)
    // Its second key point is (323, 111), fully visible; the first (320, 100) is hidden.
    let points: [Double] = [20.0 / 80, 10.0 / 211, 0.5, 23.0 / 80, 21.0 / 211, 1]
    #expect(Array(row[89..<95]) == points.map { Float(Float16($0)) })
    // The dog is smaller (121 × 100 to 80 × 211) and column 16: COCO's category 18 without 12.
    let dog = Array(rows[(37 * 140)..<(38 * 140)])
    #expect(dog[16] == 1 && dog[88...].allSatisfy { $0 == 0 })
  }

  @Test("Captions are the first five by id that have text, on one line")
  func captions() throws {
    let out = try TemporaryFolder()
    let report = try COCO.write(
      annotations: fixture.annotations, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .shares(dev: 0, test: 0)))
    let lines = try out.text("train_caps.txt").split(separator: "\n").map(String.init)
    let ids = try out.text("train_caps_ids.txt").split(separator: "\n").map(String.init)
    #expect(lines.count == 45 && ids.count == 45)
    #expect(
      Array(lines[5..<10]) == [
        "A dog and a \"man\" in a café.", "Zwei Männer 😀 \\ / ende", "Caption 2 of image 9.",
        "Caption 3 of image 9.", "Caption 4 of image 9.",
      ])
    #expect(Array(ids[5..<10]) == ["1000", "1007", "1014", "1021", "1028"])
    // Image 101 has seven; its first is blank.
    #expect(Array(ids[20..<25]) == ["2007", "2014", "2021", "2028", "2035"])
    #expect(lines[20] == "tab and no-break")
    #expect(
      try out.text("train_ids.txt")
        == COCOFixture.regions.map { String(format: "%012d\n", $0.0) }.joined())
    let categories = try out.text("categories.txt").split(separator: "\n").map(String.init)
    #expect(categories.count == 80)
    #expect(categories[0] == "person" && categories[16] == "dog" && categories[79] == "toothbrush")
    #expect(report.furtherCaptions == 1 && report.blankCaptions == 1)
    // 25 has no object and 205 four captions; one caption and one object are of no image.
    #expect(report.imagesWithoutObjects == 1 && report.imagesWithoutCaptions == 1)
    #expect(report.strays == 2 && report.unmatchedKeyPoints == 1)
    #expect(report.splits.map(\.crowdedImages) == [1])
  }

  @Test("Without Karpathy's file the last two digits of the id decide")
  func splitByID() throws {
    let out = try TemporaryFolder()
    let report = try COCO.write(
      annotations: fixture.annotations, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .shares(dev: 10, test: 3)))
    #expect(report.splits.map(\.name) == ["train", "dev", "test"])
    func ids(_ split: String) throws -> [Int] {
      try out.text("\(split)_ids.txt").split(separator: "\n").compactMap { Int($0) }
    }
    #expect(try ids("dev") == [7, 9, 101, 303])
    #expect(try ids("test") == [110, 412])
    #expect(try ids("train") == [50, 64, 581929])
  }

  @Test("Karpathy's restval is trained on, his val is dev, and what he lacks is left out")
  func splitByKarpathy() throws {
    let out = try TemporaryFolder()
    let report = try COCO.write(
      annotations: fixture.annotations, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .karpathy(path: fixture.karpathy)))
    func ids(_ split: String) throws -> [Int] {
      try out.text("\(split)_ids.txt").split(separator: "\n").compactMap { Int($0) }
    }
    #expect(try ids("train") == [9, 101, 412, 581929])
    #expect(try ids("dev") == [64, 110])
    #expect(try ids("test") == [7, 303])
    #expect(report.imagesWithoutSplit == 1)
    let check = try DataCheck.run(path: out.path, format: .precomp, minimumCount: 1)
    #expect(!check.hasErrors)
  }

  @Test("Several parts become one data set, in ascending order of the ids")
  func severalParts() throws {
    let source = try TemporaryFolder()
    try fixture.copy(to: source)
    func plusMillion(_ digits: Substring) -> String { "\(1_000_000 + (Int(digits) ?? 0))" }
    for kind in ["captions", "instances", "person_keypoints"] {
      // The same again as another part, with 1,000,000 added to each image's id.
      let old = try source.text("\(kind)_tiny2017.json")
      let new = old.replacing(/"image_id": (\d+)/) { "\"image_id\": \(plusMillion($0.1))" }
        .replacing(/("width": \d+, "id": )(\d+)/) { "\($0.1)\(plusMillion($0.2))" }
      try source.write("\(kind)_other2017.json", new)
    }
    let out = try TemporaryFolder()
    let report = try COCO.write(
      annotations: source.path, to: URL(fileURLWithPath: out.path),
      options: COCO.Options(split: .shares(dev: 0, test: 0)))
    #expect(report.parts == ["other2017", "tiny2017"])
    #expect(report.splits.map(\.images) == [18])
    let ids = try out.text("train_ids.txt").split(separator: "\n").compactMap { Int($0) }
    let once = COCOFixture.regions.map(\.0)
    #expect(ids == once + once.map { 1_000_000 + $0 })
    let rows = try array(out.file("train_ims.npy")).values
    #expect(rows.count == 18 * 36 * 140)
    #expect(Array(rows[..<(9 * 36 * 140)]) == Array(rows[(9 * 36 * 140)...]))

    let one = try TemporaryFolder()
    let alone = try COCO.write(
      annotations: source.path, to: URL(fileURLWithPath: one.path),
      options: COCO.Options(parts: ["tiny2017"], split: .shares(dev: 0, test: 0)))
    #expect(alone.splits.map(\.images) == [9])
  }
}
