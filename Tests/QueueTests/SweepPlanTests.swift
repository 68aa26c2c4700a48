import Foundation
import Ground
import Testing

@testable import Queue
@testable import Recipe

@Suite("Sweeps")
struct SweepPlanTests {
  private func plan(_ text: String, overrides: [String] = []) throws -> SweepPlan {
    try SweepPlan(
      text: text, file: "s.toml", folder: "/nowhere", name: "s", overrides: overrides)
  }

  @Test("Grid, list and seeds are combined, the first seed's runs first")
  func combinations() throws {
    let plan = try plan(
      """
      name = "margins"
      seeds = [4, 5]
      [set]
      training.epochs = 3
      [grid]
      "objective.margin" = [0.1, 0.2]
      [[list]]
      objective.triplet.hardest = true
      [[list]]
      objective.triplet.hardest = false
      training.batch_size = 64
      """)
    #expect(
      plan.runs.map(\.name) == [
        "margins hardest=true batch_size=128 margin=0.1 s4",
        "margins hardest=true batch_size=128 margin=0.2 s4",
        "margins hardest=false batch_size=64 margin=0.1 s4",
        "margins hardest=false batch_size=64 margin=0.2 s4",
        "margins hardest=true batch_size=128 margin=0.1 s5",
        "margins hardest=true batch_size=128 margin=0.2 s5",
        "margins hardest=false batch_size=64 margin=0.1 s5",
        "margins hardest=false batch_size=64 margin=0.2 s5",
      ])
    let third = plan.runs[2]
    #expect(
      third.differences == [
        "objective.triplet.hardest=false", "training.batch_size=64", "objective.margin=0.1",
        "run.seed=4",
      ])
    #expect(plan.runs.allSatisfy { $0.configuration.training.epochs == 3 })
    #expect(third.configuration.training.batchSize == 64 && third.configuration.run.seed == 4)
    #expect(third.configuration.objective.margin == 0.1)
    #expect(third.configuration.objective["triplet.hardest"] == .boolean(false))
  }

  @Test("Settings of an objective are named only for the runs that are trained with it")
  func objectives() throws {
    let plan = try plan(
      """
      [[list]]
      objective.terms = ["triplet"]
      [[list]]
      objective.terms = ["triplet_sn"]
      objective.triplet_sn.tau = 0.1
      objective.triplet_sn.warmup_epochs = 2
      [[list]]
      objective.terms = ["triplet_sn"]
      objective.triplet_sn.tau = 0.2
      objective.triplet_sn.warmup_epochs = 2
      """)
    #expect(
      plan.runs.map(\.name) == [
        "s terms=triplet", "s terms=triplet_sn tau=0.1", "s terms=triplet_sn tau=0.2",
      ])
  }

  @Test("What does not differ is not in the names; equal runs are one; keys are told apart")
  func names() throws {
    let one = try plan("seeds = [1]\n[grid]\nobjective.margin = [0.3, 0.3]\n")
    #expect(one.runs.map(\.name) == ["s"])
    #expect(one.runs[0].configuration.objective.margin == 0.3)
    let two = try plan(
      "[grid]\nmodel.image.pool = [\"mean\", \"max\"]\nmodel.text.pool = [\"mean\", \"max\"]\n")
    #expect(two.runs.map(\.name).last == "s image.pool=max text.pool=max")
    let lists = try plan("[grid]\noptimizer.decay_at = [[0.5], [0.5, 0.8]]\n")
    #expect(lists.runs.map(\.name) == ["s decay_at=0.5", "s decay_at=0.5,0.8"])
    let terms = try plan(
      "[grid]\nobjective.terms = [[\"triplet\"], [\"triplet\", \"fne\"]]\n")
    #expect(terms.runs.map(\.name) == ["s terms=triplet", "s terms=triplet+fne"])
    let inline = try plan("list = [{objective.margin = 0.1}, {\"objective.margin\" = 0.4}]\n")
    #expect(inline.runs.map(\.configuration.objective.margin) == [0.1, 0.4])
    #expect(try plan("", overrides: ["run.seed=9"]).runs.map(\.configuration.run.seed) == [9])
  }

  @Test(
    "A mistake is an error of usage that names the line",
    arguments: [
      ("[grid]\nobjective.margn = [0.1]\n", "s.toml:2", "objective.margin"),
      ("[grid]\nobjective.margin = 0.1\n", "s.toml:2", "list"),
      ("[grid]\nobjective.margin = []\n", "s.toml:2", "list"),
      ("[grid]\nobjective.margin = [0.1, \"x\"]\n", "s.toml:2", "expected a number"),
      ("\n[[list]]\n\nobjective.margin = 7\n", "s.toml:4", "from 0 to 2"),
      ("seeds = [0.5]\n", "s.toml:1", "seeds"), ("seeds = 3\n", "s.toml:1", "seeds"),
      ("gird = 1\n", "s.toml:1", "grid"), ("grid = 1\n", "s.toml:1", "grid"),
      ("seeds = [1]\n[grid]\nrun.seed = [2]\n", "s.toml:3", "seed"),
      (
        "[grid]\nobjective.margin = [0.1]\n[[list]]\nobjective.margin = 0.2\n", "s.toml:4",
        "grid and in the list"
      ),
      ("base = \"no.toml\"\n", "/nowhere/no.toml", "no such file"),
      ("[grid]\nmodel.text.pool = [\"cls\"]\n", "s.toml", "cls"),
      ("list = [1]\n", "s.toml:1", "list"), ("a = \n", "s.toml:1", "value"),
    ])
  func mistakes(text: String, place: String, mention: String) throws {
    let failure = #expect(throws: Failure.self) { try plan(text) }
    let described = failure?.description ?? ""
    #expect(described.hasPrefix(place), "\(described)")
    #expect(described.contains(mention), "\(described)")
    #expect(failure?.kind == .usage)
  }

  @Test("A sweep of too many runs is refused before it is made")
  func tooMany() {
    let seeds = (0..<200).map(String.init).joined(separator: ",")
    let text =
      "seeds = [\(seeds)]\n[grid]\n"
      + ["training.epochs", "training.batch_size", "training.patience"].map {
        "\($0) = [\((2..<200).map(String.init).joined(separator: ","))]\n"
      }.joined()
    #expect(throws: Failure.self) { try plan(text) }
  }

  @Test("An extended sweep adds only what is missing, jobs and runs considered")
  func extension_() throws {
    try withWorkspace { workspace, queue in
      let data = "[set]\ndata.path = \"\(FileManager.default.temporaryDirectory.path)\"\n"
      let first = try plan("seeds = [0]\n\(data)[grid]\nobjective.margin = [0.1, 0.2]\n")
      #expect(try first.existing(in: workspace) == [nil, nil])
      try queue.add(first.runs.map { JobQueue.Submission($0.configuration) })
      #expect(try first.existing(in: workspace).allSatisfy { $0 != nil })
      let longer = try plan("seeds = [0, 1]\n\(data)[grid]\nobjective.margin = [0.1, 0.2, 0.3]\n")
      #expect(
        try longer.existing(in: workspace).map { $0 == nil } == [
          false, false, true, true, true, true,
        ])
      // A finished run whose job was dropped: its run.toml has a name, a place and threads.
      try queue.drop(1)
      #expect(try first.existing(in: workspace).map { $0 == nil } == [true, false])
      var done = try queue.configuration(of: try #require(try queue.snapshot()[2]))
      done.objective.margin = 0.1
      done.run.threads = 7
      let run = workspace.path + "/run"
      try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
      try done.toml().write(toFile: run + "/run.toml", atomically: true, encoding: .utf8)
      #expect(try first.existing(in: workspace).first == run)
    }
  }

  @Test("A run of before a setting was there is not the run that has today's default")
  func formerDefaults() throws {
    try withWorkspace { workspace, _ in
      let data = "[set]\ndata.path = \"\(FileManager.default.temporaryDirectory.path)\"\n"
      let fne = data + "objective.terms = [\"fne\"]\n"
      let today = try plan(fne)
      let former = try plan(fne + "objective.fne.ties = \"none\"\n")
      let run = workspace.path + "/run"
      try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
      let configuration = try #require(today.runs.first).configuration
      func write(_ text: String) throws {
        try text.write(toFile: run + "/run.toml", atomically: true, encoding: .utf8)
      }
      try write(configuration.toml())
      #expect(try today.existing(in: workspace) == [run])
      #expect(try former.existing(in: workspace) == [nil])
      let lines = configuration.toml().split(separator: "\n", omittingEmptySubsequences: false)
      let old = lines.filter { !$0.hasPrefix("ties") }
      #expect(old.count == lines.count - 1)
      try write(old.joined(separator: "\n"))
      #expect(try today.existing(in: workspace) == [nil])
      #expect(try former.existing(in: workspace) == [run])
    }
  }

  @Test("A sweep over one setting refuses what the setting refuses, and equal values are one run")
  func overOneSetting() throws {
    var base = RunConfiguration()
    base.data.path = "/data"
    let margin = try #require(Setting.named("objective.margin"))
    let plan = try SweepPlan(over: margin, [.real(0.1), .real(0.3), .real(0.1)], base: base)
    #expect(plan.runs.map(\.name) == ["data-triplet-s0 margin=0.1", "data-triplet-s0 margin=0.3"])
    #expect(plan.runs.map(\.configuration.objective.margin) == [0.1, 0.3])
    for wrong in [[], [Setting.Value.real(-1)], [.text("x")]] {
      #expect(throws: Failure.self) { try SweepPlan(over: margin, wrong, base: base) }
    }
    // A value that is sound by itself but not with the rest.
    let pool = try #require(Setting.named("model.text.pool"))
    #expect(throws: Failure.self) { try SweepPlan(over: pool, [.text("cls")], base: base) }
  }
}
