import Foundation
import Testing

@Suite("foil foils", .serialized)
struct FoilsCommandTests {
  @Test("Shows what a run has written, writes new sentences, and says what is missing")
  func foils() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments(
          "runs",
          more: [
            "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
            "foils.words_epoch=1", "foils.log_steps=5", "foils.filters=known,related",
          ]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let run = try small.runDirectory("runs").path
      let shown = try Command.run(["foils", run, "--json", "--all", "--rejected"], in: folder)
      #expect(shown.status == 0, "\(shown.errors)")
      let lines = try shown.output.split(separator: "\n").map {
        try #require(
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(lines.count > 20)
      #expect(lines.allSatisfy { $0["sentence"] is String && ($0["step"] as? Int ?? 0) % 5 == 0 })
      // Whatever the captions of scenes say is understood.
      #expect(lines.filter { $0["true"] is Bool }.count > lines.count / 2)
      let text = try Command.run(["foils", run, "--sort", "gap", "--top", "3"], in: folder)
      #expect(text.status == 0 && text.output.contains(" → "), "\(text.output)")
      let written = try Command.run(
        ["foils", run, "--write", "a red circle above a blue square", "--image", "0"], in: folder)
      #expect(written.status == 0 && written.output.contains("["), "\(written.errors)")
      let noImage = try Command.run(["foils", run, "--write", "a red circle"], in: folder)
      #expect(noImage.status == 2 && noImage.errors.contains("--image"))
      let noStep = try Command.run(["foils", run, "--step", "7"], in: folder)
      #expect(noStep.status == 2 && noStep.errors.contains("step 7"))
      let plain = try Command.run(small.arguments("plain"), in: folder)
      #expect(plain.status == 0)
      let none = try Command.run(
        ["foils", try small.runDirectory("plain").path], in: folder)
      #expect(none.status == 1 && none.errors.contains("foils.generator"), "\(none.errors)")
    }
  }
}
