/// What a file that should be UTF-8 is instead, and how to convert it.
package enum TextEncoding {
  /// The encoding that a whole file plainly has: by its byte order mark, or by the zero bytes that
  /// UTF-16 and UTF-32 put between Latin letters.
  package static func wide(_ bytes: UnsafeRawBufferPointer) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(1 << 14))
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let all = zeros.reduce(0, +)
    guard all >= 4 else { return nil }
    // Three of four bytes are zero in UTF-32, one of two in UTF-16.
    if 10 * all >= 7 * sample.count { return zeros[0] > zeros[3] ? "UTF-32BE" : "UTF-32LE" }
    guard 4 * all >= sample.count else { return nil }
    let even = zeros[0] + zeros[2]
    if 10 * even >= 9 * all { return "UTF-16BE" }
    return 10 * even <= all ? "UTF-16LE" : nil
  }

  /// What to do about a file with bytes that are not UTF-8.
  package static func remedy(_ bytes: UnsafeRawBufferPointer, path: String) -> String {
    let found = runs(bytes)
    if found.valid > found.single + found.long {
      return "The rest of the file is UTF-8: write this line anew."
    }
    if found.isWestern, found.single > 0, 10 * found.single >= 9 * (found.single + found.long) {
      return "Convert the file; single odd bytes are mostly CP1252 (Western European):\n"
        + conversion(from: "CP1252", path: path)
    }
    return
      "Convert the file from its encoding: put its name (GBK, BIG5, SHIFT_JIS, EUC-KR, KOI8-R, "
      + "…) for ENCODING in\n" + conversion(from: "ENCODING", path: path)
  }

  /// A command that replaces the file by its UTF-8 twin; nothing is lost if it fails.
  package static func conversion(from name: String, path: String) -> String {
    let (old, new) = (ShellWord.quoted(path), ShellWord.quoted(path + ".utf8"))
    return "  iconv -f \(name) -t UTF-8 \(old) > \(new) && mv \(new) \(old)"
  }

  /// Runs of bytes above ASCII: valid UTF-8, single ones, and longer ones.
  private static func runs(
    _ bytes: UnsafeRawBufferPointer
  ) -> (valid: Int, single: Int, long: Int, isWestern: Bool) {
    var (valid, single, long, isWestern) = (0, 0, 0, true)
    let end = min(bytes.count, 4 << 20)
    var start = 0
    while start < end {
      guard bytes[start] >= 0x80 else {
        start += 1
        continue
      }
      var stop = start
      while stop < bytes.count, bytes[stop] >= 0x80 { stop += 1 }
      let run = UnsafeRawBufferPointer(rebasing: bytes[start..<stop])
      if String(validating: run, as: UTF8.self) != nil {
        valid += 1
      } else {
        if run.count == 1 { single += 1 } else { long += 1 }
        // The five bytes that CP1252 gives no character.
        if run.contains(where: { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }) {
          isWestern = false
        }
      }
      start = stop
    }
    return (valid, single, long, isWestern)
  }
}
