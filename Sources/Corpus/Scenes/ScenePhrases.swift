import Ground

/// The objects of a scene that are alike in shape, colour and size.
struct SceneGroup {
  let kind: SceneObject
  var members: [SceneObject]

  /// The groups of a scene in the order of their first objects.
  static func groups(of scene: Scene) -> [SceneGroup] {
    var groups: [SceneGroup] = []
    for object in scene.objects {
      let known = groups.firstIndex {
        $0.kind.shape == object.shape && $0.kind.color == object.color
          && $0.kind.size == object.size
      }
      if let known {
        groups[known].members.append(object)
      } else {
        groups.append(SceneGroup(kind: object, members: [object]))
      }
    }
    return groups
  }

  /// Whether every object of this group stands in the relation to every object of the other.
  func stands(_ relation: SceneRelation, to other: SceneGroup) -> Bool {
    members.allSatisfy { one in other.members.allSatisfy { relation.holds(one, $0) } }
  }
}

/// Words for an object or several, with what is needed to build a sentence around them.
struct NounPhrase {
  let text: String
  let isPlural: Bool

  /// "Is" or "are".
  var be: String { isPlural ? "are" : "is" }
  var have: String { isPlural ? "have" : "has" }
  var it: String { isPlural ? "them" : "it" }
  var its: String { isPlural ? "their" : "its" }
}

/// What is left to choice when a group is put into words.
struct PhraseStyle {
  /// "The red circle" if there is only one.
  var mayBeDefinite = false
  var mayMentionSize = true
  /// "Red circles" without a number; "red circles are above a star" would sound like a general law.
  var mayBeBare = false
  /// "Big" after the noun: "a circle that is big".
  var mayTrail = true
  /// Without articles, as in a headline.
  var isTerse = false
}

extension SceneCaptioner {
  /// Words for a group: which attributes to name, in which words, with which determiner.
  ///
  /// Attributes are left out at random, but never so that the number becomes wrong, or that two
  /// groups that differ in one attribute get the same words.
  mutating func phrase(for group: SceneGroup, style: PhraseStyle = PhraseStyle()) -> NounPhrase {
    let kind = group.kind
    let rivals = groups.map(\.kind).filter { $0 != kind }
    let sameLook = rivals.contains { $0.shape == kind.shape && $0.color == kind.color }
    var wanted = SceneStatement.Description(shape: kind.shape, color: kind.color, size: kind.size)
    if !stream.chance(0.94) && !rivals.contains(where: { $0.color == kind.color }) {
      wanted.shape = nil
    } else if !stream.chance(0.84) && !rivals.contains(where: { $0.shape == kind.shape }) {
      wanted.color = nil
    }
    if !sameLook && !(style.mayMentionSize && stream.chance(0.4)) { wanted.size = nil }
    let count = group.members.count
    if count > 1 && fitCount(wanted) != count {
      wanted = SceneStatement.Description(shape: kind.shape, color: kind.color, size: kind.size)
    }

    let isPlural = count > 1
    let noun = nounText(wanted.shape, isPlural: isPlural)
    var adjectives: [String] = []
    if let size = wanted.size { adjectives.append(word(for: size)) }
    if let color = wanted.color { adjectives.append(word(for: color)) }
    var text = (adjectives + [noun]).joined(separator: " ")
    if style.mayTrail && !style.isTerse && !adjectives.isEmpty && stream.chance(0.06) {
      let verb = isPlural ? "are" : "is"
      text = "\(noun) that \(verb) \(adjectives.joined(separator: " and "))"
    }
    text = determined(text, count: count, isUnique: fitCount(wanted) == count, style: style)
    return NounPhrase(text: text, isPlural: isPlural)
  }

  /// Puts an article or a number before the words.
  private mutating func determined(
    _ text: String, count: Int, isUnique: Bool, style: PhraseStyle
  ) -> String {
    let isDefinite = style.mayBeDefinite && isUnique && !style.isTerse && stream.chance(0.35)
    if count == 1 {
      if style.isTerse { return text }
      if isDefinite { return "the \(text)" }
      if isUnique && stream.chance(0.08) { return "one \(text)" }
      return SceneCaptioner.withArticle(text)
    }
    let number = SceneLexicon.numberWords[count - 1].word
    if isDefinite { return "the \(number) \(text)" }
    let roll = stream.uniform()
    if roll < 0.12 && style.mayBeBare { return text }
    if roll < 0.25 {
      if count > 2 { return "several \(text)" }
      if !style.isTerse { return roll < 0.18 ? "a pair of \(text)" : "a couple of \(text)" }
    }
    return "\(number) \(text)"
  }

