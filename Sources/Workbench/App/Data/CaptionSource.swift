import Corpus
import Runs

/// The captions of the training splits that runs were trained on, once for each data set.
struct CaptionSource: DataSource {
  private var asked: Set<RunRecord.ID> = []

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { request in
      guard case .captions(let id) = request, let run = context.runs[id],
        let path = run.settings["data.path"]?.text, context.model.captions[path] == nil,
        asked.insert(id).inserted
      else { return nil }
      return SlowRead(request: request) { _ in
        guard !path.isEmpty, let dataset = try? Dataset(path: path),
          let split = try? dataset.split(run.settings["data.train"]?.text ?? "train")
        else { return nil }
        let captions = split.captions
        return { $0.captions[path] = captions }
      }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    asked = asked.filter { context.runs[$0] != nil }
    return []
  }
}
