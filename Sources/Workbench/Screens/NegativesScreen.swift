import Cells
import Compute
import Runs
import Training

/// The negatives that a run's objective used, anchor by anchor, with marks of a person.
public struct NegativesScreen: Screen {
  public static let title = "Negatives"

  enum Sort: String, CaseIterable, Sendable {
    case weight
    case similarity
    case posterior
    case chosen = "times chosen"
  }

  enum DirectionFilter: String, CaseIterable, Sendable {
    case both
    case captions = "caption anchors"
    case images = "image anchors"
  }

  /// A candidate of an anchor in a run, to which a mark belongs whatever the step.
  struct MarkKey: Hashable, Sendable {
    var run: Int64
    var anchor: NegativeAnchor.Item
    var candidate: NegativeAnchor.Item
  }

  /// The sampled step; nil follows the newest.
  var step: Int?
  var term: String?
  var direction = DirectionFilter.both
  var sort = Sort.weight
  var anchor = ListState()
  var candidate = ListState()
  var isInCandidates = false
  var search = ""
  /// The search as it is typed; nil while none is.
  var typing: TextInput?
  var marks: [MarkKey: NegativeMark] = [:]
  let samples = NegativeSamples()
  let drawn = LastDrawn()

  public init() {}

  public var contexts: [KeyContext] {
    if typing != nil { return ["negatives search"] }
    return isInCandidates ? ["negatives candidates", "negatives"] : ["negatives"]
  }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    guard let run = model.subject else { return [] }
    return [.negatives(run.id), .captions(run.id)]
  }

  // MARK: - What is shown

  func update(_ model: WorkspaceModel) {
    guard let run = model.subject else { return }
    samples.update(model.negatives[run.id] ?? [], run: run.id)
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
    return all.filter { anchor in
      if let term, samples.terms.contains(term), anchor.term != term { return false }
      switch direction {
      case .both: break
      case .captions: if anchor.isImageAnchor { return false }
      case .images: if !anchor.isImageAnchor { return false }
      }
      let wanted = (typing?.text ?? search).lowercased()
      if wanted.isEmpty { return true }
      return ([anchor.item] + anchor.candidates.map(\.item)).contains {
        text(of: $0, model).lowercased().contains(wanted)
      }
    }
  }

  func selectedAnchor(_ anchors: [NegativeAnchor]) -> NegativeAnchor? {
    guard !anchors.isEmpty else { return nil }
    return anchors[max(0, min(anchor.selection, anchors.count - 1))]
  }

  /// The candidates in the order of the sort, equal ones as the log has them.
  func candidates(_ anchor: NegativeAnchor) -> [NegativeAnchor.Candidate] {
    func value(_ candidate: NegativeAnchor.Candidate) -> Double {
      switch sort {
      case .weight: candidate.weight + (candidate.isDrawn ? 1e-6 : 0)
      case .similarity: candidate.similarity
      case .posterior: candidate.posterior ?? -1
      case .chosen: Double(samples.chosen[candidate.item] ?? 0)
      }
    }
    return anchor.candidates.enumerated().sorted {
      let (a, b) = (value($0.element), value($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }

  func selectedCandidate(_ anchor: NegativeAnchor) -> NegativeAnchor.Candidate? {
    let all = candidates(anchor)
    return all.isEmpty ? nil : all[max(0, min(candidate.selection, all.count - 1))]
  }

  /// The caption, or the image's number with a caption of it.
  func text(of item: NegativeAnchor.Item, _ model: WorkspaceModel) -> String {
    let captions = model.subject?.settings["data.path"].flatMap { model.captions[$0.text] } ?? []
    func caption(_ number: Int) -> String? {
      captions.indices.contains(number) ? captions[number] : nil
    }
    guard item.isKnown else { return "random key that the memory began with" }
    switch item {
    case .caption(let number): return caption(number) ?? "caption \(Show.grouped(number))"
    case .image(let number):
      let name = "image \(Show.grouped(number))"
      guard let text = samples.caption(ofImage: number).flatMap(caption) else { return name }
      return "\(name): \(text)"
    }
  }

  // MARK: - Marks

  func mark(_ anchor: NegativeAnchor, _ candidate: NegativeAnchor.Candidate, run: Int64)
    -> NegativeMark?
  {
    marks[MarkKey(run: run, anchor: anchor.item, candidate: candidate.item)]
  }

  /// The share of negatives that are in fact true among those judged to be sentences.
  func falseNegativeRate(run: Int64) -> (judged: Int, broken: Int, interval: WilsonInterval?) {
    let own = marks.filter { $0.key.run == run }.values
    let wrong = own.count { $0 == .isTrue }
    let judged = wrong + own.count { $0 == .isFine }
    return (judged, own.count { $0 == .isBroken }, WilsonInterval(wrong, of: judged))
  }

  /// The marks of a run as CSV, in the order of the anchors.
  func csv(_ run: RunRecord, _ model: WorkspaceModel) -> String {
    func fields(_ item: NegativeAnchor.Item) -> (kind: String, number: Int) {
      switch item {
      case .caption(let number): ("caption", number)
      case .image(let number): ("image", number)
      }
    }
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    let rows = marks.filter { $0.key.run == run.id }.map { key, mark in
      let anchor = fields(key.anchor)
      let candidate = fields(key.candidate)
      let line = [
        run.identifier, anchor.kind, String(anchor.number), candidate.kind,
        String(candidate.number), mark.rawValue, quoted(text(of: key.anchor, model)),
        quoted(text(of: key.candidate, model)),
      ].joined(separator: ",")
      return (anchor, candidate, line)
    }.sorted {
      ($0.0.kind, $0.0.number, $0.1.number) < ($1.0.kind, $1.0.number, $1.1.number)
    }
    let head = "run,anchor_kind,anchor,negative_kind,negative,mark,anchor_text,negative_text"
    return ([head] + rows.map(\.2)).joined(separator: "\n") + "\n"
  }
}
