import Foundation
import Testing

@Suite("foil data coco")
struct DataCocoTests {
  /// Writes forty images, ids 80 to 119, each with five captions and a thing of category 1.
  private func writeAnnotations(to folder: URL) throws {
    let target = folder.appendingPathComponent("annotations")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    func write(_ kind: String, _ value: [String: Any]) throws {
      try JSONSerialization.data(withJSONObject: value)
        .write(to: target.appendingPathComponent("\(kind)_small2017.json"))
    }
    let ids = Array(80..<120)
    try write(
      "captions",
      [
        "images": ids.map { ["id": $0, "width": 64, "height": 48] },
        "annotations": (0..<200).map { index -> [String: Any] in
          ["id": index, "image_id": ids[index / 5], "caption": "Caption \(index) of a thing."]
        },
      ])
    try write(
      "instances",
      [
        "annotations": ids.map { id -> [String: Any] in
          ["id": id, "image_id": id, "category_id": 1, "bbox": [1, 2, 30, 40]]
        },
        "categories": (1...80).map { ["id": $0, "name": "thing \($0)"] },
      ])
    try write("person_keypoints", ["annotations": [Any]()])
  }

  @Test("Makes a data set that the check finds nothing wrong with")
  func make() throws {
    try withFolder { folder in
      try writeAnnotations(to: folder)
      let made = try Command.run(
        [
          "data", "coco", "--annotations", "annotations", "--out", "made", "--split", "80,15,5",
          "--json",
        ], in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let splits = try #require(try made.json()["splits"] as? [[String: Any]])
      // The ids end in 80 to 99 and 00 to 19.
      #expect(splits.map { $0["name"] as? String } == ["train", "dev", "test"])
      #expect(splits.map { $0["images"] as? Int } == [20, 15, 5])
      #expect(made.errors.contains("foil data check made"))
      let check = try Command.run(["data", "check", "made", "--minimum-count", "1"], in: folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test(
    "Wrong usage ends with status 2 and leaves nothing behind",
    arguments: [
      (["--split", "80,10"], "--split"), (["--split", "50,50,50"], "100"),
      (["--split", "0,50,50"], "100"),
      (["--split", "80,10,10", "--karpathy", "k.json"], "--split"),
      (["--part", "val2017"], "small2017"), (["--out", "annotations"], "not empty"),
      (["--annotations", "nowhere"], "nowhere"),
    ])
  func usage(_ arguments: [String], _ said: String) throws {
    try withFolder { folder in
      try writeAnnotations(to: folder)
      var all = ["data", "coco"] + arguments
      if !arguments.contains("--annotations") { all += ["--annotations", "annotations"] }
      if !arguments.contains("--out") { all += ["--out", "made"] }
      let result = try Command.run(all, in: folder)
      #expect(result.status == 2, "\(result.errors)")
      #expect(result.errors.contains(said), "\(result.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!names.contains { $0.contains("made") })
    }
  }

  @Test("A damaged file ends with status 1 and names the byte")
  func damaged() throws {
    try withFolder { folder in
      try writeAnnotations(to: folder)
      let file = folder.appendingPathComponent("annotations/instances_small2017.json")
      let content = try Data(contentsOf: file)
      try content.prefix(500).write(to: file)
      let result = try Command.run(
        ["data", "coco", "--annotations", "annotations", "--out", "made"], in: folder)
      #expect(result.status == 1)
      #expect(
        result.errors.contains("instances_small2017.json, byte 501"), "\(result.errors)")
    }
  }
}
