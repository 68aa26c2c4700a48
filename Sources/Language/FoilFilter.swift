import Ground

/// The reference captions of one image, as the filters need them.
public struct FoilReferences: Sendable {
  /// The captions one behind the other.
  private let ids: [Int32]
  /// Captions + 1 numbers: where each caption begins.
  private let offsets: [Int]
  /// The lemmas of all words, ascending, each once.
  private let lemmas: [Int32]

  /// - Parameters:
  ///   - captions: All training captions of the image, as token ids; with start and end tokens if
  ///     the candidates have them. None is allowed.
  ///   - vocabulary: What is known of the words.
  public init(captions: [ArraySlice<Int32>], vocabulary: FoilVocabulary) {
    var ids: [Int32] = []
    var offsets = [0]
    for caption in captions {
      ids.append(contentsOf: caption)
      offsets.append(ids.count)
    }
    self.ids = ids
    self.offsets = offsets
    lemmas = Set(ids.map { vocabulary.lemma(of: $0) }).sorted()
  }

  public var captionCount: Int { offsets.count - 1 }

  /// Whether the sentence is one of the captions, token by token.
  public func contains(_ sentence: UnsafeBufferPointer<Int32>) -> Bool {
    for caption in 0..<captionCount {
      let start = offsets[caption]
      guard offsets[caption + 1] - start == sentence.count else { continue }
      var position = 0
      while position < sentence.count, ids[start + position] == sentence[position] { position += 1 }
      if position == sentence.count { return true }
    }
    return false
  }

  /// Whether a word of this lemma occurs in one of the captions.
  public func contains(lemma: Int32) -> Bool { lemmas.binarySearch(lemma) }
}

/// The filters on words: F1 (reference captions), F2 (words of the references), F3 (related words).
public struct FoilFilter: Sendable {
  /// When F2 rejects.
  public enum Known: String, Sendable, CaseIterable {
    case off
    /// If every changed word's lemma occurs in a reference caption: then the sentence may be true.
    case all
    /// Already if one does, as VSE-C does (Shi et al., COLING 2018).
    case any
  }

  public struct Options: Equatable, Sendable {
    /// F1: reject reference captions.
    public var reference: Bool
    /// F1: reject sentences that were there before. The caller keeps them, in ``FoilDuplicates``.
    public var duplicate: Bool
    /// F2.
    public var known: Known
    /// F3: reject if a new word is related to the one that it replaces.
    public var related: Bool

    public init(
      reference: Bool = true, duplicate: Bool = true, known: Known = .all, related: Bool = true
    ) {
      self.reference = reference
      self.duplicate = duplicate
      self.known = known
      self.related = related
    }
  }

  public let options: Options
  private let vocabulary: FoilVocabulary

  public init(_ options: Options = Options(), vocabulary: FoilVocabulary) {
    self.options = options
    self.vocabulary = vocabulary
  }

  /// The first filter in the order of ``FoilVerdict`` that rejects the sentence, or `accepted`.
  ///
  /// - Parameters:
  ///   - candidate: The generated sentence.
  ///   - gold: The caption that it was made of, as long as the candidate.
  ///   - changed: The positions where the two differ, at least one. A candidate without any is the
  ///     caption itself and counts as a reference.
  ///   - references: The image's captions.
  ///   - duplicates: The sentences generated before for this caption. A candidate that passes F1 is
  ///     added, whatever the later filters say, so that each sentence is judged once.
  public func verdict(
    _ candidate: UnsafeBufferPointer<Int32>, gold: UnsafeBufferPointer<Int32>, changed: [Int],
    references: FoilReferences, duplicates: inout FoilDuplicates
  ) -> FoilVerdict {
    if options.reference, changed.isEmpty || references.contains(candidate) { return .reference }
    if options.duplicate, !duplicates.insert(candidate) { return .duplicate }
    return verdictOnWords(candidate, gold: gold, changed: changed, references: references)
  }

  /// Those of F2 and F3 that reject the sentence, each asked alone.
  ///
  /// Allocates: for what people read, not for every sentence of a training.
  public func rejections(
    _ candidate: [Int32], gold: [Int32], changed: [Int], references: FoilReferences
  ) -> [FoilVerdict] {
    [Options(known: options.known, related: false), Options(known: .off, related: options.related)]
      .map { alone in
        candidate.withUnsafeBufferPointer { candidate in
          gold.withUnsafeBufferPointer { gold in
            FoilFilter(alone, vocabulary: vocabulary).verdictOnWords(
              candidate, gold: gold, changed: changed, references: references)
          }
        }
      }
      .filter { $0 != .accepted }
  }

  /// F2 and F3 alone.
  public func verdictOnWords(
    _ candidate: UnsafeBufferPointer<Int32>, gold: UnsafeBufferPointer<Int32>, changed: [Int],
    references: FoilReferences
  ) -> FoilVerdict {
    precondition(
      candidate.count == gold.count && changed.allSatisfy { $0 >= 0 && $0 < gold.count },
      "changed positions of sentences of one length")
    if options.known != .off, !changed.isEmpty {
      var known = 0
      for position in changed
      where references.contains(lemma: vocabulary.lemma(of: candidate[position])) { known += 1 }
      if known > 0, options.known == .any || known == changed.count { return .known }
    }
    if options.related {
      for position in changed where vocabulary.areRelated(candidate[position], gold[position]) {
        return .related
      }
    }
    return .accepted
  }
}

/// The sentences generated for one caption, to find those that come again.
///
/// Kept between captions and emptied by ``removeAll()``, it allocates only while it grows.
public struct FoilDuplicates: Sendable {
  private var hashes: [UInt64] = []
  private var ids: [Int32] = []
  private var offsets = [0]

  public init() {}

  public var count: Int { hashes.count }

  public mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
  }

  /// Adds the sentence; false if it is there already.
  public mutating func insert(_ sentence: UnsafeBufferPointer<Int32>) -> Bool {
    var hash = UInt64(sentence.count)
    for id in sentence { hash = RandomStream.mix(hash ^ UInt64(UInt32(bitPattern: id))) }
    for (number, other) in hashes.enumerated() where other == hash {
      if ids[offsets[number]..<offsets[number + 1]].elementsEqual(sentence) { return false }
    }
    hashes.append(hash)
    ids.append(contentsOf: sentence)
    offsets.append(ids.count)
    return true
  }
}

extension Array where Element: Comparable {
  /// Whether the ascending array has the element.
  func binarySearch(_ element: Element) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] == element { return true }
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
