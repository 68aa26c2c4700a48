import Ground

/// Everything that files, forms, documentation and the trainer need to know about an objective.
public struct ObjectiveDescriptor: Sendable {
  /// Its name in run files, with underscores: `triplet_sn`.
  public let name: String
  /// Its name on screens and in tables: `Triplet-SN`.
  public let title: String
  public let summary: String
  /// The paper or code it comes from.
  public let source: String
  /// Its own settings, `objective.<name>.<parameter>` in a run file.
  public let parameters: [ObjectiveParameter]
  /// Makes the objective.
  let build: @Sendable (ObjectiveValues) throws -> any Objective

  public init(
    name: String, title: String, summary: String, source: String,
    parameters: [ObjectiveParameter],
    build: @escaping @Sendable (ObjectiveValues) throws -> any Objective
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.source = source
    self.parameters = parameters
    self.build = build
  }

  /// The objective with these settings; a parameter that is not given has its default.
  ///
  /// - Throws: A `Failure` of kind usage where values do not go together.
  public func make(
    _ options: ObjectiveOptions, _ given: [String: SettingValue] = [:]
  ) throws -> any Objective {
    var values = Dictionary(
      parameters.map { ($0.name, $0.defaultValue) }, uniquingKeysWith: { first, _ in first })
    for parameter in parameters {
      if let value = given[parameter.name] { values[parameter.name] = value }
    }
    return try build(ObjectiveValues(options: options, values: values))
  }
}

/// Settings that several objectives share.
public struct ObjectiveOptions: Sendable, Equatable {
  public var margin = 0.2
  public var reduction = Reduction.mean
  /// Whether another caption of the anchor's own image counts as a negative.
  public var sameImageNegatives = false

  public init() {}
}

/// One setting of an objective.
public struct ObjectiveParameter: Sendable {
  public let name: String
  public let kind: SettingKind
  public let defaultValue: SettingValue
  public let meaning: String
  /// The paper or code that the default comes from.
  public let source: String
  public let aliases: [Alias]

  /// A flag of another program that means the same.
  public struct Alias: Sendable {
    public let name: String
    /// What the bare flag sets a truth value to.
    public let flag: Bool?

    public init(_ name: String, flag: Bool? = nil) {
      self.name = name
      self.flag = flag
    }
  }

  public static func real(
    _ name: String, _ value: Double, _ range: Interval, _ meaning: String, from source: String
  ) -> ObjectiveParameter {
    ObjectiveParameter(
      name: name, kind: .real(range), defaultValue: .real(value), meaning: meaning,
      source: source, aliases: [])
  }

  public static func integer(
    _ name: String, _ value: Int, _ range: ClosedRange<Int>, _ meaning: String,
    from source: String, aliases: [Alias] = []
  ) -> ObjectiveParameter {
    ObjectiveParameter(
      name: name, kind: .integer(range), defaultValue: .integer(value), meaning: meaning,
      source: source, aliases: aliases)
  }

  public static func boolean(
    _ name: String, _ value: Bool, _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> ObjectiveParameter {
    ObjectiveParameter(
      name: name, kind: .boolean, defaultValue: .boolean(value), meaning: meaning,
      source: source, aliases: aliases)
  }

  /// One of the cases of an enumeration.
  public static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ value: Choice, _ meaning: String, from source: String
  ) -> ObjectiveParameter {
    ObjectiveParameter(
      name: name, kind: .choice(Choice.allCases.map(\.rawValue)),
      defaultValue: .text(value.rawValue), meaning: meaning, source: source, aliases: [])
  }
}

/// The settings that an objective is made from.
public struct ObjectiveValues: Sendable {
  public let options: ObjectiveOptions
  private let values: [String: SettingValue]

  init(options: ObjectiveOptions, values: [String: SettingValue]) {
    self.options = options
    self.values = values
  }

  public func real(_ name: String) -> Double {
    switch values[name] {
    case .real(let number): number
    case .integer(let number): Double(number)
    default: preconditionFailure("\(name) is not among the descriptor's real parameters")
    }
  }

  public func integer(_ name: String) -> Int {
    guard case .integer(let number) = values[name] else {
      preconditionFailure("\(name) is not among the descriptor's integer parameters")
    }
    return number
  }

  public func boolean(_ name: String) -> Bool {
    guard case .boolean(let flag) = values[name] else {
      preconditionFailure("\(name) is not among the descriptor's truth values")
    }
    return flag
  }

  public func choice<Choice: RawRepresentable<String>>(_ name: String, _: Choice.Type) -> Choice {
    guard case .text(let word) = values[name], let choice = Choice(rawValue: word) else {
      preconditionFailure("\(name) is not among the descriptor's choices")
    }
    return choice
  }

  /// The loss applied to both directions with the shared settings.
  public func anchorwise<Loss: AnchorLoss>(
    _ loss: Loss, transposesLabels: Bool = true
  ) -> any Objective {
    AnchorwiseObjective(
      loss, reduction: options.reduction, sameImageNegatives: options.sameImageNegatives,
      transposesLabels: transposesLabels)
  }
}
