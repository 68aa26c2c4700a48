import Cells
import Ground
import Recipe
import Runs
import Widgets

/// All that a person sees and does: the screens, what lies over them, and how inputs become commands.
///
/// A value without files, threads and clocks. ``App`` feeds it with inputs and models and carries out
/// the effects.
public struct Interface {
  /// What is to be done outside of the interface.
  public enum Effect: Sendable {
    /// Changes files, the queue or runs.
    case command(Command)
    case copy(String)
    case repaint
    case suspend
    case toggleMouse
    case theme(Theme)
    case quit
  }

  /// What lies over the screen and takes the keys.
  enum Overlay {
    case help(search: TextInput, offset: Int)
    case palette(search: TextInput, list: ListState)
    case question(Question)
    /// A person wants to leave while commands are under way; what these are.
    case leaving(String)
  }

  struct Question {
    struct Answer {
      var label: String
      var then: [Command]
    }

    /// What is asked about.
    enum Subject {
      /// Whether commands are to be carried out.
      case commands
      /// Whether the form's changes may go.
      case form
      case quitting
    }

    var subject = Subject.commands
    var title = "Please confirm"
    var text: String
    /// The first one is given by `y`, the last one by `n`.
    var answers: [Answer]
    var chosen = 0
    /// Whether something may be lost.
    var isDestructive = false
  }

  struct TimedToast {
    var toast: Toast
    var until: Double
  }

  /// The smallest screen that is drawn.
  public static let smallest = Size(40, 10)
  /// Seconds that a toast stays; what calls for a person stays twice as long.
  static let toastTime = 3.0
  private static let mostToasts = 99

  public internal(set) var screens: [ScreenEntry]
  public internal(set) var current = 0
  public internal(set) var model: WorkspaceModel
  public let keys: KeyTable
  var overlay: Overlay?
  var toasts: [TimedToast] = []
  var size = Size(80, 24)
  /// The screen to go back to from one without a tab.
  var previous = 0
  /// The theme that was chosen here; nil for the one of the start.
  var chosenTheme: String?
  var startTheme = Theme.dark.name

  public init(
    workspace: String, screens: [ScreenEntry] = ScreenEntry.all, keys: KeyTable
  ) {
    model = WorkspaceModel(workspace: workspace)
    self.screens = screens
    self.keys = keys
    resize(size)
  }

  /// The rectangle that screens draw into.
  public static func content(of size: Size) -> Rect { Rect(0, 1, size.width, size.height - 2) }

  /// The data that the present screen needs.
  public var wants: Set<DataRequest> { screens[current].screen.wants(model) }

  var contexts: [KeyContext] {
    switch overlay {
    case .help?: [WorkbenchKeys.help]
    case .palette?: [WorkbenchKeys.palette]
    case .question?: [WorkbenchKeys.question]
    case .leaving?: [WorkbenchKeys.leaving]
    case nil: screens[current].screen.contexts
    }
  }

  /// The line that is being typed, over the screen or on it.
  var typed: TextInput? {
    switch overlay {
    case .help(let search, _)?, .palette(let search, _)?: search
    case .question?, .leaving?: nil
    case nil: screens[current].screen.typed
    }
  }

  /// Whether a person wants to leave and waits for what is under way.
  public var isLeaving: Bool {
    if case .leaving? = overlay { return true }
    return false
  }

  /// Says what is waited for before the workbench ends.
  public mutating func leave(after work: String) { overlay = .leaving(work) }

  var tabs: [Int] { screens.indices.filter { screens[$0].hasTab } }

  // MARK: - News

  /// Takes what is known now; what a person has selected and marked stays.
  public mutating func update(_ new: WorkspaceModel) {
    let old = model
    model = new
    keepMarks(of: old)
    model.selected = old.selected
    if !new.runs.contains(where: { $0.id == model.selected }) {
      let known = model
      model.selected = screens.lazy.compactMap { $0.screen.chosenRun(known) }.first
    }
    if old.isLoaded { tellChanges(since: old) }
    toasts.removeAll { $0.until <= model.now }
  }

