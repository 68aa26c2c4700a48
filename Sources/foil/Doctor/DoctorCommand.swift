import ArgumentParser
import Foundation
import Ground
import Queue
import Recipe
import Records
import Training

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what foil finds here, what is wrong or slow, and how to mend it.",
    discussion: """
      The processor and what the kernels were compiled for, libraries, memory and limits, the \
      terminal, and the workspace with its locks, queue and index. Nothing is changed. \
      The status is 1 if there is a problem, 0 if there are warnings alone or nothing; \
      docs/doctor.md lists all findings and the keys of the JSON.
      """)

  @Flag(help: "Print the report as JSON, for bug reports.")
  var json = false

  @Argument(help: "The workspace; without it FOIL_WORKSPACE, or runs.")
  var workspace: String?

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = workspace ?? environment["FOIL_WORKSPACE"]
    let report = DoctorReport([
      DoctorReport.program(), DoctorReport.processor(environment),
      DoctorReport.libraries(environment),
      DoctorReport.memory(), DoctorReport.terminal(environment),
      DoctorReport.workspace(Workspace(folder ?? "runs"), isNamed: folder != nil),
    ])
    if json {
      try Console.printJSON(report.json)
    } else {
      try Console.output(report.lines.joined(separator: "\n"))
    }
    if report.hasProblem { throw ExitCode(ExitStatus.failure) }
  }
}
