/// Words and commands about arrays that cannot be read as they are.
enum NpyRemedy {
  /// What is wrong with elements of this type, and how to mend the file.
  ///
  /// - Parameters:
  ///   - descr: NumPy's name of the type, for example `|V2`.
  ///   - types: The types that can be read here.
  static func failure(
    _ descr: String, shape: [Int], expecting types: [NpyType], path: String
  ) -> Failure {
    let expected =
      "expected " + (types.count > 1 ? "one of " : "")
      + types.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let (kind, remedy) = words(descr, shape: shape, expecting: types, path: path)
    return Failure("found \(kind) of type '\(descr)', \(expected)", at: path, remedy: remedy)
  }

  private static func words(
    _ descr: String, shape: [Int], expecting types: [NpyType], path: String
  ) -> (kind: String, remedy: String) {
    let target = types.contains(.float32) ? "<f4" : types[0].rawValue
    func rewritten(_ expression: String) -> String {
      "save the array again in Python:\n  " + NumPy.rewriting(path, as: expression)
    }
    let converted = rewritten("np.ascontiguousarray(np.load(p).astype('\(target)'))")
    // The byte order, if there is one, then a letter and a size.
    let order = descr.first.map { "<>=|".contains($0) } == true
    switch order ? descr.dropFirst().first : descr.first {
    case "O": return ("Python objects", objects(shape, path: path))
    case "V" where descr.hasSuffix("V2"):
      return (
        "raw pairs of bytes, as NumPy writes bfloat16,",
        rewritten("(np.load(p).view('<u2').astype('<u4') << 16).view('<f4')")
      )
    case "V":
      return ("raw bytes", "convert the array to float32 where it was made, and np.save that")
    case "c":
      return (
        "complex numbers",
        "a feature is one real number; if the real parts are meant, "
          + rewritten("np.ascontiguousarray(np.load(p).real.astype('<f4'))")
      )
    case "b": return ("truth values", converted)
    case "i", "u": return (descr.hasPrefix(">") ? "big-endian integers" : "integers", converted)
    case "f": return (descr.hasPrefix(">") ? "big-endian elements" : "elements", converted)
    case "U", "S", "a": return ("texts", "if they are numbers, " + converted)
    case "M", "m": return ("times", "save numbers in their place with np.save")
    default: return (descr.hasPrefix(">") ? "big-endian elements" : "elements", converted)
    }
  }

  /// A list of arrays of different lengths, or a dictionary, that np.save has pickled.
  private static func objects(_ shape: [Int], path: String) -> String {
    if shape.isEmpty {
      return "a dictionary or list was saved whole; choose the array in it, KEY:\n  "
        + NumPy.rewriting(
          path, as: "np.asarray(np.load(p, allow_pickle=True).item()['KEY'], '<f4')")
    }
    let padded =
      "[y.__setitem__((i, slice(len(r))), r) for i, r in enumerate(x)]; "
      + "np.save(p, y if y.ndim < 3 or n > 1 else y[:, 0])"
    return "rows of different lengths were saved as objects; fill them up with zeros, of which "
      + "all-zero regions are left out:\n  python3 -c \"import sys, numpy as np; p = sys.argv[1]; "
      + "x = [np.asarray(r, '<f4') for r in np.load(p, allow_pickle=True)]; "
      + "n = max(len(r) for r in x); y = np.zeros((len(x), n) + x[0].shape[1:], '<f4'); "
      + "\(padded)\" \(ShellWord.quoted(path))"
  }

  /// How to lay an array in Fortran order out row by row; its axes may be swapped.
  static func fortran(_ shape: [Int], path: String) -> String {
    let reversed = NpyHeader.tuple(shape.reversed())
    return "if \(NpyHeader.tuple(shape)) is (images, …), save the array again in Python:\n  "
      + NumPy.rewriting(path, as: "np.ascontiguousarray(np.load(p))")
      + "\nbut if the last number is that of the images, as in arrays from Matlab, turn it to "
      + "\(reversed):\n  " + NumPy.rewriting(path, as: "np.ascontiguousarray(np.load(p).T)")
  }

  /// What a file that does not begin as an array does begin as.
  static func foreign(_ bytes: UnsafeRawBufferPointer, path: String) -> (
    what: String, remedy: String
  ) {
    let save = "save an array there in Python: np.save('file.npy', x)"
    let text = String(decoding: bytes.prefix(10), as: UTF8.self)
    switch text {
    case _ where text.hasPrefix("PK"):
      return (
        "found a zip archive as np.savez and PyTorch write",
        "if it is an .npz, keep its first array (np.savez may hold several):\n  "
          + NumPy.rewriting(path, as: "(lambda z: z[z.files[0]])(np.load(p))") + "\nelse " + save
      )
    case _ where bytes.prefix(8).elementsEqual([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]):
      return ("found an HDF5 file", "read its array with h5py, and \(save)")
    case _ where text.hasPrefix("MATLAB"):
      return (
        "found a Matlab file",
        "read its array with scipy.io.loadmat, turn it so that the images come first, and \(save)"
      )
    default: return ("found no NumPy array", save)
    }
  }
}
