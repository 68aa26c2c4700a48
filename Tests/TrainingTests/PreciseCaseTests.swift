import Testing

@testable import Ground
@testable import Probes

/// Numbers of a few decimals lie on hinges and gaps; a plain script in float64 says on which side.
@Suite("Cases are decided in double precision")
struct PreciseCaseTests {
  private func evaluate(_ text: String) throws -> ObjectiveEvaluation {
    let value = try Array(text.utf8).withUnsafeBytes { try JSONValue(parsing: $0) }
    return try ObjectiveEvaluation(try ObjectiveCase(value))
  }

  private func expect(
    _ found: ObjectiveEvaluation, _ value: Double, _ gradient: [[Float]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(found.value - value) < 1e-9, "\(found.value)", sourceLocation: sourceLocation)
    for (row, line) in gradient.enumerated() {
      let own = found.gradient(row: row)
      #expect(
        zip(own, line).allSatisfy { abs($0 - $1) < 1e-5 }, "row \(row): \(own), not \(line)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("Costs of exactly 0 in decimals: the sum of hinges and the hardest one")
  func hinges() throws {
    let s = "[[0.55, 0.37, 0.4], [0.4, 0.52, 0.61], [0.64, 0.36, 0.84]]"
    func triplet(_ hardest: Bool) throws -> ObjectiveEvaluation {
      try evaluate(
        """
        {"similarities": \(s),
         "objective": {"reduction": "sum", "triplet": {"hardest": \(hardest)}}}
        """)
    }
    // 0.2 + 0.64 − 0.84 is 1.1e-16 in double precision; so pair 2 is pulled and (2, 0) is pushed.
    expect(try triplet(false), 0.87, [[-4, 2, 1], [2, -4, 1], [2, 1, -1]])
    expect(try triplet(true), 0.68, [[-2, 1, 1], [0, -2, 1], [2, 0, -1]])
    // The soft negative of a small temperature is the hardest one and a trace of the others.
    let soft = try evaluate(
      """
      {"similarities": \(s), "objective": {"terms": ["triplet_sn"], "reduction": "sum",
       "triplet_sn": {"tau": 0.001}}}
      """)
    expect(
      soft, 0.680_000_045_399, [[-2, 0.999_955, 1], [0, -2, 1], [2, 0.000_045, -1]])
  }

  @Test("Labels of two decimals a gap apart, in every form that has a gap")
  func gaps() throws {
    func kendall(_ settings: String) throws -> ObjectiveEvaluation {
      try evaluate(
        """
        {"similarities": [[0.6, 0.82, 0.72], [0.28, 0.34, 0.8], [0.1, 0.76, 0.74]],
         "labels": [[1, 0.3, 0.28], [0.25, 1, 0.5], [0.55, 1, 1]],
         "objective": {"terms": ["kendall"], "kendall": {\(settings)}}}
        """)
    }
    // 0.55 − 0.25 exceeds 0.3 in double precision alone: seven pairs of captions, not six.
    expect(
      try kendall(#""variant": "full", "gap": 0.3, "offset": 0.04"#), 0.145_238_095_238,
      [
        [-0.166_666_667, 0.226_190_476, 0.154_761_905],
        [0.071_428_571, -0.154_761_905, 0.154_761_905],
        [-0.071_428_571, -0.071_428_571, -0.142_857_143],
      ])
    for (variant, expected) in [
      ("sw", 0.178_333_333_333), ("sw_hs", 0.196_666_666_667), ("window_hard", 0.178_333_333_333),
    ] {
      let found = try kendall(
        #""variant": "\#(variant)", "gap": 0.3, "offset": 0.04, "window": 1"#)
      let own = variant == "sw_hs" ? Float(0.166_666_667) : 0.083_333_333
      let image = Float(0.166_666_667)
      expect(
        found, expected,
        [[-image, 2 * image, 0], [own, -image, 2 * image], [-own, -image, -image]])
    }
  }

  @Test("FNE's cut: a key on mean⁺ − margin by a digit is drawn as in float64")
  func cut() throws {
    // The mean of the reliable pairs' 0.88 and 0.84 less 0.2 is just below 0.66.
    let found = try evaluate(
      """
      {"similarities": [[0.88, 0.41, 0.32], [0.31, 0.84, 0.67], [0.54, 0.59, 0.6]],
       "images": [1, 2, 3], "draws": {"i2t": [0.3, 0.6, 0.9], "t2i": [0.2, 0.5, 0.8]},
       "memory": {
         "i2t": [[0.88, 0.41, 0.32, 0.73, 0.32], [0.31, 0.84, 0.67, 0.66, 0.39],
                 [0.54, 0.59, 0.6, 0.73, 0.57]],
         "t2i": [[0.88, 0.31, 0.54, 0.45, 0.51], [0.41, 0.84, 0.59, 0.31, 0.36],
                 [0.32, 0.67, 0.6, 0.64, 0.62]],
         "ids": [1, 2, 3, 4, 5]},
       "objective": {"terms": ["fne"], "reduction": "batch"}}
      """)
    #expect(abs(found.value - 0.223_333_333_333) < 1e-9, "\(found.value)")
    let account = found.objective.account
    #expect(account.imageToText.map(\.chosen) == [3, 3, 3])
  }
}
