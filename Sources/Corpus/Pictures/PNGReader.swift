import CZlib
import Foundation
import Ground

/// Reads PNG pictures of 8 bits a channel without interlacing: grey, RGB, palette, with or without
/// transparency, which is laid over white.
///
/// Portable Network Graphics, third edition (W3C 2025). Checksums are not compared: the pictures are
/// for looking at.
public enum PNGReader {
  /// Files and pictures beyond these are refused.
  static let mostBytes = 64 << 20
  static let mostPixels = 1 << 25

  /// - Throws: `Failure` if the file is missing, damaged, too large or of another kind of PNG.
  public static func read(_ path: String) throws -> Raster {
    let file = try MappedFile(path: path)
    return try file.withBytes { bytes in
      guard bytes.count <= mostBytes else {
        throw Failure("the picture has \(bytes.count) bytes", at: path)
      }
      do {
        return try decode(Array(bytes))
      } catch let failure as Failure {
        throw Failure(failure.what, at: path, remedy: "save it as an 8-bit PNG, not interlaced")
      }
    }
  }

  private struct Header {
    var width: Int
    var height: Int
    var kind: UInt8
    var channels: Int
  }

  static func decode(_ bytes: [UInt8]) throws -> Raster {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
      throw Failure("this is not a PNG file")
    }
    var header: Header?
    var palette: [UInt8] = []
    var opacities: [UInt8] = []
    var compressed: [UInt8] = []
    var position = 8
    while position + 12 <= bytes.count {
      let length = Int(number(bytes, position))
      let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      let start = position + 8
      guard length <= bytes.count - start - 4 else { throw Failure("the PNG file is cut off") }
      let content = bytes[start..<start + length]
      switch type {
      case "IHDR": header = try readHeader(Array(content))
      case "PLTE": palette = Array(content)
      case "tRNS": opacities = Array(content)
      case "IDAT": compressed += content
      default: break
      }
      if type == "IEND" { break }
      position = start + length + 4
    }
    guard let header else { throw Failure("the PNG file has no header") }
    var rows = try inflate(compressed, header)
    try unfilter(&rows, header)
    return try pixels(rows, header, palette, opacities)
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func readHeader(_ content: [UInt8]) throws -> Header {
    guard content.count == 13 else { throw Failure("the PNG header is damaged") }
    let width = Int(number(content, 0))
    let height = Int(number(content, 4))
    let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][content[9]]
    guard content[8] == 8, content[12] == 0, let channels else {
      throw Failure("this kind of PNG is not read: 16 or less than 8 bits, or interlaced")
    }
    guard width > 0, height > 0, width <= 1 << 15, height <= 1 << 15, width * height <= mostPixels
    else { throw Failure("a picture of \(width) x \(height) pixels is not read") }
    return Header(width: width, height: height, kind: content[9], channels: channels)
  }

  /// The rows with their filter types: [height, 1 + width · channels].
  private static func inflate(_ compressed: [UInt8], _ header: Header) throws -> [UInt8] {
    let size = header.height * (1 + header.width * header.channels)
    var rows = [UInt8](repeating: 0, count: size)
    var length = uLong(size)
    guard uncompress(&rows, &length, compressed, uLong(compressed.count)) == Z_OK,
      Int(length) == size
    else { throw Failure("the pixels of the PNG file are damaged") }
    return rows
  }

  private static func unfilter(_ rows: inout [UInt8], _ header: Header) throws {
    let step = header.channels
    let length = 1 + header.width * step
    for row in 0..<header.height {
      let start = row * length
      let filter = rows[start]
      guard filter <= 4 else { throw Failure("the PNG file has an unknown filter") }
      if filter == 0 { continue }
      for column in 1..<length {
        let place = start + column
        let left = column > step ? Int(rows[place - step]) : 0
        let up = row > 0 ? Int(rows[place - length]) : 0
        let corner = column > step && row > 0 ? Int(rows[place - length - step]) : 0
        let guess: Int
        switch filter {
        case 1: guess = left
        case 2: guess = up
        case 3: guess = (left + up) / 2
        default:
          let (a, b, c) = (abs(up - corner), abs(left - corner), abs(left + up - 2 * corner))
          guess = a <= b && a <= c ? left : b <= c ? up : corner
        }
        rows[place] = UInt8(truncatingIfNeeded: Int(rows[place]) + guess)
      }
    }
  }

  private static func pixels(
    _ rows: [UInt8], _ header: Header, _ palette: [UInt8], _ opacities: [UInt8]
  ) throws -> Raster {
    let step = header.channels
    let length = 1 + header.width * step
    var result: [UInt8] = []
    result.reserveCapacity(header.width * header.height * 3)
    func append(_ red: UInt8, _ green: UInt8, _ blue: UInt8, opacity: UInt8 = 255) {
      let share = Int(opacity)
      let white: Int = 255 * (255 - share) + 127
      func mixed(_ channel: UInt8) -> UInt8 {
        let sum: Int = Int(channel) * share + white
        return UInt8(sum / 255)
      }
      result.append(mixed(red))
      result.append(mixed(green))
      result.append(mixed(blue))
    }
    for row in 0..<header.height {
      for column in 0..<header.width {
        let place = row * length + 1 + column * step
        let value = rows[place]
        switch header.kind {
        case 0: append(value, value, value)
        case 2: append(value, rows[place + 1], rows[place + 2])
        case 3:
          let entry = Int(value) * 3
          guard entry + 2 < palette.count else { throw Failure("a colour of the PNG is missing") }
          append(
            palette[entry], palette[entry + 1], palette[entry + 2],
            opacity: Int(value) < opacities.count ? opacities[Int(value)] : 255)
        case 4: append(value, value, value, opacity: rows[place + 1])
        default: append(value, rows[place + 1], rows[place + 2], opacity: rows[place + 3])
        }
      }
    }
    guard let raster = Raster(width: header.width, height: header.height, pixels: result) else {
      throw Failure("the PNG file has no pixels")
    }
    return raster
  }
}
