import Foundation
import Ground

/// A number that tells whether rows of the index are those that were written.
///
/// SQLite notices damage to its own structure, but not a flipped bit in a value. What belongs
/// together is therefore summed up, in any order, when it is written and again when it is read.
struct IndexDigest: Equatable {
  private var sum: UInt64 = 0

  /// As a column of the database keeps it.
  var column: Int64 { Int64(bitPattern: sum) }

  /// Adds one entry; the order of the fields counts, that of the entries does not.
  mutating func add(_ fields: Field...) {
    // FNV-1a over the fields' bytes, each with its end.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for field in fields {
      switch field {
      case .text(let text):
        if let text { for byte in text.utf8 { take(byte) } }
        take(text == nil ? 0xFE : 0xFF)
      case .bits(let bits):
        for shift in stride(from: 0, to: 64, by: 8) {
          take(UInt8(truncatingIfNeeded: bits >> shift))
        }
      }
    }
    sum &+= RandomStream.mix(hash)
  }

  enum Field {
    case text(String?)
    case bits(UInt64)

    static func integer(_ value: Int?) -> Field {
      value.map { .bits(UInt64(bitPattern: Int64($0))) } ?? .text(nil)
    }

    /// SQLite keeps NaN as NULL and has no −0.
    static func real(_ value: Double?) -> Field {
      guard let value, !value.isNaN else { return .text(nil) }
      return .bits(value == 0 ? 0 : value.bitPattern)
    }

    static func boolean(_ value: Bool) -> Field { .bits(value ? 1 : 0) }

    static func data(_ value: Data) -> Field {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in value { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return .bits(hash)
    }
  }
}

extension IndexDigest {
  /// What a run's own files say: where it is, its configuration, its tags and notes.
  init(
    path: String, name: String, isImported: Bool, isRunning: Bool, note: String, isArchived: Bool,
    problem: String?, settings: [String: RunValue], tags: [String]
  ) {
    add(
      .text(path), .text(name), .boolean(isImported), .boolean(isRunning), .text(note),
      .boolean(isArchived), .text(problem))
    for (key, value) in settings { add(.text(key), .text(value.text), .real(value.number)) }
    for (place, tag) in tags.enumerated() { add(.integer(place), .text(tag)) }
  }

  /// What a run's log says, without its curves and messages.
  init(log: RunDigest) {
    add(
      .text(log.logState), .real(log.started), .real(log.updated), .integer(log.step),
      .integer(log.totalSteps), .real(log.stepsPerEpoch), .text(log.dev), .text(log.test),
      .real(log.active.seconds), .real(log.loss.sum), .integer(log.loss.count))
    for (key, value) in log.metrics { add(.text(key), .real(value)) }
  }

  init(messages: [RunMessage]) {
    for (place, message) in messages.enumerated() {
      add(
        .integer(place), .real(message.time), .integer(message.step), .text(message.level),
        .text(message.code), .text(message.text))
    }
  }

  /// The names of a run's curves: one that is not there may never have been, or be lost.
  init(keys: some Sequence<String>) {
    for key in keys { add(.text(key)) }
  }

  init(series key: String, run: Int64, points: Data) {
    add(.bits(UInt64(bitPattern: run)), .text(key), .data(points))
  }
}

/// A row of the index that is not what was written.
struct IndexDamage: Error {}
