import ArgumentParser
import Ground
import Objectives
import Probes
import Records
import Runs

struct Lens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one anchor of a trained run with its candidates and their weights.",
    discussion: """
      The columns are the run's own terms, the usual objectives (MH, SH, Triplet-SN, InfoNCE, FNE) \
      and those of --objective: the derivative of the anchor's loss by the candidate's similarity, \
      before the reduction and after every warm-up; for FNE the chance of being drawn.
      """)

  @Argument(help: "The run's directory.")
  var directory: String

  @Option(
    help: """
      c:12 for caption 12, i:3 for image 3 (both from 0), an image's id, or with --direction t2i a \
      caption's number.
      """)
  var anchor: String

  @Option(help: "i2t: an image among captions; t2i: a caption among images.")
  var direction: String?

  @Option(help: "The split to look at.")
  var split = "dev"

  @Option(help: "best, last, or the path of a checkpoint.")
  var checkpoint = "best"

  @Option(
    name: .customLong("objective"), parsing: .singleValue,
    help: "Another objective, for example triplet_sn:tau=0.02; may be repeated.")
  var objectives: [String] = []

  @Option(help: "So many pairs drawn from the split, or all; as many as a batch by default.")
  var candidates: String?

  @Option(help: "Which pairs are drawn; the run's seed by default.")
  var seed: UInt64?

  @Option(help: "The most similar candidates to print; 20 by default, all as JSON or CSV.")
  var top: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print comma-separated values.")
  var csv = false

  func run() throws {
    guard !(json && csv) else {
      throw Failure("--json and --csv exclude each other", kind: .usage)
    }
    guard top ?? 1 > 0 else { throw Failure("--top must be at least 1", kind: .usage) }
    let wanted = try direction.map { word in
      guard let found = Direction(rawValue: word) else {
        throw Failure("--direction is \"\(word)\", expected i2t or t2i", kind: .usage)
      }
      return found
    }
    let count = try candidates.map { word -> LensCandidates in
      if word == "all" { return .all }
      guard let number = Int(word), number > 1 else {
        throw Failure(
          "--candidates is \"\(word)\", expected all or a number of at least 2", kind: .usage)
      }
      return .pairs(number)
    }
    let run = try RunDirectory(opening: directory)
    let base = try run.configuration().objective
    let more = try objectives.map { try LensColumn($0, base: base) }
    let lens = try NegativeLens(run, split: split, checkpoint: checkpoint)
    let view = try lens.view(
      try LensAnchor(anchor, direction: wanted, in: lens.split), columns: lens.columns + more,
      candidates: count, seed: seed)
    let report = LensReport(lens, view, top: top ?? (json || csv ? .max : 20))
    if json {
      try Console.printJSON(report.json)
    } else {
      try Console.output((csv ? report.csv : report.lines).joined(separator: "\n"))
    }
  }
}

/// A lens's view as text, JSON and CSV.
struct LensReport {
  private let lens: NegativeLens
  private let view: LensView
  private let rows: [LensView.Row]

  init(_ lens: NegativeLens, _ view: LensView, top: Int) {
    self.lens = lens
    self.view = view
    // The anchor's own pair is shown however far down it stands.
    rows = view.rows.filter { $0.rank <= top || $0.isPositive }
  }

  private var isImage: Bool { view.anchor.direction == .imageToText }

  private func id(_ image: Int) -> String? { lens.split.ids?[image] }

  private func text(_ caption: Int) -> String { lens.split.captions[caption] }

  /// The first caption of an image.
  private func firstCaption(_ image: Int) -> Int { lens.split.captionOffsets[image] }

  /// The caption that stands for a candidate.
  private func shownText(_ row: LensView.Row) -> String {
    text(isImage ? row.caption : firstCaption(row.image))
  }

  // MARK: - Text