  static func withArticle(_ text: String) -> String { article(of: text) + " " + text }

  /// "A" or "an", as the next word asks for it.
  static func article(of text: String) -> String {
    text.first.map { "aeio".contains($0) } ?? false ? "an" : "a"
  }

  func fitCount(_ description: SceneStatement.Description) -> Int {
    scene.objects.filter { description.fits($0) }.count
  }

  // MARK: - Single words

  /// The first word of a list more often than any other.
  mutating func choose(_ words: [String]) -> String {
    stream.chance(0.5) ? words[0] : stream.pick(words)
  }

  mutating func nounText(_ shape: SceneShape?, isPlural: Bool) -> String {
    let nouns =
      SceneLexicon.shapeNouns.first { $0.shape == shape }?.nouns ?? SceneLexicon.thingNouns
    return choose(nouns.map { isPlural ? $0.1 : $0.0 })
  }

  mutating func word(for size: SceneSize) -> String {
    choose(SceneLexicon.sizeWords.first { $0.size == size }?.words ?? [size.rawValue])
  }

  mutating func word(for color: SceneColor) -> String {
    // The rarer names of a colour stay rare.
    let words = SceneLexicon.colorWords.first { $0.color == color }?.words ?? [color.rawValue]
    return stream.chance(0.85) ? words[0] : stream.pick(words)
  }

  // MARK: - Relations, places, background

  /// "Above", "to the left of" and so on.
  mutating func relationText(_ relation: SceneRelation) -> String {
    switch relation {
    case .left, .right:
      let side = relation.rawValue
      return choose(["to the \(side) of", "left of", "on the \(side) of"])
        .replacing("left of", with: "\(side) of")
    case .above: return choose(["above", "over", "higher than"])
    case .below: return choose(["below", "under", "beneath", "lower than"])
    case .nextTo: return choose(["next to", "beside"])
    case .bigger: return choose(["bigger than", "larger than"])
    case .smaller: return "smaller than"
    }
  }

  /// "Above it", "to its left"; only for spatial relations.
  mutating func pronounRelationText(_ relation: SceneRelation, to owner: NounPhrase) -> String {
    switch relation {
    case .left, .right: return "to \(owner.its) \(relation.rawValue)"
    case .above: return choose(["above", "over"]) + " " + owner.it
    case .below: return choose(["below", "under", "beneath"]) + " " + owner.it
    default: return choose(["next to", "beside"]) + " " + owner.it
    }
  }

  /// "In the top left corner", "at the bottom of the picture".
  mutating func placeText(_ place: ScenePlace) -> String {
    let text: String
    switch place {
    case .top, .bottom: text = "at the \(place.rawValue)"
    case .left, .right:
      text = choose(["on the \(place.rawValue)", "on the \(place.rawValue) side"])
    case .middle: text = choose(["in the middle", "in the centre"])
    case .topLeft: text = choose(["in the top left corner", "at the top left"])
    case .topRight: text = choose(["in the top right corner", "at the top right"])
    case .bottomLeft: text = choose(["in the bottom left corner", "at the bottom left"])
    case .bottomRight: text = choose(["in the bottom right corner", "at the bottom right"])
    }
    return stream.chance(0.35) ? "\(text) of the \(choose(["picture", "image"]))" : text
  }

  /// "Green", "striped green"; at least one of colour and pattern.
  mutating func backgroundText() -> (pattern: String?, color: String?) {
    let background = scene.background
    var pattern: String?
    if stream.chance(background.pattern == .plain ? 0.2 : 0.75) {
      let entry = SceneLexicon.patternWords.first { $0.pattern == background.pattern }
      pattern = choose(entry?.words ?? [background.pattern.rawValue])
    }
    let isNamed = pattern == nil || stream.chance(0.85)
    return (pattern, isNamed ? word(for: background.color) : nil)
  }

  /// "A striped green background".
  mutating func backgroundNoun() -> String {
    let (pattern, color) = backgroundText()
    let words = [pattern, color, "background"].compactMap { $0 }.joined(separator: " ")
    return SceneCaptioner.withArticle(words)
  }
}
