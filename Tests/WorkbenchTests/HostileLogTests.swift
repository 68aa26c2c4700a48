import Cells
import Foundation
import Queue
import Testing

@testable import Ground
@testable import Runs
@testable import Workbench

/// Every screen on logs with extreme numbers and texts. A trap ends the whole test process.
///
/// `FOIL_FUZZ_SECONDS` makes the random rounds go on for its share of all fuzzers' time, `FOIL_FUZZ_SEED` begins elsewhere.
@Suite(.serialized) struct HostileLogTests {
  private static let log = Result { try HostileLog() }

  /// All screens of the workbench on the runs below a folder, with every action that they have.
  private func open(_ folder: String, _ stream: inout RandomStream, actions share: Int) throws {
    let index = try RunIndex(workspace: folder)
    try index.refresh()
    var model = WorkspaceModel(workspace: folder)
    model.runs = try index.runs()
    model.isLoaded = true
    model.now = 2e9
    #expect(!model.runs.isEmpty)
    let table = try WorkbenchKeys.table()
    let workspace = Workspace(folder)
    var interface = Interface(workspace: folder, keys: table)
    interface.update(model)
    interface.model.selected = model.runs.first?.id
    var reader = RequestReader()
    func read() {
      let (changes, slow) = reader.read(interface.wants, DataContext(model, index, workspace))
      for change in changes { change(&model) }
      for read in slow {
        if case .comparison = read.request { read.work(model.runs)?(&model) }
      }
      interface.update(model)
    }
    let sizes = [Size(120, 36), Size(80, 24), Size(200, 60)]
    func draw() {
      let size = sizes[stream.below(sizes.count)]
      let mode = Symbols.Mode.allCases[stream.below(Symbols.Mode.allCases.count)]
      _ = interface.take(.resize(size))
      let text = interface.draw(size, symbols: .of(mode)).text().joined()
      #expect(!text.unicodeScalars.contains(where: PlainText.isInvisible))
    }
    for screen in interface.screens.indices {
      interface.overlay = nil
      interface.go(to: screen)
      read()
      draw()
      for binding in table.bindings
      where interface.contexts.contains(binding.context) && stream.below(share) == 0 {
        _ = interface.perform(binding.action)
        interface.overlay = nil
        if stream.below(3) == 0 {
          read()
          draw()
        }
      }
      let (x, y) = (stream.below(120), 1 + stream.below(30))
      _ = interface.take(.mouse(Mouse(.press(.left), at: Point(x, y))))
      draw()
    }
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("foil-hostile-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("A run writes every kind of line, so that each is tried")
  func kinds() throws {
    let log = try Self.log.get()
    func kinds(_ file: String) -> Set<String> {
      Set((log.lines[file] ?? []).compactMap { $0["kind"]?.text })
    }
    #expect(
      kinds("events.jsonl") == ["state", "step", "epoch", "eval", "negatives", "foils", "note"])
    #expect(kinds("foils.jsonl") == ["foil"] && kinds("marks.jsonl") == ["mark"])
    #expect(log.sites.count > 150)
  }

  @Test("Every field of every kind of line may hold any value")
  func everyField() throws {
    let log = try Self.log.get()
    var stream = RandomStream(seed: 1, purpose: "hostile logs")
    for (number, value) in HostileLog.values.enumerated() {
      try withFolder { folder in
        try log.write(log.lines, to: folder + "/sound")
        try log.write(log.everywhere(value), to: folder + "/hostile-\(number)")
        try open(folder, &stream, actions: 5)
      }
    }
  }

  @Test("Any few fields may hold any values at once")
  func fewFields() throws {
    let log = try Self.log.get()
    let environment = ProcessInfo.processInfo.environment
    let seconds = (environment["FOIL_FUZZ_SECONDS"].flatMap(Double.init) ?? 0) * 0.15
    let seed = environment["FOIL_FUZZ_SEED"].flatMap(UInt64.init) ?? 2
    var stream = RandomStream(seed: seed, purpose: "hostile logs")
    let end = Date().addingTimeInterval(seconds)
    var round = 0
    while round < 12 || Date() < end {
      try withFolder { folder in
        for run in 0..<4 {
          var lines = log.lines
          for _ in 0...stream.below(8) {
            let site = log.sites[stream.below(log.sites.count)]
            let value = HostileLog.values[stream.below(HostileLog.values.count)]
            let line = log.line(site, value)
            // In the place of the line, or once more somewhere.
            if stream.below(2) == 0 {
              lines[site.file]?[site.line] = line
            } else {
              let place = stream.below(1 + (lines[site.file]?.count ?? 0))
              lines[site.file]?.insert(line, at: place)
            }
          }
          try log.write(lines, to: "\(folder)/run-\(run)")
        }
        try open(folder, &stream, actions: 6)
      }
      round += 1
    }
  }
}
