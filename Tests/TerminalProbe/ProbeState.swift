import Cells

/// What the probe shows.
struct ProbeState {
  var page: Int
  var marks = 0
  var last = "none"

  mutating func take(_ key: Key) {
    if key == Key("m") { marks += 1 }
    if case .character(let character) = key.code, let digit = character.wholeNumberValue {
      page = digit
    }
  }

  mutating func take(_ input: Input) { last = "\(input)" }

  func draw(_ size: Size, _ symbols: Symbols) -> CellBuffer {
    var buffer = CellBuffer(size, symbols: symbols)
    buffer.border(buffer.bounds)
    buffer.draw("probe page \(page)", at: 2, 0, .title, room: size.width - 4)
    if marks > 0 { buffer.draw("MARK\(marks)", at: 2, 1, .accent) }
    buffer.cursor = Point(min(2, size.width - 1), min(1, size.height - 1))
    return buffer
  }
}
