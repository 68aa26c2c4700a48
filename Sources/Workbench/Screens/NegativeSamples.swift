import Ground
import Records

/// One sampled anchor with its candidates, as a `negatives` event has it.
struct NegativeAnchor: Equatable, Sendable {
  typealias Item = NegativeItem

  struct Candidate: Equatable, Sendable {
    var item: Item
    var similarity: Double
    var weight: Double
    var isMemory: Bool
    var isDrawn: Bool
    var probability: Double?
    var posterior: Double?
    var branch: String
    /// The sentence that was written against a caption.
    var sentence: FoilSentence?
    /// Whether its caption is watched, which is not trained on.
    var isWatched = false

    /// Whether the objective pushed it away.
    var isChosen: Bool { isDrawn || weight > 0 }
  }

  var step: Int
  var term: String
  var isImageAnchor: Bool
  var image: Int
  var caption: Int
  var positive: Double
  var candidates: [Candidate]

  /// The anchor itself.
  var item: Item { isImageAnchor ? .image(image) : .caption(caption) }
  /// Whether it is the same image and caption, seen by the same term from the same side.
  func isSame(as other: NegativeAnchor) -> Bool {
    term == other.term && isImageAnchor == other.isImageAnchor && image == other.image
      && caption == other.caption
  }

  /// Similarity of the hardest candidate less that of the positive.
  var hardestGap: Double {
    (candidates.map(\.similarity).filter(\.isFinite).max() ?? .nan) - positive
  }

  /// Nil if the event is of another kind or lacks what it needs.
  init?(_ event: Event) {
    guard event.kind == .negatives, let term = event["term"]?.text,
      let direction = event["direction"]?.text, let image = event["image"]?.integer,
      let caption = event["caption"]?.integer, let list = event["candidates"]?.list
    else { return nil }
    step = event.step
    self.term = term
    isImageAnchor = direction == "i2t"
    self.image = image
    self.caption = caption
    positive = event["positive"]?.number ?? .nan
    candidates = list.compactMap { Candidate($0) }
  }
}

extension NegativeAnchor {
  /// The name of the sentences' term.
  static let generatedTerm = "sentences"

  /// The anchors of generated sentences: the image of each caption that some were written against.
  static func generated(_ events: [Event]) -> [NegativeAnchor] {
    var anchors: [NegativeAnchor] = []
    for event in events {
      guard event.kind == .foil, let sentence = FoilSentence(fields: event.fields) else { continue }
      var candidate = Candidate(sentence)
      candidate.isWatched = event["watched"]?.boolean ?? false
      // The sentences of a caption stand one behind the other.
      if let last = anchors.last, last.step == event.step, last.image == sentence.image,
        last.caption == sentence.caption
      {
        anchors[anchors.count - 1].candidates.append(candidate)
      } else {
        anchors.append(NegativeAnchor(sentence, step: event.step, candidate))
      }
    }
    return anchors
  }

  private init(_ sentence: FoilSentence, step: Int, _ candidate: Candidate) {
    self.step = step
    term = Self.generatedTerm
    isImageAnchor = true
    image = sentence.image
    caption = sentence.caption
    positive = Double(sentence.goldScore)
    candidates = [candidate]
  }
}

extension NegativeAnchor.Candidate {
  /// A generated sentence; one that was rejected may have no score.
  init(_ sentence: FoilSentence) {
    item = .sentence(sentence.text)
    similarity = sentence.score.map(Double.init) ?? .nan
    weight = .nan
    isMemory = false
    isDrawn = false
    branch = sentence.verdict.name
    self.sentence = sentence
  }

  init?(_ value: JSONValue) {
    guard let similarity = value["similarity"]?.number else { return nil }
    guard let item = NegativeItem(value) else { return nil }
    self.item = item
    self.similarity = similarity
    weight = value["weight"]?.number ?? 0
    isMemory = value["source"]?.text == "memory"
    isDrawn = value["drawn"]?.boolean ?? false
    probability = value["probability"]?.number
    posterior = value["posterior"]?.number
    branch = value["branch"]?.text ?? ""
  }
}

