import Language
import Models
import Recipe

/// From the words of a configuration to the values that the modules take.
extension RunConfiguration.Foils {
  /// What the heads see, of a configuration whose ``grounding`` is resolved; nil where none are needed.
  package var heads: Models.Grounding.Kind? {
    guard isActive, usesModel || trainsWords else { return nil }
    switch grounding {
    case .auto, .attention: return .attention
    case .layers: return .layers
    case .none: return Models.Grounding.Kind.none
    }
  }

  /// The filters on words.
  var wordFilters: FoilFilter.Options {
    FoilFilter.Options(
      reference: true, duplicate: true,
      known: has(.knownAny) ? .any : has(.known) ? .all : .off, related: has(.related))
  }
}
