import Cells
import Foundation
import Ground
import Queue
import Widgets

/// The loop of the workbench: inputs in, frames out.
///
/// Runs on one thread, which never touches a file, the index or an engine.
public final class App {
  /// Seconds between two frames at least.
  static let frameTime = 0.05
  /// Seconds of inputs taken in a row, so that taking and drawing stay within a frame.
  private static let takingTime = 0.025

  private let display: any Display
  private let store: WorkspaceStore
  private let runner: CommandRunner
  private var interface: Interface
  private var script: [KeyScript.Step]
  private var scriptTime = 0.0
  private var isDirty = true
  /// Inputs that have come and are not taken yet, the next one last.
  private var waiting: [Input] = []
  /// While so many wait, no more are read.
  private static let mostWaiting = 65_536
  private var lastFrame = -Double.infinity

  /// - Parameters:
  ///   - display: The terminal.
  ///   - store: What is known of the workspace; its changes have to wake the display.
  ///   - runner: Carries out commands; its ends have to wake the display.
  public init(
    display: any Display, store: WorkspaceStore, runner: CommandRunner, keys: KeyTable,
    script: KeyScript? = nil, memory: WorkbenchMemory = WorkbenchMemory(),
    theme: String = Theme.dark.name
  ) {
    self.display = display
    self.store = store
    self.runner = runner
    self.script = (script?.steps ?? []).reversed()
    interface = Interface(workspace: store.workspace.path, keys: keys)
    interface.startTheme = theme
    interface.recall(memory)
    _ = interface.take(.resize(display.size))
  }

  /// What is to be remembered for the next start.
  public var memory: WorkbenchMemory { interface.memory }

  private var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

  /// How the workbench was left.
  public enum Ending: Sendable {
    /// Nothing is under way any more.
    case done
    /// A person did not wait for what is under way.
    case atOnce(String)
    /// A signal asked for it, or the terminal is gone.
    case asked
  }

  /// Runs until a person leaves.
  @discardableResult
  public func run() -> Ending {
    scriptTime = now
    while true {
      if waiting.count < Self.mostWaiting {
        let inputs = display.readInputs(timeout: waiting.isEmpty ? timeout : 0) + scriptInputs()
        // What ends the workbench waits for nothing.
        if inputs.contains(where: \.isEnd) { return .asked }
        waiting = inputs.reversed() + waiting
      }
      let until = now + Self.takingTime
      while !waiting.isEmpty, now < until {
        guard carryOut(takeNext()) else { return runner.underWay.map { .atOnce($0) } ?? .done }
      }
      if interface.isLeaving, runner.underWay == nil { return .done }
      store.want(interface.wants)
      if isDirty, now - lastFrame >= Self.frameTime { drawFrame() }
    }
  }

  private func takeNext() -> [Interface.Effect] {
    isDirty = true
    return interface.takeTyped(&waiting) ?? take(waiting.removeLast())
  }

  /// Milliseconds until the next frame or scripted key is due; nil to wait for news.
  private var timeout: Int? {
    var seconds: Double?
    if isDirty { seconds = lastFrame + Self.frameTime - now }
    if !script.isEmpty { seconds = min(seconds ?? .infinity, scriptTime - now) }
    return seconds.map { Int(clamping: (max(0, min($0, 3600)) * 1000).rounded(.up)) }
  }

  private func scriptInputs() -> [Input] {
    // A frame between two keys, so that a replay can be watched.
    guard let step = script.last, now >= scriptTime, !isDirty else { return [] }
    script.removeLast()
    switch step {
    case .key(let key):
      scriptTime = now + Self.frameTime
      return [.key(key)]
    case .wait(let seconds):
      scriptTime = now + seconds
      return []
    }
  }

  private func take(_ input: Input) -> [Interface.Effect] {
    if case .wake = input {
      interface.update(store.current)
      for toast in runner.takeToasts() { interface.show(toast) }
      // Opening the form has no effect outside of the interface.
      for opened in runner.takeOpened() {
        _ = interface.carryOut([.configure(opened.configuration, from: opened.name)])
      }
    }
    return interface.take(input, symbols: display.symbols)
  }

  /// Carries out effects; false where the workbench ends.
  private func carryOut(_ effects: [Interface.Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .command(let command): runner.run(command, runs: interface.model.runs)
      case .copy(let text):
        if !display.copy(text) { interface.show(Toast("too long for the clipboard", .caution)) }
      case .repaint: display.invalidate()
      case .suspend: display.suspend()
      case .theme(let theme): display.use(theme)
      case .toggleMouse:
        display.mouse.toggle()
        interface.show(
          Toast(display.mouse ? "the mouse is on" : "the mouse is off: the terminal selects text"))
      case .quit:
        guard let work = runner.underWay, !interface.isLeaving else { return false }
        interface.leave(after: work)
      }
    }
    return true
  }

  private func drawFrame() {
    display.present(interface.draw(display.size, symbols: display.symbols))
    lastFrame = now
    isDirty = false
  }
}

extension Input {
  /// Whether the workbench is to end, whatever is on the screen.
  fileprivate var isEnd: Bool {
    switch self {
    case .terminate, .closed: true
    default: false
    }
  }
}
