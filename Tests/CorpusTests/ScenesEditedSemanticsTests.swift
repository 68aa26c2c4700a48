import Testing

@testable import Corpus

/// Sentences with replaced words, as language models write them, judged by hand on the two pictures of
/// ``ScenesSemanticsTests``.
@Suite("The truth of edited sentences about scenes")
struct ScenesEditedSemanticsTests {
  @Test(
    "sentences about red circle, blue square and green stars are judged as by hand",
    arguments: [
      // One colour, one size, one shape, no pattern.
      ("A red blue circle.", Truth.fails), ("a red white circle", .fails),
      ("a red and blue circle", .fails), ("a big small circle", .fails),
      ("a striped circle", .fails), ("a circle bigger than checked square", .fails),
      ("A square circle above a star.", .fails), ("two star squares", .fails),
      ("The circle is red and striped.", .fails), ("a red circle is blue", .fails),
      ("The circle is green.", .fails), ("a circle that is square", .fails),
      // What is said twice.
      ("a red red circle", .holds), ("a large big scarlet disc", .holds),
      ("a blue blue circle", .fails), ("a star shape", .holds), ("a heart shape", .fails),
      // Where a plain meaning ends.
      ("a plain circle", .undecided), ("a plain heart", .fails), ("a box square", .undecided),
      ("red star circle", .undecided), ("red heart star", .fails),
      // The background as a thing.
      ("a star with a white background", .holds), ("a star with a black background", .fails),
      ("a white background and a star", .holds), ("a white background and a heart", .fails),
      ("a star in a white background", .holds), ("a star on a white plain background", .holds),
      ("a star on a pink white background", .fails), ("a star and a background", .undecided),
      ("a star alongside a white background", .undecided),
      ("a star below a white background", .undecided), ("a star below a red background", .fails),
      ("a heart below a white background", .fails),
      ("on a small white background there is a star", .undecided),
      ("on a small black background there is a star", .fails),
      ("The background is white and plain.", .holds),
      ("The background is white and small.", .undecided),
      ("The background is striped and checked.", .fails),
      // Prepositions that objects apart cannot fulfil.
      ("a star on a circle", .fails), ("a red circle on a white star", .fails),
      ("On a red circle, there is a star.", .fails), ("a star in a square", .fails),
      ("a square in the middle of a star", .fails), ("a star against the circle", .fails),
      ("a star against the square", .undecided), ("a square on a star", .undecided),
      ("a square at a circle", .undecided), ("a heart at a circle", .fails),
      ("a star with a square on it", .undecided), ("a circle with a square on it", .fails),
      ("a star in three stars", .fails), ("a circle in three stars", .undecided),
      // Sides and places.
      ("a circle to the top of a square", .holds), ("a circle to the bottom of a square", .fails),
      ("a star on the bottom of a square", .undecided), ("a star on the top of a square", .fails),
      ("a circle at the left of a square", .holds), ("a circle on the top side", .holds),
      ("a star at the bottom middle", .holds), ("a square at the top middle", .fails),
      ("a circle at the middle left", .fails), ("a circle in the left top corner", .holds),
      ("At the bottom middle there is a star.", .holds), ("a star in the picture", .holds),
      ("a heart in the image", .fails), ("a circle at the top left of the background", .holds),
      ("a circle in the middle of the background", .fails),
      ("a circle in the middle of a white background", .undecided),
      ("a square above a star over it", .fails),
      ("a square above a star below it", .holds), ("a square beside a circle to its top", .fails),
      // Parts without a name.
      ("a red corner", .undecided), ("a pink corner", .fails), ("The corner is white.", .undecided),
      ("The picture is striped and white.", .fails), ("a star below a green pair", .undecided),
      ("a star below a red pair", .fails), ("a circle and a picture", .undecided),
      // What has no meaning.
      ("a five of green stars", .notUnderstood), ("a square of green stars", .notUnderstood),
      ("a star next a square", .notUnderstood), ("a circle above the left", .notUnderstood),
      ("a circle together on a square", .notUnderstood), ("a circle red", .notUnderstood),
      ("a circle is middle of a square", .notUnderstood), ("three backgrounds", .notUnderstood),
      ("a star in the left right corner", .notUnderstood), ("a red and", .notUnderstood),
      ("a dog on a sofa", .notUnderstood), ("square", .holds), ("", .notUnderstood),
      ("a star on", .notUnderstood), ("The background is", .notUnderstood),
      ("a circle to the middle of a square", .notUnderstood),
    ])
  func handMade(sentence: String, truth: Truth) {
    #expect(SceneSemantics.isTrue(edited: sentence, ScenesSemanticsTests.stars) == truth)
  }

  @Test(
    "two colours may be seen in stripes",
    arguments: [
      ("hearts on a purple white background", Truth.undecided),
      ("hearts on a pink white background", .fails),
      ("hearts on a plain striped background", .undecided),
      ("hearts on a plain checkered background", .fails),
      ("hearts on a striped striped background", .holds),
      ("hearts on a purple striped background", .holds),
      ("a heart beside a heart next to it", .holds), ("a yellow striped heart", .fails),
      ("a yellow pair", .undecided), ("a small pair", .fails), ("a striped side", .undecided),
    ])
  func stripes(sentence: String, truth: Truth) {
    #expect(SceneSemantics.isTrue(edited: sentence, ScenesSemanticsTests.hearts) == truth)
  }

  @Test("grammatical sentences, with or without replaced words, keep their verdict")
  func grammatical() {
    var known = 0
    for example in ScenesCaptionTests.examples.prefix(60) {
      for caption in example.captions {
        let tokens = SceneParser.tokens(of: caption) ?? []
        for index in tokens.indices {
          for other in [tokens[index]] + SceneLexicon.alternatives(to: tokens[index]).prefix(3) {
            var edited = tokens
            edited[index] = other
            let sentence = edited.joined(separator: " ")
            let truth = SceneSemantics.isTrue(sentence, example.scene)
            if truth == .notUnderstood { continue }
            known += 1
            #expect(SceneSemantics.isTrue(edited: sentence, example.scene) == truth, "\(sentence)")
          }
        }
      }
    }
    #expect(known > 3000)
  }

  @Test("words outside of the lexicon are never understood")
  func foreignWords() {
    for example in ScenesCaptionTests.examples.prefix(40) {
      for caption in example.captions {
        let tokens = SceneParser.tokens(of: caption) ?? []
        for index in tokens.indices {
          var edited = tokens
          edited[index] = "zebra"
          let truth = SceneSemantics.isTrue(edited: edited.joined(separator: " "), example.scene)
          #expect(truth == .notUnderstood)
        }
      }
    }
  }

  @Test("hostile sentences end quickly and are not understood")
  func hostile() {
    let hearts = ScenesSemanticsTests.hearts
    let parts = ["a heart", "with a heart", "on a corner", "in the", "red and", "square", "a pair"]
    for part in parts {
      for count in [30, 39, 2000] {
        let sentence = "a heart " + Array(repeating: part, count: count).joined(separator: " ")
        #expect(SceneSemantics.isTrue(edited: sentence, hearts) == .notUnderstood, "\(part)")
      }
    }
  }
}
