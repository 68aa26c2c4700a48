/// What the filters say of a generated sentence: the reason that it may be true after all, or that
/// nothing speaks against it.
///
/// The filters F1 to F5 in their order. F1 to F3 are about words and are ``FoilFilter``'s; F4 and F5
/// compare numbers of a model, and whoever has the model makes them.
public enum FoilVerdict: UInt8, Sendable, CaseIterable {
  case accepted
  /// F1: the sentence is a reference caption of the image.
  case reference
  /// F1: the same sentence was generated before for this caption.
  case duplicate
  /// F2: the changed words occur in reference captions of the image.
  case known
  /// F3: a new word is an inflection, synonym, hypernym or hyponym of the word that it replaces.
  case related
  /// F4: the masked language model finds the new word at least about as likely as the original.
  case likely
  /// F5: the sentence scores so far above the caption that it is probably true.
  case tooGood

  /// The name in logs, tables and screens: of a filter that of the configuration (`foils.filters`).
  public var name: String {
    switch self {
    case .accepted: "accepted"
    case .reference: "reference"
    case .duplicate: "duplicate"
    case .known: "known"
    case .related: "related"
    case .likely: "likely"
    case .tooGood: "too_good"
    }
  }

  /// A name that older files have in place of ``name``.
  public var formerName: String? { self == .tooGood ? "too-good" : nil }

  /// The verdict of that name, or nil.
  public init?(name: String) {
    let verdict = FoilVerdict.allCases.first { $0.name == name || $0.formerName == name }
    guard let verdict else { return nil }
    self = verdict
  }
}
