import Compute
import Foundation

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
      self[Key(anchor: anchor, negative: negative)] = mark
    }
  }

  /// The mark of a negative.
  public subscript(key: Key) -> NegativeMark? {
    get { marks[key] }
    set { marks[key] = newValue }
  }

  /// How many negatives have a mark.
  public func count(_ mark: NegativeMark) -> Int { marks.values.count { $0 == mark } }

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
  /// - Throws: `Failure` if it cannot be written.
  public static func append(
    _ mark: NegativeMark?, of key: Key, step: Int, run path: String,
    time: Double = Date().timeIntervalSince1970
  ) throws {
    let writer = try EventLogWriter(path: file(run: path))
    try writer.append(
      Event(
        .mark, step: max(0, step), time: time,
        [
          "anchor": key.anchor.json, "negative": key.negative.json,
          "mark": .text(mark?.rawValue ?? taken),
        ]))
    try writer.synchronize()
  }
}
