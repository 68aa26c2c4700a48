import Corpus
import Foundation
import Ground
import Language
import Records

extension RunContext {
  /// The generated negatives of a training; nil where the configuration has none.
  package func generatedNegatives(
    split: Split, captions: EncodedCaptions, stepsPerEpoch: Int
  ) -> GeneratedNegatives? {
    guard configuration.foils.isActive else { return nil }
    return GeneratedNegatives(
      model: model,
      data: FoilData(split: split, captions: captions, vocabulary: text.vocabulary),
      options: configuration.foils,
      sameImageNegatives: configuration.objective.sameImageNegatives, threads: threads,
      seed: configuration.run.streamSeed, stepsPerEpoch: stepsPerEpoch)
  }
}

/// What a training says about its generated negatives.
extension Trainer {
  /// Captions whose sentences are written to `foils.jsonl` at a time, and sentences of each.
  static let loggedSources = 4
  static let loggedSentences = 12

  func beginFoils(epoch: Int) throws {
    guard let foils = step.foils else { return }
    foils.beginEpoch()
    guard foils.schedule.start == nil else { return }
    foils.begin(epoch: epoch, values: step.values)
    if foils.schedule.start != nil {
      try note("sentences are written from epoch \(epoch + 1) on", code: "foils")
    }
  }

  /// One `foils` event with the counts of a logged step, and the sentences of some captions.
  func logFoils(_ batch: Batch) throws {
    guard let foils = step.foils else { return }
    let isSampled =
      foils.totals.candidates > 0
      && SampleSteps.contains(
        progress.step, every: configuration.foils.logSteps, from: foils.stepsBefore)
    if isLogged(progress.step) || isSampled {
      try log.append(Event(.foils, step: progress.step, fields(of: foils, batch)))
    }
    guard isSampled, let sentenceLog else { return }
    try logWatched(foils, to: sentenceLog)
    var logged = 0
    for worker in foils.workers {
      for index in worker.sources.indices where logged < Trainer.loggedSources {
        let image = Int(batch.images[worker.sources[index].pair])
        let sentences = worker.sentences(
          of: index, image: image, vocabulary: context.text.vocabulary)
        for var sentence in sentences.prefix(Trainer.loggedSentences) {
          sentence.isTrue = truth?.isTrue(
            caption: sentence.caption, replacing: sentence.gold, with: sentence.words, image: image)
          try sentenceLog.append(Event(.foil, step: progress.step, sentence.fields))
        }
        logged += 1
        // Of each thread's captions one or two.
        if logged % max(1, Trainer.loggedSources / foils.workers.count) == 0 { break }
      }
    }
  }

  /// The sentences against the captions that are the same at all steps.
  private func logWatched(_ foils: GeneratedNegatives, to log: EventLogWriter) throws {
    let watched =
      self.watched
      ?? WatchedCaptions(
        context, values: step.values, split: loader.split, truth: truth, data: foils.data)
    self.watched = watched
    let sentences = try watched.sentences(
      step: progress.step, generator: foils.frozen,
      words: foils.workers.contains { $0.training.trainsWords })
    for sentence in sentences.flatMap({ $0.prefix(Trainer.loggedSentences) }) {
      var fields = sentence.fields
      fields["watched"] = .boolean(true)
      try log.append(Event(.foil, step: progress.step, fields))
    }
  }

