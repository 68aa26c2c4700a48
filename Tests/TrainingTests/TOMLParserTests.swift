import Testing

@testable import Ground

/// Values and rejections agree with Python's `tomllib`, which was asked about every text here.
@Suite("TOML")
struct TOMLParserTests {
  /// Tables are references, so the cases are made anew for each test.
  var cases: [(String, TOMLValue)] {
    [
      ("true", .boolean(true)), ("false", .boolean(false)), ("0", .integer(0)), ("-0", .integer(0)),
      ("+99", .integer(99)), ("1_000", .integer(1000)), ("0xDEAD_beef", .integer(0xDEAD_BEEF)),
      ("0o17", .integer(15)), ("0b101", .integer(5)), ("-9223372036854775808", .integer(.min)),
      ("1.5", .real(1.5)), ("-0.0", .real(0)), ("1e3", .real(1000)), ("1E+03", .real(1000)),
      ("1_0.2_5e-1_0", .real(1.025e-9)), ("inf", .real(.infinity)), ("-inf", .real(-.infinity)),
      (#""""#, .text("")), (#""a\tb\"\\é\U0001F600""#, .text("a\tb\"\\é😀")),
      (#"'a\n'"#, .text(#"a\n"#)),
      ("\"\"\"\na\r\nb\\\n   \n  c\"\"\"", .text("a\nbc")),
      ("\"\"\"a\"\"b\"\"\"\"\"", .text("a\"\"b\"\"")),
      ("'''\n'a''\n'''''", .text("'a''\n''")), ("''''''", .text("")), ("[]", .list([])),
      ("[ 1, # c\n 2\n,]", .list([.integer(1), .integer(2)])),
      ("[[1],['a']]", .list([.list([.integer(1)]), .list([.text("a")])])),
      ("1979-05-27", .dateOrTime), ("1979-05-27T07:32:00Z", .dateOrTime),
      ("1979-05-27 07:32:00.5-07:00", .dateOrTime),
      ("07:32:00", .dateOrTime),
    ]
  }

  @Test("values")
  func values() throws {
    for (text, value) in cases {
      #expect(try TOMLParser.parse("a = \(text)", file: "f")["a"] == value, "\(text)")
      #expect(try TOMLParser.parse("a = {\"b\" = [\(text)]} # c\n", file: "f")["a"] != nil)
    }
  }

  @Test("A text that is written shows nothing invisible and reads as it was")
  func quoted() throws {
    let text = "a\u{202E}\u{E0041}\u{9B}\u{1B}\n\u{2028}é😀"
    let written = SettingValue.quoted(text)
    #expect(!written.unicodeScalars.contains(where: PlainText.isInvisible))
    #expect(try TOMLParser.parse("a = \(written)", file: "f")["a"] == .text(text))
  }

  static let badValues = [
    "", "tru", "True", "01", "1__0", "_1", "1_", "+0x1", "0x", "0xG", "0b2", "1.", ".5", "1.e1",
    "1e", "1._5",
    "9223372036854775808", "infinity", "\"", "'a", "\"a\nb\"", #""\x""#, #""\u12""#, #""\ud800""#,
    #""\U00110000""#, "\"\u{7F}\"", "'\u{1}'", "\"\"\"a", "\"\"\"a\"\"\"\"\"\"", "'''a''''''",
    "[1,,2]", "[,]", "[1 2]", "[1",
    "{,}", "{a=1,}", "{a=1\n}", "{a=1 b=2}", "{a=1,a=2}", "{a={b=1},a.c=1}", "]", "1 2", "a",
    "\"\\ \"", "\"\\\n\"", "\"a\\\nb\"",
  ]

  @Test("values that are none", arguments: badValues)
  func noValues(text: String) {
    #expect(throws: Failure.self) { try TOMLParser.parse("a = \(text)", file: "f") }
  }

  static let badDocuments = [
    "a=1\na=2", "[a]\n[a]", "[a]\nb=1\n[a.b]", "a=1\n[a]", "a={}\n[a.b]", "a={}\na.b=1",
    "[[a]]\n[a]", "[a]\n[[a]]",
    "[a.b]\n[a]\nb.c=1", "a.b=1\n[a]", "[t]\na.b=1\n[t.a]", "a=[]\n[[a]]", "a.b=1\na=2",
    "[a.b.c]\n[a]\nb.c.d=1",
    "[", "[]", "[=]", "[.a]", "[a.]", "[a", "[[a]", "[[a] ]", "[ [a]]", "[a] b=1", "[é]", "a",
    "=1", "a.=1", ".a=1", "a b=1",
    "\"\"\"a\"\"\"=1", "a=1 b=2", "a=1\rb=2", "#\u{1}", "#\u{7F}", "é=1", "\u{A0}a=1",
    "a=1\u{85}", "a\n=1", "a=\n1",
  ]

  @Test("documents that define something twice or are no TOML", arguments: badDocuments)
  func noDocuments(text: String) {
    #expect(throws: Failure.self) { try TOMLParser.parse(text, file: "f") }
  }

  @Test("tables by header, dotted key and braces are the same tables")
  func tables() throws {
    let text = """
      a.b.c = 1
      'x y' = 2
      [d.e]
      f = 3
      [d]
      g.h = 4
      g."i.j" = 5
      [d.g.k]
      l = { m.n = 6, o = {} }
      [[p]]
      q = 7
      [p.r]
      [[p]]
      """
    let root = try TOMLParser.parse(text, file: "f")
    func table(_ entries: [(String, TOMLValue)]) -> TOMLValue {
      let table = TOMLTable(.header)
      for (key, value) in entries { table.set(key, value, line: 0) }
      return .table(table)
    }
    #expect(root["a"] == table([("b", table([("c", .integer(1))]))]))
    #expect(root["x y"] == .integer(2))
    let l = table([("m", table([("n", .integer(6))])), ("o", table([]))])
    let g = table([("h", .integer(4)), ("i.j", .integer(5)), ("k", table([("l", l)]))])
    #expect(root["d"] == table([("e", table([("f", .integer(3))])), ("g", g)]))
    let first = TOMLTable(.header)
    first.set("q", .integer(7), line: 0)
    first.set("r", table([]), line: 0)
    let list = TOMLTableList(first: first)
    #expect(root["p"] != .tables(list))
    list.append(TOMLTable(.header))
    #expect(root["p"] == .tables(list))
  }

  @Test(
    "errors name line and column",
    arguments: [
      ("a = 1\n b = x", "f:2:6"), ("a = [1,\n 2 3]", "f:2:4"), ("[a]\r\n[b", "f:2:3"),
      ("a = 1\na = 2", "f:2:1"),
      ("a = \"\"\"\n\n", "f:1:5"), ("\n\n=", "f:3:1"),
    ])
  func places(text: String, place: String) {
    let failure = #expect(throws: Failure.self) { try TOMLParser.parse(text, file: "f") }
    #expect(failure?.place == place)
    #expect(failure?.kind == .usage)
  }
}
