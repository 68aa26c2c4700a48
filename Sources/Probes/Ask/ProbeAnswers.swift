import Corpus
import Foundation
import Ground
import Records
import Synchronization

/// Answers questions to trained models, and keeps those that were asked last open.
final class ProbeAnswers: ModelAnswers {
  /// Opened models that are kept: that of Ask and that of Negatives.
  private static let mostOpen = 2
  /// Images or captions of an answer.
  static let mostHits = 100
  /// Pictures of an answer.
  static let mostPictures = 24

  /// The models, the last used one at the end.
  private struct Models {
    var open: [(key: Key, probe: RetrievalProbe)] = []
    /// The last one whose pictures were wanted without a model.
    var source: (key: Key, source: PictureSource)?
  }

  /// A checkpoint as it was when it was opened.
  private struct Key: Equatable {
    var path: String
    var split: String
    var modified: Date?
  }

  private let models = Mutex(Models())

  func answer(
    _ request: AskRequest, run path: String, control: TrainingControl,
    opening: @Sendable (Bool) -> Void
  ) throws -> AskReply {
    try models.withLock { models in
      if case .pictures(let images) = request.question {
        let source = try source(request, path, &models)
        return AskReply(request, nil, .pictures(Self.pictures(images, source)))
      }
      let probe = try probe(request, path, control, &models, opening)
      let facts = AskReply.Facts(
        split: probe.split.name, step: probe.step, images: probe.split.imageCount,
        captions: probe.split.captions.count)
      return AskReply(request, facts, try Self.answer(request.question, probe))
    }
  }

  private func probe(
    _ request: AskRequest, _ path: String, _ control: TrainingControl, _ models: inout Models,
    _ opening: @Sendable (Bool) -> Void
  ) throws -> RetrievalProbe {
    let run = try RunDirectory(opening: path)
    let checkpoint = try run.checkpoint("best")
    let attributes = try? FileManager.default.attributesOfItem(atPath: checkpoint)
    let key = Key(
      path: path, split: request.split, modified: attributes?[.modificationDate] as? Date)
    if let index = models.open.firstIndex(where: { $0.key == key }) {
      let found = models.open.remove(at: index)
      models.open.append(found)
      return found.probe
    }
    models.open.removeAll { $0.key.path == path && $0.key.split == request.split }
    if models.open.count >= Self.mostOpen { models.open.removeFirst() }
    opening(true)
    defer { opening(false) }
    let probe = try RetrievalProbe(
      run, split: request.split.isEmpty ? nil : request.split, control: control)
    models.open.append((key, probe))
    return probe
  }

  private static func pictures(_ images: [Int], _ source: PictureSource) -> [Int: Picture] {
    let found = images.map { ($0, source.picture(of: $0)) }
    return Dictionary(found, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 }
  }

  /// Pictures of the data alone, of the model that is open or else of the data set.
  private func source(
    _ request: AskRequest, _ path: String, _ models: inout Models
  ) throws -> PictureSource {
    func isIt(_ key: Key) -> Bool { key.path == path && key.split == request.split }
    if let open = models.open.last(where: { isIt($0.key) }) { return open.probe.pictures }
    if let last = models.source, isIt(last.key) { return last.source }
    let configuration = try RunDirectory(opening: path).configuration()
    let name = request.split.isEmpty ? configuration.evaluation.dev : request.split
    let dataset = try Dataset(
      path: configuration.data.path,
      format: Dataset.Format(rawValue: configuration.data.format.rawValue) ?? .auto)
    let source = PictureSource(dataset, split: try dataset.split(name))
    models.source = (Key(path: path, split: request.split), source)
    return source
  }

  private static func answer(
    _ question: AskRequest.Question, _ probe: RetrievalProbe
  ) throws -> AskReply.Answer {
    switch question {
    case .images(let sentence):
      let isEmpty = sentence.allSatisfy(\.isWhitespace)
      let hits =
        isEmpty
        ? probe.images(limit: mostHits) : try probe.images(for: sentence, limit: mostHits)
      return .images(
        hits, hits.prefix(mostPictures).map { probe.pictures.picture(of: $0.image) })
    case .image(let image, let sentence):
      let isEmpty = sentence.allSatisfy(\.isWhitespace)
      return .image(
        AskReply.ImageAnswer(
          image: image, picture: probe.pictures.picture(of: image),
          captions: try probe.captions(for: image, limit: mostHits),
          score: isEmpty ? nil : try probe.explain(sentence, image: image)))
    case .change(let image, let old, let new):
      return .change(try probe.change(image: image, from: old, to: new))
    case .hardestImages(let caption, let image):
      return .hardest(
        try probe.images(forCaption: caption, limit: mostHits),
        positive: Double(try probe.similarity(image: image, caption: caption)))
    case .hardestCaptions(let image, let caption):
      return .hardest(
        try probe.captions(for: image, limit: mostHits),
        positive: caption < 0
          ? nil : Double(try probe.similarity(image: image, caption: caption)))
    case .pictures(let images): return .pictures(pictures(images, probe.pictures))
    }
  }
}
