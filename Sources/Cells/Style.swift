/// What a colour is for; a ``Theme`` says what it looks like at each colour depth.
public enum ColorRole: UInt8, Hashable, Sendable, CaseIterable {
  /// The terminal's own colour.
  case plain
  /// What matters less: units, hints, the raw line behind a smoothed one.
  case muted
  /// Borders and axes.
  case border
  /// The focus. There is one accent on a screen.
  case accent
  /// Titles and column heads.
  case title
  /// The selected row.
  case selection
  /// The selected row of a pane without the focus.
  case inactiveSelection
  /// Bars and tabs at the edges of the screen.
  case bar
  /// The name of a key in the function bar.
  case key
  /// A found piece of text.
  case match
  /// Good: finished, better than.
  case good
  /// A caution that needs no action yet.
  case caution
  /// What needs a person.
  case alert
  /// Text that was removed.
  case removed
  /// Text that was added.
  case added
}

/// A colour by its meaning, or of a fixed entry of the 256-colour palette.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  case role(ColorRole)
  /// The colour of a series (a run); numbers beyond the theme's palette begin anew.
  case series(Int)
  /// An entry of the 256-colour palette, for pictures and heat strips.
  case palette(UInt8)

  /// The entry of the 6 × 6 × 6 cube or the grey ramp nearest to a colour of bytes.
  public static func nearest(red: UInt8, green: UInt8, blue: UInt8) -> Color {
    .palette(Palette.nearest(red: Int(red), green: Int(green), blue: Int(blue)))
  }
}

/// How a cell looks besides its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
}

/// The look of a cell by meaning: foreground, background and attributes.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  public init(
    _ foreground: Color = .standard, on background: Color = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style of a role.
  public init(_ role: ColorRole, _ attributes: Attributes = []) {
    switch role {
    case .plain: self.init(.standard, attributes)
    case .selection, .inactiveSelection, .bar, .match, .key:
      self.init(.role(role), on: .role(role), attributes)
    default: self.init(.role(role), attributes)
    }
  }

  private init(_ foreground: Color, _ attributes: Attributes) {
    self.init(foreground, on: .standard, attributes)
  }

  /// Whether both colours are entries of the palette, as in a picture's half blocks.
  var isOfPicture: Bool {
    if case .palette = foreground, case .palette = background { return true }
    return false
  }

  public static let plain = Style()
  public static let muted = Style(ColorRole.muted)
  public static let border = Style(ColorRole.border)
  public static let accent = Style(ColorRole.accent)
  public static let title = Style(ColorRole.title, .bold)
  public static let selection = Style(ColorRole.selection)
  public static let inactiveSelection = Style(ColorRole.inactiveSelection)
  public static let bar = Style(ColorRole.bar)
  public static let key = Style(ColorRole.key)
  public static let match = Style(ColorRole.match)
  public static let good = Style(ColorRole.good)
  public static let caution = Style(ColorRole.caution)
  public static let alert = Style(ColorRole.alert)

  /// The style of a series.
  public static func series(_ index: Int, _ attributes: Attributes = []) -> Style {
    Style(.series(index), on: .standard, attributes)
  }

  /// This style with further attributes.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }

  /// This style on another's background; where this one has no colour of its own, in the other's.
  public func over(_ other: Style) -> Style {
    Style(
      foreground == .standard ? other.foreground : foreground,
      on: background == .standard ? other.background : background,
      attributes.union(other.attributes))
  }
}
