import Testing

@testable import Runs

@Suite struct CSVTests {
  @Test("Texts that a spreadsheet would calculate get an apostrophe; numbers stay numbers")
  func formulas() {
    // OWASP, CSV injection: = + - @ tab and carriage return begin a formula.
    #expect(CSV.text("=1+2") == "'=1+2")
    #expect(CSV.text("@SUM(A1)") == "'@SUM(A1)")
    #expect(CSV.text("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0")
    #expect(CSV.text("--flag") == "'--flag" && CSV.text("-") == "'-")
    #expect(CSV.text("\t=1") == "\"'\t=1\"")
    #expect(CSV.text("\r=1") == "' =1")
    #expect(CSV.text("\u{FF1D}1") == "'\u{FF1D}1")
    #expect(
      CSV.text("=HYPERLINK(\"http://x\",\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")
    for number in ["-0.5", "+1", "1e-5", "0.02", "-3"] { #expect(CSV.text(number) == number) }
  }

  @Test("Separators, quotes and line ends stand in quotes; what is not seen becomes a blank")
  func quoting() {
    #expect(CSV.text("plain text") == "plain text")
    #expect(CSV.text("a,b") == "\"a,b\"" && CSV.text("a;b") == "\"a;b\"")
    #expect(CSV.text("a\"b") == "\"a\"\"b\"")
    #expect(CSV.text("a\nb") == "\"a\nb\"" && CSV.text("a\r\nb") == "\"a \nb\"")
    #expect(CSV.text("a\u{1B}[31m\u{202E}b") == "a [31m b")
    #expect(CSV.line([CSV.text("a,b"), "1", CSV.text("")]) == "\"a,b\",1,")
  }
}