  private func fields(of foils: GeneratedNegatives, _ batch: Batch) -> [String: JSONValue] {
    let totals = foils.totals
    var fields: [String: JSONValue] = [
      "captions": .integer(totals.sources), "written": .integer(totals.candidates),
      "kept": .integer(totals.kept),
    ]
    func share(_ key: String, _ part: Int, of whole: Int) {
      if whole > 0 { fields[key] = .real(Double(part) / Double(whole)) }
    }
    if totals.candidates > 0 {
      var verdicts: [String: JSONValue] = [:]
      for verdict in FoilVerdict.allCases {
        verdicts[verdict.name] = .integer(totals.verdicts[Int(verdict.rawValue)])
      }
      fields["verdicts"] = .object(verdicts)
    }
    if totals.kept > 0 {
      fields["gap_mean"] = .real(totals.gap / Double(totals.kept))
      fields["gaps"] = gaps(of: foils).json
      fields["distinct_substitutions"] = .integer(distinctSubstitutions(of: foils))
    }
    if let mean = foils.softWeightMean { fields["soft_weight_mean"] = .real(mean) }
    share("violation_rate", totals.violations, of: totals.kept)
    share("beaten_rate", totals.beaten, of: totals.kept)
    share("language_accuracy", totals.languageCorrect, of: totals.masked)
    share("language_accuracy_shuffled", totals.shuffledCorrect, of: totals.shuffled)
    share("commonest_accuracy", totals.commonestCorrect, of: totals.masked)
    share("replaced_accuracy", totals.replacedCorrect, of: totals.replaced)
    share("unchanged_accuracy", totals.unchangedCorrect, of: totals.unchanged)
    share("correction_accuracy", totals.correctionCorrect, of: totals.corrections)
    share("correction_top5", totals.correctionTop5, of: totals.corrections)
    if totals.shuffled > 0 {
      fields["loss_language_shuffled"] = .real(totals.shuffledLoss / Double(totals.shuffled))
    }
    // Also of a generator that is not trained any more.
    if totals.masked > 0 {
      fields["loss_language"] = .real(totals.languageLoss / Double(totals.masked))
    }
    let perplexity = foils.perplexity
    fields["perplexity_gold"] = perplexity.gold.value.map { .real($0) }
    fields["perplexity_synthetic"] = perplexity.synthetic.value.map { .real($0) }
    fields["perplexity_corrected"] = perplexity.corrected.value.map { .real($0) }
    let losses = foils.losses
    for (key, loss) in [
      ("loss_synthetic", losses.ranking), ("loss_discrimination", losses.discrimination),
      ("loss_correction", losses.correction),
    ] {
      if let loss { fields[key] = .real(loss) }
    }
    if let truth { fields.merge(truths(of: foils, batch, truth)) { _, new in new } }
    return fields
  }

  private func gaps(of foils: GeneratedNegatives) -> SimilarityHistogram {
    var histogram = SimilarityHistogram()
    for worker in foils.workers {
      for candidate in worker.candidates where candidate.row >= 0 {
        histogram.add(candidate.score - worker.goldScores[candidate.source])
      }
    }
    return histogram
  }

  private func distinctSubstitutions(of foils: GeneratedNegatives) -> Int {
    var pairs: Set<Int64> = []
    for worker in foils.workers {
      for candidate in worker.candidates where candidate.row >= 0 {
        for change in worker.changes[candidate.changes] {
          pairs.insert(Int64(change.old) << 32 | Int64(change.new))
        }
      }
    }
    return pairs.count
  }

  /// On made-up scenes: how many sentences of each verdict are in truth true, and of those kept.
  private func truths(
    of foils: GeneratedNegatives, _ batch: Batch, _ truth: SceneTruth
  ) -> [String: JSONValue] {
    var known = [Int](repeating: 0, count: FoilVerdict.allCases.count)
    var wrong = known
    var kept = (known: 0, wrong: 0)
    for worker in foils.workers {
      for candidate in worker.candidates {
        let source = worker.sources[candidate.source]
        func words(_ ids: ArraySlice<Int32>) -> [String] {
          ids.map { context.text.vocabulary.words[Int($0)] }
        }
        guard
          let isTrue = truth.isTrue(
            caption: source.caption, replacing: words(source.tokens),
            with: words(worker.tokens[candidate.tokens]), image: Int(batch.images[source.pair]))
        else { continue }
        let verdict = Int(candidate.verdict.rawValue)
        known[verdict] += 1
        if isTrue { wrong[verdict] += 1 }
        guard candidate.row >= 0 else { continue }
        kept.known += 1
        if isTrue { kept.wrong += 1 }
      }
    }
    var fields: [String: JSONValue] = [
      "true_by_verdict": .object(
        Dictionary(
          uniqueKeysWithValues: FoilVerdict.allCases.map {
            let index = Int($0.rawValue)
            return ($0.name, .list([.integer(wrong[index]), .integer(known[index])]))
          }))
    ]
    if kept.known > 0 {
      fields["false_negative_share"] = .real(Double(kept.wrong) / Double(kept.known))
    }
    return fields
  }
}
