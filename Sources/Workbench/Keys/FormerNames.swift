/// Names that actions have had, so that configuration files that use them still open.
enum FormerNames {
  /// The present name by the former one.
  static let table: [String: String] = [
    "runs.select-next": "runs.down",
    "runs.select-previous": "runs.up",
    "line.accept": "runs.line-done",
    "line.cancel": "runs.line-cancel",
    "dashboard.next-page": "dashboard.page-down",
    "dashboard.previous-page": "dashboard.page-up",
    "compare.next": "compare.next-table",
    "compare.previous": "compare.previous-table",
    "negatives.back": "negatives.candidates-close",
    "ask.typing-up": "ask.sentence-up",
    "ask.typing-down": "ask.sentence-down",
    "ask.choose": "ask.sentence-done",
    "ask.keep": "ask.change-done",
    "ask.cancel": "ask.change-cancel",
    "ask.back": "ask.captions-close",
    "configure.accept": "configure.field-done",
    "configure.accept-next": "configure.field-next",
    "configure.accept-previous": "configure.field-previous",
    "configure.cancel": "configure.field-cancel",
    "configure.term-up": "configure.terms-up",
    "configure.term-down": "configure.terms-down",
    "configure.term-toggle": "configure.terms-toggle",
    "configure.found": "configure.find-done",
    "question.switch": "question.next",
    "question.back": "question.previous",
  ]
}
