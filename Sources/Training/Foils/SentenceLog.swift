import Compute
import Ground
import Records

/// What a training writes down of its generated negatives: the counts of logged steps, and now and then
/// the sentences against some captions.
final class SentenceLog {
  /// Captions whose sentences are written to `foils.jsonl` at a time, and sentences of each.
  private static let loggedSources = 4
  private static let loggedSentences = 12

  private let context: RunContext
  private let foils: GeneratedNegatives
  private let input: TrainingInput
  private let values: FloatBuffer
  private let log: TrainingLog
  /// Made when the first sentences are written down.
  private var watched: WatchedCaptions?

  /// - Parameter values: Of the model in training.
  init(
    _ context: RunContext, foils: GeneratedNegatives, input: TrainingInput, values: FloatBuffer,
    log: TrainingLog
  ) {
    self.context = context
    self.foils = foils
    self.input = input
    self.values = values
    self.log = log
  }

  /// One `foils` event with the counts of a logged step, and the sentences of some captions.
  ///
  /// - Parameters:
  ///   - step: Steps done.
  ///   - isLogged: Whether the step gets its event in any case.
  func logStep(_ batch: Batch, step: Int, isLogged: Bool) throws {
    let isSampled =
      foils.totals.candidates > 0
      && SampleSteps.contains(
        step, every: context.configuration.foils.logSteps, from: foils.stepsBefore)
    if isLogged || isSampled {
      let report = FoilStepReport(
        foils: foils, batch: batch, vocabulary: context.text.vocabulary, truth: input.truth)
      try log.append(Event(.foils, step: step, report.fields))
    }
    guard isSampled else { return }
    try logWatched(step: step)
    try logSources(batch, step: step)
  }

  /// The sentences against the captions that are the same at all steps.
  private func logWatched(step: Int) throws {
    let watched =
      self.watched
      ?? WatchedCaptions(
        context, values: values, split: input.split, truth: input.truth, data: foils.data)
    self.watched = watched
    let sentences = try watched.sentences(
      step: step, generator: foils.frozen, words: foils.hasTrainedWords)
    for sentence in sentences.flatMap({ $0.prefix(SentenceLog.loggedSentences) }) {
      var fields = sentence.fields
      fields["watched"] = .boolean(true)
      try log.appendSentence(Event(.foil, step: step, fields))
    }
  }

  /// The sentences against some of the batch's captions, of each thread's one or two.
  private func logSources(_ batch: Batch, step: Int) throws {
    var logged = 0
    for worker in foils.workers {
      for index in worker.pool.sources.indices where logged < SentenceLog.loggedSources {
        let image = Int(batch.images[worker.pool.sources[index].pair])
        let sentences = worker.sentences(
          of: index, image: image, vocabulary: context.text.vocabulary)
        for var sentence in sentences.prefix(SentenceLog.loggedSentences) {
          sentence.isTrue = input.truth?.isTrue(
            caption: sentence.caption, replacing: sentence.gold, with: sentence.words,
            image: image)
          try log.appendSentence(Event(.foil, step: step, sentence.fields))
        }
        logged += 1
        if logged % max(1, SentenceLog.loggedSources / foils.workers.count) == 0 { break }
      }
    }
  }
}
