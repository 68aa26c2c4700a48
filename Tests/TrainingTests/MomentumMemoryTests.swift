import Compute
import Ground
import Models
import Testing

@testable import Objectives
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Momentum encoders and their memory")
struct MomentumMemoryTests {
  @Test(
    "The moving average from 0 towards 1 at 0.995",
    arguments: [(1, 0.005), (10, 0.048_889_9), (100, 0.394_23), (257, 0.724_24)])
  func average(_ steps: Int, _ expected: Double) {
    // 19 values: a register of 16 and a rest.
    let average = FloatBuffer(count: 19)
    let ones = FloatBuffer(count: 19)
    for index in 0..<19 { ones.pointer[index] = 1 }
    for _ in 0..<steps {
      Kernels.movingAverage(average.pointer, of: ones.pointer, keep: 0.995, count: 19)
    }
    for index in 0..<19 { #expect(abs(Double(average.pointer[index]) - expected) < 1e-5) }
  }

  @Test("A column stands for the key that was compared, also after the batch took its row")
  func items() throws {
    let model = try TinyModel.make()
    let memory = TinyModel.memory(model, capacity: 2)
    let values = FloatBuffer(count: model.layout.count)
    model.layout.initialize(values.pointer, seed: 3)
    memory.follow(values.pointer)
    for step in 0..<2 {
      let batch = TinyModel.batch(step)
      memory.encode(batch, dropout: DropoutKeys(seed: 1, step: 1))
      let vectors = FloatBuffer(count: 8)
      let found = memory.compare(images: vectors.pointer, texts: vectors.pointer, batch: batch)
      #expect(found.columns == 4)
      memory.store(batch)
      // The queue of two keys now holds this batch, but it was compared with the one before.
      let before = step == 0 ? [-100, -100] : [50, 60]
      #expect(
        (0..<4).map { memory.item($0, .imageToText) } == [50 + step, 60 + step] + before)
      #expect(
        (0..<4).map { memory.item($0, .textToImage) } == [5, 6] + (step == 0 ? before : [5, 6]))
      #expect(memory.queue.captions == [Int32(50 + step), Int32(60 + step)])
    }
  }

  @Test(
    "Similarities are products with the batch's keys and the stored ones, and so are gradients",
    arguments: [1, 3], [0, 5, 150])
  func products(threads: Int, capacity: Int) throws {
    let model = try TinyModel.make()
    let memory = TinyModel.memory(model, capacity: capacity, threads: threads)
    let values = FloatBuffer(count: model.layout.count)
    model.layout.initialize(values.pointer, seed: 3)
    memory.follow(values.pointer)
    let batch = TinyModel.batch(0, threads: threads)
    memory.encode(batch, dropout: DropoutKeys(seed: 1, step: 1))
    let state = memory.state
    func stored(_ name: String) throws -> [Float] {
      let tensor = try #require(state.tensors.first { $0.name == name })
      return (0..<(capacity * 4)).map { tensor.values.pointer[$0] }
    }
    let imageKeys = try stored("image_keys")
    let textKeys = try stored("text_keys")
    let vectors = FloatBuffer(count: 8)
    for index in 0..<8 { vectors.pointer[index] = Float(index) * 0.25 - 1 }
    for (direction, keys) in [(Direction.imageToText, textKeys), (.textToImage, imageKeys)] {
      let found = memory.compare(images: vectors.pointer, texts: vectors.pointer, batch: batch)
      #expect(found.columns == 2 + capacity)
      let similarities = found.similarities(direction)
      // Copied, since the similarities to the axes below take the same room.
      let values = (0..<(2 * found.columns)).map { similarities[$0] }
      for pair in 0..<2 {
        for column in 0..<capacity {
          let expected = (0..<4).reduce(Float(0)) {
            $0 + vectors.pointer[4 * pair + $1] * keys[4 * column + $1]
          }
          let value = values[pair * found.columns + 2 + column]
          #expect(abs(value - expected) < 1e-5)
        }
        // Of the batch's keys, which are of length 1, each component is a similarity to an axis.
        let gradient = FloatBuffer(count: 8)
        for column in 0..<found.columns {
          memory.backward(
            [.init(anchor: Int32(pair), column: Int32(column), value: 2)], direction, count: 2,
            to: gradient.pointer)
        }
        for component in 0..<4 {
          var sum = (0..<capacity).reduce(Float(0)) { $0 + keys[4 * $1 + component] }
          let axes = FloatBuffer(count: 8)
          axes.pointer[component] = 1
          let along = memory.compare(images: axes.pointer, texts: axes.pointer, batch: batch)
          for column in 0..<2 { sum += along.similarities(direction)[column] }
          #expect(abs(gradient.pointer[4 * pair + component] - 2 * sum) < 1e-4)
          #expect(gradient.pointer[4 * (1 - pair) + component] == 0)
        }
      }
    }
  }
}
