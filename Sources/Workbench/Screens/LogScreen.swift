import Cells
import Ground
import Queue
import Runs
import Widgets

/// What runs, jobs, engine and program had to say: what the selected run did, how the jobs stand, the
/// engine's log, and what was written past the screen.
public struct LogScreen: Screen, ListHost {
  public static let title = "Log"
  static let context: KeyContext = "log"

  /// What is shown.
  enum Source: Int, CaseIterable {
    case run, jobs, engine, output

    var title: String {
      switch self {
      case .run: "Run"
      case .jobs: "Jobs"
      case .engine: "Engine"
      case .output: "Output"
      }
    }
  }

  var source = Source.run
  /// Lines from the end that are below the screen; 0 follows what comes.
  var above = 0
  var height = 20

  public init() {}

  public var contexts: [KeyContext] { [Self.context] }

  public static let actions: [Action<LogScreen>] =
    [
      Action(
        "log.switch", [Key(.left), Key(.right), Key("s")], in: context, label: "other log",
        "Show run, jobs, engine or output",
        change: { screen, _ in
          let all = Source.allCases
          screen.source = all[(screen.source.rawValue + 1) % all.count]
          screen.above = 0
        })
    ]
    + Action.list(
      "log.", in: context, labels: [.first: "first", .last: "follow"],
      [
        .up: "Go up a line", .down: "Go down a line", .pageUp: "Go up a page",
        .pageDown: "Go down a page", .first: "Go to the first line",
        .last: "Go to the last line and follow what comes",
      ])
    + [
      Action(
        "log.copy", [Key("y")], in: context, label: "copy", "Copy all lines to the clipboard",
        obstacle: { $0.lines($1).isEmpty ? "there is nothing to copy" : nil },
        do: { screen, model in
          let lines = screen.lines(model).map(\.text)
          let what = lines.count == 1 ? "a line" : "\(lines.count) lines"
          return [.copy(lines.joined(separator: "\n")), .toast("copied \(what)")]
        })
    ]

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    var wanted: Set<DataRequest> = [.engineLog]
    if let run = run(model) {
      wanted.insert(.journal(run.id))
      // By which it is seen that a loss diverges.
      wanted.insert(.curve(CurveKey(run: run.id, name: "step.loss")))
    }
    return wanted
  }

  private func run(_ model: WorkspaceModel) -> RunRecord? {
    model.selected.flatMap { id in model.runs.first { $0.id == id } } ?? model.runs.last
  }

  /// Scrolls; the last line follows what comes.
  public mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    let most = max(0, lines(model).count - height)
    let page = max(1, height - 1)
    switch step {
    case .rows(let rows): above -= rows
    case .pages(let pages): above -= pages * page
    case .wheel(let notches): above -= 3 * notches
    case .first: above = most
    case .last: above = 0
    }
    above = max(0, min(most, above))
    return []
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    switch input {
    case .resize(let size):
      height = max(1, size.height - 4)
      return (true, [])
    case .mouse(let mouse):
      guard case .scroll(let steps) = mouse.action else { return (true, []) }
      return (true, move(.wheel(steps), model))
    default: return (false, [])
    }
  }

  private func lines(_ model: WorkspaceModel) -> [Span] {
    switch source {
    case .engine: return model.engineLog.map { Span($0) }
    case .output: return model.output.map { Span($0) }
    case .jobs: return jobLines(model)
    case .run: return run(model).map { runLines($0, model) } ?? []
    }
  }

  /// What the run did, then what is wrong with it at this moment.
  private func runLines(_ run: RunRecord, _ model: WorkspaceModel) -> [Span] {
    var lines: [Span] = []
    if let problem = run.problem { lines.append(Span(problem, .alert)) }
    let journal = model.journals[run.id] ?? RunJournal()
    if journal.dropped > 0 {
      lines.append(Span("\(Format.grouped(Double(journal.dropped))) earlier lines", .muted))
    }
    for line in journal.lines {
      let style: Style =
        line.level == .error ? .alert : line.level == .warning ? .caution : .plain
      let step = TextFit.pad("step \(Format.grouped(Double(line.step)))", to: 12)
      lines.append(Span("\(Format.clock(line.time))  \(step)  \(line.text)", style))
    }
    for text in DashboardAlert.measured(run, model) {
      lines.append(
        Span("\(Format.clock(model.now))  \(TextFit.pad("now", to: 12))  \(text)", .alert))
    }
    for job in model.queue.jobs where job.run == run.path {
      if case .failed(let message) = job.state {
        lines.append(Span(jobLine(job, "failed: \(message)"), .alert))
      }
    }
    return lines
  }

  /// The jobs as their state last changed, the newest at the end.
  private func jobLines(_ model: WorkspaceModel) -> [Span] {
    model.queue.jobs.sorted { ($0.changedAt, $0.id) < ($1.changedAt, $1.id) }.map { job in
      guard case .failed(let message) = job.state else { return Span(jobLine(job, job.state.name)) }
      return Span(jobLine(job, "failed: \(message)"), .alert)
    }
  }

  private func jobLine(_ job: Job, _ text: String) -> String {
    let number = TextFit.pad("job \(job.id)", to: 12)
    return "\(Format.clock(job.changedAt))  \(number)  "
      + PlainText.oneLine("\(job.name): \(text)")
  }

  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    let name =
      switch source {
      case .run: run(model).map { "Log of \($0.name)" } ?? "Log"
      case .jobs: "Jobs"
      case .engine: "Log of the engine"
      case .output: "Written past the screen"
      }
    let others = Source.allCases.filter { $0 != source }.map(\.title).joined(separator: ", ")
    let lines = lines(model)
    let footer =
      above > 0 ? "\(above) more below" : lines.count == 1 ? "1 line" : "\(lines.count) lines"
    buffer.add(Pane(name, note: "also: \(others)", footer: footer, isFocused: true), in: rect)
    let inner = Pane.content(of: rect)
    guard !lines.isEmpty else {
      buffer.add(TextBlock(placeholder, style: .muted), in: inner.inset(1, 0))
      buffer.cursor = Point(inner.x, inner.y)
      return
    }
    let first = max(0, lines.count - inner.height - above)
    let shown = lines.dropFirst(first).prefix(inner.height)
    for (row, line) in shown.enumerated() {
      buffer.draw([line], at: inner.x + 1, inner.y + row, room: inner.width - 2)
    }
    ScrollBar(count: lines.count, visible: inner.height, offset: first)
      .draw(in: Rect(inner.right - 1, inner.y, 1, inner.height), into: &buffer)
    buffer.cursor = Point(inner.x, inner.y + max(0, shown.count - 1))
  }

  private var placeholder: String {
    switch source {
    case .run:
      "Nothing yet: what the selected run does comes here, from its start to its end."
    case .jobs: "No jobs. n on the list of runs configures one."
    case .engine: "No engine has written anything yet."
    case .output: "Nothing: what libraries write to the terminal is caught and comes here."
    }
  }
}
