import Cells
import Queue
import Recipe
import Records
import Runs
import Widgets

/// A page of the workbench: state that draws itself, and ``Action``s that change it or become commands.
///
/// A screen never reads a file, asks a database or calls an engine. It says what it wants to know
/// by ``wants(_:)``, draws what is known so far, and sends what the person wants as ``Command``s; the
/// app does the work elsewhere and draws again when something is known.
public protocol Screen: ActionHost where Request == Command {
  /// The word on its tab.
  static var title: String { get }
  /// Its key contexts, the nearest first: a pane of it, then the screen itself.
  var contexts: [KeyContext] { get }
  /// The line that characters are typed into, so that keys which type one do nothing else; nil while
  /// none is.
  var typed: TextInput? { get }
  /// Which runs it shows, so that a person knows what keys act on.
  var subject: ScreenSubject { get }
  /// Whether it has nothing that most keys could act on.
  func isEmpty(_ model: WorkspaceModel) -> Bool

  /// The data it needs beyond the list of runs and jobs.
  func wants(_ model: WorkspaceModel) -> Set<DataRequest>
  /// Takes a typed character or paste while it edits text, or a click; true if it used it.
  ///
  /// Places of the mouse are those of the whole screen. Before anything else, and whenever it changes,
  /// comes the size as ``Input/resize(_:)``; ``Interface/content(of:)`` gives the rectangle that is
  /// drawn into.
  mutating func take(_ input: Input, _ model: WorkspaceModel) -> (used: Bool, commands: [Command])
  /// Draws into a rectangle; also sets the buffer's cursor to what is selected.
  func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer)

  /// The run that this screen has selected; nil where it selects none.
  func chosenRun(_ model: WorkspaceModel) -> RunRecord.ID?
  /// Another screen has selected a run, or none.
  mutating func follow(_ run: RunRecord.ID?, _ model: WorkspaceModel)
  /// Selects the run so many places further down; no commands where runs are not listed.
  mutating func chooseRun(by count: Int, _ model: WorkspaceModel) -> [Command]
  /// Takes away what hides a run.
  mutating func reveal(_ run: RunRecord.ID, _ model: WorkspaceModel)

  /// Adds what the next session begins with.
  func remember(in memory: inout WorkbenchMemory)
  /// Begins where an earlier session ended.
  mutating func recall(_ memory: WorkbenchMemory)
}

extension Screen {
  public var typed: TextInput? { nil }
  public var isTyping: Bool { typed != nil }
  public var subject: ScreenSubject { .none }
  public func isEmpty(_ model: WorkspaceModel) -> Bool {
    subject != .none && model.runs.isEmpty && model.queue.jobs.isEmpty
  }
  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> { [] }
  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) { (false, []) }
  public func chosenRun(_ model: WorkspaceModel) -> RunRecord.ID? { nil }
  public mutating func follow(_ run: RunRecord.ID?, _ model: WorkspaceModel) {}
  public mutating func chooseRun(by count: Int, _ model: WorkspaceModel) -> [Command] { [] }
  public mutating func reveal(_ run: RunRecord.ID, _ model: WorkspaceModel) {}
  public func remember(in memory: inout WorkbenchMemory) {}
  public mutating func recall(_ memory: WorkbenchMemory) {}
}

/// A screen that ``Command/configure(_:)`` opens.
public protocol ConfigurationEditor: Screen {
  /// Begins to edit a copy of a configuration, of a run if it has that.
  mutating func edit(_ configuration: RunConfiguration, from parent: String)
  /// What would be lost by that, as part of a sentence; nil where nothing would.
  var unlaunched: String? { get }
  /// Nothing of what is there would be missed.
  mutating func settle()
}

/// Everything that screens may show, as of one moment.
public struct WorkspaceModel: Sendable {
  public var workspace: String
  public var runs: [RunRecord] = []
  public var queue = JobQueue.Snapshot()
  /// Where the runs of jobs stand, by job.
  public var glimpses: [Job.ID: RunGlimpse] = [:]
  /// What jobs that have no run yet are to become.
  public var plans: [Job.ID: PlannedRun] = [:]
  /// What was asked for by ``Screen/wants(_:)`` and has arrived.
  public var curves: [CurveKey: Series] = [:]
  public var curveNames: [RunRecord.ID: [String]] = [:]
  /// Sampled negatives of a run, in the order of the log.
  public var negatives: [RunRecord.ID: [Event]] = [:]
  public var similarities: [RunRecord.ID: SimilarityHistory] = [:]
  /// Generated sentences of a run, in the order of `foils.jsonl`.
  public var foils: [RunRecord.ID: [Event]] = [:]
  /// Their counts at each logged step.
  public var foilMoments: [RunRecord.ID: [FoilMoment]] = [:]
  public var messages: [RunRecord.ID: [RunMessage]] = [:]
  /// What runs did, line by line.
  public var journals: [RunRecord.ID: RunJournal] = [:]
  /// What a person said of a run's negatives.
  public var marks: [RunRecord.ID: NegativeMarks] = [:]
  public var comparisons: [[RunRecord.ID]: ComparisonResult] = [:]
  /// Captions of a data set's training split, by its path.
  public var captions: [String: [String]] = [:]
  /// Paths of data sets beside the workspace.
  public var datasets: [String] = []
  /// What is known of paths that a configuration names.
  public var facts: [String: DataFacts] = [:]
  /// The names in folders, those of folders with a slash.
  public var folders: [String: [String]] = [:]
  public var estimates: [EstimateKey: EstimateResult] = [:]
  public var lenses: [AnchorLens.Request: AnchorLens.Result] = [:]
  /// What losses make of a negative; computed where it is asked for, at once.
  public var lossLens: @Sendable (RunConfiguration.Objective) -> LossLens = {
    NoModels().lossLens($0)
  }
  /// The last answer of a model to each kind of question.
  public var answers: [AskRequest.Slot: AskReply] = [:]
  /// The model that is being opened.
  public var opening: ModelOpening?
  /// The end of what detached engines wrote, line by line.
  public var engineLog: [String] = []
  /// What was written to standard output and error while the screen is up, line by line.
  public var output: [String] = []
  /// Why the runs or the queue cannot be read, if so.
  public var problem: String?
  /// Whether the runs have been read once.
  public var isLoaded = false
  /// Runs that are marked, in the order of marking; screens of several runs show these, or else the
  /// selected one.
  public var marked: [RunRecord.ID] = []
  /// Jobs that are marked and have no run yet, in the order of marking.
  public var markedJobs: [Job.ID] = []
  public var selected: RunRecord.ID?
  /// Seconds since 1970, advancing once a second.
  public var now = 0.0

