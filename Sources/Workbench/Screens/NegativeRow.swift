import Ground
import Language
import Records
import Widgets

/// A negative in the list of an anchor, whatever it comes from.
///
/// The objective's own come from the log, retrieved ones from the present model; sentences made from
/// the anchor's caption have a difference, what each word is suspected of, and corrections besides.
struct NegativeRow: Hashable, Sendable {
  enum Source: String, Hashable, Sendable, CaseIterable {
    case batch
    case memory
    case retrieved
    case generated
  }

  /// A word that a model would write in the place of one of the sentence.
  struct Correction: Hashable, Sendable {
    /// The word's place in the sentence.
    var place: Int
    var word: String
    /// Whether it is the word of the anchor's caption.
    var isRight: Bool
  }

  var item: NegativeItem
  var source: Source
  var similarity: Double
  /// Similarity less that of the pair as the same model has it; nil: as the anchor was logged.
  var gap: Double?
  /// What the objective gave it; nil where it has not seen it.
  var weight: Double?
  var isDrawn = false
  var probability: Double?
  var posterior: Double?
  /// The rule that gave its weight.
  var branch = ""
  /// Its place among all that the present model finds for the anchor, from 1.
  var rank: Int?
  /// Its text, where it is not that of the item.
  var text: String?
  /// The image that it belongs to.
  var image: Int?
  /// Whether it holds of the anchor, where the data set knows.
  var isTrue: Bool?
  /// Whether the training pushed it away; nil where that is not known.
  var isTrained: Bool?
  /// What the filters said of a generated sentence.
  var verdict: FoilVerdict?
  /// From the anchor's caption, and what is known of each changed word.
  var difference: WordDifference?
  var changes: [FoilSentence.Change] = []
  /// Of each word how likely it is wrong, 0 to 1.
  var suspicion: [Double] = []
  var corrections: [Correction] = []

  /// Whether a filter kept it from the training.
  var isRejected: Bool { verdict.map { $0 != .accepted } ?? false }

  /// Whether it has a weight that can be shown.
  var isWeighed: Bool { weight?.isFinite ?? false }

  /// The lines of its text at a width: of a sentence that was made from the anchor's caption all.
  func textLines(width: Int) -> [DifferenceText.Line]? {
    difference.map { DifferenceText.layout($0.pieces, width: width) }
  }

  /// Its lines at a width: numbers, text, and below each line of the text what discrimination and
  /// correction say of its words.
  func height(width: Int) -> Int {
    guard let lines = textLines(width: width) else { return 2 }
    return lines.reduce(1) { height, line in
      height + 1 + (suspicion.isEmpty ? 0 : 1) + (corrections(in: line).isEmpty ? 0 : 1)
    }
  }

  /// The corrections of a line's words, with the cell they begin at.
  func corrections(in line: DifferenceText.Line) -> [(x: Int, correction: Correction)] {
    line.words.flatMap { word in
      corrections.filter { $0.place == word.index }.map { (word.x, $0) }
    }
  }
}

extension NegativeRow {
  /// A candidate of the log.
  init(_ candidate: NegativeAnchor.Candidate) {
    item = candidate.item
    source = candidate.isMemory ? .memory : .batch
    similarity = candidate.similarity
    weight = candidate.weight.isNaN ? nil : candidate.weight
    isDrawn = candidate.isDrawn
    probability = candidate.probability
    posterior = candidate.posterior
    branch = candidate.branch
    isTrained = candidate.isChosen
    if let sentence = candidate.sentence {
      take(sentence)
      isTrained = sentence.isKept && !candidate.isWatched
    }
  }

  private mutating func take(_ sentence: FoilSentence) {
    source = .generated
    image = sentence.image
    isTrue = sentence.isTrue
    isDrawn = sentence.isKept
    verdict = sentence.verdict
    branch = ""
    changes = sentence.changes
    difference = WordDifference(from: sentence.gold, to: sentence.words)
    suspicion = sentence.replaced.map(Double.init)
    corrections = sentence.changes.compactMap { change in
      change.correction.map {
        Correction(place: change.position, word: $0, isRight: $0 == change.old)
      }
    }
  }

  /// What the present model finds for an anchor.
  init(_ hit: ProbeHit, isImage: Bool, positive: Double?) {
    item = isImage ? .image(hit.image) : .caption(hit.caption)
    source = .retrieved
    isTrained = false
    similarity = Double(hit.similarity)
    gap = positive.map { Double(hit.similarity) - $0 }
    rank = hit.rank
    text = hit.text
    image = hit.image
    isTrue = hit.isTrue
  }
}

/// Which rows are shown.
enum NegativeRowFilter: String, Hashable, Sendable, CaseIterable {
  case all
  case used = "used by the objective"
  case retrieved
  case generated = "sentences"
  case unmarked

  func shows(_ row: NegativeRow, isMarked: Bool) -> Bool {
    switch self {
    case .all: true
    case .used: row.source == .batch || row.source == .memory
    case .retrieved: row.source == .retrieved || row.rank != nil
    case .generated: row.source == .generated
    case .unmarked: !isMarked
    }
  }
}
