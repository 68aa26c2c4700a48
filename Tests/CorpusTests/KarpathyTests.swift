import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Karpathy's dataset_*.json")
struct KarpathyTests {
  /// Four images out of order, with two, one, three and one sentences.
  static let json = #"""
    {"images": [
      {"sentids": [0, 1], "imgid": 2, "sentences": [
        {"tokens": ["a", "dog"], "raw": "A  dog.\n", "imgid": 2, "sentid": 0},
        {"tokens": ["it", "runs"], "raw": "It runs.", "imgid": 2, "sentid": 1}],
       "split": "train", "filename": "COCO_2.jpg", "cocoid": 522},
      {"sentids": [2], "imgid": 0, "sentences": [
        {"tokens": ["caf\u00e9", "\ud83d\ude42"], "imgid": 0, "sentid": 2}],
       "split": "restval", "filename": "COCO_0.jpg", "cocoid": 500},
      {"imgid": 3, "sentences": [{"raw": "x"}, {"raw": "y"}, {"raw": "z"}],
       "split": "train", "filename": "COCO_3.jpg"},
      {"imgid": 1, "sentences": [{"raw": "v"}], "split": "val", "filename": "COCO_1.jpg"}
    ], "dataset": "coco"}
    """#

  static func folder(_ json: String = json, features: String = "dataset_coco.npy") throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try folder.write("dataset_coco.json", json)
    try folder.floats(features, [4, 2], [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5])
    return folder
  }

  @Test("Images keep the JSON's order and take the row of their imgid")
  func train() throws {
    let folder = try Self.folder()
    let dataset = try Dataset(path: folder.path)
    #expect(dataset.format == .karpathy)
    #expect(dataset.availableSplits == ["train", "trainrestval", "restval", "val"])
    let split = try dataset.split("train")
    #expect(split.captions == ["A dog.", "It runs.", "x", "y", "z"])
    #expect(split.captionOffsets == [0, 2, 5] && split.imageOfCaption == [0, 0, 1, 1, 1])
    #expect(split.ids == ["522", "COCO_3.jpg"])
    #expect(try regions(split.features, 0) == [[2, 2.5]])
    #expect(try regions(split.features, 1) == [[3, 3.5]])
  }

  @Test("dev is val, trainrestval is both, and a sentence without raw is its tokens")
  func otherSplits() throws {
    let folder = try Self.folder()
    let opened = try Dataset(path: folder.file("dataset_coco.json"), format: .karpathy)
    #expect(opened.hasSplit("dev") && !opened.hasSplit("test"))
    #expect(try opened.split("dev").captions == ["v"])
    #expect(try regions(try opened.split("dev").features, 0) == [[1, 1.5]])
    let both = try opened.split("trainrestval")
    #expect(both.captions == ["A dog.", "It runs.", "café 🙂", "x", "y", "z"])
    #expect(both.captionOffsets == [0, 2, 3, 6])
    #expect(try regions(both.features, 1) == [[0, 0.5]])
  }

  @Test(
    "The feature file is found by its name",
    arguments: ["dataset_coco.npy", "dataset_coco_ims.npy", "ims.npy", "resnet_ims.npy"])
  func featureFile(name: String) throws {
    let folder = try Self.folder(features: name)
    let dataset = try Dataset(path: folder.path, format: .karpathy)
    #expect(try dataset.split("train").features.path == folder.file(name))
    try folder.remove(name)
    PrecompTests.expectFailure("no feature file", "dataset_coco.npy") {
      _ = try dataset.split("train")
    }
  }

  @Test("Region counts and global vectors beside the features are taken by imgid")
  func siblings() throws {
    let folder = try Self.folder(features: "x.npy")
    try folder.remove("x.npy")
    try folder.floats("dataset_coco_ims.npy", [4, 2, 1], [1, 2, 3, 4, 5, 6, 7, 8])
    try folder.integers("dataset_coco_num_regions.npy", [2, 2, 1, 2])
    try folder.floats("dataset_coco_global.npy", [4, 1], [10, 11, 12, 13])
    let dataset = try Dataset(path: folder.path, format: .karpathy)
    let split = try dataset.split("train")
    #expect(try regions(split.features, 0) == [[5]])
    #expect(try regions(split.features, 1) == [[7], [8]])
    #expect(try regions(try #require(split.global), 1) == [[13]])
    #expect(
      dataset.files(of: "train").map { ($0 as NSString).lastPathComponent } == [
        "dataset_coco.json", "dataset_coco_ims.npy", "dataset_coco_global.npy",
        "dataset_coco_num_regions.npy",
      ])
  }

  @Test("Without imgid an image's row is its position, and the numbers must agree")
  func positions() throws {
    let json = #"""
      {"images": [{"sentences": [{"raw": "a"}], "split": "test"},
        {"sentences": [{"raw": "b"}], "split": "train"}, {"sentences": [{"raw": "c"}], "split": "test"}]}
      """#
    let folder = try Self.folder(json, features: "ims.npy")
    PrecompTests.expectFailure("4 rows for 3 images without imgid") {
      _ = try Dataset(path: folder.path).split("test")
    }
    try folder.floats("ims.npy", [3, 1], [1, 2, 3])
    let split = try Dataset(path: folder.path).split("test")
    #expect(try regions(split.features, 1) == [[3]])
    #expect(split.ids == nil)
  }

  static func image(_ fields: String, sentences: String = #"[{"raw":"a"}]"#) -> String {
    #"{"images":[{"split":"train","sentences":\#(sentences)\#(fields)}]}"#
  }

  @Test(
    "Hostile JSON is a failure that says where",
    arguments: [
      ("", "Unexpected end of file"), ("{}", "lacks “images”"), (#"{"images":[]}"#, "no images"),
      (#"{"images":[{}]}"#, "images[0] lacks “split”"),
      (#"{"images":[{"split":"train"}]}"#, "images[0] lacks “sentences”"),
      (image("", sentences: "[{}]"), "sentences[0] lacks “tokens”"),
      (image("", sentences: #"[{"raw":7}]"#), "images[0].sentences[0].raw is not a string"),
      (image(#","imgid":"x""#), "imgid is not a whole number"),
      (image(#","imgid":4"#), "imgid 4 has no row"),
      (image(#","imgid":-1"#), "imgid -1 has no row"),
      (image(#","imgid":0"#, sentences: "[]"), "no sentence"),
      (image(#","imgid":0"#, sentences: #"[{"raw":" \n"}]"#), "sentence 0: the sentence is blank"),
      (
        #"{"images":[{"imgid":1,"split":"train","sentences":[{"raw":"a"}]},"#
          + #"{"imgid":1,"split":"train","sentences":[{"raw":"b"}]}]}"#, "imgid 1 stands twice"
      ),
      (
        #"{"images":[{"imgid":1,"split":"train","sentences":[{"raw":"a"}]},"#
          + #"{"split":"train","sentences":[{"raw":"b"}]}]}"#, "1 of 2 images have no imgid"
      ),
    ])
  func hostile(json: String, expected: String) throws {
    let folder = try Self.folder(json)
    PrecompTests.expectFailure(expected, "dataset_coco.json") {
      _ = try Dataset(path: folder.path).split("train")
    }
  }

  @Test("A JSON with a byte changed or cut off opens or fails, but never crashes")
  func fuzz() throws {
    let folder = try Self.folder()
    var stream = RandomStream(seed: 5, purpose: "fuzz")
    let original = Array(Self.json.utf8)
    var failures = 0
    for _ in 0..<400 {
      var bytes = original
      if stream.chance(0.3) { bytes.removeLast(stream.below(bytes.count)) }
      for _ in 0..<(1 + stream.below(3)) where !bytes.isEmpty {
        bytes[stream.below(bytes.count)] = UInt8(stream.below(256))
      }
      try folder.write("dataset_coco.json", bytes: bytes)
      do {
        let dataset = try Dataset(path: folder.path)
        for name in dataset.availableSplits { _ = try dataset.split(name) }
      } catch {
        #expect(error is Failure)
        failures += 1
      }
    }
    #expect(failures > 100)
  }

  @Test("Two JSON files in a folder are a question, not a guess")
  func ambiguous() throws {
    let folder = try Self.folder()
    try folder.write("dataset_flickr8k.json", Self.json)
    PrecompTests.expectFailure("2 files dataset*.json") { _ = try Dataset(path: folder.path) }
  }
}
