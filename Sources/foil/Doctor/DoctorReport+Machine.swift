import Compute
import Corpus
import Foundation
import Ground
import Recipe
import Records
import Runs
import Terminal
import Training

extension DoctorReport {
  /// The program itself.
  static func program() -> DoctorSection {
    var section = DoctorSection("program")
    section.add("foil", "foil", ProgramVersion.current)
    #if DEBUG
      let build = "debug"
      section.warning(
        "debug-build", "this is a debug build: screens and commands are not optimised",
        remedy: "build the program that is meant for use with `make build`: .build/release/foil")
    #else
      let build = "release"
    #endif
    section.add("build", "build", build)
    section.add("swift", "Swift", SystemFacts.swiftVersion)
    let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    section.add("path", "path", file ?? "unknown")
    section.add("system", "system", SystemFacts.operatingSystem)
    return section
  }

  /// The processor, and what the kernels are compiled for.
  static func processor(_ environment: [String: String]) -> DoctorSection {
    var section = DoctorSection("processor")
    let process = ProcessInfo.processInfo
    let cores = process.activeProcessorCount
    let built = ProcessorFeatures.compiled
    let present = ProcessorFeatures.present
    section.add("model", "model", SystemFacts.processor ?? "unknown")
    section.add(
      "cores", "cores",
      cores == process.processorCount
        ? "\(cores)" : "\(cores) of \(process.processorCount) may be used", .integer(cores))
    section.add("cores_of_machine", hidden: .integer(process.processorCount))
    section.add("kernels", "kernels", "compiled for \(built.width)", .text(built.width))
    section.add(
      "compiled_for", "compiled for", built.names.joined(separator: " "),
      .list(built.names.map { .text($0) }))
    section.add(
      "present", "present", present.names.joined(separator: " "),
      .list(present.names.map { .text($0) }))
    let missing = built.subtracting(present)
    section.add("missing", hidden: .list(missing.names.map { .text($0) }))
    if !missing.isEmpty {
      section.problem(
        "built-for-another-processor",
        "the kernels need instructions that this processor lacks: "
          + missing.names.joined(separator: " "),
        remedy: "build foil on this machine, or on one of its kind")
    } else if present.width != built.width {
      section.warning(
        "wider-registers-unused",
        "the processor has \(present.width), but the kernels are compiled for \(built.width)",
        remedy: "build foil on this machine; its kernels then use twice as wide registers or more")
    }
    if cores <= 2 {
      section.warning(
        "few-cores", "training may use \(Format.count(cores, "core")) only",
        remedy: "a step is divided among the cores: a machine with more trains faster")
    }
    if let quota = ControlGroup.cores {
      section.add("quota", "quota", "\(Format.fixed(quota, 1)) cores", .real(quota))
      if quota < Double(cores) - 0.01 {
        section.warning(
          "core-quota",
          "of \(cores) cores only the time of \(Format.fixed(quota, 1)) may be used (cpu.max)",
          remedy: "train with as many threads: --set run.threads=\(max(1, Int(quota)))")
      }
    }
    var load = [0.0, 0.0, 0.0]
    if getloadavg(&load, 3) == 3 {
      section.add(
        "load", "load", "\(Format.fixed(load[0], 1)) in the last minute", .real(load[0]))
      if load[0] > 1.5 * Double(cores) {
        section.warning(
          "busy", "\(Format.fixed(load[0], 1)) threads want \(Format.count(cores, "core"))",
          remedy: "see with `top` which; if they are jobs of foil, let fewer run at once")
      }
    }
    return section
  }

  /// Libraries that foil is linked with.
  static func libraries(_ environment: [String: String]) -> DoctorSection {
    var section = DoctorSection("libraries")
    let blas = LibraryFacts.blas
    section.add("openblas", "OpenBLAS", blas.version)
    section.add("openblas_core", "  kernels", blas.core)
    section.add(
      "openblas_threads", "  threads", "\(blas.threads) (\(blas.threading)); foil sets 1",
      .integer(blas.threads))
    section.add("openblas_threading", hidden: .text(blas.threading))
    section.add("openblas_configuration", hidden: .text(blas.configuration))
    section.add("sqlite", "SQLite", IndexHealth.sqliteVersion)
    section.add("ncurses", "ncurses", TerminalFacts.ncursesVersion)
    section.add("libcrypto", "libcrypto", LibraryFacts.crypto)
    if ProcessorFeatures.present.contains(.avx2), oldCores.contains(blas.core.lowercased()) {
      section.warning(
        "blas-kernels",
        "OpenBLAS uses its kernels for \(blas.core), though the processor has AVX2",
        remedy: environment["OPENBLAS_CORETYPE"] == nil
          ? "install a newer OpenBLAS, which knows this processor"
          : "unset OPENBLAS_CORETYPE")
    } else if let core = environment["OPENBLAS_CORETYPE"], !core.isEmpty {
      section.warning(
        "blas-kernels-forced", "OPENBLAS_CORETYPE is \(core): OpenBLAS does not choose by itself",
        remedy: "unset it, unless another machine's bytes are wanted")
    }
    for name in ["OPENBLAS_NUM_THREADS", "GOTO_NUM_THREADS", "OMP_NUM_THREADS"] {
      guard let value = environment[name], !value.isEmpty, value != "1" else { continue }
      section.warning(
        "blas-threads", "\(name) is \(value): each of foil's threads computes products of its own",
        remedy: "it has no effect on training; set the threads with run.threads")
    }
    return section
  }

