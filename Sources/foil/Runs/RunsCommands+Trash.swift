import ArgumentParser
import Foundation
import Ground
import Runs

extension RunsCommand {
  struct Trash: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the runs in the trash, the last deleted first.",
      discussion: """
        They are directories like any other. `foil runs restore RUN` takes one back; whoever needs \
        the room removes the directory.
        """)
    @OptionGroup var output: FormatOptions
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let items = RunTrash.items(workspace: workspace.directory)
      var table = ResultTable(
        "Trash", columns: [.init("run"), .init("deleted"), .init("path")])
      for item in items {
        table.append([
          .text(item.identifier), item.deleted.map { .text(Format.utc($0)) } ?? .empty,
          .text(item.path),
        ])
      }
      if items.isEmpty, output.chosen == .text {
        return Console.narrate("the trash of \(workspace.directory) is empty")
      }
      try Console.output(table.rendered(as: output.chosen))
      if output.chosen == .text { Console.narrate("take back  foil runs restore RUN") }
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take runs out of the trash, to where they were.")
    @Argument(help: "Paths in the trash, or parts of the runs' names.") var runs: [String]
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let items = RunTrash.items(workspace: workspace.directory)
      // All are looked for before the first one is moved.
      var chosen: [RunTrash.Item] = []
      for word in runs {
        let item = try RunTrash.item(named: word, in: items)
        if !chosen.contains(item) { chosen.append(item) }
      }
      for item in chosen { Console.narrate("back in    \(try RunTrash.restore(item.path))") }
      _ = try workspace.index()
    }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a run another name; an empty one brings back that of its configuration.",
      discussion: "The name is kept in notes.json; directory and configuration stay as they are.")
    @Argument(help: ArgumentHelp("The run directory or a part of its name.", valueName: "run"))
    var target: String
    @Argument(help: "The new name.") var name: String
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let name = name.isEmpty ? nil : try RunNotes.checked(name: self.name)
      let index = try workspace.index()
      let record = try index.run(named: target)
      try RunNotes.update(record.path, initialTags: record.tags) { $0.name = name }
      try workspace.refresh(index)
      Console.narrate("renamed    \(record.identifier): \(try index.run(named: record.path).name)")
    }
  }
}
