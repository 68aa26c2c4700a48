import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Precomp folders")
struct PrecompTests {
  /// Expects a failure whose text has all the parts.
  static func expectFailure(
    _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    #expect(sourceLocation: sourceLocation) {
      try body()
    } throws: { error in
      error is Failure && parts.allSatisfy { "\(error)".contains($0) }
    }
  }

  @Test("Global features, captions and ids are matched line by line")
  func global() throws {
    let folder = try TemporaryFolder()
    try folder.floats("train_ims.npy", [2, 3], [1, 2, 3, -4, 0.5, 0], as: .float16)
    try folder.lines("train_caps.txt", ["a", "b", "c", "d", "e", "f"])
    try folder.lines("train_ids.txt", ["x7", "x9"])
    let dataset = try Dataset(path: folder.path)
    #expect(dataset.format == .precomp && dataset.availableSplits == ["train"])
    let split = try dataset.split("train")
    #expect(split.imageCount == 2 && split.features.dimension == 3 && !split.features.isRegional)
    #expect(split.captions == ["a", "b", "c", "d", "e", "f"])
    #expect(split.captionOffsets == [0, 3, 6] && split.imageOfCaption == [0, 0, 0, 1, 1, 1])
    #expect(split.ids == ["x7", "x9"] && split.global == nil)
    #expect(try regions(split.features, 0) == [[1, 2, 3]])
    #expect(try regions(split.features, 1) == [[-4, 0.5, 0]])
  }

  @Test("All-zero regions are left out, and an image of zeros keeps one")
  func zeroRegions() throws {
    let folder = try TemporaryFolder()
    // Image 0: zero, real, real; image 1: only zeros (one negative); image 2: real, zero, real.
    try folder.floats(
      "dev_ims.npy", [3, 3, 2],
      [0, 0, 1, 2, 3, 4, 0, -0.0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 6])
    try folder.lines("dev_caps.txt", ["a", "b", "c"])
    let split = try Dataset(path: folder.path).split("dev")
    #expect(split.features.isRegional && split.features.maximumRegions == 3)
    #expect(try regions(split.features, 0) == [[1, 2], [3, 4]])
    #expect(try regions(split.features, 1) == [[0, 0]])
    #expect(try regions(split.features, 2) == [[5, 0], [0, 6]])
  }

  @Test("Stated region counts decide, whatever the rows hold")
  func statedRegions() throws {
    let folder = try TemporaryFolder()
    let nan = Float.nan
    try folder.floats(
      "test_ims.npy", [3, 2, 2], [0, 0, 1, 2, 3, 4, nan, nan, nan, 1, 2, 3])
    try folder.integers("test_num_regions.npy", [2, 1, 0])
    try folder.floats("test_global.npy", [3, 1], [7, 8, 9])
    try folder.lines("test_caps.txt", ["a", "b", "c"])
    let split = try Dataset(path: folder.path).split("test")
    #expect(try regions(split.features, 0) == [[0, 0], [1, 2]])
    #expect(try regions(split.features, 1) == [[3, 4]])
    #expect(try regions(split.features, 2) == [[0, 0]])
    let global = try #require(split.global)
    #expect(try (0..<3).map { try regions(global, $0) } == [[[7]], [[8]], [[9]]])
    try folder.integers("test_num_regions.npy", [2, 3, 1])
    Self.expectFailure("test_num_regions.npy, image 1", "3 regions") {
      _ = try Dataset(path: folder.path).split("test")
    }
    try folder.integers("test_num_regions.npy", [2, -1, 1])
    Self.expectFailure("image 1", "-1") { _ = try Dataset(path: folder.path).split("test") }
    try folder.integers("test_num_regions.npy", [2, 2])
    Self.expectFailure("2 region counts for 3 images") {
      _ = try Dataset(path: folder.path).split("test")
    }
  }

  @Test("NaN and infinity in a real region name file, image and region")
  func nonFinite() throws {
    let folder = try TemporaryFolder()
    try folder.floats("dev_ims.npy", [2, 2, 2], [1, 2, 3, 4, 0, 0, 1, -.infinity])
    try folder.lines("dev_caps.txt", ["a", "b"])
    let features = try Dataset(path: folder.path).split("dev").features
    #expect(try regions(features, 0).count == 2)
    Self.expectFailure("dev_ims.npy, image 1, region 1") { _ = try regions(features, 1) }
  }

  static func repeated(_ rows: [[Float]], times: Int) -> [Float] {
    rows.flatMap { row in (0..<times).flatMap { _ in row } }
  }

  @Test("Rows repeated once a caption are undone, by ids, by five, or by the first run")
  func repetition() throws {
    let rows: [[Float]] = [[1, 2], [3, 4], [5, 6]]
    for times in [2, 5, 7] {
      for ids in ["none", "images", "captions"] {
        let folder = try TemporaryFolder()
        let count = 3 * times
        try folder.floats("dev_ims.npy", [count, 2], Self.repeated(rows, times: times))
        try folder.lines("dev_caps.txt", (0..<count).map { "caption \($0)" })
        if ids == "images" { try folder.lines("dev_ids.txt", ["u", "v", "w"]) }
        if ids == "captions" {
          try folder.lines("dev_ids.txt", (0..<count).map { ["u", "v", "w"][$0 / times] })
        }
        let split = try Dataset(path: folder.path).split("dev")
        #expect(split.imageCount == 3, "\(times) \(ids)")
        #expect(split.features.repetition == times)
        #expect(split.captionOffsets == [0, times, 2 * times, 3 * times])
        #expect(try regions(split.features, 2) == [[5, 6]])
        #expect(split.ids == (ids == "none" ? nil : ["u", "v", "w"]))
      }
    }
  }

  @Test("Rows that are not all repeated stay images with one caption each")
  func noRepetition() throws {
    let folder = try TemporaryFolder()
    var values = Self.repeated([[1, 2], [3, 4]], times: 5)
    values[15] = 9
    try folder.floats("dev_ims.npy", [10, 2], values)
    try folder.lines("dev_caps.txt", (0..<10).map { "caption \($0)" })
    let split = try Dataset(path: folder.path).split("dev")
    #expect(split.imageCount == 10 && split.captionOffsets.last == 10)
    #expect(try regions(split.features, 7) == [[3, 9]])
  }

  @Test("Repeated regional rows take region counts and global vectors of either length")
  func repeatedSiblings() throws {
    for times in [1, 5] {
      let folder = try TemporaryFolder()
      try folder.floats(
        "dev_ims.npy", [10, 2, 1], Self.repeated([[1, 2], [3, 4]], times: 5))
      try folder.lines("dev_caps.txt", (0..<10).map { "caption \($0)" })
      try folder.integers(
        "dev_num_regions.npy", [1, 2].flatMap { Array(repeating: $0, count: times) })
      try folder.floats("dev_global.npy", [2 * times, 1], Self.repeated([[8], [9]], times: times))
      let split = try Dataset(path: folder.path).split("dev")
      #expect(try regions(split.features, 0) == [[1]])
      #expect(try regions(split.features, 1) == [[3], [4]])
      #expect(try regions(try #require(split.global), 1) == [[9]])
    }
  }

  @Test("Captions that do not divide among the images are a failure with both numbers")
  func division() throws {
    let folder = try TemporaryFolder()
    try folder.floats("train_ims.npy", [3, 1], [1, 2, 3])
    try folder.lines("train_caps.txt", ["a", "b", "c", "d"])
    Self.expectFailure("4 captions for 3 images", "train_caps.txt", "train_ims.npy") {
      _ = try Dataset(path: folder.path).split("train")
    }
    try folder.lines("train_caps.txt", ["a", "b"])
    Self.expectFailure("2 captions for 3 images") {
      _ = try Dataset(path: folder.path).split("train")
    }
    try folder.lines("train_caps.txt", ["a", "b", "c"])
    try folder.lines("train_ids.txt", ["a", "b"])
    Self.expectFailure("2 ids for 3 images and 3 captions", "train_ids.txt") {
      _ = try Dataset(path: folder.path).split("train")
    }
  }

  @Test("Ids that number captions are no image ids")
  func captionIDs() throws {
    let folder = try TemporaryFolder()
    try folder.floats("dev_ims.npy", [2, 1], [1, 2])
    try folder.lines("dev_caps.txt", ["a", "b", "c", "d"])
    try folder.lines("dev_ids.txt", ["1", "2", "3", "4"])
    #expect(try Dataset(path: folder.path).split("dev").ids == nil)
  }

  @Test("Feature files of other types and shapes are refused")
  func shapes() throws {
    let folder = try TemporaryFolder()
    try folder.lines("dev_caps.txt", ["a"])
    for (shape, count) in [([1], 1), ([1, 1, 1, 1], 1), ([0, 2], 0), ([1, 0], 0)] {
      try folder.floats("dev_ims.npy", shape, [Float](repeating: 1, count: count))
      Self.expectFailure("dev_ims.npy", "shape") { _ = try Dataset(path: folder.path).split("dev") }
    }
    try folder.integers("dev_ims.npy", [1])
    Self.expectFailure("<i4") { _ = try Dataset(path: folder.path).split("dev") }
    try folder.floats("dev_ims.npy", [1, 1], [1])
    try folder.floats("dev_global.npy", [2, 1], [1, 2])
    Self.expectFailure("dev_global.npy", "[2, 1]") {
      _ = try Dataset(path: folder.path).split("dev")
    }
  }

  @Test("float64 features, written by hand, are read")
  func doubles() throws {
    let folder = try TemporaryFolder()
    var header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 1), }"
    header += String(repeating: " ", count: 117 - header.utf8.count) + "\n"
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8)
    for value in [1.5, -2] as [Double] {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += Array($0) }
    }
    try folder.write("dev_ims.npy", bytes: bytes)
    try folder.lines("dev_caps.txt", ["a", "b"])
    let features = try Dataset(path: folder.path).split("dev").features
    #expect(try regions(features, 0) == [[1.5]])
    #expect(try regions(features, 1) == [[-2]])
  }

  @Test("dev and val answer to each other; other names are a failure that lists the splits")
  func names() throws {
    let folder = try TemporaryFolder()
    for split in ["val", "train", "testall", "extra"] {
      try folder.globalSplit(split, images: 2, salt: 1)
    }
    let dataset = try Dataset(path: folder.path)
    #expect(dataset.availableSplits == ["train", "val", "testall", "extra"])
    #expect(dataset.hasSplit("dev") && dataset.hasSplit("val") && !dataset.hasSplit("test"))
    #expect(try dataset.split("dev").name == "dev" && dataset.split("dev").imageCount == 2)
    #expect(
      dataset.files(of: "dev").map { ($0 as NSString).lastPathComponent }
        == ["val_ims.npy", "val_caps.txt", "val_ids.txt"])
    #expect(dataset.files(of: "test").isEmpty)
    Self.expectFailure("no split “test”", "train, val, testall, extra") {
      _ = try dataset.split("test")
    }
  }

  @Test("Missing files and folders are failures that say what to put there")
  func missing() throws {
    let folder = try TemporaryFolder()
    Self.expectFailure("no such file or folder") { _ = try Dataset(path: folder.path + "/none") }
    Self.expectFailure("no {split}_caps.txt and no dataset_*.json") {
      _ = try Dataset(path: folder.path)
    }
    Self.expectFailure("no {split}_caps.txt") {
      _ = try Dataset(path: folder.path, format: .precomp)
    }
    try folder.lines("train_caps.txt", ["a"])
    Self.expectFailure("no train_ims.npy", "image features") {
      _ = try Dataset(path: folder.path).split("train")
    }
    Self.expectFailure("expected a folder") { _ = try Dataset(path: folder.file("train_caps.txt")) }
  }

  @Test("Copies from many threads at once have the same bytes as one after another")
  func concurrentCopies() throws {
    let folder = try TemporaryFolder()
    var stream = RandomStream(seed: 3, purpose: "features")
    let values = (0..<(64 * 6 * 8)).map { _ in stream.chance(0.2) ? 0 : stream.uniform() }
    try folder.floats("dev_ims.npy", [64, 6, 8], values)
    try folder.lines("dev_caps.txt", (0..<64).map { "caption \($0)" })
    let features = try Dataset(path: folder.path).split("dev").features
    // Reading ahead changes nothing, also beyond the ends.
    for image in -1...64 { features.willNeed(image: image) }
    let expected = try (0..<64).map { try regions(features, $0) }
    #expect(expected.flatMap { $0 }.flatMap { $0 } == values)
    DispatchQueue.concurrentPerform(iterations: 512) { index in
      #expect((try? regions(features, index % 64)) == expected[index % 64])
    }
  }
}
