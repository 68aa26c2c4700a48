import Foundation
import Ground
import Testing

// The fixtures were written by Python's safetensors package: Fixtures/make_fixtures.py.

@Suite("Safetensors files")
struct SafeTensorsTests {
  private func write(_ path: String) throws {
    try SafeTensorsWriter.write(
      path: path,
      metadata: ["step": "12", "note": "a \"quoted\" \\ line\n\u{1}é 🐕"],
      tensors: [
        .init("raw", bytes: [1, 2, 255]),
        .init("w", shape: [2, 3], floats: [0, -0.5, 1.25, .infinity, 0x1p-140, 3]),
        .init("empty", shape: [0, 4], floats: []),
        .init("ids", shape: [2], integers: [-1, 1 << 40]),
      ])
  }

  @Test("A file of the Python package reads with every type, shape and the metadata")
  func python() throws {
    let file = try SafeTensors(path: fixture("python.safetensors"))
    #expect(
      Set(file.names) == [
        "encoder.weight", "half", "double", "position_ids", "small", "raw", "nothing",
      ])
    #expect(file.metadata == ["format": "pt", "note": "a \"quoted\" \\ line\nwith é and 🐕"])
    #expect(file.digest == nil)
    #expect(file.shape(of: "encoder.weight") == [2, 3])
    #expect(try file.floats("encoder.weight") == [0, 0.25, 0.5, 0.75, 1, 1.25])
    #expect(try file.floats("half") == [1.5, -2, 65504])
    #expect(try file.floats("double") == [0.1])
    #expect(try file.floats("nothing") == [])
    #expect(try file.integers("position_ids") == [0, 1, 2, 3])
    #expect(try file.integers("small") == [-1, Int(Int32.max)])
    #expect(try file.integers("raw") == [0, 127, 255])
    #expect(try file.bytes("raw") == [0, 127, 255])
    #expect(file.type(of: "raw") == .uint8)
    let brain = try SafeTensors(path: fixture("bfloat16.safetensors"))
    #expect(try brain.floats("b") == [1, -2.5, 0.15625])
  }

  @Test("Asking for the wrong name, type or size is refused, and nothing is copied")
  func wrongRequests() throws {
    let file = try SafeTensors(path: fixture("python.safetensors"))
    #expect(throws: Failure.self) { try file.floats("decoder.weight") }
    #expect(throws: Failure.self) { try file.floats("position_ids") }
    #expect(throws: Failure.self) { try file.integers("half") }
    var room: [Float] = [9, 9, 9]
    #expect(throws: Failure.self) { try file.copy("encoder.weight", into: &room, count: 3) }
    #expect(room == [9, 9, 9])
    try file.copy("half", into: &room, count: 3)
    #expect(room == [1.5, -2, 65504])
    #expect(throws: Failure.self) {
      try SafeTensors(path: fixture("python.safetensors"), requiresDigest: true)
    }
  }

  @Test("What is written reads back bit for bit, and the same content gives the same bytes")
  func roundTrip() throws {
    let scratch = try Scratch()
    let path = scratch.file("a.safetensors")
    try write(path)
    let file = try SafeTensors(path: path, requiresDigest: true)
    #expect(file.metadata == ["step": "12", "note": "a \"quoted\" \\ line\n\u{1}é 🐕"])
    #expect(file.names == ["ids", "w", "empty", "raw"])
    #expect(
      try file.floats("w").map(\.bitPattern)
        == [0, -0.5, 1.25, .infinity, 0x1p-140, 3].map(\Float.bitPattern))
    #expect(file.shape(of: "empty") == [0, 4])
    #expect(try file.integers("ids") == [-1, 1 << 40])
    #expect(try file.bytes("raw") == [1, 2, 255])
    let again = scratch.file("b.safetensors")
    try write(again)
    #expect(try contents(again) == contents(path))
    #expect(scratch.names == ["a.safetensors", "b.safetensors"])
  }

  @Test("The bytes are those of the format: length, JSON padded to eight, data, digest")
  func bytes() throws {
    let scratch = try Scratch()
    let path = scratch.file("a.safetensors")
    try SafeTensorsWriter.write(
      path: path, metadata: ["b": "2", "z": "1"],
      tensors: [.init("x", shape: [2], floats: [1, -2])])
    let bytes = try contents(path)
    let header = String(decoding: bytes[8..<bytes.count - 8], as: UTF8.self)
    let digest = try #require(SafeTensors(path: path).digest)
    #expect(
      header.trimmingCharacters(in: [" "])
        == #"{"__metadata__":{"b":"2","foil.sha256":"\#(digest)","z":"1"},"#
        + #""x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#)
    #expect(header.utf8.count % 8 == 0)
    #expect(Array(bytes[..<8]) == [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(bytes.suffix(8)) == [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
    let blank = header.replacingOccurrences(of: digest, with: String(repeating: "0", count: 64))
    #expect(
      try SHA256.hex(of: Array(bytes[..<8]) + Array(blank.utf8) + Array(bytes.suffix(8))) == digest)
  }

  @Test("Wrong shapes, names taken twice and the reserved key are not written")
  func wrongTensors() throws {
    let scratch = try Scratch()
    let path = scratch.file("a")
    func refuse(_ tensors: [SafeTensorsWriter.Tensor], metadata: [String: String] = [:]) {
      #expect(throws: Failure.self) {
        try SafeTensorsWriter.write(path: path, metadata: metadata, tensors: tensors)
      }
    }
    refuse([.init("x", shape: [3], floats: [1, 2])])
    refuse([.init("x", shape: [0, -1], floats: [])])
    refuse([.init("x", shape: [.max, .max], floats: [1, 2])])
    refuse([.init("x", shape: [1], floats: [1]), .init("x", shape: [1], floats: [1])])
    refuse([.init("__metadata__", shape: [1], floats: [1])])
    refuse([], metadata: ["foil.sha256": "1"])
    #expect(scratch.names.isEmpty)
  }

  @Test("A changed bit at any byte of a file with a digest is refused as a whole")
  func everyBit() throws {
    let scratch = try Scratch()
    let path = scratch.file("a")
    try write(path)
    let bytes = try contents(path)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place * 5 % 8)
      let copy = try scratch.write(damaged, to: "b")
      #expect(throws: Failure.self, "byte \(place)") {
        try SafeTensors(path: copy, requiresDigest: true)
      }
    }
  }

  @Test("A file cut at any length is refused, and so is one with a byte too many")
  func truncated() throws {
    let scratch = try Scratch()
    for bytes in [
      try contents(fixture("python.safetensors")), try contents(fixture("bfloat16.safetensors")),
    ] {
      for length in 0..<bytes.count {
        let path = try scratch.write(Array(bytes[..<length]))
        #expect(throws: Failure.self, "\(length) bytes") { try SafeTensors(path: path) }
      }
      let path = try scratch.write(bytes + [0])
      #expect(throws: Failure.self) { try SafeTensors(path: path) }
    }
  }

  @Test(
    "Headers that break the format are refused",
    arguments: [
      "", "{", "[]", " {}", "{}x", "{}\n", #"{"a"}"#, #"{"a":1}"#, #"{"a":{}}"#,
      #"{"a":{"dtype":"F32","shape":[2]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1}}"#,
      #"{"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F99","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[0,4294967296,4294967296],"data_offsets":[0,0]}}"#,
      #"{"a":{"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9223372036854775807]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
        + #""a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
        + #""b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"#
        + #""b":{"dtype":"U8","shape":[3],"data_offsets":[5,8]}}"#,
      #"{"__metadata__":{"a":1},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"__metadata__":{"foil.sha256":"12"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"__metadata__":{},"__metadata__":{},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"\ud800":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"\x41":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a\u001b":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}}"#,
    ])
  func headers(text: String) throws {
    let scratch = try Scratch()
    let length = UInt8(text.utf8.count)
    let bytes = [length, 0, 0, 0, 0, 0, 0, 0] + Array(text.utf8) + [UInt8](repeating: 0, count: 8)
    let path = try scratch.write(bytes)
    let failure = #expect(throws: Failure.self) { try SafeTensors(path: path) }
    #expect(failure?.place?.hasPrefix(path) == true)
    #expect(failure?.description.contains("\u{1B}") == false)
  }

  @Test("Names with escapes and surrogate pairs read as the characters they stand for")
  func escapes() throws {
    let scratch = try Scratch()
    let text = #"{"\u00e9\ud83d\udc15\/\n":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#
    let bytes = [UInt8(text.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(text.utf8)
    let path = try scratch.write(bytes + [0, 0, 0x80, 0x3F, 0, 0, 0, 0])
    #expect(try SafeTensors(path: path).floats("é🐕/\n") == [1, 0])
  }

  @Test("A header length above the format's limit or above the file is refused")
  func lengths() throws {
    let scratch = try Scratch()
    for length: UInt64 in [100_000_001, 1 << 63, .max, 100_000_000, 9] {
      let bytes = withUnsafeBytes(of: length.littleEndian) { Array($0) } + Array("{}".utf8)
      let path = try scratch.write(bytes)
      #expect(throws: Failure.self) { try SafeTensors(path: path) }
    }
  }

  @Test("Random damage to a file without a digest is refused or read, never out of bounds")
  func fuzz() throws {
    let scratch = try Scratch()
    let original = try contents(fixture("python.safetensors"))
    var stream = RandomStream(seed: 2, purpose: "fuzz")
    var refused = 0
    for _ in 0..<2000 {
      var bytes = original
      for _ in 0...stream.below(3) {
        // The header ends before byte 560.
        let place = stream.below(560)
        switch stream.below(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: stream.next())
        case 1: bytes[place] ^= 1 << UInt8(stream.below(8))
        case 2:
          bytes.insert(stream.pick(Array("0123456789[]{}\",:\\u ".utf8)), at: place)
          bytes[0] &+= 1
        default:
          bytes.remove(at: place)
          bytes[0] &-= 1
        }
      }
      let path = try scratch.write(bytes)
      do {
        let file = try SafeTensors(path: path)
        let total = try file.names.reduce(0) { $0 + (try file.bytes($1).count) }
        #expect(total < bytes.count)
      } catch let failure as Failure {
        #expect(!failure.what.isEmpty && failure.place != nil)
        refused += 1
      }
    }
    #expect(refused > 1000)
  }
}
