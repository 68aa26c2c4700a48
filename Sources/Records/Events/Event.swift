import Foundation
import Ground

/// One thing that happened in a run: a line of `events.jsonl`.
///
/// The fields of each kind are described in `docs/run-format.md`.
public struct Event: Equatable, Sendable {
  /// What happened. Kinds that this version does not know are kept.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The loss and what else a training step measures.
    public static let step = Kind(rawValue: "step")
    /// The end of a pass over the training captions.
    public static let epoch = Kind(rawValue: "epoch")
    /// Recall@K and the other metrics on a split.
    public static let evaluation = Kind(rawValue: "eval")
    /// One anchor with its candidates, as a term of the objective weighed them.
    public static let negatives = Kind(rawValue: "negatives")
    /// Counts of generated sentences; the sentences are in `foils.jsonl`.
    public static let foils = Kind(rawValue: "foils")
    /// One generated sentence, in `foils.jsonl`.
    public static let foil = Kind(rawValue: "foil")
    /// The run started, resumed or ended.
    public static let state = Kind(rawValue: "state")
    /// A message for a person.
    public static let note = Kind(rawValue: "note")
    /// What a person says of a negative; only in `marks.jsonl`.
    public static let mark = Kind(rawValue: "mark")
  }

  /// Seconds since 1970-01-01 00:00 UTC.
  public var time: Double
  /// Training steps done; 0 before the first.
  public var step: Int
  public var kind: Kind
  /// Everything else on the line. The keys `t`, `step` and `kind` are taken and are not written.
  public var fields: [String: JSONValue]

  public init(
    _ kind: Kind, step: Int, time: Double = Date().timeIntervalSince1970,
    _ fields: [String: JSONValue] = [:]
  ) {
    self.time = time
    self.step = step
    self.kind = kind
    self.fields = fields
  }

  /// The field with this key.
  public subscript(key: String) -> JSONValue? { fields[key] }

  /// The line without its end: `t`, `step` and `kind` first, then the fields in ascending order.
  public var json: String {
    var line = "{\"t\":"
    JSONValue.write(time, to: &line)
    line += ",\"step\":\(step),\"kind\":"
    JSONValue.write(kind.rawValue, to: &line)
    for (key, value) in fields.sorted(by: { $0.key < $1.key })
    where !Event.reserved.contains(key) {
      line += ","
      JSONValue.write(key, to: &line)
      line += ":"
      value.write(to: &line)
    }
    return line + "}"
  }

  private static let reserved: Set<String> = ["t", "step", "kind"]

  /// Reads a line.
  ///
  /// - Throws: `Failure` with what is wrong: no JSON object, or `t`, `step` or `kind` missing or of
  ///   the wrong type.
  public init(line: some Collection<UInt8>) throws {
    guard case .object(var fields) = try JSONValue(parsing: line) else {
      throw Failure("found JSON that is no object, expected an event")
    }
    guard let time = fields.removeValue(forKey: "t")?.number, time.isFinite else {
      throw Failure("an event without the time `t` in seconds")
    }
    guard let step = fields.removeValue(forKey: "step")?.integer, step >= 0 else {
      throw Failure("an event without a `step` from 0 to 2^53")
    }
    guard let kind = fields.removeValue(forKey: "kind")?.text else {
      throw Failure("an event without a `kind`")
    }
    self.init(Kind(rawValue: kind), step: step, time: time, fields)
  }
}
