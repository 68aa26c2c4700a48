import Foundation
import Ground
import Language

/// Looks through a whole data set before anyone trains on it.
public enum DataCheck {
  /// Told what is being done and which share of it is done, 0 to 1.
  public typealias Progress = (_ step: String, _ share: Double) -> Void

  /// Checks all splits: reads every caption and every feature, and hashes every file.
  ///
  /// Bad data never ends the check; it becomes a problem in the report, and the check goes on with
  /// whatever can still be read. Large files are read a piece at a time.
  ///
  /// - Parameters:
  ///   - path: As for ``Dataset/init(path:format:)``.
  ///   - format: The layout to expect.
  ///   - minimumCount: Words rarer than this, at least 1, in the training captions count as unknown.
  ///   - tokenizer: What cuts captions into words.
  ///   - progress: Called on the caller's thread, once for every hundredth or 8 MB of a file.
  /// - Returns: What was found.
  /// - Throws: `Failure` of kind `usage` if no data set is at the path at all, or the minimum count
  ///   is below 1.
  public static func run(
    path: String, format: Dataset.Format = .auto, minimumCount: Int = 4,
    tokenizer: some Tokenizer = WordTokenizer(), progress: Progress = { _, _ in }
  ) throws -> DataReport {
    guard minimumCount >= 1 else {
      throw Failure(
        "the minimum count is \(minimumCount), expected at least 1",
        remedy: "1 keeps every word of the training captions", kind: .usage)
    }
    var report = DataReport(path: path, minimumCount: minimumCount)
    let dataset: Dataset
    do {
      dataset = try Dataset(path: path, format: format)
    } catch {
      if let failure = error as? Failure, failure.kind == .usage { throw failure }
      report.problems.append(problem(error, at: path))
      return report
    }
    report.format = dataset.format
    var files = FileDigests()
    var contents: [SplitCheck] = []
    // `trainrestval` is the sum of two others.
    for name in dataset.availableSplits where name != "trainrestval" {
      var check = SplitCheck(name: name)
      check.run(dataset, files: &files, progress: progress)
      contents.append(check)
    }
    if let train = contents.first(where: { $0.name == "train" }), !train.captions.isEmpty {
      progress("counting words", 0)
      let vocabulary = Vocabulary.build(
        captions: train.captions, tokenizer: tokenizer, minimumCount: minimumCount)
      report.vocabularySize = vocabulary.count
      for index in contents.indices {
        contents[index].count(tokenizer: tokenizer, vocabulary: vocabulary)
      }
    } else {
      for index in contents.indices { contents[index].count(tokenizer: tokenizer, vocabulary: nil) }
    }
    report.splits = contents.map(\.report)
    // Splits of one file may say the same of it.
    for problem in contents.flatMap(\.problems) where !report.problems.contains(problem) {
      report.problems.append(problem)
    }
    report.problems += missingSplits(dataset)
    // A file that cannot be read is known already, unless only its digest is wanted.
    report.problems += files.problems.filter { !report.problems.contains($0) }
    report.problems += differingShapes(contents)
    report.problems += differingGroups(contents)
    compare(contents, into: &report)
    return report
  }

  static func problem(_ error: any Error, at place: String) -> DataReport.Problem {
    (error as? Failure).map { DataReport.Problem($0) }
      ?? DataReport.Problem(.error, "\(error)", at: place)
  }

  private static func missingSplits(_ dataset: Dataset) -> [DataReport.Problem] {
    ["train", "dev", "test"].filter { !dataset.hasSplit($0) }.map { name in
      let use =
        switch name {
        case "train": "nothing can be trained"
        case "dev": "no epoch can be chosen"
        default: "a run cannot end with test results"
        }
      return DataReport.Problem(
        .warning, "there is no split “\(name)”: \(use)", at: dataset.directory)
    }
  }

