import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Data folders as people have them")
struct LayoutTests {
  @Test("VSE∞'s folder holds the files in precomp below it")
  func below() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("precomp"), withIntermediateDirectories: true)
    try folder.write("id_mapping.json", "{}")
    try folder.globalSplit("precomp/train", images: 3, salt: 1)
    for format in [Dataset.Format.auto, .precomp] {
      let dataset = try Dataset(path: folder.path, format: format)
      #expect(dataset.format == .precomp && dataset.availableSplits == ["train"])
      #expect(dataset.directory == folder.file("precomp"))
      #expect(try dataset.split("train").captions.count == 15)
    }
    // Of two folders one has to be named.
    try FileManager.default.createDirectory(
      atPath: folder.file("coco"), withIntermediateDirectories: true)
    try folder.globalSplit("coco/train", images: 3, salt: 2)
    PrecompTests.expectFailure("folders coco, precomp", "\(folder.path)/coco") {
      _ = try Dataset(path: folder.path)
    }
  }

  @Test("A folder is offered where it can be trained on as it is")
  func offers() throws {
    func offered(_ files: [String]) throws -> Bool {
      let folder = try TemporaryFolder()
      for file in files { try folder.write(file, "") }
      return DataLayout.isDataset(folder: folder.path)
    }
    #expect(try offered(["train_caps.txt", "train_ims.npy"]))
    #expect(try offered(["dataset_coco.json", "dataset_coco.npy"]))
    #expect(try offered(["dataset.json", "ims.npy", "notes.txt"]))
    // Without the features, of two JSONs, without a split to train on, of anything else.
    #expect(try !offered(["dataset_coco.json"]))
    #expect(try !offered(["dataset_a.json", "dataset_b.json", "ims.npy"]))
    #expect(try !offered(["dev_caps.txt", "dev_ims.npy"]))
    #expect(try !offered(["package.json", "ims.npy"]) && !offered([]))
    #expect(!DataLayout.isDataset(folder: "/nowhere"))
  }

  @Test("A layout that is asked for is the only one that is looked for")
  func asked() throws {
    let folder = try KarpathyTests.folder()
    try FileManager.default.createDirectory(
      atPath: folder.file("precomp"), withIntermediateDirectories: true)
    try folder.globalSplit("precomp/train", images: 3, salt: 1)
    #expect(try Dataset(path: folder.path).format == .karpathy)
    #expect(try Dataset(path: folder.path, format: .precomp).format == .precomp)
    PrecompTests.expectFailure("no dataset_*.json") {
      _ = try Dataset(path: folder.file("precomp"), format: .karpathy)
    }
    #expect(Dataset.Format(rawValue: "none") == nil)
    let keys = Dataset.Format.allCases.map(\.rawValue)
    #expect(keys.starts(with: ["auto", "precomp", "karpathy"]) && Set(keys).count == keys.count)
  }

  @Test("docs/data-formats.md has a line for each layout")
  func documentation() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/data-formats.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { line in
      DataLayout.all.contains { line.hasPrefix("| `\($0.key)` |") }
    }
    #expect(
      lines
        == DataLayout.all.map { layout in
          let marks = layout.marks.map { "`\($0)`" }.joined(separator: ", ")
          return "| `\(layout.key)` | \(layout.title) | \(layout.path) | \(marks) |"
        })
  }

  @Test("A file that looks like the missing one is named, and the command gives it the name")
  func lookAlikes() throws {
    let folder = try TemporaryFolder()
    try folder.globalSplit("train", images: 3, salt: 1)
    try FileManager.default.moveItem(
      atPath: folder.file("train_caps.txt"), toPath: folder.file("train_caps.en.txt"))
    try folder.write("train_caps_ids.txt", "1\n")
    let failure = #expect(throws: Failure.self) { try Dataset(path: folder.path).split("train") }
    #expect(failure?.what == "the split “train” has no train_caps.txt, but train_caps.en.txt")
    let command = try #require(failure?.remedy?.split(separator: "\n").last)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", String(command)]
    try shell.run()
    shell.waitUntilExit()
    #expect(try Dataset(path: folder.path).split("train").captions.count == 15)
    try folder.remove("train_ims.npy")
    try folder.write("train_ims.npz", "PK")
    PrecompTests.expectFailure("no train_ims.npy, but train_ims.npz", "as train_ims.npy") {
      _ = try Dataset(path: folder.path).split("train")
    }
  }
}

@Suite("Crisscrossed Captions' own tables")
struct PublishedRatingsTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.floats("test_ims.npy", [2, 1], [1, 2])
    try folder.lines("test_caps.txt", ["a", "b", "c", "d"])
    try folder.lines("test_ids.txt", ["000000007050", "000000007051"])
    try folder.lines("test_caps_ids.txt", ["91", "92", "93", "94"])
    return folder
  }

  private func read(_ folder: TemporaryFolder, _ text: String) throws -> CaptionRatings {
    try folder.write("sits_test.csv", text)
    let dataset = try Dataset(path: folder.path)
    #expect(dataset.captionRatings(of: "test") == folder.file("sits_test.csv"))
    return try CaptionRatings(
      path: folder.file("sits_test.csv"), split: try dataset.split("test"),
      captionIDs: { try dataset.captionIDs(of: "test") })
  }

  @Test("Captions and images are found by COCO's ids")
  func ids() throws {
    let found = try read(
      try folder(),
      """
      caption,image,agg_score,sampling_method
      COCO_val2014:sentid:93,COCO_val2014_000000007050.jpg,4.97,c2i_intrasim
      COCO_val2014:sentid:91,COCO_val2014_000000007050.jpg,2.2,c2i_original
      COCO_val2014:sentid:555,COCO_val2014_000000007050.jpg,1.0,c2i_intrasim
      COCO_val2014:sentid:94,COCO_val2014_000000007051.jpg,3,c2i_original
      COCO_val2014:sentid:94,COCO_val2014_000000007051.jpg,4,c2i_intrasim
      """)
    #expect(found.unknownPairs == 1)
    #expect(
      found.ratings == [
        .init(caption: 2, image: 0, score: 4.97), .init(caption: 0, image: 0, score: 2.2),
        .init(caption: 3, image: 1, score: 3.5),
      ])
  }

  @Test("Tables of other pairs, of another split and without ids are told")
  func errors() throws {
    let heading = "caption,image,agg_score,sampling_method\n"
    let line = "COCO_val2014:sentid:93,COCO_val2014_000000007050.jpg,4.97,c2i_intrasim\n"
    PrecompTests.expectFailure("pairs of captions", "sits_test.csv") {
      _ = try read(try folder(), "caption1,caption2,agg_score,sampling_method\n")
    }
    PrecompTests.expectFailure("line 2", "score is “x”") {
      _ = try read(try folder(), heading + line.replacing("4.97", with: "x"))
    }
    PrecompTests.expectFailure("none of the 1 lines", "another split") {
      _ = try read(try folder(), heading + line.replacing(":93", with: ":7"))
    }
    let other = try folder()
    try other.remove("test_caps_ids.txt")
    PrecompTests.expectFailure("test_caps_ids.txt", "foil data coco") {
      _ = try read(other, heading + line)
    }
    try other.lines("test_caps_ids.txt", ["91"])
    PrecompTests.expectFailure("1 ids for 4 captions") { _ = try read(other, heading + line) }
  }
}
