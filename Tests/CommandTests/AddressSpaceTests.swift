import Foundation
import Testing

@Suite("Under a limit on the address space a command says so instead of standing still")
struct AddressSpaceTests {
  /// A command under `ulimit -v KIB`, with one thread of OpenBLAS's own whatever the machine.
  private func run(_ kibibytes: Int, _ arguments: [String], in folder: URL) throws
    -> (status: Int32, errors: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments =
      [
        "-c",
        "ulimit -v \(kibibytes); export OPENBLAS_NUM_THREADS=1; "
          + "exec timeout -s KILL 60 \"$0\" \"$@\"", Command.path,
      ] + arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test("A limit below one thread's room ends any command with the remedy")
  func tooLittle() throws {
    try withFolder { folder in
      let result = try run(250_000, ["--version"], in: folder)
      #expect(result.status == 1, "\(result.errors)")
      #expect(result.errors.contains("244 MiB of address space (ulimit -v)"), "\(result.errors)")
      #expect(result.errors.contains("ulimit -v unlimited"), "\(result.errors)")
    }
  }

  @Test("A training that wants more threads than have room is refused, one that fits is trained")
  func training() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let refused = try run(
        700_000, small.arguments("refused", more: ["run.threads=8"]), in: folder)
      #expect(refused.status == 1, "\(refused.errors)")
      #expect(refused.errors.contains("no room for 8 computing threads"), "\(refused.errors)")
      let fits = try run(
        1_500_000, small.arguments("fits", more: ["run.threads=1", "training.epochs=1"]),
        in: folder)
      #expect(fits.status == 0, "\(fits.errors)")
    }
  }
}
