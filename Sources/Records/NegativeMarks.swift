import Foundation
import Ground
import Language

/// What a person says of a negative.
public enum NegativeMark: String, Hashable, Sendable, CaseIterable {
  /// It fits the anchor: a false negative.
  case isTrue = "true"
  case isFine = "fine"
  /// The sentence is not English.
  case isBroken = "not-english"
}

/// What an anchor or a negative is.
public enum NegativeItem: Hashable, Sendable {
  /// A caption by its line in the training split, from 0.
  case caption(Int)
  /// An image by its number in the training split, from 0.
  case image(Int)
  /// A sentence that is not of the data set.
  case sentence(String)

  /// Whether it is of the data: a memory begins with random keys, which have negative numbers.
  public var isKnown: Bool {
    switch self {
    case .caption(let number), .image(let number): number >= 0
    case .sentence: true
    }
  }

  /// The item in the log of marks: an object with one key.
  public var json: JSONValue {
    switch self {
    case .caption(let number): ["caption": .integer(number)]
    case .image(let number): ["image": .integer(number)]
    case .sentence(let text): ["sentence": .text(text)]
    }
  }

  /// Nil if it is no item.
  public init?(_ value: JSONValue) {
    if let number = value["caption"]?.integer {
      self = .caption(number)
    } else if let number = value["image"]?.integer {
      self = .image(number)
    } else if let text = value["sentence"]?.text {
      self = .sentence(text)
    } else {
      return nil
    }
  }
}

/// What a training did with a negative, as it was when a person marked it.
public enum NegativeUse: Hashable, Sendable, CaseIterable {
  /// It was trained on: the objective pushed it away, or it was among the hardest sentences.
  case trained
  /// A filter rejected it, so that it was not.
  case rejected
  /// Neither: what the model finds now, a sentence that was accepted and not chosen, one of the watched
  /// captions, and marks of files that do not say.
  case other

  public var title: String {
    switch self {
    case .trained: "trained on"
    case .rejected: "rejected"
    case .other: "others"
    }
  }
}

/// What is known of a marked negative beside the mark.
public struct MarkedNegative: Hashable, Sendable {
  /// Of a generated sentence what the filters said.
  public var verdict: FoilVerdict?
  /// Whether it was trained on; nil where that is not known.
  public var isTrained: Bool?

  public init(verdict: FoilVerdict? = nil, isTrained: Bool? = nil) {
    self.verdict = verdict
    self.isTrained = isTrained
  }

  public var use: NegativeUse {
    if let verdict, verdict != .accepted { return .rejected }
    return isTrained == true ? .trained : .other
  }
}

/// What a person said of a run's negatives, as `marks.jsonl` in its directory keeps it.
public struct NegativeMarks: Sendable, Equatable {
  /// A negative of an anchor, to which a mark belongs whatever the step.
  public struct Key: Hashable, Sendable {
    public var anchor: NegativeItem
    public var negative: NegativeItem

    public init(anchor: NegativeItem, negative: NegativeItem) {
      self.anchor = anchor
      self.negative = negative
    }
  }

  public private(set) var marks: [Key: NegativeMark] = [:]
  /// What is known of the marked negatives; nothing of those that are missing.
  public private(set) var facts: [Key: MarkedNegative] = [:]
  /// Lines that are no marks.
  public private(set) var skippedLines = 0

  public init() {}

  /// Reads a run's marks; none if nobody has made one. Damaged lines are skipped.
  ///
  /// - Throws: `Failure` if the file exists and cannot be read.
  public init(run path: String) throws {
    var reader = EventLogReader(path: Self.file(run: path))
    let batch = try reader.poll()
    skippedLines = batch.skippedLines
    for event in batch.events {
      guard event.kind == .mark, let anchor = event["anchor"].flatMap({ NegativeItem($0) }),
        let negative = event["negative"].flatMap({ NegativeItem($0) }),
        let word = event["mark"]?.text, let mark = Self.mark(word)
      else {
        skippedLines += 1
        continue
      }
      set(
        mark, of: Key(anchor: anchor, negative: negative),
        MarkedNegative(
          verdict: event["verdict"]?.text.flatMap(FoilVerdict.init(name:)),
          isTrained: event["trained"]?.boolean))
    }
  }

  /// The mark of a negative.
  public subscript(key: Key) -> NegativeMark? { marks[key] }

  /// Gives a negative a mark; nil takes it away.
  public mutating func set(_ mark: NegativeMark?, of key: Key, _ facts: MarkedNegative) {
    marks[key] = mark
    self.facts[key] = mark == nil || facts == MarkedNegative() ? nil : facts
  }

  /// What the training did with a marked negative.
  public func use(of key: Key) -> NegativeUse { facts[key]?.use ?? .other }

  /// How many negatives have a mark, of all or of those that the training used alike.
  public func count(_ mark: NegativeMark, _ use: NegativeUse? = nil) -> Int {
    marks.count { $0.value == mark && (use == nil || self.use(of: $0.key) == use) }
  }

  // MARK: - The file

  private static let taken = "none"

  /// `none` for a mark that was taken back; nil for another word.
  private static func mark(_ word: String) -> NegativeMark?? {
    word == taken ? .some(nil) : NegativeMark(rawValue: word).map { .some($0) }
  }

  public static func file(run path: String) -> String { path + "/marks.jsonl" }

  /// Adds a mark to a run's file, and waits until it is on the disk.
  ///
  /// - Parameters:
  ///   - mark: Nil takes the mark back.
  ///   - step: The training step whose sample it was seen in.
  ///   - facts: What is known of it, by which rates are told apart.
  /// - Throws: `Failure` if it cannot be written.
  public static func append(
    _ mark: NegativeMark?, of key: Key, step: Int, _ facts: MarkedNegative = MarkedNegative(),
    run path: String,
    time: Double = Date().timeIntervalSince1970
  ) throws {
    let writer = try EventLogWriter(path: file(run: path))
    var fields: [String: JSONValue] = [
      "anchor": key.anchor.json, "negative": key.negative.json,
      "mark": .text(mark?.rawValue ?? taken),
    ]
    fields["verdict"] = facts.verdict.map { .text($0.name) }
    fields["trained"] = facts.isTrained.map { .boolean($0) }
    try writer.append(Event(.mark, step: max(0, step), time: time, fields))
    try writer.synchronize()
  }
}
