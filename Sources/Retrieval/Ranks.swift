import Ground

/// Where each query's match stands among all candidates, counted from 1.
///
/// Ties count against the model: a candidate as similar as the match stands before it. NaN counts
/// against it too: a candidate whose similarity is NaN stands before the match, and a match whose
/// own similarity is NaN stands last.
public struct Ranks: Sendable, Equatable {
  /// For each image, the rank of its best caption among that and all captions of other images.
  public var imageToText: [Int32]
  /// For each caption, the rank of its image among all images.
  public var textToImage: [Int32]
  /// Where the captions of each image stand among all captions; nil if that was not counted.
  public var imagePositives: PositiveRanks?
  /// Where the images of each caption stand among all images; nil if that was not counted.
  public var captionPositives: PositiveRanks?

  public init(
    imageToText: [Int32], textToImage: [Int32], imagePositives: PositiveRanks? = nil,
    captionPositives: PositiveRanks? = nil
  ) {
    self.imageToText = imageToText
    self.textToImage = textToImage
    self.imagePositives = imagePositives
    self.captionPositives = captionPositives
  }
}

/// Which captions belong to which image: those of image i are `offsets[i] ..< offsets[i + 1]`.
struct CaptionRanges {
  let offsets: [Int]

  var images: Int { offsets.count - 1 }
  var captions: Int { offsets[images] }

  /// - Throws: `Failure` if there is no image, an image without captions, or more captions than
  ///   32-bit counts hold.
  init(_ offsets: [Int]) throws {
    guard offsets.count > 1, offsets[0] == 0 else {
      throw Failure("found no images to rank, expected caption offsets that begin with 0")
    }
    for image in 0..<offsets.count - 1 where offsets[image + 1] <= offsets[image] {
      throw Failure(
        "found no caption for image \(image), expected at least one an image",
        remedy: "leave images without captions out of the evaluation")
    }
    guard offsets[offsets.count - 1] < Int(Int32.max) else {
      throw Failure("found \(offsets[offsets.count - 1]) captions, expected fewer than 2^31")
    }
    self.offsets = offsets
  }

  subscript(image: Int) -> Range<Int> { offsets[image]..<offsets[image + 1] }

  /// The captions of each image by falling similarity to it.
  ///
  /// - Parameter own: For each caption, its similarity to its own image.
  func ordered(by own: UnsafePointer<Float>) -> PositiveOrder {
    PositiveOrder((0..<images).map { self[$0] }) { own[$1] }
  }

  /// The captions of consecutive images.
  subscript(images: Range<Int>) -> Range<Int> {
    offsets[images.lowerBound]..<offsets[images.upperBound]
  }

  /// Calls `body` with each caption among `columns` of each image among `rows`.
  func forEachPair(
    rows: Range<Int>, columns: Range<Int>, _ body: (_ image: Int, _ caption: Int) -> Void
  ) {
    var image = max(rows.lowerBound, firstImage(withCaptionsFrom: columns.lowerBound))
    while image < rows.upperBound, offsets[image] < columns.upperBound {
      for caption in self[image].clamped(to: columns) { body(image, caption) }
      image += 1
    }
  }

  /// The image of this caption; as many as there are images, if the caption is beyond all.
  private func firstImage(withCaptionsFrom caption: Int) -> Int {
    var low = 0
    var high = images
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle + 1] <= caption { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offsets of a range of images on their own, beginning with 0 again.
  func slice(_ images: Range<Int>) -> [Int] {
    offsets[images.lowerBound...images.upperBound].map { $0 - offsets[images.lowerBound] }
  }
}

/// Ranks by counting: how many candidates are below the match says where it stands, so nothing is
/// sorted and no more than a block of similarities is held.
public enum Ranking {
  /// Cuts 0 ..< images into consecutive folds of equal size, give or take one image.
  ///
  /// - Throws: `Failure` if there are more folds than images, or none.
  public static func folds(_ folds: Int, images: Int) throws -> [Range<Int>] {
    guard folds >= 1, folds <= images else {
      throw Failure(
        "found \(folds) folds for \(images) images, expected 1 to \(images)", kind: .usage)
    }
    return (0..<folds).map { $0 * images / folds..<($0 + 1) * images / folds }
  }

  /// Turns counts of the candidates below each match into ranks.
  ///
  /// - Parameters:
  ///   - order: The captions of each image by falling similarity.
  ///   - counters: What stands before them, counted by each thread.
  static func ranks(
    _ ranges: CaptionRanges, belowByImage: [Int32], belowByCaption: [Int32],
    order: PositiveOrder, counters: [PositiveCounter]
  ) -> Ranks {
    let imageToText = (0..<ranges.images).map { image in
      1 + Int32(ranges.captions - ranges[image].count) - belowByImage[image]
    }
    // An image competes with all others.
    let others = Int32(ranges.images - 1)
    let textToImage = belowByCaption.map { 1 + others - $0 }
    return Ranks(
      imageToText: imageToText, textToImage: textToImage,
      imagePositives: PositiveCounter.ranks(counters, order: order, first: imageToText),
      captionPositives: PositiveRanks(single: textToImage))
  }
}
