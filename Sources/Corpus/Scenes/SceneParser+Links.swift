/// How a sentence connects two things.
enum SceneLink: Sendable, Equatable {
  case relation(SceneRelation)
  case contact(SceneContact)
}

/// A connection of which the scene says at most that it is not so.
enum SceneContact: Sendable, Equatable {
  case on, against, inside
  /// "In the middle of", "in the left of".
  case part
  /// "On the top of", "at the bottom of".
  case top, bottom
  /// "At", "along" and others that say nothing certain.
  case near

  /// False if no person would say so of the two objects.
  func mayHold(_ first: SceneObject, _ second: SceneObject) -> Bool {
    switch self {
    case .on:
      return SceneRelation.above.holds(first, second) && SceneRelation.nextTo.holds(first, second)
    case .against: return SceneRelation.nextTo.holds(first, second)
    case .inside, .part: return false
    case .top: return SceneRelation.above.holds(first, second)
    case .bottom: return SceneRelation.below.holds(first, second)
    case .near: return true
    }
  }
}

/// A place, or all but a place.
struct SceneSpot: Sendable, Equatable {
  var place: ScenePlace
  var isInside = true
}

// Relations and places, in captions and beside their grammar.
extension SceneParser {
  /// A relation; in sentences beside the grammar also other connections.
  mutating func parseLink() -> SceneLink? {
    if let relation = parseRelation() { return .relation(relation) }
    return isWide ? parseContact() : nil
  }

  private mutating func parseContact() -> SceneLink? {
    let start = position
    if let link = parsePartOf() { return link }
    position = start
    if accept("on") { return .contact(.on) }
    if accept("against") { return .contact(.against) }
    if accept("in") { return .contact(.inside) }
    if accept("at") { return .contact(.near) }
    if accept("along"), !peek("with") { return .contact(.near) }
    position = start
    return nil
  }

  /// "To the top of", "on the bottom side of", "in the middle of".
  private mutating func parsePartOf() -> SceneLink? {
    guard position + 1 < tokens.count, tokens[position + 1] == "the" else { return nil }
    let preposition = tokens[position]
    guard ["to", "on", "at", "in"].contains(preposition) else { return nil }
    position += 2
    let words = parsePlaceWords()
    guard !words.isEmpty, accept("of") else { return nil }
    if preposition == "in" || words == ["middle"] {
      return preposition == "to" ? nil : .contact(.part)
    }
    switch (words, preposition) {
    case (["top"], "to"): return .relation(.above)
    case (["bottom"], "to"): return .relation(.below)
    case (["top"], _): return .contact(.top)
    case (["bottom"], _): return .contact(.bottom)
    case (["left"], _): return .relation(.left)
    case (["right"], _): return .relation(.right)
    default: return .contact(.near)
    }
  }

  mutating func acceptPicture() -> Bool {
    accept("picture") || accept("image") || accept("drawing")
  }

  /// "In the picture", which is true of everything.
  mutating func parseWholePicture() -> Bool {
    let start = position
    if accept("in", "the") || accept("on", "the"), acceptPicture() { return true }
    position = start
    return false
  }

  /// Places of the grammar; in sentences beside it also "the top middle" and "the left top".
  mutating func parseSpots() -> [SceneSpot]? {
    guard isWide else { return parsePlace().map { [SceneSpot(place: $0)] } }
    let start = position
    guard accept("in", "the") || accept("at", "the") || accept("on", "the"),
      let spots = spots(parsePlaceWords())
    else {
      position = start
      return nil
    }
    guard accept("of") else { return spots }
    if accept("the"), acceptPicture() || accept("background") { return spots }
    position = start
    return nil
  }

