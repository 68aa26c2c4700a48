extension JSONValue {
  /// Parses one JSON value (RFC 8259) that fills `bytes` but for white space.
  ///
  /// - Throws: `Failure` with the byte, from 1, at which the text stops being JSON; see
  ///   ``JSONScanner``. Texts that are not UTF-8 are errors too. Of a key that an object has twice the
  ///   last one counts, and half of a surrogate pair becomes U+FFFD.
  public init(parsing bytes: some Collection<UInt8>) throws {
    let parsed = bytes.withContiguousStorageIfAvailable { buffer in
      Result { try JSONScanner.value(of: UnsafeRawBufferPointer(buffer)) }
    }
    self = try
      (parsed
      ?? Array(bytes).withUnsafeBytes { buffer in Result { try JSONScanner.value(of: buffer) } })
      .get()
  }

  /// Parses one JSON value.
  public init(parsing text: String) throws {
    try self.init(parsing: Array(text.utf8))
  }
}

extension JSONScanner {
  fileprivate static func value(of bytes: UnsafeRawBufferPointer) throws -> JSONValue {
    var scanner = JSONScanner(bytes, from: Origin(complaint: "not JSON: "), replacesHalves: true)
    let value = try scanner.value()
    try scanner.end()
    return value
  }

  /// The value here.
  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch kind {
    case .object:
      var fields: [String: JSONValue] = [:]
      try members { scanner, key in fields[key] = try scanner.value() }
      return .object(fields)
    case .list:
      var items: [JSONValue] = []
      try elements { scanner in items.append(try scanner.value()) }
      return .list(items)
    case .text: return .text(try text())
    case .truth: return .boolean(try truth())
    case .null:
      try null()
      return .null
    case .number, nil: return try numeral()
    }
  }
}
