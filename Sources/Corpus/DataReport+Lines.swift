import Foundation
import Ground
import Language

extension DataReport {
  /// The report for a terminal: lines of at most 80 columns, but for paths that are longer.
  public func lines() -> [String] {
    var lines = ["Data set    \(path)"]
    lines.append("Layout      \(format?.rawValue ?? "not recognised")")
    if let vocabularySize {
      lines.append(
        "Vocabulary  \(vocabularySize.grouped) tokens: words of the training captions that occur")
      lines.append("            at least \(minimumCount) times, and the special tokens")
    }
    for start in stride(from: 0, to: splits.count, by: DataReport.splitsAcross) {
      let end = min(start + DataReport.splitsAcross, splits.count)
      lines += [""] + table(Array(splits[start..<end]))
    }
    if !overlaps.isEmpty {
      lines += ["", row("In both splits", ["ids", "captions", "images"])]
      for overlap in overlaps {
        lines.append(
          row(
            "  \(overlap.first), \(overlap.second)",
            [overlap.ids.grouped, overlap.captions.grouped, overlap.images.grouped]))
      }
    }
    lines += fileLines()
    lines += [""] + problemLines()
    return lines
  }

  private static let splitsAcross = 4
  private static let labelWidth = 24
  private static let columnWidth = 14
  private static let width = 80

  private func table(_ splits: [Split]) -> [String] {
    var rows: [(label: String, cells: [String])] = [("Split", splits.map(\.name))]
    func add(_ label: String, _ value: (Split) -> String?) {
      let cells = splits.map { value($0) ?? "–" }
      if cells.contains(where: { $0 != "–" }) { rows.append((label, cells)) }
    }
    add("images") { $0.images.map(\.grouped) }
    add("captions") { $0.captions.grouped }
    add("captions an image") { $0.captionsPerImage.map(range) }
    add("tokens a caption") { $0.tokensPerCaption.map(range) }
    add("  mean") { $0.tokensPerCaption.map { Format.fixed($0.mean, 2) } }
    add("tokens known") { $0.coverage.map { Format.fixed(100 * $0.share, 2) + " %" } }
    add("words unknown") { $0.coverage.map { $0.unknownWords.grouped } }
    add("captions repeated") { $0.duplicateCaptions.grouped }
    for kind in 0..<(splits.map(\.features.count).max() ?? 0) {
      func addFeature(_ label: String, _ value: (Features) -> String?) {
        add(label) { $0.features.indices.contains(kind) ? value($0.features[kind]) : nil }
      }
      // The split's name leads the file's: what follows names the kind.
      let path =
        splits.compactMap { $0.features.indices.contains(kind) ? $0.features[kind] : nil }
        .first?.path ?? ""
      let file = (path as NSString).lastPathComponent
      let kindName = file.split(separator: "_").last.map(String.init) ?? file
      addFeature("\(kindName) type") { $0.type }
      addFeature("  rows") { ($0.shape.first ?? 0).grouped }
      addFeature("  rows an image") { $0.repetition > 1 ? "\($0.repetition)" : nil }
      addFeature("  regions") { $0.regions.map(range) }
      addFeature("    mean") { $0.regions.map { Format.fixed($0.mean, 2) } }
      addFeature("  dimension") { ($0.shape.last ?? 0).grouped }
      addFeature("  NaN or infinite") { $0.nonFiniteValues.grouped }
      addFeature("  all-zero images") { $0.zeroImages.grouped }
      addFeature("  equal images") { $0.duplicateImages.grouped }
    }
    return rows.map { row($0.label, $0.cells) }
  }

  private func fileLines() -> [String] {
    var seen: Set<String> = []
    let files = splits.flatMap(\.files).filter { seen.insert($0.path).inserted }
    if files.isEmpty { return [] }
    return ["", "SHA-256 (first half)                     bytes  file"]
      + files.map { file in
        let digest = file.sha256.map { String($0.prefix(32)) } ?? "unreadable"
        return TextFit.pad(digest, to: 32) + TextFit.pad(file.bytes.grouped, to: 16, .right) + "  "
          + (file.path as NSString).lastPathComponent
      }
  }

  private func problemLines() -> [String] {
    let errors = problems.filter { $0.severity == .error }
    let warnings = problems.filter { $0.severity == .warning }
    if problems.isEmpty { return ["No problems found."] }
    var lines = [
      counted(errors.count, "error") + ", " + counted(warnings.count, "warning")
    ]
    for problem in errors + warnings {
      let label = problem.severity == .error ? "error    " : "warning  "
      lines += wrapped(problem.what, first: label)
      if let place = problem.place { lines += wrapped("at \(place)", first: "         ") }
      if let remedy = problem.remedy {
        let parts = remedy.split(separator: "\n")
        lines += wrapped("hint: \(parts.first ?? "")", first: "         ")
        for part in parts.dropFirst() {
          // A command stays on one line, so that it works when it is pasted.
          lines +=
            part.hasPrefix("  ") ? ["         \(part)"] : wrapped(String(part), first: "         ")
        }
      }
    }
    return lines
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    TextFit.pad(label, to: DataReport.labelWidth)
      + cells.map { " " + TextFit.pad($0, to: DataReport.columnWidth - 1, .right) }.joined()
  }

  private func wrapped(_ text: String, first: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, TextWidth.of(line) + 1 + TextWidth.of(String(word)) > DataReport.width {
        lines.append(line)
        line = String(repeating: " ", count: TextWidth.of(first))
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  private func range(_ spread: Spread) -> String {
    spread.minimum == spread.maximum
      ? spread.minimum.grouped : "\(spread.minimum.grouped)–\(spread.maximum.grouped)"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : Format.count(count, noun)
  }
}
