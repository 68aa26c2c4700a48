/// What stands beside the form, or in its place where there is no room for both.
struct FormSide: Sendable {
  enum Page: Hashable, Sendable {
    case lens
    case toml
    case changes
  }

  private(set) var page = Page.lens
  /// Whether it takes the form's place on narrow screens.
  private(set) var isInFront = false
  /// The first line of the run file that is shown.
  private(set) var offset = 0
  /// The anchor of the lens: nil for the synthetic one, else its number in a finished run's dev split.
  private(set) var anchor: Int?
  /// The similarity at which the lens gives numbers.
  private(set) var similarity = 0.4
  /// Whether each curve of the lens is drawn relative to its largest weight.
  private(set) var isRelative = true

  /// Shows this page, or the lens again.
  mutating func toggle(_ new: Page) {
    isInFront = page != new || !isInFront
    page = page == new ? .lens : new
    offset = 0
  }

  /// Shows the lens, or the form again.
  mutating func toggleLens() {
    isInFront = page != .lens || !isInFront
    page = .lens
  }

  /// Scrolls the run file.
  ///
  /// - Parameter most: The last line that may be the first one shown.
  mutating func scroll(_ step: ListStep, most: Int, page: Int) {
    offset = step.row(from: offset, count: most + 1, page: page)
  }

  mutating func moveLens(by difference: Double) {
    similarity = min(0.9, max(-0.1, similarity + difference))
  }

  mutating func toggleScale() { isRelative.toggle() }

  /// Shows the lens on an anchor of a finished run, or on the synthetic one.
  mutating func toggleAnchor() { anchor = anchor == nil ? 0 : nil }

  mutating func nextAnchor() { anchor = anchor.map { $0 + 1 } ?? 0 }
}