  var lines: [String] {
    let anchor = view.anchor
    let image =
      "image \(anchor.image)" + (id(anchor.image).map { " (\(PlainText.field($0)))" } ?? "")
    let caption = "caption \(anchor.caption), “\(PlainText.field(text(anchor.caption)))”"
    var lines = [
      "anchor      \(isImage ? image : caption)",
      "positive    \(isImage ? caption : image)"
        + (view.positive.map {
          ", similarity \(Format.fixed(Double($0.similarity), 3)), rank \($0.rank)"
        } ?? ""),
      "candidates  \(view.rows.count.grouped) "
        + (isImage ? "captions" : "images") + " of the \(lens.split.name) split",
      "Gaussians   \(StatisticsReport(lens.statistics).line)", "",
    ]
    let truth = rows.contains { $0.isTrue != nil }
    let posterior = rows.contains { $0.posterior != nil }
    var table = TextTable(
      ["rank", isImage ? "caption" : "image", "similarity", "own"] + (truth ? ["true"] : [])
        + (posterior ? ["P(false)"] : []) + view.columns.map(\.heading)
        + [isImage ? "text" : "first caption"],
      left: [4 + (truth ? 1 : 0) + (posterior ? 1 : 0) + view.columns.count])
    for row in rows {
      var cells = [
        "\(row.rank)", isImage ? "\(row.caption)" : id(row.image) ?? "\(row.image)",
        Format.fixed(Double(row.similarity), 4),
        row.isPositive ? "pair" : row.isOwn ? "yes" : "",
      ]
      if truth { cells.append(row.isTrue.map { $0 ? "yes" : "no" } ?? "?") }
      if posterior { cells.append(row.posterior.map(share) ?? "") }
      cells += row.candidates.map { share($0.share) }
      table.add(cells + [shownText(row)])
    }
    lines += table.lines
    let rest = view.rows.count - rows.count
    if rest > 0 { lines.append("… and \(rest.grouped) more; --top \(view.rows.count)") }
    return lines
  }

  /// Four places; a dot where there is nothing at all.
  private func share(_ number: Float) -> String {
    if number == 0 { return "·" }
    return abs(number) < 0.00005 ? "0" : Format.fixed(Double(number), 4)
  }

  // MARK: - CSV

  var csv: [String] {
    let header =
      [
        "rank", "caption", "image", "image_id", "similarity", "positive", "own", "true",
        "posterior",
      ] + view.columns.map(\.name) + ["text"]
    return [CSV.line(header.map(CSV.text))]
      + rows.map { row in
        let known = [
          "\(row.rank)", "\(row.caption)", "\(row.image)", CSV.text(id(row.image) ?? ""),
          "\(row.similarity)", "\(row.isPositive)", "\(row.isOwn)",
          row.isTrue.map { "\($0)" } ?? "", row.posterior.map { "\($0)" } ?? "",
        ]
        return CSV.line(
          known + row.candidates.map { "\($0.share)" } + [CSV.text(shownText(row))])
      }
  }

  // MARK: - JSON

  var json: JSONValue {
    let anchor = view.anchor
    var fields: [String: JSONValue] = [
      "direction": .text(anchor.direction.rawValue), "image": .integer(anchor.image),
      "caption": .integer(anchor.caption), "text": .text(text(anchor.caption)),
      "split": .text(lens.split.name), "candidates": .integer(view.rows.count),
      "statistics": lens.statistics.json,
      "objectives": .list(
        view.columns.map {
          ["name": .text($0.name), "heading": .text($0.heading), "own": .boolean($0.isOwn)]
        }),
      "rows": .list(rows.map(json)),
    ]
    fields["image_id"] = id(anchor.image).map { .text($0) }
    return .object(fields)
  }

  private func json(_ row: LensView.Row) -> JSONValue {
    var fields: [String: JSONValue] = [
      "rank": .integer(row.rank), "caption": .integer(row.caption), "image": .integer(row.image),
      "similarity": .short(row.similarity), "positive": .boolean(row.isPositive),
      "own": .boolean(row.isOwn), "text": .text(shownText(row)),
      "objectives": .object(
        Dictionary(
          zip(view.columns, row.candidates).map { column, candidate in
            var fields = candidate.fields
            for known in ["index", "similarity", "positive", "source"] { fields[known] = nil }
            return (column.name, JSONValue.object(fields))
          }, uniquingKeysWith: { first, _ in first })),
    ]
    fields["image_id"] = id(row.image).map { .text($0) }
    fields["true"] = row.isTrue.map { .boolean($0) }
    fields["posterior"] = row.posterior.map { .short($0) }
    return .object(fields)
  }
}
