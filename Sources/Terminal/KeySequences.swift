import Cells

/// The keys behind control sequences.
enum KeySequences {
  /// The parameters of a sequence; those left out are 0. Sub-parameters (`:`) end a number.
  static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      var value = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
        value = min(value * 10 + Int(byte) - 48, 1 << 21)
      }
      return value
    }
  }

  /// The key of `ESC [ values final`, nil for reports that are no key.
  static func key(_ values: [Int], final: UInt8) -> Key? {
    let modifiers = values.count > 1 ? Self.modifiers(values[1]) : []
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      let first = values.first ?? 0
      // xterm's other keys: 27 ; modifiers ; code.
      if first == 27, values.count > 2 { return typed(values[2], modifiers) }
      // rxvt ends a sequence by its modifiers.
      let added: Key.Modifiers =
        final == UInt8(ascii: "$")
        ? .shift
        : final == UInt8(ascii: "^")
          ? .control : final == UInt8(ascii: "@") ? [.shift, .control] : []
      return numbered(first).map { Key($0, modifiers.union(added)) }
    case UInt8(ascii: "u"): return values.first.flatMap { typed($0, modifiers) }
    case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return named(final - 0x20).map { Key($0, modifiers.union(.shift)) }
    default: return named(final).map { Key($0, modifiers) }
    }
  }

  /// The key of `ESC O byte`.
  static func applicationKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): return Key(.enter)
    case UInt8(ascii: "I"): return Key(.tab)
    case UInt8(ascii: "X"): return Key("=")
    // The keypad's * + , - . / and digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return Key(Character(Unicode.Scalar(byte - 0x40)))
    // rxvt: arrows with Control.
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return named(byte - 0x20).map { Key($0, .control) }
    default: return named(byte).map { Key($0) }
    }
  }

  static func linuxFunction(_ byte: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
    return Key(.function(Int(byte) - 64))
  }

  private static func named(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 79)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A parameter of modifiers is one more than their bits: 1 Shift, 2 Alt, 4 Control, 8 Meta.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    guard parameter > 1 else { return [] }
    var modifiers: Key.Modifiers = []
    let bits = parameter - 1
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 10 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func typed(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    default:
      guard code >= 32, code < 0xE000 || code > 0xF8FF,
        let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) })
      else { return nil }
      var character = Character(scalar)
      var modifiers = modifiers
      if modifiers.contains(.shift), let upper = character.uppercased().first, upper != character {
        character = upper
        modifiers.remove(.shift)
      }
      return Key(.character(character), modifiers)
    }
  }
}

/// The meaning of a mouse report.
enum MouseReport {
  /// - Parameters:
  ///   - column, row: counted from 1.
  ///   - final: `m` for a release of the SGR protocol.
  static func decode(_ button: Int, _ column: Int, _ row: Int, final: UInt8) -> Input? {
    guard column >= 1, row >= 1, button >= 0,
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return nil }
    var modifiers: Key.Modifiers = []
    if button & 4 != 0 { modifiers.insert(.shift) }
    if button & 8 != 0 { modifiers.insert(.alt) }
    if button & 16 != 0 { modifiers.insert(.control) }
    let isRelease = final == UInt8(ascii: "m")
    let buttons: [Mouse.Button] = [.left, .middle, .right]
    let action: Mouse.Action
    switch (button & 64 != 0, button & 3) {
    case (true, 0) where !isRelease: action = .scroll(-1)
    case (true, 1) where !isRelease: action = .scroll(1)
    case (true, 2) where !isRelease: action = .scrollSideways(-1)
    case (true, 3) where !isRelease: action = .scrollSideways(1)
    case (true, _): return nil
    // The old protocol does not say which button was released.
    case (false, 3):
      if button & 32 != 0 { return nil }
      action = .release(.left)
    case (false, let index):
      action =
        button & 32 != 0
        ? .drag(buttons[index])
        : isRelease ? .release(buttons[index]) : .press(buttons[index])
    }
    return .mouse(Mouse(action, at: Point(column - 1, row - 1), modifiers: modifiers))
  }
}
