import Foundation

/// The end of what detached engines wrote.
struct EngineLogSource: DataSource {
  /// Bytes of it that are shown.
  private static let most: UInt64 = 64 * 1024

  private var date: Date?

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    guard requests.contains(.engineLog) else { return [] }
    let path = context.workspace.engineLog
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let date = attributes?[.modificationDate] as? Date, date != self.date,
      let handle = FileHandle(forReadingAtPath: path)
    else { return [] }
    defer { try? handle.close() }
    self.date = date
    guard let size = try? handle.seekToEnd() else { return [] }
    let start = size > Self.most ? size - Self.most : 0
    guard (try? handle.seek(toOffset: start)) != nil,
      let bytes = try? handle.read(upToCount: Int(Self.most))
    else { return [] }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    if start > 0, !lines.isEmpty { lines.removeFirst() }
    return [{ [lines] in $0.engineLog = lines }]
  }
}
