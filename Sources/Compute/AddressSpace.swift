import COpenBLAS
import Foundation
import Ground

/// Whether a limit on the process's address space (`ulimit -v`, a batch system's `vmem`) leaves room
/// for the threads that compute.
///
/// OpenBLAS asks for a buffer of 128 MiB for each thread that is in a product, and asks again for
/// ever where it gets none; Dispatch waits for threads in the same way. So a process under too low a
/// limit would stand still without a word; it is told before instead.
public enum AddressSpace {
  /// What a thread takes: OpenBLAS's buffer, and its stack with the allocator's first room.
  private static let bytesPerThread = (128 + 16) << 20

  /// The limit in bytes; nil where there is none.
  public static var limit: Int? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0,
      limit.rlim_cur != rlim_t.max
    else { return nil }
    return Int(clamping: limit.rlim_cur)
  }

  /// The threads that OpenBLAS was loaded with, which `OPENBLAS_NUM_THREADS` sets.
  public static var loadedThreads: Int { max(1, Int(openblas_get_num_threads())) }

  /// Makes sure that `threads` threads can compute, by asking for their room and giving it back.
  ///
  /// - Throws: `Failure` that names the limit and what it has to be.
  public static func require(threads: Int) throws {
    guard let limit else { return }
    let (bytes, overflow) = bytesPerThread.multipliedReportingOverflow(by: max(1, threads))
    if !overflow {
      let room = mmap(nil, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      if room != MAP_FAILED {
        munmap(room, bytes)
        return
      }
    }
    let needed = overflow ? Int.max : bytes
    throw Failure(
      "this process may have \(limit >> 20) MiB of address space (ulimit -v), which leaves no room "
        + "for \(threads) computing \(threads == 1 ? "thread" : "threads"), 144 MiB each",
      remedy:
        "raise the limit with `ulimit -v unlimited`, or by \((needed >> 20) + 256) MiB; or use "
        + "fewer threads (run.threads, and OPENBLAS_NUM_THREADS=1 in the environment)")
  }
}
