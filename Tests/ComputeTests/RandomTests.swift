import Ground
import Testing

@Suite("Counter-based random numbers")
struct RandomTests {
  // Known-answer vectors of the Random123 distribution (kat_vectors, philox4x32 10).
  @Test("Philox 4×32-10 gives Random123's known answers")
  func knownAnswers() {
    #expect(
      RandomStream.philox(counter: SIMD4(0, 0, 0, 0), key: SIMD2(0, 0))
        == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let ones = UInt32.max
    #expect(
      RandomStream.philox(counter: SIMD4(ones, ones, ones, ones), key: SIMD2(ones, ones))
        == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      RandomStream.philox(
        counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: SIMD2(0xa409_3822, 0x299f_31d0))
        == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  @Test("Streams repeat for the same key and differ for another seed, purpose or index")
  func keys() {
    func draw(_ seed: UInt64, _ purpose: StaticString, _ index: UInt64) -> [UInt32] {
      var stream = RandomStream(seed: seed, purpose: purpose, index: index)
      return (0..<8).map { _ in stream.next() }
    }
    let base = draw(1, "shuffle", 2)
    #expect(draw(1, "shuffle", 2) == base)
    #expect(draw(2, "shuffle", 2) != base)
    #expect(draw(1, "dropout", 2) != base)
    #expect(draw(1, "shuffle", 3) != base)
  }

  @Test("A permutation holds each index once; uniform numbers have the mean and variance of U(0,1)")
  func distribution() {
    var stream = RandomStream(seed: 7, purpose: "test")
    #expect(stream.permutation(1000).sorted() == Array(0..<1000))
    let draws = (0..<100_000).map { _ in Double(stream.uniform()) }
    let mean = draws.reduce(0, +) / 1e5
    let variance = draws.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 1e5
    #expect(abs(mean - 0.5) < 0.005)
    #expect(abs(variance - 1.0 / 12) < 0.002)
    #expect(draws.allSatisfy { $0 >= 0 && $0 < 1 })
    let counts = (0..<60_000).reduce(into: [0, 0, 0]) { sums, _ in sums[stream.below(3)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 20_000) < 600 })
  }
}
