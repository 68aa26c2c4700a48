import Foundation
import Ground
import Recipe
import Testing

@testable import Runs

@Suite("Runs of before a setting was there")
struct FormerDefaultsTests {
  @Test("Lists and filters say what an old run was trained with, not what is usual today")
  func settings() throws {
    let workspace = try Workspace()
    let names = ["2026-11-21T10-32-00-old-b3f0", "2026-11-21T10-32-01-new-b3f1"]
    for name in names {
      try workspace.makeRun(name) { $0.objective.terms = ["fne", "kendall"] }
    }
    // run.toml as it was written before there were the two settings.
    let file = "\(workspace.path)/runs/\(names[0])/run.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let old = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("ties") && !$0.hasPrefix("drop_equal") }.joined(separator: "\n")
    #expect(old != text)
    try workspace.write(old, to: file)
    let index = try workspace.index()
    try index.refresh()
    let found = try index.runs().sorted { $0.identifier < $1.identifier }.map { run in
      ["fne.ties", "kendall.drop_equal"].map { run.settings["objective.\($0)"]?.text }
    }
    #expect(found == [["none", "true"], ["first", "false"]])
    let filter = try RunFilter("objective.fne.ties=none")
    #expect(try index.runs(matching: filter).map(\.identifier) == [names[0]])
  }

  @Test("A run that has no use for the settings does not have them")
  func unused() throws {
    let workspace = try Workspace()
    try workspace.makeRun("2026-11-21T10-32-00-plain-b3f0")
    let index = try workspace.index()
    try index.refresh()
    let settings = try #require(try index.runs().first).settings
    #expect(settings["objective.margin"] != nil)
    #expect(settings["objective.fne.ties"] == nil)
  }
}
