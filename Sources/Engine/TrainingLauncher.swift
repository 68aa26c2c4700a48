import Compute
import Corpus
import Foundation
import Training

/// Starts and resumes runs: makes the run directory with its provenance, then trains in it.
///
/// Both calls train on the calling thread and return at the end; whoever wants to go on meanwhile
/// calls them from a queue of their own.
public enum TrainingLauncher {
  /// The program's version, which goes into every run's provenance.
  public static let version = "0.1.0"

  /// Files up to this size are hashed before the first step; larger ones are told apart by size and
  /// time of change alone, since reading 33 GB would keep the training waiting.
  static let largestHashedFile = 2 << 30

  /// Trains a new run.
  ///
  /// - Throws: A ``Failure`` where the configuration, the data or the run does not allow it.
  public static func start(
    _ configuration: RunConfiguration, control: TrainingControl = TrainingControl(),
    observe: @escaping (TrainingUpdate) -> Void = { _ in }
  ) throws -> TrainingOutcome {
    var frozen = configuration
    frozen.data.path = absolute(configuration.data.path)
    frozen.data.vocabulary = absolute(configuration.data.vocabulary)
    frozen.model.text.pretrained = absolute(configuration.model.text.pretrained)
    try frozen.validate()
    let context = try RunContext(frozen)
    let splits = [
      frozen.data.train, frozen.evaluation.dev, frozen.evaluation.test,
    ].filter { !$0.isEmpty && context.dataset.hasSplit($0) }
    let provenance = Provenance(
      version: version, blas: BLAS.configuration, threads: context.threads,
      seed: context.configuration.run.seed,
      dataFiles: try describeFiles(context.dataset, splits: splits),
      vocabularyHash: try SHA256.hex(of: context.text.vocabulary.json()))
    let directory = try RunDirectory.create(for: context.configuration, provenance: provenance)
    try context.text.vocabulary.write(to: directory.vocabularyFile)
    return try Trainer(context, directory: directory, control: control, observe: observe).run()
  }

  /// Goes on with a run that was interrupted or killed, from its last checkpoint.
  ///
  /// - Throws: A ``Failure`` if the run is complete, is being trained, or its data has changed.
  public static func resume(
    _ path: String, control: TrainingControl = TrainingControl(),
    observe: @escaping (TrainingUpdate) -> Void = { _ in }
  ) throws -> TrainingOutcome {
    let directory = try RunDirectory(opening: path)
    let configuration = try directory.configuration()
    guard !(try directory.isComplete()) else {
      throw Failure(
        "the run is complete", at: path,
        remedy: "evaluate it with `foil eval \(path)`, or train a new run with other settings",
        kind: .usage)
    }
    let provenance = try directory.provenance()
    for file in provenance.dataFiles {
      let found = try describe(file.path, hashing: file.sha256 != nil)
      let isSame = file.sha256 == nil ? found.modified == file.modified : true
      guard found.size == file.size, found.sha256 == file.sha256, isSame else {
        throw Failure(
          "the data has changed since the run began (\(file.size) bytes then, \(found.size) now)",
          at: file.path, remedy: "put the old file back, or train a new run")
      }
    }
    let context = try directory.context(configuration)
    if let hash = provenance.vocabularyHash,
      try SHA256.hex(of: context.text.vocabulary.json()) != hash
    {
      throw Failure(
        "the vocabulary is not the one that the run began with", at: directory.vocabularyFile,
        remedy: "remove the file: the run makes the same one again from its training captions")
    }
    return try Trainer(context, directory: directory, control: control, observe: observe).run()
  }

  private static func absolute(_ path: String) -> String {
    path.isEmpty ? "" : URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func describeFiles(
    _ dataset: Dataset, splits: [String]
  ) throws -> [Provenance.File] {
    var paths: [String] = []
    for split in splits {
      for path in dataset.files(of: split) where !paths.contains(path) { paths.append(path) }
    }
    return try paths.map { path in
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      return try describe(path, hashing: size <= largestHashedFile)
    }
  }

  private static func describe(_ path: String, hashing: Bool) throws -> Provenance.File {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw Failure(
        "the data file is missing", at: path, remedy: "put it back, or train a new run")
    }
    let modified = attributes[.modificationDate] as? Date ?? .distantPast
    return Provenance.File(
      path: path, size: attributes[.size] as? Int ?? 0, modified: modified.timeIntervalSince1970,
      sha256: hashing ? try SHA256.hex(ofFile: path) : nil)
  }
}
