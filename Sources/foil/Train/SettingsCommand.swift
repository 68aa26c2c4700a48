import ArgumentParser
import Recipe

struct Settings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a configuration with every default written out, or explain the settings.",
    usage: "foil settings [RUN.toml] [--set KEY=VALUE ...] [--explain] [VSE++ flags ...]")

  @Option(
    name: .customLong("set"), parsing: .singleValue, help: "Override a setting.")
  var overrides: [String] = []

  @Flag(help: "Print meaning, range, default, source and aliases of every setting, as Markdown.")
  var explain = false

  @Argument(parsing: .allUnrecognized, help: "The run file and VSE++ flags.")
  var words: [String] = []

  func run() throws {
    if explain {
      try Console.output(Setting.markdown())
      return
    }
    try Console.output(
      try Train.configuration(words: words, overrides: overrides).toml(documented: true))
  }
}
