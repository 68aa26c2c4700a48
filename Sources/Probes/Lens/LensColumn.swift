import Ground
import Objectives
import Recipe

/// One objective of a lens: its settings and what it is called.
public struct LensColumn: Sendable {
  /// Its name with the settings that were named: `triplet_sn:tau=0.02`; `run:` before those of the
  /// run itself.
  public let name: String
  /// A short heading: `SN tau=0.02`.
  public let heading: String
  /// Whether the run was trained with it.
  public let isOwn: Bool
  /// The objective as the only term.
  let objective: RunConfiguration.Objective

  /// The name of the objective.
  public var term: String { objective.terms.first ?? "" }

  private init(
    name: String, heading: String, isOwn: Bool, objective: RunConfiguration.Objective
  ) {
    self.name = name
    self.heading = heading
    self.isOwn = isOwn
    self.objective = objective
  }

  /// The terms of a run, each by itself.
  static func own(_ objective: RunConfiguration.Objective) -> [LensColumn] {
    objective.terms.map { term in
      var single = objective
      single.terms = [term]
      return LensColumn(
        name: "run:\(term)", heading: "run " + short(term, single), isOwn: true, objective: single)
    }
  }

  /// An objective as a person names it: `triplet_sn:tau=0.02,variant=softplus`.
  ///
  /// What is not named is as in `base`, the run's; `margin`, `reduction` and
  /// `same_image_negatives` may be named as well.
  ///
  /// - Throws: `Failure` of kind usage with the setting, as for a run file.
  public init(_ text: String, base: RunConfiguration.Objective) throws {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let term = String(text[..<colon]).replacing("-", with: "_")
    guard ObjectiveRegistry.named(term) != nil else {
      let names = ObjectiveRegistry.all.map(\.name)
      throw Failure(
        "there is no objective \"\(PlainText.field(term))\"",
        remedy: nearest(to: term, among: names).map { "did you mean \"\($0)\"?" }
          ?? "use \(names.joined(separator: ", "))", kind: .usage)
    }
    var configuration = RunConfiguration()
    configuration.objective = base
    configuration.objective.terms = [term]
    let pairs = text[colon...].dropFirst().split(separator: ",").map { String($0) }
    let shared = ["margin", "reduction", "same_image_negatives"]
    configuration = try configuration.applying(
      overrides: pairs.map { pair in
        let key = pair.prefix { $0 != "=" }
        return shared.contains(String(key)) ? "objective.\(pair)" : "objective.\(term).\(pair)"
      })
    var heading = LensColumn.short(term, configuration.objective)
    let told = pairs.filter { !$0.hasPrefix("hardest=") }
    if !told.isEmpty { heading += " " + told.joined(separator: " ") }
    self.init(
      name: ([term] + (pairs.isEmpty ? [] : [pairs.joined(separator: ",")]))
        .joined(separator: ":"), heading: heading, isOwn: false,
      objective: configuration.objective)
  }

  /// The objectives that are shown beside a run's own.
  static func usual(_ base: RunConfiguration.Objective) throws -> [LensColumn] {
    let others = [TripletSN.descriptor, InfoNCE.descriptor, FNELoss.descriptor]
    return try ([hardest(true), hardest(false)] + others.map(\.name))
      .map { try LensColumn($0, base: base) }
  }

  /// The triplet loss of the hardest negative, or of all of them, as a person names it.
  static func hardest(_ isHardest: Bool) -> String {
    "\(TripletLoss.descriptor.name):hardest=\(isHardest)"
  }

  private static func short(_ term: String, _ objective: RunConfiguration.Objective) -> String {
    switch term {
    case TripletLoss.descriptor.name: objective.takesHardest ? "MH" : "SH"
    case TripletSN.descriptor.name: "SN"
    default: ObjectiveRegistry.named(term)?.title ?? term
    }
  }

  /// Whether it gives the same weights as another, once the warm-up is over.
  func isAlike(_ other: LensColumn) -> Bool {
    func meaning(_ column: LensColumn) -> [String] {
      var configuration = RunConfiguration()
      configuration.objective = column.objective
      return Setting.all.filter { $0.table.hasPrefix("objective") && $0.name != "weight" }
        .filter { $0.name != "warmup_epochs" && $0.isRelevant(in: configuration) }
        .map { $0.value(in: configuration).literal }
    }
    return meaning(self) == meaning(other)
  }
}
