import Ground

/// Writes captions that are true of a scene.
///
/// The grammar varies what is said (which objects, which of their attributes, a relation, a place, the
/// background) and how (synonyms, order, fragments and whole sentences, one or two sentences).
public struct SceneCaptioner {
  let scene: Scene
  let groups: [SceneGroup]
  var stream: RandomStream

  private init(scene: Scene, stream: RandomStream) {
    self.scene = scene
    self.stream = stream
    groups = SceneGroup.groups(of: scene)
  }

  /// Different captions of one scene.
  ///
  /// - Parameters:
  ///   - scene: A scene with one to six objects of any one kind.
  ///   - count: How many captions.
  ///   - stream: Where the randomness comes from.
  /// - Returns: `count` captions; two are equal only if the scene leaves hardly anything to say.
  public static func captions(
    of scene: Scene, count: Int = 5, from stream: inout RandomStream
  ) -> [String] {
    var captioner = SceneCaptioner(scene: scene, stream: stream)
    var captions: [String] = []
    var attempts = 0
    while captions.count < count {
      let caption = captioner.caption()
      attempts += 1
      if attempts < 20 * count && captions.contains(caption) { continue }
      captions.append(caption)
    }
    stream = captioner.stream
    return captions
  }

  // MARK: - Plans

  private mutating func caption() -> String {
    guard !groups.isEmpty else { return sentence(backgroundNoun()) }
    var order = groups
    stream.shuffle(&order)
    let roll = stream.uniform()
    if roll < 0.45, order.count > 1, let text = relationCaption(order) { return text }
    if roll < 0.62, let text = placeCaption(order) { return text }
    if roll < 0.67, order.count > 1, (3...6).contains(scene.objects.count) {
      return totalCaption(order)
    }
    return listCaption(order)
  }

  /// "A red circle, two stars and a small square", perhaps with the background.
  private mutating func listCaption(_ order: [SceneGroup]) -> String {
    var mentioned = order.count
    if stream.chance(order.count == 2 ? 0.15 : 0.5) { mentioned -= 1 }
    if mentioned == 2 && order.count == 3 && stream.chance(0.2) { mentioned = 1 }
    let isTerse = stream.chance(0.08)
    let phrases = order.prefix(max(1, mentioned)).map {
      phrase(for: $0, style: PhraseStyle(mayBeBare: true, isTerse: isTerse))
    }
    let things = joined(phrases.map(\.text))
    let be = phrases[0].be
    if isTerse { return things + (stream.chance(0.3) ? " on \(backgroundNoun())" : "") }

    switch stream.pick(weighted: [(0, 28), (1, 20), (2, 20), (3, 8), (4, 8), (5, 5)]) {
    case 0: return finished(things, canTrail: true)
    case 1: return finished("there \(be) \(things)", canTrail: true)
    case 2: return finished("\(opening()) \(things)", canTrail: true)
    case 3: return finished("\(things) can be seen", canTrail: true)
    case 4: return sentence("on \(backgroundNoun()), there \(be) \(things)")
    default: return sentence("\(backgroundNoun()) with \(things)")
    }
  }

  /// "Five shapes including a star".
  private mutating func totalCaption(_ order: [SceneGroup]) -> String {
    let number = SceneLexicon.numberWords[scene.objects.count - 1].word
    let whole = "\(number) \(nounText(nil, isPlural: true))"
    var text = stream.chance(0.5) ? "there are \(whole)" : whole
    if stream.chance(0.5) { text += " on \(backgroundNoun())" }
    return sentence("\(text), including \(phrase(for: order[0]).text)")
  }

  /// "A star is in the top left corner", perhaps with another object; `nil` if no place fits.
  private mutating func placeCaption(_ order: [SceneGroup]) -> String? {
    guard let place = place(of: order[0]) else { return nil }
    let subject = phrase(for: order[0])
    let where_ = placeText(place)
    var text: String
    switch stream.pick(weighted: [(0, 30), (1, 35), (2, 15), (3, 10), (4, 10)]) {
    case 0: return finished("\(subject.text) \(where_)", canTrail: false)
    case 1: text = "\(subject.text) \(subject.be) \(where_)"
    case 2: text = "there \(subject.be) \(subject.text) \(where_)"
    case 3: text = "\(where_) there \(subject.be) \(subject.text)"
    default: text = "\(where_) \(subject.be) \(subject.text)"
    }
    guard order.count > 1, stream.chance(0.6) else { return finished(text, canTrail: false) }
    if text.hasPrefix(subject.text), let place = self.place(of: order[1]) {
      let second = phrase(for: order[1])
      text += " and \(second.text) \(second.be) \(placeText(place))"
      return finished(text, canTrail: false)
    }
    return withFurther(order[1], after: text)
  }

