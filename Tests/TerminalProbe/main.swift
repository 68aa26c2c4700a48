import Cells
import Foundation
import Ground
import Terminal

// Shows pages of widgets on a real terminal, says on descriptor 3 what it received, and dies on
// request: q quit, ctrl-z stop, i idle, m mark, b busy for ever, o stray output, e throw, x exit, and
// T trap, S invalid address, A abort. The arguments are --colors, --symbols, --theme, --page and
// flags.

Crashes.endTheProcess()
var options = TerminalOptions()
var page = 0
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--colors":
    options.colors = .init(rawValue: arguments.popFirst() ?? "") ?? .automatic
  case "--symbols": options.symbols = .init(rawValue: arguments.popFirst() ?? "")
  case "--theme": options.theme = .named(arguments.popFirst() ?? "") ?? .dark
  case "--page": page = Int(arguments.popFirst() ?? "") ?? 0
  case "--no-mouse": options.mouse = false
  case "--signals-are-input": options.signalsAreInput = true
  default:
    FileHandle.standardError.write(Data("unknown argument \(argument)\n".utf8))
    exit(2)
  }
}

/// Draws until a key ends it.
func loop(_ screen: TerminalScreen, page: Int) throws {
  var probe = ProbeState(page: page)
  screen.present(probe.draw(screen.size, screen.symbols))
  report("ready \(screen.size.width)x\(screen.size.height) \(screen.colorDepth)")
  while true {
    for input in screen.readInputs(timeout: nil) {
      switch input {
      case .closed:
        report("closed")
        return
      case .key(let key):
        switch key {
        case Key("q"): return
        case Key("z", .control): screen.suspend()
        case Key("i"):
          for _ in 0..<100 { screen.present(probe.draw(screen.size, screen.symbols)) }
        case Key("o"):
          FileHandle.standardOutput.write(Data("a stray line\n".utf8))
        case Key("e"): throw Failure("the probe was asked to throw")
        case Key("x"): exit(7)
        case Key("T"): preconditionFailure("the probe was asked to trap")
        case Key("S"): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
        case Key("A"): abort()
        case Key("b"):
          report("busy")
          while true {}
        case Key("w"):
          let waker = screen.waker
          Thread.detachNewThread { waker.wake() }
        default: probe.take(key)
        }
      default: probe.take(input)
      }
      report("input \(input)")
    }
    screen.present(probe.draw(screen.size, screen.symbols))
    report("drawn \(screen.size.width)x\(screen.size.height)")
  }
}

do {
  try TerminalScreen.run(options) { try loop($0, page: page) }
  report("closed normally")
} catch let failure as Failure {
  FileHandle.standardError.write(Data("\(failure)\n".utf8))
  exit(failure.kind == .usage ? 2 : 1)
}
