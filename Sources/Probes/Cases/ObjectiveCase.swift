import Ground
import Objectives
import Recipe

/// A small problem to try objectives on: similarities with what belongs to them, and the objectives.
///
/// The form of the file is described in `docs/objectives.md`.
public struct ObjectiveCase {
  /// The most pairs that a case may have.
  public static let largestBatch = 4096
  /// The most similarities to keys in one direction.
  static let largestMemory = 1 << 25

  /// Similarities to keys, [pairs, columns] in both directions, with the image of each key.
  struct Memory {
    var imageToText: CaseReader.Matrix
    var textToImage: CaseReader.Matrix
    var ids: [Int32]
  }

  /// The terms and their settings, as the table `[objective]` of a run file.
  public var objective: RunConfiguration.Objective
  /// Pairs.
  public let count: Int
  /// Epochs done; where the file says nothing, the warm-up of every term is over.
  public let epoch: Int
  /// Key of random draws, where ``draws`` has none.
  let seed: UInt64
  let similarities: CaseReader.Matrix
  /// The image of each pair.
  let images: [Int32]
  let labels: CaseReader.Matrix?
  let memory: Memory?
  /// The Gaussians of an estimate of false negatives; nil takes them from the similarities.
  let statistics: SimilarityStatistics?
  /// Uniform numbers to draw with.
  let draws: [Direction: [Double]]
  /// Values of learnable numbers by `<objective>.<name>`; what is missing has its first value.
  let scalars: [String: Float]

  /// The case of a JSON file.
  ///
  /// - Throws: `Failure` that names the key and the row, of kind `usage` where settings are wrong.
  public init(path: String) throws {
    let file = try MappedFile(path: path)
    guard file.count <= CaseReader.largestFile else {
      throw Failure(
        "the file has \(file.count) bytes; a case has at most \(CaseReader.largestFile)", at: path)
    }
    do {
      let value = try file.withBytes { try JSONValue(parsing: $0) }
      try self.init(value, file: path)
    } catch let failure as Failure where failure.place?.hasPrefix("byte ") == true {
      throw Failure(
        failure.what, at: "\(path), \(failure.place ?? "")",
        remedy: "NaN and Infinity are no JSON; see “Cases” in docs/objectives.md")
    }
  }

  /// The case that a JSON value describes.
  ///
  /// - Parameter file: What messages call it.
  public init(_ value: JSONValue, file: String = "case") throws {
    let reader = try CaseReader(value, file: file)
    objective = try reader.objective()
    let matrix = try reader.matrix("similarities", limit: ObjectiveCase.largestBatch)
    guard matrix.rows > 0 else {
      throw reader.failure("`similarities` is empty; expected a row for each image")
    }
    guard matrix.columns == matrix.rows else {
      throw reader.failure(
        "`similarities` has \(matrix.rows) rows of \(matrix.columns) numbers; expected as many "
          + "columns as rows", "row i is the image and column j the caption of a pair")
    }
    let count = matrix.rows
    self.count = count
    similarities = matrix
    images = try reader.ids("images", count: count) ?? (0..<Int32(count)).map { $0 }
    labels = try reader.optionalMatrix("labels", rows: count, columns: count)
    memory = try reader.memory(images: images)
    statistics = try reader.statistics()
    draws = try reader.draws(count: count)
    scalars = try reader.scalars()
    epoch = try reader.whole("epoch") ?? objective.make().warmupEpochs
    seed = UInt64(try reader.whole("seed") ?? 0)
  }
}
