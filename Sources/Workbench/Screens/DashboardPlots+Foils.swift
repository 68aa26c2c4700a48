import Language
import Recipe
import Records

extension DashboardPlot {
  /// The share of the written sentences with each verdict, the accepted ones first.
  static let verdicts: [DashboardPlot] =
    [verdict(.accepted, "sentences accepted")]
    + FoilVerdict.allCases.filter { $0 != .accepted }.map { verdict($0, "rejected: \($0.name)") }

  private static func curve(_ verdict: FoilVerdict) -> String {
    "\(Curve.verdicts.name).\(verdict.name)"
  }

  private static func verdict(_ verdict: FoilVerdict, _ title: String) -> DashboardPlot {
    DashboardPlot(curve(verdict), title, of: FoilVerdict.allCases.map(curve))
  }
}
