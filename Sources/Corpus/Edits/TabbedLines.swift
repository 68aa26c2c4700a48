import Foundation
import Ground

/// The lines of a file of fields that are parted by tabs.
///
/// UTF-8; LF or CRLF; a byte order mark and blank lines are skipped; white space at the ends of
/// fields is dropped.
struct TabbedLines {
  /// A line that is not blank.
  struct Line {
    /// From 1.
    let number: Int
    let fields: [String]
  }

  let path: String
  let lines: [Line]

  /// - Parameters:
  ///   - columns: What each line must have, for messages.
  /// - Throws: `Failure` with the line if one has another number of fields, an empty one, or is not
  ///   UTF-8; and if there is no line.
  init(path: String, columns: [String]) throws {
    let text = try TextLines(path: path)
    if let problem = text.problems.first(where: { $0.what != TextLines.blank }) { throw problem }
    var lines: [Line] = []
    lines.reserveCapacity(text.lines.count)
    for (index, line) in text.lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard fields.count == columns.count, fields.allSatisfy({ !$0.isEmpty }) else {
        let empty = fields.firstIndex(of: "")
        throw Failure(
          fields.count != columns.count
            ? "found \(fields.count) field\(fields.count == 1 ? "" : "s"), expected "
              + "\(columns.count) parted by tabs"
            : "field \((empty ?? 0) + 1) is empty",
          at: "\(path), line \(index + 1)",
          remedy: "each line holds \(columns.joined(separator: ", "))")
      }
      lines.append(Line(number: index + 1, fields: fields))
    }
    guard !lines.isEmpty else {
      throw Failure(
        "the file holds no line", at: path,
        remedy: "each line holds \(columns.joined(separator: ", "))")
    }
    self.path = path
    self.lines = lines
  }

  /// A message about a line.
  func failure(_ what: String, in line: Line, remedy: String? = nil) -> Failure {
    Failure(what, at: "\(path), line \(line.number)", remedy: remedy)
  }

  /// A whole number that is not negative, as an index.
  func index(_ field: Int, of line: Line, meaning: String, remedy: String? = nil) throws -> Int {
    let text = line.fields[field]
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      throw failure(
        "field \(field + 1) is “\(text.prefix(30))”, expected \(meaning)", in: line,
        remedy: remedy)
    }
    return number
  }
}