  /// Kernels of OpenBLAS without AVX2.
  private static let oldCores: Set = [
    "generic", "prescott", "core2", "penryn", "dunnington", "nehalem", "sandybridge", "atom",
    "athlon", "opteron", "opteron_sse3", "barcelona", "bobcat", "bulldozer", "piledriver", "nano",
  ]

  /// Memory, and what a process may use.
  static func memory() -> DoctorSection {
    var section = DoctorSection("memory")
    let total = ProcessInfo.processInfo.physicalMemory
    section.add("total", "memory", size(total), .integer(Int(clamping: total)))
    if let available = SystemMemory.available {
      section.add("available", "available", size(available), .integer(Int(clamping: available)))
      if available < 1 << 30 {
        section.warning(
          "little-memory", "\(size(available)) of memory are available",
          remedy: "end other programs, or lower training.batch_size and run.threads")
      }
    }
    if let limit = ControlGroup.memory {
      section.add("group_limit", "of the group", size(limit), .integer(Int(clamping: limit)))
    }
    for limit in ResourceLimit.all {
      let value = limit.value
      section.add(
        limit.key, limit.label, value.map(limit.text) ?? "unlimited",
        value.map { .integer(Int(clamping: $0)) } ?? .null)
      if let value, value < limit.least {
        section.warning(
          limit.code, "\(limit.label) is \(limit.text(value))",
          remedy: "raise it with `\(limit.command)`")
      }
    }
    return section
  }

  /// Bytes in the unit in which they are said.
  static func size(_ bytes: UInt64) -> String {
    let number = Double(bytes)
    if bytes >= 1 << 30 { return "\(Format.fixed(number / Double(1 << 30), 1)) GiB" }
    if bytes >= 1 << 20 { return "\(Format.fixed(number / Double(1 << 20), 1)) MiB" }
    return "\(Format.fixed(number / 1024, 1)) KiB"
  }
}

/// A limit of the process, as `ulimit` shows it.
struct ResourceLimit {
  let key: String
  let label: String
  let code: String
  /// What raises it.
  let command: String
  /// Below that foil may come to its end.
  let least: UInt64
  let isBytes: Bool
  private let resource: UInt32

  static let all = [
    ResourceLimit(
      key: "limit_address_space", label: "address space", code: "address-space-limit",
      command: "ulimit -v unlimited", least: 4 << 30, isBytes: true, resource: RLIMIT_AS.rawValue),
    ResourceLimit(
      key: "limit_file_size", label: "size of a file", code: "file-size-limit",
      command: "ulimit -f unlimited", least: 1 << 30, isBytes: true, resource: RLIMIT_FSIZE.rawValue
    ),
    ResourceLimit(
      key: "limit_files", label: "open files", code: "open-files-limit", command: "ulimit -n 4096",
      least: 256, isBytes: false, resource: RLIMIT_NOFILE.rawValue),
    ResourceLimit(
      key: "limit_threads", label: "threads", code: "thread-limit", command: "ulimit -u 4096",
      least: 128, isBytes: false, resource: __RLIMIT_NPROC.rawValue),
  ]

  /// Nil where it is unlimited.
  var value: UInt64? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource), &limit) == 0 else { return nil }
    let current = UInt64(limit.rlim_cur)
    return current == .max ? nil : current
  }

  func text(_ value: UInt64) -> String {
    isBytes ? DoctorReport.size(value) : Int(clamping: value).grouped
  }
}

/// Memory as the kernel counts it.
enum SystemMemory {
  /// Bytes that programs may take without others being put off.
  static var available: UInt64? {
    guard let text = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8) else {
      return nil
    }
    for line in text.split(separator: "\n") where line.hasPrefix("MemAvailable:") {
      let words = line.split(separator: " ")
      return words.count > 1 ? UInt64(words[1]).map { $0 << 10 } : nil
    }
    return nil
  }
}

/// What the process's control group (a container, a batch job) may use; nil where nothing is limited.
enum ControlGroup {
  /// Time of processors, in processors.
  static var cores: Double? {
    folders.compactMap { folder -> Double? in
      let words = text(folder + "/cpu.max")?.split(whereSeparator: \.isWhitespace) ?? []
      guard words.count == 2, let quota = Double(words[0]), let period = Double(words[1]),
        quota > 0, period > 0
      else { return nil }
      return quota / period
    }.min()
  }

  /// Bytes.
  static var memory: UInt64? {
    folders.compactMap { text($0 + "/memory.max").flatMap { UInt64($0) } }.min()
  }

  /// The group's folder and those above it, as each may limit.
  private static var folders: [String] {
    guard let line = text("/proc/self/cgroup")?.split(separator: "\n").last,
      let path = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).last
    else { return [] }
    var parts = path.split(separator: "/").map(String.init)
    var result = ["/sys/fs/cgroup"]
    while !parts.isEmpty {
      result.append("/sys/fs/cgroup/" + parts.joined(separator: "/"))
      parts.removeLast()
    }
    return result
  }

  private static func text(_ path: String) -> String? {
    (try? String(contentsOfFile: path, encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