  /// Grows with every change that the store makes; 0 for a model that was made otherwise.
  public var version = 0

  public init(workspace: String) { self.workspace = workspace }

  /// The runs that screens of several runs show.
  public var shown: [RunRecord] {
    let ids = marked.isEmpty ? selected.map { [$0] } ?? [] : marked
    return ids.compactMap { id in runs.first { $0.id == id } }
  }
}

/// One curve of one run.
public struct CurveKey: Hashable, Sendable {
  public var run: RunRecord.ID
  public var name: String

  public init(run: RunRecord.ID, name: String) {
    self.run = run
    self.name = name
  }
}

/// A comparison, or why there is none.
public enum ComparisonResult: Sendable {
  /// The tables, and what a reader should know of them.
  case tables([(name: String, table: ResultTable)], notes: [String] = [])
  case failed(String)
}

/// Data that a screen needs; the app keeps it fresh while the screen is shown.
public enum DataRequest: Hashable, Sendable {
  case curve(CurveKey)
  case curveNames(RunRecord.ID)
  case negatives(RunRecord.ID)
  /// Histograms of the batches' similarities, over the steps.
  case similarities(RunRecord.ID)
  case foils(RunRecord.ID)
  case marks(RunRecord.ID)
  case messages(RunRecord.ID)
  case journal(RunRecord.ID)
  case comparison([RunRecord.ID])
  /// The captions that a run was trained on.
  case captions(RunRecord.ID)
  case engineLog
  /// Folders beside the workspace that are data sets.
  case datasets
  /// Whether there is something at a path, and the splits of a data set.
  case facts(String)
  /// The names in a folder.
  case folder(String)
  /// How long a step of a configuration takes.
  case estimate(EstimateKey)
  case lens(AnchorLens.Request)
  case ask(AskRequest)
}

/// What a person wants done.
public enum Command: Sendable {
  case select(RunRecord.ID?)
  /// Goes down the list of runs by so many.
  case selectNext(Int)
  /// Marks these runs, and these jobs that have none yet; all other marks go.
  case mark([RunRecord.ID], jobs: [Job.ID] = [])
  /// Goes to a tab.
  case show(String)
  /// Puts configurations into the queue and starts an engine where none runs.
  case submit([RunConfiguration])
  /// Puts what a sweep lacks into the queue, as `foil sweep` does.
  case sweep(SweepPlan)
  case job(JobState.Command, Job.ID)
  case move(Job.ID, JobQueue.Position)
  case drop(Job.ID)
  case tags(RunRecord.ID, [String])
  case note(RunRecord.ID, String)
  /// Gives a run another name; an empty one brings back that of its configuration.
  case rename(RunRecord.ID, String)
  /// Keeps what a person says of a negative, seen at a step; nil takes it back.
  case judge(RunRecord.ID, NegativeMarks.Key, NegativeMark?, MarkedNegative, step: Int)
  case archive(RunRecord.ID, Bool)
  case delete(RunRecord.ID)
  /// Several changes that a person asked for at once: told in one message, taken back at once.
  case together(Together)
  /// Takes back the last change that can be taken back.
  case undo
  /// Opens the form on a copy of the configuration of a job.
  case configureJob(Job.ID)
  /// Opens the form on a copy of a configuration, of a run if it has that.
  case configure(RunConfiguration, from: String = "")
  /// Writes a configuration as a run file.
  case save(RunConfiguration, path: String)
  /// Reads a run file and opens the form on it.
  case open(path: String)
  /// Puts text on the local clipboard.
  case copy(String)
  /// Writes text to a file.
  case export(String, path: String)
  case toast(String)
  /// Asks before the commands are carried out; where something may be lost, No is preselected.
  case confirm(question: String, then: [Command], isDestructive: Bool = false)
  /// The form's changes are launched or given up.
  case settleForm
  case quit
}

/// One change to several runs or jobs.
public struct Together: Sendable {
  /// What is done to one of them.
  public struct Item: Sendable {
    public var name: String
    public var commands: [Command]

    public init(_ name: String, _ commands: [Command]) {
      self.name = name
      self.commands = commands
    }
  }

  /// What was done, as in "archived".
  public var done: String
  /// What they are, as in "runs".
  public var things: String
  public var items: [Item]

  public init(_ done: String, _ things: String, _ items: [Item]) {
    self.done = done
    self.things = things
    self.items = items
  }
}
