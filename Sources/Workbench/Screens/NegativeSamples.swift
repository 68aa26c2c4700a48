import Training

/// One sampled anchor with its candidates, as a `negatives` event has it.
struct NegativeAnchor: Hashable, Sendable {
  /// What an anchor or candidate is: a caption or an image, by its place in the training split.
  enum Item: Hashable, Sendable {
    case caption(Int)
    case image(Int)

    /// Whether it is of the data: a memory begins with random keys, which have negative numbers.
    var isKnown: Bool {
      switch self {
      case .caption(let number), .image(let number): number >= 0
      }
    }
  }

  struct Candidate: Hashable, Sendable {
    var item: Item
    var similarity: Double
    var weight: Double
    var isMemory: Bool
    var isDrawn: Bool
    var probability: Double?
    var posterior: Double?
    var branch: String

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
  /// Similarity of the hardest candidate less that of the positive.
  var hardestGap: Double { (candidates.map(\.similarity).max() ?? .nan) - positive }

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

extension NegativeAnchor.Candidate {
  init?(_ value: JSONValue) {
    guard let similarity = value["similarity"]?.number else { return nil }
    if let caption = value["caption"]?.integer {
      item = .caption(caption)
    } else if let image = value["image"]?.integer {
      item = .image(image)
    } else {
      return nil
    }
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
  private var count = -1
  private var lastStep = -1

  func update(_ events: [Event], run: Int64) {
    guard run != self.run || events.count != count || events.last?.step ?? -1 != lastStep else {
      return
    }
    self.run = run
    count = events.count
    lastStep = events.last?.step ?? -1
    anchors = [:]
    chosen = [:]
    captionOfImage = [:]
    terms = []
    var pairs: [(image: Int, caption: Int)] = []
    for anchor in events.lazy.compactMap({ NegativeAnchor($0) }) {
      anchors[anchor.step, default: []].append(anchor)
      if !terms.contains(anchor.term) { terms.append(anchor.term) }
      pairs.append((anchor.image, anchor.caption))
      captionOfImage[anchor.image] = min(
        captionOfImage[anchor.image] ?? anchor.caption, anchor.caption)
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
}

/// What a person says of a negative.
public enum NegativeMark: String, Hashable, Sendable, CaseIterable {
  /// It fits the anchor: a false negative.
  case isTrue = "true"
  case isFine = "fine"
  case isBroken = "not-english"
}

/// A share with its Wilson score interval of 95 % (Wilson 1927).
struct WilsonInterval: Equatable, Sendable {
  let share: Double
  let low: Double
  let high: Double

  /// - Returns: nil of no trials.
  init?(_ successes: Int, of trials: Int) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let z = 1.959963984540054
    let n = Double(trials)
    share = Double(successes) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    low = successes == 0 ? 0 : max(0, middle - half)
    high = successes == trials ? 1 : min(1, middle + half)
  }
}
