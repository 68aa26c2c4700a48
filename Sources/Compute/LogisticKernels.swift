/// Exponentials and logistic functions over rows of scores, with their sums.
extension Kernels {
  /// yᵢ = exp(scale · (xᵢ − shift)), and 0 where that is below e⁻⁸⁷, as for x = −∞.
  ///
  /// Exponents above 88 count as 88.
  ///
  /// - Returns: Σ y in float32 lanes, added in a fixed tree.
  @discardableResult
  public static func exponentials(
    of x: UnsafePointer<Float>, shift: Float = 0, scale: Float = 1,
    to y: UnsafeMutablePointer<Float>, count: Int
  ) -> Float {
    var total = Lanes()
    forEachBlock(count) { i in
      let value = decayed((load(x + i) - shift) * scale)
      total += value
      store(value, y + i)
    } partial: { i, n in
      let value = decayed((loadPartial(x + i, n) - shift) * scale)
      storePartial(value, y + i, n)
      for lane in 0..<n { total[lane] += value[lane] }
    }
    return horizontalSum(total)
  }

  /// yᵢ = σ(scale · xᵢ + bias), and 0 where the exponential is below e⁻⁸⁷.
  ///
  /// - Returns: Σ log(1 + exp(scale · xᵢ + bias)) in float32 lanes, added in a fixed tree.
  @discardableResult
  public static func logistics(
    of x: UnsafePointer<Float>, scale: Float, bias: Float, to y: UnsafeMutablePointer<Float>,
    count: Int
  ) -> Float {
    var total = Lanes()
    let offset = Lanes(repeating: bias)
    forEachBlock(count) { i in
      let (sigma, loss) = logisticLoss(offset.addingProduct(load(x + i), Lanes(repeating: scale)))
      total += loss
      store(sigma, y + i)
    } partial: { i, n in
      let (sigma, loss) = logisticLoss(
        offset.addingProduct(loadPartial(x + i, n), Lanes(repeating: scale)))
      storePartial(sigma, y + i, n)
      for lane in 0..<n { total[lane] += loss[lane] }
    }
    return horizontalSum(total)
  }
}

/// eˣ, and exactly 0 below e⁻⁸⁷.
@inline(__always)
func decayed(_ x: Lanes) -> Lanes {
  exponential(x).replacing(with: Lanes(), where: x .< -87)
}

/// σ(x) and log(1 + eˣ), both exact to a few units in the last place at either end.
@inline(__always)
private func logisticLoss(_ x: Lanes) -> (Lanes, Lanes) {
  let isNegative = x .< 0
  let e = decayed(x.replacing(with: -x, where: x .> 0))
  let one = Lanes(repeating: 1)
  let inverse = one / (one + e)
  let sigma = inverse.replacing(with: e * inverse, where: isNegative)
  // log(1 + e) = 2 artanh(u) with u = e / (2 + e) ≤ 1/3, whose series keeps all digits of a small e.
  let u = e / (Lanes(repeating: 2) + e)
  let square = u * u
  var p = Lanes(repeating: 1 / 15)
  p = Lanes(repeating: 1 / 13).addingProduct(p, square)
  p = Lanes(repeating: 1 / 11).addingProduct(p, square)
  p = Lanes(repeating: 1 / 9).addingProduct(p, square)
  p = Lanes(repeating: 1 / 7).addingProduct(p, square)
  p = Lanes(repeating: 1 / 5).addingProduct(p, square)
  p = Lanes(repeating: 1 / 3).addingProduct(p, square)
  let logarithm = (u + u).addingProduct((u + u) * square, p)
  return (sigma, logarithm + x.replacing(with: Lanes(), where: isNegative))
}
