import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Tables of edited captions and of ratings")
struct EditedCaptionsTests {
  /// Three images with the ids 70, 71 and 72 and five captions each.
  private func folder(_ name: String, _ text: String) throws -> (TemporaryFolder, Split) {
    let folder = try TemporaryFolder()
    try folder.globalSplit("test", images: 3, salt: 7)
    try folder.write(name, text)
    return (folder, try Dataset(path: folder.path).split("test"))
  }

  private func edits(_ text: String) throws -> EditedCaptions {
    let (folder, split) = try folder("e.tsv", text)
    return try EditedCaptions(path: folder.file("e.tsv"), split: split)
  }

  private func ratings(_ text: String) throws -> CaptionRatings {
    let (folder, split) = try folder("r.tsv", text)
    return try CaptionRatings(path: folder.file("r.tsv"), split: split)
  }

  @Test("Images by number, kinds in order, lines of other images counted")
  func numbers() throws {
    let found = try edits(
      "2\tswap\ta dog\ta cat\r\n0\tadd\ta man .\ta tall man .\n\n9\tadd\tx\ty\n3\tadd\tx\ty")
    #expect(found.kinds == ["add", "swap"] && found.unknownImages == 2)
    #expect(
      found.pairs == [
        .init(image: 2, kind: 1, caption: "a dog", edited: "a cat"),
        .init(image: 0, kind: 0, caption: "a man .", edited: "a tall man ."),
      ])
  }

  @Test("A heading `id` makes the first column ids, with or without leading zeros")
  func ids() throws {
    let found = try edits(
      "\u{FEFF}id\tkind\ttrue\tfalse\n000000000072\tadd\ta\tb\n70\tadd\tc\td\n5\tadd\te\tf\n")
    #expect(found.pairs.map(\.image) == [2, 0] && found.unknownImages == 1)
    let numbered = try edits("image\tkind\ttrue\tfalse\n1\tadd\ta\tb\n")
    #expect(numbered.pairs.map(\.image) == [1])
    PrecompTests.expectFailure("no", "ids") {
      let folder = try TemporaryFolder()
      try folder.globalSplit("test", images: 3, salt: 7)
      try folder.remove("test_ids.txt")
      try folder.write("e.tsv", "id\tkind\ttrue\tfalse\n70\tadd\ta\tb\n")
      _ = try EditedCaptions(
        path: folder.file("e.tsv"), split: try Dataset(path: folder.path).split("test"))
    }
  }

  @Test(
    "Damaged edits are errors with their line",
    arguments: [
      ("0\tadd\ta\tb\n0\tadd\ta dog runs\n", ["line 2", "3 fields", "expected 4"]),
      ("0\tadd\ta\tb\tc\n", ["line 1", "5 fields"]),
      ("0 add a b\n", ["line 1", "1 field,"]),
      ("0\t\ta\tb\n", ["line 1", "field 2 is empty"]),
      ("\n0\tadd\ta\tb\nx\tadd\ta\tb\n", ["line 3", "“x”", "id<TAB>"]),
      ("-1\tadd\ta\tb\n", ["line 1", "“-1”"]),
      ("99999999999999999999\tadd\ta\tb\n", ["line 1", "99999999999999999999"]),
      ("0\tadd\tthe same\tthe same\n", ["line 1", "is the true one"]),
      ("7\tadd\ta\tb\n8\tadd\ta\tb\n", ["none of the 2 lines", "test"]),
      ("", ["no line"]),
      ("\n\n", ["no line"]),
    ])
  func damagedEdits(_ text: String, _ parts: [String]) {
    #expect {
      _ = try edits(text)
    } throws: { error in
      error is Failure && parts.allSatisfy { "\(error)".contains($0) }
    }
  }

  @Test("Bytes that are no UTF-8, and a column that is no kind, are errors")
  func hostile() throws {
    let folder = try TemporaryFolder()
    try folder.globalSplit("test", images: 3, salt: 7)
    let split = try Dataset(path: folder.path).split("test")
    try folder.write("e.tsv", bytes: Array("0\tadd\ta\tb\n0\tadd\ta\t".utf8) + [0xFF, 0x0A])
    PrecompTests.expectFailure("line 2", "UTF-8") {
      _ = try EditedCaptions(path: folder.file("e.tsv"), split: split)
    }
    try folder.lines("e.tsv", (0..<70).map { "0\tcaption \($0)\ta\tb" })
    PrecompTests.expectFailure("line 65", "64 kinds") {
      _ = try EditedCaptions(path: folder.file("e.tsv"), split: split)
    }
    PrecompTests.expectFailure("gone.tsv") {
      _ = try EditedCaptions(path: folder.file("gone.tsv"), split: split)
    }
  }

  @Test("Ratings: caption, image and score; pairs that the split lacks are counted")
  func ratings() throws {
    let found = try ratings("caption\timage\tscore\n14\t2\t4.5\n0\t1\t-1e0\n15\t0\t3\n0\t3\t3\n")
    #expect(found.unknownPairs == 2)
    #expect(
      found.ratings == [
        .init(caption: 14, image: 2, score: 4.5), .init(caption: 0, image: 1, score: -1),
      ])
  }

  @Test(
    "Damaged ratings are errors with their line",
    arguments: [
      ("0\t0\n", ["line 1", "2 fields"]),
      ("0\t0\t4\n0\t1\tfour\n", ["line 2", "“four”"]),
      ("0\t0\tnan\n", ["line 1", "finite"]),
      ("0\t0.5\t3\n", ["line 1", "“0.5”"]),
      ("0\t0\t4\n1\t0\t4\n0\t0\t2\n", ["line 3", "line 1 already"]),
      ("99\t0\t4\n", ["none of the 1 lines"]),
    ])
  func damagedRatings(_ text: String, _ parts: [String]) {
    #expect {
      _ = try ratings(text)
    } throws: { error in
      error is Failure && parts.allSatisfy { "\(error)".contains($0) }
    }
  }

  @Test("The file beside the data is found under both names of the dev split")
  func companion() throws {
    let folder = try TemporaryFolder()
    try folder.globalSplit("dev", images: 3, salt: 7)
    try folder.write("dev_sugarcrepe.tsv", "")
    let dataset = try Dataset(path: folder.path)
    let expected = folder.file("dev_sugarcrepe.tsv")
    #expect(dataset.companion("sugarcrepe.tsv", of: "dev") == expected)
    #expect(dataset.companion("sugarcrepe.tsv", of: "val") == expected)
    #expect(dataset.companion("sugarcrepe.tsv", of: "test") == nil)
    #expect(dataset.editedCaptions(of: "dev") == expected)
    #expect(dataset.editedCaptions(of: "test") == nil)
    try folder.write("dev_edits.tsv", "")
    #expect(dataset.editedCaptions(of: "dev") == folder.file("dev_edits.tsv"))
    #expect(dataset.companion("cxc_sits.tsv", of: "dev") == nil)
  }
}
