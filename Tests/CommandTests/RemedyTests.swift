import Foundation
import Testing

/// Every command that the documentation or a message names exists, with the options that it names.
@Suite("Commands in messages and documentation")
struct RemedyTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What `--help` says of a command, and the commands below it; asked for once each.
  private final class Help {
    private var texts: [[String]: String] = [:]

    private func text(_ command: [String]) throws -> String {
      if let known = texts[command] { return known }
      let result = try Command.run(
        command + ["--help"], in: FileManager.default.temporaryDirectory)
      #expect(result.status == 0, "foil \(command) --help")
      texts[command] = result.output
      return result.output
    }

    /// The options of a command; one with a default below it takes that one's as well.
    func options(_ command: [String]) throws -> String {
      let own = try text(command)
      guard let below = own.firstMatch(of: /\n  ([a-z]+) \(default\)/) else { return own }
      return try own + text(command + [String(below.output.1)])
    }

    func subcommands(of command: [String]) throws -> Set<String> {
      let parts = try text(command).components(separatedBy: "SUBCOMMANDS:\n").dropFirst()
      return Set(
        parts.joined(separator: "\n").matches(of: /(?m)^  ([a-z]+)/).map { String($0.output.1) })
    }

    /// What is wrong with the words after `foil`; nil if nothing is.
    func problem(_ words: [String]) throws -> String? {
      var command: [String] = []
      for word in words {
        if try subcommands(of: command).contains(word) { command.append(word) } else { break }
      }
      if command.isEmpty, let first = words.first, first.allSatisfy({ $0.isLowercase }) {
        return "there is no command \(first)"
      }
      // `foil train` and `foil settings` take the flags of VSE++ besides; `foil` is the workbench.
      let help = try options(command)
      for word in words where word.hasPrefix("--") && word.count > 2 {
        let flag = word.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        let isForeign = flag.contains("_") || ["train", "settings"].contains(command.first ?? "")
        if !help.contains(flag), !isForeign, flag != "--help" { return "it has no \(flag)" }
      }
      return nil
    }
  }

  private static func files(_ folder: String, _ suffix: String) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix(suffix) }.sorted()
      .map { root.appendingPathComponent(folder).appendingPathComponent($0) }
  }

  @Test("Messages name commands and options that exist")
  func messages() throws {
    let help = Help()
    var found = 0
    let pattern = try Regex(
      #"(?:^|[`(: ])foil ((?:[a-z]+|--[a-z][a-z_-]*|[A-Z]+(?:\.toml)?|\\\([^)]*\))(?: (?:[a-z]+|--[a-z][a-z_-]*|[A-Z]+(?:\.toml)?|\\\([^)]*\)))*)"#
    )
    for file in try Self.files("Sources", ".swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        // Only what stands in a string; what is no command is prose after "foil".
        for match in line.matches(of: pattern) where line.contains("\"") {
          guard let words = match.output[1].substring?.split(separator: " ").map(String.init),
            line.contains("`foil \(words[0])") || line.contains(": foil \(words[0])")
          else { continue }
          found += 1
          if let problem = try help.problem(words) {
            Issue.record("\(file.lastPathComponent):\(number + 1) foil \(words): \(problem)")
          }
        }
      }
    }
    #expect(found > 20)
  }

  @Test("The documentation names commands and options that exist")
  func documentation() throws {
    let help = Help()
    var found = 0
    let documents =
      try [Self.root.appendingPathComponent("README.md")] + Self.files("docs", ".md")
      + Self.files("experiments", ".md")
    for document in documents {
      for line in try Documented.commands(in: document) {
        found += 1
        if let problem = try help.problem(Documented.words(line)) {
          Issue.record("\(document.lastPathComponent): \(line): \(problem)")
        }
      }
    }
    #expect(found > 100)
  }
}

/// The commands that a page of the documentation shows.
enum Documented {
  /// Inline code that begins with `foil`, and lines of code blocks that do, without prompt and comment.
  static func commands(in document: URL) throws -> [String] {
    try inline(document) + blocks(document)
  }

  private static func inline(_ document: URL) throws -> [String] {
    let text = try String(contentsOf: document, encoding: .utf8)
    return text.matches(of: /`(foil [^`]+)`/).map {
      $0.output.1.replacingOccurrences(of: "\n", with: " ")
    }
  }

  static func blocks(_ document: URL) throws -> [String] {
    let text = try String(contentsOf: document, encoding: .utf8)
      .replacingOccurrences(of: "\\\n", with: " ")
    var isCode = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
        continue
      }
      let plain = line.hasPrefix("$ ") ? line.dropFirst(2) : line
      guard isCode, plain.hasPrefix("foil ") else { continue }
      lines.append(
        plain.replacing(/\s#.*$/, with: "").trimmingCharacters(in: .whitespaces))
    }
    return lines
  }

  /// The words after `foil` up to what a shell would do with the output.
  static func words(_ line: String) -> [String] {
    line.split(separator: " ").dropFirst().prefix {
      $0 != "|" && !$0.hasPrefix("[") && $0 != "foil"
    }
    .map(String.init)
  }
}
