/// An error that a person can act on: what went wrong, where, and how to mend it.
///
/// Every module throws this one type, so that every message has the same three parts and is written
/// in one place, ``description``.
public struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
  /// Who has to act, which decides the exit status of the command.
  public enum Kind: Sendable {
    /// Data, files or the run itself (exit status 1).
    case data
    /// The command line or the configuration (exit status 2).
    case usage
  }

  public let kind: Kind
  /// What was found and what was expected, as a sentence without a final full stop.
  public let what: String
  /// The file, line, byte, key or step that it concerns.
  public let place: String?
  /// What a person can do about it.
  public let remedy: String?

  public init(_ what: String, at place: String? = nil, remedy: String? = nil, kind: Kind = .data) {
    self.kind = kind
    self.what = what
    self.place = place
    self.remedy = remedy
  }

  /// The three parts as a terminal may show them: paths, names and values of files stand in them.
  public var description: String {
    var text = place.map { "\(PlainText.oneLine($0)): " } ?? ""
    text += PlainText.lines(what)
    if let remedy { text += "\n  hint: \(PlainText.lines(remedy))" }
    return text
  }
}
