// swift-tools-version: 6.1
import PackageDescription

// The numeric kernels are compiled for the processor they are built on, so that SIMD16<Float>
// becomes one AVX-512 (or two AVX2) registers. Only `Compute` is `-Ounchecked`: everywhere else a
// failed precondition must stop the program rather than be assumed away.
let kernelSettings: [SwiftSetting] = [
  .unsafeFlags(
    ["-Ounchecked", "-Xcc", "-march=native", "-enable-testing"], .when(configuration: .release)),
  .unsafeFlags(
    ["-Ounchecked", "-Xcc", "-march=native"], .when(configuration: .debug)),
]

// What computes is optimised in debug builds too, so that tests of a debug build take minutes.
let numeric: [SwiftSetting] = [
  .unsafeFlags(["-enable-testing"], .when(configuration: .release)),
  .unsafeFlags(["-O"], .when(configuration: .debug)),
]

// Conversions of stored numbers use the processor's own instructions.
let files: [SwiftSetting] = [
  .unsafeFlags(["-Xcc", "-march=native", "-enable-testing"], .when(configuration: .release)),
  .unsafeFlags(["-O", "-Xcc", "-march=native"], .when(configuration: .debug)),
]

// Tests run in release, as the numbers do, and reach these modules' internals by @testable.
let testable: [SwiftSetting] = [
  .unsafeFlags(["-enable-testing"], .when(configuration: .release))
]

let package = Package(
  name: "foil",
  products: [.executable(name: "foil", targets: ["foil"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CNcursesw", providers: [.apt(["libncursesw5-dev"])]),

    // Vector instructions that Swift's SIMD types lack.
    .systemLibrary(name: "CCompute"),
    // Which instructions the kernels are compiled for, and which the processor has.
    .target(name: "CProcessor"),
    // Counts the process's allocations, for `foil bench step`.
    .target(name: "CAllocations"),

    // Each module may import only those above it. What everybody stands on: failures, files, text.
    .target(name: "Ground", dependencies: ["CCrypto"], swiftSettings: files),
    .target(
      name: "Compute", dependencies: ["COpenBLAS", "CCompute", "CProcessor", "Ground"],
      swiftSettings: kernelSettings),
    .target(name: "Language", dependencies: ["Ground"], swiftSettings: numeric),
    .target(
      name: "Corpus", dependencies: ["Ground", "Compute", "Language", "CZlib"],
      swiftSettings: numeric),
    .target(name: "Models", dependencies: ["Ground", "Compute"], swiftSettings: numeric),
    .target(name: "Objectives", dependencies: ["Ground", "Compute"], swiftSettings: numeric),
    .target(name: "Retrieval", dependencies: ["Ground", "Compute"], swiftSettings: numeric),
    // What a run is to be, and what happened: whoever shows runs needs no more of a training.
    .target(
      name: "Recipe",
      dependencies: ["Ground", "Language", "Corpus", "Models", "Objectives", "Retrieval"],
      swiftSettings: testable),
    .target(
      name: "Records", dependencies: ["Ground", "Language", "Retrieval", "Recipe"],
      swiftSettings: testable),
    .target(name: "Queue", dependencies: ["Ground", "Recipe", "Records"], swiftSettings: testable),
    .target(
      name: "Runs",
      dependencies: [
        "Ground", "Retrieval", "Recipe", "Records", "CSQLite",
      ],
      swiftSettings: testable),
    .target(
      name: "Training",
      dependencies: [
        "Ground", "Compute", "Language", "Corpus", "Models", "Objectives", "Retrieval", "Recipe",
        "Records", "Queue",
      ],
      swiftSettings: testable),
    .target(
      name: "Probes",
      dependencies: [
        "Ground", "Compute", "Language", "Corpus", "Models", "Objectives", "Retrieval", "Recipe",
        "Records", "Training",
      ],
      swiftSettings: testable),
    // What the terminal must forget when the program dies: async-signal-safe, therefore C.
    .target(name: "CSignals"),
    .target(name: "Cells", dependencies: ["Ground"], swiftSettings: testable),
    .target(
      name: "Terminal", dependencies: ["Ground", "Cells", "CNcursesw", "CSignals"],
      swiftSettings: testable),
    .target(name: "Widgets", dependencies: ["Ground", "Cells"], swiftSettings: testable),
    .target(
      name: "Workbench",
      dependencies: [
        "Ground", "Language", "Corpus", "Retrieval", "Recipe", "Records", "Runs", "Queue", "Cells",
        "Widgets",
      ],
      swiftSettings: testable),
    .executableTarget(
      name: "foil",
      dependencies: [
        "CAllocations", "Ground", "Compute", "Language", "Corpus", "Objectives", "Retrieval",
        "Recipe", "Records", "Training", "Probes", "Queue", "Runs", "Cells", "Terminal", "Widgets",
        "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(
      name: "ComputeTests", dependencies: ["Ground", "Compute"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "CorpusTests", dependencies: ["Ground", "Compute", "Language", "Corpus"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "LanguageTests", dependencies: ["Ground", "Compute", "Corpus", "Language"]),
    .testTarget(
      name: "ModelsTests", dependencies: ["Ground", "Compute", "Models"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ObjectivesTests", dependencies: ["Ground", "Compute", "Objectives"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "RetrievalTests", dependencies: ["Ground", "Compute", "Retrieval"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "Ground", "Compute", "Language", "Corpus", "Models", "Objectives", "Retrieval", "Recipe",
        "Records", "Training", "Probes",
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "QueueTests",
      dependencies: ["Ground", "Corpus", "Retrieval", "Recipe", "Records", "Training", "Queue"]),
    .testTarget(
      name: "RunsTests",
      dependencies: [
        "Ground", "Compute", "Retrieval", "Recipe", "Records", "Training", "Runs", "CSQLite",
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "CellsTests", dependencies: ["Ground", "Cells"]),
    // Draws widgets on a real terminal and dies in every way, for tests and for looking at.
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["Ground", "Cells", "Terminal", "Widgets", "Workbench"],
      path: "Tests/TerminalProbe", swiftSettings: testable),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Ground", "Cells", "Terminal", "Widgets", "terminal-probe", "foil"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Ground", "Cells", "Compute", "Language", "Corpus", "Objectives", "Recipe", "Records",
        "Training", "Probes", "Runs", "Queue", "Widgets", "Workbench", "terminal-probe",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CommandTests", dependencies: ["Ground", "Compute"], exclude: ["Fixtures"]),
  ]
)
