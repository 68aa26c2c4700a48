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

  enum Sort: String, CaseIterable, Sendable {
    case weight
    case similarity
    case posterior
    case chosen = "times chosen"
  }

  enum AnchorSort: String, CaseIterable, Sendable {
    case logged = "as logged"
    case gap
    case positive = "positive"
  }

  enum DirectionFilter: String, CaseIterable, Sendable {
    case both
    case captions = "caption anchors"
    case images = "image anchors"
  }

  /// A mark that was just made and may not be in the model yet.
  struct Pending: Hashable, Sendable {
    var run: RunRecord.ID
    var key: NegativeMarks.Key
  }

  /// A mark, or that there is none any more.
  struct Judgement: Hashable, Sendable {
    var mark: NegativeMark?
    var facts: MarkedNegative
  }

  /// The most retrieved negatives of an anchor.
  static let mostRetrieved = 20

  /// The sampled step; nil follows the newest.
  var step: Int?
  var term: String?
  var direction = DirectionFilter.both
  var anchorSort = AnchorSort.logged
  var sort = Sort.weight
  var filter = NegativeRowFilter.all
  /// Whether sentences that the filters rejected stand behind the others, or are only counted.
  var showsRejected = false
  var anchor = ListState()
  var candidate = ListState()
  var isInCandidates = false
  /// Whether the present model is asked; nil asks that of a run that is not at work.
  var asksModel: Bool?
  var search = ""
  /// The search as it is typed; nil while none is.
  var typing: TextInput?
  /// What all generated sentences come to, in place of the lists; nil where those are shown.
  var overview: FoilOverviewState?
  var pending: [Pending: Judgement] = [:]
  let samples = NegativeSamples()
  let drawn = LastDrawn()

  public init() {}

  public var contexts: [KeyContext] {
    if typing != nil { return ["negatives search"] }
    if overview != nil { return ["negatives overview", "negatives"] }
    return isInCandidates ? ["negatives candidates", "negatives"] : ["negatives"]
  }

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
    let images = [own.image] + (row.flatMap { image(of: $0) }.map { [$0] } ?? [])
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
    if own.isImageAnchor { return (own.image, rowText(row, model)) }
    guard case .image(let image) = row.item else { return nil }
    return (image, text(of: own.item, model))
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

  func update(_ model: WorkspaceModel) {
    guard let run = model.subject else { return }
    samples.update(
      model.negatives[run.id] ?? [], foils: model.foils[run.id] ?? [], run: run.id)
  }

  /// The place among the sampled steps; the newest where none is chosen.
  var stepIndex: Int {
    guard let step else { return max(0, samples.steps.count - 1) }
    return samples.steps.lastIndex { $0 <= step } ?? 0
  }

  /// The anchors of the step that pass the filters.
  func anchors(_ model: WorkspaceModel) -> [NegativeAnchor] {
    update(model)
    guard samples.steps.indices.contains(stepIndex) else { return [] }
    let all = samples.anchors[samples.steps[stepIndex]] ?? []
    let shown = all.filter { anchor in
      if let term, samples.terms.contains(term), anchor.term != term { return false }
      switch direction {
      case .both: break
      case .captions: if anchor.isImageAnchor { return false }
      case .images: if !anchor.isImageAnchor { return false }
      }
      let wanted = (typing?.text ?? search).lowercased()
      if wanted.isEmpty { return true }
      return text(of: anchor, model).lowercased().contains(wanted)
        || anchor.candidates.contains { text(of: $0.item, model).lowercased().contains(wanted) }
    }
    func value(_ anchor: NegativeAnchor) -> Double {
      let value = anchorSort == .gap ? anchor.hardestGap : -anchor.positive
      return value.isNaN ? -.infinity : value
    }
    if anchorSort == .logged { return shown }
    return shown.enumerated().sorted {
      let (a, b) = (value($0.element), value($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }

  func selectedAnchor(_ anchors: [NegativeAnchor]) -> NegativeAnchor? {
    guard !anchors.isEmpty else { return nil }
    return anchors[max(0, min(anchor.selection, anchors.count - 1))]
  }

  /// All negatives of an anchor that the filter shows, in the order of the sort.
  ///
  /// What the objective saw stands once, with its present rank where the model still finds it. What
  /// has no weight or posterior stands behind what has one, by similarity. Sentences that the filters
  /// rejected stand behind all others, where they are shown.
  func rows(_ own: NegativeAnchor, _ model: WorkspaceModel) -> [NegativeRow] {
    var rows = own.candidates.map { NegativeRow($0) }.filter { showsRejected || !$0.isRejected }
    let (hits, positive) = retrieved(own, model) ?? ([], nil)
    for hit in hits.prefix(Self.mostRetrieved) {
      let row = NegativeRow(hit, isImage: !own.isImageAnchor, positive: positive)
      if let known = rows.firstIndex(where: { $0.item == row.item }) {
        rows[known].rank = hit.rank
        rows[known].isTrue = hit.isTrue
      } else {
        rows.append(row)
      }
    }
    func value(_ row: NegativeRow) -> Double {
      let value: Double
      switch sort {
      case .weight: value = (row.weight ?? -1) + (row.isDrawn ? 1e-6 : 0)
      case .similarity: value = row.similarity
      case .posterior: value = row.posterior ?? -1
      case .chosen: value = Double(samples.chosen[row.item] ?? 0)
      }
      return value.isNaN ? -.infinity : value
    }
    return rows.enumerated().filter { _, row in
      filter.shows(row, isMarked: mark(own, row, model) != nil)
    }.sorted {
      if $0.element.isRejected != $1.element.isRejected { return $1.element.isRejected }
      let (a, b) = (value($0.element), value($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
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
    let all = rows(own, model)
    return all.isEmpty ? nil : all[max(0, min(candidate.selection, all.count - 1))]
  }

  /// The caption, or the image's number with a caption of it.
  func text(of item: NegativeItem, _ model: WorkspaceModel) -> String {
    let captions = model.subject?.settings["data.path"].flatMap { model.captions[$0.text] } ?? []
    func caption(_ number: Int) -> String? {
      captions.indices.contains(number) ? captions[number] : nil
    }
    guard item.isKnown else { return "random key that the memory began with" }
    switch item {
    case .caption(let number): return caption(number) ?? "caption \(number.grouped)"
    case .image(let number):
      let name = "image \(number.grouped)"
      guard let text = samples.caption(ofImage: number).flatMap(caption) else { return name }
      return "\(name): \(text)"
    case .sentence(let text): return text
    }
  }

  /// The text of an anchor: of generated sentences the caption that they were made from.
  func text(of own: NegativeAnchor, _ model: WorkspaceModel) -> String {
    own.candidates.first?.sentence?.gold.joined(separator: " ") ?? text(of: own.item, model)
  }

  /// The text of a row.
  func rowText(_ row: NegativeRow, _ model: WorkspaceModel) -> String {
    guard let own = row.text else { return text(of: row.item, model) }
    if case .image(let number) = row.item { return "image \(number.grouped): \(own)" }
    return own
  }

  /// The image that a row shows or belongs to.
  func image(of row: NegativeRow) -> Int? {
    if let image = row.image { return image }
    switch row.item {
    case .image(let number): return number >= 0 ? number : nil
    case .caption(let number):
      return number >= 0 ? samples.captionsPerImage.map { number / $0 } : nil
    case .sentence: return nil
    }
  }
}
