import CZlib
import Foundation
import Ground

extension ScenePicture {
  /// The picture as a PNG file (8-bit RGB, without interlacing).
  ///
  /// - Throws: ``Failure`` if zlib cannot compress it.
  public func pngData() throws -> Data {
    let side = Scene.side
    var rows: [UInt8] = []
    rows.reserveCapacity(side * (1 + 3 * side))
    let length = side * 3
    for row in 0..<side {
      rows.append(0)  // filter type "None"
      let start = row * length
      rows += pixels[start..<start + length]
    }
    var capacity = compressBound(uLong(rows.count))
    var compressed = [UInt8](repeating: 0, count: Int(capacity))
    let status = compress2(&compressed, &capacity, rows, uLong(rows.count), 2)
    guard status == Z_OK else {
      throw Failure("a picture could not be compressed (zlib status \(status))")
    }
    compressed.removeLast(compressed.count - Int(capacity))

    var png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let size = ScenePicture.bigEndian(UInt32(side))
    ScenePicture.appendChunk("IHDR", size + size + [8, 2, 0, 0, 0], to: &png)
    ScenePicture.appendChunk("IDAT", compressed, to: &png)
    ScenePicture.appendChunk("IEND", [], to: &png)
    return png
  }

  private static func appendChunk(_ type: String, _ content: [UInt8], to png: inout Data) {
    let body = Array(type.utf8) + content
    png += bigEndian(UInt32(content.count))
    png += body
    png += bigEndian(UInt32(crc32(0, body, uInt(body.count))))
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }
}
