import Ground
import Objectives
import Runs
import Training

/// An anchor of a finished run with its negatives, and the weight that each chosen loss gives them.
public struct AnchorLens: Equatable, Sendable {
  /// Which anchor, as which objective sees it.
  public struct Request: Hashable, Sendable {
    public var run: RunRecord.ID
    /// The image's number in the dev split; beyond its end it begins anew.
    public var number: Int
    public var objective: RunConfiguration.Objective
  }

  public enum Result: Equatable, Sendable {
    case anchor(AnchorLens)
    case failed(String)
  }

  /// A caption of another image.
  public struct Negative: Equatable, Sendable {
    public var similarity: Double
    public var caption: String
    /// The probability of being a false negative, where the run's similarities allow to tell.
    public var posterior: Double?
    /// Whether it is true of the anchor's image, where the data set knows.
    public var isTrue: Bool?
  }

  public struct Curve: Equatable, Sendable {
    public var name: String
    /// Of each negative.
    public var weights: [Double]

    /// The largest weight; 0 where there is none.
    var largest: Double { weights.lazy.map(abs).filter(\.isFinite).max() ?? 0 }

    /// The weights as they are, or as parts of the largest; without one they are all 0.
    func shown(isRelative: Bool) -> [Double] {
      let scale = isRelative && largest > 0 ? largest : 1
      return weights.map { $0 / scale }
    }

    /// (Σw)² / Σw².
    var effective: Double {
      let sum = weights.reduce(0, +)
      let squares = weights.reduce(0) { $0 + $1 * $1 }
      return squares > 0 ? sum * sum / squares : 0
    }
  }

  public var image: Int
  public var caption: String
  public var positive: Double
  /// By rising similarity.
  public var negatives: [Negative]
  public var curves: [Curve]

  /// The negative that is nearest to a similarity.
  func nearest(_ similarity: Double) -> Int? {
    negatives.indices.min {
      abs(negatives[$0].similarity - similarity) < abs(negatives[$1].similarity - similarity)
    }
  }
}

/// Opens finished runs for the lens and keeps the last one open.
///
/// Used from one queue only, that of the store's probes, and therefore safe to send to it.
final class LensReader: @unchecked Sendable {
  private var open: (path: String, lens: NegativeLens)?

  func read(_ request: AnchorLens.Request, _ run: RunRecord) -> AnchorLens.Result {
    do {
      return .anchor(try view(request, run))
    } catch let failure as Failure {
      return .failed(failure.what)
    } catch {
      return .failed("\(error)")
    }
  }

  private func view(_ request: AnchorLens.Request, _ run: RunRecord) throws -> AnchorLens {
    let lens: NegativeLens
    if let open, open.path == run.path {
      lens = open.lens
    } else {
      open = nil
      let directory = try RunDirectory(opening: run.path)
      let split = try directory.configuration().evaluation.dev
      lens = try NegativeLens(directory, split: split)
      open = (run.path, lens)
    }
    let image = request.number % max(1, lens.split.imageCount)
    let anchor = LensAnchor(
      direction: .imageToText, image: image, caption: lens.split.captionOffsets[image])
    let columns = try LensReader.columns(request.objective)
    let view = try lens.view(anchor, columns: columns.map(\.column))
    let rows = view.rows.filter { !$0.isOwn }.reversed()
    return AnchorLens(
      image: image, caption: lens.split.captions[anchor.caption],
      positive: view.positive.map { Double($0.similarity) } ?? .nan,
      negatives: rows.map { row in
        AnchorLens.Negative(
          similarity: Double(row.similarity), caption: lens.split.captions[row.caption],
          posterior: row.posterior.map { Double($0) }, isTrue: row.isTrue)
      },
      curves: columns.enumerated().map { index, column in
        AnchorLens.Curve(
          name: column.column.heading,
          weights: rows.map { column.weight * Double($0.candidates[index].share) })
      })
  }

  /// The terms by their weights, then MH and SH where they are not among them.
  private static func columns(
    _ objective: RunConfiguration.Objective
  ) throws -> [(column: LensColumn, weight: Double)] {
    var columns: [(column: LensColumn, weight: Double)] = []
    for name in objective.terms {
      var weight = 1.0
      if case .real(let number)? = objective["\(name).weight"] { weight = number }
      columns.append((try LensColumn(name, base: objective), weight))
    }
    for isHardest in [true, false] {
      let isThere =
        objective.terms.contains("triplet")
        && (objective["triplet.hardest"] != .boolean(false)) == isHardest
      if isThere { continue }
      columns.append((try LensColumn("triplet:hardest=\(isHardest)", base: objective), 1))
    }
    return columns
  }
}
