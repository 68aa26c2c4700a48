import Foundation

/// Names of imported runs: the parts of their paths that say something.
enum ImportName {
  /// Folders that programs make in every run.
  private static let folders: Set<String> = [
    "log", "logs", "tensorboard", "tensorboard_logs", "tb", "tb_logs", "tb_log", "tblog", "tblogs",
    "events", "event", "runs", "run", "lightning_logs", "version_0", "checkpoint", "checkpoints",
    "ckpt", "ckpts", "model", "models", "weights", "output", "outputs", "results", "summary",
    "summaries", ".", "..", "",
  ]
  /// Files that are called so in every run.
  private static let files: Set<String> = [
    "train", "training", "log", "logs", "output", "stdout", "stderr", "out", "err", "eval",
    "evaluation", "test", "nohup", "train_log", "log_train", "training_log", "trainlog", "run",
    "console", "screen", "logger",
  ]

  /// The parts of a folder's path below the imported folder that tell something.
  static func telling(_ parts: some Sequence<String>) -> [String] {
    parts.filter { !folders.contains($0.lowercased()) }
  }

  /// The last folder of a path that tells something; a file of weights at its end left out.
  static func telling(_ path: String) -> String? {
    var parts = path.split(separator: "/").map(String.init)
    if let last = parts.last,
      [".pth", ".pt", ".tar", ".bin", ".ckpt"].contains(where: last.hasSuffix)
    {
      parts.removeLast()
    }
    return telling(parts).last
  }

  /// The name of a run.
  ///
  /// - Parameters:
  ///   - below: The folders between the imported one and the file.
  ///   - above: The imported folder's own path, asked where `below` tells nothing.
  ///   - file: The file's name without its ending; nil of event files, which are a folder's.
  static func name(below: [String], above: [String], file: String?) -> String {
    var parts = telling(below)
    if let file, !files.contains(file.lowercased()) { parts.append(file) }
    // Lightning counts its runs, which tells nothing without the folder above.
    let isNumber = parts.count == 1 && parts[0].hasPrefix("version_")
    if parts.isEmpty || isNumber {
      let outer = telling(above.suffix(3)).last ?? above.last { $0 != "/" && !$0.isEmpty }
      if let outer { parts.insert(outer, at: 0) }
    }
    return parts.isEmpty ? file ?? "run" : parts.joined(separator: "/")
  }

  /// The full path below the imported folder, for runs whose short names are the same.
  static func full(below: [String], above: [String], file: String?) -> String {
    let parts = below + [file].compactMap { $0 }
    return (parts.isEmpty ? [above.last ?? "run"] : parts).joined(separator: "/")
  }
}
