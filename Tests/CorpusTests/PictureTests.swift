import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Pictures of images")
struct PictureTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("A scene's picture is the one that its data set was made with, also without its file")
  func scenes() throws {
    try withFolder { folder in
      try Scenes.write(
        to: folder, options: SceneOptions(train: 3, dev: 2, test: 2, seed: 5, pictures: 0))
      let dataset = try Dataset(path: folder.path)
      let source = PictureSource(dataset, split: try dataset.split("dev"))
      for index in 0..<2 {
        let example = Scenes.example(seed: 5, split: .dev, index: index)
        let picture = try #require(source.picture(of: index))
        #expect(picture.raster?.pixels == example.picture.pixels)
        #expect(picture.aspect == 1 && picture.parts.count == example.scene.objects.count)
        let names = example.scene.objects.map { "\($0.color.rawValue) \($0.shape.rawValue)" }
        #expect(picture.parts.map(\.label).sorted() == names.sorted())
      }
      #expect(source.picture(of: 2) == nil && source.picture(of: -1) == nil)
    }
  }

  @Test("Without the seed the objects stand where they stood")
  func unknownSeed() throws {
    try withFolder { folder in
      try Scenes.write(
        to: folder, options: SceneOptions(train: 1, dev: 4, test: 1, seed: 5, pictures: 0))
      try FileManager.default.removeItem(at: folder.appendingPathComponent("README.txt"))
      let dataset = try Dataset(path: folder.path)
      let source = PictureSource(dataset, split: try dataset.split("dev"))
      for index in 0..<4 {
        let example = Scenes.example(seed: 5, split: .dev, index: index)
        let raster = try #require(source.picture(of: index)?.raster)
        for object in example.scene.objects {
          // Colours vary by at most 18 and the light by a quarter.
          let place = (object.y * 96 + object.x) * 3
          let ours = (0..<3).map { Int(raster.pixels[place + $0]) }
          let theirs = (0..<3).map { Int(example.picture.pixels[place + $0]) }
          #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) < 40 + max($0, $1) / 2 })
        }
      }
    }
  }

  @Test("Boxes of COCO's objects come with their categories, the largest first")
  func objects() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // Two categories and 60 further columns; one image 200 wide and 100 high.
      var small = [Float](repeating: 0, count: 62)
      small.replaceSubrange(
        0..<10, with: [1, 0, 0.5, 0.5, 0.6, 0.7, 0.1, 0.2, 0.02, 0])
      var large = [Float](repeating: 0, count: 62)
      large.replaceSubrange(0..<10, with: [0, 1, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.25, Float(log(2.0))])
      try NpyWriter.write(
        path: folder.path + "/dev_ims.npy", shape: [1, 2, 62], floats: small + large)
      try Data("a thing\n".utf8).write(to: folder.appendingPathComponent("dev_caps.txt"))
      try Data("cat\ntraffic light\n".utf8).write(
        to: folder.appendingPathComponent("categories.txt"))
      let dataset = try Dataset(path: folder.path)
      let split = try dataset.split("dev")
      let picture = try #require(PictureSource(dataset, split: split).picture(of: 0))
      #expect(picture.raster == nil && abs(picture.aspect - 2) < 1e-4)
      #expect(picture.parts.map(\.label) == ["traffic light", "cat"])
      #expect(picture.parts[1].left == 0.5 && picture.parts[1].bottom == 0.7)
      // Other columns have another meaning.
      try Data("cat\n".utf8).write(to: folder.appendingPathComponent("categories.txt"))
      #expect(PictureSource(dataset, split: split).picture(of: 0) == nil)
    }
  }

  // MARK: - PNG

  /// RGB with every filter type, a palette with transparency, and grey with transparency, as
  /// `make.py` beside them wrote them with Pillow and zlib.
  @Test("PNG files of other programs", arguments: ["filters", "palette", "grey-alpha"])
  func png(_ name: String) throws {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    let raster = try PNGReader.read(folder.appending(path: "png/\(name).png").path)
    let expected = try Data(contentsOf: folder.appending(path: "png/\(name).rgb"))
    #expect(raster.pixels == Array(expected))
  }

  @Test("A damaged PNG is an error at every length and after any flipped byte")
  func damaged() throws {
    var stream = RandomStream(seed: 1, purpose: "png")
    let example = Scenes.example(seed: 0, split: .dev, index: 0)
    let bytes = Array(try example.picture.pngData())
    #expect(try PNGReader.decode(bytes).pixels == example.picture.pixels)
    for length in stride(from: 0, to: bytes.count - 12, by: 97) {
      #expect(throws: Failure.self) { try PNGReader.decode(Array(bytes.prefix(length))) }
    }
    for _ in 0..<300 {
      var changed = bytes
      changed[stream.below(min(400, bytes.count))] = UInt8(stream.below(256))
      _ = try? PNGReader.decode(changed)
    }
  }

  @Test("Means over what a pixel covers")
  func scaling() throws {
    let raster = try #require(
      Raster(width: 4, height: 2, pixels: (0..<8).flatMap { [UInt8($0 * 10), 0, 255] }))
    let small = try #require(raster.scaled(width: 2, height: 1))
    // Columns 0 and 1 of both rows: 0, 10, 40, 50; then 20, 30, 60, 70.
    #expect(small.pixels == [25, 0, 255, 45, 0, 255])
    #expect(raster.scaled(width: 8, height: 4)?.pixels.count == 96)
    #expect(Raster(width: 2, height: 2, pixels: [0]) == nil)
  }
}
