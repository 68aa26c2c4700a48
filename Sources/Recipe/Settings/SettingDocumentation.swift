extension Setting {
  /// The page `docs/configuration.md`, made from the table.
  public static func markdown() -> String {
    var text = """
      # Configuration

      A run file is TOML. What it does not name has its default; the run directory's `run.toml` has \
      every key written out. A key can be overridden with `--set key=value`; where several tables \
      have no key of the same name, its last part is enough (`--set margin=0.3`). The names in the \
      last column, known from VSE++, SCAN and VSE∞, are understood at the top level of a run file, in \
      `--set` and in an argument line. An unknown key, a value of the wrong type or out of range, \
      and keys that contradict each other are errors.

      This page is made from the table that reads the files (`Setting.all`).

      """
    for table in tables {
      text += "\n## `[\(table)]`\n\n"
      text += "| key | value | default | meaning | default from | also |\n"
      text += "| --- | --- | --- | --- | --- | --- |\n"
      for setting in all where setting.table == table {
        let also = setting.aliases.map { "`\($0.name)`" }.joined(separator: ", ")
        text += "| `\(setting.name)` | \(setting.kind.expectation) "
        text += "| `\(setting.defaultValue.literal)` | \(setting.meaning) "
        text += "| \(setting.source) | \(also) |\n"
      }
    }
    text += """

      ## Names of other programs

      `data_name` is a folder below `data_path`: the two are joined to `data.path`, unless \
      `data_path` ends in that name (VSE∞). \
      `max_violation` needs no value and sets `objective.triplet.hardest`. Where one folder \
      of these is missing, `f30k_precomp` and `f30k` stand for each other. These flags have no \
      counterpart: an argument line passes over them with a note (but for `resume`), in a run file and \
      in `--set` they are errors.

      | flag | instead |
      | --- | --- |

      """
    for (name, reason) in foreign.sorted(by: { $0.key < $1.key }) {
      text += "| `\(name)` | \(reason) |\n"
    }
    text += """

      ## Rules between keys

      - A `bert` encoder's width (`model.text.hidden`, or `model.embedding_size` if that is 0) is a \
      multiple of `model.text.heads`, and `data.maximum_tokens` is at most `model.text.positions`.
      - `model.text.pool = "cls"` and `model.text.pretrained` need `model.text.kind = "bert"`; \
      `model.text.pretrained` also needs `data.tokenizer = "wordpiece"`, or `vocab.txt` beside the \
      checkpoint.
      - `data.tokenizer = "wordpiece"` and `data.vocabulary` need each other.
      - `optimizer.decay_at` ascends.

      """
    return text
  }
}
