/// The program's version, in the one place that has it.
///
/// `foil --version` prints it and every run's provenance keeps it. What a number promises stands in
/// `CHANGELOG.md`.
public enum ProgramVersion {
  public static let current = "0.2.0"
}
