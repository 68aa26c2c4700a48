import CZlib
import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Writing the scenes data set")
struct ScenesWriterTests {
  /// Runs the body with a new empty folder, which is removed afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var contents: [String: Data] = [:]
    for name in names {
      let file = folder.appendingPathComponent(name)
      if let data = FileManager.default.contents(atPath: file.path) { contents[name] = data }
    }
    return contents
  }

  @Test("the same seed gives the same bytes, another seed others, a larger set the same beginning")
  func deterministic() throws {
    try withFolder { folder in
      let options = SceneOptions(train: 6, dev: 3, test: 2, seed: 5)
      var other = options
      other.seed = 6
      var larger = options
      larger.train = 8
      for (name, options) in [("a", options), ("b", options), ("c", other), ("d", larger)] {
        try Scenes.write(to: folder.appendingPathComponent(name), options: options)
      }
      let first = try contents(of: folder.appendingPathComponent("a"))
      #expect(try contents(of: folder.appendingPathComponent("b")) == first)
      let second = try contents(of: folder.appendingPathComponent("c"))
      for split in ["train", "dev", "test"] {
        for kind in ["caps.txt", "ims.npy", "scenes.jsonl"] {
          #expect(second["\(split)_\(kind)"] != first["\(split)_\(kind)"])
        }
      }
      let third = try contents(of: folder.appendingPathComponent("d"))
      let captions = try #require(first["train_caps.txt"])
      #expect(third["train_caps.txt"]?.prefix(captions.count) == captions)
      #expect(third["pictures/train-00005.png"] == first["pictures/train-00005.png"])
      #expect(first["dev_caps.txt"] != captions)
    }
  }

  @Test("the files have the precomp layout")
  func layout() throws {
    try withFolder { folder in
      let target = folder.appendingPathComponent("new/scenes")
      try Scenes.write(
        to: target, options: SceneOptions(train: 4, dev: 3, test: 2, seed: 1, pictures: 2))
      let files = try contents(of: target)
      for (split, count) in [("train", 4), ("dev", 3), ("test", 2)] {
        let captions = try #require(files["\(split)_caps.txt"])
        #expect(captions.split(separator: 10).count == 5 * count)
        let ids = String(decoding: try #require(files["\(split)_ids.txt"]), as: UTF8.self)
        #expect(ids.split(separator: "\n").count == count)
        #expect(ids.hasPrefix("\(split)-00000\n"))
        let npy = try #require(files["\(split)_ims.npy"])
        #expect(npy.count == 128 + count * 36 * 64 * 2)
        #expect(Array(npy.prefix(10)) == [0x93, 78, 85, 77, 80, 89, 1, 0, 118, 0])
        let header = String(decoding: npy[10..<128], as: UTF8.self)
        #expect(
          header.hasPrefix(
            "{'descr': '<f2', 'fortran_order': False, 'shape': (\(count), 36, 64), }"))
        #expect(header.hasSuffix(" \n"))
        #expect(files.keys.filter { $0.hasPrefix("pictures/\(split)") }.count == 2)
      }
      let readme = String(decoding: try #require(files["README.txt"]), as: UTF8.self)
      #expect(readme.contains("seed      1"))
    }
  }

  @Test("scenes read back are those that were drawn")
  func scenesRoundTrip() throws {
    try withFolder { folder in
      let target = folder.appendingPathComponent("scenes")
      try Scenes.write(to: target, options: SceneOptions(train: 9, dev: 1, test: 1, pictures: 0))
      let scenes = try Scenes.loadScenes(directory: target, split: .train)
      let expected = (0..<9).map { Scenes.example(seed: 0, split: .train, index: $0).scene }
      #expect(scenes == expected)

      let file = target.appendingPathComponent("train_scenes.jsonl")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for bad in [
        "{}", "", String(lines[0].dropLast()), lines[0].replacing("\"x\":", with: "\"x\":9"),
      ] {
        let text = "\(lines[0])\n\(bad)\n\(lines[1])\n"
        try text.write(to: file, atomically: true, encoding: .utf8)
        let failure = #expect(throws: Failure.self) {
          try Scenes.loadScenes(directory: target, split: .train)
        }
        #expect(failure?.place == "\(file.path):2")
      }
      #expect(throws: Failure.self) { try Scenes.loadScenes(directory: folder, split: .dev) }
    }
  }

  @Test("a picture is a PNG that zlib can read back")
  func png() throws {
    let picture = Scenes.example(seed: 3, split: .test, index: 4).picture
    let png = [UInt8](try picture.pngData())
    #expect(Array(png.prefix(8)) == [137, 80, 78, 71, 13, 10, 26, 10])
    func number(at offset: Int) -> Int {
      png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    var offset = 8
    var chunks: [(type: String, content: [UInt8])] = []
    while offset + 12 <= png.count {
      let length = number(at: offset)
      let body = Array(png[offset + 4..<offset + 8 + length])
      #expect(number(at: offset + 8 + length) == crcByHand(body))
      chunks.append((String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
      offset += 12 + length
    }
    #expect(offset == png.count)
    #expect(chunks.map(\.type) == ["IHDR", "IDAT", "IEND"])
    #expect(chunks[0].content == [0, 0, 0, 96, 0, 0, 0, 96, 8, 2, 0, 0, 0])
    var raw = [UInt8](repeating: 0, count: 96 * 289)
    var size = uLong(raw.count)
    #expect(uncompress(&raw, &size, chunks[1].content, uLong(chunks[1].content.count)) == Z_OK)
    #expect(size == 96 * 289)
    for row in 0..<96 {
      #expect(raw[row * 289] == 0)
      #expect(raw[row * 289 + 1..<row * 289 + 289] == picture.pixels[row * 288..<row * 288 + 288])
    }
  }

  /// CRC-32 bit by bit, as the PNG specification's appendix defines it.
  private func crcByHand(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
    return Int(~crc)
  }

  @Test("an object is painted in its colour at its place, on the background's colour")
  func painting() {
    for shape in SceneShape.allCases {
      var stream = RandomStream(seed: 1, purpose: "test")
      let scene = Scene(
        id: "one", background: .init(color: .blue),
        objects: [SceneObject(shape: shape, color: .red, size: .large, x: 20, y: 70)])
      let pixels = ScenePicture(of: scene, from: &stream).pixels
      #expect(pixels.count == 96 * 96 * 3)
      func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        Array(pixels[(y * 96 + x) * 3..<(y * 96 + x) * 3 + 3])
      }
      #expect(pixel(20, 70)[0] > 140 && pixel(20, 70)[2] < 80)
      #expect(pixel(80, 20)[0] < 80 && pixel(80, 20)[2] > 140)
      // The painted area against that of the shape's unit figure, by counting red pixels.
      let red = stride(from: 0, to: pixels.count, by: 3).filter { pixels[$0] > pixels[$0 + 2] }
      let area: [SceneShape: ClosedRange<Int>] = [
        .circle: 430...600, .square: 410...590, .triangle: 240...370, .diamond: 230...350,
        .cross: 290...400, .star: 150...260, .heart: 280...520,
      ]
      #expect(area[shape]?.contains(red.count) == true, "\(shape) \(red.count)")
    }
  }

  @Test("region features of a plain patch and of a vertical edge are those computed by hand")
  func features() {
    var stream = RandomStream(seed: 1, purpose: "test")
    let scene = Scene(id: "none", background: .init(color: .blue), objects: [])
    var picture = ScenePicture(of: scene, from: &stream)
    // Left of column 8: black; from there on: red 255, green 51, blue 0.
    for index in 0..<96 * 96 {
      let isLit = index % 96 >= 8
      picture.pixels[3 * index] = isLit ? 255 : 0
      picture.pixels[3 * index + 1] = isLit ? 51 : 0
      picture.pixels[3 * index + 2] = 0
    }
    let features = SceneFeatures.compute(picture)
    #expect(features.count == 36 * 64)
    #expect(features.allSatisfy { $0.isFinite && abs($0) < 8 })
    let first = Array(features[0..<64])
    // Shrunk patch: two black columns, two lit ones.
    #expect(Array(first[0..<3]) == [-1, -1, -1])
    let lit: [Float] = [1, 51 / 127.5 - 1, -1]
    #expect(Array(first[9..<12]) == lit)
    // Half black, half 255: mean 127.5 and deviation 127.5; likewise for 51.
    #expect(first[48] == 0 && first[51] == 1 && first[53] == 0)
    #expect(abs(first[52] - 0.2) < 1e-5)
    // Brightness (2 · 255 + 5 · 51) / 8 = 95 differs across columns 7 and 8, in 16 rows of 256 pixels.
    let edge: Float = 95 * 32 / 256 / 16
    #expect(abs(first[54] - edge) < 1e-5)
    #expect(first[55..<62].allSatisfy { $0 == 0 })
    #expect(first[62] == -1 && first[63] == -1)
    let last = Array(features[35 * 64..<36 * 64])
    #expect([48, 51, 54, 62, 63].map { last[$0] } == [1, 0, 0, 1, 1])
  }

  @Test("an interrupted write leaves no folder, and an earlier data set as it was")
  func interrupted() throws {
    struct Interruption: Error {}
    try withFolder { folder in
      let target = folder.appendingPathComponent("scenes")
      let options = SceneOptions(train: 3, dev: 2, test: 2, seed: 1)
      for name in ["train-00001.png", "dev_caps.txt", "test_ims.npy", "README.txt"] {
        #expect(throws: Failure.self) {
          try Scenes.write(to: target, options: options) { if $0 == name { throw Interruption() } }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      }
      try Scenes.write(to: target, options: options)
      let before = try contents(of: target)
      #expect(throws: Failure.self) {
        try Scenes.write(to: target, options: SceneOptions(train: 2, dev: 1, test: 1)) {
          if $0 == "README.txt" { throw Interruption() }
        }
      }
      #expect(try contents(of: target) == before)
      try Scenes.write(to: target, options: SceneOptions(train: 2, dev: 1, test: 1))
      #expect(try contents(of: target).count < before.count)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["scenes"])
    }
  }

  @Test("folders left by writers that no longer exist are removed, and nothing else")
  func leftovers() throws {
    // A process that has ended and been waited for, so that its id is free.
    let ended = Process()
    ended.executableURL = URL(fileURLWithPath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let gone = ended.processIdentifier
    try withFolder { folder in
      let kept = [
        ".scenes.partial-\(getpid())-0123ABCD", ".scenes.partial-1-0123ABCD",
        ".scenes.partial-\(gone)-0123ABC", ".scenes.partial-\(gone)-notes123",
        ".scenes.partial--\(gone)-0123ABCD", ".other.partial-\(gone)-0123ABCD",
        "scenes.partial-\(gone)-0123ABCD",
      ]
      let left = ".scenes.partial-\(gone)-0123ABCD"
      for name in kept + [left, left + "-old"] {
        let inside = folder.appendingPathComponent(name).appendingPathComponent("pictures")
        try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
      }
      let target = folder.appendingPathComponent("scenes")
      let options = SceneOptions(train: 1, dev: 1, test: 1)
      func names() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
      }
      // Without a data set at its place, the one that stood aside is the only one.
      try Scenes.write(to: target, options: options)
      #expect(try names() == Set(kept + ["scenes", left + "-old"]))
      try Scenes.write(to: target, options: options)
      #expect(try names() == Set(kept + ["scenes"]))
    }
  }

  @Test("the features are those of the pictures, rounded to float16")
  func featureFile() throws {
    try withFolder { folder in
      let target = folder.appendingPathComponent("scenes")
      try Scenes.write(
        to: target, options: SceneOptions(train: 3, dev: 1, test: 1, seed: 4, pictures: 0))
      let array = try NpyArray(path: target.appendingPathComponent("train_ims.npy").path)
      let expected = (0..<3).flatMap { index in
        SceneFeatures.compute(Scenes.example(seed: 4, split: .train, index: index).picture)
          .map { Float(Float16($0)) }
      }
      #expect(array.shape == [3, 36, 64])
      #expect(try array.floats() == expected)
    }
  }

  @Test("a folder that holds something else is left alone, and senseless sizes are refused")
  func refusals() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("thesis.txt")
      try "precious".write(to: file, atomically: true, encoding: .utf8)
      let options = SceneOptions(train: 1, dev: 1, test: 1)
      #expect(throws: Failure.self) { try Scenes.write(to: folder, options: options) }
      #expect(throws: Failure.self) { try Scenes.write(to: file, options: options) }
      #expect(try String(contentsOf: file, encoding: .utf8) == "precious")
      for bad in [
        SceneOptions(train: 0), SceneOptions(dev: -1), SceneOptions(test: Int.max),
        SceneOptions(train: 1, dev: 1, test: 1, pictures: -1),
      ] {
        let target = folder.appendingPathComponent("new")
        #expect(throws: Failure.self) { try Scenes.write(to: target, options: bad) }
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
    }
  }
}
