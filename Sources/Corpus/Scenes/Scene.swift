/// The exact content of one synthetic picture: what is drawn where, and on what.
///
/// Whatever a sentence of the grammar says about the picture can be decided from this value alone
/// (``SceneSemantics``). Coordinates are pixels of a picture of ``side`` × ``side``, x to the right
/// and y downwards.
public struct Scene: Codable, Sendable, Equatable {
  /// Width and height of a picture in pixels.
  public static let side = 96
  /// A picture is divided into 3 × 3 cells of this width; a generated cell holds at most one object.
  static let cell = 32

  /// The picture's name, for example `train-00012`.
  public var id: String
  public var background: Background
  public var objects: [SceneObject]

  public init(id: String, background: Background, objects: [SceneObject]) {
    self.id = id
    self.background = background
    self.objects = objects
  }

  /// What lies behind the objects.
  public struct Background: Codable, Sendable, Equatable {
    public var color: SceneColor
    public var pattern: ScenePattern

    public init(color: SceneColor, pattern: ScenePattern = .plain) {
      self.color = color
      self.pattern = pattern
    }
  }
}

/// One drawn object; a group such as "three red circles" is three of them.
public struct SceneObject: Codable, Sendable, Equatable {
  public var shape: SceneShape
  public var color: SceneColor
  public var size: SceneSize
  /// The centre's column in pixels.
  public var x: Int
  /// The centre's row in pixels, counted from the top.
  public var y: Int

  public init(shape: SceneShape, color: SceneColor, size: SceneSize, x: Int, y: Int) {
    self.shape = shape
    self.color = color
    self.size = size
    self.x = x
    self.y = y
  }
}

/// The shapes that the pictures are made of.
public enum SceneShape: String, Codable, Sendable, CaseIterable {
  case circle, square, triangle, star, cross, diamond, heart
}

/// The eleven basic colour terms of English (Berlin and Kay, 1969).
public enum SceneColor: String, Codable, Sendable, CaseIterable {
  case red, blue, green, yellow, orange, purple, pink, brown, black, white, grey
}

/// The two sizes; the radii of small and large objects are far apart (about 7 and 12.5 pixels).
public enum SceneSize: String, Codable, Sendable, CaseIterable {
  case small, large
}

/// How the background's colour is laid out.
public enum ScenePattern: String, Codable, Sendable, CaseIterable {
  case plain, striped, checkered
}

/// How two objects of a picture stand to each other.
public enum SceneRelation: String, Codable, Sendable, CaseIterable {
  case left, right, above, below, nextTo, bigger, smaller

  /// Whether `first` stands in this relation to `second`.
  ///
  /// - `left`, `right`, `above`, `below`: the centres are at least half a cell (16 pixels) apart in
  ///   that direction, whatever the distance in the other direction.
  /// - `nextTo`: in the same row (or column), in neighbouring columns (or rows).
  /// - `bigger`, `smaller`: one is large and the other small.
  ///
  /// In generated pictures the distances are at most 10 or at least 22 pixels, so that no case is
  /// near the threshold.
  public func holds(_ first: SceneObject, _ second: SceneObject) -> Bool {
    let half = Scene.cell / 2
    let dx = first.x - second.x
    let dy = first.y - second.y
    switch self {
    case .left: return dx <= -half
    case .right: return dx >= half
    case .above: return dy <= -half
    case .below: return dy >= half
    case .nextTo:
      let (near, far) = (min(abs(dx), abs(dy)), max(abs(dx), abs(dy)))
      return near < half && far >= half && far < Scene.cell + half
    case .bigger: return first.size == .large && second.size == .small
    case .smaller: return first.size == .small && second.size == .large
    }
  }
}

/// A part of the picture in which an object's centre may lie.
public enum ScenePlace: String, Codable, Sendable, CaseIterable {
  case top, bottom, left, right, middle, topLeft, topRight, bottomLeft, bottomRight

  /// Whether the object's centre lies in this part: an outer third of the picture for a side, the
  /// overlap of two outer thirds for a corner, the central cell for the middle.
  public func contains(_ object: SceneObject) -> Bool {
    let (low, high) = (Scene.cell, Scene.side - Scene.cell)
    let (left, right) = (object.x < low, object.x >= high)
    let (top, bottom) = (object.y < low, object.y >= high)
    switch self {
    case .top: return top
    case .bottom: return bottom
    case .left: return left
    case .right: return right
    case .middle: return !left && !right && !top && !bottom
    case .topLeft: return top && left
    case .topRight: return top && right
    case .bottomLeft: return bottom && left
    case .bottomRight: return bottom && right
    }
  }
}
