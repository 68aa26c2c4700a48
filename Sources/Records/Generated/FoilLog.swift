import Foundation

/// The generated sentences that a run has written down, by step.
public struct FoilLog: Sendable {
  /// A sentence and the step after which it was written down.
  public struct Entry: Equatable, Sendable {
    public var step: Int
    public var sentence: FoilSentence

    public init(step: Int, sentence: FoilSentence) {
      self.step = step
      self.sentence = sentence
    }
  }

  public private(set) var entries: [Entry] = []
  /// Lines that are no sentences.
  public private(set) var damagedLines = 0
  private var reader: EventLogReader

  /// - Parameter path: A run's `foils.jsonl`; need not exist.
  public init(path: String) { reader = EventLogReader(path: path) }

  /// Takes up what has been written since the last call.
  ///
  /// - Returns: Whether anything has changed.
  /// - Throws: `Failure` if the file cannot be read.
  @discardableResult
  public mutating func refresh() throws -> Bool {
    guard FileManager.default.fileExists(atPath: reader.path) else { return false }
    let found = try reader.poll()
    if found.restarted {
      entries = []
      damagedLines = 0
    }
    damagedLines += found.problems.count
    for event in found.events {
      if event.kind == .state {
        // A resume does these steps over.
        entries.removeAll { $0.step > event.step }
      } else if let sentence = FoilSentence(fields: event.fields) {
        entries.append(Entry(step: event.step, sentence: sentence))
      } else {
        damagedLines += 1
      }
    }
    return found.restarted || !found.events.isEmpty
  }

  /// The steps at which sentences were written down, ascending.
  public var steps: [Int] { Set(entries.map(\.step)).sorted() }
}
