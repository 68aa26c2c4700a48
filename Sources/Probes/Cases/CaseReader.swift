import Compute
import Ground
import Objectives
import Recipe

/// Reads the parts of an ``ObjectiveCase`` from JSON. Rows and columns in messages count from 0.
struct CaseReader {
  static let largestFile = 1 << 29
  private static let keys = [
    "similarities", "images", "labels", "memory", "statistics", "draws", "scalars", "epoch",
    "seed", "objective",
  ]

  private let root: JSONValue
  private let file: String

  init(_ value: JSONValue, file: String) throws {
    root = value
    self.file = file
    try check(value, keys: CaseReader.keys, of: nil)
    guard value["similarities"] != nil else { throw failure("`similarities` is missing") }
  }

  func failure(_ what: String, _ remedy: String? = nil) -> Failure {
    Failure(what, at: file, remedy: remedy)
  }

  /// An object without unknown keys.
  private func check(_ value: JSONValue, keys: [String], of name: String?) throws {
    guard case .object(let fields) = value else {
      throw failure("\(name.map { "`\($0)`" } ?? "the file") is no object of JSON")
    }
    for key in fields.keys.sorted() where !keys.contains(key) {
      let full = (name.map { "\($0)." } ?? "") + PlainText.field(key)
      throw failure(
        "unknown key `\(full)`",
        nearest(to: key, among: keys).map { "did you mean `\($0)`?" }
          ?? "known are \(keys.joined(separator: ", "))")
    }
  }

  /// What a key holds; nil also where it is null.
  private func field(_ key: String, in value: JSONValue? = nil) -> JSONValue? {
    guard let found = (value ?? root)[key], found != .null else { return nil }
    return found
  }

  // MARK: - Numbers

  struct Matrix {
    var values: FloatBuffer
    /// The same numbers as they were given.
    var precise: DoubleBuffer
    var rows: Int
    var columns: Int
  }

  /// A matrix with rows of equal length and finite numbers.
  func matrix(_ key: String, in value: JSONValue? = nil, limit: Int) throws -> Matrix {
    let name = value == nil ? key : "memory.\(key)"
    guard let list = field(key, in: value)?.list else {
      throw failure("`\(name)` is no list of rows of numbers")
    }
    guard list.count <= limit else {
      throw failure("`\(name)` has \(list.count) rows; at most \(limit) are read")
    }
    let columns = list.first?.list?.count ?? 0
    guard list.count * columns <= ObjectiveCase.largestMemory else {
      throw failure("`\(name)` has more than \(ObjectiveCase.largestMemory) numbers")
    }
    let values = FloatBuffer(count: list.count * columns)
    let precise = DoubleBuffer()
    precise.reserve(list.count * columns)
    for (row, line) in list.enumerated() {
      guard let numbers = line.list else {
        throw failure("`\(name)[\(row)]` is no row of numbers")
      }
      guard numbers.count == columns else {
        throw failure(
          "`\(name)[\(row)]` has \(numbers.count) numbers; expected \(columns), as in row 0")
      }
      for (column, number) in numbers.enumerated() {
        let finite = try finite(number, "\(name)[\(row)][\(column)]")
        precise.pointer[row * columns + column] = finite
        values.pointer[row * columns + column] = Float(finite)
      }
    }
    return Matrix(values: values, precise: precise, rows: list.count, columns: columns)
  }

  func optionalMatrix(_ key: String, rows: Int, columns: Int) throws -> Matrix? {
    guard field(key) != nil else { return nil }
    let found = try matrix(key, limit: rows)
    guard (found.rows, found.columns) == (rows, columns) else {
      throw failure(
        "`\(key)` is [\(found.rows), \(found.columns)]; expected [\(rows), \(columns)], as "
          + "`similarities`")
    }
    return found
  }

  private func finite(_ value: JSONValue, _ name: String) throws -> Double {
    guard let number = value.number else { throw failure("`\(name)` is no number") }
    guard Float(number).isFinite else {
      throw failure("`\(name)` is \(number); expected a finite number of 32 bits")
    }
    return number
  }

  func whole(_ key: String) throws -> Int? {
    guard let value = field(key) else { return nil }
    guard let number = value.integer, number >= 0 else {
      throw failure("`\(key)` is no whole number of at least 0")
    }
    return number
  }

