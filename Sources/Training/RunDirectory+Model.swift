import Compute
import Corpus
import Foundation

extension RunDirectory {
  /// The run's vocabulary, made from the training captions alone.
  public var vocabularyFile: String { path + "/vocabulary.json" }

  /// Opens the run's data and makes its model, with the vocabulary that it was trained with.
  public func context(_ configuration: RunConfiguration) throws -> RunContext {
    // The vocabulary is written just before the first step; a run that was killed before that makes
    // the same one again.
    let stored =
      FileManager.default.fileExists(atPath: vocabularyFile)
      ? try Vocabulary(readingFrom: vocabularyFile) : nil
    return try RunContext(configuration, vocabulary: stored)
  }

  /// Whether the run's log says that it was completed.
  public func isComplete() throws -> Bool {
    var reader = EventLogReader(path: eventsFile)
    return try reader.poll().events.contains {
      $0.kind == .state && $0["state"]?.text == "completed"
    }
  }
}
