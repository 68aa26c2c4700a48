import Language

extension DashboardPlot {
  /// Of generated negatives: how hard they are, then the language model, the heads on words, the
  /// filters, the losses.
  static let generated: [DashboardPlot] =
    [
      DashboardPlot("foils.violation_rate", "sentences in the margin"),
      DashboardPlot("foils.beaten_rate", "sentences above the caption"),
      DashboardPlot("foils.gap_mean", "mean gap of sentences"),
      DashboardPlot(
        "foils.loss_language", "language loss",
        beside: Other(curve: "foils.loss_language_shuffled", name: "wrong image")),
      DashboardPlot(
        "foils.language_accuracy", "masked words right",
        beside: Other(curve: "foils.commonest_accuracy", name: "commonest word")),
      DashboardPlot(
        "foils.replaced_accuracy", "D: replaced words",
        beside: Other(curve: "foils.unchanged_accuracy", name: "kept words")),
      DashboardPlot(
        "foils.correction_accuracy", "C: first word",
        beside: Other(curve: "foils.correction_top5", name: "first five")),
      DashboardPlot(
        "foils.perplexity_synthetic", "perplexity: new words",
        beside: Other(curve: "foils.perplexity_gold", name: "old words")),
      DashboardPlot(
        "foils.perplexity_corrected", "perplexity: corrected",
        beside: Other(curve: "foils.perplexity_gold", name: "old words")),
      verdict(.accepted, "sentences accepted"),
    ]
    + FoilVerdict.allCases.filter { $0 != .accepted }.map { verdict($0, "rejected: \($0.name)") }
    + [
      DashboardPlot("foils.distinct_substitutions", "distinct substitutions"),
      DashboardPlot("foils.false_negative_share", "sentences in fact true"),
      DashboardPlot("foils.loss_synthetic", "loss of sentences"),
      DashboardPlot("foils.loss_discrimination", "loss of D"),
      DashboardPlot("foils.loss_correction", "loss of C"),
    ]

  private static let verdicts = FoilVerdict.allCases.map(curve)

  private static func curve(_ verdict: FoilVerdict) -> String { "foils.verdicts.\(verdict.name)" }

  /// The share of the written sentences with a verdict.
  private static func verdict(_ verdict: FoilVerdict, _ title: String) -> DashboardPlot {
    DashboardPlot(curve(verdict), title, of: verdicts)
  }
}
