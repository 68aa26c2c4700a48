import Cells
import Queue
import Runs

/// What the list of runs is sorted by.
enum RunOrder: String, CaseIterable {
  /// What is going on first, then the queue, then the newest.
  case activity
  case rSum = "rSum"
  case started
  case name
  case objective
  case data
  case seed
  case test = "test rSum"
  case imageToText = "i2t R@1"
  case textToImage = "t2i R@1"
  case took

  /// Those that a key goes through; the others are had by a click on a head.
  static let cycle: [RunOrder] = [.activity, .rSum, .started, .name, .objective]

  /// Whether the largest comes first.
  var isDescending: Bool {
    switch self {
    case .activity, .name, .objective, .data, .seed: false
    case .rSum, .started, .test, .imageToText, .textToImage, .took: true
    }
  }

  /// What stands behind the list's title.
  var label: String {
    switch self {
    case .activity: "running, queue, newest"
    case .rSum: "best rSum"
    case .started: "newest"
    case .name: "name"
    case .objective: "objective, seed"
    case .data: "data set"
    case .seed: "seed"
    case .test: "test rSum"
    case .imageToText: "i2t R@1"
    case .textToImage: "t2i R@1"
    case .took: "longest"
    }
  }
}

/// The rows of a version of the model, which are asked for several times a frame.
final class RowsCache {
  struct Key: Equatable {
    var version: Int
    var filter: String?
    var order: RunOrder
    var isReversed: Bool
  }

  var key: Key?
  var rows = RunRows()
  /// What tells rows of one name apart, of these rows and names; what it is made of is frozen.
  var named: [RunRecord.ID: String] = [:]
  var distinctions: [RunRecord.ID: String] = [:]
}

/// The rows of the list: queue and runs merged, filtered and sorted.
struct RunRows {
  /// What the filter lets through.
  var rows: [RunRow] = []
  /// All of them, without the filter, in the same order.
  var all: [RunRow] = []
  var total: Int { all.count }
  /// What the list's columns are made by, of all rows.
  var shape = RunListShape([])

  init() {}

  init(
    _ model: WorkspaceModel, filter: RunFilter?, order: RunOrder, reversed: Bool,
    cache: RowsCache? = nil
  ) {
    var jobs: [String: Job] = [:]
    for job in model.queue.jobs {
      // The last of several jobs of one run is the one that counts.
      if let run = job.run { jobs[run] = job }
    }
    var taken: Set<Job.ID> = []
    for record in model.runs {
      let job = jobs[record.path]
      if let job { taken.insert(job.id) }
      rows.append(
        RunRow(record: record, job: job, glimpse: job.flatMap { model.glimpses[$0.id] }))
    }
    for job in model.queue.jobs where !taken.contains(job.id) {
      // The run of an ended job was deleted or replaced by that of a later job.
      if job.state.isEnded, job.run != nil, job.state.name == "completed" { continue }
      rows.append(
        RunRow(job: job, glimpse: model.glimpses[job.id], plan: model.plans[job.id]))
    }
    sort(order, reversed, model)
    distinguish(cache)
    all = rows
    shape = RunListShape(rows)
    let showsArchive = filter?.mentionsArchive ?? false
    rows = rows.filter { row in
      if row.isArchived, !showsArchive { return false }
      return filter?.matches(row) ?? true
    }
  }

  private mutating func sort(_ order: RunOrder, _ reversed: Bool, _ model: WorkspaceModel) {
    var places: [Job.ID: Int] = [:]
    for (place, job) in model.queue.jobs.enumerated() { places[job.id] = place }
    func rank(_ row: RunRow) -> (Int, Int) {
      let place = row.job.flatMap { places[$0.id] } ?? 0
      switch row.state {
      case .running, .stopping: return (0, place)
      case .queued: return (1, place)
      case .interrupted where row.job != nil: return (1, place)
      case .paused where row.job != nil: return (2, place)
      default: return (3, 0)
      }
    }
    // Equal rows keep the order of the model, so that nothing jumps.
    let keyed = rows.enumerated().map {
      (place: $0.offset, row: $0.element, key: order.key($0.element))
    }
    let sorted = keyed.sorted { a, b in
      let (first, second) = reversed ? (b, a) : (a, b)
      if order == .activity {
        let (x, y) = (rank(first.row), rank(second.row))
        if x != y { return x < y }
      }
      switch (first.key, second.key) {
      case (.number(let x), .number(let y)) where x != y:
        return order.isDescending || order == .activity ? x > y : x < y
      case (.text(let x, let n), .text(let y, let m)) where (x, n) != (y, m): return (x, n) < (y, m)
      // Those without a value come last, whichever way the list is turned.
      case (.none, .number), (.none, .text): return reversed
      case (.number, .none), (.text, .none): return !reversed
      default: return a.place < b.place
      }
    }
    rows = sorted.map(\.row)
  }

  /// Notes with each row of a name that others have too what tells it apart.
  private mutating func distinguish(_ cache: RowsCache?) {
    let runs = rows.compactMap(\.grouped)
    let named = Dictionary(runs.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    let distinctions: [RunRecord.ID: String]
    if let cache, cache.named == named {
      distinctions = cache.distinctions
    } else {
      distinctions = RunNames.distinctions(runs)
      cache?.named = named
      cache?.distinctions = distinctions
    }
    guard !distinctions.isEmpty else { return }
    for index in rows.indices {
      guard let id = rows[index].record?.id ?? rows[index].job.map({ -Int64($0.id) }) else {
        continue
      }
      rows[index].distinction = distinctions[id] ?? ""
    }
  }
}

extension RunOrder {
  /// What a row is sorted by.
  enum SortKey {
    case none
    case number(Double)
    case text(String, Int)
  }

  func key(_ row: RunRow) -> SortKey {
    func number(_ value: Double?) -> SortKey {
      value.map { $0.isNaN ? .none : .number($0) } ?? .none
    }
    func text(_ value: String, _ number: Int = 0) -> SortKey {
      value.isEmpty ? .none : .text(value, number)
    }
    return switch self {
    case .activity, .started: .number(row.record?.started ?? row.job?.addedAt ?? 0)
    case .rSum: number(row.bestRSum)
    case .name: text(row.name)
    case .objective: text(row.objective, row.seed ?? -1)
    case .data: text(row.dataName)
    case .seed: number(row.seed.map(Double.init))
    case .test: number(row.record?.test(.rSum))
    case .imageToText: number(row.record?.best(.i2t(.r1)))
    case .textToImage: number(row.record?.best(.t2i(.r1)))
    case .took: number(row.took)
    }
  }
}
