import Ground

/// A field of the log that is a curve over the steps of a run, or holds curves: the one place that
/// says what it is called and what it means.
///
/// The writer takes the names of its fields from here, the dashboard its plots, and
/// `docs/run-format.md` its tables. What an evaluation measures stands in `RetrievalMetric.all`
/// instead. A new curve is an entry in ``all`` and the line that writes it.
public struct Curve: Sendable {
  /// The kind of event that has the field.
  public let kind: Event.Kind
  /// The name of the field. That of a family of fields ends in `NAME`, which stands for a name of each.
  public let field: String
  /// What a plot of it is called.
  public let title: String
  /// What it is, with Markdown, as a row of a table has it.
  public let meaning: String
  public let unit: Unit
  public let panel: Panel
  /// The curve that it is drawn together with, if there is one.
  public let companion: Companion?
  /// The name in the index: `step.loss`.
  public let name: String
  /// What names of a family begin with, without and with the kind of event; nil of a single field.
  private let family: (field: String, name: String)?
  /// What names of the numbers inside of an object begin with.
  private let inside: String

  /// What a value counts.
  public enum Unit: String, Sendable {
    case none = ""
    /// Of a whole, from 0 to 1.
    case share
    case probability
    /// Cosine of two embeddings, from -1 to 1.
    case cosine
    /// How many there are.
    case count
    /// Of cross entropies.
    case nats
    case rate = "1/s"
    /// An object: several numbers, each a curve.
    case object
    /// An object with a list of counts.
    case histogram
  }

  /// Where a dashboard shows it.
  public enum Panel: Sendable {
    /// Beside the results: what is minimised.
    case loss
    /// How generated negatives are doing.
    case generated
    /// How training goes, and why.
    case training
    /// Behind all others, by name.
    case other
    /// Not by itself: ends of axes, and counts that depend on the batch alone.
    case hidden
  }

  /// A curve that another one is compared with.
  public struct Companion: Sendable {
    /// Its field, of the same kind of event.
    public let field: String
    /// What it is.
    public let name: String
  }

  private init(
    _ kind: Event.Kind, _ field: String, _ title: String, _ panel: Panel, _ unit: Unit,
    _ meaning: String, beside companion: Companion? = nil
  ) {
    self.kind = kind
    self.field = field
    self.title = title
    self.meaning = meaning
    self.unit = unit
    self.panel = panel
    self.companion = companion
    name = "\(kind.rawValue).\(field)"
    inside = name + "."
    let wildcard = Self.wildcard.count
    family =
      field.hasSuffix(Self.wildcard)
      ? (String(field.dropLast(wildcard)), String(name.dropLast(wildcard))) : nil
  }

  package static func step(
    _ field: String, _ title: String, _ panel: Panel, _ unit: Unit, _ meaning: String
  ) -> Curve {
    Curve(.step, field, title, panel, unit, meaning)
  }

  package static func epoch(
    _ field: String, _ title: String, _ panel: Panel, _ unit: Unit, _ meaning: String
  ) -> Curve {
    Curve(.epoch, field, title, panel, unit, meaning)
  }

  package static func foils(
    _ field: String, _ title: String, _ panel: Panel, _ unit: Unit, _ meaning: String,
    beside companion: Companion? = nil
  ) -> Curve {
    Curve(.foils, field, title, panel, unit, meaning, beside: companion)
  }

  /// Every field of `step`, `epoch` and `foils` events, in the order of attention.
  public static let all = steps + epochs + sentences

  /// Whether it stands for several fields, one for each name.
  public var isFamily: Bool { family != nil }

  private static let wildcard = "NAME"

  /// The field of one member of a family.
  package func field(of member: String) -> String { (family?.field ?? field) + member }

  /// The title of one member of a family.
  private func title(of member: String) -> String {
    title.replacing(Self.wildcard, with: member.replacing("_", with: " "))
  }

  /// The entry that a curve of the index belongs to, and its title there; nil if there is none.
  ///
  /// What is inside of an object has no title of its own.
  public static func find(_ name: String) -> (curve: Curve, title: String?)? {
    // Asked for every curve at every drawing.
    if let curve = byName[name] { return (curve, curve.title) }
    for curve in all {
      if name.hasPrefix(curve.inside) { return (curve, nil) }
      guard let start = curve.family?.name, let member = Self.member(name, start) else { continue }
      return (curve, curve.title(of: member))
    }
    return nil
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// What stands behind the beginning of a name; nil if it does not begin so, or there is nothing.
  private static func member(_ name: String, _ start: String) -> String? {
    guard name.hasPrefix(start), name.utf8.count > start.utf8.count else { return nil }
    return String(name.dropFirst(start.count))
  }

  /// The names of a set that are members of this family, ascending.
  public func members(among names: some Sequence<String>) -> [String] {
    guard let start = family?.name else { return [] }
    return names.filter { Self.member($0, start) != nil }.sorted()
  }

  /// The rows of a kind's table in `docs/run-format.md`.
  public static func markdown(of kind: Event.Kind) -> String {
    let rows = all.filter { $0.kind == kind }.map {
      "| `\($0.field)` | \($0.meaning) | \($0.unit.rawValue) |\n"
    }
    return "| field | content | unit |\n| --- | --- | --- |\n" + rows.joined()
  }
}

extension [String: JSONValue] {
  /// The field of a curve, in an event of its kind.
  package subscript(curve: Curve) -> JSONValue? {
    get { self[curve.field] }
    set { self[curve.field] = newValue }
  }
}
