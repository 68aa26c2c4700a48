import Ground
import Recipe
import Records
import Runs

/// What anchors and negatives say, and which images they belong to.
extension NegativeSamples {
  /// The caption, or the image's number with a caption of it.
  func text(of item: NegativeItem, _ model: WorkspaceModel) -> String {
    let captions = model.subject?.settings["data.path"].flatMap { model.captions[$0.text] } ?? []
    func caption(_ number: Int) -> String? {
      captions.indices.contains(number) ? captions[number] : nil
    }
    guard item.isKnown else { return "random key that the memory began with" }
    switch item {
    case .caption(let number): return caption(number) ?? "caption \(number.grouped)"
    case .image(let number):
      let name = "image \(number.grouped)"
      guard let text = self.caption(ofImage: number).flatMap(caption) else { return name }
      return "\(name): \(text)"
    case .sentence(let text): return text
    }
  }

  /// The text of an anchor: of generated sentences the caption that they were made from.
  func text(of own: NegativeAnchor, _ model: WorkspaceModel) -> String {
    own.candidates.first?.sentence?.gold.joined(separator: " ") ?? text(of: own.item, model)
  }

  /// The text of a row.
  func text(of row: NegativeRow, _ model: WorkspaceModel) -> String {
    guard let own = row.text else { return text(of: row.item, model) }
    if case .image(let number) = row.item { return "image \(number.grouped): \(own)" }
    return own
  }

  /// The image that a row shows or belongs to.
  func image(of row: NegativeRow) -> Int? {
    if let image = row.image { return image }
    switch row.item {
    case .image(let number): return number >= 0 ? number : nil
    case .caption(let number):
      return number >= 0 ? captionsPerImage.map { number / $0 } : nil
    case .sentence: return nil
    }
  }
}
