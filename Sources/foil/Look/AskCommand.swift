import ArgumentParser
import Ground
import Probes
import Records

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask a trained run: a sentence for its images, an image for its captions.",
    discussion: """
      A sentence alone gives the most similar images of the split. With --image it gives the \
      similarity to that image and what each word does for it: the similarity of the whole sentence \
      less that of the sentence without the word. With --change as well, by how much the changed \
      caption is more or less similar, change by change. --image alone gives the captions most \
      similar to it.
      """)

  @Argument(help: "The run's directory.")
  var directory: String

  @Argument(help: "Any sentence.")
  var sentence: String?

  @Option(help: "An image: its id, or its number in the split (i:3 where both are possible).")
  var image: String?

  @Option(help: "The sentence as it is changed.")
  var change: String?

  @Option(help: "The split to look in; the run's dev split by default.")
  var split: String?

  @Option(help: "best, last, or the path of a checkpoint.")
  var checkpoint = "best"

  @Option(help: "Images or captions to print.")
  var top = 10

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard sentence != nil || image != nil else {
      throw ValidationError("give a sentence, or --image")
    }
    guard change == nil || (sentence != nil && image != nil) else {
      throw ValidationError("--change needs a sentence and --image")
    }
    guard top > 0 else { throw ValidationError("--top must be at least 1") }
  }

  func run() throws {
    let probe = try RetrievalProbe(
      try RunDirectory(opening: directory), split: split, checkpoint: checkpoint)
    let number = try image.map {
      try LensAnchor($0, direction: .imageToText, in: probe.split).image
    }
    var report = AskReport(probe, sentence: sentence, image: number)
    if let sentence, let number {
      report.score = try probe.explain(sentence, image: number)
      report.change = try change.map {
        try probe.change(image: number, from: sentence, to: $0)
      }
    } else if let sentence {
      report.hits = try probe.images(for: sentence, limit: top)
    }
    if let number, change == nil { report.hits = try probe.captions(for: number, limit: top) }
    if json {
      try Console.printJSON(report.json)
    } else {
      try Console.output(report.lines.joined(separator: "\n"))
    }
  }
}

/// What a model answered, as text and JSON.
struct AskReport {
  private let probe: RetrievalProbe
  private let sentence: String?
  private let image: Int?
  var hits: [ProbeHit] = []
  var score: SentenceScore?
  var change: CaptionChange?

  init(_ probe: RetrievalProbe, sentence: String?, image: Int?) {
    self.probe = probe
    self.sentence = sentence
    self.image = image
  }

  private func decimal(_ number: Float) -> String { Format.fixed(Double(number), 4) }

  /// With its sign.
  private func signed(_ number: Float) -> String { (number < 0 ? "" : "+") + decimal(number) }

  private func truth(_ isTrue: Bool?) -> String { isTrue.map { $0 ? "yes" : "no" } ?? "?" }

  private func name(_ image: Int) -> String {
    "image \(image)" + (probe.split.ids.map { " (\(PlainText.field($0[image])))" } ?? "")
  }

  // MARK: - Text

  var lines: [String] {
    var lines: [String] = []
    if let sentence { lines.append("sentence    “\(PlainText.field(sentence))”") }
    if let image { lines.append("image       \(name(image)) of the \(probe.split.name) split") }
    if let score {
      let truth = score.isTrue.map { $0 ? ", true" : ", false" } ?? ""
      lines.append(
        "similarity  \(decimal(score.similarity)), rank \(score.rank) of "
          + "\(probe.split.imageCount.grouped) images\(truth)")
      lines += [""] + wordLines(score)
    }
    if let change { lines += [""] + changeLines(change) }
    if !hits.isEmpty { lines += [""] + hitLines }
    return lines
  }

  private func wordLines(_ score: SentenceScore) -> [String] {
    var table = TextTable(["word", "contribution", ""], left: [0, 2])
    for word in score.words {
      table.add([
        PlainText.oneLine(word.word), signed(word.contribution),
        word.isKnown ? "" : "not in the vocabulary",
      ])
    }
    return table.lines
  }

