import Foundation
import Ground
import Retrieval
import Testing

@testable import Recipe
@testable import Records
@testable import Training

@Suite("The catalogues of metrics and curves")
struct CatalogueTests {
  @Test("Each curve has a name of its own, and its companion is there")
  func names() {
    #expect(Set(Curve.all.map(\.name)).count == Curve.all.count)
    for curve in Curve.all {
      #expect(!curve.title.isEmpty && !curve.meaning.isEmpty)
      guard let companion = curve.companion else { continue }
      #expect(Curve.all.contains { $0.kind == curve.kind && $0.field == companion.field })
    }
  }

  @Test("A curve is found by its name, in a family by the name of a member")
  func find() {
    #expect(Curve.find("step.loss")?.title == "loss")
    #expect(Curve.find("step.loss_triplet_sn")?.title == "loss: triplet sn")
    #expect(Curve.find("step.loss_") == nil && Curve.find("step.losses") == nil)
    let inside = Curve.find("step.positive_histogram.from")
    #expect(inside?.curve.name == "step.positive_histogram" && inside?.title == nil)
    #expect(Curve.termLoss.field(of: "fne") == "loss_fne")
    #expect(
      Curve.termLoss.members(among: ["step.loss", "step.loss_b", "epoch.loss_c", "step.loss_a"])
        == ["step.loss_a", "step.loss_b"])
  }

  @Test("The curve of a metric is told from others")
  func metrics() {
    for metric in EvaluationMetric.allCases {
      for split in ["dev", "val.2", "i2t"] {
        let found = EvaluationMetric.ofCurve(metric.curve(of: split))
        #expect(found?.metric == metric && found?.split == split)
      }
    }
    for name in ["eval.rsum", "eval.dev.i2t.r2", "step.dev.rsum", "eval.dev.edits.accuracy"] {
      #expect(EvaluationMetric.ofCurve(name) == nil, "\(name)")
    }
  }

  @Test("An evaluation is read from the log as it was written; what is not there is unknown")
  func event() throws {
    let metrics = RetrievalMetrics(
      Ranks(
        imageToText: [1, 7], textToImage: [2, 2, 11],
        captionPositives: PositiveRanks(single: [2, 2, 11])))
    let line = Event(.evaluation, step: 3, time: 1, Event.fields(of: metrics)).json
    let event = try Event(line: Array(line.utf8))
    for metric in EvaluationMetric.allCases {
      #expect(event.result(metric) == metrics[metric], "\(metric.key)")
    }
    #expect(event.result(.i2t(.averagePrecision)) == nil)
    #expect(event.result(.t2i(.averagePrecision)) == 0 && event.bestBy == .rSum)
    // A log of before there were more metrics, and one of after.
    let old = try Event(line: Array(#"{"t":1,"step":1,"kind":"eval","i2t":{"r1":3}}"#.utf8))
    #expect(old.result(.i2t(.r1)) == 3 && old.result(.i2t(.r5)) == nil && old.result(.rSum) == nil)
    let new = try Event(line: Array(#"{"t":1,"step":1,"kind":"eval","best_by":"i2t.x"}"#.utf8))
    #expect(new.bestBy == nil)
  }

  @Test("docs/run-format.md has the catalogues' tables; FOIL_WRITE_DOCS=1 writes them")
  func documentation() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/run-format.md")
    var text = try String(contentsOf: page, encoding: .utf8)
    let tables = [
      ("step", Curve.markdown(of: .step)), ("epoch", Curve.markdown(of: .epoch)),
      ("foils", Curve.markdown(of: .foils)), ("metrics", RetrievalMetric.markdown),
    ]
    for (name, table) in tables {
      let start = try #require(text.range(of: "<!-- catalogue: \(name) -->\n\n"), "\(name)")
      let end = try #require(
        text.range(of: "\n<!-- end -->", range: start.upperBound..<text.endIndex), "\(name)")
      if ProcessInfo.processInfo.environment["FOIL_WRITE_DOCS"] != nil {
        text.replaceSubrange(start.upperBound..<end.lowerBound, with: table)
        try text.write(to: page, atomically: true, encoding: .utf8)
      } else {
        #expect(text[start.upperBound..<end.lowerBound] == table, "\(name)")
      }
    }
  }
}
