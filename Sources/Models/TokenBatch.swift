/// Captions as token ids, packed one after another without padding.
///
/// A class, so that who keeps a batch for the backward pass keeps no copy of its arrays, which would
/// make filling it the next time allocate anew.
public final class TokenBatch {
  /// Token ids of all captions.
  public private(set) var ids: [Int32] = []
  /// Caption i is ids[offsets[i] ..< offsets[i + 1]].
  public private(set) var offsets: [Int] = [0]
  /// Each caption's position in the whole batch, which keys its dropout masks.
  public private(set) var items: [Int] = []
  /// The image that each caption is looked at with, among the regions of a grounded pass.
  public private(set) var images: [Int] = []

  public init() {}

  public var count: Int { items.count }

  public func removeAll() {
    ids.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    items.removeAll(keepingCapacity: true)
    images.removeAll(keepingCapacity: true)
  }

  /// Appends a caption of at least one token, each as `replace` gives it.
  public func append(
    _ tokens: ArraySlice<Int32>, item: Int, image: Int = 0,
    replace: (Int32) -> Int32 = { $0 }
  ) {
    for token in tokens { ids.append(replace(token)) }
    offsets.append(ids.count)
    items.append(item)
    images.append(image)
  }

  /// Takes over the captions of another batch, each looked at with the image that `image` gives.
  public func copy(_ other: TokenBatch, image: (Int) -> Int) {
    removeAll()
    for index in 0..<other.count {
      append(
        other.ids[other.offsets[index]..<other.offsets[index + 1]], item: other.items[index],
        image: image(other.images[index]))
    }
  }

  /// Puts another token in place of one.
  public func replace(row: Int, with id: Int32) { ids[row] = id }
}

/// A token encoder at work: one vector a token, in context.
public protocol TokenPass: AnyObject {
  /// Returns [tokens, width], packed as the batch is.
  func forward(
    _ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?
  ) -> UnsafeMutablePointer<Float>

  /// Adds the gradients of all parameters but the word table for `gradient` [tokens, width], which
  /// it may overwrite.
  func backward(
    _ gradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
    dropout: DropoutKeys?)

  /// Gradients of the looked-up words after the backward pass: rows of the table's width, and the
  /// row of the table that each belongs to.
  var wordGradients: (rows: UnsafePointer<Float>, ids: [Int32]) { get }
}

/// Numbers of the dropout layers, so that no two share a mask.
enum DropoutSite {
  static let imageHidden = 0
  static let globalHidden = 1
  static let words = 2
  static func transformer(layer: Int, part: Int) -> Int { 16 + layer * 4 + part }
  /// Of the blocks on regions, beyond those of any number of layers.
  static func regions(layer: Int, part: Int) -> Int { 1 << 24 + layer * 2 + part }
}
