import Cells
import Ground
import Runs

extension RunRecord {
  /// The number of the run's colour and mark wherever it is shown.
  ///
  /// Runs that follow each other in the index get different ones.
  public var seriesNumber: Int { Int(UInt64(bitPattern: id) % 65_536) }
}

/// What a screen drew last, so that a click or a step to the row below can be understood.
///
/// Drawing does not change what a screen shows, only this.
final class LastDrawn {
  /// Rectangles by name, such as those of the plots of a grid.
  var places: [String: Rect] = [:]
  /// Columns of a grid and how many of its parts fit on a page.
  var columns = 1
  var perPage = 1
  /// The first part of the page.
  var first = 0

  /// The name of the rectangle that has a cell.
  func name(at point: Point) -> String? { places.first { $0.value.contains(point) }?.key }
}

extension Input {
  /// Rows that a wheel asks for.
  var wheelSteps: Int? {
    if case .mouse(let mouse) = self, case .scroll(let steps) = mouse.action { return steps }
    return nil
  }

  /// The cell of a left click.
  var click: Point? {
    if case .mouse(let mouse) = self, case .press(.left) = mouse.action { return mouse.position }
    return nil
  }
}

extension WorkspaceModel {
  /// The run that screens of one run show: the selected one, or else the first marked one.
  var subject: RunRecord? {
    if let selected, let run = runs.first(where: { $0.id == selected }) { return run }
    return shown.first
  }
}
