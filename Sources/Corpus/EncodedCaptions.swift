import Dispatch
import Language
import Synchronization

/// All captions of a split as token indices, one behind the other.
public struct EncodedCaptions: Sendable {
  /// The indices of all captions.
  public let ids: [Int32]
  /// Captions + 1 numbers: caption `i` is `ids[offsets[i]..<offsets[i + 1]]`, never empty.
  public let offsets: [Int]

  public var count: Int { offsets.count - 1 }

  /// - Parameters:
  ///   - ids: The indices of all captions, one behind the other.
  ///   - offsets: Captions + 1 numbers from 0 to as many as there are ids, ascending strictly.
  public init(ids: [Int32], offsets: [Int]) {
    precondition(offsets.first == 0 && offsets.last == ids.count)
    self.ids = ids
    self.offsets = offsets
  }

  /// Tokenizes on all cores; the result does not depend on their number.
  ///
  /// - Parameters:
  ///   - captions: The captions in order.
  ///   - tokenizer: What cuts a caption.
  ///   - vocabulary: What numbers the tokens. A caption without tokens is one unknown token.
  ///   - maximumTokens: Longer captions lose their last words. Start and end count, and at least one
  ///     word stays. 0 keeps captions whole.
  ///   - addStartEnd: Whether each caption gets the vocabulary's start and end tokens.
  public init(
    captions: [String], tokenizer: some Tokenizer, vocabulary: Vocabulary, maximumTokens: Int,
    addStartEnd: Bool
  ) {
    let extra = addStartEnd ? 2 : 0
    let words = maximumTokens > 0 ? max(1, maximumTokens - extra) : Int.max
    let blockSize = 4096
    let blocks = (captions.count + blockSize - 1) / blockSize
    let results = Mutex([(ids: [Int32], lengths: [Int])](repeating: ([], []), count: blocks))
    DispatchQueue.concurrentPerform(iterations: blocks) { block in
      var ids: [Int32] = []
      var lengths: [Int] = []
      for caption in captions[(block * blockSize)..<min(captions.count, (block + 1) * blockSize)] {
        var tokens = vocabulary.encode(tokenizer.tokens(caption)).prefix(words)
        if tokens.isEmpty { tokens = [Int32(vocabulary.unknown)] }
        if addStartEnd { ids.append(Int32(vocabulary.start)) }
        ids.append(contentsOf: tokens)
        if addStartEnd { ids.append(Int32(vocabulary.end)) }
        lengths.append(tokens.count + extra)
      }
      let done = (ids: ids, lengths: lengths)
      results.withLock { $0[block] = done }
    }
    let parts = results.withLock { $0 }
    var ids: [Int32] = []
    ids.reserveCapacity(parts.reduce(0) { $0 + $1.ids.count })
    var offsets = [0]
    offsets.reserveCapacity(captions.count + 1)
    var end = 0
    for part in parts {
      ids.append(contentsOf: part.ids)
      for length in part.lengths {
        end += length
        offsets.append(end)
      }
    }
    self.ids = ids
    self.offsets = offsets
  }
}
