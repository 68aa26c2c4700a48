import Ground

extension Scene {
  /// A random scene.
  ///
  /// One to three kinds of object, each a shape, colour and size with one to three copies, at most six
  /// objects in all, each in a cell of its own. Kinds often share an attribute, so that captions
  /// that differ in one word are plausible of the same picture.
  ///
  /// - Parameters:
  ///   - id: The picture's name.
  ///   - stream: Where the randomness comes from; the scene is a function of it.
  /// - Returns: A scene of one to six objects.
  public static func random(id: String, from stream: inout RandomStream) -> Scene {
    let background = Background(
      color: stream.pick(weighted: backgroundWeights),
      pattern: stream.pick(weighted: [(.plain, 70), (.striped, 15), (.checkered, 15)]))
    let kindCount = stream.pick(weighted: [(1, 12), (2, 50), (3, 38)])
    var cells = Array(0..<9)
    stream.shuffle(&cells)

    var kinds: [SceneObject] = []
    var objects: [SceneObject] = []
    while kinds.count < kindCount {
      let kind = randomKind(on: background.color, beside: kinds, from: &stream)
      if kinds.contains(kind) { continue }
      kinds.append(kind)
      let copies = stream.pick(weighted: [(1, 66), (2, 20), (3, 14)])
      for _ in 0..<copies where objects.count < 6 {
        let place = cells[objects.count]
        var object = kind
        // Large objects keep off the picture's edge.
        let edge = kind.size == .large ? 14 : 0
        let inside = edge...side - 1 - edge
        let x = cell * (place % 3) + cell / 2 + stream.below(11) - 5
        let y = cell * (place / 3) + cell / 2 + stream.below(11) - 5
        object.x = min(max(x, inside.lowerBound), inside.upperBound)
        object.y = min(max(y, inside.lowerBound), inside.upperBound)
        objects.append(object)
      }
    }
    return Scene(id: id, background: background, objects: objects)
  }

  private static func randomKind(
    on background: SceneColor, beside kinds: [SceneObject], from stream: inout RandomStream
  ) -> SceneObject {
    var kind = SceneObject(
      shape: stream.pick(weighted: shapeWeights), color: stream.pick(weighted: colorWeights),
      size: stream.chance(0.5) ? .small : .large, x: 0, y: 0)
    if let other = kinds.last {
      let share = stream.uniform()
      if share < 0.2 {
        kind.shape = other.shape
      } else if share < 0.4 {
        kind.color = other.color
      }
    }
    while !kind.color.isVisible(on: background) {
      kind.color = stream.pick(weighted: colorWeights)
    }
    return kind
  }

  // Uneven frequencies, as words in real captions have.
  private static let shapeWeights: [(SceneShape, Int)] = [
    (.circle, 22), (.square, 20), (.triangle, 16), (.star, 14), (.cross, 10), (.diamond, 10),
    (.heart, 8),
  ]
  private static let colorWeights: [(SceneColor, Int)] = [
    (.red, 17), (.blue, 15), (.green, 13), (.yellow, 11), (.orange, 8), (.purple, 8), (.black, 7),
    (.white, 7), (.pink, 6), (.brown, 4), (.grey, 4),
  ]
  private static let backgroundWeights: [(SceneColor, Int)] = [
    (.white, 22), (.black, 14), (.grey, 14), (.blue, 12), (.green, 12), (.yellow, 8), (.pink, 6),
    (.brown, 4), (.purple, 4), (.orange, 2), (.red, 2),
  ]
}

extension SceneColor {
  /// Whether a person can tell an object of this colour from a background of the other.
  func isVisible(on background: SceneColor) -> Bool {
    let (one, other) = (rgb, background.rgb)
    let distance =
      abs(one.red - other.red) + abs(one.green - other.green) + abs(one.blue - other.blue)
    return distance >= 130
  }
}

extension RandomStream {
  /// One of the values, with probability in proportion to its weight.
  mutating func pick<Value>(weighted choices: [(Value, Int)]) -> Value {
    var rest = below(choices.reduce(0) { $0 + $1.1 })
    for (value, weight) in choices {
      if rest < weight { return value }
      rest -= weight
    }
    return choices[choices.count - 1].0
  }
}
