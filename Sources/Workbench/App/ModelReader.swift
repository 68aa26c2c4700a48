import Corpus
import Dispatch
import Foundation
import Ground
import Records
import Runs
import Synchronization

/// Asks trained models what screens want to know, on a queue of its own.
///
/// Only the last question of each kind counts: what is no longer wanted is not answered, and a model
/// that nobody asks any more is not opened to the end.
final class ModelReader: Sendable {
  private struct State {
    var wanted: [AskRequest] = []
    var paths: [RunRecord.ID: String] = [:]
    var answered: [AskRequest.Slot: AskRequest] = [:]
    var isWorking = false
    /// What is being opened, and how to let go of it.
    var opening: (request: AskRequest, control: TrainingControl)?
  }

  private let queue = DispatchQueue(label: "foil.store.models", qos: .utility)
  private let state = Mutex(State())
  private let models: any ModelAnswers
  private let publish: @Sendable (AskReply) -> Void
  private let tellOpening: @Sendable (ModelOpening?) -> Void

  /// - Parameters:
  ///   - models: Who answers.
  ///   - publish: Takes answers, on the reader's queue.
  ///   - tellOpening: Takes what is being opened, and nil when it is open.
  init(
    _ models: any ModelAnswers,
    publish: @escaping @Sendable (AskReply) -> Void,
    tellOpening: @escaping @Sendable (ModelOpening?) -> Void
  ) {
    self.models = models
    self.publish = publish
    self.tellOpening = tellOpening
  }

  /// Says what is to be answered, for runs by their identifiers.
  func want(_ requests: [AskRequest], paths: [RunRecord.ID: String]) {
    let starts = state.withLock { state in
      state.wanted = requests.sorted { $0.slot.rawValue < $1.slot.rawValue }
      state.paths = paths
      if let opening = state.opening,
        !requests.contains(where: {
          $0.run == opening.request.run && $0.split == opening.request.split
        })
      {
        opening.control.set(.abandon)
      }
      let starts = !state.isWorking && next(state) != nil
      if starts { state.isWorking = true }
      return starts
    }
    if starts { queue.async { [self] in work() } }
  }

  private func next(_ state: State) -> AskRequest? {
    state.wanted.first { state.answered[$0.slot] != $0 }
  }

  private func work() {
    while true {
      let (request, path) = state.withLock { state in
        let request = next(state)
        if request == nil { state.isWorking = false }
        return (request, request.flatMap { state.paths[$0.run] })
      }
      guard let request else { return }
      guard let reply = answer(request, path: path) else { continue }
      state.withLock { $0.answered[request.slot] = request }
      publish(reply)
    }
  }

  /// Nil if it is no longer wanted.
  private func answer(_ request: AskRequest, path: String?) -> AskReply? {
    guard let path else { return AskReply(request, nil, .failed("the run is gone")) }
    let control = TrainingControl()
    do {
      return try models.answer(request, run: path, control: control) { [self] isOpening in
        state.withLock { $0.opening = isOpening ? (request, control) : nil }
        let opening = ModelOpening(
          run: request.run, split: request.split, since: Date().timeIntervalSince1970)
        tellOpening(isOpening ? opening : nil)
      }
    } catch {
      // An error after a request to let go is that request's.
      if control.request == .abandon { return nil }
      let failure = error as? Failure
      let text = failure.map { $0.what + ($0.remedy.map { "; \($0)" } ?? "") } ?? "\(error)"
      return AskReply(request, nil, .failed(text))
    }
  }
}
