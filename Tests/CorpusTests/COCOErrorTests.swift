import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Bad annotations of COCO")
struct COCOErrorTests {
  private let fixture = COCOFixture()

  /// What is said of the fixture's annotations after a change.
  private func failure(
    karpathy: String? = nil, parts: [String] = [], _ change: (TemporaryFolder) throws -> Void
  ) throws -> Failure? {
    let source = try TemporaryFolder()
    try fixture.copy(to: source)
    try change(source)
    let out = try TemporaryFolder()
    let target = URL(fileURLWithPath: out.file("made"))
    do {
      let split = karpathy.map { COCOSplit.karpathy(path: source.file($0)) }
      _ = try COCO.write(
        annotations: source.path, to: target,
        options: COCO.Options(parts: parts, split: split ?? .shares(dev: 10, test: 10)))
      return nil
    } catch let failure as Failure {
      // Nothing is left behind, hidden or not.
      #expect(try FileManager.default.contentsOfDirectory(atPath: out.path).isEmpty)
      return failure
    }
  }

  @Test(
    "What contradicts itself is said, with the file",
    arguments: [
      ("captions", "\"image_id\": 9, \"id\": 1028", "\"image_id\": 9, \"id\": 1021", "1021"),
      ("captions", "\"caption\": ", "\"capture\": ", "caption"),
      ("captions", "\"width\": 640, \"id\": 101}", "\"width\": 640, \"id\": 9}", "image 9"),
      ("captions", "\"height\": 480", "\"height\": 0", "640 × 0"),
      ("captions", "\"height\": 480", "\"height\": 480.5", "whole number"),
      ("captions", "\"annotations\"", "\"annotation\"", "annotations"),
      ("instances", "\"id\": 502}", "\"id\": 501}", "501"),
      ("instances", "\"bbox\": [100.5, ", "\"bbox\": [", "bbox"),
      ("instances", "120.75", "-120.75", "bbox"),
      ("instances", "\"category_id\": 18", "\"category_id\": 12", "category 12"),
      ("instances", "\"id\": 90,", "\"id\": 89,", "79 different ids"),
      (
        "instances", "\"image_id\": 9, \"bbox\": [300.1", "\"image_id\": 7, \"bbox\": [300.1", "502"
      ),
      ("instances", "120.75", "1e999", "64-bit"),
      ("person_keypoints", "[320, 100, 1", "[320, 1", "50"),
      ("person_keypoints", "[320, 100, 1", "[320, 100, 3", "visibility"),
    ])
  func contradictions(_ kind: String, _ old: String, _ new: String, _ said: String) throws {
    let failure = try #require(
      try failure { try $0.edit("\(kind)_tiny2017.json", old, new) }, "\(old) → \(new)")
    #expect("\(failure)".contains(said), "\(failure)")
    #expect(failure.kind == .data)
  }

  @Test("An id or a size that is a text is called so, with what makes it a number")
  func textIDs() throws {
    let quoted = try #require(
      try failure {
        try $0.edit("captions_tiny2017.json", "\"image_id\": 9,", "\"image_id\": \"9\",")
      })
    #expect(quoted.what == "expected a whole number, found the text \"9\"")
    #expect(
      quoted.remedy?.contains("int(r[k])") == true && quoted.remedy?.contains("damaged") == false)
    let named = try #require(
      try failure {
        try $0.edit("captions_tiny2017.json", "\"image_id\": 9,", "\"image_id\": \"a.jpg\",")
      })
    #expect(named.what == "expected a whole number, found the text \"a.jpg\"")
    #expect(named.remedy?.contains("give each image a number") == true)
    let empty = try #require(
      try failure {
        try $0.edit("captions_tiny2017.json", "\"image_id\": 9,", "\"image_id\": null,")
      })
    #expect(empty.what == "expected a whole number, found null")
    let width = try #require(
      try failure { try $0.edit("captions_tiny2017.json", "\"width\": 640, ", "") })
    #expect(width.what == "found no \"width\"" && width.remedy?.contains("PICTURES") == true)
  }

  @Test(
    "A file that is cut anywhere is an error at its end",
    arguments: ["captions", "instances", "person_keypoints"])
  func truncation(_ kind: String) throws {
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: "\(fixture.annotations)/\(kind)_tiny2017.json"))
    // Each length near the ends, and a spread of others.
    let lengths =
      Array(0..<40) + Array((bytes.count - 40)..<bytes.count)
      + Array(stride(from: 41, to: bytes.count - 40, by: 97))
    for length in lengths {
      let cut = Array(bytes.prefix(length))
      #expect(throws: Failure.self, "\(length) bytes") {
        try cut.withUnsafeBytes { buffer in
          try COCOFile.read(buffer, of: "cut.json") { try $0.skip() }
        }
      }
    }
    let failure = try failure { folder in
      try folder.write("\(kind)_tiny2017.json", bytes: Array(bytes.prefix(bytes.count - 30)))
    }
    #expect(failure?.place?.contains("\(kind)_tiny2017.json, byte \(bytes.count - 29)") == true)
  }

  @Test("Each damaged byte is read or refused, never a crash")
  func flippedBytes() throws {
    let source = try TemporaryFolder()
    try fixture.copy(to: source)
    let name = "person_keypoints_tiny2017.json"
    let sound = Array(try Data(contentsOf: URL(fileURLWithPath: source.file(name))))
    let part = try #require(try COCOPart.find(in: source.path, named: []).first)
    var refused = 0
    var random = RandomStream(seed: 1, purpose: "flips")
    for _ in 0..<300 {
      var bytes = sound
      bytes[Int(random.next()) % bytes.count] = UInt8(truncatingIfNeeded: random.next())
      try source.write(name, bytes: bytes)
      var annotations = COCOAnnotations()
      do {
        try annotations.read(part) { _ in }
      } catch is Failure {
        refused += 1
      }
    }
    #expect(refused > 30 && refused < 300)
  }

  @Test("Karpathy's file of another data set is refused")
  func otherKarpathy() throws {
    func said(_ text: String) throws -> String {
      "\(try #require(try failure(karpathy: "k.json") { try $0.write("k.json", text) }))"
    }
    #expect(
      try said("{\"images\": [{\"split\": \"train\", \"imgid\": 9}]}").contains("cocoid"))
    #expect(
      try said("{\"images\": [{\"split\": \"training\", \"cocoid\": 9}]}").contains("\"training\""))
    #expect(try said("{\"images\": [{\"split\": \"val\", \"cocoid\": 1}]}").contains("none of 11"))
    #expect(
      try said(
        "{\"images\": [{\"split\": \"val\", \"cocoid\": 9}, {\"split\": \"val\", \"cocoid\": 9}]}"
      ).contains("twice"))
  }

  @Test("Missing parts and files are named")
  func missing() throws {
    let file = try #require(try failure { try $0.remove("instances_tiny2017.json") })
    #expect("\(file)".contains("instances_tiny2017.json"))
    let part = try #require(try failure(parts: ["val2017"]) { _ in })
    #expect(part.kind == .usage && "\(part)".contains("tiny2017"))
    let none = try #require(try failure { try $0.remove("captions_tiny2017.json") })
    #expect(none.kind == .usage)
  }

  @Test("The same pictures in two parts are refused")
  func samePictures() throws {
    let failure = try #require(
      try failure { folder in
        for kind in ["captions", "instances", "person_keypoints"] {
          try folder.write("\(kind)_tiny2014.json", try folder.text("\(kind)_tiny2017.json"))
        }
      })
    #expect("\(failure)".contains("tiny2014") && "\(failure)".contains("--part"))
  }

  @Test("A folder with something in it stays as it is")
  func occupied() throws {
    let out = try TemporaryFolder()
    try out.write("mine.txt", "text")
    #expect(throws: Failure.self) {
      try COCO.write(annotations: fixture.annotations, to: URL(fileURLWithPath: out.path))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["mine.txt"])
  }
}
