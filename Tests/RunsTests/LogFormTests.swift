import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

/// Logs as the programs of the family print them; the values are made up.
@Suite("Forms of other programs' logs")
struct LogFormTests {
  private struct Log {
    var events: [Event]
    var settings: [String: String]

    func evaluations(_ split: String, isFinal: Bool? = nil) -> [Event] {
      events.filter {
        $0.kind == .evaluation && $0["split"]?.text == split
          && (isFinal == nil || $0["final"]?.boolean == isFinal)
      }
    }

    func sums(_ split: String, isFinal: Bool? = nil) -> [Double] {
      evaluations(split, isFinal: isFinal).map {
        ((($0["rsum"]?.number ?? .nan) * 10).rounded()) / 10
      }
    }

    func codes() -> [String] { events.filter { $0.kind == .note }.compactMap { $0["code"]?.text } }
    var steps: [Int] { events.filter { $0.kind == .step }.map(\.step) }
  }

  private func parts(_ text: String) -> [Log] {
    VSELog.parts(of: Array(text.utf8), time: 0).map {
      let (events, settings) = $0.finished()
      return Log(events: events, settings: settings)
    }
  }

  private func only(_ text: String) throws -> Log {
    let logs = parts(text)
    try #require(logs.count == 1, "\(logs.count) parts")
    return logs[0]
  }

  private func step(_ epoch: Int, _ batch: Int, of batches: Int = 100) -> String {
    let step = epoch * batches + batch
    return "Epoch: [\(epoch)][\(batch)/\(batches)]\tEit \(step)  lr 0.0005  Le 9.5 (9.9)\n"
  }

  /// 240 + 6 × `more` in the comma form of a validation.
  private func dev(_ more: Double = 0) -> String {
    "Image to text: \(20 + more), \(50 + more), \(62 + more), 5.0, 30.1\n"
      + "Text to image: \(15 + more), \(40 + more), \(53 + more), 9.0, 40.2\n"
  }

  /// 430.5 in evalrank's form.
  private static let evalrank = """
    rsum: 430.5
    Average i2t Recall: 80.0
    Image to text: 60.5 86.5 93.0 1.0 4.2
    Average t2i Recall: 63.5
    Text to image: 43.5 69.5 77.5 2.0 14.2

    """

  // MARK: - Splits and protocols

  @Test(
    "evalrank's results behind a training are of test, with or without what stands before them",
    arguments: [
      "", "Computing results...\nImages: 1000, Captions: 5000\n",
      "INFO:root:Evaluating runs/x...\nINFO:lib.evaluation:Namespace(margin=0.2)\n",
    ])
  func testBehindTraining(_ before: String) throws {
    let log = try only(
      "Namespace(margin=0.2, logger_name='runs/x/log')\n" + step(0, 99) + dev(5) + step(1, 99)
        + dev() + before + Self.evalrank)
    #expect(log.sums("dev") == [270, 240] && log.sums("test", isFinal: true) == [430.5])
    #expect(log.evaluations("dev").map { $0["best"]?.boolean } == [true, false])
    #expect(log.evaluations("test").allSatisfy { $0["i2t"]?["r1"]?.number == 60.5 })
    #expect(log.settings["evaluation.folds"] == "1")
  }

  @Test("A sum behind recalls that it does not fit is the one of the recalls that follow")
  func sumOfNext() throws {
    let log = try only(step(0, 99) + dev() + Self.evalrank)
    #expect(log.sums("dev") == [240] && log.sums("test") == [430.5])
    #expect(!log.codes().contains("rsum"))
    // At the end of a log it is the sum of those before it, and wrong.
    let wrong = try only(step(0, 99) + dev() + "Current rsum is 300.0\n")
    #expect(wrong.sums("dev") == [240] && wrong.codes().contains("rsum"))
  }

