import Testing

@testable import Corpus

/// Two pictures whose contents were written down by hand, with sentences judged by hand.
@Suite("The truth of sentences about scenes")
struct ScenesSemanticsTests {
  /// Large red circle top left, small blue square in the middle, three small green stars along the
  /// bottom; plain white background.
  static let stars = Scene(
    id: "stars", background: .init(color: .white),
    objects: [
      SceneObject(shape: .circle, color: .red, size: .large, x: 16, y: 16),
      SceneObject(shape: .square, color: .blue, size: .small, x: 48, y: 48),
      SceneObject(shape: .star, color: .green, size: .small, x: 14, y: 80),
      SceneObject(shape: .star, color: .green, size: .small, x: 50, y: 82),
      SceneObject(shape: .star, color: .green, size: .small, x: 80, y: 78),
    ])

  /// Two large yellow hearts at the top (left and middle), a small yellow heart at the bottom right;
  /// striped purple background.
  static let hearts = Scene(
    id: "hearts", background: .init(color: .purple, pattern: .striped),
    objects: [
      SceneObject(shape: .heart, color: .yellow, size: .large, x: 16, y: 18),
      SceneObject(shape: .heart, color: .yellow, size: .large, x: 50, y: 15),
      SceneObject(shape: .heart, color: .yellow, size: .small, x: 80, y: 81),
    ])

  @Test(
    "sentences about red circle, blue square and green stars are judged as by hand",
    arguments: [
      // Existence, articles, synonyms, case, space and stop.
      ("A red circle.", Truth.holds), ("  there IS a\tred disc ", .holds),
      ("The picture shows a large dot.", .holds), ("A scarlet shape can be seen.", .holds),
      ("a blue circle", .fails), ("a red square", .fails), ("a small red circle", .fails),
      ("A circle that is big and red.", .holds), ("A circle that is small.", .fails),
      ("An object.", .holds), ("red circle", .holds), ("green stars", .holds),
      ("red circles", .fails), ("the star", .fails), ("the circle", .holds),
      // Number.
      ("Three green stars.", .holds), ("Two green stars.", .fails), ("four stars", .fails),
      ("Several stars.", .holds), ("a pair of stars", .fails), ("one star", .fails),
      ("One square.", .holds), ("There are five shapes.", .holds), ("five stars", .fails),
      ("four small things", .holds), ("three star", .holds),
      ("Five objects, including a red circle.", .holds),
      ("Five objects, including a pink circle.", .fails),
      // Lists; different words mean different objects.
      ("A red circle and a blue square.", .holds), ("A red circle and a circle.", .fails),
      ("A blue square, a red circle, and three stars.", .holds),
      ("a star and a green star", .holds), ("The square along with the red circle", .holds),
      // Relations.
      ("A red circle to the left of a blue square.", .holds),
      ("A red circle to the right of a blue square.", .fails),
      ("A red circle is left of a blue square and above a green star.", .holds),
      ("A red circle is left of a blue square and below a green star.", .fails),
      ("A blue square is beneath a red circle, and there are three green stars.", .holds),
      ("A star left of a blue square.", .holds), ("A star above the blue square.", .fails),
      ("Three green stars under a blue square.", .holds),
      ("Three green stars left of a blue square.", .fails),
      ("A star next to a star", .holds), ("A star beside a circle.", .fails),
      ("A star next to the blue square.", .holds),
      ("Below the red circle there is a square.", .holds),
      ("Above the red circle there is a square.", .fails),
      ("A blue square with a red circle over it.", .holds),
      ("A blue square with a red circle under it.", .fails),
      ("A red circle has a square to its right.", .holds),
      ("A red circle has a square to its left.", .fails),
      ("A circle bigger than a square", .holds), ("A circle is smaller than a square", .fails),
      ("A star lower than a square.", .holds),
      ("There is a circle. It is above three stars.", .holds),
      ("There are three stars. They are above a circle.", .fails),
      ("There is a circle. It is blue.", .fails),
      // Each modifier belongs to the noun before it.
      ("A circle above a square above a star.", .holds),
      ("A star below a square below a circle.", .holds),
      ("A circle above a star above a square.", .fails),
      // Places.
      ("A circle in the top left corner.", .holds), ("A circle on the right.", .fails),
      ("The square is in the middle of the picture.", .holds), ("A star in the centre", .fails),
      ("Three stars are at the bottom.", .holds), ("Three stars are on the left.", .fails),
      ("On the left side of the image there is a star.", .holds),
      ("A star at the bottom right and a circle at the top left", .holds),
      // Background.
      ("A red circle on a white background.", .holds), ("A star on a black background.", .fails),
      ("The background is plain.", .holds), ("The background is plain and grey.", .fails),
      ("Against a plain white background, there is a star.", .holds),
      ("A striped white background with a star.", .fails),
      // What is not of the grammar.
      ("", .notUnderstood), (".", .notUnderstood), ("A dog on a sofa.", .notUnderstood),
      ("A red red circle.", .notUnderstood), ("A red blue circle.", .notUnderstood),
      ("A circle left a square.", .notUnderstood), ("Red.", .notUnderstood),
      ("It is red.", .notUnderstood), ("No circles.", .notUnderstood),
      ("A circle and", .notUnderstood), ("A circle in the middle of a square", .notUnderstood),
      ("A circle; a square", .notUnderstood), ("A circle. . A star.", .notUnderstood),
      ("A circle, including", .notUnderstood), ("with a circle", .notUnderstood),
    ])
  func handMade(sentence: String, truth: Truth) {
    #expect(SceneSemantics.isTrue(sentence, Self.stars) == truth, "\(sentence)")
  }

