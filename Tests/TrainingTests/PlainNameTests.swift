import Foundation
import Testing

@testable import Ground
@testable import Recipe

@Suite struct PlainNameTests {
  @Test("Names and tags with signs that are not seen are refused where runs are made")
  func names() throws {
    var configuration = RunConfiguration()
    configuration.run.name = "SN τ=0.02, “second” try"
    configuration.run.tags = ["paper"]
    try configuration.checkNames()
    for hidden in ["\u{1B}[31m", "\n", "\t", "\u{7}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{2028}"]
    {
      configuration.run.name = "a" + hidden + "b"
      #expect(throws: Failure.self) { try configuration.checkNames() }
      configuration.run.name = ""
      configuration.run.tags = ["x" + hidden]
      #expect(throws: Failure.self) { try configuration.checkNames() }
      configuration.run.tags = []
    }
    let failure = #expect(throws: Failure.self) {
      try RunConfiguration.resolved(file: nil, overrides: ["run.name=a\u{202E}b"])
    }
    #expect(failure?.kind == .usage)
    #expect(failure?.what.contains("`run.name` is \"a b\" with the character U+202E") == true)
  }

  @Test("A run whose name was given before can still be opened")
  func opens() throws {
    var configuration = RunConfiguration()
    configuration.run.name = "evil\u{1B}[31m"
    try configuration.validate()
  }
}

@Suite struct PlainJSONTests {
  @Test("What is not seen stands in JSON as escapes and comes back")
  func escapes() throws {
    // U+1F600 is seen; U+E0041 (a tag) is not and takes two units: DB40 DC41.
    let text = "a\u{1B}\u{9B}\u{202E}\u{2028}\u{E0041}😀\n\té"
    let value = JSONValue.object(["k": .text(text)])
    let json = value.json
    #expect(json == #"{"k":"a\u001b\u009b\u202e\u2028\udb40\udc41😀\n\té"}"#)
    #expect(try JSONValue(parsing: Array(json.utf8)) == value)
    let encoded = String(decoding: try JSONEncoder().encode(["k": text]), as: UTF8.self)
    let plain = JSONValue.escapingInvisible(encoded)
    #expect(plain.unicodeScalars.allSatisfy { !PlainText.isInvisible($0) })
    #expect(try JSONDecoder().decode([String: String].self, from: Data(plain.utf8)) == ["k": text])
  }

  @Test("A key is at most 64 kB, which bounds the time that hashing takes")
  func keys() throws {
    let marks = String(repeating: "\u{301}", count: 40_000)
    #expect(throws: Failure.self) { try JSONValue(parsing: Array("{\"\(marks)\": 1}".utf8)) }
    let long = String(repeating: "k", count: 65_536)
    #expect(try JSONValue(parsing: Array("{\"\(long)\": 1}".utf8))[long] == .integer(1))
  }
}
