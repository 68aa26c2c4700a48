import Ground
import Objectives
import Recipe
import Records

/// Opens finished runs for the lens and keeps the last one open.
///
/// Used from one queue only, that of the store's probes, and therefore safe to send to it.
final class AnchorLensReader: @unchecked Sendable {
  private var open: (path: String, lens: NegativeLens)?

  func read(_ request: AnchorLens.Request, run path: String) -> AnchorLens.Result {
    do {
      return .anchor(try view(request, path))
    } catch let failure as Failure {
      return .failed(failure.what)
    } catch {
      return .failed("\(error)")
    }
  }

  private func view(_ request: AnchorLens.Request, _ path: String) throws -> AnchorLens {
    let lens: NegativeLens
    if let open, open.path == path {
      lens = open.lens
    } else {
      open = nil
      let directory = try RunDirectory(opening: path)
      let split = try directory.configuration().evaluation.dev
      lens = try NegativeLens(directory, split: split)
      open = (path, lens)
    }
    let image = request.number % max(1, lens.split.imageCount)
    let anchor = LensAnchor(
      direction: .imageToText, image: image, caption: lens.split.captionOffsets[image])
    let columns = try AnchorLensReader.columns(request.objective)
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
        objective.terms.contains(TripletLoss.descriptor.name)
        && objective.takesHardest == isHardest
      if isThere { continue }
      columns.append((try LensColumn(LensColumn.hardest(isHardest), base: objective), 1))
    }
    return columns
  }
}