  @Test(
    "sentences about yellow hearts are judged as by hand",
    arguments: [
      ("Three yellow hearts.", Truth.holds), ("Two yellow hearts.", .fails),
      ("Two big yellow hearts.", .holds), ("a couple of large hearts and a tiny heart", .holds),
      ("Two large hearts above the small heart.", .holds),
      ("The two big hearts are at the top.", .holds), ("Three hearts at the top.", .fails),
      ("A heart larger than a heart.", .holds), ("A big heart next to a big heart.", .holds),
      ("A small heart next to a heart.", .fails),
      ("A heart and a heart and a heart", .holds),
      ("A heart and a heart and a heart and a heart", .fails),
      ("The two large hearts and the three hearts", .holds),
      ("A violet background with several hearts", .holds),
      ("Hearts on a striped background.", .holds),
      ("The background is striped and purple.", .holds),
      ("The background is checkered and purple.", .fails),
      ("There is a small heart. The background is blue.", .fails),
    ])
  func moreHandMade(sentence: String, truth: Truth) {
    #expect(SceneSemantics.isTrue(sentence, Self.hearts) == truth, "\(sentence)")
  }

  @Test("replacing one word of each category by its opposite makes a true sentence false")
  func swaps() {
    let sentence = """
      Three small green stars are below a square and there is one plain thing
      """
    #expect(SceneSemantics.isTrue(sentence, Self.stars) == .notUnderstood)
    let swaps: [(String, String, String)] = [
      ("a big red circle", "circle", "triangle"), ("a big red circle", "red", "orange"),
      ("a big red circle", "big", "tiny"), ("three stars", "three", "two"),
      ("three stars below a square", "below", "above"),
      ("a circle bigger than a square", "bigger", "smaller"),
      ("a circle left of a square", "left", "right"),
      ("a circle at the top", "top", "bottom"),
      ("a star on a plain background", "plain", "checked"),
    ]
    for (sentence, word, other) in swaps {
      #expect(SceneSemantics.isTrue(sentence, Self.stars) == .holds, "\(sentence)")
      let edited = sentence.split(separator: " ").map { $0 == word ? other : String($0) }
        .joined(separator: " ")
      #expect(SceneSemantics.isTrue(edited, Self.stars) == .fails, "\(edited)")
      #expect(SceneLexicon.alternatives(to: word).contains(other))
    }
  }

  @Test("relations have a threshold of 16 pixels, and opposite relations exclude each other")
  func relations() {
    func at(_ x: Int, _ y: Int) -> SceneObject {
      SceneObject(shape: .star, color: .red, size: .small, x: x, y: y)
    }
    #expect(SceneRelation.left.holds(at(10, 0), at(26, 90)))
    #expect(!SceneRelation.left.holds(at(11, 0), at(26, 90)))
    #expect(SceneRelation.below.holds(at(0, 40), at(0, 20)))
    #expect(SceneRelation.nextTo.holds(at(10, 10), at(50, 20)))
    #expect(!SceneRelation.nextTo.holds(at(10, 10), at(40, 40)))
    #expect(!SceneRelation.nextTo.holds(at(10, 10), at(60, 10)))
    for x in stride(from: 0, to: 96, by: 7) {
      let (one, other) = (at(x, 95 - x), at(48, 40))
      #expect(!(SceneRelation.left.holds(one, other) && SceneRelation.right.holds(one, other)))
      #expect(SceneRelation.above.holds(one, other) == SceneRelation.below.holds(other, one))
    }
  }

  @Test("hostile sentences end quickly and are not understood")
  func hostile() {
    let list = Array(repeating: "a heart", count: 2000).joined(separator: " and ")
    #expect(SceneSemantics.isTrue(list, Self.hearts) == .notUnderstood)
    let nine = Array(repeating: "a heart", count: 9).joined(separator: " and ")
    #expect(SceneSemantics.isTrue(nine, Self.hearts) == .notUnderstood)
    let nested = Array(repeating: "with", count: 100).joined(separator: " ")
    #expect(SceneSemantics.isTrue("a heart " + nested, Self.hearts) == .notUnderstood)
    let companions = "a heart " + Array(repeating: "with a heart", count: 30).joined(separator: " ")
    #expect(SceneSemantics.isTrue(companions, Self.hearts) == .notUnderstood)
    #expect(SceneSemantics.isTrue("a h\u{0}eart \u{1F600}", Self.hearts) == .notUnderstood)
  }
}
