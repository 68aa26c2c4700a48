import Compute
import Foundation
import Testing

@testable import Corpus
@testable import Ground

/// Labels as rows.
private func rows(
  _ labels: RelevanceLabels, images: [Int32], captions: [Int], threads: Int = 1,
  scratch: RelevanceLabels.Scratch = RelevanceLabels.Scratch()
) throws -> [[Float]] {
  let buffer = FloatBuffer(count: images.count * captions.count)
  buffer.pointer.update(repeating: .nan, count: buffer.capacity)
  try labels.fill(
    buffer.pointer, images: images, captions: captions, threads: threads, scratch: scratch)
  return images.indices.map { row in
    captions.indices.map { buffer.pointer[row * captions.count + $0] }
  }
}

private func difference(_ found: [[Float]], _ expected: [[Double]]) -> Double {
  #expect(found.map(\.count) == expected.map(\.count))
  return zip(found.joined(), expected.joined()).map { abs(Double($0) - $1) }.max() ?? .infinity
}

@Suite("Labels from sentence embeddings")
struct RelevanceEmbeddingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func embedded(
    _ values: [[Float]], offsets: [Int], as type: NpyType = .float32
  ) throws -> RelevanceLabels {
    try folder.floats("e.npy", [values.count, values[0].count], values.flatMap { $0 }, as: type)
    return try RelevanceLabels(
      .embeddings(path: folder.file("e.npy")),
      captions: values.map { _ in "a caption" }, captionOffsets: offsets, split: "train")
  }

  @Test("Angles between captions give the reference labels, whatever the vectors' lengths")
  func angles() throws {
    let angles: [Double] = [0, 10, 20, 30, 40, 60, 70, 80, 90, 100]
    for type in [NpyType.float32, .float16] {
      let labels = try embedded(
        angles.enumerated().map { index, angle in
          let length = Double(index % 3 + 1)
          return [length * cos(angle * .pi / 180), length * sin(angle * .pi / 180)].map(Float.init)
        }, offsets: [0, 5, 10], as: type)
      // cos 50° and cos 60°: not symmetric.
      let found = try rows(labels, images: [0, 1], captions: [0, 8])
      #expect(
        difference(found, [[1, 0.642788], [0.5, 1]]) < (type == .float16 ? 2e-3 : 2e-6))
      #expect(labels.description == "cosine of sentence embeddings, 10 × 2")
    }
  }

  @Test("Opposite captions have label -1, zero vectors 0, a match 1 even with a zero vector")
  func extremes() throws {
    let labels = try embedded(
      [[2, 0], [-3, 0], [0, 0], [-1, 0]], offsets: [0, 1, 2, 4])
    #expect(
      try rows(labels, images: [0, 1, 2], captions: [0, 1, 2, 3])
        == [[1, -1, 0, -1], [-1, 1, 0, 1], [0, 1, 1, 1]])
  }

  @Test("Equal to the definition in plain loops, for any number of threads, with reused memory")
  func definition() throws {
    var stream = RandomStream(seed: 3, purpose: "labels")
    var offsets = [0]
    for _ in 0..<61 { offsets.append((offsets.last ?? 0) + 1 + stream.below(7)) }
    // One image with more captions than a block of products has rows.
    offsets.append((offsets.last ?? 0) + 300)
    let count = offsets.last ?? 0
    let values = (0..<count).map { _ in (0..<19).map { _ in stream.normal() } }
    let labels = try embedded(values, offsets: offsets)
    let owners = offsets.indices.dropLast().flatMap { image in
      repeatElement(Int32(image), count: offsets[image + 1] - offsets[image])
    }
    func cosine(_ a: [Float], _ b: [Float]) -> Double {
      func dot(_ a: [Float], _ b: [Float]) -> Double {
        zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      }
      return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
    }
    let scratch = RelevanceLabels.Scratch()
    for size in [40, 7, 53] {
      let captions = (0..<size).map { _ in stream.below(count) }
      let images = captions.map { owners[$0] }
      let expected = images.map { image in
        captions.map { caption in
          (offsets[Int(image)]..<offsets[Int(image) + 1]).map {
            cosine(values[$0], values[caption])
          }.max() ?? .nan
        }
      }
      let found = try rows(labels, images: images, captions: captions, scratch: scratch)
      #expect(difference(found, expected) < 1e-6)
      for pair in 0..<size { #expect(found[pair][pair] == 1) }
      for threads in [2, 3, 100] {
        let other = try rows(
          labels, images: images, captions: captions, threads: threads, scratch: scratch)
        #expect(other == found)
      }
    }
    #expect(try rows(labels, images: [3, 61, 0], captions: [8, 9]).map(\.count) == [2, 2, 2])
  }

  @Test("A file that does not fit the captions is refused, with what was found")
  func bad() throws {
    func failure(_ body: () throws -> Void) -> Failure? {
      do {
        try body()
        return nil
      } catch { return error as? Failure }
    }
    func open() throws {
      _ = try RelevanceLabels(
        .embeddings(path: folder.file("e.npy")), captions: ["a", "b", "c"],
        captionOffsets: [0, 1, 3], split: "dev")
    }
    try folder.floats("e.npy", [2, 2], [1, 2, 3, 4])
    #expect(
      failure(open)?.what
        == "found 2 rows, expected 3: one for each caption of the split “dev”")
    #expect(failure(open)?.place == folder.file("e.npy"))
    try folder.floats("e.npy", [3, 2], [1, 2, 3, 4, 5, .nan])
    #expect(failure(open)?.what.hasPrefix("row 2, of the caption in line 3, holds NaN") == true)
    try folder.floats("e.npy", [3, 2], [1, 2, 1e38, 1e38, 5, 6])
    #expect(failure(open)?.what.hasPrefix("row 1, of the caption in line 2,") == true)
    try folder.floats("e.npy", [3], [1, 2, 3])
    #expect(failure(open)?.what.hasPrefix("found an array of 1 dimensions") == true)
    try folder.floats("e.npy", [3, 0], [])
    #expect(failure(open) != nil)
    try NpyWriter.write(path: folder.file("e.npy"), shape: [3, 1], integers: [1, 2, 3])
    #expect(failure(open)?.what.hasPrefix("found integers of type '<i4'") == true)
    try folder.remove("e.npy")
    #expect(failure(open) != nil)
  }
}

