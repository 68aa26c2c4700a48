import Compute
import Corpus
import Foundation
import Ground
import Recipe
import Records

/// Starts and resumes runs: makes the run directory with its provenance, then trains in it.
///
/// Both calls train on the calling thread and return at the end; whoever wants to go on meanwhile
/// calls them from a queue of their own.
public enum TrainingLauncher {
  /// Files up to this size are hashed before the first step; larger ones are told apart by size and
  /// time of change alone, since reading 33 GB would keep the training waiting.
  static let largestHashedFile = 2 << 30

  /// Trains a new run.
  ///
  /// - Parameters:
  ///   - planned: A path from `RunDirectory.planned(for:now:)` to make the run at; nil takes a new one.
  ///   - origin: Who asked for the run; nil: this process.
  /// - Throws: A ``Failure`` where the configuration, the data or the run does not allow it.
  public static func start(
    _ configuration: RunConfiguration, at planned: String? = nil,
    origin: Provenance.Origin? = nil, control: TrainingControl = TrainingControl(),
    observe: @escaping (TrainingUpdate) -> Void = { _ in }
  ) throws -> TrainingOutcome {
    let (frozen, taken) = try configuration.withAbsolutePaths().withPretrained()
    try frozen.validate()
    try frozen.checkNames()
    let context = try RunContext(frozen, notes: taken.map { [Failure($0)] } ?? [])
    let splits = [
      frozen.data.train, frozen.evaluation.dev, frozen.evaluation.test,
    ].filter { !$0.isEmpty && context.dataset.hasSplit($0) }
    let provenance = Provenance(
      version: ProgramVersion.current, blas: BLAS.configuration, threads: context.threads,
      seed: context.configuration.run.seed,
      dataFiles: try describeFiles(
        context.dataset, splits: splits,
        others: [frozen.objective.relevance.file].compactMap { $0 }.filter { !$0.isEmpty }),
      vocabularyHash: try SHA256.hex(of: context.text.vocabulary.json()),
      configurationHash: try SHA256.hex(of: Array(context.configuration.toml().utf8)),
      origin: origin)
    try checkMemory(context)
    let directory = try RunDirectory.create(
      for: context.configuration, provenance: provenance, at: planned)
    let trainer: Trainer
    do {
      try context.text.vocabulary.write(to: directory.vocabularyFile)
      trainer = try Trainer(context, directory: directory, control: control, observe: observe)
    } catch {
      // A run that could not begin leaves nothing behind.
      try? directory.removeUnbegun()
      throw error
    }
    return try trainer.run()
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
      let isSame = file.sha256 == nil ? abs(found.modified - file.modified) < 1e-5 : true
      guard found.size == file.size, found.sha256 == file.sha256, isSame else {
        throw Failure(
          "the data has changed since the run began (\(file.size) bytes then, \(found.size) now)",
          at: file.path,
          remedy: "put the old file back and go on with `foil resume \(path)`, or train a new run")
      }
    }
    if let hash = provenance.configurationHash,
      try SHA256.hex(ofFile: directory.configurationFile) != hash
    {
      throw Failure(
        "run.toml has changed since the run began", at: directory.configurationFile,
        remedy: "a run is resumed as it was; to change a setting, train a new run from this file")
    }
    let context = try directory.context(configuration)
    return try Trainer(context, directory: directory, control: control, observe: observe).run()
  }

  /// Refuses a model that cannot fit, before anything is written.
  private static func checkMemory(_ context: RunContext) throws {
    // Values, gradients and two moments; every further thread has a gradient buffer of its own.
    let floats =
      4 * context.model.layout.count + (context.threads - 1) * context.model.layout.denseCount
    var limit = UInt64(ProcessInfo.processInfo.physicalMemory)
    var resource = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &resource) == 0 {
      limit = min(limit, UInt64(resource.rlim_cur))
    }
    let need = UInt64(floats) * 4
    guard need < limit else {
      throw Failure(
        "the model has \(context.model.layout.count) parameters and needs \(need >> 20) MB with "
          + "\(context.threads) threads, of which the machine has \(limit >> 20)",
        remedy: "lower model.embedding_size, the encoders' sizes or run.threads", kind: .usage)
    }
  }

  private static func describeFiles(
    _ dataset: Dataset, splits: [String], others: [String]
  ) throws -> [Provenance.File] {
    var paths = others
    for split in splits {
      for path in dataset.files(of: split) where !paths.contains(path) { paths.append(path) }
    }
    return try paths.map { path in
      try describe(path, hashing: (FileStatus.of(path)?.size ?? 0) <= largestHashedFile)
    }
  }

  private static func describe(_ path: String, hashing: Bool) throws -> Provenance.File {
    // Before the bytes: a change meanwhile is then one since the run began.
    guard let status = try FileStatus.of(path) else {
      throw Failure(
        "the data file is missing", at: path, remedy: "put it back, or train a new run")
    }
    return Provenance.File(
      path: path, size: status.size, modified: Double(status.modified) * 1e-9,
      sha256: hashing ? try SHA256.hex(ofFile: path) : nil)
  }
}
