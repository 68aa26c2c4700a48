import Foundation
import Ground
import Testing

/// Names, ids, captions, messages and paths that steer a terminal, through every command.
@Suite("Hostile text") struct HostileTextTests {
  /// A colour, a title with its bell, a C1 sequence, reversed text, what joins and what hides.
  private static let evil =
    "e\u{1B}[31mR\u{1B}]0;t\u{7}\u{9B}2J\u{202E}\u{2066}z\u{200B}\u{2028}q\u{AD}\u{E0041}"
  /// The same with the line ends that split a table's row.
  private static let lines = evil + "\nsecond\r\nthird"

  private func object(_ url: URL) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: url))
    return try #require(value as? [String: Any])
  }

  private func write(_ value: Any, to url: URL) throws {
    try JSONSerialization.data(withJSONObject: value).write(to: url)
  }

  private func write(_ text: String, to url: URL) throws { try Data(text.utf8).write(to: url) }

  /// Each line of a log with its texts replaced, but for the words that say what it is.
  private func spoil(_ url: URL) throws {
    func spoiled(_ value: Any, _ key: String) -> Any {
      switch value {
      case let fields as [String: Any]:
        fields.reduce(into: [String: Any]()) { $0[$1.key] = spoiled($1.value, $1.key) }
      case let items as [Any]: items.map { spoiled($0, key) }
      case let text as String:
        ["gold", "sentence"].contains(key)
          ? text.split(separator: " ").map { $0 + Self.evil.filter { $0 != " " } }
            .joined(separator: " ")
          : ["old", "new", "correction", "message", "remedy", "term", "branch"].contains(key)
            ? text + Self.lines : text
      default: value
      }
    }
    let text = try String(contentsOf: url, encoding: .utf8)
    var out = ""
    for line in text.split(separator: "\n") {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let spoiled = spoiled(event, "")
      out +=
        String(
          decoding: try JSONSerialization.data(withJSONObject: spoiled), as: UTF8.self) + "\n"
    }
    let more: [[String: Any]] = [
      ["t": 1e9, "step": 1, "kind": Self.lines],
      ["t": 1e9, "step": 1, "kind": "eval", "split": Self.lines, "rsum": 1],
      ["t": 1e9, "step": 1, "kind": "state", "state": Self.lines, "message": Self.lines],
      ["t": 1e9, "step": 1, "kind": "note", "level": "warning", "message": Self.lines],
      ["t": 1e9, "step": 1, "kind": "note", "level": Self.lines, "code": Self.lines],
    ]
    for event in more {
      out +=
        String(decoding: try JSONSerialization.data(withJSONObject: event), as: UTF8.self) + "\n"
    }
    try write(out + "{\"t\":1,\"\(Self.evil)\n", to: url)
  }

  /// A trained run, then every text about it replaced.
  private func prepare(_ folder: URL) throws -> (run: String, workspace: String) {
    let small = try SmallRun(in: folder)
    let trained = try Command.run(
      small.arguments(
        "clean",
        more: [
          "run.name=plain", "foils.generator=shared", "foils.warmup_epochs=0",
          "foils.latest_epoch=0", "foils.words_epoch=0", "foils.log_steps=5",
          "training.epochs=1", "evaluation.negative_steps=5", "run.tags=one",
        ]), in: folder)
    #expect(trained.status == 0, "\(trained.errors)")
    // A folder's name holds all of it but the slash.
    let workspace = folder.appendingPathComponent("w\(Self.lines)")
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
    let run = workspace.appendingPathComponent("r\(Self.evil)")
    try FileManager.default.copyItem(at: try small.runDirectory("clean"), to: run)
    let other = workspace.appendingPathComponent("other")
    try FileManager.default.copyItem(at: run, to: other)
    for each in [run, other] {
      let toml = each.appendingPathComponent("run.toml")
      let text = try String(contentsOf: toml, encoding: .utf8)
      let name = "\\u001b[31m=evil\\u0007\\n\\u009b2J\\u202E\\u2028"
      #expect(text.contains("\"plain\""))
      try write(text.replacing("\"plain\"", with: "\"\(name)\""), to: toml)
      try write(
        ["tags": [Self.lines, "=1+2"], "note": Self.lines],
        to: each.appendingPathComponent("notes.json"))
      try spoil(each.appendingPathComponent("events.jsonl"))
      try spoil(each.appendingPathComponent("foils.jsonl"))
    }
    let mark: [String: Any] = [
      "t": 1, "step": 1, "kind": "mark", "anchor": ["caption": 1],
      "negative": ["sentence": Self.lines], "mark": "true",
    ]
    try write(mark, to: run.appendingPathComponent("marks.jsonl"))
    let data = folder.appendingPathComponent("scenes")
    for split in ["train", "dev", "test"] {
      for (file, text) in [("caps", " " + Self.evil), ("ids", Self.evil)] {
        let url = data.appendingPathComponent("\(split)_\(file).txt")
        let old = try String(contentsOf: url, encoding: .utf8)
        var all = old.split(separator: "\n").map { $0 + text }
        if file == "caps" { all[1] += String(repeating: " word", count: 3000) }
        try write(all.map { $0 + "\n" }.joined(), to: url)
      }
    }
    let kind = Self.evil
    try write(
      "1\t\(kind)\ta red circle\ta blue circle\n1\tobject\ta \(kind)\ta blue\n",
      to: folder.appendingPathComponent("edits\(Self.evil).tsv"))
    try write("a\tb\(Self.evil)\n", to: folder.appendingPathComponent("cxc\(Self.evil).tsv"))
    try write("word\(Self.evil) 1 x\(Self.evil)\n", to: folder.appendingPathComponent("glove.txt"))
    return (run.path, workspace.path)
  }

  /// A queue whose jobs have such names and messages.
  private func prepareQueue(_ folder: URL, _ workspace: String) throws {
    try write("", to: folder.appendingPathComponent("empty.toml"))
    let added = try Command.run(
      [
        "queue", "add", "empty.toml", "--no-start", "--set", "data.path=scenes", "--workspace",
        workspace,
      ],
      in: folder)
    #expect(added.status == 0, "\(added.errors)")
    let jobs = URL(fileURLWithPath: workspace + "/queue/jobs")
    var job = try object(jobs.appendingPathComponent("1.json"))
    job["name"] = Self.lines
    job["sweep"] = Self.lines
    try write(job, to: jobs.appendingPathComponent("1.json"))
    job["id"] = 2
    job["state"] = "failed"
    job["message"] = Self.lines
    try write(job, to: jobs.appendingPathComponent("2.json"))
    try write("{\"\(Self.evil)", to: jobs.appendingPathComponent("3.json"))
  }

  @Test("Nothing that is not seen leaves any command, on either stream")
  func everyCommand() throws {
    try withFolder { folder in
      let (run, workspace) = try prepare(folder)
      try prepareQueue(folder, workspace)
      let evil = Self.lines
      try write(
        "name = \"s\"\n[grid]\n\"run.name\" = [\"a\\u001b\"]\n",
        to: folder.appendingPathComponent("sweep.toml"))
      try write("[run]\nname = \"a\(Self.evil)\"\n", to: folder.appendingPathComponent("bad.toml"))
      try write(
        "{\"similarities\": [[1, 0], [0, 1]], \"\(Self.evil)\": 1}",
        to: folder.appendingPathComponent("case.json"))
      let place = ["--workspace", workspace]
      let edits = folder.appendingPathComponent("edits\(Self.evil).tsv").path
      let cxc = folder.appendingPathComponent("cxc\(Self.evil).tsv").path
      var commands: [[String]] = [
        ["watch", run], ["watch", run, "--json", "--history", "1000"], ["watch", "2"] + place,
        ["queue"] + place, ["queue", "--json"] + place,
        ["queue", "retry", "2", "--no-start"] + place,
        ["queue", "move", "1", "--priority", "3"] + place, ["pause", "1"] + place,
        ["cancel", "2"] + place, ["queue", "drop", evil] + place, ["resume", "9"] + place,
        ["sweep", "sweep.toml", "--dry-run"] + place, ["sweep", evil] + place,
        ["engine", "status"] + place, ["engine", "stop"] + place,
        ["runs", evil] + place, ["runs", "--sort", evil] + place,
        ["runs", "--columns", evil] + place,
        ["runs", "tag", evil, "other"] + place, ["runs", "note", evil, "other"] + place,
        ["runs", "untag", evil, "other"] + place, ["runs", "archive", evil] + place,
        ["compare", run, workspace + "/other"] + place, ["compare", evil] + place,
        ["eval", run, "--split", "dev"], ["eval", run, workspace + "/other", "--split", "dev"],
        ["eval", run, "--split", "dev", "--edits", edits], ["eval", run, "--split", evil],
        ["eval", run, "--split", "dev", "--cxc", cxc], ["eval", run, "--data", evil],
        ["eval", run, "--split", "dev", "--json"],
        ["attack", run, "--split", "dev", "--captions", "4"],
        ["rank", evil], ["lens", run, "--anchor", "i:1"],
        ["lens", run, "--anchor", "c:1", "--csv"],
        ["lens", run, "--anchor", "c:1", "--json"], ["lens", run, "--anchor", evil],
        ["foils", run, "--all", "--rejected"], ["foils", run, "--all", "--json"],
        ["foils", run, "--summary"], ["foils", run, "--filters", "--captions", "4"],
        ["foils", run, "--write", evil, "--image", "0"],
        ["ask", run, evil], ["ask", run, evil, "--json"], ["ask", run, "--image", "1"],
        ["ask", run, "a red circle", "--image", "0", "--change", "a \(evil) circle"],
        ["ask", run, "--image", evil], ["marks", run], ["marks", run, "--json"],
        ["marks", run, "--anchor", evil, "--negative", evil, "--mark", evil],
        ["objective", "case.json"], ["objective", evil],
        ["data", "check", "scenes"], ["data", "check", "scenes", "--json"],
        ["data", "check", workspace], ["data", "coco", evil, "--out", "x"],
        ["data", "scenes", "--out", workspace + "/s", "--train", "4", "--dev", "2", "--test", "2"],
        ["export", "tensorboard", run, "--out", workspace + "/board"], ["import", evil],
        ["settings", "--set", evil], ["settings", "--set", "run.name=\(Self.evil)"],
        ["train", "bad.toml"], ["train", evil], ["train", "--set", "data.path=\(evil)"],
        [
          "train", "--set", "data.path=scenes", "--set", "objective.terms=kendall",
          "--set", "objective.labels=word_vectors", "--set", "objective.labels_path=glove.txt",
          "--set", "data.minimum_count=1",
        ],
        ["bench", "run", "bad.toml"], ["bench", evil], ["demo", evil], [evil], ["--" + evil],
        ["runs", "--" + evil], ["queue", evil], ["workbench", "--theme", evil], ["help", evil],
        ["runs", "delete", evil] + place, ["queue", "drop", "all"] + place,
      ]
      for format in ["text", "csv", "json", "markdown", "latex"] {
        commands += [
          ["runs", "--format", format, "--columns", "name,run,tags,note,path"] + place,
          ["compare", "other", "--format", format] + place,
        ]
      }
      for arguments in commands {
        let result = try Command.run(arguments, in: folder)
        for (stream, text) in [("output", result.output), ("errors", result.errors)] {
          let found = text.unicodeScalars.first {
            PlainText.isInvisible($0) && $0 != "\n" && $0 != "\t"
          }
          #expect(
            found == nil,
            "U+\(String(found?.value ?? 0, radix: 16)) in \(stream) of \(arguments.map(PlainText.oneLine))"
          )
        }
        #expect((0...2).contains(result.status), "\(arguments): \(result.errors)")
      }
      // A name with a line end does not split the row of a table.
      let listed = try Command.run(["queue", "--workspace", workspace], in: folder)
      #expect(!listed.output.contains("\nsecond"), "\(listed.output)")
      let asked = try Command.run(["lens", run, "--anchor", "i:0"], in: folder)
      #expect(asked.status == 0, "\(asked.errors)")
      #expect(asked.output.split(separator: "\n").allSatisfy { $0.count < 1500 })
    }
  }

  @Test("Names that are not seen whole are refused where runs are made, with status 2")
  func refused() throws {
    try withFolder { folder in
      try write("", to: folder.appendingPathComponent("empty.toml"))
      for arguments in [
        ["train", "--set", "run.name=a\u{1B}[31m"],
        ["queue", "add", "empty.toml", "--set", "run.name=a\u{202E}"],
        ["train", "--set", "run.tags=a\u{7}"], ["settings", "--set", "run.name=a\u{9B}"],
      ] {
        let result = try Command.run(arguments, in: folder)
        #expect(result.status == 2 && result.errors.contains("is not seen"), "\(result.errors)")
      }
      try write(
        "name = \"a\\u0007\"\n[grid]\n\"run.seed\" = [1]\n",
        to: folder.appendingPathComponent("s.toml"))
      let sweep = try Command.run(["sweep", "s.toml", "--dry-run"], in: folder)
      #expect(sweep.status == 2 && sweep.errors.contains("U+0007"), "\(sweep.errors)")
    }
  }

  @Test("What cannot be written is no success, also of --help and --version")
  func full() throws {
    try withFolder { folder in
      for option in ["--help", "--version"] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Command.path)
        process.arguments = [option]
        process.currentDirectoryURL = folder
        process.standardOutput = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
      }
    }
  }

  @Test("Variants of a written sentence are bounded as the setting")
  func variants() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments(
          "runs",
          more: ["training.epochs=1", "foils.generator=shared", "foils.warmup_epochs=0"]),
        in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let run = try small.runDirectory("runs").path
      for count in ["2147483648", "257", "0"] {
        let result = try Command.run(
          ["foils", run, "--write", "a red circle", "--image", "0", "--variants", count],
          in: folder)
        #expect(result.status == 2 && result.errors.contains("1 to 256"), "\(result.errors)")
      }
    }
  }
}
