import Foundation

/// The hidden folders in which a data set is made beside its place, named after their writer.
///
/// `.NAME.partial-PID-XXXXXXXX` is one being made; with `-old` behind it, the earlier data set that
/// stands aside while the new one takes its place.
enum PartialFolder {
  private static let oldSuffix = "-old"

  /// A new name of this process for a folder that will become `target`.
  static func new(for target: URL) -> URL {
    let unique = UUID().uuidString.prefix(8)
    return target.deletingLastPathComponent()
      .appendingPathComponent("\(prefix(of: target))\(getpid())-\(unique)")
  }

  /// Where the earlier data set stands aside for `partial`.
  static func replaced(by partial: URL) -> URL {
    partial.deletingLastPathComponent()
      .appendingPathComponent(partial.lastPathComponent + oldSuffix)
  }

  /// Removes the folders that writers of `target` left and whose process no longer exists.
  ///
  /// An earlier data set that stands aside is removed only if `target` exists: it may be the only one.
  static func removeLeftovers(of target: URL) {
    let files = FileManager.default
    let parent = target.deletingLastPathComponent()
    let start = prefix(of: target)
    let hasTarget = files.fileExists(atPath: target.path)
    for name in (try? files.contentsOfDirectory(atPath: parent.path)) ?? []
    where name.hasPrefix(start) {
      let isOld = name.hasSuffix(oldSuffix)
      let parts = name.dropFirst(start.count).dropLast(isOld ? oldSuffix.count : 0)
        .split(separator: "-", omittingEmptySubsequences: false)
      // Only names that `new` makes.
      guard parts.count == 2, let process = Int32(parts[0]), process > 0, parts[1].count == 8,
        UInt32(parts[1], radix: 16) != nil, !isOld || hasTarget
      else { continue }
      // Signal 0 is not sent; it only asks whether there is such a process.
      guard kill(process, 0) != 0, errno == ESRCH else { continue }
      try? files.removeItem(at: parent.appendingPathComponent(name))
    }
  }

  private static func prefix(of target: URL) -> String { ".\(target.lastPathComponent).partial-" }
}