/// The samples of a run in a form that can be drawn at once; made anew only when the log grew.
final class NegativeSamples {
  private(set) var steps: [Int] = []
  private(set) var terms: [String] = []
  private(set) var anchors: [Int: [NegativeAnchor]] = [:]
  /// How often each candidate was pushed away, over all samples.
  private(set) var chosen: [NegativeAnchor.Item: Int] = [:]
  /// Captions of an image, if all samples agree that they stand one behind the other.
  private(set) var captionsPerImage: Int?
  /// A caption of each image that was an anchor.
  private var captionOfImage: [Int: Int] = [:]
  private var run: Int64?
  private var lastOverview: (key: OverviewKey, value: FoilOverview?)?
  private var count = -1
  private var lastStep = -1

  func update(_ events: [Event], foils: [Event] = [], run: Int64) {
    let newest = max(events.last?.step ?? -1, foils.last?.step ?? -1)
    guard run != self.run || events.count + foils.count != count || newest != lastStep else {
      return
    }
    self.run = run
    count = events.count + foils.count
    lastStep = newest
    lastOverview = nil
    anchors = [:]
    chosen = [:]
    captionOfImage = [:]
    terms = []
    var pairs: [(image: Int, caption: Int)] = []
    for anchor in events.compactMap({ NegativeAnchor($0) }) + NegativeAnchor.generated(foils) {
      anchors[anchor.step, default: []].append(anchor)
      if !terms.contains(anchor.term) { terms.append(anchor.term) }
      if anchor.caption >= 0 { pairs.append((anchor.image, anchor.caption)) }
      if anchor.caption >= 0 {
        captionOfImage[anchor.image] = min(
          captionOfImage[anchor.image] ?? anchor.caption, anchor.caption)
      }
      for candidate in anchor.candidates where candidate.isChosen && candidate.item.isKnown {
        chosen[candidate.item, default: 0] += 1
      }
    }
    steps = anchors.keys.sorted()
    // Few samples may agree with several numbers, and a wrong one would name wrong captions.
    let fitting = (1...100).filter { number in
      pairs.allSatisfy { $0.image >= 0 && $0.caption >= 0 && $0.caption / number == $0.image }
    }
    captionsPerImage = fitting.count == 1 ? fitting[0] : nil
  }

  /// A caption that tells what an image shows, if one is known.
  func caption(ofImage image: Int) -> Int? {
    captionOfImage[image] ?? captionsPerImage.map { image * $0 }
  }

  /// What an overview depends on beside the samples.
  private struct OverviewKey: Equatable {
    var place: Int
    var stretch: FoilOverviewState.Stretch
    var isNewest: Bool
    var moments: Int
    var lastMoment: Int?
  }

  /// The generated sentences of the sampled steps up to a place; made anew only where that differs.
  ///
  /// - Parameter isNewest: Whether counts behind the last sample belong to it.
  /// - Returns: Nil if none were sampled.
  func overview(
    upTo place: Int, _ stretch: FoilOverviewState.Stretch, isNewest: Bool, _ moments: [FoilMoment]
  ) -> FoilOverview? {
    let key = OverviewKey(
      place: place, stretch: stretch, isNewest: isNewest, moments: moments.count,
      lastMoment: moments.last?.step)
    if let lastOverview, lastOverview.key == key { return lastOverview.value }
    let all = steps.filter { step in
      anchors[step]?.contains { $0.term == NegativeAnchor.generatedTerm } ?? false
    }
    let end = steps.prefix(place + 1).last ?? 0
    let sampled = all.filter { $0 <= end }
    let chosen = sampled.suffix(stretch.samples)
    var value: FoilOverview?
    if let first = chosen.first, let last = chosen.last {
      let before = sampled.dropLast(chosen.count).last ?? 0
      let end = isNewest ? Int.max : last
      var overview = FoilOverview(
        steps: first...last, sentences: chosen.flatMap(sentences),
        moments: moments.filter { $0.step > before && $0.step <= end })
      overview.curve = [FoilPerplexityPoint](moments)
      if overview.curve.isEmpty {
        overview.curve = [FoilPerplexityPoint](all.map { ($0, sentences($0)) })
      }
      overview.perplexity = overview.curve.filter { $0.step > before && $0.step <= end }.means
      overview.isNewest = isNewest
      value = overview
    }
    lastOverview = (key, value)
    return value
  }

  /// The generated sentences of a step.
  private func sentences(_ step: Int) -> [FoilSentence] {
    (anchors[step] ?? []).flatMap(\.candidates).compactMap(\.sentence)
  }
}
