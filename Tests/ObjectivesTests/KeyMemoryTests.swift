import Compute
import Ground
import Testing

@testable import Objectives

@Suite("Memory of keys")
struct KeyMemoryTests {
  /// A key of two components.
  private func key(_ keys: PackedMatrix, _ row: Int) -> [Float] {
    var values: [Float] = [0, 0]
    keys.addColumn(row, scale: 1, to: &values)
    return values
  }

  @Test("The pointer wraps, whether or not the batch divides the queue")
  func wraps() {
    let memory = KeyMemory(capacity: 5, dimension: 2, seed: 1)
    #expect(memory.ids == [-100, -100, -100, -100, -100])
    for row in 0..<5 {
      let key = self.key(memory.images, row)
      #expect(abs(key[0] * key[0] + key[1] * key[1] - 1) < 1e-5)
    }
    for batch in 0..<3 {
      let values = (0..<4).map { Float(10 * batch) + Float($0) }
      memory.append(
        images: values, texts: values.map { -$0 },
        ids: [Int32(2 * batch), Int32(2 * batch + 1)], captions: [20 + 2 * batch, 21 + 2 * batch])
    }
    // Six keys in a queue of five: the first one is gone.
    #expect(memory.ids == [5, 1, 2, 3, 4])
    #expect(memory.captions == [25, 21, 22, 23, 24])
    #expect(memory.next == 1)
    #expect(key(memory.images, 0) == [22, 23])
    #expect(key(memory.texts, 1) == [-2, -3])
  }

  @Test("State goes through a checkpoint; another queue's is refused and changes nothing")
  func state() throws {
    let memory = KeyMemory(capacity: 3, dimension: 2, seed: 1)
    memory.append(images: [1, 0], texts: [0, 1], ids: [7], captions: [70])
    let other = KeyMemory(capacity: 3, dimension: 2, seed: 9)
    try other.restore(memory.state)
    #expect(other.ids == memory.ids && other.captions == memory.captions && other.next == 1)
    for row in 0..<3 {
      #expect(key(other.images, row) == key(memory.images, row))
      #expect(key(other.texts, row) == key(memory.texts, row))
    }
    let smaller = KeyMemory(capacity: 2, dimension: 2, seed: 9)
    #expect(throws: Failure.self) { try smaller.restore(memory.state) }
    #expect(smaller.ids == [-100, -100])
  }

  @Test("A queue of no keys takes and gives back nothing")
  func empty() throws {
    let memory = KeyMemory(capacity: 0, dimension: 2, seed: 1)
    memory.append(images: [1, 0], texts: [0, 1], ids: [7], captions: [70])
    #expect(memory.ids.isEmpty && memory.next == 0)
    try KeyMemory(capacity: 0, dimension: 2, seed: 2).restore(memory.state)
  }
}