@Suite("Labels from words")
struct RelevanceWordTests {
  private static let captions = [
    "A man rides a horse.", "a man on a brown horse", "the horse and a man",
    "two dogs play in the snow", "dogs run in snow", "the dogs play",
    "a man feeds two dogs", "man with dogs", "a dog person",
  ]

  // The expected numbers are those of scikit-learn 1.9.1: TfidfVectorizer(token_pattern=r"[a-z]+").

  @Test("TF-IDF labels are scikit-learn's, for any number of threads and reused memory")
  func tfidf() throws {
    let labels = try RelevanceLabels(
      .tfidf, captions: Self.captions, captionOffsets: [0, 3, 6, 9], split: "train")
    #expect(labels.description == "tf-idf cosine, 18 words")
    let scratch = RelevanceLabels.Scratch()
    _ = try rows(labels, images: [2, 1], captions: [8, 5, 2], scratch: scratch)
    for threads in 1...5 {
      let found = try rows(
        labels, images: [0, 1, 2, 1], captions: [0, 3, 7, 4], threads: threads, scratch: scratch)
      #expect(
        difference(
          found,
          [
            [1, 0.168461, 0.156433, 0], [0, 1, 0.205829, 1], [0.340118, 0.329353, 1, 0.156066],
            [0, 1, 0.205829, 1],
          ]) < 1e-6)
    }
  }

  @Test("Words and frequencies come from the training captions when these are given")
  func documents() throws {
    let labels = try RelevanceLabels(
      .tfidf, captions: Array(Self.captions[6...]), captionOffsets: [0, 1, 2, 3], split: "dev",
      documents: Array(Self.captions[..<6]))
    #expect(labels.description == "tf-idf cosine, 14 words")
    #expect(
      try difference(
        rows(labels, images: [0, 1, 2], captions: [0, 1, 2]),
        [[1, 0.627061, 0.443399], [0.627061, 1, 0], [0.443399, 0, 1]]) < 1e-6)
  }

  @Test("Captions without a known word are like no other caption")
  func noWords() throws {
    let labels = try RelevanceLabels(
      .tfidf, captions: ["!!!", "a dog", "…", "a dog"], captionOffsets: [0, 1, 3, 4],
      split: "train")
    let found = try rows(labels, images: [0, 1, 2], captions: [0, 1, 2, 3])
    #expect(difference(found, [[1, 0, 0, 0], [0, 1, 1, 1], [0, 1, 0, 1]]) < 1e-6)
  }

  private func worded(_ text: String) throws -> RelevanceLabels {
    let folder = try TemporaryFolder()
    try folder.write("glove.txt", text)
    return try RelevanceLabels(
      .wordVectors(path: folder.file("glove.txt")),
      captions: ["A dog", "zzz", "cat", "a a dog zzz"], captionOffsets: [0, 2, 4], split: "train")
  }

  @Test(
    "Means of word vectors by hand; headers, line ends, and words with spaces or of no caption",
    arguments: [
      "a 1 0\ndog 0 1\ncat 3 4\n",
      "4 2\ndog 0 1\nx y 1 2\na 1e0 -0.0\ncat 3 4",
      "the 7 7\r\na 1 0\r\ndog 0 1 \r\ndog 9 9\r\nCat 1 1\r\n. . . 1 2\r\ncat 3.0 4.0\r\n",
    ])
  func wordVectors(text: String) throws {
    let labels = try worded(text)
    // (1, 1)/√2, nothing, (0.6, 0.8), (2, 1)/√5.
    let catDog = 1.4 / 2.0.squareRoot()
    #expect(
      try difference(
        rows(labels, images: [0, 1], captions: [0, 2, 3, 1]),
        [[1, catDog, 3 / 10.0.squareRoot(), 1], [catDog, 1, 1, 0]]) < 1e-6)
    #expect(labels.description == "cosine of mean word vectors, 3 of 4 words × 2")
  }

  @Test(
    "Bad lines are named, and a file without any of the words is refused",
    arguments: [
      ("a 1 0\ndog 0\n", "line 2", "found 1 numbers, expected 2"),
      ("a 1 0\nb 0 1\nc 0 1 2\n", "line 3", "found 3 numbers, expected 2"),
      ("a 1 0\n\ndog 0 1\n", "line 2", "found 0 numbers, expected 2"),
      ("a 1 0\ndog 0 x1\n", "line 2", "number 2 is “x1”, expected a finite number"),
      ("a 1 0\ndog nan 1\n", "line 2", "number 1 is “nan”, expected a finite number"),
      ("a 1 0\ndog 1e39 1\n", "line 2", "number 1 is “1e39”, expected a finite number"),
      ("the 1 zero\n", "line 1", "number 2 is “zero”, expected a finite number"),
      ("word\n", "line 1", "found 1 fields, expected a word and 1 to 65536 numbers"),
      ("wolf 1 0\n", "glove.txt", "none of the captions' 4 words has a vector"),
      ("", "glove.txt", "none of the captions' 4 words has a vector"),
    ])
  func badLines(text: String, place: String, what: String) throws {
    let error = #expect(throws: Failure.self) { try worded(text) }
    #expect(error?.what == what)
    #expect(error?.place?.hasSuffix(place) == true)
  }

  @Test("Bytes of any kind end in an error or in labels, never in a crash")
  func noise() throws {
    var stream = RandomStream(seed: 9, purpose: "noise")
    let sound = Array("2 2\na 1 0\ndog 0 1\ncat 3 4\n".utf8)
    let folder = try TemporaryFolder()
    var refused = 0
    for _ in 0..<300 {
      var bytes = sound
      for _ in 0..<(1 + stream.below(3)) {
        bytes[stream.below(bytes.count)] = UInt8(stream.below(256))
      }
      try folder.write("glove.txt", bytes: Array(bytes.prefix(1 + stream.below(bytes.count))))
      do {
        let labels = try RelevanceLabels(
          .wordVectors(path: folder.file("glove.txt")), captions: ["a dog", "cat"],
          captionOffsets: [0, 1, 2], split: "train")
        let found = try rows(labels, images: [0, 1], captions: [0, 1])
        #expect(found.joined().allSatisfy { $0 >= -1 && $0 <= 1 })
      } catch is Failure {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
