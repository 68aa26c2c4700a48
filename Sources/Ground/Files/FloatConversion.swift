/// Conversion of stored numbers, at any alignment, to and from float32.
enum FloatConversion {
  static func float16(
    _ source: UnsafeRawPointer, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    var index = 0
    while index &+ 16 <= count {
      let half = source.loadUnaligned(fromByteOffset: index &* 2, as: SIMD16<Float16>.self)
      UnsafeMutableRawPointer(destination + index).storeBytes(
        of: SIMD16<Float>(half), as: SIMD16<Float>.self)
      index &+= 16
    }
    while index < count {
      destination[index] = Float(
        source.loadUnaligned(fromByteOffset: index &* 2, as: Float16.self))
      index &+= 1
    }
  }

  /// bfloat16 is the upper half of a float32.
  static func bfloat16(
    _ source: UnsafeRawPointer, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count {
      let half = source.loadUnaligned(fromByteOffset: index &* 2, as: UInt16.self)
      destination[index] = Float(bitPattern: UInt32(half) << 16)
    }
  }

  static func float32(
    _ source: UnsafeRawPointer, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    UnsafeMutableRawPointer(destination).copyMemory(from: source, byteCount: count &* 4)
  }

  static func float64(
    _ source: UnsafeRawPointer, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count {
      destination[index] = Float(
        source.loadUnaligned(fromByteOffset: index &* 8, as: Double.self))
    }
  }

  /// Rounds to the nearest float16, ties to even; too large becomes infinite, as in NumPy.
  static func toFloat16(
    _ source: UnsafePointer<Float>, count: Int, into destination: UnsafeMutablePointer<Float16>
  ) {
    var index = 0
    while index &+ 16 <= count {
      let single = UnsafeRawPointer(source + index).loadUnaligned(as: SIMD16<Float>.self)
      UnsafeMutableRawPointer(destination + index).storeBytes(
        of: SIMD16<Float16>(single), as: SIMD16<Float16>.self)
      index &+= 16
    }
    while index < count {
      destination[index] = Float16(source[index])
      index &+= 1
    }
  }
}
