import Foundation
import Testing

@testable import Compute
@testable import Ground

@Suite("What is said of arrays that cannot be read")
struct NpyRemedyTests {
  private func failure(
    _ descr: String, shape: String = "(2, 3)", fortran: Bool = false,
    expecting types: [NpyType] = [.float16, .float32, .float64]
  ) throws -> Failure {
    let scratch = try Scratch()
    var header = "{'descr': \(descr), 'fortran_order': \(fortran ? "True" : "False"), "
    header += "'shape': \(shape), }"
    let length = header.utf8.count
    let bytes =
      [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
      + Array(header.utf8) + [UInt8](repeating: 0, count: 24)
    let path = try scratch.write(bytes)
    let failure = #expect(throws: Failure.self) { try NpyArray(path: path, expecting: types) }
    return try #require(failure)
  }

  // The commands were run on arrays of these types with NumPy 2.4.
  @Test(
    "The remedy fits the type",
    arguments: [
      ("'|V2'", "bfloat16", "(np.load(p).view('<u2').astype('<u4') << 16).view('<f4')"),
      ("'|V1'", "raw bytes", "where it was made"),
      ("'|u1'", "integers of type '|u1'", "np.load(p).astype('<f4')"),
      ("'<i8'", "integers of type '<i8'", "np.load(p).astype('<f4')"),
      ("'>f4'", "big-endian elements", "np.load(p).astype('<f4')"),
      ("'|b1'", "truth values", "np.load(p).astype('<f4')"),
      ("'<c16'", "complex numbers", "np.load(p).real.astype('<f4')"),
      ("'<f16'", "elements of type '<f16'", "np.load(p).astype('<f4')"),
      ("'<U4'", "texts", "np.load(p).astype('<f4')"),
      ("'|O'", "Python objects", "np.load(p, allow_pickle=True)"),
      ("[('x', '<f4')]", "records", "np.load(p)['FIELD']"),
    ])
  func types(descr: String, what: String, remedy: String) throws {
    let found = try failure(descr)
    #expect(found.what.contains(what))
    #expect(found.remedy?.contains(remedy) == true)
    // What is expected are the types that can be used here, not all that can be read.
    #expect(!found.what.contains("'<i4'"))
  }

  @Test("A dictionary that was saved whole is told from rows of different lengths")
  func objects() throws {
    #expect(try failure("'|O'", shape: "()").remedy?.contains(".item()['KEY']") == true)
    #expect(try failure("'|O'", shape: "(3,)").remedy?.contains("fill them up") == true)
  }

  @Test("Counts are integers, and the remedy makes them such")
  func integers() throws {
    let found = try failure("'<f4'", expecting: [.int32, .int64])
    #expect(found.what.contains("expected one of '<i4', '<i8'"))
    #expect(found.remedy?.contains("astype('<i4')") == true)
  }

  @Test("Fortran order: the axes may be swapped, and both commands are there")
  func fortran() throws {
    let found = try failure("'<f4'", fortran: true)
    #expect(found.what.contains("(2, 3)"))
    #expect(found.remedy?.contains("np.ascontiguousarray(np.load(p)))") == true)
    #expect(found.remedy?.contains("np.ascontiguousarray(np.load(p).T)") == true)
    #expect(found.remedy?.contains("(3, 2)") == true)
  }

  @Test(
    "Files of other programs are called by their name",
    arguments: [
      ("PK\u{3}\u{4}aaaaaaaaaa", "zip archive"), ("\u{89}HDF", "NUMPY"),
      ("MATLAB 5.0 MAT-file", "Matlab"),
    ])
  func foreign(text: String, word: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array(text.utf8) + [0, 0, 0, 0, 0, 0, 0, 0])
    let found = #expect(throws: Failure.self) { try NpyArray(path: path) }
    #expect(found?.what.contains(word) == true)
  }

  @Test("A word for the shell is read back as it was")
  func words() throws {
    for text in ["a b", "it's", "$HOME", "`x`", "a\"b", "", "*", "~/x", "plain/path-1.npy"] {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", "printf %s " + ShellWord.quoted(text)]
      let pipe = Pipe()
      shell.standardOutput = pipe
      try shell.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      #expect(String(decoding: data, as: UTF8.self) == text)
    }
    #expect(ShellWord.quoted("plain/path-1.npy") == "plain/path-1.npy")
  }
}
