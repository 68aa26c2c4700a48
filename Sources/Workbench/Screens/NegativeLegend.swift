/// What the words and signs in a list of negatives mean.
enum NegativeLegend {
  /// Of those that stand in some rows.
  static func text(of rows: [NegativeRow]) -> String {
    var parts: [String] = []
    if !rows.isEmpty { parts.append("gap: similarity less that of the positive") }
    if rows.contains(where: \.isWeighed) { parts.append("w: gradient weight") }
    if rows.contains(where: { $0.verdict != nil && $0.isDrawn }) {
      parts.append("hardest: trained on")
    }
    if rows.contains(where: { $0.isTrue == true }) { parts.append("holds: true of the anchor") }
    if rows.contains(where: { $0.posterior != nil }) {
      parts.append("P(false): that it is true, by similarities")
    }
    if rows.contains(where: { $0.rank != nil }) {
      parts.append("now #n: its rank for the best checkpoint")
    }
    if rows.contains(where: { $0.source == .batch || $0.source == .memory }) {
      parts.append("chosen n times: pushed away in n samples")
    }
    if rows.contains(where: { $0.changes.contains { $0.newProbability != nil } }) {
      parts.append("p a for b: of the new word a, of the old one b, by the language model")
    }
    if rows.contains(where: { !$0.suspicion.isEmpty }) {
      parts.append("D: the darker, the likelier replaced")
    }
    if rows.contains(where: { !$0.corrections.isEmpty }) {
      parts.append("C: the word that correction puts there")
    }
    return parts.joined(separator: "; ")
  }
}
