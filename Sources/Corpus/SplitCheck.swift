import Foundation
import Ground
import Language

/// The check of one split: fills in its part of the report, and keeps what comparing splits needs.
struct SplitCheck {
  let name: String
  private(set) var report: DataReport.Split
  private(set) var problems: [DataReport.Problem] = []
  /// The captions that could be read, without blank ones.
  private(set) var captions: [String] = []
  /// Their numbers among all captions, and where one of these stands.
  private var numbers: [Int] = []
  private var place: (Int) -> String = { "caption \($0 + 1)" }
  private(set) var normalizedCaptions: Set<String> = []
  private(set) var ids: Set<String> = []
  /// Hashes of the rows of the split's main feature file.
  private(set) var imageHashes: Set<UInt64> = []

  /// Problems of one kind that are listed one by one before the rest is only counted.
  private static let listed = 5

  /// Captions with more words are told.
  private static let mostWords = 1000

  init(name: String) {
    self.name = name
    report = DataReport.Split(name: name, captions: 0)
  }

  mutating func run(
    _ dataset: Dataset, files: inout FileDigests, progress: DataCheck.Progress
  ) {
    report.files = dataset.files(of: name).map { files.file($0, progress: progress) }
    progress("reading the captions of \(name)", 0)
    let text = dataset.source.captions(of: name)
    report.captions = text.captions.count
    numbers = text.captions.indices.filter { !text.captions[$0].isEmpty }
    captions = numbers.map { text.captions[$0] }
    let (source, name) = (dataset.source, name)
    place = { source.place(ofCaption: $0, in: name) }
    list(text.problems, in: dataset.directory)
    checkDuplicateCaptions(text.captions)
    var split: Split?
    do {
      split = try dataset.split(name)
    } catch {
      let found = DataCheck.problem(error, at: dataset.directory)
      if !problems.contains(found) { problems.append(found) }
    }
    if let split {
      report.images = split.imageCount
      report.captionsPerImage = DataReport.Spread(
        (0..<split.imageCount).map { split.captionOffsets[$0 + 1] - split.captionOffsets[$0] })
      problems += split.warnings.map {
        DataReport.Problem(.warning, $0.what, at: $0.place, remedy: $0.remedy)
      }
      checkIDs(split, dataset)
      scan(split.features, isMain: true, progress)
      if let global = split.global { scan(global, isMain: false, progress) }
    } else {
      scanUnmatched(dataset, progress)
    }
  }

  /// Token statistics, and how much of the split a vocabulary knows.
  mutating func count(tokenizer: some Tokenizer, vocabulary: Vocabulary?) {
    var lengths: [Int] = []
    lengths.reserveCapacity(captions.count)
    var coverage = DataReport.Coverage(tokens: 0, knownTokens: 0, unknownWords: 0)
    var unknown: Set<String> = []
    var withoutTokens = 0
    for caption in captions {
      let tokens = tokenizer.tokens(caption)
      lengths.append(tokens.count)
      if tokens.isEmpty { withoutTokens += 1 }
      guard let vocabulary else { continue }
      coverage.tokens += tokens.count
      for token in tokens {
        if vocabulary.index(of: token) != nil {
          coverage.knownTokens += 1
        } else {
          unknown.insert(token)
        }
      }
    }
    report.tokensPerCaption = DataReport.Spread(lengths)
    checkLengths(lengths)
    if withoutTokens > 0 {
      problems.append(
        DataReport.Problem(
          .warning, "\(withoutTokens) captions of “\(name)” have no word, only punctuation"))
    }
    guard vocabulary != nil else { return }
    coverage.unknownWords = unknown.count
    report.coverage = coverage
    if coverage.share < 0.9 {
      let percent = Format.fixed(100 * (1 - coverage.share), 1)
      problems.append(
        DataReport.Problem(
          .warning,
          "\(percent) % of the words of “\(name)” are not in the vocabulary of the training captions",
          remedy: "Lower the minimum count, or see whether the splits are of one language."))
    }
  }

  /// Captions so long that the batches which hold them take many times as long.
  private mutating func checkLengths(_ lengths: [Int]) {
    let long = lengths.indices.filter { lengths[$0] > SplitCheck.mostWords }
    problems += long.prefix(SplitCheck.listed).map {
      DataReport.Problem(
        .warning, "the caption has \(lengths[$0]) words; a text encoder reads them all, one by one",
        at: place(numbers[$0]), remedy: "Shorten it, or see whether line ends are missing.")
    }
    if long.count > SplitCheck.listed {
      problems.append(
        DataReport.Problem(
          .warning,
          "\(long.count - SplitCheck.listed) more captions of “\(name)” have over "
            + "\(SplitCheck.mostWords) words"))
    }
  }

  private mutating func list(_ failures: [Failure], in place: String) {
    problems += failures.prefix(SplitCheck.listed).map { DataReport.Problem($0) }
    if failures.count > SplitCheck.listed {
      problems.append(
        DataReport.Problem(
          .error, "\(failures.count - SplitCheck.listed) more problems like these in “\(name)”",
          at: place))
    }
  }

