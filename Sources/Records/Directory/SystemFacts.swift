import Foundation

/// What can be known about the machine and the process.
package enum SystemFacts {
  /// The machine's name, without asking the network.
  package static var host: String {
    var bytes = [CChar](repeating: 0, count: 257)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "unknown" }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The processor as /proc/cpuinfo names it.
  package static var processor: String? {
    value(of: "model name", in: "/proc/cpuinfo", separator: ":")
  }

  /// The distribution's name and the kernel's release.
  package static var operatingSystem: String {
    let name = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")?
      .replacingOccurrences(of: "\"", with: "")
    let release = try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
    let kernel = release?.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let name else { return ProcessInfo.processInfo.operatingSystemVersionString }
    return kernel.map { "\(name), Linux \($0)" } ?? name
  }

  private static func value(of key: String, in file: String, separator: Character) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix(key) {
      guard let place = line.firstIndex(of: separator) else { continue }
      return line[line.index(after: place)...].trimming(" ")
    }
    return nil
  }

  /// The version of the compiler, as far as it can be told when compiling.
  package static var swiftVersion: String {
    #if compiler(>=7)
      "7 or later"
    #elseif compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }

  /// The Slurm variables that tell which job and which part of it this is.
  static func slurm(_ environment: [String: String]) -> [String: String] {
    let names: Set = [
      "SLURM_CLUSTER_NAME", "SLURM_JOB_ID", "SLURM_JOB_NAME", "SLURM_JOB_PARTITION",
      "SLURM_JOB_NODELIST", "SLURM_JOB_NUM_NODES", "SLURM_ARRAY_JOB_ID", "SLURM_ARRAY_TASK_ID",
      "SLURM_NTASKS", "SLURM_CPUS_PER_TASK", "SLURM_MEM_PER_NODE", "SLURM_PROCID", "SLURM_NODEID",
      "SLURM_RESTART_COUNT", "SLURM_SUBMIT_DIR",
    ]
    return environment.filter { names.contains($0.key) }
  }

  /// The commit that a folder's working tree is at, and whether tracked files differ from it.
  ///
  /// Nil outside a working tree, without git, or if git takes longer than five seconds.
  static func commit(in folder: String) -> (hash: String, isModified: Bool)? {
    let output = BoundedCommand.output(
      of: [
        "git", "-C", folder, "status", "--porcelain=v2", "--branch", "--untracked-files=no",
      ], environment: ["GIT_OPTIONAL_LOCKS": "0"], seconds: 5)
    return output.flatMap { parseStatus(String(decoding: $0, as: UTF8.self)) }
  }

  /// Reads the output of `git status --porcelain=v2 --branch`.
  static func parseStatus(_ text: String) -> (hash: String, isModified: Bool)? {
    let lines = text.split(separator: "\n")
    let prefix = "# branch.oid "
    guard let line = lines.first(where: { $0.hasPrefix(prefix) }) else { return nil }
    let hash = String(line.dropFirst(prefix.count))
    guard hash.count >= 40, hash.allSatisfy(\.isHexDigit) else { return nil }
    return (hash, lines.contains { !$0.hasPrefix("#") })
  }
}
