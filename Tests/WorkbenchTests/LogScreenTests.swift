import Cells
import Testing

@testable import Ground
@testable import Queue
@testable import Records
@testable import Workbench

@Suite("The log")
struct LogScreenTests {
  private func text(_ screen: LogScreen, _ model: WorkspaceModel) -> [String] {
    ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text()
  }

  @Test("A good run tells its start, epochs, evaluations, pauses and end")
  func goodRun() {
    var model = WorkspaceFixture.model()
    model.selected = 1
    model.journals[1] = RunJournal()
    func add(_ kind: Event.Kind, _ step: Int, _ fields: [String: JSONValue]) {
      model.journals[1]?.append(Event(kind, step: step, time: 1000, fields))
    }
    add(.state, 0, ["state": "started", "total_steps": 1200])
    add(.step, 10, ["loss": 3.0])
    add(.epoch, 100, ["epoch": 1, "loss": 0.61207])
    add(
      .evaluation, 100,
      [
        "split": "dev", "rsum": 264.12, "best": true, "final": false, "i2t": ["r1": 16.0],
        "t2i": ["r1": 12.345],
      ])
    add(.state, 130, ["state": "interrupted"])
    add(.state, 130, ["state": "resumed", "total_steps": 1200])
    add(.evaluation, 200, ["split": "dev", "rsum": 250.0, "best": false, "final": false])
    add(
      .evaluation, 250,
      [
        "split": "dev", "rsum": 240.0, "best": true, "final": false, "best_by": "t2i.medr",
        "t2i": ["medr": 3.0],
      ])
    add(.note, 300, ["level": "info", "message": "a\u{1B}[31mnote\u{202E}"])
    add(.state, 1200, ["state": "completed"])
    let lines = text(LogScreen(), model)
    func has(_ parts: String...) -> Bool {
      lines.contains { line in parts.allSatisfy(line.contains) }
    }
    #expect(has("step 0", "started, 1,200 steps") && has("step 100", "epoch 1 done, loss 0.6121"))
    #expect(has("dev rSum 264.1, the best so far, i2t R@1 16.0, t2i R@1 12.3"))
    #expect(has("step 130", "paused") && has("resumed at step 130 of 1,200"))
    #expect(has("dev rSum 250.0, i2t") && !has("250.0, the best"))
    #expect(has("dev rSum 240.0, the best so far by t2i median rank 3.0, i2t R@1 -"))
    #expect(has("step 1,200", "completed") && !has("loss 3"))
    #expect(model.journals[1]?.lines.contains { $0.text == "a [31mnote " } == true)
  }

  @Test("What is wrong with a run now and why its job failed stand at the end")
  func failures() {
    var model = WorkspaceFixture.model()
    model.selected = 6
    model.runs[5].metrics["last.loss"] = .nan
    let lines = text(LogScreen(), model)
    #expect(lines.contains { $0.contains("now") && $0.contains("the loss is not finite") })
    #expect(lines.contains { $0.contains("job 5") && $0.contains("not a number at step 210") })
    var jobs = LogScreen()
    jobs.source = .jobs
    model.queue.jobs.append(
      WorkspaceFixture.job(9, "typing-error", .failed(message: "there is no split \"d4\"")))
    #expect(text(jobs, model).contains { $0.contains("typing-error: failed: there is no split") })
    #expect(text(jobs, model).contains { $0.contains("kendall-a: queued") })
  }

  @Test("Of a long log the last lines are kept")
  func long() {
    var journal = RunJournal()
    for epoch in 1...12_000 {
      journal.append(Event(.epoch, step: epoch, time: 0, ["epoch": .integer(epoch), "loss": 1.0]))
    }
    #expect(journal.lines.count + journal.dropped == 12_000)
    #expect(journal.lines.count >= 5000 && journal.lines.count <= 5500)
    #expect(journal.lines.last?.text == "epoch 12000 done, loss 1.000")
  }
}
