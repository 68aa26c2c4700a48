import Compute
import Corpus
import Foundation
import Ground
import Objectives

@testable import Recipe
@testable import Records
@testable import Training

/// A tiny training whose checkpoints and logs are on record.
struct ByteCase: Sendable {
  /// The key in the record.
  var name: String
  /// Beside ``shared``.
  var settings: [String] = []
  /// Steps after which the training is asked to stop; it is then resumed.
  var stops: [Int] = []

  /// Two epochs of five steps.
  static let shared = [
    "run.threads=2", "run.seed=5", "data.minimum_count=1", "model.embedding_size=16",
    "model.image.dropout=0.1", "model.text.word_dimension=8", "model.text.dropout=0.1",
    "training.epochs=2", "training.batch_size=16", "evaluation.log_steps=1",
    "evaluation.negative_steps=3", "foils.share=1", "foils.log_steps=3", "foils.ramp_epochs=0.5",
    "foils.likelihood_ratio=1",
  ]

  static let all =
    objectives + textEncoders + imageEncoders + generators + settings + resumes

  private static let fne = [
    "objective.terms=fne", "objective.fne.queue_size=50", "objective.fne.gate=3",
    "objective.fne.momentum=0.9", "objective.fne.prior=20", "training.epochs=3",
  ]
  private static let bert = [
    "model.text.kind=bert", "model.text.layers=2", "model.text.heads=2",
    "model.text.positions=64",
  ]

  /// Every objective with each of its variants, and a sum of two.
  private static var objectives: [ByteCase] {
    var cases = ObjectiveRegistry.all.flatMap { descriptor in
      let own = descriptor.name == "fne" ? fne : ["objective.terms=\(descriptor.name)"]
      let choices: [String] = descriptor.parameters.flatMap { parameter -> [String] in
        let key = "objective.\(descriptor.name).\(parameter.name)"
        switch (parameter.kind, parameter.defaultValue) {
        case (.choice(let words), .text(let usual)):
          return words.filter { $0 != usual }.map { "\(key)=\($0)" }
        case (.boolean, .boolean(let usual)): return ["\(key)=\(!usual)"]
        default: return []
        }
      }
      return [ByteCase(name: "objective \(descriptor.name)", settings: own)]
        + choices.map { ByteCase(name: $0, settings: own + [$0]) }
    }
    cases.append(
      ByteCase(
        name: "objectives infonce and kendall",
        settings: ["objective.terms=infonce,kendall", "objective.kendall.weight=0.5"]))
    return cases
  }

  /// Each text encoder with each pooling that it can have.
  private static var textEncoders: [ByteCase] {
    let pools = RunConfiguration.Model.TextPool.allCases
    let cases = RunConfiguration.Model.Text.Kind.allCases.flatMap { kind in
      pools.filter { kind == .bert || $0 != .cls }.map { pool in
        ByteCase(
          name: "text \(kind.name) \(pool)",
          settings: (kind == .bert ? bert : ["model.text.kind=\(kind.name)"])
            + ["model.text.pool=\(pool)"])
      }
    }
    return cases + [ByteCase(name: "text gru skip", settings: ["model.text.skip=true"])]
  }

  /// Each kind of image features with each pooling that it can have.
  private static var imageEncoders: [ByteCase] {
    let pools = RunConfiguration.Model.ImagePool.allCases
    return RunConfiguration.Model.Image.Kind.allCases.flatMap { kind in
      pools.filter { kind != .global || $0 == .mean }.map { pool in
        ByteCase(
          name: "image \(kind.name) \(pool)",
          settings: ["model.image.kind=\(kind.name)", "model.image.pool=\(pool)"])
      }
    }
  }

  /// Sentences from the second epoch on, with discrimination and correction.
  private static func writing(_ generator: String, _ more: [String] = []) -> [String] {
    [
      "foils.generator=\(generator)", "foils.warmup_epochs=1", "foils.latest_epoch=1",
      "foils.words_epoch=1",
    ] + more
  }

  private static var generators: [ByteCase] {
    let each = RunConfiguration.Foils.Generator.allCases.filter { $0 != .off }.map {
      ByteCase(name: "foils \($0)", settings: writing($0.rawValue))
    }
    return each + [
      ByteCase(
        name: "foils shared from the start",
        settings: writing("shared", ["foils.warmup_epochs=0", "foils.words_epoch=0"])),
      ByteCase(
        name: "foils shared, discrimination alone",
        settings: writing("shared", ["foils.correction_weight=0"])),
      ByteCase(
        name: "foils shared, correction alone",
        settings: writing("shared", ["foils.discrimination_weight=0", "foils.words_rate=0.5"])),
      ByteCase(
        name: "foils shared, softmax and soft weights",
        settings: writing(
          "shared", ["objective.terms=infonce", "foils.form=softmax", "foils.soft_weights=true"])),
      ByteCase(
        name: "foils shared, no grounding",
        settings: writing("shared", ["foils.grounding=none", "foils.filters=known_any"])),
      ByteCase(name: "foils shared, bert", settings: bert + writing("shared")),
      ByteCase(
        name: "foils frozen, bert, language loss goes on",
        settings: bert + writing("frozen", ["foils.frozen_language_loss=true"])),
      ByteCase(
        name: "foils static, bert, attention",
        settings: bert + writing("static", ["foils.grounding=attention"])),
      ByteCase(
        name: "foils rules, words, memory",
        settings: fne + writing("rules", ["model.text.kind=words", "foils.form=softmax"])),
      ByteCase(
        name: "foils shared, undecided", settings: writing("shared", ["foils.latest_epoch=3"])),
    ]
  }

