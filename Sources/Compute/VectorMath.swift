/// Sixteen floats at a time: one AVX-512 register, or two of AVX2.
@usableFromInline typealias Lanes = SIMD16<Float>

@inline(__always)
func load(_ pointer: UnsafePointer<Float>) -> Lanes {
  UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
}

@inline(__always)
func store(_ value: Lanes, _ pointer: UnsafeMutablePointer<Float>) {
  UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: Lanes.self)
}

/// The first `count` (< 16) floats; the other lanes are zero.
@inline(__always)
func loadPartial(_ pointer: UnsafePointer<Float>, _ count: Int) -> Lanes {
  var value = Lanes()
  for lane in 0..<count { value[lane] = pointer[lane] }
  return value
}

@inline(__always)
func storePartial(_ value: Lanes, _ pointer: UnsafeMutablePointer<Float>, _ count: Int) {
  for lane in 0..<count { pointer[lane] = value[lane] }
}

/// Calls `full` for each block of 16 and `partial` for the rest of `count` elements.
@inline(__always)
func forEachBlock(_ count: Int, full: (Int) -> Void, partial: (Int, Int) -> Void) {
  var index = 0
  while index + 16 <= count {
    full(index)
    index += 16
  }
  if index < count { partial(index, count - index) }
}

/// The first 16 floats, or as many as `left` says; the other lanes are zero.
@inline(__always)
func load(_ pointer: UnsafePointer<Float>, left: Int) -> Lanes {
  left >= 16 ? load(pointer) : loadPartial(pointer, left)
}

@inline(__always)
func store(_ value: Lanes, _ pointer: UnsafeMutablePointer<Float>, left: Int) {
  if left >= 16 { store(value, pointer) } else { storePartial(value, pointer, left) }
}

/// y = f(x), element by element; `x` and `y` may be the same memory.
///
/// `f` stands at one place, so that it is always inlined: a call would pass a register of 16 floats
/// in four pieces.
@inline(__always)
func mapVector(
  _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int, _ f: (Lanes) -> Lanes
) {
  var i = 0
  while i < count {
    store(f(load(x + i, left: count - i)), y + i, left: count - i)
    i += 16
  }
}

/// z = f(x, y), element by element; `z` may be `x` or `y`.
@inline(__always)
func mapVectors(
  _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ z: UnsafeMutablePointer<Float>,
  _ count: Int, _ f: (Lanes, Lanes) -> Lanes
) {
  var i = 0
  while i < count {
    let left = count - i
    store(f(load(x + i, left: left), load(y + i, left: left)), z + i, left: left)
    i += 16
  }
}

/// eˣ to 2 units in the last place for x in [-87, 88]; beyond, the value at the bound.
@_transparent
func exponential(_ argument: Lanes) -> Lanes {
  var x = argument
  x.replace(with: Lanes(repeating: -87), where: x .< -87)
  x.replace(with: Lanes(repeating: 88), where: x .> 88)
  // Adding and subtracting 1.5·2²³ rounds to the nearest integer in two fast instructions.
  let magic = Lanes(repeating: 12_582_912)
  let shifted = magic.addingProduct(x, Lanes(repeating: 1.442_695_040_9))
  let n = shifted - magic
  var r = x.addingProduct(n, Lanes(repeating: -0.693_145_751_953_125))
  r = r.addingProduct(n, Lanes(repeating: -1.428_606_820_3e-6))
  // Minimax polynomial of e^r on |r| ≤ ln 2 / 2 (Cephes).
  var p = Lanes(repeating: 1.987_569_15e-4)
  p = Lanes(repeating: 1.398_199_950_7e-3).addingProduct(p, r)
  p = Lanes(repeating: 8.333_451_907_3e-3).addingProduct(p, r)
  p = Lanes(repeating: 4.166_579_589_4e-2).addingProduct(p, r)
  p = Lanes(repeating: 1.666_666_545_9e-1).addingProduct(p, r)
  p = Lanes(repeating: 5.000_000_120_1e-1).addingProduct(p, r)
  let value = (Lanes(repeating: 1) + r).addingProduct(p, r * r)
  let exponent = unsafeBitCast(shifted, to: SIMD16<Int32>.self)
  let power = unsafeBitCast(
    (exponent &- SIMD16(repeating: 0x4B40_0000) &+ SIMD16(repeating: 127))
      &<< SIMD16(repeating: 23),
    to: Lanes.self)
  return value * power
}

/// 1 / (1 + e⁻ˣ).
@inline(__always)
func logistic(_ x: Lanes) -> Lanes {
  Lanes(repeating: 1) / (Lanes(repeating: 1) + exponential(-x))
}

/// tanh x, exact to a few units in the last place also near zero.
@inline(__always)
func hyperbolicTangent(_ x: Lanes) -> Lanes {
  // 1 - 2/(e²ˣ+1) loses digits near zero, where the odd Taylor polynomial is exact enough.
  let far = Lanes(repeating: 1) - Lanes(repeating: 2) / (exponential(x + x) + Lanes(repeating: 1))
  let square = x * x
  var p = Lanes(repeating: -0.053_968_254)
  p = Lanes(repeating: 0.133_333_333).addingProduct(p, square)
  p = Lanes(repeating: -0.333_333_333).addingProduct(p, square)
  let near = x.addingProduct(x * square, p)
  return far.replacing(with: near, where: square .< 0.01)
}

/// Φ(x) and φ(x) of the standard normal distribution: GELU is x · Φ(x).
///
/// Φ by the error function of Abramowitz and Stegun 7.1.26 (absolute error below 10⁻⁷), which has the
/// density as a factor.
@inline(__always)
func normalDistribution(_ x: Lanes) -> (cumulative: Lanes, density: Lanes) {
  let magnitude = x.replacing(with: -x, where: x .< 0)
  let one = Lanes(repeating: 1)
  let bell = exponential(x * x * Lanes(repeating: -0.5))
  // 0.3275911 / √2, for erf's argument is x / √2.
  let t = one / one.addingProduct(magnitude, Lanes(repeating: 0.231_641_888))
  var p = Lanes(repeating: 1.061_405_429)
  p = Lanes(repeating: -1.453_152_027).addingProduct(p, t)
  p = Lanes(repeating: 1.421_413_741).addingProduct(p, t)
  p = Lanes(repeating: -0.284_496_736).addingProduct(p, t)
  p = Lanes(repeating: 0.254_829_592).addingProduct(p, t)
  let tail = p * t * bell * 0.5
  return ((one - tail).replacing(with: tail, where: x .< 0), bell * 0.398_942_280)
}

/// The sum of the lanes in a fixed tree.
@inline(__always)
func horizontalSum(_ v: Lanes) -> Float {
  let eight = v.lowHalf + v.highHalf
  let four = eight.lowHalf + eight.highHalf
  let two = four.lowHalf + four.highHalf
  return two[0] + two[1]
}
