/// What a caption says, free of its wording: the objects it speaks of and what it claims of them.
///
/// A statement holds in a scene if objects of the scene can be assigned to its entities such that
/// every claim holds:
/// - "a red circle" is assigned one object that fits the description; there may be others.
/// - "three red circles" is assigned all objects that fit, and they must be exactly three; "several"
///   asks for three or more, a bare plural for two or more.
/// - "the red circle", "the two red circles" are assigned all objects that fit, exactly one or two.
/// - Entities are assigned different objects ("a red circle and a circle" needs two circles), except
///   that what "the" refers to, and a whole of which parts are listed ("five shapes including a
///   star"), may be named again.
/// - A relation between entities, and the place of an entity, must hold for each of their objects.
public struct SceneStatement: Sendable, Equatable {
  /// What an object must be like; what is `nil` does not matter.
  struct Description: Sendable, Equatable {
    var shape: SceneShape?
    var color: SceneColor?
    var size: SceneSize?

    func fits(_ object: SceneObject) -> Bool {
      (shape == nil || shape == object.shape) && (color == nil || color == object.color)
        && (size == nil || size == object.size)
    }
  }

  /// How many objects an entity stands for.
  enum Quantity: Sendable, Equatable {
    /// One object, of perhaps several that fit.
    case some
    /// All objects that fit, which must be this many.
    case exactly(Int)
    /// All objects that fit, which must be this many or more.
    case atLeast(Int)
  }

  struct Entity: Sendable, Equatable {
    var description: Description
    var quantity: Quantity
    /// Whether its objects may also be assigned to other entities.
    var mayOverlap = false
    /// Whether it was introduced by "the".
    var isDefinite = false
    var referent = Referent.object
  }

  /// What a noun stands for; captions of the grammar speak of objects only.
  enum Referent: Sendable, Equatable {
    case object, background
    /// A corner, a picture in the picture: what a scene does not have for certain.
    case part
    /// Two things without a name.
    case pair
  }

  enum Claim: Sendable, Equatable {
    /// The first entity stands in the relation to the second.
    case relation(Int, SceneRelation, Int)
    case place(Int, ScenePlace)
    /// The entity's objects fit a further description.
    case attribute(Int, Description)
    case background(SceneColor?, ScenePattern?)
    /// The background shows several colours.
    case mixedBackground([SceneColor])
    /// Something in the picture has the colour.
    case colorAppears(SceneColor)
    case contact(Int, SceneContact, Int)
    /// The entity is in another place.
    case elsewhere(Int, ScenePlace)

    /// The last entity that it speaks of: once that one is assigned, the claim can be checked.
    var lastEntity: Int {
      switch self {
      case .relation(let first, _, let second), .contact(let first, _, let second):
        return max(first, second)
      case .place(let entity, _), .elsewhere(let entity, _), .attribute(let entity, _):
        return entity
      case .background, .mixedBackground, .colorAppears: return -1
      }
    }

    /// False if it speaks of the background or the whole picture and is not true of this one.
    func mayHold(of scene: Scene) -> Bool {
      let background = scene.background
      switch self {
      case .background(let color, let pattern):
        return color ?? background.color == background.color
          && pattern ?? background.pattern == background.pattern
      case .mixedBackground(let colors):
        // Stripes are of two shades.
        return background.pattern != .plain && colors.contains(background.color)
      case .colorAppears(let color):
        return background.color == color || scene.objects.contains { $0.color == color }
      default: return true
      }
    }
  }

  var entities: [Entity] = []
  var claims: [Claim] = []
  /// Whether it says what is true of no scene.
  var isImpossible = false
  /// Whether it also says something that no scene decides.
  var isUncertain = false

  /// What can be said of it in the scene.
  public func truth(in scene: Scene) -> Truth {
    guard holds(in: scene) else { return .fails }
    return isUncertain ? .undecided : .holds
  }

