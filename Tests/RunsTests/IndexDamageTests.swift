import CSQLite
import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("Damage to the index")
struct IndexDamageTests {
  private let log =
    Line.state("started") + Line.step(10, loss: 2) + Line.eval(10, recall: 40)
    + Event(.note, step: 10, time: 1012, ["level": "warning", "message": "careful"]).json + "\n"

  private struct Contents: Equatable {
    var runs: [RunRecord]
    var curves: [RunRecord.ID: [String: Series]]
    var messages: [[RunMessage]]
  }

  private func contents(_ index: RunIndex) throws -> Contents {
    let runs = try index.runs()
    let ids = runs.map(\.id)
    return Contents(
      runs: runs,
      curves: try index.series(["step.loss", "eval.dev.rsum"], of: ids),
      messages: try ids.map { try index.messages(of: $0) })
  }

  private func workspace() throws -> (Workspace, Contents) {
    let workspace = try Workspace()
    for seed in 0..<3 {
      try workspace.makeRun(
        "2026-11-21T10-32-0\(seed)-a-b3f\(seed)", seed: seed, tags: ["t"], log: log)
    }
    let index = try workspace.index()
    try index.refresh()
    let sound = try contents(index)
    #expect(sound.runs.count == 3 && sound.curves.count == 3 && sound.messages[0].count == 1)
    return (workspace, sound)
  }

  private func file(_ workspace: Workspace) -> String { workspace.path + "/.foil/index.sqlite" }

  @Test("A value of the wrong type, or another value, in any column is noticed and mended")
  func columns() throws {
    let (workspace, sound) = try workspace()
    let values = ["x'ff00'", "NULL", "'text'", "1e300", "9223372036854775807", "-1", "1"]
    let tables = [
      "run": [
        "name", "is_running", "log_state", "started", "updated", "step", "total_steps",
        "steps_per_epoch", "note", "archived", "problem", "dev", "test", "active", "loss_sum",
        "loss_count",
      ], "setting": ["key", "text", "number"], "metric": ["key", "value", "is_nan"],
      "tag": ["place", "tag"], "series": ["key", "points"],
      "message": ["place", "time", "step", "level", "code", "text"],
    ]
    var changed = 0
    for (table, columns) in tables {
      for column in columns {
        for value in values {
          do {
            let database = try Database(path: file(workspace))
            // What SQLite's own rules refuse needs no noticing.
            try? database.execute(
              """
              UPDATE \(table) SET \(column) = \(value)
              WHERE rowid = (SELECT min(rowid) FROM \(table))
              """)
            if database.changes == 0 {
              try? database.execute("UPDATE \(table) SET \(column) = \(value)")
            }
            changed += database.changes > 0 ? 1 : 0
          }
          let index = try workspace.index()
          try index.refresh()
          let again = try contents(index)
          #expect(again == sound, "\(table).\(column) = \(value)")
          #expect(index.notice == nil)
        }
      }
    }
    #expect(changed > 100)
  }

  @Test("Flipped bits anywhere in the file: all is there, or is made anew")
  func flips() throws {
    let (workspace, sound) = try workspace()
    var stream = RandomStream(seed: 4, purpose: "index flips")
    let good = try Data(contentsOf: URL(fileURLWithPath: file(workspace)))
    for _ in 0..<200 {
      var bytes = good
      for _ in 0...stream.below(3) { bytes[stream.below(bytes.count)] ^= 1 << stream.below(8) }
      IndexSchema.removeFile(file(workspace))
      try bytes.write(to: URL(fileURLWithPath: file(workspace)))
      let index = try workspace.index()
      try index.refresh()
      #expect(try contents(index) == sound)
    }
  }

  @Test("Damage that comes while the index is open is mended too, with the same numbers of runs")
  func whileOpen() throws {
    let (workspace, sound) = try workspace()
    let index = try workspace.index()
    #expect(try contents(index) == sound)
    try Database(path: file(workspace)).run(
      "UPDATE series SET points = x'00'; UPDATE meta SET version = 1000; DROP TABLE message")
    #expect(try contents(index) == sound)
  }

  @Test("A text is kept with its zero bytes, and what follows one is not trusted either")
  func zeroBytes() throws {
    let workspace = try Workspace()
    let text = "a\0b"
    let note = Event(.note, step: 1, time: 1001, ["level": "warning", "message": .text(text)])
    try workspace.makeRun("a", log: note.json + "\n")
    try workspace.index().refresh()
    let sound = try contents(workspace.index())
    #expect(sound.messages.first?.first?.text == text)
    let database = try Database(path: file(workspace))
    try database.execute("UPDATE message SET text = ?", ["a\0c"])
    #expect(database.changes == 1)
    #expect(try contents(workspace.index()) == sound)
  }

  @Test("Each trouble of the database: made anew, kept in memory, or told with what to do")
  func troubles() throws {
    let (workspace, _) = try workspace()
    let path = file(workspace)
    for code in [SQLITE_CORRUPT, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN] {
      let store = try IndexStore(path: path)
      var failures = 0
      let number = try store.perform(refill: { failures += 10 }) {
        if failures == 0 {
          failures += 1
          throw DatabaseError(code: code | 3 << 8, message: "trouble")
        }
        return failures
      }
      #expect(number == 11 && store.generation == 1)
      let isDamage = code == SQLITE_CORRUPT || code == SQLITE_IOERR
      #expect((store.notice == nil) == isDamage, "\(code)")
      #expect(isDamage || store.notice?.contains("trouble, SQLite's code") == true)
    }
    for code in [SQLITE_BUSY, SQLITE_LOCKED, SQLITE_NOMEM, SQLITE_MISUSE] {
      let store = try IndexStore(path: path)
      let failure = #expect(throws: Failure.self) {
        try store.perform(refill: {}) { throw DatabaseError(code: code, message: "trouble") }
      }
      #expect(failure?.place == path && failure?.remedy?.contains("remove the file") == true)
      #expect(store.generation == 0 && store.notice == nil)
    }
  }

  @Test("Where no file can be kept the index is in memory and says why")
  func inMemory() throws {
    for obstacle in ["file", "folder"] {
      let (workspace, sound) = try workspace()
      IndexSchema.removeFile(file(workspace))
      try FileManager.default.removeItem(atPath: workspace.path + "/.foil")
      if obstacle == "file" {
        try workspace.write("x", to: workspace.path + "/.foil")
      } else {
        try FileManager.default.createDirectory(
          atPath: file(workspace), withIntermediateDirectories: true)
      }
      let index = try workspace.index()
      try index.refresh()
      #expect(try contents(index) == sound)
      let notice = try #require(index.notice)
      #expect(notice.contains(".foil/index.sqlite") && !notice.contains("remove"), "\(notice)")
    }
  }

  @Test("Results that a later event takes back leave the index")
  func takenBack() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log)
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.runs().first?.metrics["last.rsum"] == 240)
    // An evaluation without a sum of recalls.
    try workspace.append(
      Event(.evaluation, step: 20, time: 1020, ["split": "dev", "best": false]).json + "\n",
      to: path + "/events.jsonl")
    try index.refresh()
    #expect(try index.runs().first?.metrics["last.rsum"] == nil)
  }
}
