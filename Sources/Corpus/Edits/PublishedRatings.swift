import Ground

/// Crisscrossed Captions' image-text ratings as they are published, `sits_val.csv` and
/// `sits_test.csv`: captions and images by COCO's ids, with the mean score.
struct PublishedRatings {
  struct Line {
    /// `COCO_val2014:sentid:732091`
    var caption: Substring
    /// `COCO_val2014_000000365325.jpg`
    var image: Substring
    var score: Double
  }

  let path: String
  let lines: [Line]

  /// - Returns: Nil if the file does not begin with the names of such columns.
  /// - Throws: `Failure` with the line of what is damaged, or if the table rates other pairs.
  init?(path: String) throws {
    let text = try TextLines(path: path)
    guard let heading = text.lines.first, heading.contains(","), !heading.contains("\t") else {
      return nil
    }
    let names = heading.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    if ["caption1,caption2", "image1,image2"].contains(names.prefix(2).joined(separator: ",")) {
      throw Failure(
        "the table rates pairs of \(names[0].dropLast())s, expected captions with images", at: path,
        remedy: "use sits_val.csv or sits_test.csv of Crisscrossed Captions")
    }
    guard let caption = names.firstIndex(of: "caption"), let image = names.firstIndex(of: "image")
    else { return nil }
    guard let score = names.firstIndex(of: "agg_score") ?? names.firstIndex(of: "score") else {
      throw Failure(
        "the table has no column agg_score, only \(names.joined(separator: ", "))",
        at: "\(path), line 1", remedy: "use the table with aggregated scores, not the raw one")
    }
    if let problem = text.problems.first(where: { $0.what != TextLines.blank }) { throw problem }
    var lines: [Line] = []
    for (index, line) in text.lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let place = "\(path), line \(index + 1)"
      guard fields.count == names.count else {
        throw Failure(
          "found \(fields.count) fields parted by commas, expected \(names.count)", at: place)
      }
      guard let value = Double(fields[score]), value.isFinite else {
        throw Failure(
          "the score is “\(fields[score].prefix(30))”, expected a finite number", at: place)
      }
      lines.append(Line(caption: fields[caption], image: fields[image], score: value))
    }
    guard !lines.isEmpty else { throw Failure("the table has no ratings", at: path) }
    self.path = path
    self.lines = lines
  }

  /// The digits at the end of a caption's name, without zeros at the front.
  static func number(ofCaption name: some StringProtocol) -> Substring {
    plain(last(Substring(name), after: ":"))
  }

  /// The digits of COCO's id in an image's file name, or in the id alone.
  static func number(ofImage name: some StringProtocol) -> Substring {
    let file = last(Substring(name), after: "/")
    return plain(last(file[..<(file.firstIndex(of: ".") ?? file.endIndex)], after: "_"))
  }

  private static func last(_ text: Substring, after mark: Character) -> Substring {
    text.lastIndex(of: mark).map { text[text.index(after: $0)...] } ?? text
  }

  private static func plain(_ digits: Substring) -> Substring {
    let short = digits.drop { $0 == "0" }
    return short.isEmpty ? "0" : short
  }
}
