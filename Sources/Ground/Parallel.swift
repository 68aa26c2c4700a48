internal import CDispatch
import Dispatch

/// Runs independent pieces of work on Dispatch's threads.
public enum Parallel {
  /// Calls `body` once for each of `0 ..< count`, at the same time, and returns when all are done.
  ///
  /// The pieces must write disjoint memory; which thread runs which piece has no influence on the
  /// result.
  public static func perform(_ count: Int, _ body: (Int) -> Void) {
    if count == 1 {
      body(0)
    } else if count > 1 {
      // `DispatchQueue.concurrentPerform` copies its closure to the heap twice in each call; the C
      // function beneath takes a pointer. Safe by this function's contract: the pieces write disjoint
      // memory, and all of them end before it returns.
      withoutActuallyEscaping(body) { escaping in
        let work = Work(body: escaping)
        withUnsafePointer(to: work) { pointer in
          dispatch_apply_f(count, nil, UnsafeMutableRawPointer(mutating: pointer)) { work, piece in
            work?.assumingMemoryBound(to: Work.self).pointee.body(piece)
          }
        }
      }
    }
  }

  private struct Work { let body: (Int) -> Void }

  /// As ``perform(_:_:)`` for work that can fail: throws the error of the lowest piece that failed.
  public static func performThrowing(_ count: Int, _ body: (Int) throws -> Void) throws {
    let errors = UnsafeMutableBufferPointer<(any Error)?>.allocate(capacity: count)
    errors.initialize(repeating: nil)
    defer {
      errors.deinitialize()
      errors.deallocate()
    }
    perform(count) { piece in
      do { try body(piece) } catch { errors[piece] = error }
    }
    for error in errors {
      if let error { throw error }
    }
  }

  /// The part of `0 ..< total` that belongs to piece `index` of `count`: contiguous, sizes differ by
  /// at most one.
  public static func range(of index: Int, of count: Int, total: Int) -> Range<Int> {
    let base = total / count
    let extra = total % count
    let start = index * base + min(index, extra)
    return start..<(start + base + (index < extra ? 1 : 0))
  }
}
