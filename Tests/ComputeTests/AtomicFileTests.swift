import Foundation
import Testing

@testable import Ground

@Suite("Files that appear whole or not at all")
struct AtomicFileTests {
  @Test("A file appears on commit and replaces the old one; given up, it leaves nothing")
  func commit() throws {
    let scratch = try Scratch()
    let path = scratch.file("x")
    try AtomicFile.write("old", to: path)
    do {
      let file = try AtomicFile(path: path)
      try file.write(Array("new".utf8))
      #expect(try contents(path) == Array("old".utf8))
      #expect(scratch.names.count == 2)
    }
    #expect(scratch.names == ["x"])
    #expect(try contents(path) == Array("old".utf8))
    let file = try AtomicFile(path: path)
    try file.write(Array("ne".utf8))
    try file.write(Array("w".utf8))
    try file.commit()
    #expect(try contents(path) == Array("new".utf8))
    #expect(scratch.names == ["x"])
  }

  @Test("A symbolic link stays and its target is replaced")
  func link() throws {
    let scratch = try Scratch()
    try AtomicFile.write("old", to: scratch.file("target"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("link"), withDestinationPath: "target")
    try AtomicFile.write("new", to: scratch.file("link"))
    #expect(try contents(scratch.file("target")) == Array("new".utf8))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file("link"))
    #expect(target == "target")
  }

  @Test("Places where no file can be written are refused with the system's reason")
  func refused() throws {
    let scratch = try Scratch()
    let missing = #expect(throws: Failure.self) {
      try AtomicFile.write("x", to: scratch.file("none/x"))
    }
    #expect(missing?.what.contains("No such file or directory") == true)
    #expect(missing?.remedy != nil)
    for path in [scratch.path, "/dev/null", "", "/", scratch.file("."), scratch.file("x/")] {
      #expect(throws: Failure.self, "\(path)") { try AtomicFile.write("x", to: path) }
    }
    #expect(scratch.names.isEmpty)
  }

  @Test("A failed write names the reason and leaves the old file alone")
  func failedWrite() throws {
    let scratch = try Scratch()
    let path = scratch.file("x")
    try AtomicFile.write("old", to: path)
    let file = try AtomicFile(path: path)
    try file.write([1, 2, 3])
    // The hidden file disappears under the writer: putting it in its place fails.
    for name in scratch.names where name.hasPrefix(".") {
      try FileManager.default.removeItem(atPath: scratch.file(name))
    }
    let failure = #expect(throws: Failure.self) { try file.commit() }
    #expect(failure?.place == path)
    #expect(try contents(path) == Array("old".utf8))
    #expect(scratch.names == ["x"])
  }

  @Test("A full disk and a missing permission are told in the system's words, with a remedy")
  func reasons() {
    let full = SystemError.failure("write", path: "a", code: ENOSPC)
    #expect(full.description.hasPrefix("a: cannot write: No space left on device\n  hint: free"))
    let denied = SystemError.failure("write", path: "a", code: EACCES)
    #expect(denied.what == "cannot write: Permission denied")
    #expect(denied.remedy?.contains("ls -ld") == true)
  }

  @Test("Leftovers of killed writers are removed, other hidden files stay")
  func leftovers() throws {
    let scratch = try Scratch()
    for name in [".x.123-9af.tmp", ".x.notes.tmp", ".x.12-zz.tmp", ".y.123-9af.tmp", "x"] {
      _ = try scratch.write([1], to: name)
    }
    AtomicFile.removeLeftovers(of: scratch.file("x"))
    #expect(scratch.names == [".x.12-zz.tmp", ".x.notes.tmp", ".y.123-9af.tmp", "x"])
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  // FIPS 180-4 examples and the digest of no bytes.
  @Test("The known answers of FIPS 180-4, in one piece, in many, and of a file")
  func knownAnswers() throws {
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let answers: [([UInt8], String)] = [
      ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (million, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ]
    let scratch = try Scratch()
    for (bytes, answer) in answers {
      #expect(try SHA256.hex(of: bytes) == answer)
      #expect(try SHA256.hex(ofFile: try scratch.write(bytes)) == answer)
      let digest = try SHA256()
      for start in stride(from: 0, to: bytes.count, by: 777) {
        bytes[start..<min(bytes.count, start + 777)].withUnsafeBytes { digest.update($0) }
      }
      #expect(digest.hex() == answer)
    }
  }

  @Test("Folders, pipes and devices are refused at once", .timeLimit(.minutes(1)))
  func notFiles() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
    for (path, text) in [
      (scratch.path, "found a folder, expected a file"),
      (scratch.file("pipe"), "is not a regular file but a pipe"),
      ("/dev/zero", "is not a regular file but a device"),
    ] {
      let failure = #expect(throws: Failure.self) { try SHA256.hex(ofFile: path) }
      #expect(failure?.what == text && failure?.place == path)
    }
  }
}
