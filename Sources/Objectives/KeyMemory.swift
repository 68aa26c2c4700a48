import Compute
import Ground

/// The last keys of the momentum encoders, first in, first out (FNE; MoCo, He et al., CVPR 2020).
///
/// It begins with random directions that match nothing.
public final class KeyMemory {
  public let capacity: Int
  public let dimension: Int
  /// Image keys and caption keys of length 1, each a column [dimension, capacity], in the order in
  /// which the products with a batch read them: few keys are new in a step, all are compared.
  public let images = PackedMatrix()
  public let texts = PackedMatrix()
  /// The image that each key belongs to; −100 matches none.
  public private(set) var ids: [Int32]
  /// The caption of each key; −100 where it is random.
  public private(set) var captions: [Int32]
  /// Where the next key goes.
  public private(set) var next = 0

  public init(capacity: Int, dimension: Int, seed: UInt64) {
    self.capacity = capacity
    self.dimension = dimension
    ids = [Int32](repeating: -100, count: capacity)
    captions = ids
    for (index, keys) in [images, texts].enumerated() {
      keys.clear(k: dimension, n: capacity)
      var stream = RandomStream(seed: seed, purpose: "key memory", index: UInt64(index))
      let buffer = FloatBuffer(count: dimension)
      let key = buffer.pointer
      for column in 0..<capacity {
        for i in 0..<dimension { key[i] = stream.normal() }
        let norm = Float(Kernels.sumOfSquares(key, count: dimension).squareRoot())
        for i in 0..<dimension { key[i] /= max(norm, 1e-12) }
        keys.setColumn(column, to: key)
      }
    }
  }

  /// Puts a batch's keys [count, dimension] over the oldest; of more than the capacity the last stay.
  public func append(
    images newImages: UnsafePointer<Float>, texts newTexts: UnsafePointer<Float>,
    ids newIDs: [Int32], captions newCaptions: [Int]
  ) {
    guard capacity > 0 else { return }
    for pair in newIDs.indices {
      images.setColumn(next, to: newImages + pair * dimension)
      texts.setColumn(next, to: newTexts + pair * dimension)
      ids[next] = newIDs[pair]
      captions[next] = Int32(newCaptions[pair])
      next = (next + 1) % capacity
    }
  }

  /// The queue as a checkpoint keeps it. Ids are exact as floats up to 2²⁴ images or captions.
  public var state: ObjectiveState {
    var state = ObjectiveState()
    state.numbers["next"] = Double(next)
    state.tensors = [
      ("image_keys", capacity, dimension, rows(images)),
      ("text_keys", capacity, dimension, rows(texts)),
      ("ids", 1, capacity, numbers(ids)), ("captions", 1, capacity, numbers(captions)),
    ]
    return state
  }

  /// Takes over what a checkpoint kept.
  ///
  /// - Throws: A `Failure` if the queue has another size or the position is none.
  public func restore(_ state: ObjectiveState) throws {
    func tensor(_ name: String, _ rows: Int, _ columns: Int) throws -> FloatBuffer {
      guard
        let found = state.tensors.first(where: {
          $0.name == name && $0.rows == rows && $0.columns == columns
        })
      else {
        throw Failure(
          "the checkpoint's memory has no \(name) [\(rows), \(columns)]",
          remedy: "the checkpoint belongs to a run with another memory, see its run.toml")
      }
      return found.values
    }
    let newImages = try tensor("image_keys", capacity, dimension)
    let newTexts = try tensor("text_keys", capacity, dimension)
    let newIDs = try tensor("ids", 1, capacity)
    let newCaptions = try tensor("captions", 1, capacity)
    guard let number = state.numbers["next"], let position = Int(exactly: number),
      (0..<max(capacity, 1)).contains(position)
    else {
      throw Failure("the checkpoint's memory has no valid position")
    }
    next = position
    for row in 0..<capacity {
      images.setColumn(row, to: newImages.pointer + row * dimension)
      texts.setColumn(row, to: newTexts.pointer + row * dimension)
      ids[row] = Int32(exactly: newIDs.pointer[row]) ?? -100
      captions[row] = Int32(exactly: newCaptions.pointer[row]) ?? -100
    }
  }

  private func rows(_ keys: PackedMatrix) -> FloatBuffer {
    let buffer = FloatBuffer(count: capacity * dimension)
    keys.copyColumns(to: buffer.pointer)
    return buffer
  }

  private func numbers(_ values: [Int32]) -> FloatBuffer {
    let buffer = FloatBuffer(count: values.count)
    for (index, value) in values.enumerated() { buffer.pointer[index] = Float(value) }
    return buffer
  }
}

/// What an objective asks of the momentum encoders and their memory.
public struct MemoryOptions: Sendable, Equatable {
  /// Keys in the queue beside the batch's own.
  public var capacity: Int
  /// m of θ_key ← m θ_key + (1 − m) θ.
  public var momentum: Double
  /// Epochs in which no keys are needed and none enter the queue; the average runs all the same.
  public var warmupEpochs: Int
  /// Whether keys are computed with dropout, as in the published code.
  public var keyDropout: Bool

  public init(capacity: Int, momentum: Double, warmupEpochs: Int, keyDropout: Bool) {
    self.capacity = capacity
    self.momentum = momentum
    self.warmupEpochs = warmupEpochs
    self.keyDropout = keyDropout
  }
}
