import Cells
import Foundation
import Ground

/// Keys that are replayed as if a person typed them.
///
/// A line is the name of a key (`down`, `ctrl-p`, `d`), `wait SECONDS`, `text …` for characters to
/// type, or empty or a comment after `#`.
public struct KeyScript: Equatable, Sendable {
  public enum Step: Equatable, Sendable {
    case key(Key)
    case wait(Double)
  }

  public private(set) var steps: [Step] = []

  /// - Throws: A usage `Failure` with the line that is no step.
  public init(_ text: String, file: String) throws {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let word = line.trimmingCharacters(in: .whitespaces)
      if word.isEmpty || (word.hasPrefix("#") && word.count > 1) { continue }
      if word.hasPrefix("text ") {
        steps += word.dropFirst(5).map { .key(Key($0)) }
      } else if word.hasPrefix("wait "), let seconds = Double(word.dropFirst(5)),
        (0...3600).contains(seconds)
      {
        steps.append(.wait(seconds))
      } else if let key = Key(word) {
        steps.append(.key(key))
      } else {
        throw Failure(
          "found `\(word.prefix(60))`, expected the name of a key, `wait SECONDS` or `text …`",
          at: "\(file):\(number + 1)", remedy: "keys are written as 'x', 'ctrl-x', 'f5' or 'down'",
          kind: .usage)
      }
    }
  }
}
