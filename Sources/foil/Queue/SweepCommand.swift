import ArgumentParser
import Foundation
import Ground
import Recipe

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Queue all combinations of settings and seeds that a file describes.",
    discussion: """
      SWEEP.toml has a base run file, [grid] with lists of values, [[list]] with alternatives, and \
      seeds. Runs that the workspace has already, as jobs or as run directories, are not added \
      again, so a longer file extends a sweep.
      """)

  @Argument(help: "The sweep file.")
  var file: String
  @Flag(name: .customLong("dry-run"), help: "Print what would be added, and add nothing.")
  var dryRun = false
  @OptionGroup var options: SubmissionOptions

  /// One run of the sweep, as printed.
  struct Line: Encodable {
    var name: String
    var differences: [String]
    /// The job or run directory that is the same.
    var existing: String?
    /// The job that was added.
    var job: Int?
  }

  func run() throws {
    let plan = try SweepPlan(file: file, overrides: options.overrides)
    let existing = try plan.existing(in: options.place.workspace)
    var lines = zip(plan.runs, existing).map {
      Line(name: $0.name, differences: $0.differences, existing: $1)
    }
    let missing = lines.indices.filter { lines[$0].existing == nil }
    if !dryRun, !missing.isEmpty {
      let jobs = try options.add(missing.map { plan.runs[$0].configuration }, sweep: plan.name)
      for (index, job) in zip(missing, jobs) { lines[index].job = job.id }
    }
    if options.json {
      try Console.printJSON(lines)
    } else {
      try Console.output(
        lines.map { line in
          let mark = line.job.map { "job \($0)" } ?? (line.existing == nil ? "new" : "exists")
          let reason = line.existing.map { "  (\(PlainText.field($0)))" } ?? ""
          return
            "\(TextFit.pad(mark, to: 8))  \(PlainText.field(line.name))\(reason)"
        }.joined(separator: "\n"))
    }
    Console.narrate(
      "sweep      \(PlainText.field(plan.name)): \(lines.count) runs, \(missing.count) "
        + (dryRun ? "would be added" : "added"))
    if !dryRun, !missing.isEmpty { try options.startEngine() }
  }
}
