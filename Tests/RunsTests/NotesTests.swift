import Compute
import Foundation
import Testing
import Training

@testable import Runs

@Suite("Notes, tags and the trash")
struct NotesTests {
  @Test("Notes are kept in the run directory, and unknown keys with them")
  func roundTrip() throws {
    let workspace = try Workspace()
    let run = try workspace.makeRun("a", tags: ["from-toml"])
    #expect(try RunNotes.read(from: run) == nil)
    try RunNotes.update(run, initialTags: ["from-toml"]) { notes in
      notes.tags.append("new")
      notes.note = "line 1\nline 2"
    }
    let file = run + "/notes.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      text == #"{"archived":false,"note":"line 1\nline 2","tags":["from-toml","new"]}"# + "\n")
    try workspace.write(text.replacing("{\"arch", with: "{\"later\":[1],\"arch"), to: file)
    try RunNotes.update(run, initialTags: []) { notes in notes.isArchived = true }
    let after = try JSONValue(parsing: try String(contentsOfFile: file, encoding: .utf8))
    #expect(after["later"]?.list == [1] && after["archived"]?.boolean == true)
    let index = try workspace.index()
    try index.refresh()
    let record = try index.run(named: "a")
    #expect(record.tags == ["from-toml", "new"] && record.isArchived)
  }

  @Test("Changes at the same time are all kept")
  func concurrent() throws {
    let workspace = try Workspace()
    let run = try workspace.makeRun("a")
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      try? RunNotes.update(run, initialTags: []) { notes in notes.tags.append("t\(number)") }
    }
    #expect(Set(try #require(try RunNotes.read(from: run)).tags).count == 20)
  }

  @Test(
    "A lock that somebody keeps is waited for no longer than it may take, and who has it is told")
  func held() throws {
    let workspace = try Workspace()
    let run = try workspace.makeRun("a")
    let folder = open(run, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    try #require(flock(folder, LOCK_EX) == 0)
    let failure = #expect(throws: Failure.self) {
      try RunNotes.update(run, initialTags: [], patience: 0.01) { $0.tags = ["x"] }
    }
    #expect(failure?.what.contains("process \(getpid()) (") == true, "\(failure?.what ?? "")")
    #expect(try RunNotes.read(from: run) == nil)
    flock(folder, LOCK_UN)
    // What a killed process left is removed by the next that has the lock.
    let leftover = run + "/.notes.json.4711-ab.tmp"
    try workspace.write("x", to: leftover)
    try RunNotes.update(run, initialTags: [], patience: 60) { $0.tags = ["x"] }
    #expect(try RunNotes.read(from: run)?.tags == ["x"])
    #expect(!FileManager.default.fileExists(atPath: leftover))
  }

  @Test(
    "What is no tag", arguments: ["", "two words", "a,b", "a\nb", "\u{1B}[0m", "x".padded(to: 101)])
  func tags(_ tag: String) {
    #expect(throws: Failure.self) { try RunNotes.checked(tag: tag) }
  }

  @Test("A deleted run is in the trash, also a second one of the name; a running one is not")
  func trash() throws {
    let workspace = try Workspace()
    var run = try workspace.makeRun("a", log: Line.state("started"))
    #expect(try RunTrash.move(run + "/") == workspace.path + "/runs/trash/a")
    run = try workspace.makeRun("a")
    #expect(try RunTrash.move(run) == workspace.path + "/runs/trash/a-1")
    #expect(FileManager.default.fileExists(atPath: workspace.path + "/runs/trash/a/events.jsonl"))
    run = try workspace.makeRun("a")
    let lock = try RunDirectory(opening: run).lock()
    #expect(throws: Failure.self) { try RunTrash.move(run) }
    withExtendedLifetime(lock) {}
    #expect(FileManager.default.fileExists(atPath: run))
  }

  @Test("Words that mean one run, several or none")
  func names() throws {
    let workspace = try Workspace()
    for name in ["2026-11-21T10-32-08-gru-b3f1", "2026-11-21T10-33-08-gru-77aa"] {
      try workspace.makeRun(name, log: Line.state("started"))
    }
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.run(named: "b3f1").identifier.hasSuffix("b3f1"))
    let directory = workspace.path + "/runs/2026-11-21T10-33-08-gru-77aa/"
    #expect(try index.run(named: directory).identifier.hasSuffix("77aa"))
    #expect(try index.runs(named: "gru").count == 2)
    for word in ["gru", "bert", ""] {
      #expect(throws: Failure.self) { try index.run(named: word) }
    }
  }
}