  func ids(_ key: String, in value: JSONValue? = nil, count: Int) throws -> [Int32]? {
    let name = value == nil ? key : "memory.\(key)"
    guard let given = field(key, in: value) else { return nil }
    guard let list = given.list, list.count == count else {
      throw failure(
        "`\(name)` has \(given.list.map { "\($0.count)" } ?? "no list of") ids; expected \(count)")
    }
    return try list.enumerated().map { index, id in
      guard let number = id.integer, let short = Int32(exactly: number) else {
        throw failure("`\(name)[\(index)]` is no whole number of 32 bits")
      }
      return short
    }
  }

  // MARK: - What belongs to FNE

  func memory(images: [Int32]) throws -> ObjectiveCase.Memory? {
    guard let value = field("memory") else { return nil }
    try check(value, keys: ["i2t", "t2i", "ids"], of: "memory")
    let sides = try ["i2t", "t2i"].map { key in
      let side = try matrix(key, in: value, limit: images.count)
      guard side.rows == images.count, side.columns >= images.count else {
        throw failure(
          "`memory.\(key)` is [\(side.rows), \(side.columns)]; expected \(images.count) rows of at "
            + "least as many columns", "the first columns are the keys of the batch's own pairs")
      }
      return side
    }
    guard sides[0].columns == sides[1].columns else {
      throw failure(
        "`memory.i2t` has \(sides[0].columns) columns and `memory.t2i` \(sides[1].columns); "
          + "expected equally many")
    }
    guard let ids = try ids("ids", in: value, count: sides[0].columns) else {
      throw failure("`memory.ids` is missing", "give the image of each column")
    }
    for (column, image) in images.enumerated() where ids[column] != image {
      throw failure(
        "`memory.ids[\(column)]` is \(ids[column]); expected \(image), the image of that pair",
        "the first columns are the keys of the batch's own pairs")
    }
    return ObjectiveCase.Memory(
      imageToText: sides[0], textToImage: sides[1], ids: ids)
  }

  func statistics() throws -> SimilarityStatistics? {
    guard let value = field("statistics") else { return nil }
    try check(value, keys: ["positive", "negative"], of: "statistics")
    func stream(_ name: String) throws -> StreamStatistics {
      guard let fields = field(name, in: value) else {
        throw failure("`statistics.\(name)` is missing")
      }
      try check(fields, keys: ["count", "mean", "variance"], of: "statistics.\(name)")
      func number(_ key: String) throws -> Double {
        guard let given = field(key, in: fields) else {
          throw failure("`statistics.\(name).\(key)` is missing")
        }
        guard let number = given.number, number.isFinite else {
          throw failure("`statistics.\(name).\(key)` is no finite number")
        }
        return number
      }
      guard let count = field("count", in: fields)?.integer, (0...(1 << 40)).contains(count) else {
        throw failure("`statistics.\(name).count` is no whole number of at least 0")
      }
      let variance = try number("variance")
      guard variance > 0 else {
        throw failure("`statistics.\(name).variance` is \(variance); expected a number above 0")
      }
      return StreamStatistics(count: count, mean: try number("mean"), variance: variance)
    }
    var statistics = SimilarityStatistics()
    statistics.positive = try stream("positive")
    statistics.negative = try stream("negative")
    return statistics
  }

  func draws(count: Int) throws -> [Direction: [Double]] {
    guard let value = field("draws") else { return [:] }
    try check(value, keys: Direction.allCases.map(\.rawValue), of: "draws")
    var draws: [Direction: [Double]] = [:]
    for direction in Direction.allCases {
      let name = "draws.\(direction.rawValue)"
      guard let given = field(direction.rawValue, in: value) else { continue }
      guard let list = given.list, list.count == count else {
        throw failure("`\(name)` is no list of \(count) numbers, one for each anchor")
      }
      draws[direction] = try list.enumerated().map { index, number in
        guard let uniform = number.number, (0..<1).contains(uniform) else {
          throw failure("`\(name)[\(index)]` is no number from 0 to below 1")
        }
        return uniform
      }
    }
    return draws
  }

  // MARK: - The objective

  func scalars() throws -> [String: Float] {
    guard let value = field("scalars") else { return [:] }
    guard case .object(let fields) = value else {
      throw failure("`scalars` is no object of numbers, such as {\"infonce.log_scale\": 3}")
    }
    var scalars: [String: Float] = [:]
    for (name, number) in fields {
      scalars[name] = Float(
        try finite(number, "scalars.\(PlainText.field(name))"))
    }
    return scalars
  }

  /// The settings below `objective`, with the errors of a run file.
  func objective() throws -> RunConfiguration.Objective {
    var walk = CaseSettings()
    if let value = field("objective") { walk.visit(value, path: "objective") }
    try ConfigurationProblem.report(walk.problems, in: file)
    return walk.configuration.objective
  }
}
