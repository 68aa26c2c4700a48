import Synchronization

/// Aligned float32 memory that grows and never shrinks, so that a warmed-up step allocates nothing.
///
/// `@unchecked Sendable`: the buffer itself is reserved by one owner before work starts; threads then
/// write disjoint ranges of it, which the code that splits the work guarantees.
public final class FloatBuffer: @unchecked Sendable {
  private static let alignment = 64

  /// The first element; 64-byte aligned, so that a SIMD register never straddles two cache lines.
  public private(set) var pointer: UnsafeMutablePointer<Float>
  public private(set) var capacity: Int

  /// A buffer of `count` zeros.
  public init(count: Int = 0) {
    capacity = max(count, 16)
    pointer = FloatBuffer.allocate(capacity)
  }

  deinit { UnsafeMutableRawPointer(pointer).deallocate() }

  /// Makes room for `count` elements; what was in the buffer is lost when it has to grow.
  @discardableResult
  public func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
    if count > capacity {
      UnsafeMutableRawPointer(pointer).deallocate()
      // Batches differ in length, so a little more than asked for spares most of the next growths.
      capacity = count + count / 4
      pointer = FloatBuffer.allocate(capacity)
    }
    return pointer
  }

  /// Makes room for `count` elements and sets them to zero.
  @discardableResult
  public func reserveZeroed(_ count: Int) -> UnsafeMutablePointer<Float> {
    reserve(count)
    pointer.update(repeating: 0, count: count)
    return pointer
  }

  private static let bytes = Atomic<Int>(0)

  /// Bytes of all buffers ever made: does not move while a warmed-up step runs.
  public static var allocatedBytes: Int { bytes.load(ordering: .relaxed) }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    bytes.wrappingAdd(count * MemoryLayout<Float>.stride, ordering: .relaxed)
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Float>.stride, alignment: alignment)
    let typed = raw.bindMemory(to: Float.self, capacity: count)
    typed.initialize(repeating: 0, count: count)
    return typed
  }
}
