import Foundation
import Ground
import Records

/// What a person says about a run: a name, tags, a note, and whether it is archived. Kept in `notes.json` of
/// the run directory, so that it goes where the run goes.
public struct RunNotes: Equatable, Sendable {
  /// The name that the run was given; nil leaves it the one of its configuration.
  public var name: String?
  public var tags: [String]
  public var note: String
  public var isArchived: Bool
  /// Keys that this version does not know.
  private var others: [String: JSONValue]

  public init(tags: [String] = [], note: String = "", isArchived: Bool = false) {
    self.tags = tags
    self.note = note
    self.isArchived = isArchived
    others = [:]
  }

  /// Seconds to wait for others that change the notes, each for a moment.
  public static let patience = 5.0

  /// Larger files hold no notes.
  private static let largestFile = 1 << 20

  static func file(in run: String) -> String { run + "/notes.json" }

  /// The notes of a run directory; nil if it has none.
  ///
  /// - Throws: `Failure` if the file is damaged.
  public static func read(from run: String) throws -> RunNotes? {
    let path = file(in: run)
    guard let bytes = try SmallFile.bytes(path, limit: largestFile) else { return nil }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch let failure as Failure {
      throw Failure(failure.description, at: path, remedy: "mend or remove the file")
    }
    guard case .object(var fields) = value else {
      throw Failure("found JSON that is no object", at: path, remedy: "mend or remove the file")
    }
    var notes = RunNotes()
    notes.name = fields["name"]?.text.map { PlainText.oneLine($0) }
      .flatMap { try? checked(name: $0) }
    // What is no name is kept as it is.
    if notes.name != nil || fields["name"]?.text?.isEmpty == true { fields["name"] = nil }
    notes.tags = fields.removeValue(forKey: "tags")?.list?.compactMap(\.text) ?? []
    notes.note = fields.removeValue(forKey: "note")?.text ?? ""
    notes.isArchived = fields.removeValue(forKey: "archived")?.boolean ?? false
    notes.others = fields
    return notes
  }

  /// Changes the notes of a run directory.
  ///
  /// Changes by several processes at once are made one after another.
  ///
  /// - Parameters:
  ///   - run: The run directory.
  ///   - initialTags: The tags to begin with if nothing was noted yet, those of `run.tags`.
  ///   - patience: Seconds to wait for others that change the notes.
  /// - Throws: `Failure` if the file is damaged or cannot be written, or if another program holds the
  ///   directory's lock for longer than ``patience``.
  public static func update(
    _ run: String, initialTags: [String], patience: Double = RunNotes.patience,
    _ change: (inout RunNotes) throws -> Void
  ) throws {
    let folder = open(run, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw SystemError.failure("open the run directory", path: run) }
    defer { close(folder) }
    guard try FileLock.take(folder, path: run, until: DispatchTime.now() + patience) else {
      let holders = FileLock.holders(of: folder, path: run) ?? "another program"
      throw Failure(
        "nothing was noted: the run directory has been locked for \(Int(clamping: patience)) s by "
          + holders, at: run, remedy: "end that program, or try again when it is done")
    }
    AtomicFile.removeLeftovers(of: file(in: run))
    var notes = try read(from: run) ?? RunNotes(tags: initialTags)
    let before = notes
    try change(&notes)
    if notes == before, try read(from: run) != nil { return }
    var fields = notes.others
    if let name = notes.name { fields["name"] = .text(name) }
    fields["tags"] = .list(notes.tags.map { .text($0) })
    fields["note"] = .text(PlainText.lines(notes.note))
    fields["archived"] = .boolean(notes.isArchived)
    try AtomicFile.write(JSONValue.object(fields).json + "\n", to: file(in: run))
  }

  /// Checks a name that a person gives, and takes blanks off its ends.
  ///
  /// - Throws: `Failure` of kind `usage` if it is empty, longer than 100 characters, or has control
  ///   or other invisible characters.
  public static func checked(name: String) throws -> String {
    let name = name.trimmingCharacters(in: .whitespaces)
    let isPlain = !name.unicodeScalars.contains(where: PlainText.isInvisible)
    // A character may be any number of scalars.
    guard !name.isEmpty, name.count <= 100, name.unicodeScalars.count <= 400, isPlain else {
      throw Failure(
        "\"\(PlainText.oneLine(name, limit: 100))\" is no name of a run",
        remedy: "a name is a line of 1 to 100 characters that can all be seen", kind: .usage)
    }
    return name
  }

  /// Checks a tag that a person gives.
  ///
  /// - Throws: `Failure` of kind `usage` if it is empty, longer than 100 characters, or has blanks,
  ///   commas or control characters.
  public static func checked(tag: String) throws -> String {
    let isPlain = tag.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !PlainText.isInvisible($0) && $0 != ","
    }
    guard !tag.isEmpty, tag.count <= 100, isPlain else {
      throw Failure(
        "\"\(PlainText.oneLine(String(tag.prefix(100))))\" is no tag",
        remedy: "a tag is one word of at most 100 characters without commas", kind: .usage)
    }
    return tag
  }
}

/// Reads small files whole.
enum SmallFile {
  /// The bytes; nil if there is no such file.
  ///
  /// - Throws: `Failure` if it is larger than `limit`, no regular file, or cannot be read.
  static func bytes(_ path: String, limit: Int) throws -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemError.failure("open the file", path: path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError.failure("read", path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure("found a folder or device, expected a file", at: path)
    }
    guard status.st_size <= limit else {
      throw Failure("found \(status.st_size) bytes, expected at most \(limit)", at: path)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw SystemError.failure("read", path: path) }
      if got == 0 { break }
      done += got
    }
    return Array(bytes[..<done])
  }
}