  /// Up to two of top, bottom, left, right and middle, the middle last, without "side" and "corner"
  /// where these fit; empty if they make no sense.
  private mutating func parsePlaceWords() -> [String] {
    var words: [String] = []
    while words.count < 2 {
      if let word = acceptWord(of: .edge) ?? acceptWord(of: .side) {
        words.append(word.text)
      } else if accept("middle") || accept("center") || accept("centre") {
        words.append("middle")
      } else {
        break
      }
    }
    let order = ["top": 0, "bottom": 0, "left": 1, "right": 1, "middle": 2]
    let kinds = words.map { order[$0, default: 3] }
    guard Set(kinds).count == words.count else { return [] }
    let sorted = words.sorted { order[$0, default: 3] < order[$1, default: 3] }
    if kinds.sorted() == [0, 1] {
      _ = accept("corner")
    } else if !kinds.isEmpty && kinds != [2] {
      _ = accept("side")
    }
    return sorted
  }

  private func spots(_ words: [String]) -> [SceneSpot]? {
    func columns() -> [SceneSpot] {
      [SceneSpot(place: .left, isInside: false), SceneSpot(place: .right, isInside: false)]
    }
    func rows() -> [SceneSpot] {
      [SceneSpot(place: .top, isInside: false), SceneSpot(place: .bottom, isInside: false)]
    }
    switch words {
    case ["top"]: return [SceneSpot(place: .top)]
    case ["bottom"]: return [SceneSpot(place: .bottom)]
    case ["left"]: return [SceneSpot(place: .left)]
    case ["right"]: return [SceneSpot(place: .right)]
    case ["middle"]: return [SceneSpot(place: .middle)]
    case ["top", "left"]: return [SceneSpot(place: .topLeft)]
    case ["top", "right"]: return [SceneSpot(place: .topRight)]
    case ["bottom", "left"]: return [SceneSpot(place: .bottomLeft)]
    case ["bottom", "right"]: return [SceneSpot(place: .bottomRight)]
    case ["top", "middle"]: return [SceneSpot(place: .top)] + columns()
    case ["bottom", "middle"]: return [SceneSpot(place: .bottom)] + columns()
    case ["left", "middle"]: return [SceneSpot(place: .left)] + rows()
    case ["right", "middle"]: return [SceneSpot(place: .right)] + rows()
    default: return nil
    }
  }

  // MARK: - Claims

  /// States that one entity is connected with another.
  mutating func claim(_ first: Int, _ link: SceneLink, _ second: Int) {
    let (one, other) = (statement.entities[first], statement.entities[second])
    switch (link, one.referent, other.referent) {
    case (.relation(let relation), .object, .object):
      statement.claims.append(.relation(first, relation, second))
    case (.contact(let contact), .object, .object):
      // "In three stars" may be among them.
      let isInside = contact == .inside || contact == .part
      let isOne = other.quantity == .some || other.quantity == .exactly(1)
      statement.claims.append(
        .contact(first, isInside && !isOne ? .near : contact, second))
      statement.isUncertain = true
    case (.contact(.on), .object, .background), (.contact(.inside), .object, .background),
      (.contact(.against), .object, .background):
      // True of all objects.
      break
    default: statement.isUncertain = true
    }
  }

  /// States where an entity is.
  mutating func claim(_ entity: Int, _ spots: [SceneSpot]) {
    guard statement.entities[entity].referent == .object else {
      statement.isUncertain = true
      return
    }
    statement.claims += spots.map {
      $0.isInside ? .place(entity, $0.place) : .elsewhere(entity, $0.place)
    }
  }

  /// "A square under a star above it": what the last noun has to do with the one before.
  mutating func parsePronounClaim(_ entity: Int, of owner: Int) {
    if let link = parsePronounLink() { claim(entity, link, owner) }
  }

  /// "Alongside" and a thing; what is beside a background is not certain.
  mutating func parseAlongside() -> Bool {
    guard accept("alongside") else { return false }
    let next = statement.entities.count
    guard parseItem() else { return false }
    if statement.entities[next].referent != .object { statement.isUncertain = true }
    return true
  }
}
