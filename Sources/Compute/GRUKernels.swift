extension Kernels {
  /// One time step of a GRU cell (Cho et al. 2014, in PyTorch's arrangement) for `rows` sequences.
  ///
  /// r = σ(gᵢr + gₕr), z = σ(gᵢz + gₕz), n = tanh(gᵢn + r · gₕn), h′ = (1 − z) · n + z · h, where
  /// gᵢ = x Wᵢᵀ and gₕ = h Wₕᵀ come without their biases.
  ///
  /// - Parameters:
  ///   - inputGates: gᵢ [rows, 3 · width] in the order r, z, n; overwritten with r, z, n.
  ///   - hiddenGates: gₕ [rows, 3 · width], or nil where h is zero.
  ///   - hiddenCandidate: gₕn + its bias [rows, width], kept for the backward pass.
  ///   - inputBias: [3 · width]; likewise `hiddenBias`.
  ///   - previous: h [rows, width], or nil for zeros.
  ///   - next: h′ [rows, width].
  public static func gruStep(
    inputGates: UnsafeMutablePointer<Float>, hiddenGates: UnsafePointer<Float>?,
    hiddenCandidate: UnsafeMutablePointer<Float>, inputBias: UnsafePointer<Float>,
    hiddenBias: UnsafePointer<Float>, previous: UnsafePointer<Float>?,
    next: UnsafeMutablePointer<Float>, rows: Int, width: Int
  ) {
    for row in 0..<rows {
      let gi = inputGates + row * 3 * width
      let gh = hiddenGates.map { $0 + row * 3 * width }
      let candidate = hiddenCandidate + row * width
      let h = previous.map { $0 + row * width }
      let output = next + row * width
      func cell(
        _ i: Int, _ get: (UnsafePointer<Float>) -> Lanes,
        _ put: (Lanes, UnsafeMutablePointer<Float>) -> Void
      ) {
        var r = get(gi + i) + get(inputBias + i) + get(hiddenBias + i)
        var z = get(gi + width + i) + get(inputBias + width + i) + get(hiddenBias + width + i)
        var c = get(hiddenBias + 2 * width + i)
        if let gh {
          r += get(gh + i)
          z += get(gh + width + i)
          c += get(gh + 2 * width + i)
        }
        r = logistic(r)
        z = logistic(z)
        let n = hyperbolicTangent(
          (get(gi + 2 * width + i) + get(inputBias + 2 * width + i)).addingProduct(r, c))
        put(r, gi + i)
        put(z, gi + width + i)
        put(n, gi + 2 * width + i)
        put(c, candidate + i)
        let old = h.map { get($0 + i) } ?? Lanes()
        put(n.addingProduct(z, old - n), output + i)
      }
      forEachBlock(width) { i in
        cell(i, { load($0) }, { store($0, $1) })
      } partial: { i, count in
        cell(i, { loadPartial($0, count) }, { storePartial($0, $1, count) })
      }
    }
  }

  /// Gradients of ``gruStep``.
  ///
  /// - Parameters:
  ///   - gates: r, z, n [rows, 3 · width] as left by the forward pass.
  ///   - dNext: Gradient of h′ [rows, width]; overwritten with the part of the gradient of h that
  ///     does not go through the gates, z · dh′.
  ///   - dGates: [rows, 4 · width]: gradients before the non-linearities in the order
  ///     r, z, n · r (what reaches gₕ), n (what reaches gᵢ).
  public static func gruStepBackward(
    gates: UnsafePointer<Float>, hiddenCandidate: UnsafePointer<Float>,
    previous: UnsafePointer<Float>?, dNext: UnsafeMutablePointer<Float>,
    dGates: UnsafeMutablePointer<Float>, rows: Int, width: Int
  ) {
    for row in 0..<rows {
      let gate = gates + row * 3 * width
      let candidate = hiddenCandidate + row * width
      let h = previous.map { $0 + row * width }
      let dh = dNext + row * width
      let output = dGates + row * 4 * width
      func cell(
        _ i: Int, _ get: (UnsafePointer<Float>) -> Lanes,
        _ put: (Lanes, UnsafeMutablePointer<Float>) -> Void
      ) {
        let one = Lanes(repeating: 1)
        let (r, z, n) = (get(gate + i), get(gate + width + i), get(gate + 2 * width + i))
        let gradient = get(dh + i)
        let old = h.map { get($0 + i) } ?? Lanes()
        let dn = gradient * (one - z) * (one - n * n)
        put(dn * get(candidate + i) * r * (one - r), output + i)
        put(gradient * (old - n) * z * (one - z), output + width + i)
        put(dn * r, output + 2 * width + i)
        put(dn, output + 3 * width + i)
        put(gradient * z, dh + i)
      }
      forEachBlock(width) { i in
        cell(i, { load($0) }, { store($0, $1) })
      } partial: { i, count in
        cell(i, { loadPartial($0, count) }, { storePartial($0, $1, count) })
      }
    }
  }
}