  private func changeLines(_ change: CaptionChange) -> [String] {
    let words = change.difference.pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "{+\(piece.text)+}"
      }
    }
    var table = TextTable(["change", "effect"])
    for (each, effect) in zip(change.difference.changes, change.effects) {
      table.add([PlainText.oneLine(AskReport.words(each)), signed(effect)])
    }
    if change.effects.count > 1 { table.add(["together", signed(change.interaction)]) }
    table.add(["all", signed(change.total)])
    let truth = change.isTrue.map { $0 ? ", true" : ", false" } ?? ""
    return [
      "changed     “\(PlainText.field(words.joined(separator: " ")))”",
      "similarity  \(decimal(change.after))\(truth)", "",
    ] + table.lines
  }

  private static func words(_ change: WordDifference.Change) -> String {
    let removed = change.removed.joined(separator: " ")
    let added = change.added.joined(separator: " ")
    if removed.isEmpty { return "+ \(added)" }
    return added.isEmpty ? "- \(removed)" : "\(removed) → \(added)"
  }

  private var hitLines: [String] {
    let isImage = image == nil
    let hasTruth = hits.contains { $0.isTrue != nil }
    var table = TextTable(
      ["rank", isImage ? "image" : "caption", "similarity"] + (isImage ? [] : ["own"])
        + (hasTruth ? ["true"] : []) + [isImage ? "first caption" : "text"],
      left: [3 + (isImage ? 0 : 1) + (hasTruth ? 1 : 0)])
    for hit in hits {
      table.add(
        ["\(hit.rank)", isImage ? hit.id ?? "\(hit.image)" : "\(hit.caption)"]
          + [decimal(hit.similarity)] + (isImage ? [] : [hit.isOwn ? "yes" : ""])
          + (hasTruth ? [truth(hit.isTrue)] : []) + [PlainText.oneLine(hit.text)])
    }
    return table.lines
  }

  // MARK: - JSON

  var json: JSONValue {
    var fields: [String: JSONValue] = [
      "split": .text(probe.split.name), "step": .integer(probe.step),
      "images": .integer(probe.split.imageCount),
      "captions": .integer(probe.split.captions.count),
    ]
    fields["sentence"] = sentence.map { .text($0) }
    fields["image"] = image.map { .integer($0) }
    fields["image_id"] = image.flatMap { number in probe.split.ids.map { .text($0[number]) } }
    if let score {
      fields["similarity"] = .short(score.similarity)
      fields["rank"] = .integer(score.rank)
      fields["true"] = score.isTrue.map { .boolean($0) }
      fields["words"] = .list(
        score.words.map {
          [
            "word": .text($0.word), "contribution": .short($0.contribution),
            "known": .boolean($0.isKnown),
          ]
        })
    }
    if let change { fields["change"] = json(change) }
    if !hits.isEmpty || change == nil { fields["hits"] = .list(hits.map(json)) }
    return .object(fields)
  }

  private func json(_ change: CaptionChange) -> JSONValue {
    var fields: [String: JSONValue] = [
      "sentence": .text(change.difference.new.joined(separator: " ")),
      "similarity": .short(change.after), "total": .short(change.total),
      "interaction": .short(change.interaction),
      "changes": .list(
        zip(change.difference.changes, change.effects).map { each, effect in
          [
            "position": .integer(each.range.lowerBound),
            "removed": .text(each.removed.joined(separator: " ")),
            "added": .text(each.added.joined(separator: " ")), "effect": .short(effect),
          ]
        }),
    ]
    fields["true"] = change.isTrue.map { .boolean($0) }
    return .object(fields)
  }

  private func json(_ hit: ProbeHit) -> JSONValue {
    var fields: [String: JSONValue] = [
      "rank": .integer(hit.rank), "image": .integer(hit.image), "caption": .integer(hit.caption),
      "similarity": .short(hit.similarity), "text": .text(hit.text),
    ]
    if image != nil { fields["own"] = .boolean(hit.isOwn) }
    fields["image_id"] = hit.id.map { .text($0) }
    fields["true"] = hit.isTrue.map { .boolean($0) }
    return .object(fields)
  }
}
