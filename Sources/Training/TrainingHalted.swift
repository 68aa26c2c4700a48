import Records

/// Thrown inside a training that ends before its end; it does not leave the trainer.
struct TrainingHalted: Error {
  /// Whether there is to be no checkpoint.
  let isAbandoned: Bool

  /// Throws if `control` asks the training to end in whatever way.
  static func check(_ control: TrainingControl?) throws {
    switch control?.request ?? .goOn {
    case .goOn: break
    case .stop: throw TrainingHalted(isAbandoned: false)
    case .abandon: throw TrainingHalted(isAbandoned: true)
    }
  }
}
