import Foundation

/// Which rows of a matrix are equal bit for bit.
///
/// Equal embeddings have equal similarities, but a matrix product may add the terms of an element
/// in an order that depends on its place in a tile (OpenBLAS's kernels for AVX2 do), so that the
/// last bits differ. Ties between equal embeddings are therefore found here and not by comparing
/// similarities: a model that maps everything to one point must not be ranked by rounding errors.
struct EqualRows: Sendable {
  /// For each row, the index of its group, or −1 if no other row equals it.
  private let groupOfRow: [Int32]
  /// Rows in rising order, at least two a group.
  private let groups: [[Int32]]

  /// - Parameters:
  ///   - matrix: Numbers [rows × width].
  ///   - rows: Number of rows, below 2³¹.
  ///   - width: Numbers in a row.
  init(_ matrix: UnsafePointer<Float>, rows: Int, width: Int) {
    var groupOfRow = [Int32](repeating: -1, count: rows)
    var groups: [[Int32]] = []
    // The last row seen of each content; a second content of the same hash is kept beside it.
    var seen: [UInt64: [Int32]] = Dictionary(minimumCapacity: rows)
    for row in 0..<rows {
      let content = matrix + row * width
      let hash = EqualRows.hash(content, width)
      let earlier = seen[hash]?.first {
        memcmp(matrix + Int($0) * width, content, width * MemoryLayout<Float>.size) == 0
      }
      guard let earlier else {
        seen[hash, default: []].append(Int32(row))
        continue
      }
      if groupOfRow[Int(earlier)] < 0 {
        groupOfRow[Int(earlier)] = Int32(groups.count)
        groups.append([earlier])
      }
      let group = groupOfRow[Int(earlier)]
      groupOfRow[row] = group
      groups[Int(group)].append(Int32(row))
    }
    self.groupOfRow = groupOfRow
    self.groups = groups
  }

  /// Whether no two rows are equal.
  var isEmpty: Bool { groups.isEmpty }

  /// Calls `body` with each row of `range` that equals `row`, among them `row` itself if it has
  /// equals.
  func forEachEqual(to row: Int, in range: Range<Int>, _ body: (Int) -> Void) {
    guard groupOfRow[row] >= 0 else { return }
    let members = groups[Int(groupOfRow[row])]
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if Int(members[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < members.count, Int(members[low]) < range.upperBound {
      body(Int(members[low]))
      low += 1
    }
  }

  /// A hash of all bits; four lanes, so that it is as fast as memory.
  private static func hash(_ row: UnsafePointer<Float>, _ width: Int) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let bytes = UnsafeRawPointer(row)
    var index = 0
    while index + 8 <= width {
      let words = bytes.loadUnaligned(fromByteOffset: index * 4, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* 0x9E37_79B9_7F4A_7C15
      lanes ^= lanes &>> 29
      index += 8
    }
    while index < width {
      lanes[0] = (lanes[0] ^ UInt64(row[index].bitPattern)) &* 0x9E37_79B9_7F4A_7C15
      lanes[0] ^= lanes[0] >> 29
      index += 1
    }
    var hash = lanes[0]
    for lane in 1..<4 {
      hash = (hash ^ lanes[lane]) &* 0x94D0_49BB_1331_11EB
      hash ^= hash >> 31
    }
    return hash
  }
}
