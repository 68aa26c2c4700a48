import Foundation
import Testing

/// A case of `foil objective` on the 4 × 4 matrix with what is expected of it.
struct ReferenceVector {
  var name: String
  var objective: [String: Any]
  /// What the published value stands at, and what it is divided by.
  var value: Double
  var gradient: [[Double]]?
  var needsLabels = false

  /// The files of numbers that the losses' own tests use.
  static func fixture(_ name: String) throws -> [String: Any] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ObjectivesTests/Fixtures/\(name).json")
    return try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  /// Every number on the 4 × 4 matrix, with the settings that it was published for.
  static func all(_ file: [String: Any]) throws -> [ReferenceVector] {
    var vectors: [ReferenceVector] = []
    func entry(_ path: String...) throws -> [String: Any] {
      try path.reduce(file) { try #require($0[$1] as? [String: Any], "\(path)") }
    }
    func add(_ name: String, _ numbers: [String: Any], _ terms: [String: Any]) throws {
      for (reduction, key) in [("sum", "loss_sum"), ("batch", "loss_batch"), ("mean", "loss_mean")]
      {
        guard let value = numbers[key] as? Double else { continue }
        var objective = terms
        objective["reduction"] = reduction
        vectors.append(
          ReferenceVector(
            name: "\(name) \(reduction)", objective: objective, value: value,
            gradient: reduction == "sum" ? numbers["grad_sum"] as? [[Double]] : nil))
      }
    }
    for (key, hardest) in [("SH_sum_of_hinges", false), ("MH_max_of_hinges", true)] {
      try add(key, try entry(key), ["terms": ["triplet"], "triplet": ["hardest": hardest]])
    }
    for (key, hardest) in [("SH_margin0", false), ("MH_margin0", true)] {
      try add(
        key, try entry(key),
        ["terms": ["triplet"], "triplet": ["hardest": hardest], "margin": 0])
    }
    let variants = [
      "A_lse_hinge": "hinge", "Anorm_lme_hinge": "normalized", "B_softplus": "softplus",
      "C_softmax_mean_hinge": "mean",
    ]
    for (key, numbers) in try entry("Triplet_SN") {
      let parts = key.components(separatedBy: "_tau_")
      let variant = try #require(variants[parts[0]])
      try add(
        key, try #require(numbers as? [String: Any]),
        [
          "terms": ["triplet_sn"],
          "triplet_sn": ["variant": variant, "tau": try #require(Double(parts[1]))],
        ])
    }
    let infoNCE = try entry("InfoNCE_tau_0.05")
    for isLearnt in [true, false] {
      vectors.append(
        ReferenceVector(
          name: "InfoNCE", objective: ["terms": ["infonce"], "infonce": ["learn_tau": isLearnt]],
          value: try #require(infoNCE["loss_mean"] as? Double),
          gradient: (infoNCE["grad_sum"] as? [[Double]])?.map { $0.map { $0 / 8 } }))
    }
    return vectors + (try labelled(entry))
  }

  /// The numbers of the losses on continuous labels.
  private static func labelled(
    _ entry: (String...) throws -> [String: Any]
  ) throws -> [ReferenceVector] {
    var vectors: [ReferenceVector] = []
    func add(_ name: String, _ numbers: [String: Any], _ objective: [String: Any]) throws {
      vectors.append(
        ReferenceVector(
          name: name, objective: objective, value: try #require(numbers["loss"] as? Double),
          gradient: numbers["grad"] as? [[Double]], needsLabels: true))
    }
    for (key, numbers) in try entry("Kendall_hinge") {
      let parts = key.split(separator: "_")
      try add(
        key, try #require(numbers as? [String: Any]),
        [
          "terms": ["kendall"],
          "kendall": [
            "variant": "full", "gap": try #require(Double(parts[1])),
            "offset": try #require(Double(parts[3])),
            "transpose_labels": !key.hasSuffix("no_transpose_compat"),
          ],
        ])
    }
    try add(
      "smooth", try entry("Kendall_smooth_tanh_T_0.1"),
      ["terms": ["kendall"], "kendall": ["variant": "smooth", "temperature": 0.1]])
    for (key, numbers) in try entry("SW_HS_batch") {
      try add(
        key, try #require(numbers as? [String: Any]),
        [
          "terms": ["kendall"],
          "kendall": [
            "variant": key.hasSuffix("hard") ? "sw_hs" : "sw",
            "window": try #require(Int(key.split(separator: "_")[1])),
          ],
        ])
    }
    let kendall: [String: Any] = ["variant": "full", "gap": 0.3]
    try add(
      "SN + Kendall", try entry("combined_mean_reduction", "A_tau_0.05_plus_1.0_kendall_gap_0.3"),
      ["terms": ["triplet_sn", "kendall"], "triplet_sn": ["tau": 0.05], "kendall": kendall])
    try add(
      "MH + Kendall", try entry("combined_mean_reduction", "MH_plus_1.0_kendall_gap_0.3"),
      ["terms": ["triplet", "kendall"], "kendall": kendall])
    for (key, numbers) in try entry("S_NDCG") {
      let tau = try #require(Double(key.dropFirst("tau_".count)))
      try add(
        key, try #require(numbers as? [String: Any]),
        ["terms": ["s_ndcg"], "s_ndcg": ["tau": tau, "rescale_labels": false]])
    }
    return vectors
  }
}
