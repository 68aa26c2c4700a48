/// How many colours a terminal shows.
public enum ColorDepth: Int, Sendable, CaseIterable {
  case mono = 1
  case eight = 8
  case many = 256
}

/// Colours as numbers of the terminal's palette, −1 for the terminal's own, and attributes.
public struct ResolvedStyle: Hashable, Sendable {
  public var foreground: Int16
  public var background: Int16
  public var attributes: Attributes
}

/// The colours of every role and of the series, at every depth.
///
/// The background is always the terminal's own. A theme is for dark or light ones.
public struct Theme: Sendable, Hashable {
  /// The look of a role: colours of 256 and of 8, and what replaces them without colour.
  struct Entry: Sendable, Hashable {
    var foreground: Int16 = -1
    var background: Int16 = -1
    var foreground8: Int16 = -1
    var background8: Int16 = -1
    /// Added at 8 colours.
    var attributes8: Attributes = []
    /// Added without colours.
    var mono: Attributes = []
  }

  /// The name in the configuration.
  public let name: String
  var roles: [ColorRole: Entry]
  /// Entries of the 256-colour palette and of 8.
  var series: [(many: Int16, eight: Int16)]

  /// What a style looks like at a depth.
  public func resolve(_ style: Style, depth: ColorDepth) -> ResolvedStyle {
    var attributes = style.attributes
    var added: Attributes = []
    let foreground = number(style.foreground, depth, isBackground: false, adding: &added)
    var background = number(style.background, depth, isBackground: true, adding: &added)
    attributes.formUnion(added)
    // Equal colours would hide the text; in a picture they are meant.
    if background == foreground, background >= 0, !style.isOfPicture { background = -1 }
    return ResolvedStyle(foreground: foreground, background: background, attributes: attributes)
  }

  private func number(
    _ color: Color, _ depth: ColorDepth, isBackground: Bool, adding: inout Attributes
  ) -> Int16 {
    switch color {
    case .standard: return -1
    case .role(let role):
      let entry = roles[role] ?? Entry()
      switch depth {
      case .mono:
        adding.formUnion(entry.mono)
        return -1
      case .eight:
        adding.formUnion(entry.attributes8)
        return isBackground ? entry.background8 : entry.foreground8
      case .many: return isBackground ? entry.background : entry.foreground
      }
    case .series(let index):
      guard depth != .mono, !series.isEmpty else { return -1 }
      let entry = series[((index % series.count) + series.count) % series.count]
      return depth == .many ? entry.many : entry.eight
    case .palette(let entry):
      switch depth {
      case .mono: return -1
      case .eight: return Int16(Palette.nearestOfEight(entry))
      case .many: return Int16(entry)
      }
    }
  }

  public static func == (left: Theme, right: Theme) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
