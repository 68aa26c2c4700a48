import Cells
import Ground
import Language
import Records
import Runs
import Widgets

/// The negatives of a run, anchor by anchor: those that its objective used and the hardest ones that
/// its model finds now, with marks of a person.
public struct NegativesScreen: Screen {
  public static let title = "Negatives"

  var anchorList = AnchorList()
  var candidates = CandidateList()
  var judgements = NegativeJudgements()
  var isInCandidates = false
  /// Whether the present model is asked; nil asks that of a run that is not at work.
  private var asksModel: Bool?
  /// What all generated sentences come to, in place of the lists; nil where those are shown.
  var overview: FoilOverviewState?
  let drawn = LastDrawn()

  public init() {}

  public var contexts: [KeyContext] {
    if anchorList.search.isTyping { return ["negatives search"] }
    if overview != nil { return ["negatives overview", "negatives"] }
    return isInCandidates ? ["negatives candidates", "negatives"] : ["negatives"]
  }

  public var typed: TextInput? { anchorList.search.typing }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    guard let run = model.subject else { return [] }
    return Set(
      [.negatives(run.id), .foils(run.id), .captions(run.id), .marks(run.id)]
        + questions(run, model).map { DataRequest.ask($0) })
  }

  // MARK: - Questions

  func isAskingModel(_ run: RunRecord) -> Bool {
    asksModel ?? (run.state != .running && run.metrics["best.step"] != nil)
  }

  /// Asks the present model, or asks it no more.
  mutating func toggleModel(_ run: RunRecord) { asksModel = !isAskingModel(run) }

  /// The questions that stand on the screen.
  private func questions(_ run: RunRecord, _ model: WorkspaceModel) -> [AskRequest] {
    guard let own = selectedAnchor(anchors(model)) else { return [] }
    func ask(_ question: AskRequest.Question) -> AskRequest {
      AskRequest(run, split: trainingSplit(run), question)
    }
    var questions: [AskRequest] = []
    if isAskingModel(run) {
      questions.append(
        ask(
          own.isImageAnchor
            ? .hardestCaptions(image: own.image, caption: own.caption)
            : .hardestImages(caption: own.caption, image: own.image)))
      if let (image, sentence) = explained(own, model) {
        questions.append(ask(.image(image, sentence: sentence)))
      }
    }
    let row = selectedRow(own, model)
    let images = [own.image] + (row.flatMap { samples.image(of: $0) }.map { [$0] } ?? [])
    return questions + [ask(.pictures(images.filter { $0 >= 0 }))]
  }

  func trainingSplit(_ run: RunRecord) -> String { run.settings["data.train"]?.text ?? "train" }

  /// The last answer about this run's training split.
  func reply(_ slot: AskRequest.Slot, _ model: WorkspaceModel) -> AskReply? {
    guard let run = model.subject, let reply = model.answers[slot], reply.request.run == run.id,
      reply.request.split == trainingSplit(run)
    else { return nil }
    return reply
  }

  /// What the present model finds for the anchor, its own left out; nil while that is not known.
  func retrieved(
    _ own: NegativeAnchor, _ model: WorkspaceModel
  ) -> (hits: [ProbeHit], positive: Double?)? {
    guard let run = model.subject, isAskingModel(run), let reply = reply(.hardest, model),
      case .hardest(let hits, let positive) = reply.answer
    else { return nil }
    switch reply.request.question {
    case .hardestCaptions(own.image, own.caption) where own.isImageAnchor: break
    case .hardestImages(own.caption, own.image) where !own.isImageAnchor: break
    default: return nil
    }
    return (hits.filter { !$0.isOwn }, positive)
  }

  /// An image and the sentence whose words are weighed for it: those of the anchor and the negative.
  private func explained(
    _ own: NegativeAnchor, _ model: WorkspaceModel
  ) -> (image: Int, sentence: String)? {
    guard let row = selectedRow(own, model), row.item.isKnown else { return nil }
    if own.isImageAnchor { return (own.image, samples.text(of: row, model)) }
    guard case .image(let image) = row.item else { return nil }
    return (image, samples.text(of: own.item, model))
  }

  /// What each word does for the similarity of anchor and selected negative.
  func explanation(_ own: NegativeAnchor, _ model: WorkspaceModel) -> SentenceScore? {
    guard let (image, sentence) = explained(own, model),
      case .image(let answer)? = reply(.image, model)?.answer, let score = answer.score,
      score.image == image, score.sentence == sentence
    else { return nil }
    return score
  }

  /// The picture of an image of the training split.
  func picture(_ image: Int?, _ model: WorkspaceModel) -> Picture? {
    guard let image, case .pictures(let pictures)? = reply(.pictures, model)?.answer else {
      return nil
    }
    return pictures[image]
  }

  // MARK: - What is shown

  var samples: NegativeSamples { anchorList.samples }

  func update(_ model: WorkspaceModel) { anchorList.update(model) }

  /// The anchors of the step that pass the filters.
  func anchors(_ model: WorkspaceModel) -> [NegativeAnchor] { anchorList.anchors(model) }

  func selectedAnchor(_ anchors: [NegativeAnchor]) -> NegativeAnchor? {
    anchorList.selected(anchors)
  }

  /// All negatives of an anchor that are listed.
  func rows(_ own: NegativeAnchor, _ model: WorkspaceModel) -> [NegativeRow] {
    candidates.rows(own, retrieved: retrieved(own, model), chosen: samples.chosen) { row in
      mark(own, row, model) != nil
    }
  }

  /// How many sentences of an anchor each filter rejected.
  func rejected(_ own: NegativeAnchor) -> [(verdict: FoilVerdict, count: Int)] {
    let verdicts = own.candidates.compactMap { $0.sentence?.verdict }
    return FoilVerdict.allCases.filter { $0 != .accepted }.compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      return count > 0 ? (verdict, count) : nil
    }
  }

  func selectedRow(_ own: NegativeAnchor, _ model: WorkspaceModel) -> NegativeRow? {
    candidates.selected(rows(own, model))
  }
}
