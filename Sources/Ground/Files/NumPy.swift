/// Commands that mend an array file with NumPy.
public enum NumPy {
  /// A command line that replaces the file at `path`; `expression` has it as `np.load(p)`.
  ///
  /// - Parameter expression: Python without double quotes, dollar signs and backquotes.
  public static func rewriting(_ path: String, as expression: String) -> String {
    "python3 -c \"import sys, numpy as np; p = sys.argv[1]; np.save(p, \(expression))\" "
      + ShellWord.quoted(path)
  }
}