  /// Keeps the marks of what is still there; that of a job that has got a run goes over to the run.
  private mutating func keepMarks(of old: WorkspaceModel) {
    let ids = Set(model.runs.map(\.id))
    model.marked = old.marked.filter { ids.contains($0) }
    model.markedJobs = []
    guard !old.markedJobs.isEmpty else { return }
    let byPath = Dictionary(model.runs.map { ($0.path, $0.id) }, uniquingKeysWith: { $1 })
    for id in old.markedJobs {
      guard let job = model.queue[id] else { continue }
      if let run = job.run.flatMap({ byPath[$0] }) {
        if !model.marked.contains(run) { model.marked.append(run) }
      } else {
        model.markedJobs.append(id)
      }
    }
  }

  /// Shows a message for some seconds.
  public mutating func show(_ toast: Toast) {
    var toast = toast
    if toast.canUndo, let key = undoKey { toast.text += "; \(key) takes it back" }
    let time = Self.toastTime * (toast.kind.rawValue >= Toast.Kind.caution.rawValue ? 2 : 1)
    // A word that is said again is no second one.
    toasts.removeAll { $0.toast.text == toast.text }
    toasts.append(TimedToast(toast: toast, until: model.now + time))
    if toasts.count > Self.mostToasts { toasts.removeFirst() }
  }

  /// The key that takes a change back on the present screen.
  private var undoKey: String? {
    let contexts = screens[current].screen.contexts
    let undo = Self.undo.binding.action
    return keys.binding(action: undo)?.keys.first { key in
      keys.binding(for: key, in: contexts)?.action == undo
    }?.label()
  }

  /// What has happened to jobs and runs since an earlier model.
  private mutating func tellChanges(since old: WorkspaceModel) {
    for job in model.queue.jobs {
      guard let before = old.queue[job.id], before.state.name != job.state.name else { continue }
      let run = job.run.flatMap { path in model.runs.first { $0.path == path } }
      switch job.state {
      case .completed:
        let sum = run?.best(.rSum).map { ", rSum " + Format.fixed($0, 1) } ?? ""
        show(Toast("\(job.name) finished\(sum)", .success))
      case .failed(let message): show(Toast("\(job.name) failed: \(message)", .alert))
      case .paused: show(Toast("\(job.name) is paused", .information))
      case .cancelled: show(Toast("\(job.name) is cancelled", .information))
      case .running: show(Toast("\(job.name) has begun", .information))
      case .interrupted: show(Toast("\(job.name): its engine died", .alert))
      case .queued, .pausing, .cancelling: break
      }
    }
    let queued = Set(model.queue.jobs.compactMap(\.run))
    var known: [RunRecord.ID: RunRecord] = [:]
    for run in old.runs { known[run.id] = run }
    for run in model.runs {
      guard let before = known[run.id] else { continue }
      if (run.metrics["warnings"] ?? 0) > (before.metrics["warnings"] ?? 0) {
        show(Toast("\(run.name): a warning, see its log", .caution))
      }
      // Of a job its own state tells.
      if run.state != before.state, !queued.contains(run.path) { tell(run) }
    }
  }

  /// What has happened to a run that was started in a terminal of its own.
  private mutating func tell(_ run: RunRecord) {
    let sum = run.best(.rSum).map { ", rSum " + Format.fixed($0, 1) } ?? ""
    switch run.state {
    case .completed: show(Toast("\(run.name) finished\(sum)", .success))
    case .failed: show(Toast("\(run.name) failed, see its log", .alert))
    case .killed: show(Toast("\(run.name) was killed", .alert))
    case .interrupted: show(Toast("\(run.name) has stopped", .information))
    case .running: show(Toast("\(run.name) goes on", .information))
    case .created, .imported: break
    }
  }

  // MARK: - Commands

