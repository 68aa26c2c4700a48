/// A value of a TOML document.
package enum TOMLValue: Equatable {
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  /// A date, a time or both; no setting takes one, so what it says is not kept.
  case dateOrTime
  case list([TOMLValue])
  case table(TOMLTable)
  /// `[[name]]` headers.
  case tables(TOMLTableList)
}

/// A table of a TOML document, with the line of each of its keys.
///
/// A reference, because headers all over the document add to the same table. It does not leave the
/// function that reads the document.
package final class TOMLTable: Equatable {
  /// How the table came about, which decides what may still be added to it.
  package enum Origin {
    /// Its own `[header]`, or the document itself.
    case header
    /// The header of a table inside it; its own may still come.
    case outerHeader
    /// A dotted key.
    case dottedKey
    /// `{ }`; nothing can be added.
    case inline
  }

  package struct Entry {
    package let key: String
    /// From 1.
    package let line: Int
    package var value: TOMLValue
  }

  package var origin: Origin
  /// In the order of the document.
  package private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  package init(_ origin: Origin) { self.origin = origin }

  package subscript(key: String) -> TOMLValue? { places[key].map { entries[$0].value } }

  /// Puts in a value, in the place of an earlier one with the same key.
  package func set(_ key: String, _ value: TOMLValue, line: Int) {
    if let place = places[key] {
      entries[place].value = value
    } else {
      places[key] = entries.count
      entries.append(Entry(key: key, line: line, value: value))
    }
  }

  /// Equal keys and values, wherever they stand.
  package static func == (a: TOMLTable, b: TOMLTable) -> Bool {
    a.entries.count == b.entries.count && a.entries.allSatisfy { b[$0.key] == $0.value }
  }
}

/// The tables of `[[name]]` headers, in the order of the document; a reference for the same reason.
package final class TOMLTableList: Equatable {
  package private(set) var tables: [TOMLTable] = []
  /// The table that further headers and keys add to.
  package private(set) var last: TOMLTable

  package init(first: TOMLTable) {
    tables = [first]
    last = first
  }

  package func append(_ table: TOMLTable) {
    tables.append(table)
    last = table
  }

  package static func == (a: TOMLTableList, b: TOMLTableList) -> Bool { a.tables == b.tables }
}
