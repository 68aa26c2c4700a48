import Ground

/// What the shape of a feature file says about the order of its axes.
enum FeatureShape {
  /// A failure if the images seem to lie along another axis than the first.
  ///
  /// - Parameters:
  ///   - array: Two or three dimensions.
  ///   - images: How many images there may be.
  ///   - anyAxis: Whether the middle axis is looked at too; the number of regions is often small.
  ///   - otherwise: What to do if the rows are the images after all.
  /// - Returns: Nil if the rows may be the images.
  static func transposed(
    _ array: NpyArray, images: Set<Int>, anyAxis: Bool = false, otherwise: String
  ) -> Failure? {
    let shape = array.shape
    guard !images.contains(shape[0]) else { return nil }
    var axes = [shape.count - 1]
    if anyAxis, shape.count == 3 { axes.append(1) }
    guard let axis = axes.first(where: { images.contains(shape[$0]) && shape[$0] > 1 }) else {
      return nil
    }
    let names = shape.count == 2 ? "[images, dimension]" : "[images, regions, dimension]"
    let turned =
      shape.count == 2 ? "np.load(p).T" : "np.moveaxis(np.load(p), \(axis), 0)"
    return Failure(
      "found shape \(shape), expected \(names): there are \(shape[axis]) images, as many as "
        + (axis == 1 && shape.count == 3 ? "the second axis is long" : "there are columns")
        + "; is the array transposed?", at: array.path,
      remedy: "If so, turn it:\n  "
        + NumPy.rewriting(array.path, as: "np.ascontiguousarray(\(turned))") + "\n" + otherwise)
  }
}
