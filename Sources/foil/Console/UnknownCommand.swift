import ArgumentParser
import Ground
import Recipe

/// A word that stands where a command should, but is none.
///
/// A group with a default command would hand the word to that command, whose usage says nothing of
/// the others.
struct UnknownCommand: Error {
  let group: any ParsableCommand.Type
  /// As it is called, for example `foil queue`.
  let path: String
  let word: String

  /// Groups whose default command takes no words.
  private static let groups: [any ParsableCommand.Type] = [Foil.self, Queue.self]

  /// - Parameter words: The arguments of `foil`.
  /// - Throws: An `UnknownCommand` if one of them stands where a command should.
  static func check(_ words: [String]) throws {
    var group: any ParsableCommand.Type = Foil.self
    var path = "foil"
    for word in words {
      guard !word.hasPrefix("-"), word != "help", groups.contains(where: { $0 == group }) else {
        return
      }
      guard let next = group.configuration.subcommands.first(where: { $0.calledName == word })
      else { throw UnknownCommand(group: group, path: path, word: word) }
      group = next
      path += " " + word
    }
  }

  var message: String {
    let names = group.configuration.subcommands.map { $0.calledName }
    let begun = names.first { $0.hasPrefix(word) }
    let near = (begun ?? nearest(to: word, among: names)).map { "; did you mean '\($0)'?" } ?? ""
    return """
      Error: there is no command '\(path) \(PlainText.oneLine(word, limit: 100))'\(near)
      Usage: \(path) <subcommand>
        Commands: \(names.joined(separator: ", "))
        See '\(path) --help' for more information.
      """
  }
}

extension ParsableCommand {
  /// The word that calls the command: what its configuration says, else the type's name in small
  /// letters, as ArgumentParser has it for names of one word.
  static var calledName: String { configuration.commandName ?? "\(Self.self)".lowercased() }
}