  private static let settings = [
    ByteCase(
      name: "adam, cosine, three threads",
      settings: [
        "run.threads=3", "optimizer.kind=adam", "optimizer.schedule=cosine",
        "optimizer.warmup_steps=3", "optimizer.text_factor=0.5", "optimizer.gradient_clip=0",
        "objective.reduction=sum", "objective.same_image_negatives=true",
        "model.text.word_dropout=0.2",
      ]),
    ByteCase(
      name: "evaluations within an epoch, early stop",
      settings: [
        "evaluation.every_steps=2", "training.patience=2", "training.loses_dropout=true",
        "training.checkpoint_steps=3", "training.epochs=4", "optimizer.learning_rate=1e-6",
      ]),
    ByteCase(
      name: "linear, short batches dropped",
      settings: [
        "optimizer.schedule=linear", "training.batch_size=24", "training.drop_last=true",
        "evaluation.folds=2",
      ]),
  ]

  private static let resumes = [
    ByteCase(name: "resume triplet", settings: [], stops: [3, 5]),
    ByteCase(name: "resume fne", settings: fne, stops: [2, 7]),
    ByteCase(name: "resume foils shared", settings: writing("shared"), stops: [4, 6]),
    ByteCase(name: "resume foils frozen", settings: bert + writing("frozen"), stops: [5, 8]),
    ByteCase(name: "resume foils static", settings: writing("static"), stops: [7]),
    ByteCase(
      name: "resume foils rules",
      settings: writing(
        "rules", ["objective.terms=infonce", "foils.form=softmax", "foils.soft_weights=true"]),
      stops: [6]),
  ]

  /// The same training that nobody stops.
  var undisturbed: ByteCase { ByteCase(name: name, settings: settings) }
}

// MARK: - Training

extension ByteCase {
  /// SHA-256 of what a training leaves.
  struct Digests: Codable, Equatable {
    var last: String
    var best: String
    /// Of both logs, without what is measured by the clock.
    var log: String
  }

  /// Writes the data set of all cases: sixteen images to train on.
  static func writeData(to folder: TemporaryFolder) throws {
    let scenes = SceneOptions(train: 16, dev: 5, test: 5, seed: 3, pictures: 0)
    let path = folder.path + "/scenes"
    try Scenes.write(to: URL(fileURLWithPath: path), options: scenes)
    for (split, images) in [("train", scenes.train), ("dev", scenes.dev), ("test", scenes.test)] {
      let rows = (0..<(images * 6)).map { (place: Int) -> Float in
        let step = (place * 7 + place / 6 * 5) % 23
        return Float(step) / 11 - 1
      }
      try NpyWriter.write(path: "\(path)/\(split)_global.npy", shape: [images, 6], floats: rows)
    }
  }

  /// Trains in a run directory of its own below the folder with the data.
  func train(in folder: TemporaryFolder) throws -> Digests {
    let configuration = try RunConfiguration().applying(
      overrides: ByteCase.shared + settings + [
        "data.path=\(folder.path)/scenes", "run.directory=\(folder.path)/runs/\(UUID().uuidString)",
      ])
    try configuration.validate()
    let context = try RunContext(configuration)
    var provenance = RunDirectoryTests.provenance()
    // The trainer looks at the files that it names.
    provenance.dataFiles = []
    let directory = try RunDirectory.create(for: context.configuration, provenance: provenance)
    for stop in stops {
      let control = TrainingControl()
      let outcome = try Trainer(context, directory: directory, control: control) {
        if case .step(let progress) = $0, progress.step == stop { control.requestStop() }
      }.run()
      guard !outcome.isComplete, outcome.step == stop else {
        throw Failure("the training has not stopped at step \(stop) but at \(outcome.step)")
      }
    }
    let outcome = try Trainer(context, directory: directory).run()
    guard outcome.isComplete else { throw Failure("the training has not come to its end") }
    var log = try Self.lines(directory.eventsFile, folder)
    if try FileStatus.exists(directory.foilsFile) {
      log += try Self.lines(directory.foilsFile, folder)
    }
    return Digests(
      last: try SHA256.hex(ofFile: directory.lastCheckpoint),
      best: try SHA256.hex(ofFile: directory.bestCheckpoint),
      log: try SHA256.hex(of: Array(log.joined(separator: "\n").utf8)))
  }

  /// The events of a log without the clock and without the data's place.
  private static func lines(_ path: String, _ folder: TemporaryFolder) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      var event = try Event(line: Array(line.utf8))
      event.time = 0
      event.fields["captions_per_second"] = nil
      event.fields["seconds"] = nil
      if event.kind == .evaluation {
        // Which metrics are reported beside these is the catalogue's matter.
        event.fields = event.fields.filter { ["split", "rsum", "best", "final"].contains($0.key) }
      }
      return event.json.replacing(folder.path, with: "FOLDER")
    }
  }
}
