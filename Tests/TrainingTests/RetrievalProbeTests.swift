import Compute
import Corpus
import Foundation
import Testing

@testable import Ground
@testable import Probes
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Asking a model")
struct RetrievalProbeTests {
  /// A model as it is before its first step, on a dozen scenes.
  private func withProbe(
    _ kind: RunConfiguration.Model.Text.Kind = .gru,
    _ body: (RetrievalProbe, RunContext, String) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/scenes"
    try Scenes.write(
      to: URL(fileURLWithPath: data),
      options: SceneOptions(train: 20, dev: 12, test: 1, seed: 4, pictures: 0))
    var configuration = RunConfiguration()
    configuration.data.path = data
    configuration.data.minimumCount = 1
    configuration.run.threads = 2
    configuration.model.embeddingSize = 24
    configuration.model.text.kind = kind
    configuration.model.text.wordDimension = 16
    configuration.model.text.layers = 1
    configuration.model.text.hidden = kind == .bert ? 32 : 0
    configuration.model.text.heads = 2
    let context = try RunContext(configuration)
    let values = FloatBuffer(count: context.model.layout.count)
    context.model.layout.initialize(values.pointer, seed: 9)
    let checkpoint = folder.path + "/best.safetensors"
    var progress = TrainingProgress()
    progress.step = 17
    try Checkpoint.write(
      checkpoint, layout: context.model.layout, values: values, optimizer: nil,
      progress: progress)
    try body(
      try RetrievalProbe(context, checkpoint: checkpoint, split: "dev"), context, checkpoint)
  }

  /// Similarity by plain sums over the vectors that evaluation makes.
  private func similarity(_ embeddings: Embeddings, image: Int, caption: Int) -> Double {
    let d = embeddings.dimension
    return (0..<d).reduce(0.0) {
      $0 + Double(embeddings.images.pointer[image * d + $1])
        * Double(embeddings.captions.pointer[caption * d + $1])
    }
  }

