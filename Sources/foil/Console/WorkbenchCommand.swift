import ArgumentParser
import Cells
import Compute
import Foundation
import Ground
import Probes
import Queue
import Synchronization
import Terminal
import Workbench

struct WorkbenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: "Open the workbench in the terminal (the default).",
    discussion: """
      Keys are listed by ? in the workbench. Keys and theme can be set in \
      $XDG_CONFIG_HOME/foil/config.toml.
      """)

  @OptionGroup var place: WorkspaceOption
  @Option(help: "dark, light, colour-blind or colour-blind-light.")
  var theme: String?
  @Flag(help: "ASCII characters only.")
  var ascii = false
  @Flag(help: "No boxes and bars, for screen readers.")
  var flat = false
  @Flag(help: "No colours.")
  var mono = false
  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false
  @Option(
    help: "Jobs at once, where the workbench starts an engine; the cores are divided among them.")
  var jobs: Int?
  @Option(
    name: .customLong("keys"),
    help: "Replay a key script: a key a line, wait SECONDS, or text and what is typed.")
  var script: String?

  func run() throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure(
        "the workbench needs a terminal",
        remedy: "without one: foil runs, foil queue, foil watch, foil --help", kind: .usage)
    }
    var settings = WorkbenchConfiguration()
    if let path = WorkbenchConfiguration.path(ProcessInfo.processInfo.environment) {
      settings = try WorkbenchConfiguration.read(path)
    }
    let memory = WorkbenchMemory.read(workspace: place.workspace.path)
    let keys = try WorkbenchKeys.table().rebinding(settings.keys)
    let script = try script.map { try KeyScript(Self.text($0), file: $0) }
    let options = try options(settings, memory)
    let (ending, runner) = try TerminalScreen.run(options) { screen in
      show(
        screen, keys, script, memory, theme: options.theme.name, jobs: jobs ?? settings.jobs ?? 1)
    }
    switch ending {
    case .done: break
    // A job that was just added should have reached the queue.
    case .asked: runner.finish(within: 2)
    case .atOnce(let work): Console.narrate("foil: left before this was done: \(work)")
    }
  }

  func validate() throws {
    guard (1...1024).contains(jobs ?? 1) else {
      throw ValidationError("--jobs is \(jobs ?? 1); expected a number from 1 to 1024")
    }
  }

  private static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("the key script cannot be read", at: path, kind: .usage)
    }
    return String(decoding: data, as: UTF8.self)
  }

  private func options(
    _ settings: WorkbenchConfiguration, _ memory: WorkbenchMemory
  ) throws -> TerminalOptions {
    // What is said at the start counts before what was chosen in an earlier session.
    let name = theme ?? memory.theme ?? settings.theme ?? Theme.dark.name
    guard let chosen = Theme.named(name) else {
      throw Failure(
        "there is no theme '\(name)'",
        remedy: "the themes are \(Theme.all.map(\.name).joined(separator: ", "))", kind: .usage)
    }
    return TerminalOptions(
      theme: chosen, colors: mono ? .mono : .automatic,
      symbols: flat ? .flat : ascii ? .ascii : nil, mouse: !noMouse && settings.mouse ?? true,
      signalsAreInput: true)
  }

  private func show(
    _ screen: TerminalScreen, _ keys: KeyTable, _ script: KeyScript?,
    _ memory: WorkbenchMemory, theme: String, jobs: Int
  ) -> (App.Ending, CommandRunner) {
    let workspace = place.workspace
    let waker = screen.waker
    let captured = screen.capturedOutput
    let host = DetachedHost()
    let store = WorkspaceStore(
      workspace, models: ModelProbes(),
      measure: { StepMeasurement(executable: host.executable).run($0) },
      output: { captured.read(from: $0) }
    ) { waker.wake() }
    let runner = CommandRunner(workspace, host: host, jobs: jobs) {
      store.refresh()
      waker.wake()
    }
    let app = App(
      display: TerminalDisplay(screen), store: store, runner: runner, keys: keys, script: script,
      memory: memory, theme: theme)
    let ending = app.run()
    store.stop()
    // A workspace that cannot be written to is shown all the same.
    if app.memory != memory { try? app.memory.write(workspace: workspace.path) }
    return (ending, runner)
  }
}

/// The terminal as the workbench knows it.
private final class TerminalDisplay: Display {
  private let screen: TerminalScreen

  init(_ screen: TerminalScreen) { self.screen = screen }

  var size: Size { screen.size }
  var symbols: Symbols { screen.symbols }
  var mouse: Bool {
    get { screen.mouse }
    set { screen.mouse = newValue }
  }
  func readInputs(timeout: Int?) -> [Input] { screen.readInputs(timeout: timeout) }
  func present(_ buffer: CellBuffer) { screen.present(buffer) }
  func invalidate() { screen.invalidate() }
  func suspend() { screen.suspend() }
  func use(_ theme: Theme) { screen.use(theme) }
  func copy(_ text: String) -> Bool { screen.copy(text) }
}
