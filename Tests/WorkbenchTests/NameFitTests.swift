import Cells
import Ground
import Testing

@testable import Runs
@testable import Widgets
@testable import Workbench

/// Names tell runs apart where there is little room.
@Suite struct NameFitTests {
  @Test(
    "Names that fit stay whole, others differ after they were shortened",
    arguments: [
      (["scenes-triplet-margin=0.2-s0", "scenes-triplet-margin=0.1-s0"], 12),
      (["scenes-triplet-s0", "scenes-triplet-s1", "scenes-triplet-sn-s0"], 10),
      (["scenes tau=0.02", "scenes tau=0.1", "scenes tau=0.05"], 11),
      ((0..<31).map { "scenes-triplet-hardest-s\($0)" }, 12),
      (["a-very-long-name-that-ends-in-x", "a-very-long-name-that-ends-in-y"], 8),
      (["scenes-fne-queue=1024-tau=0.1", "scenes-fne-queue=2048-tau=0.1"], 16),
      (["run", "run epochs=4", "run epochs=10"], 9), (["abc-1-long-long-long", "abc-1"], 8),
    ])
  func distinct(_ names: [String], _ width: Int) {
    let fit = NameFit(names)
    let short = names.map { fit.fit($0, to: width) }
    #expect(Set(short).count == names.count, "\(short)")
    #expect(short.allSatisfy { TextWidth.of($0) <= width }, "\(short)")
    for name in names { #expect(fit.fit(name, to: name.count) == name) }
  }

  @Test("Any name in any room is cut to it, also names that it does not know and wide letters")
  func anySize() {
    let names = ["", "a", "漢字の名前", "e\u{301}-long-name", "same", "same", "---", "scenes-s0"]
    let fit = NameFit(names.dropLast())
    for name in names {
      for width in 1...12 { #expect(TextWidth.of(fit.fit(name, to: width)) <= width) }
    }
  }

  @Test("Runs of one name are told apart by what differs, and counted where nothing does")
  func distinctions() throws {
    func run(_ id: Int64, _ name: String, _ settings: [String: String]) -> RunRecord {
      WorkspaceFixture.run(id, name, .completed, step: 1200, rSum: 100, settings: settings)
    }
    let runs = [
      run(1, "a", ["training.epochs": "10"]), run(2, "a", ["training.epochs": "4"]),
      run(3, "a", ["training.epochs": "10"]), run(4, "b", ["training.epochs": "4"]),
    ]
    let found = RunNames.distinctions(runs)
    #expect(found == [1: "epochs=10 #1", 2: "epochs=4", 3: "epochs=10 #2"])
    #expect(RunNames.distinctions([runs[3]]).isEmpty)
  }

  @Test("The best other run is named with what tells it apart, never the run itself")
  func nextBest() throws {
    var model = WorkspaceModel(workspace: "/w")
    model.runs = [
      WorkspaceFixture.run(1, "same", .completed, step: 1200, rSum: 264.1),
      WorkspaceFixture.run(
        2, "same", .completed, step: 400, rSum: 179.7, settings: ["training.epochs": "4"]),
    ]
    model.isLoaded = true
    var interface = try WorkspaceFixture.interface(Size(160, 45), model: model)
    func text() -> String {
      interface.draw(Size(160, 45), symbols: .unicode).text().joined(separator: " ")
    }
    _ = interface.carryOut([.select(1)])
    #expect(text().contains("+84.4 over same epochs=4, the next best"))
    #expect(text().contains("against 4 epochs)"))
    model.runs.removeLast()
    interface.update(model)
    #expect(!text().contains("next best") && !text().contains("84.4"))
  }

  @Test("A group of seeds is called without its seed, groups of one label differ")
  func groups() {
    func run(_ id: Int64, _ name: String, _ seed: Int, _ settings: [String: String]) -> RunRecord {
      WorkspaceFixture.run(
        id, name, .completed, seed: seed, step: 1, rSum: 1, settings: settings)
    }
    let one = RunGrouping.groups([
      run(1, "scenes-triplet-s1", 1, [:]), run(2, "scenes-triplet-s0", 0, [:]),
    ])
    #expect(one.map(\.label) == ["scenes-triplet"])
    #expect(RunNames.withoutSeed(run(3, "scenes-s10", 1, [:])) == "scenes-s10")
    let many = (0..<6).map { "objective.triplet_sn.k\($0)" }
    let two = RunGrouping.groups([
      run(1, "scenes-s0", 0, Dictionary(uniqueKeysWithValues: many.map { ($0, "1") })),
      run(2, "scenes-s0", 0, Dictionary(uniqueKeysWithValues: many.map { ($0, "2") })),
    ])
    #expect(Set(two.map(\.label)).count == 2 && two.allSatisfy { $0.label.hasPrefix("scenes") })
  }
}
