/// What a filter is asked of: a run, or a job that is yet to become one.
public protocol Filterable {
  var name: String { get }
  /// The last part of the run directory's path; empty where there is none yet.
  var identifier: String { get }
  var note: String { get }
  var tags: [String] { get }
  var isArchived: Bool { get }
  /// The value behind a key; nil if there is none.
  func value(_ key: RunKey) -> RunValue?
}

extension RunRecord: Filterable {}
