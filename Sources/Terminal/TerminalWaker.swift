import Foundation
import Ground

/// Wakes the loop of a screen from another thread.
public final class TerminalWaker: Sendable {
  /// The reading and the writing end of a pipe; both never block.
  let readEnd: Int32
  let writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0,
      ends.allSatisfy({
        fcntl($0, F_SETFD, FD_CLOEXEC) == 0 && fcntl($0, F_SETFL, O_NONBLOCK) == 0
      })
    else {
      throw SystemError.failure("make a pipe", path: "terminal")
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// The next or the present wait of the loop ends with `Input.wake`. Never blocks.
  ///
  /// Safe from any thread; several calls may give one input.
  public func wake() {
    var byte = UInt8(ascii: "K")
    // A full pipe wakes the loop anyway.
    _ = write(writeEnd, &byte, 1)
  }

  /// The bytes that arrived, each of them once.
  func take() -> Set<UInt8> {
    var taken: Set<UInt8> = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      guard count > 0 else { return taken }
      taken.formUnion(bytes.prefix(count))
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }
}
