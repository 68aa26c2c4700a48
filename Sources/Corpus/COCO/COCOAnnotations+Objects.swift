import Ground

extension COCOAnnotations {
  /// The persons with at least one annotated key point: annotation id → image id and number.
  mutating func readKeyPoints(
    _ path: String
  ) throws -> [Int: (image: Int, number: Int)] {
    var persons: [Int: (image: Int, number: Int)] = [:]
    try COCOAnnotations.scan(path, lists: ["annotations"]) { scanner, _ in
      let start = scanner.valueStart
      let fields = try COCOFields(&scanner, path: path)
      let id = try fields.require(\.id, "id", in: scanner)
      let image = try fields.require(\.image, "image_id", in: scanner)
      let values = try fields.require(\.keyPoints, "keypoints", in: scanner)
      guard values.count == 3 * COCOAnnotations.keyPointCount else {
        throw scanner.failure(
          "found \(values.count) numbers of key points, expected 3 × 17", at: start)
      }
      let visibilities = stride(from: 2, to: values.count, by: 3).map { values[$0] }
      guard visibilities.allSatisfy({ $0 == 0 || $0 == 1 || $0 == 2 }) else {
        throw scanner.failure("found a key point's visibility that is not 0, 1 or 2", at: start)
      }
      guard visibilities.contains(where: { $0 > 0 }) else { return }
      let number = keyPoints.count / values.count
      guard persons.updateValue((image, number), forKey: id) == nil else {
        throw scanner.failure("annotation \(id) stands twice", at: start)
      }
      keyPoints += values.map { Float($0) }
    }
    return persons
  }

  mutating func readObjects(
    _ path: String, persons: [Int: (image: Int, number: Int)]
  ) throws {
    var found: [(id: Int, name: String)] = []
    var ids: Set<Int> = []
    var matched = 0
    let before = objects.count
    try COCOAnnotations.scan(path, lists: ["annotations", "categories"]) { scanner, list in
      let start = scanner.valueStart
      let fields = try COCOFields(&scanner, path: path)
      let id = try fields.require(\.id, "id", in: scanner)
      if list == "categories" {
        found.append((id, try fields.require(\.name, "name", in: scanner)))
        return
      }
      guard ids.insert(id).inserted else {
        throw scanner.failure("annotation \(id) stands twice", at: start)
      }
      let image = try fields.require(\.image, "image_id", in: scanner)
      let category = try fields.require(\.category, "category_id", in: scanner)
      let box = try fields.require(\.box, "bbox", in: scanner)
      guard box.count == 4, box[2] >= 0, box[3] >= 0 else {
        throw scanner.failure(
          "found a bbox of \(box), expected left, top, width and height", at: start)
      }
      let person = persons[id]
      if let person {
        guard person.image == image else {
          throw scanner.failure(
            "annotation \(id) is of image \(image), but its key points are of image "
              + "\(person.image)", at: start,
            remedy: "Use instances and person_keypoints of the same part.")
        }
        matched += 1
      }
      guard let place = partOfImage[image] else {
        strays += 1
        return
      }
      objects.append(
        Object(
          id: id, image: place.image, category: category,
          box: SIMD4(box[0], box[1], box[2], box[3]), keyPoints: person?.number))
    }
    unmatchedKeyPoints += persons.count - matched
    try take(categories: found, of: path)
    let known = Set(found.map(\.id))
    if let object = objects[before...].first(where: { !known.contains($0.category) }) {
      throw Failure(
        "annotation \(object.id) has the category \(object.category), which is not in the list",
        at: path, remedy: "Use the instances file as it was published.")
    }
  }

  private mutating func take(categories found: [(id: Int, name: String)], of path: String) throws {
    let sorted = found.sorted { $0.id < $1.id }
    let different = Set(sorted.map(\.id)).count
    guard sorted.count == COCOFeatures.categories, different == sorted.count else {
      throw Failure(
        "found \(sorted.count) categories with \(different) different ids, expected COCO's "
          + "\(COCOFeatures.categories)", at: path,
        remedy: "Use the instances file as it was published.")
    }
    guard sorted.allSatisfy({ !COCOAnnotations.oneLine($0.name).isEmpty }) else {
      throw Failure("found a category without a name", at: path)
    }
    if categories.isEmpty {
      categories = sorted.map { ($0.id, COCOAnnotations.oneLine($0.name)) }
    } else if categories.map(\.id) != sorted.map(\.id) {
      throw Failure("its categories have other ids than those of the part before", at: path)
    }
  }
}
