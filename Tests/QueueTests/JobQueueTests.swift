import Foundation
import Ground
import Records
import Testing

@testable import Queue
@testable import Recipe

@Suite("The queue's files")
struct JobQueueTests {
  @Test("A job is what was added, with absolute paths and a frozen configuration")
  func add() throws {
    try withWorkspace { workspace, queue in
      var wanted = configuration(name: "margins")
      wanted.objective.margin = 0.35
      let id = try queue.addOne(wanted, priority: 3)
      let job = try #require(try queue.snapshot()[id])
      #expect(job.name == "margins" && job.priority == 3 && job.state == .queued)
      let frozen = try queue.configuration(of: job)
      #expect(frozen.objective.margin == 0.35)
      #expect(frozen.run.directory == workspace.path)
      var elsewhere = wanted
      elsewhere.run.directory = "elsewhere"
      let second = try queue.addOne(elsewhere)
      let other = try #require(try queue.snapshot()[second])
      #expect(
        try queue.configuration(of: other).run.directory
          == FileManager.default.currentDirectoryPath + "/elsewhere")
      elsewhere.data.path = "/nowhere"
      #expect(throws: Failure.self) { _ = try queue.addOne(elsewhere) }
      #expect(try queue.snapshot().jobs.count == 2)
    }
  }

  @Test("Looking at a workspace without a queue makes nothing")
  func empty() throws {
    try withWorkspace { workspace, queue in
      let found = try queue.snapshot()
      #expect(found == JobQueue.Snapshot())
      #expect(!FileManager.default.fileExists(atPath: workspace.path))
    }
  }

  @Test("Jobs begin by priority, then in the order that they were moved to")
  func order() throws {
    try withWorkspace { _, queue in
      for _ in 1...5 { _ = try queue.addOne(configuration()) }
      func ids() throws -> [Int] { try queue.snapshot().jobs.map(\.id) }
      #expect(try ids() == [1, 2, 3, 4, 5])
      try queue.move(4, to: .first)
      #expect(try ids() == [4, 1, 2, 3, 5])
      try queue.move(1, to: .last)
      #expect(try ids() == [4, 2, 3, 5, 1])
      try queue.move(5, to: .before(2))
      #expect(try ids() == [4, 5, 2, 3, 1])
      try queue.setPriority(2, of: 3)
      #expect(try ids() == [3, 4, 5, 2, 1])
      try queue.move(1, to: .before(3))
      #expect(try ids() == [1, 3, 4, 5, 2])
      #expect(try queue.snapshot()[1]?.priority == 2)
      #expect(throws: Failure.self) { try queue.move(1, to: .before(9)) }
      try queue.apply(.cancel, to: 5)
      #expect(throws: Failure.self) { try queue.move(5, to: .first) }
    }
  }

  @Test("A priority at the end of all integers is bounded and stops nobody")
  func extremePriority() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...3 { _ = try queue.addOne(configuration()) }
      for (id, number) in [(1, Int.min), (2, Int.max)] {
        let file = workspace.jobFile(id)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("\"priority\":0", with: "\"priority\":\(number)")
          .write(toFile: file, atomically: true, encoding: .utf8)
      }
      let found = try queue.snapshot()
      #expect(found.jobs.map(\.id) == [2, 3, 1] && found.problems.isEmpty)
      #expect(found.jobs.map(\.priority) == [1_000_000, 0, -1_000_000])
      try queue.move(3, to: .before(1))
      #expect(try queue.snapshot().jobs.map(\.id) == [2, 3, 1])
      try queue.drop(1)
      for number in [Int.min, Int.max, 1_000_001, -1_000_001] {
        let refusal = #expect(throws: Failure.self) { try queue.setPriority(number, of: 3) }
        #expect(refusal?.kind == .usage)
        #expect(throws: Failure.self) { _ = try queue.addOne(configuration(), priority: number) }
      }
      #expect(try queue.setPriority(-1_000_000, of: 3).priority == -1_000_000)
    }
  }

  @Test(
    "A number of a job file that nothing can be counted up from makes the file damaged",
    arguments: ["attempts", "crashes", "first_step", "changed_at", "added_at", "threads", "order"])
  func extremeNumbers(key: String) throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let file = workspace.jobFile(id)
      let good = try String(contentsOfFile: file, encoding: .utf8)
      for number in ["\(Int.min)", "\(Int.max)", "-1", "1e300", "\"NaN\"", "\"-Infinity\""] {
        var fields = try #require(
          JSONSerialization.jsonObject(with: Data(good.utf8)) as? [String: Any])
        fields[key] = nil
        let rest = String(
          decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
        try ("{\"\(key)\":\(number)," + rest.dropFirst())
          .write(toFile: file, atomically: true, encoding: .utf8)
        let found = try queue.snapshot()
        // The place in the line may be any number: only the order matters.
        let isRead = key == "order" && Double(number) != nil
        #expect((found[id] != nil) == isRead, "\(number)")
        #expect(found.problems.count == (isRead ? 0 : 1), "\(number)")
        #expect(try queue.addOne(configuration()) > id)
        if isRead { try queue.move(id, to: .first) }
      }
    }
  }

  @Test("A dropped job's number is not given again")
  func drop() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...3 { _ = try queue.addOne(configuration()) }
      try queue.drop(3)
      #expect(try queue.addOne(configuration()) == 4)
      #expect(try queue.snapshot().jobs.map(\.id) == [1, 2, 4])
      #expect(FileManager.default.fileExists(atPath: workspace.droppedFolder + "/3.toml"))
      #expect(throws: Failure.self) { try queue.drop(3) }
      #expect(throws: Failure.self) { try queue.apply(.pause, to: 3) }
    }
  }

  static let allStates: [JobState] = [
    .queued, .paused, .cancelled, .completed, .interrupted, .running(engine: "a"),
    .pausing(engine: "a"), .cancelling(engine: "a", now: true),
    .failed(message: "\u{1B}[31m\"x\"\n\\ é"),
  ]

  @Test("Every state survives the file", arguments: allStates)
  func roundTrip(state: JobState) throws {
    var job = Job(
      id: 7, name: "a \"b\"\n", order: -3,
      origin: Provenance.Origin(
        folder: "/x y", commandLine: ["foil", "--set", "a=\"b\""], gitCommit: "c0ffee",
        gitModified: true), now: 1234.5)
    job.state = state
    job.priority = -2
    job.threads = 3
    job.run = "/runs/r"
    job.sweep = "s"
    (job.attempts, job.crashes, job.firstStep) = (2, 1, 40)
    #expect(try Job(json: job.json, path: "p") == job)
    var plain = Job(
      id: 1, name: "", order: 1, origin: Provenance.Origin(folder: "", commandLine: []), now: 0)
    plain.state = state
    #expect(try Job(json: plain.json, path: "p") == plain)
  }

  @Test("A torn job file is reported with its path, and the other jobs are not concerned")
  func torn() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...3 { _ = try queue.addOne(configuration()) }
      let file = workspace.jobFile(2)
      let whole = try Data(contentsOf: URL(fileURLWithPath: file))
      // The last byte is the line's end.
      for length in 0..<(whole.count - 1) {
        try whole.prefix(length).write(to: URL(fileURLWithPath: file))
        let snapshot = try queue.snapshot()
        #expect(snapshot.jobs.map(\.id) == [1, 3])
        #expect(snapshot.problems.count == 1 && snapshot.problems[0].place == file)
      }
      #expect(throws: Failure.self) { try queue.apply(.pause, to: 2) }
      #expect(try queue.addOne(configuration()) == 4)
      try queue.drop(2)
      #expect(try queue.snapshot().problems.isEmpty)
    }
  }

  @Test(
    "Files that are no jobs are problems, not crashes",
    arguments: [
      "[]", "null", "{\"version\":1}", "{\"version\":99,\"id\":1}",
      "{\"version\":1,\"id\":\"1\"}", String(repeating: "[", count: 100_000), "\u{0}",
    ])
  func hostile(text: String) throws {
    try withWorkspace { workspace, queue in
      _ = try queue.addOne(configuration())
      for (key, bad) in [
        ("\"state\":\"queued\"", "\"state\":\"running\""),
        ("\"state\":\"queued\"", "\"state\":\"flying\""), ("\"id\":1", "\"id\":2"),
        ("\"order\":1", "\"order\":1e300"), ("\"order\":1", "\"threads\":0,\"order\":1"),
      ] {
        let whole = try String(contentsOfFile: workspace.jobFile(1), encoding: .utf8)
        #expect(whole.contains(key))
        try whole.replacing(key, with: bad).write(
          toFile: workspace.jobFile(2), atomically: true, encoding: .utf8)
        let snapshot = try queue.snapshot()
        // Only the job that says it is number 2 is one.
        #expect(snapshot.jobs.count == (bad == "\"id\":2" ? 2 : 1), "\(bad)")
        #expect(snapshot.problems.count == (bad == "\"id\":2" ? 0 : 1), "\(bad)")
      }
      try text.write(toFile: workspace.jobFile(2), atomically: true, encoding: .utf8)
      for name in ["0.json", "01.json", "-1.json", "x.json", ".1.json.77-a.tmp"] {
        try text.write(
          toFile: "\(workspace.jobsFolder)/\(name)", atomically: true, encoding: .utf8)
      }
      try FileManager.default.createDirectory(
        atPath: workspace.jobFile(5), withIntermediateDirectories: true)
      #expect(mkfifo(workspace.jobFile(6), 0o600) == 0)
      let snapshot = try queue.snapshot()
      #expect(snapshot.jobs.map(\.id) == [1] && snapshot.problems.count == 3)
    }
  }

  @Test("Adding from many threads at once gives each job a number of its own")
  func concurrentAdds() throws {
    try withWorkspace { _, queue in
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        for _ in 0..<5 { _ = try? queue.addOne(configuration()) }
      }
      let jobs = try queue.snapshot().jobs
      #expect(jobs.map(\.id).sorted() == Array(1...40))
    }
  }

  @Test("Jobs of a dead engine stand as interrupted, paused and cancelled, and take commands")
  func deadEngine() throws {
    try withWorkspace { workspace, queue in
      let states: [JobState] = [
        .running(engine: "dead"), .pausing(engine: "dead"), .cancelling(engine: "dead", now: false),
      ]
      for state in states {
        let id = try queue.addOne(configuration())
        try queue.change(id) { $0.state = state }
      }
      #expect(
        try queue.snapshot().jobs.map(\.state.name) == ["interrupted", "paused", "cancelled"])
      // The file is not changed by looking.
      #expect(try queue.read(1)?.state == states[0])
      #expect(try queue.apply(.pause, to: 1).state == .paused)
      #expect(try queue.apply(.resume, to: 2).state == .queued)
      #expect(try queue.retry(3).state == .queued)
      #expect(try queue.snapshot()[1]?.crashes == 1)
      _ = workspace
    }
  }

  @Test("Retrying anew forgets the old run; otherwise the job goes on with it")
  func anew() throws {
    try withWorkspace { _, queue in
      let id = try queue.addOne(configuration())
      try queue.change(id) {
        $0.run = "/r"
        $0.threads = 2
        $0.state = .failed(message: "m")
      }
      #expect(try queue.retry(id).run == "/r")
      try queue.change(id) { $0.state = .cancelled }
      let again = try queue.retry(id, anew: true)
      #expect(again.run == nil && again.threads == nil)
    }
  }
}
