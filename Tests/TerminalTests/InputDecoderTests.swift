import Cells
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  private func decode(_ text: String) -> [Input] {
    var decoder = InputDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.timeOut()
  }

  @Test(
    "Sequences of xterm, tmux, rxvt and the Linux console",
    arguments: [
      ("a", "a"), ("é", "é"), ("犬", "犬"), ("\u{01}", "ctrl-a"), ("\u{1A}", "ctrl-z"),
      ("\u{1F}", "ctrl-_"), ("\0", "ctrl-space"), ("\u{7F}", "backspace"), ("\t", "tab"),
      ("\r", "enter"), ("\n", "ctrl-j"), ("\u{1B}", "esc"), ("\u{1B}\u{1B}", "esc"),
      ("\u{1B}a", "alt-a"), ("\u{1B}\r", "alt-enter"), ("\u{1B}\u{7F}", "alt-backspace"),
      ("\u{1B}é", "alt-é"), ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[1;2A", "shift-up"),
      ("\u{1B}[1;3D", "alt-left"), ("\u{1B}[1;5C", "ctrl-right"), ("\u{1B}[1;7B", "ctrl-alt-down"),
      ("\u{1B}\u{1B}[A", "alt-up"), ("\u{1B}[a", "shift-up"), ("\u{1B}Oc", "ctrl-right"),
      ("\u{1B}[H", "home"), ("\u{1B}OF", "end"), ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"),
      ("\u{1B}[4~", "end"), ("\u{1B}[8~", "end"), ("\u{1B}[2~", "ins"), ("\u{1B}[3~", "del"),
      ("\u{1B}[3;5~", "ctrl-del"), ("\u{1B}[5~", "pgup"), ("\u{1B}[6^", "ctrl-pgdn"),
      ("\u{1B}[7$", "shift-home"), ("\u{1B}[Z", "shift-tab"), ("\u{1B}OP", "f1"),
      ("\u{1B}[[B", "f2"), ("\u{1B}[13~", "f3"), ("\u{1B}[1;2S", "shift-f4"), ("\u{1B}[15~", "f5"),
      ("\u{1B}[21~", "f10"), ("\u{1B}[24~", "f12"), ("\u{1B}[34~", "f20"), ("\u{1B}OM", "enter"),
      ("\u{1B}Oq", "1"), ("\u{1B}[27;5;105~", "ctrl-i"), ("\u{1B}[112;5u", "ctrl-p"),
      ("\u{1B}[97;2u", "A"),
    ])
  func keys(_ bytes: String, _ name: String) {
    #expect(decode(bytes).map { "\($0)" } == ["key(\(name))"])
  }

  @Test("Cut at any place and joined again, a stream gives the same inputs")
  func cutsAnywhere() throws {
    let stream = Array(
      ("a\u{1B}[1;5Cé犬\u{1B}[<64;10;5M\u{1B}[<0;1;1m\u{1B}[200~p\u{1B}[A\r\nq\u{1B}[201~"
        + "\u{1B}[M !!\u{1B}OP\u{1B}x").utf8)
    var whole = InputDecoder()
    let expected = whole.feed(stream)
    #expect(expected.count == 10)
    for cut in 0...stream.count {
      for second in cut...stream.count {
        var decoder = InputDecoder()
        let inputs =
          decoder.feed(stream[..<cut]) + decoder.feed(stream[cut..<second])
          + decoder.feed(stream[second...])
        try #require(inputs == expected, "cut at \(cut) and \(second)")
      }
    }
  }

  @Test("Mouse reports name button, place and modifiers")
  func mouse() {
    func one(_ text: String) -> Mouse? {
      if case .mouse(let mouse)? = decode(text).first { return mouse }
      return nil
    }
    #expect(one("\u{1B}[<0;10;5M") == Mouse(.press(.left), at: Point(9, 4)))
    #expect(one("\u{1B}[<2;300;99m") == Mouse(.release(.right), at: Point(299, 98)))
    #expect(one("\u{1B}[<32;1;1M") == Mouse(.drag(.left), at: Point(0, 0)))
    #expect(one("\u{1B}[<68;2;2M") == Mouse(.scroll(-1), at: Point(1, 1), modifiers: .shift))
    #expect(one("\u{1B}[<67;2;2M") == Mouse(.scrollSideways(1), at: Point(1, 1)))
    #expect(one("\u{1B}[Ma!!") == Mouse(.scroll(1), at: Point(0, 0)))
    for wrong in ["\u{1B}[<0;0;5M", "\u{1B}[<0;5M", "\u{1B}[<0;1;1;1M", "\u{1B}[<35;4;4M"] {
      #expect(decode(wrong) == [])
    }
  }

  @Test("A report whose first byte was taken for Escape leaves no text behind")
  func lateRest() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.pendingDelay == TerminalScreen.escapeDelay)
    #expect(decoder.timeOut() == [.key(Key(.escape))])
    #expect(decoder.feed(Array("[<65;4;4M".utf8)) == [.mouse(Mouse(.scroll(1), at: Point(3, 3)))])
    // Typed text after Escape stays text.
    _ = decoder.feed([0x1B])
    _ = decoder.timeOut()
    #expect(decoder.feed(Array("[x".utf8)).count == 2)
  }

  @Test("Sequences that are cut short or unknown are dropped whole")
  func drops() {
    #expect(decode("\u{1B}[<65;4") == [])
    #expect(decode("\u{1B}[?1;2c\u{1B}[I\u{1B}[O\u{1B}[999~x").map { "\($0)" } == ["key(x)"])
    #expect(decode("\u{1B}[<65;4\u{1B}[A").map { "\($0)" } == ["key(up)"])
    #expect(decode("\u{1B}[" + String(repeating: "1;", count: 200)) == [])
    var decoder = InputDecoder()
    #expect(decoder.feed([0xFF, 0xC3, 0x28, 0xE4, 0xBA]).map { "\($0)" } == ["key(()"])
    #expect(decoder.feed([0x8C]).map { "\($0)" } == ["key(二)"])
  }

  @Test("Random bytes neither crash nor pile up")
  func randomBytes() {
    var generator = SystemRandomNumberGenerator()
    var decoder = InputDecoder()
    let likely: [UInt8] = [0x1B, 0x5B, 0x3C, 0x4D, 0x4F, 0x3B, 0x32, 0x30, 0x7E, 0xE4]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1..<20, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      _ = decoder.feed(bytes)
      if Int.random(in: 0..<10, using: &generator) == 0 { _ = decoder.timeOut() }
    }
    _ = decoder.feed(Array("\u{1B}[201~".utf8))
    _ = decoder.timeOut()
    #expect(decoder.feed(Array("z".utf8)).last == .key(Key("z")))
  }

  @Test("A paste keeps its lines and loses its control characters; it is bounded")
  func pastes() {
    #expect(decode("\u{1B}[200~a\u{1B}[31mb\r\nc\td\u{1B}[201~") == [.paste("a[31mb\nc\td")])
    let long = String(repeating: "x", count: InputDecoder.longestPaste + 5)
    #expect(
      decode("\u{1B}[200~\(long)\u{1B}[201~")
        == [.paste(String(repeating: "x", count: InputDecoder.longestPaste))])
    // Line ends of every kind, control characters of one and of two bytes, and what has their bytes.
    let bytes: [UInt8] = [0x61, 0x0D, 0x0D, 0x0A, 0x0A, 0x7F, 0xC2, 0x85, 0xC2, 0xA9, 0x09, 0x0D]
    #expect(String(decoding: InputDecoder.plain(bytes), as: UTF8.self) == "a\n\n\n©\t\n")
  }

  @Test("Wheel steps at one place are added up, and of resizes the last one counts")
  func merges() {
    let here = Point(1, 1)
    let merged = InputDecoder.merged([
      .mouse(Mouse(.scroll(1), at: here)), .resize(Size(5, 5)), .mouse(Mouse(.scroll(2), at: here)),
      .wake, .key(Key("a")), .mouse(Mouse(.scroll(1), at: here)), .resize(Size(9, 9)), .wake,
    ])
    #expect(
      merged == [
        .mouse(Mouse(.scroll(3), at: here)), .wake, .key(Key("a")),
        .mouse(Mouse(.scroll(1), at: here)), .resize(Size(9, 9)),
      ])
  }
}
