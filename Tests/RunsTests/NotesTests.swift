import Foundation
import Records
import Testing

@testable import Ground
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

@Suite("The trash and names")
struct TrashTests {
  @Test("What is in the trash is listed and goes back to where it was")
  func restore() throws {
    let workspace = try Workspace()
    let first = try workspace.makeRun("alpha-s0")
    let second = try workspace.makeRun("beta-s0")
    try RunTrash.move(first)
    try RunTrash.move(second)
    let items = RunTrash.items(workspace: workspace.path)
    #expect(Set(items.map(\.identifier)) == ["alpha-s0", "beta-s0"])
    #expect(items.allSatisfy { $0.deleted != nil })
    let item = try RunTrash.item(named: "alpha", in: items)
    #expect(try RunTrash.restore(item.path) == first)
    #expect(FileManager.default.fileExists(atPath: first + "/run.toml"))
    #expect(RunTrash.items(workspace: workspace.path).map(\.identifier) == ["beta-s0"])
    for word in ["nothing", "", "s0"] {
      #expect(throws: Failure.self) { try RunTrash.item(named: word, in: items) }
    }
    // What stands in its place stays.
    try workspace.makeRun("beta-s0")
    #expect(throws: Failure.self) { try RunTrash.restore(workspace.path + "/runs/trash/beta-s0") }
  }

  @Test("A run that is renamed has the new name everywhere, and the old one again without it")
  func rename() throws {
    let workspace = try Workspace()
    let run = try workspace.makeRun("a", configure: { $0.run.name = "first" })
    let frozen = try String(contentsOfFile: run + "/run.toml", encoding: .utf8)
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.runs().map(\.name) == ["first"])
    try RunNotes.update(run, initialTags: []) { $0.name = "second best" }
    try index.refresh()
    #expect(try index.run(named: "second best").path == run)
    let filter = try RunFilter("name~best")
    #expect(try index.runs(matching: filter).map(\.path) == [run])
    #expect(try String(contentsOfFile: run + "/run.toml", encoding: .utf8) == frozen)
    try RunNotes.update(run, initialTags: []) { $0.name = nil }
    try index.refresh()
    #expect(try index.runs().map(\.name) == ["first"])
  }

  @Test(
    "What is no name",
    arguments: [
      "", "  ", "a\nb", "\u{1B}[31mred", "a\u{202E}b", "a\u{200B}b", "tab\there", "\u{9B}2J",
      String(repeating: "x", count: 101), "e" + String(repeating: "\u{301}", count: 1000),
    ])
  func names(_ name: String) {
    #expect(throws: Failure.self) { try RunNotes.checked(name: name) }
  }

  @Test("A name is trimmed and may have blanks and letters of any script")
  func goodName() throws {
    #expect(try RunNotes.checked(name: "  SN τ=0.1, zwei Hunde ") == "SN τ=0.1, zwei Hunde")
  }
}
