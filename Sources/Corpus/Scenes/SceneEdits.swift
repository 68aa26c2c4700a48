import Ground

/// Edits of a scene's captions, each of which makes a true caption false.
///
/// They are SugarCrepe's kinds as far as the grammar has them: an object's noun, an attribute (colour,
/// size, pattern of the background), a number or a relation (or place) is replaced, or two nouns or
/// two attributes change places. That an edited caption is false is decided from the scene.
enum SceneEdits {
  /// What is changed; the names are SugarCrepe's, and `replace_num` for numbers.
  enum Kind: String, CaseIterable {
    case replaceObject = "replace_obj"
    case replaceAttribute = "replace_att"
    case replaceNumber = "replace_num"
    case replaceRelation = "replace_rel"
    case swapObjects = "swap_obj"
    case swapAttributes = "swap_att"

    var isSwap: Bool { self == .swapObjects || self == .swapAttributes }

    /// Whether words of this category are changed.
    func changes(_ word: SceneWord) -> Bool {
      switch (self, word.category) {
      case (.replaceObject, .shape), (.swapObjects, .shape): true
      case (.replaceAttribute, .color), (.replaceAttribute, .size), (.replaceAttribute, .pattern):
        true
      case (.swapAttributes, .color), (.swapAttributes, .size): true
      // "One" alone is singular, and "two circle" would betray itself by its grammar.
      case (.replaceNumber, .number): word.text != "one"
      case (.replaceRelation, .preposition), (.replaceRelation, .comparative),
        (.replaceRelation, .side), (.replaceRelation, .edge):
        true
      default: false
      }
    }
  }

  /// A caption and what it became.
  struct Edit: Equatable {
    var kind: Kind
    var caption: String
    var edited: String
  }

  /// A word of a caption, in lower case and without the punctuation that follows it.
  private struct Word {
    var text: String
    var isCapitalized: Bool
    var tail: String
    var entry: SceneWord? { SceneLexicon.word(text) }
  }

  /// At most one edit of each kind, of captions in random order.
  ///
  /// A replacing word is one that the captions of another random scene hold, so that words come as
  /// often in edited captions as in true ones and cannot be told by their rarity.
  ///
  /// - Parameters:
  ///   - example: A picture's scene and its true captions.
  ///   - stream: Where the randomness comes from; the edits are a function of it and the example.
  /// - Returns: Edits in the order of ``Kind``; fewer where no caption has such a word.
  static func edits(of example: Scenes.Example, from stream: inout RandomStream) -> [Edit] {
    Kind.allCases.compactMap { kind in
      var captions = example.captions
      stream.shuffle(&captions)
      for caption in captions {
        let edited =
          kind.isSwap
          ? swapped(caption, kind, of: example.scene, from: &stream)
          : replaced(caption, kind, of: example.scene, from: &stream)
        if let edited { return Edit(kind: kind, caption: caption, edited: edited) }
      }
      return nil
    }
  }

  private static func replaced(
    _ caption: String, _ kind: Kind, of scene: Scene, from stream: inout RandomStream
  ) -> String? {
    let words = words(of: caption)
    var places = words.indices.filter { words[$0].entry.map(kind.changes) ?? false }
    stream.shuffle(&places)
    for place in places {
      guard let old = words[place].entry else { continue }
      // The rarest words come in some of fifty scenes' captions.
      for _ in 0..<50 {
        guard let new = foreignWord(like: old, kind, from: &stream) else { continue }
        if let edited = text(words, with: [place: new], falseOf: scene) { return edited }
      }
    }
    return nil
  }

  /// A word of a random scene's captions that could stand for the other and means something else.
  private static func foreignWord(
    like old: SceneWord, _ kind: Kind, from stream: inout RandomStream
  ) -> String? {
    let other = Scene.random(id: "", from: &stream)
    let captions = SceneCaptioner.captions(of: other, count: 1, from: &stream)
    let choices = captions.flatMap(words(of:)).compactMap(\.entry).filter {
      kind.changes($0) && $0.category == old.category && $0.isPlural == old.isPlural
        && $0.concept != old.concept
    }
    return choices.isEmpty ? nil : stream.pick(choices).text
  }

  private static func swapped(
    _ caption: String, _ kind: Kind, of scene: Scene, from stream: inout RandomStream
  ) -> String? {
    let words = words(of: caption)
    let places = words.indices.filter { words[$0].entry.map(kind.changes) ?? false }
    var pairs: [(Int, Int)] = []
    for (number, one) in places.enumerated() {
      for other in places.dropFirst(number + 1) {
        guard let first = words[one].entry, let second = words[other].entry,
          first.category == second.category, first.isPlural == second.isPlural,
          first.concept != second.concept
        else { continue }
        pairs.append((one, other))
      }
    }
    stream.shuffle(&pairs)
    for (one, other) in pairs {
      let change = [one: words[other].text, other: words[one].text]
      if let edited = text(words, with: change, falseOf: scene) { return edited }
    }
    return nil
  }

  // MARK: - Words

  private static func words(of caption: String) -> [Word] {
    caption.split(separator: " ").map { word in
      let text = word.prefix { $0.isLetter }
      return Word(
        text: text.lowercased(), isCapitalized: text.first?.isUppercase ?? false,
        tail: String(word.dropFirst(text.count)))
    }
  }

  /// The sentence with some words changed; nil unless it is certainly false of the scene.
  private static func text(
    _ words: [Word], with changes: [Int: String], falseOf scene: Scene
  ) -> String? {
    var texts = words.map(\.text)
    for (place, word) in changes {
      texts[place] = word
      if place > 0, ["a", "an"].contains(texts[place - 1]) {
        texts[place - 1] = SceneCaptioner.article(of: word)
      }
    }
    let edited = zip(texts, words).map { text, word in
      (word.isCapitalized ? text.prefix(1).uppercased() + text.dropFirst() : text) + word.tail
    }.joined(separator: " ")
    return SceneSemantics.isTrue(edited, scene) == .fails ? edited : nil
  }
}
