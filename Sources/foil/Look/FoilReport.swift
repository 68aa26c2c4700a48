import Ground
import Language
import Probes
import Records

/// Generated sentences as text and JSON.
struct FoilReport {
  private let entries: [FoilLog.Entry]
  private let total: [FoilLog.Entry]

  /// - Parameter total: All sentences, also those that are not shown.
  init(_ entries: [FoilLog.Entry], total: [FoilLog.Entry]) {
    self.entries = entries
    self.total = total
  }

  var lines: [String] {
    var lines: [String] = []
    var heading = ""
    for entry in entries {
      let sentence = entry.sentence
      let next =
        "image \(sentence.image)" + (sentence.caption >= 0 ? ", caption \(sentence.caption)" : "")
        + (entry.step > 0 ? ", step \(entry.step.grouped)" : "")
      if next != heading {
        if !lines.isEmpty { lines.append("") }
        lines.append(next)
        lines.append(
          "  \(TextFit.pad(Format.fixed(Double(sentence.goldScore), 3), to: 7, .right))  "
            + PlainText.field(sentence.gold.joined(separator: " ")))
        heading = next
      }
      lines += FoilReport.lines(sentence)
    }
    if !lines.isEmpty { lines.append("") }
    return lines + [summary]
  }

  private static func lines(_ sentence: FoilSentence) -> [String] {
    let gap = sentence.gap.map { ($0 > 0 ? "+" : "") + Format.fixed(Double($0), 3) } ?? "·"
    var words = sentence.words
    for change in sentence.changes { words[change.position] = "[\(change.new)]" }
    let fate =
      sentence.isKept
      ? ""
      : sentence.verdict == .accepted
        ? "  (not among the hardest)"
        : "  (rejected: \(sentence.rejectedBy.map(\.name).joined(separator: ", ")))"
    let truth = sentence.isTrue == true ? "  TRUE of the image" : ""
    let changes = sentence.changes.map { change in
      let (old, new) = (PlainText.field(change.old), PlainText.field(change.new))
      var text = "\(change.kind.name) \(old) → \(new)"
      if let new = change.newProbability, let old = change.oldProbability {
        text += " (p \(short(new)) against \(short(old)))"
      }
      if sentence.replaced.indices.contains(change.position) {
        text +=
          ", replaced with \(Format.fixed(100 * Double(sentence.replaced[change.position]), 0)) %"
      }
      if let correction = change.correction {
        text +=
          ", corrected to \(PlainText.field(correction))" + (correction == change.old ? " ✓" : "")
      }
      return text
    }
    return [
      "  \(TextFit.pad(gap, to: 7, .right))  \(PlainText.field(words.joined(separator: " ")))\(fate)\(truth)",
      "           \(changes.joined(separator: "; "))",
    ]
  }

  private static func short(_ p: Float) -> String {
    p < 0.001 ? "<0.001" : Format.fixed(Double(p), 3)
  }

  private var summary: String {
    let kept = total.filter(\.sentence.isKept)
    let beaten = kept.filter { ($0.sentence.gap ?? 0) > 0 }.count
    var text =
      "\(total.count.grouped) sentences, \(kept.count.grouped) of them kept, "
      + "\(beaten) of these above their caption"
    let known = kept.compactMap(\.sentence.isTrue)
    if !known.isEmpty {
      text += ", \(known.count { $0 }) of \(known.count) in truth true"
    }
    return text
  }

  static func json(_ entry: FoilLog.Entry) -> JSONValue {
    var fields = entry.sentence.fields
    fields["step"] = .integer(entry.step)
    return .object(fields)
  }
}

/// What filters do, for a person.
struct FilterReport {
  let study: FilterStudy

  init(_ study: FilterStudy) { self.study = study }

  var lines: [String] {
    let knowsTruth = study.rows.contains { $0.decided > 0 }
    var table = TextTable(
      ["filters", "written", "accepted %", "kept", "gap", "beaten %"]
        + (knowsTruth
          ? ["decided %", "true", "true %", "95 %", "bounds %", "undecided", "no English"] : []))
    for row in study.rows {
      func share(_ part: Int, _ whole: Int) -> String {
        whole > 0 ? Format.fixed(100 * Double(part) / Double(whole), 1) : "-"
      }
      func range(_ low: Double, _ high: Double) -> String {
        "[\(Format.fixed(low, 1)), \(Format.fixed(high, 1))]"
      }
      var cells = [
        row.name, row.written.grouped, share(row.accepted, row.written),
        row.kept.grouped, row.kept > 0 ? Format.fixed(row.gapMean, 4) : "-",
        share(row.beaten, row.kept),
      ]
      if knowsTruth {
        let interval = row.falseNegatives
        cells += [
          share(row.decided, row.kept), row.isTrue.grouped, share(row.isTrue, row.decided),
          interval.map { range($0.low, $0.high) } ?? "-",
          row.bounds.map { range($0.lowerBound, $0.upperBound) } ?? "-",
          row.undecided.grouped, row.meaningless.grouped,
        ]
      }
      table.add(cells)
    }
    let truth =
      knowsTruth
      ? """
      true: of the kept sentences whose truth the scene decides, those that are no negatives; bounds: \
      of all kept, if none or all of the others were true
      """
      : "no scene tells which of these sentences are true"
    return [
      "\(study.captions.grouped) captions of \(study.split); kept: the hardest that the filters "
        + "let through", truth, "",
    ] + table.lines
  }
}
