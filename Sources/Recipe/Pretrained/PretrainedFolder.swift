import Foundation
import Ground

/// The files of a pretrained text encoder as Hugging Face's tools lay them out.
struct PretrainedFolder {
  /// The tensors, in safetensors.
  let weights: String
  /// `config.json` beside them.
  let configuration: String?
  /// `vocab.txt` beside them.
  let vocabulary: String?
  /// `tokenizer_config.json` beside them.
  let tokenizer: String?

  /// - Parameter path: The file of the tensors, or the folder that it is in.
  /// - Throws: A ``Failure`` that says what is there instead, with what to do about it.
  init(path: String) throws {
    let isFolder = try Self.isFolder(path)
    weights = isFolder ? try Self.weights(in: path) : path
    if !isFolder { try Self.requireSafeTensors(path) }
    let folder = (weights as NSString).deletingLastPathComponent
    func beside(_ name: String) -> String? {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      if FileManager.default.fileExists(atPath: file) { return file }
      // Sentence Transformers keeps the encoder's files in a folder of their own.
      let above = "\(path)/\(name)"
      return isFolder && FileManager.default.fileExists(atPath: above) ? above : nil
    }
    configuration = beside("config.json")
    vocabulary = beside("vocab.txt")
    tokenizer = beside("tokenizer_config.json")
  }

  /// The `vocab.txt` that comes with a checkpoint, if the checkpoint and it are there.
  static func vocabulary(of path: String) -> String? {
    (try? PretrainedFolder(path: path))?.vocabulary
  }

  private static func isFolder(_ path: String) throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      let name = ShellWord.quoted((path as NSString).lastPathComponent)
      throw Failure(
        "there is no such file or folder", at: path,
        remedy: "nothing is downloaded; Hugging Face's tool fetches a model of that name with\n"
          + "  hf download \(name) model.safetensors config.json vocab.txt tokenizer_config.json "
          + "--local-dir \(ShellWord.quoted(path))", kind: .usage)
    }
    return isFolder.boolValue
  }

  private static func weights(in folder: String) throws -> String {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    for name in ["model.safetensors", "0_Transformer/model.safetensors"]
    where FileManager.default.fileExists(atPath: "\(folder)/\(name)") { return "\(folder)/\(name)" }
    let tensors = names.filter { $0.hasSuffix(".safetensors") }
    if let shard = tensors.first(where: isShard) { throw sharded("\(folder)/\(shard)") }
    if let only = tensors.first, tensors.count == 1 { return "\(folder)/\(only)" }
    if names.contains("pytorch_model.bin") { throw pickled("\(folder)/pytorch_model.bin") }
    var remedy = "put model.safetensors there, with config.json and vocab.txt"
    if names.contains("snapshots") {
      let inner =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/snapshots")) ?? []
      if let snapshot = inner.sorted().first {
        remedy = "this is a cache; give \(folder)/snapshots/\(snapshot)"
      }
    }
    let found =
      tensors.count > 1
      ? tensors
      : names.filter { name in
        [".bin", ".h5", ".msgpack", ".ckpt", ".pt", ".pth", ".onnx", ".index"].contains {
          name.contains($0)
        }
      }
    throw Failure(
      "the folder has no model.safetensors"
        + (found.isEmpty ? "" : "; found \(found.prefix(4).joined(separator: ", "))"), at: folder,
      remedy: remedy, kind: .usage)
  }

  private static func requireSafeTensors(_ path: String) throws {
    let name = (path as NSString).lastPathComponent
    if isShard(name) || name.hasSuffix(".safetensors.index.json") { throw sharded(path) }
    let start = (try? MappedFile(path: path))?.withBytes { Array($0.prefix(2)) } ?? []
    // A zip archive or a pickle, as torch.save writes.
    if start == [0x50, 0x4B] || start.first == 0x80 && start.last.map({ $0 <= 5 }) == true {
      throw pickled(path)
    }
  }

  /// `model-00001-of-00003.safetensors`
  private static func isShard(_ name: String) -> Bool {
    name.hasSuffix(".safetensors") && name.contains("-of-0")
  }

  private static func sharded(_ path: String) -> Failure {
    let folder = (path as NSString).deletingLastPathComponent
    return Failure(
      "the tensors are parted among several files, expected one model.safetensors", at: path,
      remedy: "join them:\n  python3 -c \"import sys, glob; from safetensors.numpy import "
        + "load_file, save_file; d = sys.argv[1]; t = {}; "
        + "[t.update(load_file(f)) for f in sorted(glob.glob(d + '/*-of-*.safetensors'))]; "
        + "save_file(t, d + '/model.safetensors')\" "
        + ShellWord.quoted(folder.isEmpty ? "." : folder) + "\nand give the folder", kind: .usage)
  }

  private static func pickled(_ path: String) -> Failure {
    let target = (path as NSString).deletingPathExtension
    let folder = (path as NSString).deletingLastPathComponent
    let isPublished = (path as NSString).lastPathComponent == "pytorch_model.bin"
    let new = isPublished ? (folder.isEmpty ? "" : folder + "/") + "model" : target
    return Failure(
      "found a file of torch.save, expected safetensors", at: path,
      remedy: "convert it:\n  python3 -c \"import sys, torch; from safetensors.torch import "
        + "save_file; p, q = sys.argv[1:]; t = torch.load(p, map_location='cpu', "
        + "weights_only=True); save_file({k: v.clone().contiguous() for k, v in t.items() "
        + "if torch.is_tensor(v)}, q)\" \(ShellWord.quoted(path)) "
        + ShellWord.quoted(new + ".safetensors"), kind: .usage)
  }
}
