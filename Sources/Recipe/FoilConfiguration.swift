import Models

extension RunConfiguration {
  /// `[foils]`: negatives that are written, not found (TAGS-DC, Fan et al., NAACL Findings 2022).
  ///
  /// Each caption is masked in several variants, a masked language model that shares the encoders
  /// fills them in, filters remove what may be true, and the hardest for the current model are kept.
  public struct Foils: Equatable, Sendable {
    /// Who writes the sentences.
    public enum Generator: String, CaseIterable, Sendable {
      /// Nobody: no generated negatives.
      case off
      /// The model as it is at each step.
      case shared
      /// The model as it was when generation began, with fresh draws.
      case frozen
      /// The model as it was when generation began, the same sentences each time.
      case `static`
      /// Rules: another word of the same class, without a model.
      case rules

      /// Whether it writes with the weights that the model had when generation began.
      package var staysAsItWas: Bool { self == .frozen || self == .static }
    }
    /// What the language model, discrimination and correction see beside the sentence.
    public enum Grounding: String, CaseIterable, Sendable {
      /// `layers` for a transformer, `attention` for everything else.
      case auto
      /// The regions, by attention on the text encoder's output.
      case attention
      /// The regions, by cross-attention in each layer of a transformer.
      case layers
      case none
    }
    /// How the sentences enter the ranking loss.
    public enum Form: String, CaseIterable, Sendable { case hinge, softmax }
    /// Which filters reject sentences that may be true.
    public enum Filter: String, CaseIterable, Sendable {
      case known
      case knownAny = "known_any"
      case related
      case likely
      case tooGood = "too_good"
    }

    public var generator = Generator.off
    public var grounding = Grounding.auto
    /// Whether the model in training goes on with the language model's loss while a generator that
    /// stays as it was writes.
    public var frozenLanguageLoss = false
    /// λ of the ranking loss on the sentences.
    public var weight = 0.5
    public var form = Form.hinge
    public var margin = 0.1
    /// Temperature of the softmax form where no term of the objective is InfoNCE.
    public var softmaxTemperature = 0.1
    /// λ of the masked language model before and after generation begins.
    public var warmupLanguageWeight = 0.1
    public var languageWeight = 0.05
    public var discriminationWeight = 0.05
    public var correctionWeight = 0.03
    /// ρ: the part of the words that is masked.
    public var maskRate = 0.15
    public var maximumChanges = 2
    /// M, K and H: masked variants of a caption, fills of a variant, sentences kept.
    public var variants = 2
    public var fills = 8
    public var kept = 2
    /// Of the draw of fills, from so many of the most probable words.
    public var temperature = 1.5
    public var topWords = 50
    /// The part of each batch that sentences are written for.
    public var share = 0.5
    public var filters = [Filter.known, .related, .likely, .tooGood].map(\.rawValue)
    /// κ of the filter `likely`, δ of `too_good`.
    public var likelihoodRatio = 0.1
    public var surplus = 0.1
    /// F6: whether a sentence counts by 1 − P(it is true), and K of the prior.
    public var softWeights = false
    public var softPrior = 20.0
    /// Epochs before generation may begin, epochs after which it begins in any case.
    public var warmupEpochs = 1.0
    public var latestEpoch = 3.0
    /// Epochs over which λ rises to its value.
    public var rampEpochs = 1.0
    /// The epoch from which discrimination and correction are trained, and the factor on the
    /// learning rate from then on.
    public var wordsEpoch = 2.0
    public var wordsRate = 1.0
    /// Sentences are written to `foils.jsonl` every so many steps; 0 writes none.
    public var logSteps = 100

    public init() {}
  }
}

extension RunConfiguration {
  /// What `foils.grounding` means for this text encoder; never `auto`.
  public var grounding: Foils.Grounding {
    guard foils.grounding == .auto else { return foils.grounding }
    return model.text.kind.has(.layersSeeRegions) ? .layers : .attention
  }
}

extension RunConfiguration.Foils {
  /// Whether anything of it is trained; with all weights at 0 a run is the one without it.
  public var isActive: Bool {
    guard generator != .off else { return false }
    return weight > 0 || trainsWords || (usesModel && languageWeight + warmupLanguageWeight > 0)
  }

  /// Whether the sentences come from the masked language model.
  package var usesModel: Bool { generator != .off && generator != .rules }

  /// Whether discrimination or correction is trained.
  package var trainsWords: Bool { discriminationWeight > 0 || correctionWeight > 0 }

  package func has(_ filter: Filter) -> Bool { filters.contains(filter.rawValue) }

  /// A name for tables: `TAGS-DC`, `TAGS (related, likely, too_good), ungrounded`.
  ///
  /// A paper's name alone is that of a run with the paper's filters; others are told.
  public var title: String? {
    guard isActive else { return nil }
    var title = generator == .rules ? "rule-made negatives" : "TAGS"
    let parts =
      (discriminationWeight > 0 ? "D" : "") + (correctionWeight > 0 ? "C" : "")
    if !parts.isEmpty { title += generator == .rules ? " + \(parts)" : "-\(parts)" }
    title += filterNote
    switch generator {
    case .frozen: title += ", frozen generator"
    case .static: title += ", static"
    case .off, .shared, .rules: break
    }
    if generator.staysAsItWas, frozenLanguageLoss { title += ", language loss goes on" }
    return usesModel && grounding == .none ? title + ", ungrounded" : title
  }

  /// What stands for the generated negatives in a run's automatic name: `tags-dc`, `tags-frozen`,
  /// `rules`.
  var nameStem: String? {
    guard isActive else { return nil }
    let losses = (discriminationWeight > 0 ? "d" : "") + (correctionWeight > 0 ? "c" : "")
    let parts: [String?] = [
      generator == .rules ? "rules" : "tags", losses.isEmpty ? nil : losses,
      generator.staysAsItWas ? generator.rawValue : nil,
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }

  /// The filters that the published method has beside equality with a caption: TAGS rejects what an
  /// image's captions say, VSE-C also what is related to the old word.
  private var publishedFilters: [Filter] { generator == .rules ? [.known, .related] : [.known] }

  /// How the filters differ from the published ones: ` (related, likely)`, ` (no known, likely)`,
  /// `, unfiltered`; empty where they do not.
  private var filterNote: String {
    let own = Filter.allCases.filter { filter in
      // Rules have no language model to ask.
      has(filter) && (usesModel || filter != .likely)
    }
    guard !own.isEmpty else { return ", unfiltered" }
    let published = publishedFilters
    let missing = published.filter { filter in
      // The stricter form rejects whatever the other does.
      !own.contains(filter) && !(filter == .known && own.contains(.knownAny))
    }
    let notes =
      missing.map { "no \($0.rawValue)" }
      + own.filter { !published.contains($0) }.map(\.rawValue)
    return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }
}
