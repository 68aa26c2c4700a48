import Ground

extension Setting {
  /// What a name in a file or on a command line refers to.
  enum Reference {
    /// A setting under its own key, its unique last part, or an alias.
    case setting(Setting, alias: Alias?)
    /// VSE++'s `data_name`: a folder below `data_path`.
    case folderOfData
    /// A name that other programs have and this one has not, and what to do instead.
    case foreign(String)
    /// The last part of several keys.
    case ambiguous([String])
    case unknown
  }

  /// The setting with this dotted key.
  public static func named(_ key: String) -> Setting? { byKey[key] }

  /// The keys that a name may stand for: its own, an alias's, or all of which it is the last part.
  ///
  /// More than one means that the name is ambiguous, none that nothing is called so.
  public static func keys(for name: String) -> [String] {
    switch reference(name) {
    case .setting(let setting, alias: _): [setting.key]
    case .ambiguous(let keys): keys
    case .folderOfData, .foreign, .unknown: []
    }
  }

  /// Finds a setting by key, by a unique last part, or by alias; dashes count as underscores.
  static func reference(_ name: String) -> Reference {
    if let setting = byKey[name] { return .setting(setting, alias: nil) }
    let plain = name.replacing("-", with: "_")
    if let setting = byKey[plain] { return .setting(setting, alias: nil) }
    if let (setting, alias) = byAlias[plain] { return .setting(setting, alias: alias) }
    if plain == "data_name" { return .folderOfData }
    if let reason = foreign[plain] { return .foreign(reason) }
    let candidates = byName[plain] ?? []
    if let only = candidates.first, candidates.count == 1 { return .setting(only, alias: nil) }
    return candidates.isEmpty ? .unknown : .ambiguous(candidates.map(\.key))
  }

  /// The known key that a misspelt one probably meant, compared as a whole and by its last part.
  public static func nearestKey(to name: String) -> String? {
    let plain = name.replacing("-", with: "_")
    if let key = nearest(to: plain, among: all.map(\.key)) { return key }
    let last = plain.split(separator: ".").last.map(String.init) ?? plain
    if let candidates = byName[last] { return candidates.first?.key }
    if let (setting, _) = byAlias[last] { return setting.key }
    let known = Array(byName.keys) + Array(byAlias.keys)
    guard let near = nearest(to: last, among: known.sorted()) else { return nil }
    return byName[near]?.first?.key ?? byAlias[near]?.0.key
  }

  /// Every table of a run file, in its order: `run`, `data`, `model`, `model.image`, …
  public static let tables: [String] = all.reduce(into: []) { tables, setting in
    if !tables.contains(setting.table) { tables.append(setting.table) }
  }

  private static let byKey: [String: Setting] = Dictionary(
    all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byName: [String: [Setting]] = Dictionary(grouping: all, by: \.name)

  private static let byAlias: [String: (Setting, Alias)] = Dictionary(
    all.flatMap { setting in setting.aliases.map { ($0.name, (setting, $0)) } },
    uniquingKeysWith: { first, _ in first })

  /// Flags of VSE++, SCAN and VSE∞ that have no counterpart here, with the reason.
  static let foreign: [String: String] = {
    let pixels = "images come as precomputed features here; no network sees pixels"
    let attention = "region–word attention (SCAN, SGRAF) is not a model of this program"
    let captioner = "VSRN's caption generator is not a model of this program"
    return [
      "workers":
        "the next batch is read in the background; set `run.threads` for the step's threads",
      "resume": "a run is resumed by its directory, with `foil resume`",
      "reset_start_epoch": "a run is resumed by its directory, with `foil resume`",
      "model_name": "checkpoints are kept in the run's own directory; set `run.directory`",
      "vocab_path": "the vocabulary is built from the training captions; see `data.minimum_count`",
      "img_dim": "the width of the features is read from their files",
      "num_layers": "the GRU has one layer; `model.text.layers` counts transformer layers",
      "bi_gru": "the GRU is always bidirectional",
      "no_imgnorm": "embeddings are always of length 1",
      "no_txtnorm": "embeddings are always of length 1",
      "use_abs": "embeddings keep their signs",
      "measure": "the similarity is always the cosine",
      "use_restval": "the training split is used as the data set's files define it",
      "optim": "set `optimizer.kind`; what VSE∞ calls `adam` is `adamw`",
      "drop": "set `model.text.word_dropout`",
      "precomp_enc_type": "set `model.image.kind` and `model.image.pool`",
      "embedding_warmup_epochs": "set `optimizer.warmup_steps`",
      "crop_size": pixels, "cnn_type": pixels, "finetune": pixels, "backbone_path": pixels,
      "backbone_source": pixels, "backbone_warmup_epochs": pixels, "backbone_lr_factor": pixels,
      "input_scale_factor": pixels,
      "raw_feature_norm": attention, "agg_func": attention, "cross_attn": attention,
      "lambda_lse": attention, "lambda_softmax": attention, "module_name": attention,
      "sgr_step": attention, "sim_dim": attention,
      "dim_vid": captioner, "dim_hidden": captioner, "bidirectional": captioner,
      "input_dropout_p": captioner, "rnn_type": captioner, "rnn_dropout_p": captioner,
      "dim_word": captioner, "max_len": captioner,
      "reset_train": "dropout returns after each evaluation; see `training.loses_dropout`",
      "gpu": "training runs on the processor", "cuda": "training runs on the processor",
    ]
  }()
}

/// The candidate at the smallest edit distance to `word`, if that is small for the word's length.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let letters = Array(word.lowercased().unicodeScalars.prefix(80))
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let distance = editDistance(letters, Array(candidate.unicodeScalars))
    if distance < best?.distance ?? .max { best = (distance, candidate) }
  }
  guard let best, best.distance <= max(1, letters.count / 3) else { return nil }
  return best.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`
/// (the optimal string alignment distance).
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var earlier: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i]
    current.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var cost = min(previous[j] + 1, current[j - 1] + 1, replaced)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, earlier[j - 2] + 1)
      }
      current.append(cost)
    }
    earlier = previous
    previous = current
  }
  return previous[b.count]
}
