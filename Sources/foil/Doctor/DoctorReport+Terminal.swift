import Cells
import Foundation
import Recipe
import Terminal

extension DoctorReport {
  /// The terminal as the workbench would find it.
  static func terminal(_ environment: [String: String]) -> DoctorSection {
    var section = DoctorSection("terminal")
    let facts = TerminalFacts(environment: environment)
    section.add(
      "is_terminal", "terminal", facts.isTerminal ? "yes" : "no: standard input or output is none",
      .boolean(facts.isTerminal))
    section.add("type", "TERM", facts.type.isEmpty ? "not set" : facts.type, .text(facts.type))
    section.add("can_show_screens", hidden: .boolean(facts.canShowScreens))
    section.add(
      "colors", "colours", "\(name(facts.depth)): \(facts.depthReason)", .integer(facts.colors))
    section.add("color_depth", hidden: .text(name(facts.depth)))
    section.add("color_reason", hidden: .text(facts.depthReason))
    section.add("encoding", "characters", facts.encoding)
    section.add("utf8", hidden: .boolean(facts.isUTF8))
    let pictures = facts.pictures
    section.add(
      "pictures", "pictures", "\(pictures.form): \(pictures.reason)", .text(pictures.form))
    section.add("pictures_reason", hidden: .text(pictures.reason))
    section.add("mouse", "mouse", facts.reportsMouse ? "yes" : "no", .boolean(facts.reportsMouse))
    section.add(
      "size", "size", facts.size.map { "\($0.width) × \($0.height)" } ?? "unknown",
      facts.size.map { [.integer($0.width), .integer($0.height)] } ?? .null)
    if facts.isTerminal { check(facts, &section) }
    return section
  }

  private static func check(_ facts: TerminalFacts, _ section: inout DoctorSection) {
    guard facts.canShowScreens else {
      return section.problem(
        "terminal-unknown", "the workbench cannot be shown here: \(facts.depthReason)",
        remedy: "set TERM to what the terminal is: for most, export TERM=xterm-256color")
    }
    if !facts.isUTF8 {
      section.warning(
        "no-utf8", "the locale's characters are \(facts.encoding): plots and boxes are in ASCII",
        remedy: "export LC_ALL=C.UTF-8")
    }
    if facts.depth == .mono {
      section.warning(
        "no-colors", "the workbench has no colours: \(facts.depthReason)",
        remedy: "unset NO_COLOR, or set TERM to what the terminal is")
    }
    if let size = facts.size, size.width < 80 || size.height < 24 {
      section.warning(
        "small-terminal", "the terminal has \(size.width) × \(size.height) cells",
        remedy: "80 × 24 or more show whole tables")
    }
  }

  private static func name(_ depth: ColorDepth) -> String {
    switch depth {
    case .many: "256"
    case .eight: "8"
    case .mono: "none"
    }
  }
}
