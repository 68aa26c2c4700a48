import CSignals

/// What becomes of a process whose code makes a mistake.
public enum Crashes {
  /// A crash, or a signal of one from outside, ends the process at once: nobody is asked at the
  /// terminal, and no lock is held while a backtrace is written.
  ///
  /// `SWIFT_BACKTRACE` in the environment brings the runtime's backtrace back.
  public static func endTheProcess() { foil_signals_end_plainly() }
}
