import Foundation
import Ground

/// The three files of annotations that COCO publishes for one set of pictures, such as `val2017`.
struct COCOPart {
  let name: String
  let captions: String
  let instances: String
  let keyPoints: String

  /// The parts that stand in a folder, or those of them that are named.
  ///
  /// - Throws: `Failure` (wrong usage) if there is none, or a name is not there; `Failure` if one of
  ///   the three files is missing.
  static func find(in directory: String, named names: [String]) throws -> [COCOPart] {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      throw Failure(
        "the folder of annotations cannot be read: \(TextLines.reason(error))", at: directory,
        kind: .usage)
    }
    let found = files.filter { $0.hasPrefix("captions_") && $0.hasSuffix(".json") }
      .map { String($0.dropFirst("captions_".count).dropLast(".json".count)) }
      .sorted()
    guard !found.isEmpty else {
      throw Failure(
        "found no captions_*.json", at: directory,
        remedy: "Unpack COCO's annotations_trainval2017.zip and name its folder annotations.",
        kind: .usage)
    }
    for name in names where !found.contains(name) {
      throw Failure(
        "found no captions_\(name).json", at: directory,
        remedy: "Parts that are there: \(found.joined(separator: ", ")).", kind: .usage)
    }
    return try (names.isEmpty ? found : found.filter(names.contains)).map { name in
      let paths = ["captions", "instances", "person_keypoints"].map { kind in
        "\(kind)_\(name).json"
      }
      if let missing = paths.first(where: { !files.contains($0) }) {
        throw Failure(
          "the file is missing beside captions_\(name).json", at: "\(directory)/\(missing)",
          remedy: "Put it there, or name the parts that are complete with --part.")
      }
      return COCOPart(
        name: name, captions: "\(directory)/\(paths[0])", instances: "\(directory)/\(paths[1])",
        keyPoints: "\(directory)/\(paths[2])")
    }
  }
}
