import Foundation
import Ground
import Testing

/// A folder with a sound file of every kind that the program reads, and the commands that read it.
struct FuzzWorld {
  /// A file and what is run after it was damaged; the commands see the folder as their own.
  struct Target {
    var file: String
    var commands: [[String]]
  }

  let folder: URL
  private(set) var targets: [Target] = []

  init(in folder: URL) throws {
    self.folder = folder
    let small = try SmallRun(in: folder)
    try foil(
      small.arguments(
        "runs",
        more: [
          "run.name=first", "training.epochs=2", "training.checkpoint_steps=0",
          "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
          "foils.words_epoch=1", "foils.log_steps=2",
        ]))
    let run = "runs/\(try small.runDirectory("runs").lastPathComponent)"
    try runTargets(run)
    try dataTargets(small)
    try queueTargets(small)
    try exchangeTargets(run)
    try otherTargets()
    for target in targets {
      #expect(
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(target.file).path),
        "\(target.file)")
    }
  }

  private func foil(_ arguments: [String]) throws {
    let result = try Command.run(arguments, in: folder)
    #expect(result.status == 0, "\(arguments.prefix(3)) \(result.errors)")
  }

  private func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private mutating func add(_ file: String, _ commands: [String]...) {
    targets.append(Target(file: file, commands: commands))
  }

  private mutating func runTargets(_ run: String) throws {
    try foil(["marks", run, "--anchor", "c:1", "--negative", "c:9", "--mark", "true"])
    try foil(["runs", "tag", "small", run])
    try foil(["runs", "note", "a note", run])
    add(
      "\(run)/events.jsonl", ["runs", "--columns", "all"], ["runs", "--csv"], ["compare", run],
      ["watch", run, "--history", "100"], ["export", "tensorboard", run, "--out", "board"])
    add("\(run)/foils.jsonl", ["foils", run, "--all", "--rejected"], ["foils", run, "--summary"])
    add("\(run)/run.toml", ["runs"], ["settings", "\(run)/run.toml"], ["resume", run])
    add(
      "\(run)/provenance.json", ["runs", "--columns", "all"], ["resume", run], ["compare", run])
    add("\(run)/marks.jsonl", ["marks", run])
    add("\(run)/vocabulary.json", ["ask", run, "a red circle"], ["resume", run])
    for name in ["best", "last"] {
      add(
        "\(run)/checkpoints/\(name).safetensors",
        ["eval", run, "--split", "dev", "--checkpoint", name], ["resume", run])
    }
    for name in ["notes.json", "ranks/test_i2t.npy", "ranks/test_captions.npy"]
    where FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("\(run)/\(name)").path)
    {
      add("\(run)/\(name)", ["runs", "--columns", "all"], ["compare", run])
    }
    try foil(["runs"])
    add("runs/.foil/index.sqlite", ["runs"], ["runs", "--csv"], ["compare", run])
    add("scenes/dev_edits.tsv", ["eval", run, "--split", "dev", "--edits", "auto"])
    try write("0\t0\t4.5\n1\t0\t4.0\n6\t1\t1.5\n9\t0\t0.5\n", to: "scenes/dev_cxc_sits.tsv")
    add("scenes/dev_cxc_sits.tsv", ["eval", run, "--split", "dev", "--cxc", "auto"])
    for name in ["dev_ims.npy", "dev_caps.txt", "dev_scenes.json", "dev_scenes.jsonl"]
    where FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("scenes/\(name)").path)
    {
      add(
        "scenes/\(name)", ["eval", run, "--split", "dev"], ["lens", run, "--anchor", "c:3"],
        ["ask", run, "a red circle", "--image", "0"])
    }
  }

  private mutating func dataTargets(_ small: SmallRun) throws {
    let train = small.arguments(
      "other", more: ["training.epochs=1", "training.checkpoint_steps=0"])
    for name in ["train_ims.npy", "train_caps.txt"] {
      add("scenes/\(name)", ["data", "check", "scenes"], train)
    }
    try write("the 0.1 0.2 0.3\nred 0.3 -0.1 0.2\ncircle 0.5 0.5 0.1\n", to: "vectors.txt")
    add(
      "vectors.txt",
      small.arguments(
        "other",
        more: [
          "training.epochs=1", "objective.terms=triplet,kendall", "objective.labels=word_vectors",
          "objective.labels_path=vectors.txt",
        ]))
    var images: [String] = []
    for image in 0..<12 {
      let split = ["train", "dev", "test"][image % 3]
      images.append(
        """
        {"split": "\(split)", "imgid": \(image), "filename": "\(image).jpg", "sentences": \
        [{"raw": "A dog runs \(image)."}, {"tokens": ["two", "cats", "sit"]}]}
        """)
    }
    try write("{\"images\": [\(images.joined(separator: ",\n"))]}\n", to: "split/dataset_x.json")
    try NpyWriter.write(
      path: folder.appendingPathComponent("split/dataset_x.npy").path, shape: [12, 4],
      floats: (0..<48).map { Float($0) })
    add("split/dataset_x.json", ["data", "check", "split"])
    add("split/dataset_x.npy", ["data", "check", "split"])
    let pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "red", "circle", "##s"]
    try write(pieces.joined(separator: "\n") + "\n", to: "vocab.txt")
    add(
      "vocab.txt",
      small.arguments(
        "other",
        more: [
          "training.epochs=1", "data.tokenizer=wordpiece", "data.vocabulary=vocab.txt",
          "model.text.kind=bert", "model.text.layers=1", "model.text.hidden=16",
          "model.text.heads=2", "model.text.intermediate=16",
        ]))
    try write(Self.annotations("captions"), to: "annotations/captions_val2017.json")
    try write(Self.annotations("instances"), to: "annotations/instances_val2017.json")
    try write(Self.annotations("keypoints"), to: "annotations/person_keypoints_val2017.json")
    for name in ["captions", "instances", "person_keypoints"] {
      add(
        "annotations/\(name)_val2017.json",
        [
          "data", "coco", "--annotations", "annotations", "--part", "val2017", "--split",
          "50,25,25", "--out", "coco",
        ])
    }
  }

  private mutating func queueTargets(_ small: SmallRun) throws {
    let plain = try Command.run(
      ["settings"]
        + small.arguments(
          "runs", more: ["run.threads=1", "training.epochs=1", "training.checkpoint_steps=0"]
        ).dropFirst(2), in: folder)
    try write(plain.output, to: "run.toml")
    add("run.toml", ["settings", "run.toml"], ["queue", "add", "run.toml", "--no-start"])
    try write(
      """
      name = "sweep"
      base = "run.toml"
      seeds = [0, 1]

      [set]
      run.tags = ["sweep"]

      [[list]]
      objective.terms = ["triplet"]

      [[list]]
      objective.terms = ["triplet_sn"]
      objective.triplet_sn.tau = 0.1
      """, to: "sweep.toml")
    add("sweep.toml", ["sweep", "sweep.toml", "--dry-run"])
    try foil(["queue", "add", "run.toml", "run.toml", "--no-start"])
    for job in 1...2 {
      add(
        "runs/queue/jobs/\(job).json", ["queue"], ["queue", "--json"], ["pause", "all"],
        ["queue", "move", "2", "--first"], ["engine", "run", "--until-idle"], ["runs"])
    }
  }

  private mutating func exchangeTargets(_ run: String) throws {
    try write(
      """
      Namespace(batch_size=128, data_name='f30k', max_violation=True, margin=0.2, seed=4)
      2018-10-10 10:10:10,123 Epoch: [0][0/1000]\tEit 0  lr 0.0002  Le 90.1230 (90.1230)  Time 0.2
      2018-10-10 10:10:20,456 Epoch: [0][500/1000]\tEit 500  lr 0.0002  Le 12.3456 (13.1)  Time 0.2
      Image to text: 43.8, 72.4, 81.8, 2.0, 13.4
      Text to image: 32.1, 61.2, 72.0, 3.0, 25.5
      Current rsum is 363.3

      """, to: "logs/f30k.log")
    add(
      "logs/f30k.log", ["import", "logs", "--out", "imported"], ["runs", "--workspace", "imported"])
    try foil(["export", "tensorboard", run, "--out", "board"])
    let events = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      .first { $0.contains("tfevents") }
    let file = try #require(events)
    add(file, ["import", file, "--out", "imported"], ["compare", "--workspace", "imported"])
    try foil(["import", "logs", "--out", "known"])
    let known = try FileManager.default.subpathsOfDirectory(
      atPath: folder.appendingPathComponent("known").path)
    for name in known where name.hasSuffix(".json") || name.hasSuffix(".jsonl") {
      add("known/\(name)", ["runs", "--workspace", "known"], ["import", "logs", "--out", "known"])
    }
  }

  private mutating func otherTargets() throws {
    try write(
      """
      {"similarities": [[0.6, 0.45, 0.2], [0.3, 0.55, 0.53], [0.25, 0.4, 0.7]],
       "labels": [[1, 0.2, 0.1], [0.3, 1, 0.4], [0.1, 0.2, 1]], "images": [0, 1, 2], "seed": 3,
       "objective": {"terms": ["triplet_sn", "kendall"], "triplet_sn": {"tau": 0.05}}}
      """, to: "case.json")
    add("case.json", ["objective", "case.json"], ["objective", "case.json", "--json"])
    try NpyWriter.write(
      path: folder.appendingPathComponent("similarities.npy").path, shape: [4, 20],
      floats: (0..<80).map { Float($0 * 37 % 80) / 80 })
    add("similarities.npy", ["rank", "similarities.npy"])
  }

  /// COCO's annotations of eight images with a person and a dog each.
  private static func annotations(_ kind: String) -> String {
    let images = (1...8).map {
      "{\"id\": \($0), \"width\": 640, \"height\": 480, \"file_name\": \"\($0).jpg\"}"
    }
    let box = "\"bbox\": [10.5, 20.0, 100.0, 50.0], \"area\": 5000.0, \"iscrowd\": 0"
    let annotations = (1...8).flatMap { image in
      (0..<(kind == "captions" ? 5 : 2)).map { part -> String in
        let ids = "\"id\": \(image * 10 + part), \"image_id\": \(image)"
        let category = "\"category_id\": \(kind == "keypoints" ? 1 : [1, 18][part % 2])"
        return switch kind {
        case "captions": "{\(ids), \"caption\": \"A person with a dog, \(part).\"}"
        case "instances": "{\(ids), \(category), \(box)}"
        default:
          "{\(ids), \(category), \(box), \"num_keypoints\": 1, \"keypoints\": ["
            + Array(repeating: "12, 30, 2", count: 17).joined(separator: ", ") + "]}"
        }
      }
    }
    let categories = """
      [{"id": 1, "name": "person", "supercategory": "person"}, \
      {"id": 18, "name": "dog", "supercategory": "animal"}]
      """
    return """
      {"images": [\(images.joined(separator: ", "))],
       "annotations": [\(annotations.joined(separator: ",\n"))],
       "categories": \(categories)}
      """
  }
}