  private mutating func checkDuplicateCaptions(_ all: [String]) {
    var first: [String: Int] = [:]
    var example: (Int, Int)?
    for (index, caption) in all.enumerated() where !caption.isEmpty {
      let key = SplitCheck.normalized(caption)
      if let earlier = first[key] {
        report.duplicateCaptions += 1
        example = example ?? (earlier, index)
      } else {
        first[key] = index
      }
    }
    normalizedCaptions = Set(first.keys)
    if let example {
      problems.append(
        DataReport.Problem(
          .warning,
          "\(report.duplicateCaptions) captions of “\(name)” repeat an earlier one; the first are "
            + "captions \(example.0 + 1) and \(example.1 + 1)",
          remedy: "Retrieval counts only one image as right for each; rare repeats do no harm."))
    }
  }

  /// The caption in lower case with single spaces.
  private static func normalized(_ caption: String) -> String {
    let lower = caption.lowercased()
    var last: UInt8 = 0
    for byte in lower.utf8 {
      if byte == 0x09 || (byte == 0x20 && last == 0x20) || byte >= 0x80 {
        return lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      last = byte
    }
    return lower
  }

  private mutating func checkIDs(_ split: Split, _ dataset: Dataset) {
    guard let all = split.ids else {
      if let path = report.files.first(where: { $0.path.hasSuffix("_ids.txt") })?.path {
        problems.append(
          DataReport.Problem(
            .warning, "the ids number the captions, so the images have none", at: path))
      }
      return
    }
    ids = Set(all)
    if ids.count < all.count {
      var seen: Set<String> = []
      let example = all.first { !seen.insert($0).inserted } ?? ""
      problems.append(
        DataReport.Problem(
          .warning,
          "\(all.count - ids.count) images of “\(name)” have the id of an earlier one, first “\(example)”",
          at: report.files.first { $0.path.hasSuffix("_ids.txt") }?.path))
    }
  }

  /// Reads the features of a split that could not be opened as a whole.
  private mutating func scanUnmatched(_ dataset: Dataset, _ progress: DataCheck.Progress) {
    // Which rows are the split's is not known, so they are compared with no other split's.
    for path in dataset.source.featureFiles(of: dataset.resolved(name) ?? name) {
      do {
        scan(ImageFeatures(array: try ImageFeatures.open(path)), isMain: false, progress)
      } catch {
        let found = DataCheck.problem(error, at: path)
        if !problems.contains(found) { problems.append(found) }
      }
    }
  }

  private mutating func scan(
    _ features: ImageFeatures, isMain: Bool, _ progress: DataCheck.Progress
  ) {
    let path = features.path
    let step = "reading \((path as NSString).lastPathComponent)"
    let scan: FeatureScan
    do {
      scan = try FeatureScan(features) { progress(step, $0) }
    } catch {
      problems.append(DataCheck.problem(error, at: path))
      return
    }
    let duplicates = scan.duplicates
    report.features.append(
      DataReport.Features(
        path: path, shape: features.array.shape, type: features.array.type.rawValue,
        repetition: features.repetition, nonFiniteValues: scan.nonFiniteValues,
        zeroImages: scan.zeroImages,
        regions: features.isRegional ? DataReport.Spread(scan.regionsOfImage) : nil,
        duplicateImages: duplicates.count))
    if isMain { imageHashes = Set(scan.hashes.compactMap { $0 }) }
    if let first = scan.firstNonFinite {
      let region = features.isRegional ? ", region \(first.region)" : ""
      problems.append(
        DataReport.Problem(
          .error, "\(scan.nonFiniteValues) values are NaN or infinite; the first is here",
          at: "\(path), image \(first.image)\(region)",
          remedy: "Extract these images' features again, or set the values to 0."))
    }
    if let first = scan.firstLarge {
      let region = features.isRegional ? ", region \(first.region)" : ""
      problems.append(
        DataReport.Problem(
          .warning,
          "\(scan.largeImages) images have features beyond ±\(FeatureScan.unusualMagnitude), up to "
            + "±\(scan.largestMagnitude); the first is here",
          at: "\(path), image \(first.image)\(region)",
          remedy: "See whether the extraction went wrong; such sizes overflow in training."))
    }
    if let first = scan.firstZero {
      problems.append(
        DataReport.Problem(
          .warning, "\(scan.zeroImages) images have only zeros as features; the first is here",
          at: "\(path), image \(first)", remedy: "See whether the extraction skipped them."))
    }
    if let first = scan.firstUnequal {
      problems.append(
        DataReport.Problem(
          .error,
          "each image's row stands \(features.repetition) times, but this image's rows differ",
          at: "\(path), image \(first) (rows from \(features.row(of: first)) on)",
          remedy: "Extract the features again, one row an image."))
    }
    if let example = duplicates.example {
      problems.append(
        DataReport.Problem(
          .warning,
          "\(duplicates.count) images have the features of an earlier image to the last bit; the "
            + "first are images \(example.0) and \(example.1)", at: path,
          remedy: "See whether these are one image twice."))
    }
  }
}
