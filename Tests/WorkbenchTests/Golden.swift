import Cells
import Foundation
import Testing

/// Compares a buffer with its dump in `Fixtures`.
///
/// With `FOIL_RECORD_GOLDEN=1` the dumps are written instead, to be looked at before they are
/// committed.
func expectGolden(
  _ buffer: CellBuffer, _ name: String, theme: Theme = .dark, depth: ColorDepth = .many,
  location: SourceLocation = #_sourceLocation, file: String = #filePath
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Fixtures")
  let url = folder.appending(path: "\(name).txt")
  let dump = buffer.dump(theme: theme, depth: depth)
  if ProcessInfo.processInfo.environment["FOIL_RECORD_GOLDEN"] == "1" {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(dump.utf8).write(to: url)
  }
  let golden = (try? String(contentsOf: url, encoding: .utf8)) ?? "(no fixture \(name).txt)"
  #expect(dump == golden, "the screen differs from \(name).txt", sourceLocation: location)
}
