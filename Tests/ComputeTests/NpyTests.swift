import Foundation
import Ground
import Testing

// The fixtures were written by NumPy: Fixtures/make_fixtures.py.

@Suite("NumPy arrays")
struct NpyTests {
  /// The array of float16.npy, float32.npy and float64.npy.
  private let quarters = (0..<37).map { Float($0) * 0.25 - 3 }

  @Test(
    "Float arrays of every width and header version read as NumPy wrote them",
    arguments: ["float16.npy", "float32.npy", "float64.npy", "version2.npy", "version3.npy"])
  func floats(name: String) throws {
    let array = try NpyArray(path: fixture(name))
    let expected = name.hasPrefix("version") ? Array(quarters[..<3]) : quarters
    #expect(array.shape == [expected.count])
    #expect(try array.floats() == expected)
  }

  @Test("A slice of any start and length holds the right elements")
  func slices() throws {
    for name in ["float16.npy", "float32.npy", "float64.npy"] {
      let array = try NpyArray(path: fixture(name))
      for start in 0...37 {
        for count in 0...(37 - start) {
          var values = [Float](repeating: -99, count: count + 1)
          try array.copyFloats(from: start, count: count, into: &values)
          #expect(values == Array(quarters[start..<start + count]) + [-99])
        }
      }
    }
  }

  @Test("Shapes of no, two and three dimensions")
  func shapes() throws {
    let regions = try NpyArray(path: fixture("regions.npy"))
    #expect(regions.shape == [2, 3, 4])
    #expect(try regions.floats() == (0..<24).map(Float.init))
    let scalar = try NpyArray(path: fixture("scalar.npy"))
    #expect(scalar.shape == [])
    #expect(try scalar.floats() == [1.5])
    let empty = try NpyArray(path: fixture("empty.npy"))
    #expect(empty.shape == [0, 2048])
    #expect(try empty.floats() == [])
    empty.advise(willNeed: 0..<10)
    regions.advise(willNeed: 3..<1_000_000)
  }

  @Test("Integer arrays read as integers and as floats; float arrays do not read as integers")
  func integers() throws {
    let narrow = try NpyArray(path: fixture("int32.npy"))
    #expect(narrow.type == .int32)
    #expect(try narrow.integers() == [-2, -1, 0, 1, 2, 3])
    #expect(try narrow.floats() == [-2, -1, 0, 1, 2, 3])
    let wide = try NpyArray(path: fixture("int64.npy"))
    #expect(wide.shape == [2, 2])
    #expect(try wide.integers() == [1 << 40, -1, 0, 7])
    #expect(try wide.floats() == [0x1p40, -1, 0, 7])
    #expect(throws: Failure.self) { try NpyArray(path: fixture("float32.npy")).integers() }
  }

  @Test("float16 keeps NaN, infinities, the sign of zero and subnormal numbers")
  func specialValues() throws {
    let values = try NpyArray(path: fixture("special16.npy")).floats()
    #expect(values[0].isNaN)
    #expect(values[1] == .infinity && values[2] == -.infinity)
    #expect(values[3] == 0 && values[3].sign == .minus)
    #expect(values[4] == 0x1p-24)
    #expect(values[5] == 65504 && values[6] == .infinity)
    #expect(values[7] == 0.33325195)
  }

  @Test("What is written has the bytes of NumPy's np.save")
  func identicalBytes() throws {
    let scratch = try Scratch()
    let path = scratch.file("x.npy")
    try NpyWriter.write(path: path, shape: [37], floats: quarters)
    #expect(try contents(path) == contents(fixture("float32.npy")))
    try NpyWriter.write(path: path, shape: [37], floats: quarters, as: .float16)
    #expect(try contents(path) == contents(fixture("float16.npy")))
    try NpyWriter.write(path: path, shape: [2, 3, 4], floats: (0..<24).map(Float.init))
    #expect(try contents(path) == contents(fixture("regions.npy")))
    try NpyWriter.write(path: path, shape: [], floats: [1.5])
    #expect(try contents(path) == contents(fixture("scalar.npy")))
    try NpyWriter.write(path: path, shape: [0, 2048], floats: [])
    #expect(try contents(path) == contents(fixture("empty.npy")))
    try NpyWriter.write(path: path, shape: [2, 3], integers: [-2, -1, 0, 1, 2, 3])
    #expect(try contents(path) == contents(fixture("int32.npy")))
    let special: [Float] = [
      .nan, .infinity, -.infinity, -0.0, 6e-8, 65504, 70000, 1 / 3,
    ]
    try NpyWriter.write(path: path, shape: [8], floats: special, as: .float16)
    #expect(try contents(path) == contents(fixture("special16.npy")))
  }

