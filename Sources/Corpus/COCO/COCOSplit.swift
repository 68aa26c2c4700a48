import Foundation
import Ground

/// Which split a picture of COCO belongs to.
public enum COCOSplit: Sendable, Equatable {
  /// Karpathy and Fei-Fei's (CVPR 2015), read from their `dataset_coco.json`: `val` is dev, and
  /// `restval` is added to train.
  case karpathy(path: String)
  /// By the last two digits of the picture's id: the first `dev` of the hundred endings are dev, the
  /// next `test` are test, all others train.
  case shares(dev: Int, test: Int)

  static let names = ["train", "dev", "test"]

  /// The split of a picture id, nil where it has none.
  func rule() throws -> (Int) -> String? {
    switch self {
    case .shares(let dev, let test):
      guard dev >= 0, test >= 0, dev + test < 100 else {
        throw Failure(
          "the shares dev \(dev) % and test \(test) % leave nothing to train on", kind: .usage)
      }
      return { id in
        switch id % 100 {
        case ..<dev: "dev"
        case ..<(dev + test): "test"
        default: "train"
        }
      }
    case .karpathy(let path):
      let splits = try COCOSplit.read(path)
      return { splits[$0] }
    }
  }

  private static func read(_ path: String) throws -> [Int: String] {
    var splits: [Int: String] = [:]
    try COCOAnnotations.scan(path, lists: ["images"]) { scanner, _ in
      let start = scanner.valueStart
      var found: Int?
      var name: String?
      try scanner.members { scanner, key in
        switch key {
        case "cocoid": found = try scanner.integer()
        case "split": name = try scanner.text()
        default: try scanner.skip()
        }
      }
      guard let id = found, let name else {
        throw scanner.failure(
          "found an image without \"cocoid\" or \"split\"", at: start,
          remedy: "Use dataset_coco.json of Karpathy's caption_datasets.zip.")
      }
      let split: String
      switch name {
      case "train", "restval": split = "train"
      case "val", "dev": split = "dev"
      case "test": split = "test"
      default:
        throw scanner.failure(
          "found the split \"\(name)\", expected train, restval, val or test", at: start)
      }
      guard splits.updateValue(split, forKey: id) == nil else {
        throw scanner.failure("image \(id) stands twice", at: start)
      }
    }
    return splits
  }
}
