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
        + (entry.step > 0 ? ", step \(Phrase.count(entry.step))" : "")
      if next != heading {
        if !lines.isEmpty { lines.append("") }
        lines.append(next)
        lines.append(
          "  \(Phrase.right(Phrase.decimal(Double(sentence.goldScore), 3), 7))  "
            + Phrase.field(sentence.gold.joined(separator: " ")))
        heading = next
      }
      lines += FoilReport.lines(sentence)
    }
    if !lines.isEmpty { lines.append("") }
    return lines + [summary]
  }

  private static func lines(_ sentence: FoilSentence) -> [String] {
    let gap = sentence.gap.map { ($0 > 0 ? "+" : "") + Phrase.decimal(Double($0), 3) } ?? "·"
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
      var text = "\(change.kind.name) \(Phrase.field(change.old)) → \(Phrase.field(change.new))"
      if let new = change.newProbability, let old = change.oldProbability {
        text += " (p \(short(new)) against \(short(old)))"
      }
      if sentence.replaced.indices.contains(change.position) {
        text +=
          ", replaced with \(Phrase.decimal(100 * Double(sentence.replaced[change.position]), 0)) %"
      }
      if let correction = change.correction {
        text +=
          ", corrected to \(Phrase.field(correction))" + (correction == change.old ? " ✓" : "")
      }
      return text
    }
    return [
      "  \(Phrase.right(gap, 7))  \(Phrase.field(words.joined(separator: " ")))\(fate)\(truth)",
      "           \(changes.joined(separator: "; "))",
    ]
  }

  private static func short(_ p: Float) -> String {
    p < 0.001 ? "<0.001" : Phrase.decimal(Double(p), 3)
  }

  private var summary: String {
    let kept = total.filter(\.sentence.isKept)
    let beaten = kept.filter { ($0.sentence.gap ?? 0) > 0 }.count
    var text =
      "\(Phrase.count(total.count)) sentences, \(Phrase.count(kept.count)) of them kept, "
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
        whole > 0 ? Phrase.decimal(100 * Double(part) / Double(whole), 1) : "-"
      }
      func range(_ low: Double, _ high: Double) -> String {
        "[\(Phrase.decimal(low, 1)), \(Phrase.decimal(high, 1))]"
      }
      var cells = [
        row.name, Phrase.count(row.written), share(row.accepted, row.written),
        Phrase.count(row.kept), row.kept > 0 ? Phrase.decimal(row.gapMean, 4) : "-",
        share(row.beaten, row.kept),
      ]
      if knowsTruth {
        let interval = row.falseNegatives
        cells += [
          share(row.decided, row.kept), Phrase.count(row.isTrue), share(row.isTrue, row.decided),
          interval.map { range($0.low, $0.high) } ?? "-",
          row.bounds.map { range($0.lowerBound, $0.upperBound) } ?? "-",
          Phrase.count(row.undecided), Phrase.count(row.meaningless),
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
      "\(Phrase.count(study.captions)) captions of \(study.split); kept: the hardest that the filters "
        + "let through", truth, "",
    ] + table.lines
  }
}
