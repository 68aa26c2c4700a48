import Cells

/// How the screen is to be shown.
public struct TerminalOptions: Sendable {
  /// Which colours to use.
  public enum ColorChoice: String, Sendable, CaseIterable {
    /// As many as the terminal has; none where `NO_COLOR` is set and not empty.
    case automatic
    case many
    case eight
    case mono
  }

  public var theme: Theme
  public var colors: ColorChoice
  /// The characters for lines and bars; nil: Unicode where the locale is UTF-8, else ASCII.
  public var symbols: Symbols.Mode?
  /// Whether clicks and the wheel are reported; without, the terminal selects text as usual.
  public var mouse: Bool
  /// Whether what is written to descriptors 1 and 2 is kept off the screen until the end.
  public var capturesOutput: Bool
  /// Whether the first SIGTERM, SIGHUP or SIGINT is an input instead of the end.
  public var signalsAreInput: Bool
  /// What to do where there is no terminal: shown as the hint of the error.
  public var headlessHint: String

  public init(
    theme: Theme = .dark, colors: ColorChoice = .automatic, symbols: Symbols.Mode? = nil,
    mouse: Bool = true, capturesOutput: Bool = true, signalsAreInput: Bool = false,
    headlessHint: String = "run 'foil --help' for the commands that need no terminal"
  ) {
    self.theme = theme
    self.colors = colors
    self.symbols = symbols
    self.mouse = mouse
    self.capturesOutput = capturesOutput
    self.signalsAreInput = signalsAreInput
    self.headlessHint = headlessHint
  }

  /// How many colours to use on a terminal that has `available`, under this environment.
  func depth(available: Int, environment: [String: String]) -> ColorDepth {
    let most: ColorDepth = available >= 256 ? .many : available >= 8 ? .eight : .mono
    switch colors {
    case .automatic:
      return environment["NO_COLOR"].map { !$0.isEmpty } ?? false ? .mono : most
    case .many: return most
    case .eight: return most == .mono ? .mono : .eight
    case .mono: return .mono
    }
  }
}
