import Foundation
import Ground

extension Scenes {
  /// Generates the data set in the layout of SCAN's precomputed features.
  ///
  /// For each split: `{split}_ims.npy` (float16 [images, 36, 64]), `{split}_caps.txt` (line 5i + k is
  /// caption k of image i), `{split}_ids.txt`, `{split}_scenes.jsonl`; besides `dev_edits.tsv` and
  /// `test_edits.tsv` (true captions with false twins), `pictures/{id}.png` and `README.txt`. The folder appears under its name only when it is complete. A folder of the
  /// same name is replaced if an earlier call made it. What interrupted programs left beside it goes.
  ///
  /// - Parameters:
  ///   - directory: The folder to make; its parent is made if need be.
  ///   - options: Sizes and seed.
  /// - Throws: ``Failure`` if the folder holds something else, the sizes make no sense, or a file
  ///   cannot be written; then nothing is left behind and an earlier folder is as it was.
  public static func write(to directory: URL, options: SceneOptions = SceneOptions()) throws {
    try write(to: directory, options: options, willWrite: { _ in })
  }

  /// Generates the data set and calls `willWrite` with the name of each file before it is written.
  static func write(
    to directory: URL, options: SceneOptions, willWrite: (String) throws -> Void
  ) throws {
    try checkSizes(options)
    try NewFolder.make(
      directory, expected: "a scenes data set", isReplaceable: isOurs
    ) { folder in
      for split in Split.allCases {
        try write(split, to: folder, options: options, willWrite: willWrite)
      }
      try willWrite(readmeFile)
      try readme(options).write(
        to: folder.appendingPathComponent(readmeFile), atomically: false, encoding: .utf8)
    }
  }

  private static let readmeFile = "README.txt"
  private static let title = "Scenes: a synthetic image-text data set made by Foil"

  private static func checkSizes(_ options: SceneOptions) throws {
    let most = 100_000
    for split in Split.allCases where !(1...most).contains(options.size(of: split)) {
      throw Failure(
        "the split \(split.rawValue) cannot have \(options.size(of: split)) images",
        remedy: "ask for 1 to \(most)", kind: .usage)
    }
    if let pictures = options.pictures, pictures < 0 {
      throw Failure(
        "the number of pictures to save cannot be \(pictures)", remedy: "ask for 0 or more",
        kind: .usage)
    }
  }

  /// Whether an earlier call made the folder.
  private static func isOurs(_ directory: URL) -> Bool {
    let readme = directory.appendingPathComponent(readmeFile)
    guard let text = try? MappedFile(path: readme.path) else { return false }
    return text.withBytes { $0.starts(with: title.utf8) }
  }

  private static func write(
    _ split: Split, to directory: URL, options: SceneOptions, willWrite: (String) throws -> Void
  ) throws {
    let count = options.size(of: split)
    let pictures = directory.appendingPathComponent("pictures")
    try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys

    let featureFile = "\(split.rawValue)_ims.npy"
    try willWrite(featureFile)
    let features = try NpyWriter(
      path: directory.appendingPathComponent(featureFile).path,
      shape: [count, SceneFeatures.regions, SceneFeatures.columns], as: .float16)
    var captions = Data()
    var ids = Data()
    var scenes = Data()
    var edits = Data("image\tkind\ttrue\tedited\n".utf8)
    for index in 0..<count {
      let example = Scenes.example(seed: options.seed, split: split, index: index)
      try features.append(SceneFeatures.compute(example.picture))
      for caption in example.captions { captions += Data((caption + "\n").utf8) }
      ids += Data((example.scene.id + "\n").utf8)
      scenes += try encoder.encode(example.scene)
      scenes.append(UInt8(ascii: "\n"))
      edits += Data(editLines(of: example, index, split, seed: options.seed).utf8)
      if index < options.pictures ?? count {
        let name = "\(example.scene.id).png"
        try willWrite(name)
        try writeUnsynced(
          example.picture.pngData(), to: pictures.appendingPathComponent(name))
      }
    }
    try features.finish()
    var files = [
      ("\(split.rawValue)_caps.txt", captions), ("\(split.rawValue)_ids.txt", ids),
      (split.scenesFile, scenes),
    ]
    if let editsFile = split.editsFile { files.append((editsFile, edits)) }
    for (name, content) in files {
      try willWrite(name)
      try content.write(to: directory.appendingPathComponent(name))
    }
  }

  private static func editLines(
    of example: Example, _ index: Int, _ split: Split, seed: UInt64
  ) -> String {
    guard var stream = split.editStream(seed: seed, index: index) else { return "" }
    return SceneEdits.edits(of: example, from: &stream).map {
      "\(index)\t\($0.kind.rawValue)\t\($0.caption)\t\($0.edited)\n"
    }.joined()
  }

  /// Writes a file without waiting for the disk, unlike `Data.write(to:)`: thousands of small files
  /// would take far longer to sync than to make.
  private static func writeUnsynced(_ data: Data, to file: URL) throws {
    guard let stream = fopen(file.path, "wb") else {
      throw Failure("the file cannot be made (error \(errno))", at: file.path)
    }
    let written = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    guard fclose(stream) == 0 && written == data.count else {
      throw Failure(
        "only \(written) of \(data.count) bytes could be written", at: file.path,
        remedy: "check the free space")
    }
  }

  private static func readme(_ options: SceneOptions) -> String {
    let saved = options.pictures.map { "the first \($0) of each split" } ?? "all"
    return """
      \(title)

      Generated pictures of up to six objects (shape, colour, size, number, position) on a plain,
      striped or checkered background, with five English captions an image from a varied grammar.
      The truth of any sentence of the grammar about any picture can be decided from
      {split}_scenes.jsonl. Different pictures may share true captions.

      seed      \(options.seed)
      train     \(options.train) images
      dev       \(options.dev) images
      test      \(options.test) images
      pictures  \(saved)

      {split}_ims.npy       features, float16 [images, \(SceneFeatures.regions), \
      \(SceneFeatures.columns)]: a grid of 6 x 6 patches, row by row,
                            of each 4 x 4 pixels in RGB, mean and deviation of RGB, gradients
                            in eight directions, and the patch's column and row
      {split}_caps.txt      captions, five lines an image in the order of the features
      {split}_ids.txt       the images' names, one a line
      {split}_edits.tsv     dev and test: true captions of an image, each with an edited twin that
                            is false of it: image's number, kind of edit, caption, twin
      {split}_scenes.jsonl  what each picture shows, one JSON object a line; x and y are the
                            pixels of an object's centre, from the top left
      pictures/{id}.png     the pictures, \(Scene.side) x \(Scene.side) RGB

      The same seed and sizes give the same bytes.

      """
  }
}
