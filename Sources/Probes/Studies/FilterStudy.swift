import Compute
import Corpus
import Ground
import Language
import Recipe
import Records
import Retrieval
import Training

/// What each filter of generated sentences does: the same sentences chosen with all filters, with one
/// of them left out, with one alone, and with none.
///
/// On made-up scenes, whose truth is known, it says how many of the chosen sentences are in truth
/// true of the image: the false negatives that a filter is there to prevent.
public struct FilterStudy: Sendable, Encodable {
  /// One set of filters.
  public struct Row: Sendable, Encodable {
    public var name: String
    public var filters: [String]
    /// Sentences that were written and that the filters let through.
    public var written = 0
    public var accepted = 0
    /// Of the chosen ones, the hardest of each caption: all, those whose truth the scene decides, and
    /// of these those that are true.
    public var kept = 0
    public var decided = 0
    public var isTrue = 0
    /// Of the chosen ones, those of which a scene does not say whether they are true ("a plain
    /// circle"), and those that are no English ("a five of purple crosses").
    public var undecided = 0
    public var meaningless = 0
    /// Of the chosen ones, those more similar to the image than their caption.
    public var beaten = 0
    /// The mean of s⁻ − s⁺ over the chosen ones.
    public var gapMean = 0.0

    /// Of `isTrue` in `decided`, with 95 %, in per cent; nil where no truth is known.
    public var falseNegatives: ProportionInterval? {
      decided > 0 ? ProportionInterval(successes: isTrue, trials: decided) : nil
    }

    /// The share of the chosen ones that is true, in per cent, if all others whose truth is not known
    /// were false, and if all were true; nil where no truth is known.
    public var bounds: ClosedRange<Double>? {
      guard decided > 0 else { return nil }
      let percent = 100 / Double(kept)
      return percent * Double(isTrue)...percent * Double(isTrue + kept - decided)
    }

    enum CodingKeys: String, CodingKey {
      case name, filters, written, accepted, kept, decided, beaten, undecided, meaningless
      case isTrue = "true"
      case gapMean = "gap_mean"
      case falseNegatives = "true_interval"
      case bounds = "true_bounds"
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(filters, forKey: .filters)
      try container.encode(written, forKey: .written)
      try container.encode(accepted, forKey: .accepted)
      try container.encode(kept, forKey: .kept)
      try container.encode(decided, forKey: .decided)
      try container.encode(isTrue, forKey: .isTrue)
      try container.encode(undecided, forKey: .undecided)
      try container.encode(meaningless, forKey: .meaningless)
      try container.encode(beaten, forKey: .beaten)
      try container.encode(gapMean, forKey: .gapMean)
      try container.encodeIfPresent(falseNegatives, forKey: .falseNegatives)
      let bounds = bounds.map { ["low": $0.lowerBound, "high": $0.upperBound] }
      try container.encodeIfPresent(bounds, forKey: .bounds)
    }
  }

  public var split: String
  public var captions: Int
  public var rows: [Row]

  /// Has a model write against captions of a split, once for each set of filters with equal draws.
  ///
  /// - Parameters:
  ///   - values: The parameters of a checkpoint.
  ///   - generator: Of a generator that stays as it was (``RunDirectory/generator(_:)``).
  ///   - captions: The most captions, drawn from the split.
  /// - Throws: `Failure` if the run writes no sentences, or its data cannot be read.
  public init(
    _ context: RunContext, values: FloatBuffer, generator: FloatBuffer? = nil,
    split name: String, captions: Int, seed: UInt64
  ) throws {
    split = name
    var order = Array(try context.split(name).captions.indices)
    if captions < order.count {
      var stream = RandomStream(seed: seed, purpose: "filter study")
      stream.shuffle(&order)
      order = order.prefix(captions).sorted()
    }
    self.captions = order.count
    rows = try FilterStudy.sets(of: context.configuration.foils).map { set in
      let writer = try FoilWriter(
        context, values: values, generator: generator, split: name, filters: set.filters)
      var row = Row(name: set.name, filters: set.filters)
      for caption in order {
        let text = writer.split.captions[caption]
        row.add(try writer.write(caption: caption, seed: seed)) {
          writer.truth?.verdict(on: text, replacing: $0.gold, with: $0.words, image: $0.image)
        }
      }
      if row.kept > 0 { row.gapMean /= Double(row.kept) }
      return row
    }
  }

  /// The run's own filters, each of them left out, each of them alone, and none; and the stricter
  /// form of the filter of known words, if the run has the other.
  private static func sets(
    of options: RunConfiguration.Foils
  ) -> [(name: String, filters: [String])] {
    let all = options.filters.filter {
      // Rules have no language model whose probabilities could be compared.
      options.usesModel || $0 != RunConfiguration.Foils.Filter.likely.rawValue
    }
    guard !all.isEmpty else { return [("none", [])] }
    let without = all.map { left in ("without \(left)", all.filter { $0 != left }) }
    let alone = all.map { ("\($0) alone", [$0]) }
    let (known, any) = (
      RunConfiguration.Foils.Filter.known.rawValue, RunConfiguration.Foils.Filter.knownAny.rawValue
    )
    let strict =
      all.contains(known) && !all.contains(any)
      ? [("\(any) for \(known)", all.map { $0 == known ? any : $0 }), ("\(any) alone", [any])] : []
    return [("all", all)] + (all.count > 1 ? without + alone : []) + [("none", [])] + strict
  }
}

extension FilterStudy.Row {
  fileprivate mutating func add(
    _ sentences: [FoilSentence], verdict: (FoilSentence) -> Truth?
  ) {
    written += sentences.count
    accepted += sentences.count { $0.verdict == .accepted }
    for sentence in sentences where sentence.isKept {
      let gap = Double(sentence.gap ?? 0)
      kept += 1
      gapMean += gap
      if gap > 0 { beaten += 1 }
      switch verdict(sentence) {
      case .holds?:
        decided += 1
        isTrue += 1
      case .fails?: decided += 1
      case .undecided?: undecided += 1
      case .notUnderstood?: meaningless += 1
      case nil: break
      }
    }
  }
}
