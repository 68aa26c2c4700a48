import Foundation
import Testing

@testable import Ground
@testable import Recipe
@testable import Records

@Suite("Run directories")
struct RunDirectoryTests {
  static func provenance() -> Provenance {
    Provenance(
      version: "1.2", blas: "OpenBLAS 0.3", threads: 2, seed: 5,
      dataFiles: [.init(path: "a.npy", size: 10, modified: 1.5, sha256: "00ff")],
      vocabularyHash: "abc", now: Date(timeIntervalSince1970: 0))
  }

  static func configuration(in folder: TemporaryFolder) -> RunConfiguration {
    var configuration = RunConfiguration()
    configuration.run.directory = folder.path + "/deep/runs"
    configuration.run.name = "My run/α"
    configuration.run.seed = 5
    return configuration
  }

  @Test("A run of before a setting was there goes on as it was trained; a new one has the default")
  func formerDefaults() throws {
    let folder = try TemporaryFolder()
    var configuration = Self.configuration(in: folder)
    configuration.objective.terms = ["fne", "kendall"]
    let run = try RunDirectory.create(for: configuration, provenance: Self.provenance())
    let file = URL(fileURLWithPath: run.configurationFile)
    let text = try String(contentsOf: file, encoding: .utf8)
    func value(_ key: String) throws -> Setting.Value {
      try #require(Setting.named("objective.\(key)")).value(in: try run.configuration())
    }
    #expect(try value("fne.ties") == .text("first"))
    #expect(try value("kendall.drop_equal") == .boolean(false))
    let old = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("ties") && !$0.hasPrefix("drop_equal") }.joined(separator: "\n")
    #expect(old != text)
    try old.write(to: file, atomically: true, encoding: .utf8)
    #expect(try value("fne.ties") == .text("none"))
    #expect(try value("kendall.drop_equal") == .boolean(true))
  }

  @Test("a new run has its files, and reads back what it was made with")
  func create() throws {
    let folder = try TemporaryFolder()
    let configuration = Self.configuration(in: folder)
    // 1 795 257 128 s = 2026-11-21 10:32:08 UTC (date -u -d @1795257128).
    let run = try RunDirectory.create(
      for: configuration, provenance: Self.provenance(),
      now: Date(timeIntervalSince1970: 1_795_257_128))
    #expect(run.identifier.wholeMatch(of: /2026-11-21T10-32-08-My-run-[0-9a-f]{4}/) != nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: run.path).sorted()
    #expect(names == ["checkpoints", "events.jsonl", "provenance.json", "run.toml"])
    let opened = try RunDirectory(opening: run.path + "/")
    #expect(opened == run)
    #expect(try opened.configuration() == configuration)
    #expect(try opened.provenance() == Self.provenance())
  }

  @Test("the provenance is readable JSON with what was passed in and found out")
  func provenanceText() throws {
    let value = try JSONValue(parsing: Self.provenance().json())
    #expect(value["version"] == "1.2")
    #expect(value["data_files"]?.list?.first?["sha256"] == "00ff")
    #expect(value["vocabulary_hash"] == "abc")
    #expect(value["started_at"] == "1970-01-01T00:00:00Z")
    #expect(value["process_identifier"]?.integer == Int(getpid()))
    #expect(value["host"]?.text?.isEmpty == false)
    #expect((value["memory"]?.integer ?? 0) > 1 << 20)
  }

  @Test("Slurm's variables keep their names")
  func slurm() throws {
    var provenance = Self.provenance()
    provenance.slurm = SystemFacts.slurm(["SLURM_JOB_ID": "7", "SLURM_JWT": "secret", "HOME": "x"])
    #expect(provenance.slurm == ["SLURM_JOB_ID": "7"])
    let json = Data(try provenance.json().utf8)
    #expect(try Provenance(json: json, path: "p") == provenance)
    #expect(try JSONValue(parsing: provenance.json())["slurm"]?["SLURM_JOB_ID"] == "7")
  }

  @Test("git's status gives the commit and whether tracked files changed")
  func gitStatus() {
    let hash = String(repeating: "0a", count: 20)
    let clean = "# branch.oid \(hash)\n# branch.head main\n"
    #expect(SystemFacts.parseStatus(clean)?.hash == hash)
    #expect(SystemFacts.parseStatus(clean)?.isModified == false)
    #expect(SystemFacts.parseStatus(clean + "1 .M N... x\n")?.isModified == true)
    #expect(SystemFacts.parseStatus("# branch.oid (initial)\n") == nil)
    #expect(SystemFacts.parseStatus("") == nil)
  }

  @Test("runs of the same second have directories of their own")
  func unique() throws {
    let folder = try TemporaryFolder()
    let now = Date()
    let provenance = Self.provenance()
    let paths = try (0..<20).map { _ in
      try RunDirectory.create(
        for: Self.configuration(in: folder), provenance: provenance, now: now
      ).path
    }
    #expect(Set(paths).count == 20)
  }

  @Test(
    "names are parts of a path",
    arguments: [
      ("", "/data/f30k_precomp/", "f30k_precomp-triplet-s5"),
      ("", "", "run-triplet-s5"),
      ("../../x", "", "-..-x"), (".hidden", "", "hidden"), ("a b\n", "", "a-b"),
      ("///", "", "run-triplet-s5"),
      ("日本", "", "run"),
    ])
  func names(name: String, data: String, expected: String) {
    var configuration = RunConfiguration()
    configuration.run.name = name
    configuration.run.seed = 5
    configuration.data.path = data
    #expect(RunName.of(configuration) == expected)
  }

  @Test("the automatic name tells the generated negatives")
  func generatedNegatives() {
    var configuration = RunConfiguration()
    configuration.data.path = "/data/scenes"
    func name() -> String { RunName.of(configuration) }
    configuration.foils.generator = .shared
    configuration.foils.discriminationWeight = 0.05
    configuration.foils.correctionWeight = 0.05
    #expect(name() == "scenes-triplet-tags-dc-s0")
    configuration.foils.correctionWeight = 0
    configuration.foils.generator = .frozen
    #expect(name() == "scenes-triplet-tags-d-frozen-s0")
    configuration.foils.discriminationWeight = 0
    configuration.foils.generator = .rules
    #expect(name() == "scenes-triplet-rules-s0")
    configuration.foils.generator = .off
    #expect(name() == "scenes-triplet-s0")
  }

  @Test("what is no run directory is refused with what is missing")
  func refused() throws {
    let folder = try TemporaryFolder()
    func message(_ path: String) -> String? {
      #expect(throws: Failure.self) { try RunDirectory(opening: path) }?.what
    }
    #expect(message(folder.path + "/none") == "there is no such run directory")
    #expect(
      message(folder.path)
        == "this is no run directory: run.toml and provenance.json are missing")
    try folder.write("", to: "run.toml")
    #expect(message(folder.path) == "this is no run directory: provenance.json is missing")
    #expect(message(folder.path + "/run.toml") == "found a file, expected a run directory")
    try folder.write("{", to: "provenance.json")
    let run = try RunDirectory(opening: folder.path)
    #expect(throws: Failure.self) { try run.provenance() }
  }

  @Test("a folder that cannot be made is an error that names it")
  func unmakeable() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    var configuration = Self.configuration(in: folder)
    configuration.run.directory = folder.path + "/file/runs"
    let failure = #expect(throws: Failure.self) {
      try RunDirectory.create(for: configuration, provenance: Self.provenance())
    }
    #expect(failure?.place == configuration.run.directory)
  }

  @Test("one trainer at a time, and the next one when it has gone")
  func lock() throws {
    let folder = try TemporaryFolder()
    let run = try RunDirectory.create(
      for: Self.configuration(in: folder), provenance: Self.provenance())
    #expect(!run.isRunning)
    var held: RunLock? = try run.lock()
    #expect(run.isRunning)
    let failure = #expect(throws: Failure.self) { try run.lock() }
    #expect(
      failure?.what.hasPrefix("the run is already running as process \(getpid()) on ") == true)
    withExtendedLifetime(held) {}
    held = nil
    #expect(!run.isRunning)
    _ = try run.lock()
  }

  @Test("a lock whose file is removed or replaced is no longer in its place")
  func lockInPlace() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lock"
    let held = try RunLock(path: path)
    #expect(held.isInPlace)
    try FileManager.default.moveItem(atPath: path, toPath: path + "2")
    #expect(!held.isInPlace)
    let other = try RunLock(path: path)
    #expect(!held.isInPlace && other.isInPlace)
  }

  @Test("a lock that is there and cannot be opened counts as held, only a missing one as free")
  func unopenable() throws {
    let folder = try TemporaryFolder()
    let loop = folder.path + "/loop"
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
    #expect(RunLock.isHeld(loop))
    #expect(!RunLock.isHeld(folder.path + "/none"))
    #expect(!RunLock.isHeld(folder.path + "/none/none"))
  }

  @Test("a command is waited for no longer than it may take, whatever its children do")
  func boundedCommand() {
    // The child of the shell keeps standard output open for a minute.
    let output = BoundedCommand.output(
      of: ["sh", "-c", "echo \"$A\"; sleep 60 &"], environment: ["A": "said"], seconds: 600)
    #expect(output.map { String(decoding: $0, as: UTF8.self) } == "said\n")
    #expect(BoundedCommand.output(of: ["sh", "-c", "sleep 60"], seconds: 0.1) == nil)
    #expect(BoundedCommand.output(of: ["sh", "-c", "sleep 60 & sleep 60"], seconds: 0.1) == nil)
    #expect(BoundedCommand.output(of: ["sh", "-c", "echo x; exit 3"], seconds: 600) == nil)
    #expect(BoundedCommand.output(of: ["/nowhere/program"], seconds: 600) == nil)
    let long = BoundedCommand.output(
      of: ["sh", "-c", "head -c 300000 /dev/zero"], seconds: 600)
    #expect(long?.count == 300_000)
  }

  @Test(
    "the lock of a killed process is gone",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
  func killed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lock"
    try folder.write("", to: "lock")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    process.arguments = ["--no-fork", path, "sleep", "60"]
    try process.run()
    while !RunLock.isHeld(path), process.isRunning { usleep(1000) }
    #expect(throws: Failure.self) { try RunLock(path: path) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(!RunLock.isHeld(path))
    _ = try RunLock(path: path)
  }
}
