import Foundation
import Recipe

/// When sentences are written and what each loss weighs: the language model learns first, generation
/// waits until it is of use, its loss grows slowly, discrimination and correction join last.
struct FoilSchedule: Equatable {
  let options: RunConfiguration.Foils
  /// The epoch in which generation began; nil before.
  private(set) var start: Double?
  /// What the language model did in this epoch.
  private(set) var evidence = Evidence()

  /// Whether the language model is of use: better than saying the commonest word, and better with
  /// the right image than with another.
  struct Evidence: Equatable {
    var masked = 0.0
    var correct = 0.0
    var commonest = 0.0
    var compared = 0.0
    var loss = 0.0
    var shuffledLoss = 0.0

    func isEnough(grounded: Bool) -> Bool {
      guard masked > 0, correct > commonest else { return false }
      return !grounded || (compared > 0 && loss < shuffledLoss)
    }
  }

  init(_ options: RunConfiguration.Foils) { self.options = options }

  /// Decides at the beginning of an epoch whether generation begins.
  ///
  /// - Returns: Whether it begins now.
  mutating func begin(epoch: Int) -> Bool {
    defer { evidence = Evidence() }
    let now = Double(epoch)
    guard start == nil, now >= options.warmupEpochs else { return false }
    let isUseful =
      !options.usesModel || evidence.isEnough(grounded: options.grounding != .none)
    // The warm-up may be a part of an epoch, or nothing.
    guard isUseful || now >= options.latestEpoch || options.warmupEpochs == 0 else { return false }
    start = now
    return true
  }

  /// Whether the language model is also asked with other images in this step, to decide when
  /// generation begins: in one of ten steps while it waits, and at least once an epoch.
  func compares(step: Int, stepsPerEpoch: Int) -> Bool {
    start == nil && options.usesModel && (step + 1) % min(10, stepsPerEpoch) == 0
  }

  /// - Parameter compares: Whether the step is one that was asked for by
  ///   ``compares(step:stepsPerEpoch:)``; what is compared for the log alone decides nothing.
  mutating func add(_ totals: FoilTotals, compares: Bool) {
    evidence.masked += Double(totals.masked)
    evidence.correct += Double(totals.languageCorrect)
    evidence.commonest += Double(totals.commonestCorrect)
    guard compares, totals.shuffled > 0 else { return }
    evidence.compared += Double(totals.shuffled)
    evidence.loss += totals.languageLoss / Double(max(totals.masked, 1)) * Double(totals.shuffled)
    evidence.shuffledLoss += totals.shuffledLoss
  }

  /// λ of the sentences' ranking loss at a time in epochs.
  func weight(at time: Double) -> Double {
    guard let start, time >= start else { return 0 }
    guard options.rampEpochs > 0 else { return options.weight }
    return options.weight * min(1, (time - start) / options.rampEpochs)
  }

  func languageWeight(at time: Double) -> Double {
    guard options.usesModel else { return 0 }
    guard let start, time >= start else { return options.warmupLanguageWeight }
    // A generator that stays as it was does not learn; the model in training may go on to.
    return options.generator == .shared || options.frozenLanguageLoss ? options.languageWeight : 0
  }

  /// Whether sentences are written at all.
  func isWriting(at time: Double) -> Bool { start.map { time >= $0 } ?? false }

  /// Whether discrimination and correction are trained.
  func trainsWords(at time: Double) -> Bool {
    options.trainsWords && isWriting(at: time) && time >= options.wordsEpoch
  }

  var numbers: [String: Double] {
    [
      "start": start ?? -1, "masked": evidence.masked, "correct": evidence.correct,
      "commonest": evidence.commonest, "compared": evidence.compared, "loss": evidence.loss,
      "shuffled": evidence.shuffledLoss,
    ]
  }

  mutating func restore(_ numbers: [String: Double]) {
    start = numbers["start"].flatMap { $0 < 0 ? nil : $0 }
    evidence = Evidence(
      masked: numbers["masked"] ?? 0, correct: numbers["correct"] ?? 0,
      commonest: numbers["commonest"] ?? 0, compared: numbers["compared"] ?? 0,
      loss: numbers["loss"] ?? 0, shuffledLoss: numbers["shuffled"] ?? 0)
  }
}
