import Foundation
import Testing

@testable import Corpus
@testable import Ground
@testable import Language

@Suite("Data check")
struct DataCheckTests {
  /// A data set without any problem: three splits with ids, captions and features of their own.
  static func soundFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.globalSplit("train", images: 4, salt: 100)
    try folder.globalSplit("dev", images: 3, salt: 200)
    try folder.globalSplit("test", images: 2, captionsPerImage: 2, salt: 300)
    return folder
  }

  static func run(_ folder: TemporaryFolder) throws -> DataReport {
    try DataCheck.run(path: folder.path, minimumCount: 1)
  }

  /// Expects exactly one problem, with this severity and all of these texts in its parts.
  static func expectOne(
    _ report: DataReport, _ severity: DataReport.Problem.Severity, _ parts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(report.problems.count == 1, "\(report.problems)", sourceLocation: sourceLocation)
    guard let problem = report.problems.first else { return }
    let text = [problem.what, problem.place ?? "", problem.remedy ?? ""].joined(separator: " | ")
    #expect(problem.severity == severity, "\(text)", sourceLocation: sourceLocation)
    for part in parts {
      #expect(text.contains(part), "\(part) in \(text)", sourceLocation: sourceLocation)
    }
  }

  @Test("A caption of very many words is told with its line")
  func longCaption() throws {
    let folder = try Self.soundFolder()
    var lines = (0..<20).map { "a dog number \($0) runs" }
    lines[6] = Array(repeating: "dog", count: 1001).joined(separator: " ")
    lines[7] = Array(repeating: "cat", count: 1000).joined(separator: " ")
    try folder.lines("train_caps.txt", lines)
    // The other splits have words that these lack, which is another warning.
    let report = try Self.run(folder)
    let problems = report.problems.filter { $0.what.contains("1001 words") }
    #expect(problems.count == 1 && problems[0].severity == .warning)
    #expect(problems[0].place?.hasSuffix("train_caps.txt, line 7") == true)
    #expect(!report.problems.contains { $0.what.contains("1000 words") })
  }

  @Test("A sound data set has the right numbers and no problem")
  func sound() throws {
    let folder = try Self.soundFolder()
    var steps: [String] = []
    let report = try DataCheck.run(path: folder.path, minimumCount: 1) { step, share in
      #expect(share >= 0 && share <= 1)
      if steps.last != step { steps.append(step) }
    }
    #expect(report.problems == [] && report.overlaps == [] && !report.hasErrors)
    #expect(report.format == .precomp && report.splits.map(\.name) == ["train", "dev", "test"])
    // Ten words, 100, and the numbers 0 to 19; five special tokens.
    #expect(report.vocabularySize == 36)
    let train = report.splits[0]
    #expect(train.images == 4 && train.captions == 20 && train.duplicateCaptions == 0)
    #expect(train.captionsPerImage == DataReport.Spread([5]))
    #expect(train.tokensPerCaption == DataReport.Spread([12]))
    #expect(train.coverage == DataReport.Coverage(tokens: 240, knownTokens: 240, unknownWords: 0))
    #expect(train.features.count == 1 && train.features[0].shape == [4, 2])
    #expect(train.features[0].type == "<f4" && train.features[0].regions == nil)
    // Only “200” is unknown of dev's twelve tokens a caption: 15 captions.
    #expect(
      report.splits[1].coverage
        == DataReport.Coverage(tokens: 180, knownTokens: 165, unknownWords: 1))
    #expect(steps.contains("hashing dev_ims.npy") && steps.contains("reading test_ims.npy"))
  }

  @Test("Digests are SHA-256 of the files")
  func digests() throws {
    let folder = try Self.soundFolder()
    try folder.write("extra_caps.txt", "abc")
    let files = try Self.run(folder).splits.flatMap(\.files)
    let abc = files.first { $0.path.hasSuffix("extra_caps.txt") }
    // FIPS 180-4's example.
    #expect(
      abc?.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(abc?.bytes == 3)
    #expect(files.count == 10)
  }

  @Test("NaN and infinity are counted, and the first is named")
  func nonFinite() throws {
    let folder = try Self.soundFolder()
    try folder.floats("dev_ims.npy", [3, 2], [1, 200, .nan, .infinity, 3, -.infinity])
    let report = try Self.run(folder)
    Self.expectOne(report, .error, "3 values are NaN or infinite", "dev_ims.npy, image 1")
    #expect(report.splits[1].features[0].nonFiniteValues == 3 && report.hasErrors)
  }

  @Test("Finite values above a million are a warning, a million itself is not")
  func largeValues() throws {
    let folder = try Self.soundFolder()
    try folder.floats("dev_ims.npy", [3, 2], [1e6, 200, 3, -3e30, 2e6, 1])
    let report = try Self.run(folder)
    Self.expectOne(report, .warning, "2 images have", "±3e+30", "dev_ims.npy, image 1")
    try folder.floats("dev_ims.npy", [3, 2], [1e6, 200, 3, -1e6, 4, 1])
    #expect(try Self.run(folder).problems == [])
  }

  @Test(
    "Pipes, devices and folders among the files are errors, and the check ends",
    .timeLimit(.minutes(1)))
  func notFiles() throws {
    let kinds: [(String, (String) throws -> Void)] = [
      ("is not a regular file but a pipe", { #expect(mkfifo($0, 0o600) == 0) }),
      (
        "is not a regular file but a device",
        { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/zero") }
      ),
      (
        "found a folder, expected a file",
        { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) }
      ),
    ]
    for (expected, make) in kinds {
      for name in ["dev_caps.txt", "dev_ids.txt", "dev_ims.npy"] {
        let folder = try Self.soundFolder()
        try folder.remove(name)
        try make(folder.file(name))
        let report = try Self.run(folder)
        Self.expectOne(report, .error, expected, name)
        #expect(report.splits[1].files.first { $0.path.hasSuffix(name) }?.sha256 == nil)
        let failure = #expect(throws: Failure.self) {
          try Dataset(path: folder.path).split("dev")
        }
        #expect(failure?.what == expected)
      }
      let karpathy = try TemporaryFolder()
      try make(karpathy.file("dataset_coco.json"))
      Self.expectOne(try Self.run(karpathy), .error, expected, "dataset_coco.json")
      try make(karpathy.file("vocabulary.json"))
      let failure = #expect(throws: Failure.self) {
        try Vocabulary(readingFrom: karpathy.file("vocabulary.json"))
      }
      #expect(failure?.what == expected)
      try make(karpathy.file("train_scenes.jsonl"))
      let scenes = #expect(throws: Failure.self) {
        try Scenes.loadScenes(directory: URL(fileURLWithPath: karpathy.path), split: .train)
      }
      #expect(scenes?.what.hasSuffix(expected) == true)
    }
  }

  @Test("Regions are counted and images of zeros named")
  func regionsAndZeros() throws {
    let folder = try Self.soundFolder()
    for (index, split) in ["train", "dev", "test"].enumerated() {
      let images = 4 - index
      var values = (0..<(images * 3)).map { Float($0 + 100 * index + 1) }
      if split == "dev" { values.replaceSubrange(0..<5, with: [0, 0, 0, 0, 7]) }
      try folder.floats("\(split)_ims.npy", [images, 3, 1], values)
    }
    let report = try Self.run(folder)
    Self.expectOne(report, .warning, "1 images have only zeros", "dev_ims.npy, image 0")
    // dev: image 0 keeps one zero row, image 1 has two real rows, image 2 three.
    #expect(report.splits[1].features[0].regions == DataReport.Spread([1, 2, 3]))
    #expect(report.splits[0].features[0].regions == DataReport.Spread([3, 3, 3, 3]))
  }

  @Test("Blank and undecodable caption lines are all named, and the check goes on")
  func captions() throws {
    let folder = try Self.soundFolder()
    try folder.write(
      "dev_caps.txt", bytes: Array("a dog\n\nx\u{0}y\n".utf8) + [0xFF, 0x0A] + Array("end\n".utf8))
    let report = try Self.run(folder)
    let places = report.problems.compactMap(\.place)
    #expect(places.contains { $0.hasSuffix("dev_caps.txt, line 2") })
    #expect(places.contains { $0.hasSuffix("dev_caps.txt, line 4") })
    #expect(report.splits[1].captions == 5 && report.splits[1].images == nil)
    #expect(report.splits[1].features.first?.shape == [3, 2])
    #expect(report.splits[2].images == 2)
  }

  @Test("Many problems of a kind are counted after the first five")
  func manyProblems() throws {
    let folder = try Self.soundFolder()
    try folder.write("dev_caps.txt", String(repeating: "\n", count: 12))
    let texts = try Self.run(folder).problems.map(\.what)
    #expect(texts.filter { $0.hasPrefix("blank line") }.count == 5)
    #expect(texts.contains { $0.hasPrefix("7 more problems") })
  }

  @Test("Numbers that do not divide, missing files and damaged files are errors")
  func broken() throws {
    let folder = try Self.soundFolder()
    try folder.lines("dev_caps.txt", ["a dog", "number 1", "number 2", "number 3"])
    Self.expectOne(try Self.run(folder), .error, "4 captions for 3 images")

    let missing = try Self.soundFolder()
    try missing.remove("test_ims.npy")
    Self.expectOne(try Self.run(missing), .error, "has no test_ims.npy")

    let damaged = try Self.soundFolder()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: damaged.file("dev_ims.npy")))
    try damaged.write("dev_ims.npy", bytes: Array(bytes.dropLast(3)))
    let report = try Self.run(damaged)
    Self.expectOne(report, .error, "dev_ims.npy")
    #expect(report.splits[1].captions == 15 && report.splits[1].features.isEmpty)
  }

  @Test("Repeated captions and equal features within a split are warnings with an example")
  func duplicatesWithin() throws {
    let folder = try Self.soundFolder()
    try folder.lines(
      "test_caps.txt", ["A dog of 10", "number 1", "a  DOG of 10", "number 1"])
    let report = try Self.run(folder)
    Self.expectOne(report, .warning, "2 captions of “test”", "captions 1 and 3")
    #expect(report.splits[2].duplicateCaptions == 2)

    let features = try Self.soundFolder()
    try features.floats("dev_ims.npy", [3, 2], [5, 200, 6, 200, 5, 200])
    Self.expectOne(try Self.run(features), .warning, "1 images have the features", "images 0 and 2")
  }

  @Test("Splits that share ids, captions or features are reported as a pair")
  func overlaps() throws {
    let folder = try Self.soundFolder()
    try folder.lines("dev_ids.txt", ["2000", "1000", "1001"])
    try folder.floats("test_ims.npy", [2, 2], [2, 100, 2, 300])
    try folder.lines(
      "test_caps.txt",
      [
        "number 1", "a dog number 19 OF 100 runs over the green grass  again .", "number 2",
        "number 3",
      ])
    let report = try Self.run(folder)
    #expect(
      report.overlaps == [
        DataReport.Overlap(first: "train", second: "dev", ids: 2, captions: 0, images: 0),
        DataReport.Overlap(first: "train", second: "test", ids: 0, captions: 1, images: 1),
      ])
    #expect(report.problems.filter { $0.severity == .error }.count == 1)
    #expect(report.problems.filter { $0.severity == .warning }.count == 2)
  }

  @Test("test and testall may overlap: one is part of the other by design")
  func families() throws {
    let folder = try Self.soundFolder()
    for suffix in ["ims.npy", "caps.txt", "ids.txt"] {
      try FileManager.default.copyItem(
        atPath: folder.file("test_\(suffix)"), toPath: folder.file("testall_\(suffix)"))
    }
    #expect(try Self.run(folder).problems == [])
  }

  @Test("Older dumps are undone; a copy that differs anywhere is found")
  func repetition() throws {
    let folder = try Self.soundFolder()
    let images = 200
    var values = (0..<(5 * images)).flatMap { row -> [Float] in [Float(row / 5), 200] }
    try folder.lines("dev_caps.txt", (0..<(5 * images)).map { "a dog \($0 % 20) of \($0) runs" })
    try folder.lines("dev_ids.txt", (0..<images).map { "dev\($0)" })
    try folder.floats("dev_ims.npy", [5 * images, 2], values)
    var report = try Self.run(folder)
    #expect(report.splits[1].images == images && report.splits[1].features[0].repetition == 5)
    #expect(!report.hasErrors)
    // Image 1 is not among the sampled groups, so that only the full check sees it.
    values[2 * (5 * 1 + 3)] = -1
    try folder.floats("dev_ims.npy", [5 * images, 2], values)
    report = try Self.run(folder)
    #expect(report.problems.contains { $0.what.contains("rows differ") && $0.severity == .error })
  }

  @Test("Splits of other dimensions and of another vocabulary are found")
  func differing() throws {
    let folder = try Self.soundFolder()
    try folder.floats("test_ims.npy", [2, 3], [1, 2, 3, 4, 5, 6])
    Self.expectOne(
      try Self.run(folder), .error, "vectors of dimension 3", "vectors of dimension 2",
      "test_ims.npy")

    let language = try Self.soundFolder()
    try language.lines("test_caps.txt", ["ein hund", "eine katze", "zwei hunde", "dog"])
    let report = try Self.run(language)
    // dog is the only one of seven words that train has.
    Self.expectOne(report, .warning, "85.7 %", "“test”")
    #expect(
      report.splits[2].coverage
        == DataReport.Coverage(tokens: 7, knownTokens: 1, unknownWords: 6))
  }

  @Test("No data set at the path and a senseless minimum count are wrong usage, not a report")
  func usage() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes.md", "x")
    for (path, text) in [
      ("", "no {split}_caps.txt"), ("/none", "no such file or folder"),
      ("/notes.md", "expected a folder or a .json file"),
    ] {
      let failure = #expect(throws: Failure.self) { try DataCheck.run(path: folder.path + path) }
      #expect(failure?.kind == .usage && failure?.what.contains(text) == true)
    }
    let sound = try Self.soundFolder()
    for count in [0, -1, Int.min] {
      let failure = #expect(throws: Failure.self) {
        try DataCheck.run(path: sound.path, minimumCount: count)
      }
      #expect(failure?.kind == .usage)
      #expect(failure?.what == "the minimum count is \(count), expected at least 1")
    }
  }

  @Test("A damaged JSON and no split for training are reported and not thrown")
  func nothing() throws {
    let damaged = try KarpathyTests.folder("{")
    let unread = try Self.run(damaged)
    Self.expectOne(unread, .error, "not a Karpathy data set")
    #expect(unread.format == nil && unread.splits.isEmpty)
    let folder = try TemporaryFolder()
    try folder.globalSplit("test", images: 2, salt: 1)
    let report = try Self.run(folder)
    #expect(report.vocabularySize == nil && report.splits[0].coverage == nil)
    #expect(report.problems.map(\.severity) == [.warning, .warning])
  }

  @Test("A Karpathy data set is checked split by split, its files hashed once")
  func karpathy() throws {
    let folder = try KarpathyTests.folder()
    let report = try Self.run(folder)
    #expect(report.format == .karpathy)
    #expect(report.splits.map(\.name) == ["train", "restval", "val"])
    #expect(report.splits.map(\.images) == [2, 1, 1])
    #expect(report.splits[0].captionsPerImage == DataReport.Spread([2, 3]))
    #expect(!report.hasErrors)
    #expect(report.lines().filter { $0.hasSuffix("dataset_coco.npy") }.count == 1)
  }

  @Test("The text has at most 80 columns, and its table is aligned")
  func text() throws {
    let folder = try Self.soundFolder()
    try folder.floats("dev_ims.npy", [3, 2], [1, 200, .nan, .infinity, 3, -.infinity])
    try folder.lines("test_caps.txt", ["number 1", "number 1", "number 1", "number 1"])
    try folder.globalSplit("extra", images: 1200, salt: 700)
    try folder.globalSplit("more", images: 1200, salt: 800)
    let lines = try Self.run(folder).lines()
    let long = lines.filter { $0.count > 80 && !$0.contains(folder.path) }
    #expect(long.isEmpty)
    let images = lines.filter { $0.hasPrefix("images") }
    // Label of 24 columns, 14 for each split; four splits across, then the rest.
    #expect(
      images == [
        "images                               4             3             2         1,200",
        "images                           1,200",
      ])
    #expect(lines.contains { $0.hasPrefix("error    3 values are NaN") })
    #expect(lines.contains { $0.hasPrefix("1 error, ") })
  }

  @Test("A report survives JSON")
  func json() throws {
    let folder = try Self.soundFolder()
    try folder.floats("dev_ims.npy", [3, 2], [1, 200, .nan, .infinity, 3, 4])
    let report = try Self.run(folder)
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(DataReport.self, from: data) == report)
  }
}