  /// Whether what it says is true of the scene, as far as a scene decides that.
  public func holds(in scene: Scene) -> Bool {
    guard !isImpossible, claims.allSatisfy({ $0.mayHold(of: scene) }) else {
      return false
    }
    var fitting: [[Int]] = []
    fitting.reserveCapacity(entities.count)
    for entity in entities {
      let found = scene.objects.indices.filter {
        entity.referent == .object && entity.description.fits(scene.objects[$0])
      }
      switch entity.quantity {
      case .some: if found.isEmpty { return false }
      case .exactly(let count): if found.count != count { return false }
      case .atLeast(let count): if found.count < count { return false }
      }
      fitting.append(found)
    }
    var search = Search(statement: self, objects: scene.objects, fitting: fitting)
    return search.assign(from: 0)
  }

  /// Depth-first search for an assignment of objects to entities.
  private struct Search {
    let statement: SceneStatement
    let objects: [SceneObject]
    let fitting: [[Int]]
    var assigned: [[Int]] = []
    var isTaken: [Bool]

    init(statement: SceneStatement, objects: [SceneObject], fitting: [[Int]]) {
      self.statement = statement
      self.objects = objects
      self.fitting = fitting
      isTaken = Array(repeating: false, count: objects.count)
    }

    mutating func assign(from index: Int) -> Bool {
      guard index < statement.entities.count else { return true }
      let entity = statement.entities[index]
      guard entity.quantity == .some else { return attempt(fitting[index], for: index) }
      for candidate in fitting[index] where attempt([candidate], for: index) { return true }
      return false
    }

    private mutating func attempt(_ choice: [Int], for index: Int) -> Bool {
      let isExclusive = !statement.entities[index].mayOverlap
      if isExclusive && choice.contains(where: { isTaken[$0] }) { return false }
      assigned.append(choice)
      if isExclusive { for object in choice { isTaken[object] = true } }
      if claimsHold(upTo: index) && assign(from: index + 1) { return true }
      if isExclusive { for object in choice { isTaken[object] = false } }
      assigned.removeLast()
      return false
    }

    private func claimsHold(upTo index: Int) -> Bool {
      statement.claims.allSatisfy { claim in
        guard claim.lastEntity == index else { return true }
        switch claim {
        case .relation(let first, let relation, let second):
          return assigned[first].allSatisfy { one in
            assigned[second].allSatisfy { relation.holds(objects[one], objects[$0]) }
          }
        case .place(let entity, let place):
          return assigned[entity].allSatisfy { place.contains(objects[$0]) }
        case .elsewhere(let entity, let place):
          return assigned[entity].allSatisfy { !place.contains(objects[$0]) }
        case .contact(let first, let contact, let second):
          return assigned[first].allSatisfy { one in
            assigned[second].allSatisfy { contact.mayHold(objects[one], objects[$0]) }
          }
        case .attribute(let entity, let description):
          return assigned[entity].allSatisfy { description.fits(objects[$0]) }
        case .background, .mixedBackground, .colorAppears: return true
        }
      }
    }
  }
}

/// The verdict on a sentence about a scene.
public enum Truth: String, Sendable, Equatable {
  /// The sentence is true of the scene.
  case holds
  /// The sentence is understood, and not true of the scene.
  case fails
  /// The sentence is understood, but says something that a scene does not decide.
  case undecided
  /// The sentence is not of the grammar, so that nothing can be said.
  case notUnderstood
}

/// The truth of sentences about scenes.
public enum SceneSemantics {
  /// Decides whether a sentence is true of a scene.
  ///
  /// Case, white space and the final full stop do not matter, nor does agreement ("two circle" is
  /// understood), since edited captions seldom keep it. ``SceneStatement`` says what each form of
  /// words asks for. To judge one sentence against many scenes, parse it once with
  /// ``SceneStatement/init(parsing:)``.
  public static func isTrue(_ sentence: String, _ scene: Scene) -> Truth {
    guard let statement = SceneStatement(parsing: sentence) else { return .notUnderstood }
    return statement.truth(in: scene)
  }

  /// The same for a caption of which words may have been replaced: sentences beside the grammar are
  /// understood too where their meaning is plain (``SceneStatement/init(parsingEdited:)``).
  ///
  /// The verdict on a grammatical sentence is that of ``isTrue(_:_:)``.
  public static func isTrue(edited sentence: String, _ scene: Scene) -> Truth {
    SceneStatement(parsingEdited: sentence)?.truth(in: scene) ?? .notUnderstood
  }
}
