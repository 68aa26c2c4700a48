import Ground
import Probes

/// What discrimination and correction make of a run's sentences, for a person.
struct WordReport {
  let study: WordStudy

  init(_ study: WordStudy) { self.study = study }

  var lines: [String] {
    var lines = [
      "\(study.sentences.grouped) kept sentences of \(study.steps.grouped) steps"
    ]
    func number(_ value: Double?) -> String { value.map { Format.fixed($0, 3) } ?? "-" }
    if let found = study.discrimination {
      let words = found.replaced + found.unchanged
      lines += [
        "", "discrimination",
        "  area under the curve  \(number(found.areaUnderCurve))  (chance 0.500)",
        "  average precision     \(number(found.averagePrecision))  (chance "
          + "\(number(words > 0 ? Double(found.replaced) / Double(words) : nil)))",
        "  replaced words right  \(Format.percent(found.replacedAccuracy)) of \(found.replaced.grouped)",
        "  others right          \(Format.percent(found.unchangedAccuracy)) of "
          + found.unchanged.grouped,
      ]
    }
    if let found = study.correction {
      lines += [
        "", "correction of \(found.words.grouped) words",
        "  first word right      \(Format.percent(found.top1))  "
          + "(commonest of the class \(Format.percent(found.commonestTop1)))",
        "  among the first five  \(found.top5.map(Format.percent) ?? "-")  "
          + "(five commonest \(Format.percent(found.commonestTop5)))",
      ]
    }
    if let found = study.substitutions {
      lines += [
        "", "substitutions",
        "  different             \(found.distinct.grouped) of \(found.count.grouped)",
        "  entropy               \(Format.fixed(found.entropy, 2)) bits",
        "  new word given old    \(Format.fixed(found.newGivenOld, 2)) bits",
      ]
    }
    return lines
  }
}
