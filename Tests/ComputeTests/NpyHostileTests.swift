import Foundation
import Ground
import Testing

@Suite("Damaged and hostile .npy files")
struct NpyHostileTests {
  /// A version 1 file of the given header text.
  private func file(_ header: String, data: Int = 0) -> [UInt8] {
    let length = header.utf8.count
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
      + Array(header.utf8) + [UInt8](repeating: 0, count: data)
  }

  @Test(
    "Arrays that Foil does not read are refused by what they are",
    arguments: [
      ("fortran.npy", "Fortran"), ("big_endian.npy", "big-endian"),
      ("object.npy", "Python objects"),
      ("records.npy", "records"), ("complex.npy", "'<c8'"), ("python.safetensors", "NUMPY"),
    ])
  func refused(name: String, word: String) throws {
    let path = try fixture(name)
    let failure = #expect(throws: Failure.self) { try NpyArray(path: path) }
    #expect(failure?.what.contains(word) == true)
    #expect(failure?.place?.hasPrefix(path) == true)
    #expect(failure?.remedy?.contains("np.save") == true)
  }

  @Test(
    "Headers that are not NumPy's are refused",
    arguments: [
      "", "\n", "{", "{}", "[]", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': False}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': 2}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2,}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2.0,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (1e1,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 4294967296, 4294967296)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (9223372036854775807,)}",
      "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'more': 1}",
      "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x",
      "{'descr': '<f4' 'fortran_order': False, 'shape': (2,)}",
      "{'descr: '<f4', 'fortran_order': False, 'shape': (2,)}",
      "{'descr': '\\x3cf4', 'fortran_order': False, 'shape': (2,)}",
      "{'descr': '<f4\u{1B}[2J', 'fortran_order': False, 'shape': (2,)}",
      "{'descr': [[[[[[", "{'descr': '', 'fortran_order': False, 'shape': (2,)}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': ("
        + String(repeating: "1,", count: 65) + "2)}",
    ])
  func headers(text: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write(file(text, data: 8))
    let failure = #expect(throws: Failure.self) { try NpyArray(path: path) }
    #expect(failure?.place?.hasPrefix(path) == true)
    #expect(failure?.description.contains("\u{1B}") == false)
  }

  @Test("Headers of other writers are read: any order, quotes and white space, Python 2's L")
  func lenient() throws {
    let scratch = try Scratch()
    for text in [
      "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
      "{ \"shape\" : ( 2L , ) , 'fortran_order':False,'descr':\"<f4\" , }  \n",
      "{'descr': '<f4', 'fortran_order': True, 'shape': (2,), }",
    ] {
      let array = try NpyArray(path: try scratch.write(file(text, data: 8)))
      #expect(array.shape == [2])
      #expect(try array.floats() == [0, 0])
    }
  }

  @Test("A file cut at any length is refused, and so is one with a byte too many")
  func truncated() throws {
    let scratch = try Scratch()
    for name in ["float16.npy", "version2.npy"] {
      let bytes = try contents(fixture(name))
      for length in 0..<bytes.count {
        let path = try scratch.write(Array(bytes[..<length]))
        #expect(throws: Failure.self, "\(length) bytes of \(name)") { try NpyArray(path: path) }
      }
      let path = try scratch.write(bytes + [0])
      #expect(throws: Failure.self) { try NpyArray(path: path) }
    }
  }

  @Test("Random damage is refused or read, and what is read fits the file")
  func fuzz() throws {
    let scratch = try Scratch()
    let originals = try ["float32.npy", "version3.npy", "records.npy", "int64.npy"].map {
      try contents(fixture($0))
    }
    var stream = RandomStream(seed: 1, purpose: "fuzz")
    var refused = 0
    for _ in 0..<2000 {
      var bytes = stream.pick(originals)
      for _ in 0...stream.below(4) {
        let place = stream.below(bytes.count)
        switch stream.below(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: stream.next())
        case 1: bytes[place] ^= 1 << UInt8(stream.below(8))
        case 2: bytes.insert(stream.pick(Array("0123456789(),'{}[]<>fi".utf8)), at: place)
        default: bytes.remove(at: place)
        }
      }
      let path = try scratch.write(bytes)
      do {
        let array = try NpyArray(path: path)
        #expect(array.shape.reduce(1, *) == array.count)
        #expect(array.count * array.type.size < bytes.count)
        #expect(try array.floats().count == array.count)
      } catch let failure as Failure {
        #expect(!failure.what.isEmpty && failure.place != nil)
        refused += 1
      }
    }
    #expect(refused > 1000)
  }

  @Test("A missing file, a directory, a device and a pipe are refused without waiting")
  func notFiles() throws {
    let scratch = try Scratch()
    let pipe = scratch.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [scratch.file("none.npy"), scratch.path, "/dev/zero", pipe, ""] {
      #expect(throws: Failure.self) { try NpyArray(path: path) }
    }
  }
}
