import Ground

/// The fields that anyone asks for of one object of COCO's lists: an image, annotation or category.
struct COCOFields {
  private let start: Int
  private(set) var id: Int?
  private(set) var width: Int?
  private(set) var height: Int?
  private(set) var image: Int?
  private(set) var category: Int?
  private(set) var caption: String?
  private(set) var name: String?
  private(set) var box: [Double]?
  private(set) var keyPoints: [Double]?

  /// Reads the object of the file `path` under the cursor. Of a key that stands twice the last one
  /// counts.
  init(_ scanner: inout JSONScanner, path: String) throws {
    start = scanner.valueStart
    try scanner.members { scanner, key in
      switch key {
      case "id": self.id = try scanner.wholeNumber(in: path)
      case "width": self.width = try scanner.wholeNumber(in: path)
      case "height": self.height = try scanner.wholeNumber(in: path)
      case "image_id": self.image = try scanner.wholeNumber(in: path)
      case "category_id": self.category = try scanner.wholeNumber(in: path)
      case "caption": self.caption = try scanner.text()
      case "name": self.name = try scanner.text()
      case "bbox": self.box = try COCOFields.numbers(&scanner)
      case "keypoints": self.keyPoints = try COCOFields.numbers(&scanner)
      default: try scanner.skip()
      }
    }
  }

  /// The field, which must be there.
  func require<Value>(
    _ field: KeyPath<COCOFields, Value?>, _ name: String, in scanner: JSONScanner,
    remedy: @autoclosure () -> String? = nil
  ) throws -> Value {
    guard let value = self[keyPath: field] else {
      throw scanner.failure("found no \"\(name)\"", at: start, remedy: remedy())
    }
    return value
  }

  private static func numbers(_ scanner: inout JSONScanner) throws -> [Double] {
    var numbers: [Double] = []
    try scanner.elements { numbers.append(try $0.number()) }
    return numbers
  }
}