  @Test(
    "A caption that is typed has the similarities that evaluation gives it",
    arguments: RunConfiguration.Model.Text.Kind.allCases)
  func scores(_ kind: RunConfiguration.Model.Text.Kind) throws {
    try withProbe(kind) { probe, context, checkpoint in
      #expect(probe.step == 17)
      let embeddings = try context.evaluator("dev").encode(try context.weights(checkpoint))
      for caption in stride(from: 0, to: probe.split.captions.count, by: 7) {
        let text = probe.split.captions[caption]
        let hits = try probe.images(for: text, limit: 100)
        #expect(hits.count == 12 && hits.map(\.rank) == Array(1...12))
        #expect(hits.map(\.similarity) == hits.map(\.similarity).sorted(by: >))
        #expect(Set(hits.map(\.image)) == Set(0..<12))
        for hit in hits {
          let expected = similarity(embeddings, image: hit.image, caption: caption)
          #expect(abs(Double(hit.similarity) - expected) < 1e-5)
          #expect(hit.id == probe.split.ids?[hit.image])
          #expect(hit.text == probe.split.captions[hit.image * 5])
          let known = try probe.similarity(image: hit.image, caption: caption)
          #expect(abs(Double(known) - expected) < 1e-5)
          let own = try probe.score(image: hit.image, sentence: text)
          #expect(abs(Double(own) - expected) < 1e-5)
        }
        let known = try probe.images(forCaption: caption, limit: 3)
        #expect(known.count == 3)
        for (a, b) in zip(known, hits) { #expect(abs(a.similarity - b.similarity) < 1e-5) }
        for hit in known { #expect(hit.isOwn == (hit.image == caption / 5)) }
      }
      for image in [0, 11] {
        let hits = try probe.captions(for: image, limit: 1000)
        #expect(hits.count == 60 && hits.filter(\.isOwn).count == 5)
        for hit in hits {
          let expected = similarity(embeddings, image: image, caption: hit.caption)
          #expect(abs(Double(hit.similarity) - expected) < 1e-5)
          #expect(hit.image == hit.caption / 5 && hit.text == probe.split.captions[hit.caption])
          #expect(hit.isOwn == (hit.image == image))
          if hit.isOwn { #expect(hit.isTrue == true) }
        }
      }
    }
  }

  @Test("A word's contribution is what the sentence loses without it")
  func contributions() throws {
    try withProbe { probe, _, _ in
      let score = try probe.explain("a red  zebra circle", image: 3)
      #expect(score.words.map(\.word) == ["a", "red", "zebra", "circle"])
      #expect(score.words.map(\.isKnown) == [true, true, false, true])
      let without = ["red zebra circle", "a zebra circle", "a red circle", "a red zebra"]
      for (word, rest) in zip(score.words, without) {
        let expected = score.similarity - (try probe.score(image: 3, sentence: rest))
        #expect(abs(word.contribution - expected) < 1e-5)
      }
      let better = try probe.images(for: score.sentence, limit: 12)
      #expect(better.first { $0.image == 3 }?.rank == score.rank)
      // One word leaves an empty sentence, which the model reads as an unknown word.
      let single = try probe.explain("red", image: 0)
      let empty = try probe.score(image: 0, sentence: "")
      #expect(abs((single.words.first?.contribution ?? 0) - (single.similarity - empty)) < 1e-5)
      #expect(try probe.explain("", image: 0).words.isEmpty)
    }
  }

  @Test("A change's effects are those of each change alone, and what is left over")
  func changes() throws {
    try withProbe { probe, _, _ in
      let change = try probe.change(
        image: 2, from: "a red circle above a square", to: "a blue circle below a square")
      func score(_ text: String) throws -> Float { try probe.score(image: 2, sentence: text) }
      let before = try score("a red circle above a square")
      #expect(abs(change.before - before) < 1e-6)
      let after = try score("a blue circle below a square")
      #expect(abs(change.after - after) < 1e-6)
      let alone = ["a blue circle above a square", "a red circle below a square"]
      #expect(change.effects.count == 2)
      for (effect, text) in zip(change.effects, alone) {
        let expected = try score(text) - before
        #expect(abs(effect - expected) < 1e-5)
      }
      #expect(
        abs(change.effects.reduce(change.interaction, +) - (change.after - change.before)) < 1e-5)
      let same = try probe.change(image: 2, from: "a star", to: "a  star")
      #expect(same.effects.isEmpty && abs(same.total) < 1e-6)
    }
  }

  @Test("Of scenes the truth of any sentence is known")
  func truth() throws {
    try withProbe { probe, _, _ in
      let hits = try probe.images(for: "There is no such sentence.", limit: 2)
      #expect(hits.allSatisfy { $0.isTrue == nil })
      let scenes = try #require(probe.truth).scenes
      for hit in try probe.images(for: "a circle", limit: 12) {
        #expect(hit.isTrue == scenes[hit.image].objects.contains { $0.shape == .circle })
      }
    }
  }

  @Test("What is not there is an error")
  func errors() throws {
    try withProbe { probe, context, checkpoint in
      #expect(throws: Failure.self) { try probe.captions(for: 12, limit: 1) }
      #expect(throws: Failure.self) { try probe.images(forCaption: 60, limit: 1) }
      #expect(throws: Failure.self) { try probe.score(image: -1, sentence: "a") }
      #expect(throws: Failure.self) {
        try RetrievalProbe(context, checkpoint: checkpoint, split: "nowhere")
      }
      let control = TrainingControl()
      control.set(.abandon)
      #expect(throws: (any Error).self) {
        try RetrievalProbe(context, checkpoint: checkpoint, split: "dev", control: control)
      }
      let none = try probe.images(for: "a", limit: 0)
      #expect(none.isEmpty)
    }
  }
}
