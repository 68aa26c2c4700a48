import Foundation
import Testing

/// Runs the built `foil` as a user would.
struct Command {
  /// What a run of the command left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// Standard output as a JSON object.
    func json() throws -> [String: Any] {
      try #require(
        JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any], "\(output)")
    }
  }

  /// The command stands beside the tests.
  static let path: String = {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).standardizedFileURL
    var folder = tests.deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("foil").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return "foil"
  }()

  /// Starts the command; its streams go to files, so that no pipe can fill up.
  static func start(_ arguments: [String], in folder: URL) throws -> (Process, () throws -> Result)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let name = UUID().uuidString
    let output = folder.appendingPathComponent("\(name).out")
    let errors = folder.appendingPathComponent("\(name).err")
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    return (
      process,
      {
        process.waitUntilExit()
        return Result(
          status: process.terminationStatus,
          output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
          errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
      }
    )
  }

  static func run(_ arguments: [String], in folder: URL) throws -> Result {
    try start(arguments, in: folder).1()
  }
}

/// A folder that vanishes with the test.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("foil-command-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A small training on the synthetic scenes.
struct SmallRun {
  let folder: URL

  /// Draws the data.
  init(in folder: URL) throws {
    self.folder = folder
    let made = try Command.run(
      [
        "data", "scenes", "--out", "scenes", "--train", "40", "--dev", "10", "--test", "10",
        "--pictures", "0",
      ], in: folder)
    #expect(made.status == 0, "\(made.errors)")
  }

  /// Arguments of `foil train` for a run below `directory`; a checkpoint after each step.
  func arguments(_ directory: String, more: [String] = []) -> [String] {
    let settings = [
      "run.directory=\(directory)", "run.seed=3", "run.threads=2", "data.path=scenes",
      "data.minimum_count=1", "model.embedding_size=32", "model.text.word_dimension=16",
      "model.text.dropout=0.1", "model.image.dropout=0.1", "training.epochs=3",
      "training.batch_size=16", "training.checkpoint_steps=1", "evaluation.log_steps=1",
    ]
    return ["train", "--json"] + (settings + more).flatMap { ["--set", $0] }
  }

  /// The one run directory below `directory`.
  func runDirectory(_ directory: String) throws -> URL {
    let parent = folder.appendingPathComponent(directory)
    let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
    #expect(names.count == 1)
    return parent.appendingPathComponent(try #require(names.first))
  }

  func checkpoints(_ run: URL) throws -> [Data] {
    try ["last", "best"].map {
      try Data(contentsOf: run.appendingPathComponent("checkpoints/\($0).safetensors"))
    }
  }
}
