import Corpus
import Language

/// How well true captions are told from false ones without looking at any image.
///
/// Where this is far above 0.5, a model may pass the test by disliking odd sentences.
public struct BlindBaseline: Sendable, Equatable, Encodable {
  /// The probability that a false caption looks more like one than a true caption does.
  public var areaUnderCurve: Double
  /// 95 %, with images drawn anew.
  public var low: Double
  public var high: Double

  enum CodingKeys: String, CodingKey {
    case low, high
    case areaUnderCurve = "auc"
  }

  /// Trains a classifier on words and pairs of neighbouring words, and judges it on the sentences of
  /// images that it has not seen (``TextDetector``).
  ///
  /// - Returns: Nil if there are too few images.
  public init?(
    _ pairs: [(image: Int, caption: String, edited: String)], seed: UInt64 = 0
  ) {
    let tokenizer = WordTokenizer()
    // Only which words are equal matters, so any numbers do.
    var numbers: [String: Int32] = [:]
    func encode(_ sentence: String) -> [Int32] {
      tokenizer.tokens(sentence).map { word in
        if let number = numbers[word] { return number }
        let number = Int32(numbers.count)
        numbers[word] = number
        return number
      }
    }
    let examples = pairs.flatMap { pair in
      [
        TextDetector.Example(
          tokens: encode(pair.caption), isGenerated: false, image: pair.image),
        TextDetector.Example(tokens: encode(pair.edited), isGenerated: true, image: pair.image),
      ]
    }
    guard let report = TextDetector().evaluate(examples, seed: seed) else { return nil }
    areaUnderCurve = report.areaUnderCurve
    low = report.interval.lowerBound
    high = report.interval.upperBound
  }

  /// The baseline of a table of edited captions.
  public init?(_ edits: EditedCaptions) {
    self.init(edits.pairs.map { ($0.image, $0.caption, $0.edited) })
  }

  /// The baseline of an attack: each caption against its first candidate.
  public init?(_ set: AttackSet) {
    self.init(
      set.cases.compactMap { item in
        item.candidates.sentences.first.map { (item.image, item.candidates.gold, $0) }
      })
  }
}