  @Test("Rows written in blocks give the same file; a wrong number of elements gives none")
  func blocks() throws {
    let scratch = try Scratch()
    let whole = scratch.file("whole.npy")
    let values = (0..<200_000).map { Float($0 % 1000) }
    try NpyWriter.write(path: whole, shape: [400, 500], floats: values, as: .float16)
    let path = scratch.file("blocks.npy")
    let writer = try NpyWriter(path: path, shape: [400, 500], as: .float16)
    for start in stride(from: 0, to: 200_000, by: 50_000) {
      try writer.append(Array(values[start..<start + 50_000]))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    try writer.finish()
    #expect(try contents(path) == contents(whole))

    #expect(throws: Failure.self) {
      try NpyWriter.write(path: path, shape: [4], floats: [1, 2, 3])
    }
    #expect(throws: Failure.self) {
      try NpyWriter.write(path: path, shape: [2], floats: [1, 2, 3])
    }
    #expect(throws: Failure.self) { try NpyWriter(path: path, shape: [-1], as: .float32) }
    #expect(throws: Failure.self) {
      try NpyWriter(path: path, shape: [.max, .max], as: .float32)
    }
    #expect(try contents(path) == contents(whole))
    #expect(scratch.names == ["blocks.npy", "whole.npy"])
  }

  @Test("A file that is cut short while it is open is an error, not the end of the process")
  func shortened() throws {
    let scratch = try Scratch()
    for type in [NpyType.float32, .float16] {
      let path = scratch.file("\(type).npy")
      let values = (0..<20_000).map { Float($0 % 1000) }
      let writer = try NpyWriter(path: path, shape: [20_000], as: type)
      try values.withUnsafeBufferPointer { try writer.append($0) }
      try writer.finish()
      let array = try NpyArray(path: path)
      try #require(truncate(path, off_t(128 + 10_000 * type.size)) == 0)
      var found = [Float](repeating: 0, count: 20_000)
      try array.copyFloats(from: 0, count: 10_000, into: &found)
      #expect(found[..<10_000] == values[..<10_000])
      let failure = #expect(throws: Failure.self) {
        try array.copyFloats(from: 0, count: 10_001, into: &found)
      }
      #expect(failure?.place == path && failure?.what.contains("it had") == true)
      #expect(throws: Failure.self) { try array.floats() }
      // Replacing by renaming has no influence.
      let other = try NpyArray(path: fixture("float32.npy"))
      try AtomicFile.write([1, 2, 3], to: path)
      #expect(try other.floats().count == other.count)
      try array.copyFloats(from: 0, count: 10_000, into: &found)
      #expect(found[..<10_000] == values[..<10_000])
    }
  }

  @Test("A file far larger than memory opens, and its parts read")
  func sparse() throws {
    let scratch = try Scratch()
    let path = scratch.file("sparse.npy")
    let shape = [10_000_000, 2048]
    let header = try contents(fixture("regions.npy"))[..<128]
    let text = String(decoding: header[10...], as: UTF8.self)
    let wide = text.replacingOccurrences(of: "(2, 3, 4)", with: "(10000000, 2048)")
    let start = Array(header[..<10]) + Array(wide.utf8.prefix(117)) + [0x0A]
    try Data(start).write(to: URL(fileURLWithPath: path))
    let size = 128 + shape[0] * shape[1] * 4
    try #require(truncate(path, off_t(size)) == 0)
    let array = try NpyArray(path: path)
    #expect(array.shape == shape)
    var row = [Float](repeating: 1, count: 2048)
    try array.copyFloats(from: (shape[0] - 1) * 2048, count: 2048, into: &row)
    #expect(row == [Float](repeating: 0, count: 2048))
  }
}