  /// As HREM prints 5,000 images: the whole at first, then folds without sums.
  private static let coco =
    """
    Evaluating runs/c
    Start evaluation.
    rsum: 402.0
    Image to text (R@1, R@5, R@10): 58.0 84.0 91.0
    Text to image (R@1, R@5, R@10): 40.0 60.0 69.0
    Start evaluation on 5-fold 1K for MSCOCO.

    """
    + [78.0, 77, 79, 76, 70].map {
      "Image to text: \($0), 94.0, 97.0\nText to image: 60.0, 89.0, 95.0\n"
    }.joined()
      + """
      -----------------------------------
      Mean metrics:
      rsum: 511.0
      Image to text (R@1, R@5, R@10): 76.0 94.0 97.0
      Text to image (R@1, R@5, R@10): 60.0 89.0 95.0

      """

  @Test("5,000 images at once, the folds, and their mean are three things")
  func folds() throws {
    let log = try only(Self.coco)
    #expect(log.sums("test") == [402] && log.sums("folds") == [511])
    #expect((1...5).map { log.sums("fold\($0)") } == [[513], [512], [514], [511], [505]])
    #expect(log.settings["evaluation.folds"] == "1" && !log.codes().contains("rsum"))
    // The mean alone is the result, and says of what.
    let start = try #require(Self.coco.range(of: "Start evaluation on"))
    let mean = try only(String(Self.coco[start.lowerBound...]))
    #expect(mean.sums("test") == [511] && mean.settings["evaluation.folds"] == "5")
    // Broken off before the mean, there is no result.
    let end = try #require(Self.coco.range(of: "-----"))
    let torn = try only(String(Self.coco[start.lowerBound..<end.lowerBound]))
    #expect(torn.sums("test").isEmpty && torn.sums("fold5") == [505])
    #expect(torn.codes().contains("folds"))
  }

