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

// Tests run in release, as the numbers do, and reach these modules' internals by @testable.
let testable: [SwiftSetting] = [
  .unsafeFlags(["-enable-testing"], .when(configuration: .release))
]

let package = Package(
  name: "foil",
  products: [.executable(name: "foil", targets: ["foil"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CNcursesw", providers: [.apt(["libncursesw5-dev"])]),

    // Vector instructions that Swift's SIMD types lack.
    .systemLibrary(name: "CCompute"),
    // Which instructions the kernels are compiled for, and which the processor has.
    .target(name: "CProcessor"),
    // Counts the process's allocations, for `foil bench step`.
    .target(name: "CAllocations"),

    // Each module may import only those above it.
    .target(
      name: "Compute", dependencies: ["COpenBLAS", "CCrypto", "CCompute", "CProcessor"],
      swiftSettings: kernelSettings),
    .target(name: "Corpus", dependencies: ["Compute", "CZlib"], swiftSettings: numeric),
    .target(name: "Foils", dependencies: ["Compute", "Corpus"], swiftSettings: numeric),
    .target(name: "Models", dependencies: ["Compute"], swiftSettings: numeric),
    .target(name: "Objectives", dependencies: ["Compute"], swiftSettings: numeric),
    .target(name: "Retrieval", dependencies: ["Compute"], swiftSettings: numeric),
    .target(
      name: "Training",
      dependencies: ["Compute", "Corpus", "Foils", "Models", "Objectives", "Retrieval"],
      swiftSettings: testable),
    .target(
      name: "Engine", dependencies: ["Compute", "Corpus", "Training"], swiftSettings: testable),
    .target(
      name: "Runs",
      dependencies: [
        "Compute", "Retrieval", "Training", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: testable),
    // What the terminal must forget when the program dies: async-signal-safe, therefore C.
    .target(name: "CSignals"),
    .target(name: "Cells", swiftSettings: testable),
    .target(
      name: "Terminal", dependencies: ["Compute", "Cells", "CNcursesw", "CSignals"],
      swiftSettings: testable),
    .target(
      name: "Workbench",
      dependencies: [
        "Compute", "Corpus", "Foils", "Objectives", "Retrieval", "Training", "Runs", "Engine",
        "Cells",
      ],
      swiftSettings: testable),
    .executableTarget(
      name: "foil",
      dependencies: [
        "CAllocations", "Compute", "Corpus", "Foils", "Objectives", "Retrieval", "Training",
        "Engine", "Runs", "Cells", "Terminal", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(
      name: "ComputeTests", dependencies: ["Compute"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "CorpusTests", dependencies: ["Compute", "Corpus"], resources: [.copy("Fixtures")]),
    .testTarget(name: "FoilsTests", dependencies: ["Compute", "Corpus", "Foils"]),
    .testTarget(
      name: "ModelsTests", dependencies: ["Compute", "Models"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ObjectivesTests", dependencies: ["Compute", "Objectives"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "RetrievalTests", dependencies: ["Compute", "Retrieval"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "Compute", "Corpus", "Foils", "Models", "Objectives", "Retrieval", "Training",
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "EngineTests",
      dependencies: ["Compute", "Corpus", "Retrieval", "Training", "Engine"]),
    .testTarget(
      name: "RunsTests",
      dependencies: [
        "Compute", "Retrieval", "Training", "Runs", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    // Draws widgets on a real terminal and dies in every way, for tests and for looking at.
    .executableTarget(
      name: "terminal-probe", dependencies: ["Cells", "Terminal", "Workbench"],
      path: "Tests/TerminalProbe", swiftSettings: testable),
    .testTarget(
      name: "TerminalTests", dependencies: ["Cells", "Terminal", "terminal-probe", "foil"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Cells", "Compute", "Corpus", "Objectives", "Training", "Runs", "Engine", "Workbench",
        "terminal-probe",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "CommandTests", dependencies: ["Compute"], exclude: ["Fixtures"]),
  ]
)
