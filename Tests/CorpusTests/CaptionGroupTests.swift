import Foundation
import Ground
import Testing

@testable import Corpus

@Suite("Different numbers of captions an image")
struct CaptionGroupTests {
  /// Images with 1, 3 and 2 captions, told apart by the ids of the lines.
  private func folder(ids: [String]?, rows: Int = 3) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.floats(
      "train_ims.npy", [rows, 1], (0..<rows).map { Float($0 + 1) })
    try folder.lines("train_caps.txt", ["a", "b", "c", "d", "e", "f"])
    if let ids { try folder.lines("train_ids.txt", ids) }
    return folder
  }

  private func split(_ folder: TemporaryFolder) throws -> Split {
    try Dataset(path: folder.path).split("train")
  }

  @Test(
    "Runs of equal ids, one a caption, are the images",
    arguments: [
      ["x", "y", "y", "y", "z", "z"],
      ["x#0", "y#0", "y#1", "y#2", "z#0", "z#1"],
    ])
  func runs(ids: [String]) throws {
    let split = try split(try folder(ids: ids))
    #expect(split.captionOffsets == [0, 1, 4, 6] && split.ids == ["x", "y", "z"])
    #expect(split.imageOfCaption == [0, 1, 1, 1, 2, 2])
  }

  @Test(
    "Ids that divide otherwise than equal groups would are followed, also where those would fit")
  func divides() throws {
    // Six captions of three images: equal groups would be two each.
    let split = try split(try folder(ids: ["x", "x", "x", "y", "z", "z"]))
    #expect(split.captionOffsets == [0, 3, 4, 6])
  }

  @Test("Ids that name another number of images than there are rows are an error with both")
  func contradiction() throws {
    PrecompTests.expectFailure("ids name 2 images", "features of 3", "train_ids.txt") {
      _ = try split(try folder(ids: ["x", "x", "x", "z", "z", "z"]))
    }
    PrecompTests.expectFailure("ids name 4 images", "features of 3") {
      _ = try split(try folder(ids: ["x", "x", "y", "z", "z", "w"]))
    }
    PrecompTests.expectFailure("captions of “x” stand in lines 1 and 4", "Sort") {
      _ = try split(try folder(ids: ["x", "y", "y", "x", "z", "z"]))
    }
    // As many runs as rows, but one of them belongs to an earlier image.
    PrecompTests.expectFailure("captions of “x” stand in lines 1 and 5") {
      _ = try split(try folder(ids: ["x", "x", "x", "y", "x", "x"]))
    }
  }

  @Test("Ids that number captions leave equal groups as they are")
  func numbers() throws {
    for ids in [["1", "2", "3", "4", "5", "6"], ["0", "1", "0", "1", "0", "1"]] {
      let split = try split(try folder(ids: ids))
      #expect(split.captionOffsets == [0, 2, 4, 6] && split.ids == nil)
    }
    // Two images that are one picture, side by side: the ids are constant in each equal group.
    let twins = try split(try folder(ids: ["x", "x", "x", "x", "z", "z"]))
    #expect(twins.captionOffsets == [0, 2, 4, 6] && twins.ids == ["x", "x", "z"])
  }

  @Test("Without ids, numbers that do not divide name the ways out")
  func remedy() throws {
    let folder = try folder(ids: nil, rows: 4)
    PrecompTests.expectFailure(
      "6 captions for 4 images", "train_ids.txt with the image's id for each caption",
      "dataset_*.json"
    ) { _ = try split(folder) }
    // The rows are those of dev, which has five captions each.
    try folder.lines("dev_caps.txt", (0..<20).map { "dev \($0)" })
    PrecompTests.expectFailure("rows fit “dev”") { _ = try split(folder) }
  }

  @Test("Rows that stand once a caption are undone where images have different numbers of them")
  func repeatedRows() throws {
    let folder = try folder(ids: ["x", "y", "y", "y", "z", "z"])
    try folder.floats(
      "train_ims.npy", [6, 2, 1], [1, 10, 2, 20, 2, 20, 2, 20, 3, 30, 3, 30])
    try folder.integers("train_num_regions.npy", [2, 1, 1, 1, 2, 2])
    try folder.floats("train_global.npy", [6, 1], [7, 8, 8, 8, 9, 9])
    let split = try split(folder)
    #expect(split.imageCount == 3 && split.captionOffsets == [0, 1, 4, 6])
    #expect(
      try (0..<3).map { try regions(split.features, $0) } == [[[1], [10]], [[2]], [[3], [30]]])
    let global = try #require(split.global)
    #expect(try (0..<3).map { try regions(global, $0) } == [[[7]], [[8]], [[9]]])
    // One row that differs, and they are six images.
    try folder.floats("train_ims.npy", [6, 2, 1], [1, 10, 2, 20, 2, 21, 2, 20, 3, 30, 3, 30])
    try folder.floats("train_global.npy", [6, 1], [7, 8, 8, 8, 9, 9])
    #expect(try self.split(folder).imageCount == 6)
  }

  @Test("The data check counts them, and says where splits differ in an equal number")
  func check() throws {
    let folder = try folder(ids: ["x", "y", "y", "y", "z", "z"])
    let report = try DataCheck.run(path: folder.path, minimumCount: 1)
    let split = try #require(report.splits.first)
    #expect(split.captionsPerImage?.minimum == 1 && split.captionsPerImage?.maximum == 3)
    #expect(!report.hasErrors)
    let other = try TemporaryFolder()
    try other.globalSplit("train", images: 3, captionsPerImage: 50, salt: 1)
    try other.globalSplit("dev", images: 3, captionsPerImage: 5, salt: 2)
    let said = try DataCheck.run(path: other.path).problems.map(\.what)
    #expect(said.contains("images of “train” have 50 captions, those of another split 5"))
  }
}
