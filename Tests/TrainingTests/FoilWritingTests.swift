import Compute
import Foundation
import Language
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Fills, sentences written on demand, and their file")
struct FoilWritingTests {
  @Test("Fills come with probability proportional to p^(1/τ), without the banned and the rare")
  func draw() {
    var sampler = FillSampler(temperature: 2, limit: 3)
    // p^(1/2) of words 1, 3 and 4: 0.7071, 0.5, 0.3536; word 2 is banned, word 0 the fourth.
    let p: [Float] = [0.025, 0.5, 0.9, 0.25, 0.125]
    func choose(_ slot: Int) {
      sampler.choose(slot: slot, probabilities: p, allowed: [0, 1, 2, 3, 4]) { $0 == 2 }
    }
    choose(0)
    choose(1)
    var random = RandomStream(seed: 1, purpose: "test")
    var fills: [Int32] = []
    var first = [Int32: Int]()
    var pairs = [[Int32]: Int]()
    let rounds = 20_000
    for _ in 0..<rounds {
      sampler.draw(slots: 1, count: 2, using: &random, into: &fills)
      #expect(fills.count == 2 && fills[0] != fills[1])
      first[fills[0], default: 0] += 1
      sampler.draw(slots: 2, count: 1, using: &random, into: &fills)
      #expect(fills.count == 2)
      pairs[fills, default: 0] += 1
    }
    let expected: [Int32: Double] = [1: 0.4531, 3: 0.3204, 4: 0.2265]
    #expect(Set(first.keys) == Set(expected.keys))
    for (word, share) in expected {
      // Three standard deviations of 20,000 draws are below 0.011.
      #expect(abs(Double(first[word] ?? 0) / Double(rounds) - share) < 0.011, "\(word)")
      for (other, otherShare) in expected {
        let found = Double(pairs[[word, other]] ?? 0) / Double(rounds)
        #expect(abs(found - share * otherShare) < 0.011, "\(word) \(other)")
      }
    }
    sampler.draw(slots: 1, count: 9, using: &random, into: &fills)
    #expect(fills.sorted() == [1, 3, 4])
    sampler.choose(slot: 1, probabilities: p, allowed: [2]) { $0 == 2 }
    sampler.draw(slots: 2, count: 4, using: &random, into: &fills)
    #expect(fills.isEmpty)
  }

  @Test("Sentences against a caption of the split and against one that a person gives")
  func writer() throws {
    let bench = try FoilBench { $0.foils.filters = ["known", "related"] }
    for index in 0..<6 {
      _ = try bench.step.run(
        bench.loader.take(index), objective: bench.objective, imageRate: 1e-2, textRate: 1e-2)
    }
    let writer = try FoilWriter(
      bench.context, values: bench.step.values, split: "dev", variants: 6, kept: 4)
    let found = try writer.write(caption: 7)
    let kept = found.filter(\.isKept)
    #expect(found.count > 10 && kept.count >= 1 && kept.count <= 4)
    #expect(Array(found.prefix(kept.count)) == kept)
    // Most of what is said of scenes can be decided.
    let understood = found.compactMap(\.isTrue)
    #expect(understood.count * 2 > found.count, "\(found.map(\.text))")
    #expect(try writer.write(caption: 7) == found)
    #expect(try writer.write(caption: 7, seed: 1) != found)
    let caption = writer.split.captions[7]
    let image = Int(writer.split.imageOfCaption[7])
    for sentence in found {
      #expect(sentence.caption == 7 && sentence.image == image)
      #expect(sentence.words.count == sentence.gold.count && !sentence.changes.isEmpty)
      let changed = sentence.words.indices.filter { sentence.words[$0] != sentence.gold[$0] }
      #expect(changed == sentence.changes.map(\.position).sorted())
      if sentence.isKept {
        #expect(sentence.replaced.count == sentence.words.count && sentence.gap != nil)
        #expect(sentence.changes.allSatisfy { $0.correction != nil && $0.newProbability != nil })
      }
    }
    let given = try writer.write(caption, image: image)
    #expect(given.first?.gold == found.first?.gold && given.allSatisfy { $0.caption == -1 })
    #expect(abs(try #require(given.first?.goldScore) - found[0].goldScore) < 1e-6)
    // One word, a word that nobody knows, and nothing at all.
    let one = try writer.write("circle", image: 0)
    #expect(!one.isEmpty && one.allSatisfy { $0.words.count == 1 && $0.words != ["circle"] })
    for nothing in ["xyzzy", ""] { #expect(try writer.write(nothing, image: 0).isEmpty) }
    let plain = try FoilBench { $0.foils.generator = .off }
    #expect(throws: Failure.self) {
      try FoilWriter(plain.context, values: plain.step.values, split: "dev")
    }
  }

