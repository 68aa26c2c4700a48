import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Edited captions of scenes")
struct ScenesEditTests {
  private static let examples = (0..<200).map {
    Scenes.example(seed: 3, split: .test, index: $0)
  }

  private static func edits(_ index: Int) throws -> [SceneEdits.Edit] {
    var stream = try #require(Scenes.Split.test.editStream(seed: 3, index: index))
    return SceneEdits.edits(of: examples[index], from: &stream)
  }

  /// Lower-case words without punctuation, the two articles taken as one word.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map { $0 == "an" ? "a" : String($0) }
  }

  @Test(
    "An edit makes one of the picture's captions false by one word, or by two that change places")
  func edits() throws {
    var counts: [SceneEdits.Kind: Int] = [:]
    for (index, example) in Self.examples.enumerated() {
      let edits = try Self.edits(index)
      #expect(Set(edits.map(\.kind)).count == edits.count)
      for edit in edits {
        counts[edit.kind, default: 0] += 1
        #expect(example.captions.contains(edit.caption))
        #expect(SceneSemantics.isTrue(edit.edited, example.scene) == .fails, "\(edit)")
        let (old, new) = (Self.words(edit.caption), Self.words(edit.edited))
        #expect(old.count == new.count)
        let changed = zip(old, new).filter { $0 != $1 }
        #expect(changed.count == (edit.kind.isSwap ? 2 : 1), "\(edit)")
        if edit.kind.isSwap { #expect(old.sorted() == new.sorted()) }
        for (before, after) in changed {
          let (one, other) = (SceneLexicon.word(before), SceneLexicon.word(after))
          #expect(one?.category == other?.category && one?.isPlural == other?.isPlural)
          #expect(one != nil && one?.concept != other?.concept)
        }
        // Articles agree with the word that follows.
        let spelled = edit.edited.lowercased().split { !$0.isLetter }
        for (article, next) in zip(spelled, spelled.dropFirst())
        where ["a", "an"].contains(article) {
          #expect((article == "an") == "aeio".contains(next.prefix(1)), "\(edit.edited)")
        }
        // Sentences begin with capitals where the caption's do.
        #expect(edit.edited.filter(\.isUppercase).count == edit.caption.filter(\.isUppercase).count)
      }
    }
    for kind in SceneEdits.Kind.allCases { #expect(counts[kind, default: 0] > 30, "\(kind)") }
  }

  @Test("A picture of one red circle gives only what can be false of it")
  func smallest() throws {
    let circle = SceneObject(shape: .circle, color: .red, size: .small, x: 16, y: 16)
    let scene = Scene(
      id: "one", background: Scene.Background(color: .white), objects: [circle])
    let picture = Self.examples[0].picture
    let example = Scenes.Example(
      scene: scene, captions: ["A red circle.", "One shape", "Red"], picture: picture)
    for seed in 0..<20 as Range<UInt64> {
      var stream = RandomStream(seed: seed, purpose: "test")
      let edits = SceneEdits.edits(of: example, from: &stream)
      #expect(edits.map(\.kind) == [.replaceObject, .replaceAttribute])
      #expect(edits[0].edited.hasPrefix("A red ") && edits[0].edited.hasSuffix("."))
      #expect(!["circle", "disc", "dot"].contains { edits[0].edited.contains($0) })
      #expect(edits[1].edited.hasSuffix(" circle.") && !edits[1].edited.contains("scarlet"))
    }
    let nothing = Scenes.Example(scene: scene, captions: [], picture: picture)
    var stream = RandomStream(seed: 0, purpose: "test")
    #expect(SceneEdits.edits(of: nothing, from: &stream).isEmpty)
  }

  @Test("The tables beside dev and test are read by the evaluation, and training has none")
  func files() throws {
    let folder = try TemporaryFolder()
    let target = URL(fileURLWithPath: folder.file("scenes"))
    try Scenes.write(
      to: target, options: SceneOptions(train: 2, dev: 3, test: 12, seed: 3, pictures: 0))
    let dataset = try Dataset(path: target.path)
    #expect(dataset.editedCaptions(of: "train") == nil)
    let path = try #require(dataset.editedCaptions(of: "test"))
    #expect(path.hasSuffix("/scenes/test_edits.tsv"))
    #expect(dataset.editedCaptions(of: "dev")?.hasSuffix("/scenes/dev_edits.tsv") == true)
    let read = try EditedCaptions(path: path, split: dataset.split("test"))
    let expected = try (0..<12).flatMap { index in
      try Self.edits(index).map { [String(index), $0.kind.rawValue, $0.caption, $0.edited] }
    }
    #expect(
      read.pairs.map { [String($0.image), read.kinds[$0.kind], $0.caption, $0.edited] } == expected)
    #expect(read.unknownImages == 0 && expected.count > 40)
  }
}
