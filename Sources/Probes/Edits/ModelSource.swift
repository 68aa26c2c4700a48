import Compute
import Corpus
import Ground
import Language
import Recipe
import Records
import Training

/// Writes candidates with a trained run's own language model, which sees the image
/// (``FoilWriter``).
///
/// The sentences are what the model's filters let through, in random order: not the hardest by its
/// own score, so that sources are compared by what they write.
public final class ModelSource: CandidateSource {
  public let name: String
  private let writer: FoilWriter
  private let seed: UInt64

  /// - Parameters:
  ///   - name: What tables call the run.
  ///   - values: The parameters of a checkpoint.
  ///   - generator: Of a generator that stays as it was (``RunDirectory/generator(_:)``).
  ///   - count: How many candidates a caption will be asked for.
  /// - Throws: `Failure` if the run has no language model.
  public init(
    _ context: RunContext, values: FloatBuffer, generator: FloatBuffer? = nil, split: String,
    name: String, count: Int, seed: UInt64 = 0
  ) throws {
    self.name = name
    self.seed = seed
    // Twice as many as wanted, because filters and repetitions take their share.
    let fills = max(1, context.configuration.foils.fills)
    writer = try FoilWriter(
      context, values: values, generator: generator, split: split,
      variants: max(2, (2 * count + fills - 1) / fills))
  }

  public func candidates(
    for captions: [Int], of split: Split, count: Int
  ) throws -> [CandidateSet] {
    let isPieces = writer.context.text.vocabulary.kind == .wordPiece
    return try captions.map { caption in
      let written = try writer.write(caption: caption, seed: seed)
      var sentences = written.filter { $0.verdict == .accepted }.map {
        ModelSource.sentence($0.words, isPieces: isPieces)
      }
      // By their words first, so that the order in which they were written has no part in it.
      sentences.sort()
      var stream = RandomStream(seed: seed, purpose: "attack", index: UInt64(caption))
      stream.shuffle(&sentences)
      return CandidateSet(
        gold: written.first.map { ModelSource.sentence($0.gold, isPieces: isPieces) }
          ?? split.captions[caption], sentences: Array(sentences.prefix(count)))
    }
  }

  /// Tokens as a sentence that any tokenizer reads.
  static func sentence(_ tokens: [String], isPieces: Bool) -> String {
    let markers: Set<String> = ["[CLS]", "[SEP]", "<start>", "<end>"]
    return tokens.filter { !markers.contains($0) }.reduce(into: "") { text, token in
      if isPieces, token.hasPrefix("##") {
        text += token.dropFirst(2)
      } else {
        text += (text.isEmpty ? "" : " ") + token
      }
    }
  }
}
