import Corpus
import Ground
import Recipe
import Records
import Retrieval
import Training

/// False captions of a split, ready to be put before any model.
public struct AttackSet: Sendable {
  /// One caption and its candidates.
  public struct Case: Sendable {
    /// The image's number in the split.
    public var image: Int
    public var candidates: CandidateSet
  }

  /// What wrote them.
  public let source: String
  /// Captions that have at least one candidate.
  public let cases: [Case]
  /// Captions that the source had nothing for.
  public let without: Int
  /// Candidates that were left out because they are known to be true; only made-up scenes tell.
  public let knownTrue: Int

  init(source: String, cases: [Case], without: Int, knownTrue: Int) {
    self.source = source
    self.cases = cases
    self.without = without
    self.knownTrue = knownTrue
  }

  /// Asks a source and leaves out what repeats itself or a caption of the image.
  ///
  /// - Parameters:
  ///   - captions: Numbers of captions in the split.
  ///   - count: Candidates for each caption.
  ///   - truth: Of a scenes data set.
  public init(
    _ source: any CandidateSource, captions: [Int], of split: Split, count: Int,
    truth: SceneTruth? = nil
  ) throws {
    let sets = try source.candidates(for: captions, of: split, count: count)
    guard sets.count == captions.count else {
      throw Failure(
        "\(source.name) gave \(sets.count) sets of candidates for \(captions.count) captions")
    }
    var known = 0
    let cases = zip(captions, sets).map { caption, set in
      let image = Int(split.imageOfCaption[caption])
      var distinct = set.distinct(
        from: split.captions[split.captionOffsets[image]..<split.captionOffsets[image + 1]])
      if let truth {
        let all = distinct.sentences.count
        let gold = distinct.gold.split(separator: " ").map(String.init)
        distinct.sentences.removeAll {
          let words = $0.split(separator: " ").map(String.init)
          return truth.isTrue(caption: caption, replacing: gold, with: words, image: image) == true
        }
        known += all - distinct.sentences.count
      }
      return Case(image: image, candidates: distinct)
    }
    self.source = source.name
    self.cases = cases.filter { !$0.candidates.sentences.isEmpty }
    without = captions.count - self.cases.count
    knownTrue = known
  }
}

/// How one model stands one source's candidates: how often an image's caption is more similar to it
/// than every candidate.
public struct AttackResult: Sendable, Equatable {
  /// Captions that were attacked.
  public private(set) var captions = 0
  /// Captions that were more similar than all of their candidates; a tie counts as lost.
  public private(set) var held = 0
  /// Single candidates against their captions.
  public private(set) var pairs = PairwiseAccuracy()
  private var hardest = 0.0

  /// Per cent of the captions that held.
  public var share: Double { captions > 0 ? 100 * Double(held) / Double(captions) : 0 }
  /// Wilson's interval of the share.
  public var interval: ProportionInterval {
    ProportionInterval(successes: held, trials: captions)
  }
  /// The mean over captions of the hardest candidate's similarity less the caption's.
  public var hardestGapMean: Double { captions > 0 ? hardest / Double(captions) : 0 }

  /// Compares every caption with its candidates.
  ///
  /// - Parameter each: Gets the similarities of each caption and of its candidates.
  /// - Throws: What the scorer throws.
  public init(
    _ set: AttackSet, scorer: some PairScorer,
    each: (_ gold: Float, _ candidates: ArraySlice<Float>) -> Void = { _, _ in }
  ) throws {
    // Cases stay whole within a block, where equal sentences tie exactly.
    let block = 8192
    var start = 0
    while start < set.cases.count {
      var images: [Int] = []
      var sentences: [String] = []
      var end = start
      while end < set.cases.count, end == start || sentences.count < block {
        let next = set.cases[end]
        sentences.append(next.candidates.gold)
        sentences.append(contentsOf: next.candidates.sentences)
        images.append(
          contentsOf: repeatElement(next.image, count: 1 + next.candidates.sentences.count))
        end += 1
      }
      let scores = try scorer.similarities(images: images, sentences: sentences)
      var place = 0
      for index in start..<end {
        let count = set.cases[index].candidates.sentences.count
        let candidates = scores[(place + 1)...(place + count)]
        add(gold: scores[place], candidates: candidates)
        each(scores[place], candidates)
        place += 1 + count
      }
      start = end
    }
  }

  private mutating func add(gold: Float, candidates: ArraySlice<Float>) {
    captions += 1
    if candidates.allSatisfy({ PairwiseAccuracy.isRight(gold: gold, edited: $0) }) { held += 1 }
    for candidate in candidates { pairs.add(gold: gold, edited: candidate) }
    hardest += Double(candidates.max() ?? gold) - Double(gold)
  }
}

extension AttackResult: Encodable {
  enum CodingKeys: String, CodingKey {
    case captions, held, share, low, high, candidates, accuracy, gap
    case hardestGap = "hardest_gap"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(captions, forKey: .captions)
    try container.encode(held, forKey: .held)
    try container.encode(share, forKey: .share)
    try container.encode(interval.low, forKey: .low)
    try container.encode(interval.high, forKey: .high)
    try container.encode(pairs.pairs, forKey: .candidates)
    try container.encode(pairs.accuracy, forKey: .accuracy)
    try container.encode(pairs.gapMean, forKey: .gap)
    try container.encode(hardestGapMean, forKey: .hardestGap)
  }
}