  /// Splits whose features a model trained on the others could not read.
  private static func differingShapes(_ checks: [SplitCheck]) -> [DataReport.Problem] {
    func describe(_ features: DataReport.Features) -> String {
      let dimension = features.shape.last ?? 0
      return features.shape.count == 3
        ? "regions of dimension \(dimension)" : "vectors of dimension \(dimension)"
    }
    var problems: [DataReport.Problem] = []
    for kind in 0..<2 {
      let all = checks.compactMap { check in
        check.report.features.indices.contains(kind) ? check.report.features[kind] : nil
      }
      guard let first = all.first else { continue }
      for other in all.dropFirst() where describe(other) != describe(first) {
        problems.append(
          DataReport.Problem(
            .error, "found \(describe(other)), but \(describe(first)) in \(first.path)",
            at: other.path, remedy: "Extract all splits' features with the same program."))
      }
    }
    return problems
  }

  /// Splits whose captions are shared out equally only because the features are another split's.
  private static func differingGroups(_ checks: [SplitCheck]) -> [DataReport.Problem] {
    let reports = checks.map(\.report).filter {
      $0.captionsPerImage.map { $0.minimum == $0.maximum } ?? false
    }
    guard let usual = reports.map({ $0.captionsPerImage?.minimum ?? 0 }).min() else { return [] }
    return reports.compactMap { split in
      let count = split.captionsPerImage?.minimum ?? 0
      // Ten times as many as elsewhere is no other custom of writing captions.
      guard count >= 10 * usual, let path = split.features.first?.path else { return nil }
      return DataReport.Problem(
        .warning,
        "images of “\(split.name)” have \(count) captions, those of another split \(usual)",
        at: path,
        remedy: "See which split the features are of; the captions are shared out equally.")
    }
  }

  private static func compare(_ checks: [SplitCheck], into report: inout DataReport) {
    for (index, first) in checks.enumerated() {
      for second in checks[(index + 1)...] where family(first.name) != family(second.name) {
        let overlap = DataReport.Overlap(
          first: first.name, second: second.name,
          ids: first.ids.intersection(second.ids).count,
          captions: first.normalizedCaptions.intersection(second.normalizedCaptions).count,
          images: first.imageHashes.intersection(second.imageHashes).count)
        guard overlap.ids + overlap.captions + overlap.images > 0 else { continue }
        report.overlaps.append(overlap)
        let both = "“\(first.name)” and “\(second.name)” share"
        if overlap.ids > 0 {
          report.problems.append(
            DataReport.Problem(
              .error, "\(both) \(overlap.ids) image ids", at: report.path,
              remedy: "Remove these images from one of the splits: results would flatter."))
        }
        if overlap.images > 0 {
          report.problems.append(
            DataReport.Problem(
              .warning, "\(both) the features of \(overlap.images) images to the last bit",
              at: report.path, remedy: "See whether an image is in both."))
        }
        if overlap.captions > 0 {
          report.problems.append(
            DataReport.Problem(
              .warning, "\(both) \(overlap.captions) captions, case and white space aside",
              at: report.path))
        }
      }
    }
  }

  /// Splits of one family overlap by design: MS-COCO's `test` is the first fifth of its `testall`.
  private static func family(_ name: String) -> String {
    if name.hasPrefix("test") { return "test" }
    if name.hasPrefix("train") || name == "restval" { return "train" }
    return name.hasPrefix("dev") || name.hasPrefix("val") ? "dev" : name
  }
}

/// Sizes and digests of files, each read once though several splits may share it.
struct FileDigests {
  private var known: [String: DataReport.File] = [:]
  private(set) var problems: [DataReport.Problem] = []

  mutating func file(_ path: String, progress: DataCheck.Progress) -> DataReport.File {
    if let file = known[path] { return file }
    var file = DataReport.File(path: path, bytes: 0, sha256: nil)
    do {
      let step = "hashing \((path as NSString).lastPathComponent)"
      file.sha256 = try SHA256.hex(ofFile: path) { done, size in
        file.bytes = done
        progress(step, Double(done) / Double(size))
      }
    } catch {
      problems.append(DataCheck.problem(error, at: path))
    }
    known[path] = file
    return file
  }
}
