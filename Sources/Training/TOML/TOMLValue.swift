/// A value of a TOML document.
enum TOMLValue: Equatable {
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  /// A date, a time or both; no setting takes one, so what it says is not kept.
  case dateOrTime
  case list([TOMLValue])
  case table(TOMLTable)
  /// `[[name]]` headers; of the list only the last table is kept, because no setting is one.
  case tables(TOMLTable)
}

/// A table of a TOML document, with the line of each of its keys.
///
/// A reference, because headers all over the document add to the same table. It does not leave the
/// function that reads the document.
final class TOMLTable: Equatable {
  /// How the table came about, which decides what may still be added to it.
  enum Origin {
    /// Its own `[header]`, or the document itself.
    case header
    /// The header of a table inside it; its own may still come.
    case outerHeader
    /// A dotted key.
    case dottedKey
    /// `{ }`; nothing can be added.
    case inline
  }

  struct Entry {
    let key: String
    /// From 1.
    let line: Int
    var value: TOMLValue
  }

  var origin: Origin
  /// In the order of the document.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  init(_ origin: Origin) { self.origin = origin }

  subscript(key: String) -> TOMLValue? { places[key].map { entries[$0].value } }

  /// Puts in a value, in the place of an earlier one with the same key.
  func set(_ key: String, _ value: TOMLValue, line: Int) {
    if let place = places[key] {
      entries[place].value = value
    } else {
      places[key] = entries.count
      entries.append(Entry(key: key, line: line, value: value))
    }
  }

  /// Equal keys and values, wherever they stand.
  static func == (a: TOMLTable, b: TOMLTable) -> Bool {
    a.entries.count == b.entries.count && a.entries.allSatisfy { b[$0.key] == $0.value }
  }
}
