extension Theme {
  /// All themes, the default first.
  public static let all: [Theme] = [.dark, .light, .colorBlind, .colorBlindLight]

  /// The theme of this name.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// For dark backgrounds.
  ///
  /// The series of all themes are told apart by normal eyes and by those that lack red or green cones:
  /// their entries of the palette were searched for the largest least distance in CIE L*a*b* under
  /// the simulation of Machado, Oliveira and Fernandes (2009).
  public static let dark = Theme(
    name: "dark", roles: darkRoles,
    series: [
      (75, 4), (214, 3), (50, 2), (162, 5), (222, 7), (63, 6), (167, 1), (130, 3),
    ])

  /// For light backgrounds.
  public static let light = Theme(
    name: "light", roles: lightRoles,
    series: [
      (25, 4), (130, 3), (125, 5), (63, 6), (52, 1), (167, 2), (21, 4), (17, 0),
    ])

  /// Okabe and Ito's colours, which those see apart who do not tell red from green.
  ///
  /// The entries of the palette nearest to the published ones that stand out from black.
  public static let colorBlind = Theme(
    name: "colour-blind", roles: distinct(darkRoles, good: 74, caution: 227, alert: 208),
    series: [
      (74, 6), (214, 3), (36, 2), (227, 7), (175, 5), (166, 1), (32, 4), (253, 7),
    ])

  /// For those who do not tell red from green, on a light background.
  public static let colorBlindLight = Theme(
    name: "colour-blind-light", roles: distinct(lightRoles, good: 25, caution: 94, alert: 166),
    series: [
      (25, 4), (130, 3), (125, 5), (63, 6), (52, 1), (167, 2), (21, 4), (17, 0),
    ])

  private static let darkRoles: [ColorRole: Entry] = [
    .muted: Entry(foreground: 245, attributes8: .dim, mono: .dim),
    .border: Entry(foreground: 240, attributes8: .dim),
    .accent: Entry(foreground: 81, foreground8: 6, attributes8: .bold, mono: .bold),
    .title: Entry(foreground: 252),
    .selection: Entry(foreground: 255, background: 24, attributes8: .reverse, mono: .reverse),
    .inactiveSelection: Entry(
      foreground: 252, background: 237, attributes8: .underline, mono: .underline),
    .bar: Entry(
      foreground: 250, background: 236, foreground8: 7, background8: 4, mono: .reverse),
    .key: Entry(
      foreground: 81, background: 236, foreground8: 6, background8: 4, attributes8: .bold,
      mono: [.reverse, .bold]),
    .match: Entry(
      foreground: 16, background: 221, foreground8: 0, background8: 3,
      mono: [.underline, .bold]),
    .good: Entry(foreground: 78, foreground8: 2),
    .caution: Entry(foreground: 221, foreground8: 3, mono: .bold),
    .alert: Entry(foreground: 203, foreground8: 1, attributes8: .bold, mono: [.bold, .underline]),
    .removed: Entry(foreground: 210, foreground8: 1, mono: .dim),
    .added: Entry(foreground: 114, foreground8: 2, mono: .underline),
  ]

  private static let lightRoles: [ColorRole: Entry] = [
    .muted: Entry(foreground: 242, mono: .dim),
    .border: Entry(foreground: 248),
    .accent: Entry(foreground: 25, foreground8: 4, attributes8: .bold, mono: .bold),
    .title: Entry(foreground: 236),
    .selection: Entry(foreground: 16, background: 153, attributes8: .reverse, mono: .reverse),
    .inactiveSelection: Entry(
      foreground: 16, background: 253, attributes8: .underline, mono: .underline),
    .bar: Entry(
      foreground: 236, background: 254, foreground8: 7, background8: 4, mono: .reverse),
    .key: Entry(
      foreground: 25, background: 254, foreground8: 7, background8: 4, attributes8: .bold,
      mono: [.reverse, .bold]),
    .match: Entry(
      foreground: 16, background: 221, foreground8: 0, background8: 3,
      mono: [.underline, .bold]),
    .good: Entry(foreground: 28, foreground8: 2),
    .caution: Entry(foreground: 94, foreground8: 5, mono: .bold),
    .alert: Entry(foreground: 160, foreground8: 1, attributes8: .bold, mono: [.bold, .underline]),
    .removed: Entry(foreground: 124, foreground8: 1, mono: .dim),
    .added: Entry(foreground: 28, foreground8: 2, mono: .underline),
  ]

  private static func distinct(
    _ roles: [ColorRole: Entry], good: Int16, caution: Int16, alert: Int16
  ) -> [ColorRole: Entry] {
    var roles = roles
    roles[.good]?.foreground = good
    roles[.added]?.foreground = good
    roles[.caution]?.foreground = caution
    roles[.alert]?.foreground = alert
    roles[.removed]?.foreground = alert
    return roles
  }
}
