import Ground

/// Images and captions of one split, matched.
public struct Split: Sendable {
  /// The name it was asked for by: `train`, `dev`, `test`, ….
  public let name: String
  /// The features that models of kind `regions` see.
  public let features: ImageFeatures
  /// One vector an image beside the regions, if the data set has it.
  public let global: ImageFeatures?
  /// All captions, those of an image one behind the other.
  public let captions: [String]
  /// Images + 1 numbers: image `i` has the captions `offsets[i]..<offsets[i + 1]`, at least one.
  public let captionOffsets: [Int]
  /// The image of each caption.
  public let imageOfCaption: [Int32]
  /// The source's id of each image, if the data set has ids.
  public let ids: [String]?
  /// What is odd about the files, with the remedy; the split can be used.
  public let warnings: [Failure]

  public var imageCount: Int { features.count }

  init(
    name: String, features: ImageFeatures, global: ImageFeatures?, captions: [String],
    captionOffsets: [Int], ids: [String]?, warnings: [Failure] = []
  ) {
    self.name = name
    self.features = features
    self.global = global
    self.captions = captions
    self.captionOffsets = captionOffsets
    self.ids = ids
    self.warnings = warnings
    var images: [Int32] = []
    images.reserveCapacity(captions.count)
    for image in 0..<max(0, captionOffsets.count - 1) {
      let count = captionOffsets[image + 1] - captionOffsets[image]
      images.append(contentsOf: repeatElement(Int32(image), count: count))
    }
    imageOfCaption = images
  }
}
