import Compute
import Foundation
import Ground
import Testing

@Suite("Instructions of the processor")
struct ProcessorFeaturesTests {
  @Test("What is present is what the kernel lists of this processor")
  func present() throws {
    let text = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("flags") }) else {
      return  // No x86: nothing is asked.
    }
    let flags = Set(line.split(separator: " ").map(String.init))
    #expect(ProcessorFeatures.present.names == ProcessorFeatures.names.filter(flags.contains))
  }

  @Test("These tests run, so what is compiled for is present")
  func compiled() {
    #expect(ProcessorFeatures.compiled.subtracting(.present).isEmpty)
  }

  @Test("Missing instructions are named, and the width is the widest registers'")
  func names() {
    let old = ProcessorFeatures(rawValue: 0b11)
    let new = ProcessorFeatures(rawValue: 0b100_0111)
    #expect(new.subtracting(old).names == ["avx2", "avx512f"])
    #expect(ProcessorFeatures([]).names == [])
    #expect(old.width == "SSE" && new.width == "AVX-512")
    #expect(new.subtracting(.avx512f).width == "AVX2")
  }
}