  @Test("A mean that the folds do not have is told")
  func wrongMean() throws {
    let log = try only(Self.coco.replacing("Image to text: 70.0", with: "Image to text: 20.0"))
    #expect(log.codes().filter { $0 == "folds" }.count == 2)
    #expect(
      log.events.contains { $0["level"]?.text == "warning" && $0["code"]?.text == "folds" })
  }

  @Test(
    "Whole sets of 1,000 and of 5,000 images are told apart; the last of equal ones counts, aloud")
  func images() throws {
    let log = try only(
      "Images: 1000, Captions: 5000\n" + Self.evalrank + "Images: 5000, Captions: 25000\n"
        + Self.evalrank.replacing("430.5", with: "420.5").replacing("60.5", with: "50.5"))
    #expect(log.sums("test") == [420.5] && log.sums("test1000") == [430.5])
    let again = try only(
      Self.evalrank
        + Self.evalrank.replacing("430.5", with: "420.5").replacing("60.5", with: "50.5"))
    #expect(again.sums("test") == [430.5, 420.5] && again.codes() == ["repeated"])
  }

  @Test("Lines that name the split are believed")
  func namedSplits() throws {
    let log = try only(
      step(0, 99) + "[val] " + dev().replacing("\nText", with: "\n[val] Text") + "[test] "
        + dev(5).replacing("\nText", with: "\n[test] Text") + step(1, 99))
    #expect(log.sums("dev") == [240] && log.sums("test", isFinal: false) == [270])
    #expect(log.sums("test", isFinal: true) == [270])
    let header = try only("Results on the validation set\n" + dev())
    #expect(header.sums("dev") == [240] && header.sums("test").isEmpty)
  }

  @Test("What is measured beside it with another similarity is no second dev")
  func labels() throws {
    let both =
      "Raw " + dev().replacing("\nText", with: "\nRaw Text") + "CSLS "
      + dev(5).replacing("\nText", with: "\nCSLS Text")
    let log = try only((0..<4).map { step($0, 99) + both }.joined())
    #expect(log.sums("dev") == [240, 240, 240, 240])
    #expect(log.sums("dev_csls").count == 4 && log.sums("test").isEmpty)
  }

  // MARK: - Forms

  @Test(
    "Recalls in any of the forms that are about",
    arguments: [
      "Image to text: 20.0, 50.0, 62.0, 5.0, 30.1\nText to image: 15.0, 40.0, 53.0, 9.0, 40.2",
      "Image to Text: 20.0 50.0 62.0\nText to Image: 15.0 40.0 53.0",
      "IMAGE TO TEXT (R@1, R@5, R@10): 20.0, 50.0, 62.0\nTEXT TO IMAGE (R@1, R@5, R@10): 15, 40, 53",
      "2024-03-05 09:00:10,000 - INFO - Image to text: 20.0 50.0 62.0 5.0 30.1\r\n"
        + "2024-03-05 09:00:10,000 - INFO - Text to image: 15.0 40.0 53.0 9.0 40.2\r\n",
      "INFO:lib.evaluation:Image to text: 20 50 62\nINFO:lib.evaluation:Text to image: 15 40 53",
      "[2024/03/05 09:00:10] train.py:120: Image to text: 20 50 62\n"
        + "[2024/03/05 09:00:11] train.py:121: Text to image: 15 40 53",
      "\u{1B}[32mImage\u{1B}[0m to text: \u{1B}[1;31m20.0\u{1B}[0m, 50.0, 62.0\n"
        + "Text to image: 15.0, 40.0, 53.0",
      "100%|██████| 20/20 [00:10<00:00, 2.0it/s]\rImage to text: 20 50 62\n"
        + "100%|██████| 20/20 [00:10<00:00, 2.0it/s]Text to image: 15 40 53",
      "Image to text: R@1: 20.0, R@5: 50.0, R@10: 62.0, MedR: 5\nText to image: R@1=15 R@5=40 R@10=53",
      "i2t: 20.0% 50.0% 62.0% | t2i: 15.0% 40.0% 53.0% | rsum: 240.0",
      "Image-to-text retrieval (R@10, R@5, R@1): 62 50 20\nText-to-image retrieval: (15, 40, 53)",
      "rsum: 240.0\nImage to text: 20 50 62\nText to image: 15 40 53",
      "Image to text: 0.2000, 0.5000, 0.6200, 5.0, 30.1\nText to image: 0.1500, 0.4000, 0.5300, 9, 40",
      "Image to text: 0.20 0.50 0.62\nText to image: 0.15 0.40 0.53\nrsum: 2.40",
      #"{"test_txt_r1": 20.0, "test_txt_r5": 50.0, "test_txt_r10": 62.0, "test_txt_r_mean": 44.0, "#
        + #""test_img_r1": 15.0, "test_img_r5": 40.0, "test_img_r10": 53.0, "test_r_mean": 40.0}"#,
      "{'txt_r1': 0.2, 'txt_r5': 0.5, 'txt_r10': 0.62, 'img_r1': 0.15, 'img_r5': 0.4, 'img_r10': 0.53}",
      "image_to_text_R@1: 0.2000\timage_to_text_R@5: 0.5000\timage_to_text_R@10: 0.6200\t"
        + "text_to_image_R@1: 0.1500\ttext_to_image_R@5: 0.4000\ttext_to_image_R@10: 0.5300",
    ])
  func forms(_ text: String) throws {
    let log = try only(text)
    #expect(log.sums("test", isFinal: true) == [240])
    let event = try #require(log.evaluations("test").first)
    for (direction, values) in [("i2t", [20.0, 50, 62]), ("t2i", [15.0, 40, 53])] {
      for (key, value) in zip(["r1", "r5", "r10"], values) {
        #expect(isClose(event[direction]?[key]?.number ?? .nan, value, 1e-6))
      }
    }
    #expect(!log.codes().contains("rsum"))
  }

  @Test("UTF-16 with its mark, as Windows' shell writes it")
  func utf16() throws {
    let units = Array("\u{FEFF}Image to text: 1, 2, 3\r\nText to image: 1, 2, 3\r\n".utf16)
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(TextEncoding.isText(bytes))
    #expect(VSELog.parts(of: TextEncoding.utf8(bytes), time: 0).count == 1)
    #expect(!TextEncoding.isText([UInt8](repeating: 0, count: 100)))
  }

  @Test("Per cent at the level of chance stays; what may be either is said")
  func scale() throws {
    let chance = try only(
      "Image to text: 0.1, 0.5, 1.0, 500, 500\nText to image: 0.1, 0.5, 1.0, 500, 500\n")
    #expect(isClose(chance.evaluations("test").first?["rsum"]?.number ?? 0, 3.2))
    #expect(chance.codes().isEmpty)
    // A log with one recall above 1 is in per cent throughout.
    let mixed = try only(
      step(0, 99) + "Image to text: 0.10, 0.50, 1.00\nText to image: 0.10, 0.50, 1.00\n"
        + step(1, 99) + dev())
    #expect(mixed.sums("dev") == [3.2, 240])
    let either = try only(
      "Image to text: 0.02, 0.10, 0.19\nText to image: 0.02, 0.10, 0.20\n")
    #expect(either.codes() == ["scale"])
    #expect(either.events.last?["level"]?.text == "warning")
  }

  @Test("A line that two handlers print counts once, the best up to then is no result")
  func repeated() throws {
    let doubled = (step(0, 99) + dev() + "Current rsum is 240.0\n" + step(1, 99) + dev(5))
      .split(separator: "\n").flatMap { [$0, $0] }.joined(separator: "\n")
    let log = try only(doubled + "\nEpoch: [1], Best rsum: 270.0\nBest rsum: 270.0\n")
    #expect(log.sums("dev") == [240, 270] && log.steps == [99, 199] && log.codes().isEmpty)
  }

  @Test("A training without an evaluation is worth a word")
  func noEvaluation() throws {
    #expect(try only(step(0, 99)).codes() == ["evaluations"])
  }

  @Test(
    "Lines of steps in other forms",
    arguments: [
      ("Epoch: [2][30/100]\tEit 231  lr 0.0002  Le 12.5 (13.1)", 231),
      ("Train Epoch: [2]  [  30/100]  eta: 0:10:12  lr: 0.0002  loss: 12.5 (13.1)  time: 0.2", 230),
      ("Epoch [3/30], Step [30/100], Loss: 12.5, LR: 0.0002", 230),
      ("[2024-03-05 09:00:00] epoch 2 iter 30/100 loss=12.5 lr=2e-4", 230),
      ("Lr: 0.0002 | Epoch: [2][30/100] | Loss 12.5 (4.0)", 230),
    ])
  func steps(_ line: String, step: Int) throws {
    let log = try only(line)
    #expect(log.steps == [step])
    #expect(log.events.first?["loss"]?.number == 12.5)
    #expect(log.events.first?["learning_rate"]?.number == 0.0002)
  }

  @Test(
    "What only looks like a step or a result is none",
    arguments: [
      "Epoch 3 of 10 done", "Test Epoch: [2] [30/100] loss: 3", "epochs: 30/100",
      "i2t_loss: 1, 2, 3",
      "the text to image model: 3 of 4", "=> loaded checkpoint 'x' (epoch 3, best_rsum 400)",
      "Image to text: 1.0, 2.0", "best rsum is 430",
    ])
  func none(_ line: String) { #expect(parts(line).isEmpty) }

  // MARK: - Several trainings

  private func arguments(_ name: String, _ more: String = "") -> String {
    "Namespace(margin=0.2, data_name='\(name)', logger_name='runs/\(name)_x/log'\(more))\n"
  }

  @Test("New arguments, or steps that go back, are a new training, whose best begins anew")
  func twoTrainings() throws {
    let first = arguments("coco") + step(0, 99) + dev(10) + step(1, 99) + dev(20)
    let second = step(0, 99) + dev() + step(1, 99) + dev(1)
    for text in [first + "^C\n" + arguments("f30k") + second, first + second] {
      let logs = parts(text)
      try #require(logs.count == 2)
      #expect(logs[0].sums("dev") == [300, 360] && logs[1].sums("dev") == [240, 246])
      #expect(logs[1].evaluations("dev").map { $0["best"]?.boolean } == [true, true])
      #expect(logs.allSatisfy { $0.steps == [99, 199] })
    }
    // The same arguments from the beginning are a new training too.
    #expect(parts(arguments("a") + step(0, 99) + arguments("a") + step(0, 99)).count == 2)
    #expect(parts(arguments("a") + step(0, 10) + arguments("b") + step(0, 99)).count == 2)
  }

  @Test("A training that goes on from a checkpoint is one, without what it does over")
  func resumed() throws {
    let first =
      arguments("f30k") + step(0, 50) + step(0, 99) + dev() + step(1, 50) + step(1, 99) + dev(10)
      + step(2, 50)
    let again = step(1, 50).replacing("9.5", with: "7.5") + step(1, 99) + dev(5) + step(2, 50)
    let loaded = "=> loaded checkpoint 'runs/x.pth' (epoch 1, best_rsum 240.0)\n"
    for text in [
      first + loaded + again, first + arguments("f30k", ", resume='runs/x.pth'") + loaded + again,
    ] {
      let log = try only(text)
      #expect(log.steps == [50, 99, 150, 199, 250])
      #expect(log.events.filter(\.isResume).map(\.step) == [99])
      #expect(log.sums("dev") == [240, 270])
      #expect(log.events.first { $0.step == 150 }?["loss"]?.number == 7.5)
      // Nothing more is dropped by those who read the log.
      #expect(EventHistory.merged(log.events) == log.events)
    }
  }

  @Test("Evaluations of several models are runs of their own")
  func models() throws {
    func evaluation(_ name: String, _ first: Double) -> String {
      "INFO:root:Evaluating runs/\(name)...\n"
        + Self.evalrank.replacing("430.5", with: "\(370 + first)")
        .replacing("60.5", with: "\(first)")
    }
    let logs = parts(evaluation("a", 50) + evaluation("b", 55))
    #expect(logs.map { $0.sums("test") } == [[420], [425]])
    // Of a training, its own model's alone.
    let mixed = parts(
      arguments("f30k") + step(0, 99) + dev() + evaluation("f30k_x", 50) + evaluation("other", 55))
    #expect(mixed.map { $0.sums("test") } == [[420], [425]])
    #expect(mixed[0].sums("dev") == [240])
  }

  @Test("ALBEF's lines: dev and test of each epoch, the result beside the best of dev")
  func metrics() throws {
    func line(_ epoch: Int, dev: Double, test: Double) -> String {
      var values = [#""train_lr": "0.00001", "train_loss": "\#(2 - Double(epoch) / 10)""#]
      for (split, value) in [("val", dev), ("test", test)] {
        for side in ["txt", "img"] {
          for limit in [1, 5, 10] { values.append(#""\#(split)_\#(side)_r\#(limit)": \#(value)"#) }
        }
      }
      return "{" + values.joined(separator: ", ") + #", "epoch": \#(epoch)}"# + "\n"
    }
    let log = try only(
      line(0, dev: 50, test: 49) + line(1, dev: 70, test: 60) + line(2, dev: 60, test: 65))
    #expect(log.sums("dev") == [300, 420, 360])
    #expect(log.sums("test", isFinal: true) == [360])
    #expect(log.codes() == ["steps"])
    #expect(
      log.events.filter { $0.kind == .epoch }.compactMap { $0["loss"]?.number } == [2, 1.9, 1.8])
    // The file is opened for appending, so a second training follows in it.
    #expect(
      parts(line(0, dev: 1, test: 1) + line(1, dev: 2, test: 2) + line(0, dev: 3, test: 3)).count
        == 2)
  }
}
