import Cells
import Runs
import Widgets

/// The columns of the list of runs, from left to right.
enum RunColumn: String, CaseIterable {
  case mark = ""
  case state
  case run
  case objective
  case data
  case seed
  case epoch
  case loss
  case rSum
  case imageToText = "i2t R@1"
  case textToImage = "t2i R@1"
  case test = "test rSum"
  case left
  case took
  case started
  case tags

  /// What the list is sorted by where somebody clicks on the head; nil for what has no order.
  var order: RunOrder? {
    switch self {
    case .state: .activity
    case .run: .name
    case .objective: .objective
    case .data: .data
    case .seed: .seed
    case .rSum: .rSum
    case .imageToText: .imageToText
    case .textToImage: .textToImage
    case .test: .test
    case .took: .took
    case .started: .started
    case .mark, .epoch, .loss, .left, .tags: nil
    }
  }

  /// Whether any row has something to say here.
  func isUsed(_ rows: [RunRow]) -> Bool {
    switch self {
    case .mark, .state, .run: true
    case .objective: rows.contains { !($0.record?.objective ?? $0.plan?.objective ?? "").isEmpty }
    case .data: Set(rows.lazy.compactMap(\.dataPath)).count > 1
    case .seed: rows.contains { $0.seed != nil }
    case .epoch: rows.contains { $0.stepsPerEpoch != nil && $0.totalSteps != nil }
    case .loss: rows.contains { $0.step > 0 }
    case .rSum: rows.contains { $0.bestRSum != nil }
    case .imageToText: rows.contains { $0.record?.best(.i2t(.r1)) != nil }
    case .textToImage: rows.contains { $0.record?.best(.t2i(.r1)) != nil }
    case .test: rows.contains { $0.record?.test(.rSum) != nil }
    case .left: rows.contains { $0.state == .running }
    case .took: rows.contains { $0.took != nil }
    case .started: rows.contains { $0.record?.started != nil }
    case .tags: rows.contains { !($0.record?.tags ?? []).isEmpty }
    }
  }

  /// - Parameters:
  ///   - width: Cells of the list.
  ///   - longest: Cells of the longest name.
  func column(width: Int, longest: Int, order: RunOrder, isReversed: Bool) -> TableColumn {
    var sort: TableColumn.Sort?
    if let own = self.order, own == order, order != .activity {
      sort = order.isDescending != isReversed ? .descending : .ascending
    }
    return switch self {
    case .mark: TableColumn("", minimum: 1, importance: 20)
    case .state: TableColumn(rawValue, minimum: 9, maximum: 15, importance: 17)
    case .run:
      // Names tell runs apart: they have their room before what is good to know.
      TableColumn(
        rawValue, minimum: max(8, min(longest, max(12, width / 5))), maximum: 48, weight: 3,
        importance: 20, sort: sort)
    case .objective:
      TableColumn(rawValue, minimum: 8, maximum: 40, weight: 2, importance: 13, sort: sort)
    case .data: TableColumn(rawValue, maximum: 16, importance: 12, sort: sort)
    case .seed: TableColumn(rawValue, .right, importance: 11, sort: sort)
    case .epoch: TableColumn(rawValue, .right, minimum: 5, importance: 15)
    case .loss: TableColumn(rawValue, minimum: 8, maximum: 8, importance: 9)
    case .rSum: TableColumn(rawValue, .decimal, minimum: 6, importance: 18, sort: sort)
    case .imageToText, .textToImage:
      TableColumn(rawValue, .decimal, minimum: 7, importance: 7, sort: sort)
    case .test: TableColumn(rawValue, .decimal, minimum: 9, importance: 8, sort: sort)
    case .left: TableColumn(rawValue, .right, minimum: 4, importance: 14)
    case .took: TableColumn(rawValue, .right, minimum: 4, importance: 6, sort: sort)
    case .started: TableColumn(rawValue, .right, minimum: 5, importance: 5, sort: sort)
    case .tags: TableColumn(rawValue, maximum: 24, importance: 3)
    }
  }
}

/// What a list of runs says as a whole, found once for all frames that show it.
struct RunListShape {
  /// The columns in which any row has something to say.
  let used: Set<RunColumn>
  /// Letters of the longest title.
  let longest: Int
  /// Shortens titles so that they can be told apart.
  let fit: NameFit
  /// Rows in the archive.
  let archived: Int

  init(_ rows: [RunRow]) {
    used = Set(RunColumn.allCases.filter { $0.isUsed(rows) })
    longest = rows.reduce(0) { max($0, $1.title.count) }
    fit = NameFit(rows.map(\.title))
    archived = rows.count(where: \.isArchived)
  }
}

extension RunRow {
  /// The data set's path, of a run or of a job that is yet to become one.
  var dataPath: String? {
    guard let path = (record?.settings ?? plan?.settings)?["data.path"]?.text, !path.isEmpty
    else { return nil }
    return path
  }

  /// The last part of the data set's path.
  var dataName: String {
    dataPath?.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Seconds that the run was trained, without the time that it stood still.
  var took: Double? { record?.active }
}
