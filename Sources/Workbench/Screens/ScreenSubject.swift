import Cells
import Ground
import Runs
import Widgets

/// Which runs a screen shows.
public enum ScreenSubject {
  /// The marked ones, or else the selected one.
  case shown
  /// The selected one, whatever is marked.
  case selected
  /// All; commands act on the marked ones, or else on the selected one.
  case all
  /// None of the list.
  case none
}

extension RunsScreen {
  public var subject: ScreenSubject { .all }
}
extension DashboardScreen {
  public var subject: ScreenSubject { .shown }
}
extension CompareScreen {
  public var subject: ScreenSubject { .shown }
}
extension NegativesScreen {
  public var subject: ScreenSubject { .selected }
}
extension AskScreen {
  public var subject: ScreenSubject { .selected }
}
extension LogScreen {
  public var subject: ScreenSubject { .selected }
}

extension Interface {
  /// Which runs the present screen shows, or its commands act on, for the end of the lowest line.
  var subjectText: String {
    let marks = model.marked.count + model.markedJobs.count
    switch screens[current].screen.subject {
    case .none: return ""
    case .all: return marks > 0 ? "\(marks) marked" : ""
    case .shown:
      if !model.marked.isEmpty { return "\(model.marked.count) marked" }
      return model.shown.first.map { "selected: " + $0.name } ?? ""
    case .selected: return model.subject.map { "selected: " + $0.name } ?? ""
    }
  }

  /// The text in at most a third of the screen, with the end of a long name.
  func subjectText(_ symbols: Symbols) -> String {
    let text = subjectText
    let room = max(9, size.width / 3)
    guard TextWidth.of(text) > room else { return text }
    return NameFit(model.runs.map { "selected: " + $0.name })
      .fit(text, to: room, ellipsis: symbols.ellipsis)
  }
}