  /// Carries out what concerns the interface and gives back the rest.
  public mutating func carryOut(_ commands: [Command]) -> [Effect] {
    var effects: [Effect] = []
    for command in commands {
      switch command {
      case .select(let run):
        model.selected = run
        for index in screens.indices { screens[index].screen.follow(run, model) }
      case .selectNext(let count):
        var chosen: [Command] = []
        for index in screens.indices { chosen += screens[index].screen.chooseRun(by: count, model) }
        effects += carryOut(chosen)
      case .mark(let runs, let jobs):
        model.marked = runs
        model.markedJobs = jobs
      case .show(let title):
        if let index = screens.firstIndex(where: { $0.title == title }) {
          go(to: index)
        } else {
          show(Toast("there is no screen \(title)", .caution))
        }
      case .configure(let configuration, let parent): edit(configuration, from: parent)
      case .copy(let text): effects.append(.copy(text))
      case .toast(let text): show(Toast(text))
      case .confirm(let question, let then, let isDestructive):
        overlay = .question(
          Question(
            text: question,
            answers: [.init(label: "Yes", then: then), .init(label: "No", then: [])],
            chosen: isDestructive ? 1 : 0, isDestructive: isDestructive))
      case .settleForm: changeForm { $0.settle() }
      case .quit: effects.append(.quit)
      case .submit, .sweep, .job, .move, .drop, .tags, .note, .rename, .judge, .archive, .delete,
        .together,
        .undo, .configureJob, .save, .open, .export:
        effects.append(.command(command))
      }
    }
    return effects
  }

  /// The place of the form for new runs.
  var form: Int? { screens.firstIndex { $0.screen is any ConfigurationEditor } }

  private mutating func edit(_ configuration: RunConfiguration, from parent: String) {
    for index in screens.indices {
      guard var editor = screens[index].screen as? any ConfigurationEditor else { continue }
      if let unlaunched = editor.unlaunched {
        overlay = .question(
          Question(
            subject: .form, title: "The form has changes",
            text: "\(unlaunched). Begin anew without them?",
            answers: [
              .init(
                label: "Begin anew", then: [.settleForm, .configure(configuration, from: parent)]),
              .init(label: "Back to the form", then: [.show(screens[index].title)]),
            ], chosen: 1, isDestructive: true))
        return
      }
      editor.edit(configuration, from: parent)
      screens[index].screen = editor
      go(to: index)
      return
    }
    show(Toast("there is no form for runs in this program", .caution))
  }

  private mutating func changeForm(_ change: (inout any ConfigurationEditor) -> Void) {
    for index in screens.indices {
      guard var editor = screens[index].screen as? any ConfigurationEditor else { continue }
      change(&editor)
      screens[index].screen = editor
    }
  }

  mutating func go(to index: Int) {
    guard screens.indices.contains(index), index != current else { return }
    if screens[current].hasTab { previous = current }
    current = index
  }

  mutating func resize(_ new: Size) {
    size = new
    for index in screens.indices {
      _ = screens[index].screen.take(.resize(new), model)
    }
  }

  /// Asks where jobs are at work; they go on without the workbench.
  mutating func askToQuit() -> [Effect] {
    let running = model.queue.jobs.filter(\.state.isActive).count
    let waiting = model.queue.jobs.count { $0.state == .queued }
    guard running > 0 else { return [.quit] }
    let isOne = running + waiting == 1
    let jobs = running == 1 ? "1 job is running" : "\(running) jobs are running"
    let more =
      waiting == 0 ? "" : waiting == 1 ? " and 1 is waiting" : " and \(waiting) are waiting"
    let goesOn = isOne ? "It goes" : "They go"
    let them = isOne ? "it" : "them"
    let pausable = model.queue.jobs.filter { (try? $0.state.applying(.pause)) != nil }
    let pause = Command.together(
      Together("pausing", "jobs", pausable.map { .init($0.name, [.job(.pause, $0.id)]) }))
    overlay = .question(
      Question(
        subject: .quitting, title: "Quit",
        text: "\(jobs)\(more). \(goesOn) on in the background, in the engine, and `foil` shows "
          + "\(them) again. Pausing writes a checkpoint of what runs and lets \(them) wait until "
          + "somebody resumes \(them).",
        answers: [
          .init(label: "Quit", then: [.quit]),
          .init(label: "Pause and quit", then: [pause, .quit]), .init(label: "Stay", then: []),
        ]))
    return []
  }
}
