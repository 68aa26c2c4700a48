import Foundation
import Ground
import Testing

@testable import Corpus

@Suite("Arrays that do not fit their images")
struct FeatureShapeTests {
  /// A Karpathy JSON of 6 images, the first four to train on, with features of a shape.
  private func karpathy(_ shape: [Int], images: Int = 6) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let list = (0..<images).map { image in
      let split = image < 4 ? "train" : image == 4 ? "val" : "test"
      return
        "{\"split\": \"\(split)\", \"imgid\": \(image), \"sentences\": [{\"raw\": \"a dog \(image)\"}]}"
    }
    try folder.write("dataset_x.json", "{\"images\": [\(list.joined(separator: ", "))]}")
    let count = shape.reduce(1, *)
    try folder.floats("dataset_x.npy", shape, (0..<count).map { Float($0 % 97) + 1 })
    return folder
  }

  @Test(
    "As many columns as images, and other rows: the array is turned",
    arguments: [[16, 6], [4, 6], [16, 2, 6]])
  func transposed(shape: [Int]) throws {
    let folder = try karpathy(shape)
    PrecompTests.expectFailure("found shape \(shape)", "transposed?", "np.save", "dataset_x.npy") {
      _ = try Dataset(path: folder.path).split("train")
    }
    #expect(try DataCheck.run(path: folder.path, minimumCount: 1).hasErrors)
  }

  @Test("Rows that belong to no image are a warning, said once")
  func surplus() throws {
    let folder = try karpathy([16, 5])
    let split = try Dataset(path: folder.path).split("train")
    #expect(split.warnings.count == 1)
    #expect("\(split.warnings)".contains("16 rows for the 6 images"))
    let problems = try DataCheck.run(path: folder.path, minimumCount: 1).problems
    #expect(problems.filter { $0.what.contains("16 rows for the 6 images") }.count == 1)
    // A square array cannot be told from a turned one.
    for columns in [5, 6] {
      let sound = try karpathy([6, columns])
      #expect(try Dataset(path: sound.path).split("train").warnings.isEmpty)
    }
  }

  @Test(
    "A precomp array is turned if its columns are as many as the ids, or a fifth of the captions")
  func precomp() throws {
    for ids in [true, false] {
      let folder = try TemporaryFolder()
      try folder.globalSplit("train", images: 8, salt: 1)
      if !ids { try folder.remove("train_ids.txt") }
      // Ten rows would have four captions each.
      try folder.floats("train_ims.npy", [10, 8], (0..<80).map { Float($0) })
      PrecompTests.expectFailure("found shape [10, 8]", "transposed?") {
        _ = try Dataset(path: folder.path).split("train")
      }
      // Whose rows are images says so.
      try folder.lines("train_ids.txt", (0..<10).map { "image \($0)" })
      #expect(try Dataset(path: folder.path).split("train").imageCount == 10)
    }
  }

  @Test("A split that cannot be opened shares no features with another")
  func unopened() throws {
    let folder = try karpathy([6, 5])
    let path = folder.file("dataset_x.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try folder.write("dataset_x.json", text.replacing("a dog 1\"", with: " \""))
    let report = try DataCheck.run(path: folder.path, minimumCount: 1)
    #expect(report.problems.contains { $0.what == "the sentence is blank" })
    #expect(report.overlaps.isEmpty)
    #expect(!report.problems.contains { $0.what.contains("share the features") })
  }
}