  @Test("Scores and gaps of a step are those of its weights without dropout, of the image as well")
  func scoresWithoutDropout() throws {
    let bench = try FoilBench {
      $0.model.image.dropout = 0.3
      $0.model.text.dropout = 0.2
      // Its draws are the same whenever and by whomever a caption is written against.
      $0.foils.generator = .static
    }
    // The scores are of the weights before the step.
    let count = bench.context.model.layout.count
    let values = FloatBuffer(count: count)
    for index in 0..<3 {
      values.pointer.update(from: bench.step.values.pointer, count: count)
      _ = try bench.step.run(
        bench.loader.take(index), objective: bench.objective, imageRate: 1e-2, textRate: 1e-2)
    }
    let foils = try bench.foils
    let writer = try FoilWriter(
      bench.context, values: values, generator: foils.frozen, split: "train")
    var gaps: [Double] = []
    for worker in foils.workers {
      for index in worker.pool.sources.indices {
        let written = try writer.write(caption: worker.pool.sources[index].caption)
        let trained = worker.sentences(
          of: index, image: 0, vocabulary: bench.context.text.vocabulary)
        #expect(Set(written.map(\.text)) == Set(trained.map(\.text)))
        // The same sentence a second time has no score.
        for sentence in trained where sentence.verdict != .duplicate {
          let other = try #require(
            written.first { $0.text == sentence.text && $0.verdict != .duplicate })
          #expect(abs(other.goldScore - sentence.goldScore) < 1e-5)
          #expect(abs((other.score ?? 0) - (sentence.score ?? 0)) < 1e-5)
          #expect(other.isKept == sentence.isKept)
        }
        gaps += written.filter(\.isKept).compactMap { $0.gap.map(Double.init) }
      }
    }
    #expect(gaps.count == foils.totals.kept && gaps.count > 8)
    #expect(abs(foils.totals.gap - gaps.reduce(0, +)) < 1e-4)
  }

  @Test(
    "A writer with the generator that was kept writes what the training writes, whatever the model is by then",
    arguments: [RunConfiguration.Foils.Generator.static, .frozen])
  func keptGenerator(generator: RunConfiguration.Foils.Generator) throws {
    let bench = try FoilBench {
      $0.run.seed = 3
      $0.foils.generator = generator
    }
    for index in 0..<6 {
      _ = try bench.step.run(
        bench.loader.take(index), objective: bench.objective, imageRate: 1e-2, textRate: 1e-2)
    }
    let foils = try bench.foils
    let frozen = try #require(
      try GeneratedNegatives.frozen(
        foils.state, bench.context.configuration.foils, model: bench.context.model))
    func writer(_ generator: FloatBuffer?) throws -> FoilWriter {
      try FoilWriter(
        bench.context, values: bench.step.values, generator: generator, split: "train")
    }
    func texts(_ sentences: [FoilSentence]) -> [String] { sentences.map(\.text).sorted() }
    func probabilities(_ sentences: [FoilSentence]) -> Set<Float> {
      Set(sentences.flatMap(\.changes).compactMap(\.oldProbability))
    }
    let kept = try writer(frozen)
    let hybrid = try writer(nil)
    for worker in foils.workers {
      for index in worker.pool.sources.indices {
        let caption = worker.pool.sources[index].caption
        let trained = worker.sentences(
          of: index, image: 0, vocabulary: bench.context.text.vocabulary)
        let written = try kept.write(caption: caption, seed: 9)
        if generator == .static { #expect(texts(written) == texts(trained)) }
        #expect(!trained.isEmpty)
        // With other weights the probabilities are others; the draws may still agree.
        let others = try hybrid.write(caption: caption, seed: 9)
        #expect(probabilities(others).isDisjoint(with: probabilities(written)))
      }
    }
    var state = foils.state
    state.tensors = []
    #expect(throws: Failure.self) {
      try GeneratedNegatives.frozen(
        state, bench.context.configuration.foils, model: bench.context.model)
    }
  }

  @Test("A sentence names every filter that rejects it, each asked alone")
  func rejections() throws {
    let bench = try FoilBench { $0.foils.likelihoodRatio = 0.001 }
    _ = try bench.loss()
    var several = 0
    for worker in try bench.foils.workers {
      for index in worker.pool.sources.indices {
        for sentence in worker.sentences(
          of: index, image: 0, vocabulary: bench.context.text.vocabulary)
        {
          #expect(sentence.rejectedBy.isEmpty == (sentence.verdict == .accepted))
          // The first filter that rejects is the verdict.
          #expect(sentence.verdict == .accepted || sentence.rejectedBy.first == sentence.verdict)
          #expect(sentence.rejectedBy.count == Set(sentence.rejectedBy).count)
          if sentence.rejectedBy.count > 1 { several += 1 }
          #expect(FoilSentence(fields: sentence.fields)?.rejectedBy == sentence.rejectedBy)
        }
      }
    }
    #expect(several > 0)
    var fields: [String: JSONValue] = [
      "image": 0, "caption": 0, "gold": "a", "sentence": "b", "gold_score": 0,
      "verdict": "likely", "changes": [],
    ]
    #expect(FoilSentence(fields: fields)?.rejectedBy == [.likely])
    fields["rejected_by"] = ["known", "no filter"]
    #expect(FoilSentence(fields: fields) == nil)
  }

  @Test(
    "Watched captions are written against again without a trace; a static generator repeats itself",
    arguments: [RunConfiguration.Foils.Generator.shared, .static])
  func watched(generator: RunConfiguration.Foils.Generator) throws {
    let bench = try FoilBench {
      $0.foils.generator = generator
      $0.foils.filters = ["known", "related"]
    }
    let foils = try bench.foils
    let watched = WatchedCaptions(
      bench.context, values: bench.step.values, split: bench.split, truth: nil, data: foils.data)
    let half = bench.split.captions.count / 2
    #expect(watched.captions.count == 2)
    #expect(watched.captions[0] < half && watched.captions[1] >= half)
    func write(_ step: Int, words: Bool = true) throws -> [[FoilSentence]] {
      try watched.sentences(step: step, generator: foils.frozen, words: words)
    }
    func values() -> [Float] {
      (0..<bench.context.model.layout.count).map { bench.step.values.pointer[$0] }
    }
    let before = values()
    let first = try write(100)
    #expect(values() == before)
    #expect(try write(100) == first)
    #expect(first.allSatisfy { $0.contains(where: \.isKept) })
    for (sentences, caption) in zip(first, watched.captions) {
      #expect(sentences.allSatisfy { $0.caption == caption })
      #expect(sentences.contains { !$0.replaced.isEmpty })
    }
    let corrected = first.joined().filter(\.isKept).flatMap(\.changes)
    #expect(corrected.allSatisfy { $0.correction != nil && $0.correctionProbability != nil })
    for sentence in try write(100, words: false).joined() {
      #expect(sentence.replaced.isEmpty)
      #expect(
        sentence.changes.allSatisfy { $0.correction == nil && $0.correctionProbability == nil })
    }
    for index in 0..<4 {
      _ = try bench.step.run(
        bench.loader.take(index), objective: bench.objective, imageRate: 1e-2, textRate: 1e-2)
    }
    let later = try write(200)
    func texts(_ sentences: [[FoilSentence]]) -> [Set<String>] {
      sentences.map { Set($0.map(\.text)) }
    }
    #expect((texts(later) == texts(first)) == (generator == .static))
    // The scores are of the model as it is by then.
    #expect(later[0][0].goldScore != first[0][0].goldScore)
  }

  @Test(
    "A sentence's line reads back equal, damaged lines cost themselves, resumed steps are dropped")
  func log() throws {
    let sentence = FoilSentence(
      image: 3, caption: 16, gold: ["a", "red", "circle"], words: ["a", "blue", "circle"],
      changes: [
        FoilSentence.Change(
          position: 1, old: "red", new: "blue", kind: .attribute, newProbability: 0.25,
          oldProbability: 0.5, correction: "green", correctionProbability: 0.125)
      ],
      goldScore: 0.5, score: 0.625, verdict: .accepted, rejectedBy: [], isKept: true,
      replaced: [0.125, 0.75, 0.25], isTrue: false)
    #expect(FoilSentence(fields: sentence.fields) == sentence)
    #expect(sentence.gap == 0.125)
    // A line of a log without the correction's probability is as good.
    var older = sentence
    older.changes[0].correctionProbability = nil
    #expect(!JSONValue.object(older.fields).json.contains("p_correction"))
    #expect(FoilSentence(fields: older.fields) == older)
    var rejected = sentence
    rejected.score = nil
    rejected.isKept = false
    rejected.verdict = .tooGood
    rejected.rejectedBy = [.tooGood]
    rejected.replaced = []
    rejected.isTrue = nil
    #expect(FoilSentence(fields: rejected.fields) == rejected)

    var broken = sentence.fields
    broken["sentence"] = "a blue"
    #expect(FoilSentence(fields: broken) == nil)
    broken = sentence.fields
    broken["changes"] = .list([["position": 9, "old": "a", "new": "b", "kind": "object"]])
    #expect(FoilSentence(fields: broken) == nil)
    broken = sentence.fields
    broken["replaced"] = .list(["a", "b", "c"])
    #expect(FoilSentence(fields: broken) == nil)
    // A change that cannot be read is damage, not one change fewer.
    broken["changes"] = .list([["position": 1, "old": "a", "new": 4, "kind": "object"]])
    #expect(FoilSentence(fields: broken) == nil)

    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "foil-sentences-\(UUID().uuidString).jsonl"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var log = FoilLog(path: path)
    #expect(try !log.refresh())
    let writer = try EventLogWriter(path: path)
    for step in [100, 200] { try writer.append(Event(.foil, step: step, sentence.fields)) }
    #expect(try log.refresh() && log.steps == [100, 200])
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data("{\"t\":1,\"step\":3,\"kind\":\"foil\"}\nnonsense\n".utf8))
    try writer.append(Event(.state, step: 100, ["state": "resumed"]))
    try writer.append(Event(.foil, step: 150, rejected.fields))
    #expect(try log.refresh() && log.steps == [100, 150] && log.damagedLines == 2)
    #expect(log.entries.last?.sentence == rejected)
  }
}
