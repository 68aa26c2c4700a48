import Cells
import Ground
import Records
import Runs
import Widgets

/// Any sentence to the selected run's model: the images that it finds, what each word does, and what
/// a change of the sentence would do.
public struct AskScreen: Screen {
  public static let title = "Ask"

  enum Mode: Hashable, Sendable {
    /// The sentence is typed; the images follow.
    case sentence
    /// In the list of images.
    case images
    /// In the captions of the image.
    case captions
    /// The changed caption is typed; its effect follows.
    case change
  }

  enum View: String, CaseIterable, Sendable {
    case pictures
    case list
  }

  /// A caption that is changed, with the change.
  struct Change: Hashable, Sendable {
    var from: String
    var text: TextInput
  }

  var mode = Mode.images
  var sentence = TextInput()
  var images = ListState()
  var captions = ListState()
  var change: Change?
  var view = View.pictures
  /// The split that a person chose; empty for the run's dev split.
  var split = ""
  /// The next caption of the split to give as an example.
  var example = 0
  let drawn = LastDrawn()

  public init() {}

  public var typed: TextInput? {
    switch mode {
    case .sentence: sentence
    case .change: change?.text
    case .images, .captions: nil
    }
  }

  public var contexts: [KeyContext] {
    switch mode {
    case .sentence: ["ask sentence"]
    case .images: change == nil ? ["ask"] : ["ask changed", "ask"]
    case .captions: ["ask captions", "ask"]
    case .change: ["ask change"]
    }
  }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    guard let run = model.subject else { return [] }
    return Set(requests(run, model).map { .ask($0) })
  }

  /// The questions that stand on the screen.
  func requests(_ run: RunRecord, _ model: WorkspaceModel) -> [AskRequest] {
    var requests = [AskRequest(run, split: split, .images(sentence: sentence.text))]
    guard let image = selected(model)?.image else { return requests }
    requests.append(AskRequest(run, split: split, .image(image, sentence: sentence.text)))
    if let change {
      requests.append(
        AskRequest(
          run, split: split, .change(image: image, from: change.from, to: change.text.text)))
    }
    return requests
  }

  // MARK: - What is known

  /// The last answer about this run and split, which may be to an earlier sentence.
  func reply(_ slot: AskRequest.Slot, _ model: WorkspaceModel) -> AskReply? {
    guard let run = model.subject, let reply = model.answers[slot], reply.request.run == run.id,
      reply.request.split == split
    else { return nil }
    return reply
  }

  /// The images of the last answer.
  func hits(_ model: WorkspaceModel) -> (hits: [ProbeHit], pictures: [Picture?]) {
    if case .images(let hits, let pictures)? = reply(.images, model)?.answer {
      return (hits, pictures)
    }
    return ([], [])
  }

  /// The selected image.
  func selected(_ model: WorkspaceModel) -> ProbeHit? {
    let hits = hits(model).hits
    return hits.isEmpty ? nil : hits[max(0, min(images.selection, hits.count - 1))]
  }

  /// What there is of the selected image, even if the sentence has gone on.
  func imageAnswer(_ model: WorkspaceModel) -> AskReply.ImageAnswer? {
    guard let image = selected(model)?.image,
      case .image(let answer)? = reply(.image, model)?.answer, answer.image == image
    else { return nil }
    return answer
  }

  /// The effect of the change on the selected image, even if typing has gone on.
  func changeAnswer(_ model: WorkspaceModel) -> CaptionChange? {
    guard change != nil, let image = selected(model)?.image,
      case .change(let answer)? = reply(.change, model)?.answer, answer.image == image
    else { return nil }
    return answer
  }

  func selectedCaption(_ model: WorkspaceModel) -> ProbeHit? {
    guard let all = imageAnswer(model)?.captions, !all.isEmpty else { return nil }
    return all[max(0, min(captions.selection, all.count - 1))]
  }

  /// Whether the answer on the screen is to what is asked now.
  func isCurrent(_ slot: AskRequest.Slot, _ model: WorkspaceModel) -> Bool {
    guard let run = model.subject, let reply = reply(slot, model) else { return false }
    return requests(run, model).contains(reply.request)
  }

  /// What the images are shown as: pictures only where there are some.
  func shownView(_ model: WorkspaceModel) -> View {
    hits(model).pictures.contains { $0?.raster != nil } ? view : .list
  }

  /// The splits to choose from, the run's dev split first.
  func splits(_ run: RunRecord) -> [String] {
    let keys = ["evaluation.dev", "evaluation.test", "data.train"]
    var names: [String] = []
    for name in keys.compactMap({ run.settings[$0]?.text })
    where !name.isEmpty && !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
