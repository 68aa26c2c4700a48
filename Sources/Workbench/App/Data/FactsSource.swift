import Foundation

/// What is at paths that a configuration names, read again when it has changed.
struct FactsSource: DataSource {
  /// Paths that are remembered.
  private static let mostKept = 200

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { request in
      guard case .facts(let path) = request else { return nil }
      let known = context.model.facts[path]
      guard known == nil || known?.modified != DataFacts.modified(path) else { return nil }
      return SlowRead(request: request) { _ in
        let facts = DataFacts.read(path)
        return { model in
          if model.facts.count >= Self.mostKept { model.facts = [:] }
          model.facts[path] = facts
        }
      }
    }
  }
}

/// The names in folders, as long as somebody asks for them.
struct FolderSource: DataSource {
  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    var folders: [String: [String]] = [:]
    for case .folder(let path) in requests { folders[path] = DataFacts.names(in: path) }
    return folders == context.model.folders ? [] : [{ [folders] in $0.folders = folders }]
  }
}
