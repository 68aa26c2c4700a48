import Foundation
import Ground

/// A curve: values of one quantity over a run's steps, thinned to a bounded number of points.
public struct Series: Equatable, Sendable {
  /// A point, which stands for one event or for several that follow each other.
  public struct Point: Equatable, Sendable {
    /// Step, time in seconds since 1970, seconds of training up to it, and value of the last of the
    /// events.
    public var step: Int
    public var time: Double
    public var active: Double
    public var value: Double
    /// The least and the greatest value among the events; NaN only if all values are.
    public var low: Float
    public var high: Float

    public init(step: Int, time: Double, active: Double, value: Double) {
      self.step = step
      self.time = time
      self.active = active
      self.value = value
      low = Float(value)
      high = Float(value)
    }
  }

  /// At most so many points are kept; when there are more, neighbours become one.
  public static let capacity = 512

  public private(set) var points: [Point] = []
  /// Events of a full point; the last point may stand for fewer.
  public private(set) var stride = 1
  private var pending = 0

  public init() {}

  /// Adds the value of a later event.
  ///
  /// What is kept depends only on the sequence of values, not on when each was added.
  public mutating func append(_ point: Point) {
    if pending > 0, var last = points.popLast() {
      last.step = point.step
      last.time = point.time
      last.active = point.active
      last.value = point.value
      last.low = Self.least(last.low, point.low)
      last.high = Self.greatest(last.high, point.high)
      points.append(last)
    } else {
      if points.count == Self.capacity { compact() }
      points.append(point)
    }
    pending = (pending + 1) % stride
  }

  /// Makes one point of each two.
  private mutating func compact() {
    points = Swift.stride(from: 0, to: points.count, by: 2).map { index in
      guard index + 1 < points.count else { return points[index] }
      var merged = points[index + 1]
      merged.low = Self.least(points[index].low, merged.low)
      merged.high = Self.greatest(points[index].high, merged.high)
      return merged
    }
    stride *= 2
  }

  // NaN gives way to any number, so that one diverged step does not hide the others' range.
  private static func least(_ a: Float, _ b: Float) -> Float { Float.minimum(a, b) }
  private static func greatest(_ a: Float, _ b: Float) -> Float { Float.maximum(a, b) }
}

extension Series {
  /// The mean of what was logged since the epoch began, at an epoch's end of all of it.
  ///
  /// A single step may be that of an epoch's last batch, which is often a small one.
  ///
  /// - Parameter stepsPerEpoch: Nil gives none.
  /// - Returns: Nil too where none of the values is finite.
  public func epochMean(stepsPerEpoch: Double?) -> Double? {
    guard let stepsPerEpoch, stepsPerEpoch >= 1, stepsPerEpoch.isFinite, let last = points.last
    else { return nil }
    let begin = (Double(last.step - 1) / stepsPerEpoch + 1e-9).rounded(.down) * stepsPerEpoch
    let values = points.filter { Double($0.step) > begin + 1e-6 }.map(\.value).filter(\.isFinite)
    return values.isEmpty ? nil : values.reduce(0) { $0 + $1 / Double(values.count) }
  }
}

// MARK: - As bytes

extension Series {
  private static let pointSize = 40

  /// Stride, pending events, then the points, little-endian.
  var data: Data {
    var data = Data(capacity: 16 + points.count * Self.pointSize)
    func put(_ bits: some FixedWidthInteger) {
      withUnsafeBytes(of: bits.littleEndian) { data.append(contentsOf: $0) }
    }
    put(Int64(stride))
    put(Int64(pending))
    for point in points {
      put(Int64(point.step))
      put(point.time.bitPattern)
      put(point.active.bitPattern)
      put(point.value.bitPattern)
      put(point.low.bitPattern)
      put(point.high.bitPattern)
    }
    return data
  }

  /// nil if the bytes are no series.
  init?(data: Data) {
    guard data.count >= 16, (data.count - 16) % Self.pointSize == 0 else { return nil }
    let bytes = [UInt8](data)
    func bits<Bits: FixedWidthInteger>(_ offset: Int, _: Bits.Type) -> Bits {
      bytes.withUnsafeBytes {
        Bits(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Bits.self))
      }
    }
    let stride = Int(bits(0, Int64.self))
    let pending = Int(bits(8, Int64.self))
    let count = (data.count - 16) / Self.pointSize
    guard (1...(1 << 40)).contains(stride), (0..<stride).contains(pending), count <= Self.capacity,
      count > 0 || pending == 0
    else { return nil }
    self.stride = stride
    self.pending = pending
    let most = Int64(JSONValue.largestInteger)
    let areSteps = (0..<count).allSatisfy {
      (-most...most).contains(bits(16 + $0 * Self.pointSize, Int64.self))
    }
    guard areSteps else { return nil }
    points = (0..<count).map { index in
      let start = 16 + index * Self.pointSize
      var point = Point(
        step: Int(bits(start, Int64.self)), time: Double(bitPattern: bits(start + 8, UInt64.self)),
        active: Double(bitPattern: bits(start + 16, UInt64.self)),
        value: Double(bitPattern: bits(start + 24, UInt64.self)))
      point.low = Float(bitPattern: bits(start + 32, UInt32.self))
      point.high = Float(bitPattern: bits(start + 36, UInt32.self))
      return point
    }
  }
}
