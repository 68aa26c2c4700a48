import Foundation
import Ground
import Testing

/// Whoever pastes a line of the documentation gets what it says: each is run as it stands, in a folder
/// with the things that it names, all of them small.
@Suite("Commands of the documentation, pasted", .serialized)
struct PastedCommandTests {
  /// Lines that need what a test cannot have, and why.
  private static let leftOut: [(String, String)] = [
    ("foil data coco", "COCO's annotations"), ("foil import old", "a folder of another program"),
    ("foil data check tiny", "the page's Python script"), ("foil watch", "ends when one ends it"),
    ("foil bench", "a benchmark"), ("foil compare m0.2", "a sweep of another section"),
    ("foil  1 Runs", "a screen"), ("foil pause 3    foil", "four commands on a line"),
  ]

  private func sh(_ line: String, in folder: URL) throws -> Command.Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    var environment = ProcessInfo.processInfo.environment
    let binary = URL(fileURLWithPath: Command.path).deletingLastPathComponent().path
    environment["PATH"] = binary + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["FOIL_WORKSPACE"] = nil
    process.environment = environment
    let output = folder.appendingPathComponent("pasted.out")
    let errors = folder.appendingPathComponent("pasted.err")
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Command.Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  @Test("Each line of a code block does what it is there for")
  func blocks() throws {
    try withFolder { base in
      let folder = base.appendingPathComponent("project")
      let manager = FileManager.default
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      try manager.copyItem(
        at: RemedyTests.root.appendingPathComponent("experiments"),
        to: folder.appendingPathComponent("experiments"))
      let small = try SmallRun(in: folder)
      for name in ["data/f30k_precomp", "../shared/data/coco_val2017_regions"] {
        let copy = folder.appendingPathComponent(name).standardizedFileURL
        try manager.createDirectory(
          at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try manager.copyItem(at: folder.appendingPathComponent("scenes"), to: copy)
        for (split, images) in [("train", 40), ("dev", 10), ("test", 10)] {
          try NpyWriter.write(
            path: copy.appendingPathComponent("\(split)_global.npy").path, shape: [images, 4],
            floats: (0..<images * 4).map { Float($0 % 7) })
        }
      }
      let edits = folder.appendingPathComponent("mine")
      try manager.createDirectory(at: edits, withIntermediateDirectories: true)
      try manager.copyItem(
        at: folder.appendingPathComponent("scenes/test_edits.tsv"),
        to: edits.appendingPathComponent("test.tsv"))
      for name in ["mh-s0", "tags-s0"] {
        let trained = try Command.run(
          small.arguments(
            "runs",
            more: [
              "run.name=\(name)", "training.checkpoint_steps=0", "run.tags=paper,tags",
              "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
              "foils.words_epoch=1", "foils.log_steps=5", "foils.filters=known,related",
            ]), in: folder)
        #expect(trained.status == 0, "\(trained.errors)")
      }
      let names = try manager.contentsOfDirectory(
        atPath: folder.appendingPathComponent("runs").path)
      let run = "runs/" + (try #require(names.first { $0.contains("mh-s0") }))
      let plain = try sh("foil settings \(run)/run.toml", in: folder)
      try plain.output.write(
        to: folder.appendingPathComponent("RUN.toml"), atomically: true, encoding: .utf8)
      defer { _ = try? sh("foil engine stop --now", in: folder) }

      var pasted: Set<String> = []
      for document in [
        "README.md", "docs/foils.md", "docs/edited-captions.md", "docs/comparing.md",
        "experiments/scenes/README.md", "experiments/tags-dc/README.md",
        "experiments/coco-regions/README.md",
      ] {
        let page = RemedyTests.root.appendingPathComponent(document)
        for line in try Documented.blocks(page)
        where !Self.leftOut.contains(where: { line.hasPrefix($0.0) }) {
          let command = line.replacingOccurrences(of: " …", with: "")
            .replacingOccurrences(of: "RUNDIR", with: run)
            .replacing(/runs\/2026\S+/, with: run)
          // The page's pictures would take a minute to train on.
          if command == "foil data scenes --out scenes" { continue }
          guard pasted.insert(command).inserted else { continue }
          let result = try sh(command, in: folder)
          #expect(result.status == 0, "\(document): \(command)\n\(result.errors)")
          if command.hasPrefix("foil sweep") { try wait(in: folder) }

        }
      }
      #expect(pasted.count > 20)
    }
  }

  /// Until no job of the queue has anything left to do.
  private func wait(in folder: URL) throws {
    let end = Date() + 240
    while Date() < end {
      let queue = try sh("foil queue --json", in: folder).json()
      let states = (queue["jobs"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
      if states.allSatisfy({ ["completed", "failed", "cancelled"].contains($0) }) { return }
      usleep(100_000)
    }
    Issue.record("the queue is not done")
  }
}
