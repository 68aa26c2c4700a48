import Probes

/// What discrimination and correction make of a run's sentences, for a person.
struct WordReport {
  let study: WordStudy

  init(_ study: WordStudy) { self.study = study }

  var lines: [String] {
    var lines = [
      "\(Phrase.count(study.sentences)) kept sentences of \(Phrase.count(study.steps)) steps"
    ]
    func percent(_ share: Double) -> String { Phrase.decimal(100 * share, 1) + " %" }
    func number(_ value: Double?) -> String { value.map { Phrase.decimal($0, 3) } ?? "-" }
    if let found = study.discrimination {
      let words = found.replaced + found.unchanged
      lines += [
        "", "discrimination",
        "  area under the curve  \(number(found.areaUnderCurve))  (chance 0.500)",
        "  average precision     \(number(found.averagePrecision))  (chance "
          + "\(number(words > 0 ? Double(found.replaced) / Double(words) : nil)))",
        "  replaced words right  \(percent(found.replacedAccuracy)) of \(Phrase.count(found.replaced))",
        "  others right          \(percent(found.unchangedAccuracy)) of "
          + Phrase.count(found.unchanged),
      ]
    }
    if let found = study.correction {
      lines += [
        "", "correction of \(Phrase.count(found.words)) words",
        "  first word right      \(percent(found.top1))  "
          + "(commonest of the class \(percent(found.commonestTop1)))",
        "  among the first five  \(found.top5.map(percent) ?? "-")  "
          + "(five commonest \(percent(found.commonestTop5)))",
      ]
    }
    if let found = study.substitutions {
      lines += [
        "", "substitutions",
        "  different             \(Phrase.count(found.distinct)) of \(Phrase.count(found.count))",
        "  entropy               \(Phrase.decimal(found.entropy, 2)) bits",
        "  new word given old    \(Phrase.decimal(found.newGivenOld, 2)) bits",
      ]
    }
    return lines
  }
}
