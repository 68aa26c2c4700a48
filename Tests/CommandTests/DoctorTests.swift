import Foundation
import Ground
import Testing

@Suite("foil doctor")
struct DoctorTests {
  /// Runs the command with some variables of the environment replaced, or, where empty, removed.
  private func doctor(
    _ arguments: [String] = [], in folder: URL, _ variables: [String: String] = [:]
  ) throws -> Command.Result {
    let script = folder.appendingPathComponent("doctor-\(UUID().uuidString).sh")
    var text = "#!/bin/sh\nunset FOIL_WORKSPACE NO_COLOR OPENBLAS_CORETYPE\n"
    for (name, value) in variables {
      text += value.isEmpty ? "unset \(name)\n" : "export \(name)='\(value)'\n"
    }
    text += "exec '\(Command.path)' doctor \"$@\"\n"
    try text.write(to: script, atomically: true, encoding: .utf8)
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [script.path] + arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try FileManager.default.removeItem(at: script)
    return Command.Result(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(
        decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
  }

  private func codes(_ result: Command.Result) throws -> Set<String> {
    let findings = try #require(try result.json()["findings"] as? [[String: Any]])
    for finding in findings {
      #expect(!(finding["remedy"] as? String ?? "").isEmpty, "\(finding)")
      #expect(["problem", "warning"].contains(finding["level"] as? String))
    }
    return Set(findings.compactMap { $0["code"] as? String })
  }

  private func section(_ name: String, _ result: Command.Result) throws -> [String: Any] {
    try #require(try result.json()[name] as? [String: Any])
  }

  /// Every file below a folder with its bytes, and every folder.
  private func contents(_ folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      found[path] = (try? Data(contentsOf: folder.appendingPathComponent(path))) ?? Data()
    }
    return found
  }

  @Test("Without workspace and terminal it says what is here, in text and JSON, with status 0")
  func alone() throws {
    try withFolder { folder in
      let result = try doctor(["--json"], in: folder, ["TERM": ""])
      #expect(result.status == 0 && result.errors == "", "\(result.errors)")
      let processor = try section("processor", result)
      let flags = Set(processor["present"] as? [String] ?? [])
      #expect(flags.isSuperset(of: processor["compiled_for"] as? [String] ?? ["none"]))
      let cores = try #require(processor["cores"] as? Int)
      #expect(cores == ProcessInfo.processInfo.activeProcessorCount)
      #expect(try section("program", result)["foil"] as? String == ProgramVersion.current)
      let libraries = try section("libraries", result)
      #expect((libraries["sqlite"] as? String)?.hasPrefix("3.") == true)
      #expect((libraries["ncurses"] as? String)?.hasPrefix("ncurses ") == true)
      #expect((libraries["libcrypto"] as? String)?.contains("SSL") == true)
      let terminal = try section("terminal", result)
      #expect(terminal["is_terminal"] as? Bool == false)
      #expect(terminal["color_reason"] as? String == "TERM is not set")
      #expect(try section("workspace", result)["exists"] as? Bool == false)
      let text = try doctor(in: folder)
      #expect(text.status == 0 && text.output.contains("\nfindings\n"))
      #expect(try contents(folder).isEmpty)
    }
  }

  @Test(
    "Colours and pictures follow from TERM, NO_COLOR and the locale",
    arguments: [
      (["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"], "256", "two pixels a cell in 256 colours"),
      (["TERM": "xterm", "LC_ALL": "C.UTF-8"], "8", "two pixels a cell in 8 colours"),
      (["TERM": "xterm-256color", "LC_ALL": "C"], "256", "one pixel a cell in 256 colours"),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], "none", "boxes with names"),
      (["TERM": "vt100"], "none", "boxes with names"),
      (["TERM": "dumb"], "none", "none"),
      (["TERM": "no-such-terminal"], "none", "none"),
    ])
  func terminal(variables: [String: String], depth: String, pictures: String) throws {
    try withFolder { folder in
      let terminal = try section("terminal", doctor(["--json"], in: folder, variables))
      #expect(terminal["color_depth"] as? String == depth)
      #expect(terminal["pictures"] as? String == pictures)
    }
  }

  @Test("Variables that change OpenBLAS are found")
  func variables() throws {
    try withFolder { folder in
      let plain = try codes(doctor(["--json"], in: folder, ["OMP_NUM_THREADS": ""]))
      #expect(plain.isDisjoint(with: ["blas-threads", "blas-kernels", "blas-kernels-forced"]))
      let threads = try doctor(["--json"], in: folder, ["OMP_NUM_THREADS": "7"])
      #expect(try codes(threads).contains("blas-threads") && threads.status == 0)
      let core = try doctor(["--json"], in: folder, ["OPENBLAS_CORETYPE": "Prescott"])
      #expect(try !codes(core).isDisjoint(with: ["blas-kernels", "blas-kernels-forced"]))
    }
  }

  @Test("A workspace that was named and is not there, or is a file, is a problem: status 1")
  func missing() throws {
    try withFolder { folder in
      let gone = try doctor(["--json", "nowhere"], in: folder)
      #expect(try gone.status == 1 && codes(gone).contains("no-workspace"))
      try "x".write(
        to: folder.appendingPathComponent("file"), atomically: true, encoding: .utf8)
      let file = try doctor(["--json", "file"], in: folder)
      #expect(try file.status == 1 && codes(file).contains("no-workspace"))
      #expect(try doctor(["a", "b"], in: folder).status == 2)
    }
  }

  @Test("Locks name their holder, and a queue without an engine is noticed; nothing is changed")
  func workspace() throws {
    try withQueue { session in
      try session.runFile("a.toml")
      try session.foil(
        "train", "a.toml", "--set", "run.directory=runs", "--set", "training.epochs=1")
      try session.foil("queue", "add", "a.toml", "--no-start")
      try session.foil("runs")
      let runs = session.folder.appendingPathComponent("runs")
      let before = try contents(runs)
      let quiet = try doctor(["--json", "runs"], in: session.folder)
      #expect(quiet.status == 0, "\(quiet.output)")
      #expect(try codes(quiet).contains("no-engine"))
      let found = try section("workspace", quiet)
      #expect(found["index"] as? String == "sound" && found["index_runs"] as? Int == 1)
      #expect(found["runs"] as? Int == 1 && (found["locks"] as? [Any])?.isEmpty == true)
      #expect((found["jobs"] as? [String: Int]) == ["queued": 1])
      #expect(try contents(runs) == before)

      // As a trainer holds it.
      let run = try #require(
        try session.runDirectories().first { $0 != ".foil" })
      let file = open(runs.path + "/\(run)/lock", O_RDWR | O_CLOEXEC)
      #expect(file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0)
      defer { close(file) }
      var host = [CChar](repeating: 0, count: 257)
      gethostname(&host, 256)
      let name = String(
        decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let text = "\(getpid()) \(name)\n"
      #expect(ftruncate(file, 0) == 0 && pwrite(file, text, text.utf8.count, 0) > 0)
      let held = try section("workspace", doctor(["--json", "runs"], in: session.folder))
      let lock = try #require((held["locks"] as? [[String: Any]])?.first)
      #expect(lock["process"] as? Int == Int(getpid()) && lock["alive"] as? Bool == true)
      #expect((lock["path"] as? String)?.hasSuffix("\(run)/lock") == true)
    }
  }

  @Test("A damaged index is a warning, a damaged job a problem; hostile names are shown plainly")
  func damage() throws {
    try withFolder { folder in
      let runs = folder.appendingPathComponent("ru\u{1B}[31m\u{202E}ns")
      let manager = FileManager.default
      for name in [".foil", "queue/jobs", "evil\u{1B}]0;x\u{07}"] {
        try manager.createDirectory(
          at: runs.appendingPathComponent(name), withIntermediateDirectories: true)
      }
      try String(repeating: "SQLite format 4", count: 500).write(
        to: runs.appendingPathComponent(".foil/index.sqlite"), atomically: true, encoding: .utf8)
      let index = try doctor(["--json", runs.path], in: folder)
      #expect(try index.status == 0 && codes(index).contains("index-damaged"), "\(index.output)")
      try "{".write(
        to: runs.appendingPathComponent("queue/jobs/1.json"), atomically: true, encoding: .utf8)
      let job = try doctor(["--json", runs.path], in: folder)
      #expect(try job.status == 1 && codes(job).contains("job-damaged"))
      let text = try doctor([runs.path], in: folder)
      #expect(text.status == 1 && text.output.contains("problem"))
      #expect(!text.output.contains("\u{1B}") && !text.output.contains("\u{202E}"))
      #expect(text.output.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") || $0.count < 3 })
    }
  }

  @Test("docs/doctor.md lists the keys and the findings, and no others")
  func documentation() throws {
    try withFolder { folder in
      let page = try String(
        contentsOf: RemedyTests.root.appendingPathComponent("docs/doctor.md"), encoding: .utf8)
      let runs = folder.appendingPathComponent("runs")
      try FileManager.default.createDirectory(at: runs, withIntermediateDirectories: true)
      let json = try doctor(["--json", "runs"], in: folder).json()
      for (name, value) in json {
        guard let section = value as? [String: Any] else { continue }
        for key in section.keys { #expect(page.contains("`\(name).\(key)`"), "\(name).\(key)") }
      }
      // Codes stand in the source behind the call.
      var codes: Set<String> = []
      let source = RemedyTests.root.appendingPathComponent("Sources/foil/Doctor")
      for file in try FileManager.default.contentsOfDirectory(atPath: source.path) {
        let text = try String(contentsOf: source.appendingPathComponent(file), encoding: .utf8)
        for match in text.matches(of: /(?:problem|warning)\(\s*"([a-z0-9-]+)"/) {
          codes.insert(String(match.output.1))
        }
        for match in text.matches(of: /code: "([a-z0-9-]+)"/) {
          codes.insert(String(match.output.1))
        }
      }
      let listed = Set(page.matches(of: /(?m)^\| `([a-z0-9-]+)` \|/).map { String($0.output.1) })
      #expect(listed == codes && codes.count > 20)
    }
  }
}
