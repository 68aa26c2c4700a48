import Foundation
import Ground
import Testing

@Suite("Damaged files, at random", .serialized, .enabled(if: FuzzBudget.seconds != nil))
struct ReaderFuzzTests {
  /// No command may take longer than this with a small damaged file, in seconds.
  private static let patience = 60.0

  @Test("Every reader of every command: a documented status, words, and nothing raw")
  func readers() throws {
    try withFolder { folder in
      let sound = folder.appendingPathComponent("sound")
      try FileManager.default.createDirectory(at: sound, withIntermediateDirectories: true)
      let world = try FuzzWorld(in: sound)
      let end = FuzzBudget.deadline(share: 0.5)
      var commands = 0
      var round = 0
      while Date() < end {
        var stream = RandomStream(seed: FuzzBudget.seed, purpose: "readers", index: UInt64(round))
        let target = world.targets[round % world.targets.count]
        let mutation = stream.pick(Mutation.allCases)
        let copy = folder.appendingPathComponent("copy")
        try FileManager.default.copyItem(at: sound, to: copy)
        let file = copy.appendingPathComponent(target.file)
        let damaged = mutation.apply(to: try Data(contentsOf: file), &stream)
        try damaged.write(to: file)
        for command in target.commands {
          if let problem = try problem(of: command, in: copy) {
            let kept = FuzzBudget.findings.appendingPathComponent("\(FuzzBudget.seed)-\(round)")
            try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
            try damaged.write(to: kept.appendingPathComponent(file.lastPathComponent))
            Issue.record(
              "\(target.file), \(mutation), foil \(command.joined(separator: " ")): \(problem); kept in \(kept.path)"
            )
          }
          commands += 1
        }
        try FileManager.default.removeItem(at: copy)
        round += 1
      }
      print("\(round) damaged files, \(commands) commands")
      #expect(round > 0)
    }
  }

  /// What is wrong with how the command took the damage; nil if nothing is.
  private func problem(of command: [String], in folder: URL) throws -> String? {
    let (process, finish) = try Command.start(command, in: folder)
    let end = Date() + Self.patience
    while process.isRunning, Date() < end { usleep(2000) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      return "no end within \(Int(Self.patience)) s"
    }
    let result = try finish()
    if process.terminationReason == .uncaughtSignal {
      return "signal \(result.status): \(result.errors.suffix(500))"
    }
    if ![0, 1, 2].contains(result.status) { return "status \(result.status)" }
    if result.status != 0, (result.output + result.errors).isEmpty {
      return "status \(result.status) without a word"
    }
    let raw = (result.output + result.errors).unicodeScalars.first {
      PlainText.isInvisible($0) && $0 != "\n" && $0 != "\t"
    }
    return raw.map { "raw U+\(String($0.value, radix: 16)) in what it printed" }
  }
}
