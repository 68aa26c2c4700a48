import Cells
import Corpus

@testable import Ground
@testable import Records
@testable import Widgets
@testable import Workbench

/// A model's answers as they stand in memory: of scenes with pictures, or of COCO's objects without.
enum AskFixture {
  static let sentence = "a red circle above a blue zorb"

  static func hits(_ count: Int, scored: Bool = true) -> [ProbeHit] {
    (0..<count).map { index in
      let example = Scenes.example(seed: 0, split: .dev, index: index)
      return ProbeHit(
        rank: index + 1, image: index, id: example.scene.id, caption: 5 * index,
        text: example.captions[0],
        similarity: scored ? 0.612 - 0.023 * Float(index) : .nan, isOwn: index < 2,
        isTrue: scored ? index % 3 == 0 : nil)
    }
  }

  static func picture(_ index: Int) -> Picture {
    let example = Scenes.example(seed: 0, split: .dev, index: index)
    return Picture(
      raster: Raster(width: 96, height: 96, pixels: example.picture.pixels),
      parts: example.scene.objects.map { object in
        let (x, y) = (Float(object.x) / 96, Float(object.y) / 96)
        let radius: Float = object.size == .large ? 0.13 : 0.07
        return Picture.Part(
          "\(object.color.rawValue) \(object.shape.rawValue)", left: x - radius, top: y - radius,
          right: x + radius, bottom: y + radius)
      })
  }

  static let boxes = Picture(
    raster: nil,
    parts: [
      .init("dining table", left: 0.02, top: 0.5, right: 0.98, bottom: 1),
      .init("person", left: 0.1, top: 0.1, right: 0.4, bottom: 0.9),
      .init("wine glass", left: 0.6, top: 0.45, right: 0.66, bottom: 0.6),
    ], aspect: 4.0 / 3)

  /// Which answers a model has given.
  enum State: String, CaseIterable, Sendable {
    case opening, failed, browsing, asked, changed, boxes
  }

  static func screen(_ state: State) -> AskScreen {
    var screen = AskScreen()
    switch state {
    case .opening, .failed, .browsing: break
    case .asked, .boxes: screen.sentence = TextInput(sentence)
    case .changed:
      screen.sentence = TextInput(sentence)
      screen.change = .init(
        from: sentence, text: TextInput("a red square above a blue and green zorb"))
      screen.mode = .change
    }
    return screen
  }

  static func model(_ state: State) -> WorkspaceModel {
    var model = ScreenFixture.model()
    guard let run = model.subject else { return model }
    let facts = AskReply.Facts(split: "dev", step: 1000, images: 300, captions: 1500)
    func answer(_ question: AskRequest.Question, _ answer: AskReply.Answer) {
      let request = AskRequest(run, question)
      model.answers[request.slot] = AskReply(request, facts, answer)
    }
    let text = screen(state).sentence.text
    switch state {
    case .opening:
      model.opening = ModelOpening(run: run.id, split: "", since: model.now - 3)
      return model
    case .failed:
      answer(
        .images(sentence: ""), .failed("there is no such checkpoint; go on with `foil resume`"))
      return model
    case .browsing: answer(.images(sentence: ""), .images(hits(30, scored: false), pictures))
    case .asked, .changed: answer(.images(sentence: text), .images(hits(30), pictures))
    case .boxes:
      answer(.images(sentence: text), .images(hits(30), hits(24).map { _ in boxes }))
    }
    let words: [WordContribution] = zip(
      text.split(separator: " "), [0.001, 0.142, 0.201, -0.032, 0.004, 0.066, 0]
    ).map { WordContribution(word: String($0), contribution: $1, isKnown: $0 != "zorb") }
    let score = SentenceScore(
      sentence: text, image: 0, similarity: 0.612, rank: 1, isTrue: true, words: words)
    answer(
      .image(0, sentence: text),
      .image(
        .init(
          image: 0, picture: state == .boxes ? boxes : picture(0), captions: hits(12),
          score: text.isEmpty ? nil : score)))
    if let change = screen(state).change {
      answer(
        .change(image: 0, from: change.from, to: change.text.text),
        .change(
          CaptionChange(
            image: 0, before: 0.612, after: 0.433,
            difference: WordDifference(from: change.from, to: change.text.text),
            effects: [-0.171, -0.02], isTrue: false)))
    }
    return model
  }

  private static let pictures: [Picture?] = (0..<24).map { picture($0) }
}
