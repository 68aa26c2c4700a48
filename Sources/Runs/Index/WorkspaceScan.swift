import Foundation

/// What tells whether a file has changed.
struct FileSignature: Equatable {
  var device: UInt64
  var number: UInt64
  var size: Int
  /// Nanoseconds since 1970.
  var modified: Int

  /// nil if there is no such file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
  }

  var text: String { "\(device):\(number):\(size):\(modified)" }

  init?(text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 4, let device = UInt64(parts[0]), let number = UInt64(parts[1]),
      let size = Int(parts[2]), let modified = Int(parts[3])
    else { return nil }
    self.device = device
    self.number = number
    self.size = size
    self.modified = modified
  }
}

/// Finds the run directories below a folder.
///
/// Looks three levels deep, not into hidden folders, the trash, or runs. Folders that have not
/// changed since the last scan are not read again.
struct WorkspaceScan {
  struct Found {
    /// Relative to the workspace; `.` is the workspace itself.
    let path: String
    /// Of `run.toml` or `import.json`.
    let settings: FileSignature
    let isImported: Bool
    let log: FileSignature?
    let notes: FileSignature?
  }

  private static let deepest = 3
  private let workspace: String
  private var folders: [String: (modified: Int, names: [String])] = [:]

  init(workspace: String) { self.workspace = workspace }

  mutating func scan() -> [Found] {
    var found: [Found] = []
    visit("", depth: 0, into: &found)
    return found
  }

  private mutating func visit(_ relative: String, depth: Int, into found: inout [Found]) {
    let path = relative.isEmpty ? workspace : "\(workspace)/\(relative)"
    if let run = Self.run(path, relative: relative.isEmpty ? "." : relative) {
      found.append(run)
      return
    }
    guard depth < Self.deepest else { return }
    for name in names(in: path) {
      visit(relative.isEmpty ? name : "\(relative)/\(name)", depth: depth + 1, into: &found)
    }
  }

  private static func run(_ path: String, relative: String) -> Found? {
    let configuration = FileSignature(path: path + "/run.toml")
    guard let settings = configuration ?? FileSignature(path: path + "/import.json") else {
      return nil
    }
    return Found(
      path: relative, settings: settings, isImported: configuration == nil,
      log: FileSignature(path: path + "/events.jsonl"),
      notes: FileSignature(path: RunNotes.file(in: path)))
  }

  /// The folders in a folder, in ascending order.
  private mutating func names(in path: String) -> [String] {
    guard let signature = FileSignature(path: path) else { return [] }
    if let known = folders[path], known.modified == signature.modified { return known.names }
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let type = Int32(entry.pointee.d_type)
      guard type == Int32(DT_DIR) || type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) else {
        continue
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), name != RunTrash.folderName, name != "checkpoints" else {
        continue
      }
      var isFolder: ObjCBool = type == Int32(DT_DIR) ? true : false
      if !isFolder.boolValue {
        _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      }
      if isFolder.boolValue { names.append(name) }
    }
    names.sort()
    // A folder that changed just now may change again within the clock's tick.
    let now = Int(Date().timeIntervalSince1970 * 1e9)
    if now - signature.modified > 2_000_000_000 {
      folders[path] = (signature.modified, names)
    }
    return names
  }
}