  /// "A red circle is above a blue square", perhaps with a third object; `nil` if none holds.
  private mutating func relationCaption(_ order: [SceneGroup]) -> String? {
    let (first, second) = (order[0], order[1])
    let known: [(SceneRelation, Int)] = [
      (.left, 6), (.right, 6), (.above, 6), (.below, 6), (.nextTo, 5), (.bigger, 2), (.smaller, 2),
    ]
    let holding = known.filter { first.stands($0.0, to: second) }
    guard !holding.isEmpty else { return nil }
    let relation = stream.pick(weighted: holding)
    let isSpatial = relation != .bigger && relation != .smaller
    let form = stream.pick(
      weighted: isSpatial
        ? [(0, 25), (1, 28), (2, 12), (3, 10), (4, 10), (5, 4), (6, 7), (7, 7)]
        : [(0, 20), (1, 60), (6, 10), (7, 10)])
    let style = PhraseStyle(mayMentionSize: isSpatial, mayTrail: false, isTerse: form == 7)
    let subject = phrase(for: first, style: style)
    var landmarkStyle = style
    landmarkStyle.mayBeDefinite = form < 4
    let landmark = phrase(for: second, style: landmarkStyle)
    let relating = relationText(relation)
    var text: String
    switch form {
    case 0: return finished("\(subject.text) \(relating) \(landmark.text)", canTrail: true)
    case 1: text = "\(subject.text) \(subject.be) \(relating) \(landmark.text)"
    case 2: text = "there \(subject.be) \(subject.text) \(relating) \(landmark.text)"
    case 3:
      // "Higher than a square is a star" is no English.
      let fronted = relating.hasSuffix("than") ? relation.rawValue : relating
      let there = stream.chance(0.5) ? "there " : ""
      text = "\(fronted) \(landmark.text) \(there)\(subject.be) \(subject.text)"
    case 4:
      let companion = pronounRelationText(relation, to: landmark)
      return finished("\(landmark.text) with \(subject.text) \(companion)", canTrail: false)
    case 5:
      let companion = pronounRelationText(relation, to: landmark)
      text = "\(landmark.text) \(landmark.have) \(subject.text) \(companion)"
    case 6:
      let pronoun = subject.isPlural ? "They" : "It"
      text = "there \(subject.be) \(subject.text). "
      text += "\(pronoun) \(subject.be) \(relating) \(landmark.text)"
      return finished(text, canTrail: false)
    default: return "\(subject.text) \(relating) \(landmark.text)"
    }
    if order.count > 2 && stream.chance(0.45) { return withFurther(order[2], after: text) }
    return finished(text, canTrail: false)
  }

  // MARK: - Parts

  private mutating func withFurther(_ group: SceneGroup, after text: String) -> String {
    let further = phrase(for: group)
    if stream.chance(0.5) { return sentence("\(text), and there \(further.be) \(further.text)") }
    return sentence("\(text). There \(further.be) also \(further.text)")
  }

  /// A place that holds all objects of the group, rather a narrow one.
  private mutating func place(of group: SceneGroup) -> ScenePlace? {
    let fitting = ScenePlace.allCases.filter { group.members.allSatisfy($0.contains) }
    guard !fitting.isEmpty else { return nil }
    return stream.pick(
      weighted: fitting.map { place in
        switch place {
        case .top, .bottom, .left, .right: return (place, 1)
        default: return (place, 2)
        }
      })
  }

  private mutating func opening() -> String {
    stream.pick([
      "the picture shows", "the image shows", "this picture contains", "a picture of",
      "an image of", "a drawing of", "we see", "you can see", "an image with",
    ])
  }

  private mutating func joined(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts[0] }
    if parts.count == 2 {
      let links = ["and", "and", "and", "together with", "along with", "alongside"]
      return "\(parts[0]) \(stream.pick(links)) \(parts[1])"
    }
    let last = parts[parts.count - 1]
    let comma = stream.chance(0.3) ? "," : ""
    return parts.dropLast().joined(separator: ", ") + "\(comma) and \(last)"
  }

  /// The sentence, perhaps with the background: after its last word if that `canTrail`, or in a
  /// sentence of its own.
  private mutating func finished(_ text: String, canTrail: Bool) -> String {
    guard stream.chance(0.36) else { return sentence(text) }
    if canTrail && stream.chance(0.75) {
      return sentence("\(text) \(choose(["on", "against"])) \(backgroundNoun())")
    }
    let (pattern, color) = backgroundText()
    let look = [pattern, color].compactMap { $0 }.joined(separator: " and ")
    return sentence("\(text). The background is \(look)")
  }

  /// With a capital letter and nearly always a full stop.
  private mutating func sentence(_ text: String) -> String {
    let stop = stream.chance(0.92) ? "." : ""
    return text.prefix(1).uppercased() + text.dropFirst() + stop
  }
}
