import Foundation
import Ground

/// A file or folder that may become runs.
struct ImportCandidate {
  enum Kind: Equatable {
    /// The event files of one folder.
    case events([URL])
    case log(URL)
  }

  var kind: Kind
  /// The folders between the imported one and the file.
  var below: [String]
  /// The file's name without its ending; nil of event files.
  var stem: String?

  var path: String {
    switch kind {
    case .events(let files):
      files.count == 1 ? files[0].path : files[0].deletingLastPathComponent().path
    case .log(let file): file.path
    }
  }
}

/// Looks for what can be imported below a folder.
struct ImportSearch {
  private(set) var candidates: [ImportCandidate] = []
  private(set) var omissions: [RunImport.Omission] = []
  /// Files that might have been logs and have no line of one.
  private(set) var otherTexts: [String] = []

  private static let deepest = 8
  private static let endings: Set<String> = ["log", "txt", "out", "err"]

  init(_ folder: URL) { visit(folder, below: []) }

  static func isEventFile(_ name: String) -> Bool { name.contains("tfevents") }

  private mutating func visit(_ folder: URL, below: [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      omit(folder.path, "the folder cannot be read")
      return
    }
    // Runs of this program may have exported event files in them.
    if names.contains("run.toml") || names.contains("import.json") { return }
    var events: [URL] = []
    var folders: [URL] = []
    for name in names where !name.hasPrefix(".") {
      let file = folder.appendingPathComponent(name)
      let values = try? file.resourceValues(
        forKeys: [.isDirectoryKey, .isSymbolicLinkKey, .isRegularFileKey])
      // A link to a file counts as the file.
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if isFolder.boolValue {
        if values?.isSymbolicLink == true {
          // It may lead back to where it stands.
          omit(file.path, "links to folders are not followed")
        } else {
          folders.append(file)
        }
      } else if !exists {
        omit(file.path, "the link leads nowhere")
      } else if Self.isEventFile(name) {
        events.append(file)
      } else {
        addText(file, below: below)
      }
    }
    if !events.isEmpty {
      candidates.append(ImportCandidate(kind: .events(events), below: below, stem: nil))
    }
    for inner in folders {
      if below.count < Self.deepest {
        visit(inner, below: below + [inner.lastPathComponent])
      } else {
        omit(inner.path, "it lies more than \(Self.deepest) folders deep")
      }
    }
  }

  private mutating func addText(_ file: URL, below: [String]) {
    let ending = file.pathExtension.lowercased()
    guard ending.isEmpty || Self.endings.contains(ending) else { return }
    do {
      if try LogSniffer.isLog(file.path) {
        candidates.append(
          ImportCandidate(
            kind: .log(file), below: below, stem: file.deletingPathExtension().lastPathComponent))
      } else if !ending.isEmpty {
        otherTexts.append(file.path)
      }
    } catch {
      omit(file.path, (error as? Failure)?.what ?? "\(error)")
    }
  }

  private mutating func omit(_ path: String, _ reason: String) {
    omissions.append(RunImport.Omission(path: path, reason: reason))
  }
}

/// Tells logs from other files by a bounded number of bytes.
enum LogSniffer {
  /// At the beginning and at the end.
  private static let window = 1 << 22

  private static let signs: [LogPhrase] = [
    "image to text", "image-to-text", "image_to_text", "image2text", "i2t", "text to image", "rsum",
    "epoch", "namespace(", "_r1",
  ]

  /// Whether the file is text and has a word of the logs that are read.
  ///
  /// - Throws: `Failure` if it cannot be read.
  static func isLog(_ path: String) throws -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw SystemError.failure("open the file", path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError.failure("read", path: path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return false }
    let size = Int(status.st_size)
    let head = try read(file, path, from: 0, count: min(size, window))
    guard TextEncoding.isText(head) else { return false }
    if isLog(head) { return true }
    guard size > window else { return false }
    return isLog(try read(file, path, from: max(window, size - window), count: window))
  }

  private static func isLog(_ bytes: [UInt8]) -> Bool {
    let text = LogLine(TextEncoding.utf8(bytes))
    return signs.contains(where: text.contains)
  }

  private static func read(_ file: Int32, _ path: String, from start: Int, count: Int) throws
    -> [UInt8]
  {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress.map { $0 + done }, count - done, off_t(start + done))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw SystemError.failure("read", path: path) }
      if got == 0 { break }
      done += got
    }
    return Array(bytes[..<done])
  }
}

/// Texts as UTF-8. What Windows' shell redirects is UTF-16 with a mark at its beginning.
enum TextEncoding {
  private static func mark(_ bytes: [UInt8]) -> (isLittle: Bool, isUTF16: Bool) {
    guard bytes.count >= 2 else { return (true, false) }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (true, true) }
    return (false, bytes[0] == 0xFE && bytes[1] == 0xFF)
  }

  /// Whether the bytes are text and no data: UTF-16 with its mark, or without zeros.
  static func isText(_ bytes: [UInt8]) -> Bool {
    if mark(bytes).isUTF16 { return true }
    // A crash of the machine leaves zeros at the end of a text, so a few are borne.
    return bytes.prefix(4096).count { $0 == 0 } * 10 <= min(bytes.count, 4096)
  }

  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let (isLittle, isUTF16) = mark(bytes)
    guard isUTF16 else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
