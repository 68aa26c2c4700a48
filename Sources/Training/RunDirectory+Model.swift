import Compute
import Foundation
import Ground
import Language
import Recipe
import Records

extension RunDirectory {
  /// Opens the run's data and makes its model, with the vocabulary that it was trained with.
  ///
  /// - Parameter split: The split that the features are sized by; nil for the training split, from
  ///   which the vocabulary can be made if it is missing.
  /// - Throws: A ``Failure`` if the configuration or the vocabulary is not what the run began with.
  public func context(
    _ configuration: RunConfiguration, split: String? = nil
  ) throws -> RunContext {
    try configuration.validate()
    // The vocabulary is written just before the first step; a run that was killed before that makes
    // the same one again.
    let stored =
      try FileStatus.exists(vocabularyFile)
      ? Vocabulary(readingFrom: vocabularyFile) : nil
    guard stored != nil || split == nil else {
      throw Failure(
        "the run's vocabulary is missing", at: vocabularyFile,
        remedy: "`foil resume` makes it again from the training captions")
    }
    if let stored, let hash = try provenance().vocabularyHash,
      try SHA256.hex(of: stored.json()) != hash
    {
      throw Failure(
        "the vocabulary is not the one that the run began with", at: vocabularyFile,
        remedy: "remove the file: `foil resume` makes it again from the training captions")
    }
    return try RunContext(configuration, vocabulary: stored, sizedBy: split)
  }

  /// The weights that write the run's sentences where its generator stays as it was (`frozen`,
  /// `static`); they are kept in the last checkpoint alone. Nil for other generators, and before
  /// generation began.
  ///
  /// - Throws: A ``Failure`` if there is no such checkpoint or it lacks them.
  public func generator(_ context: RunContext) throws -> FloatBuffer? {
    let options = context.configuration.foils
    guard options.isActive, options.generator.staysAsItWas else { return nil }
    let path = try checkpoint("last")
    do {
      return try GeneratedNegatives.frozen(
        try Checkpoint.extras(path).under("foils."), options, model: context.model)
    } catch let failure as Failure where failure.place == nil {
      throw Failure(failure.what, at: path, remedy: failure.remedy, kind: failure.kind)
    }
  }
}
