import Foundation
import Ground
import Testing

@Suite("Data folders and command lines as people have them")
struct DataFolderTests {
  /// A precomp split of global features in a folder, two captions an image, with ids.
  private func write(
    _ folder: URL, _ split: String, images: Int, first: Int, regions: Bool = false
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shape = regions ? [images, 2, 4] : [images, 4]
    try NpyWriter.write(
      path: folder.appendingPathComponent("\(split)_ims.npy").path, shape: shape,
      floats: (0..<shape.reduce(1, *)).map { Float(($0 * 7 + first) % 13) - 6 })
    let captions = (0..<2 * images).map { "a dog number \(first + $0 / 2) runs \($0 % 2)" }
    try lines(captions, folder, "\(split)_caps.txt")
    try lines((0..<images).map { "\(first + $0)" }, folder, "\(split)_ids.txt")
    try lines((0..<2 * images).map { "\(900 + 2 * first + $0)" }, folder, "\(split)_caps_ids.txt")
  }

  private func lines(_ lines: [String], _ folder: URL, _ name: String) throws {
    try (lines.joined(separator: "\n") + "\n").write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private let small = [
    "training.epochs=1", "training.batch_size=8", "model.embedding_size=8", "data.minimum_count=1",
    "model.text.word_dimension=4", "run.threads=1",
  ].flatMap { ["--set", $0] }

  /// Runs a printed command line as whoever pastes it does, with `foil` on the path.
  private func paste(_ command: String, in folder: URL) throws -> Int32 {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", command]
    shell.currentDirectoryURL = folder
    let tool = URL(fileURLWithPath: Command.path).deletingLastPathComponent().path
    shell.environment = ["PATH": tool + ":/usr/bin:/bin"]
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    return shell.terminationStatus
  }

  @Test("VSE∞'s command line on its layout trains, with one note about the other flags")
  func vseInfinity() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data/f30k/precomp")
      for (split, images, first) in [("train", 12, 0), ("dev", 4, 20), ("test", 4, 30)] {
        try write(data, split, images: images, first: first, regions: true)
      }
      let line =
        "train python3 train.py --data_path data/f30k --data_name f30k_precomp --logger_name runs "
        + "--model_name runs/x --num_epochs=1 --lr_update=15 --learning_rate=.0005 "
        + "--precomp_enc_type basic --workers 10 --log_step 200 --embed_size 8 "
        + "--vse_mean_warmup_epochs 1"
      let result = try Command.run(
        line.split(separator: " ").map(String.init) + ["--set", "data.minimum_count=1"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.components(separatedBy: "passed over").count == 2)
      for flag in ["--model_name:", "--precomp_enc_type:", "--workers:"] {
        #expect(result.errors.contains(flag))
      }
    }
  }

  @Test("Without a dev split the setting is named, and `next` names a split that is there")
  func noDev() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("my data")
      try write(data, "train", images: 12, first: 0)
      try write(data, "test", images: 4, first: 30)
      let start =
        [
          "train", "--data_path", "my data", "--set", "model.image.kind=global", "--set",
          "run.directory=my runs",
        ] + small
      let refused = try Command.run(start, in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("--set evaluation.dev=test"))
      let trained = try Command.run(start + ["--set", "evaluation.dev=test"], in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let next = try #require(
        trained.errors.split(separator: "\n").first { $0.hasPrefix("next ") })
      #expect(try paste(String(next.dropFirst("next".count)), in: folder) == 0, "\(next)")
    }
  }

  @Test("Crisscrossed Captions' csv, and a matrix of images with different numbers of captions")
  func ratings() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("d")
      for (split, images, first) in [("train", 12, 0), ("dev", 4, 20), ("test", 4, 30)] {
        try write(data, split, images: images, first: first)
      }
      let trained = try Command.run(
        ["train", "--json", "--data_path", "d", "--set", "model.image.kind=global"] + small,
        in: folder)
      let run = try #require(try trained.json()["run"] as? String)
      try lines(
        [
          "caption,image,agg_score,sampling_method",
          "COCO_val2014:sentid:960,COCO_val2014_000000000030.jpg,4.9,c2i_original",
          "COCO_val2014:sentid:961,COCO_val2014_000000000031.jpg,1.2,c2i_intrasim",
          "COCO_val2014:sentid:963,COCO_val2014_000000000033.jpg,3.2,c2i_intrasim",
        ], data, "sits_test.csv")
      let found = try Command.run(["eval", run, "--cxc", "auto"], in: folder)
      #expect(found.status == 0, "\(found.errors)")
      #expect(found.output.contains("3 ratings") && found.output.contains("1 further"))

      // Image 0 has one caption, image 1 three: every caption's own image is the more similar.
      try NpyWriter.write(
        path: folder.appendingPathComponent("s.npy").path, shape: [2, 4],
        floats: [0.9, 0.1, 0.2, 0.3, 0.1, 0.8, 0.7, 0.6])
      try lines(["x", "y", "y", "y"], folder, "ids.txt")
      let ranked = try Command.run(["rank", "s.npy", "--ids", "ids.txt", "--json"], in: folder)
      #expect(ranked.status == 0, "\(ranked.errors)")
      #expect(ranked.output.contains("\"rsum\"") || ranked.output.contains("600"))
      let refused = try Command.run(["rank", "s.npy"], in: folder)
      #expect(refused.status == 1 && refused.errors.contains("--captions-per-image 2"))
    }
  }
}
