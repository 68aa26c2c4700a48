import Cells
import Foundation
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

/// Numbers as screens write them.
enum Show {
  /// A similarity: three decimals.
  static func similarity(_ value: Double, signed: Bool = false) -> String {
    guard value.isFinite else { return "-" }
    // No similarity is so large; what a foreign log may call one is shown as it is.
    guard abs(value) < 1e6 else { return (signed && value > 0 ? "+" : "") + Format.short(value) }
    let digits = String(Int(clamping: (abs(value) * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let sign = value < 0 && digits != "0" ? "-" : signed ? "+" : ""
    return sign + padded.dropLast(3) + "." + padded.suffix(3)
  }

  /// A probability: three decimals, small ones as powers of ten.
  static func probability(_ value: Double) -> String {
    value > 0 && value < 0.001 ? String(format: "%.0e", value) : similarity(value)
  }

  /// A share as a percentage with one decimal.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "-" }
    let tenths = Int(clamping: (min(max(share, -10), 10) * 1000).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10) %"
  }
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
