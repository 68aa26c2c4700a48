import Foundation
import Ground
import Records

/// Writes runs as TensorBoard event files.
public enum TensorBoardExport {
  /// Writes the curves of a run to a folder of its own.
  ///
  /// Tags are the names of the curves with slashes: `step/loss`, `eval/dev/i2t/r1`. Steps that a
  /// resumed run did over are there once; where it resumed, a session starts. Exporting again
  /// replaces the file.
  ///
  /// - Parameters:
  ///   - run: The run directory.
  ///   - folder: Where the run's folder is made, as TensorBoard's `--logdir`.
  /// - Returns: The file that was written.
  /// - Throws: `Failure` if the log cannot be read or the file cannot be written.
  @discardableResult
  public static func write(_ run: String, to folder: String) throws -> String {
    let path = URL(fileURLWithPath: run).standardizedFileURL
    let log = path.path + "/events.jsonl"
    guard FileManager.default.fileExists(atPath: log) else {
      throw Failure("the run has no log", at: log, remedy: "name a run directory")
    }
    var reader = EventLogReader(path: log)
    var first: Double?
    var events: [ScalarEvent] = []
    _ = try reader.history { event in
      first = first ?? event.time
      if let event = scalarEvent(event) { events.append(event) }
    }
    let target = folder + "/" + path.lastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: target, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "cannot make the folder: \((error as NSError).localizedDescription)", at: target)
    }
    let time = first ?? 0
    // The name depends on the run alone, so that nothing is there twice.
    let seconds = time.isFinite && abs(time) < 1e12 ? Int(clamping: time) : 0
    let file = "\(target)/events.out.tfevents.\(seconds).foil"
    try EventFile.write(events, to: file, time: time)
    return file
  }

  /// The numbers of an event; nil if it has none.
  static func scalarEvent(_ event: Event) -> ScalarEvent? {
    if event.kind == .state {
      // A reader drops what has at least the session's step; the resumed step itself stays.
      return event.isResume
        ? ScalarEvent(time: event.time, step: event.step + 1, .sessionStart) : nil
    }
    guard event.kind != .note else { return nil }
    var scalars: [ScalarEvent.Scalar] = []
    var prefix = event.kind.rawValue
    if event.kind == .evaluation {
      prefix += "/" + (event["split"]?.text ?? "dev")
      if event["final"]?.boolean == true { prefix = "final/" + prefix.dropFirst(5) }
    }
    for (key, value) in event.fields.sorted(by: { $0.key < $1.key }) {
      add(value, "\(prefix)/\(key)", to: &scalars, depth: 0)
    }
    return scalars.isEmpty
      ? nil : ScalarEvent(time: event.time, step: event.step, .scalars(scalars))
  }

  private static func add(
    _ value: JSONValue, _ tag: String, to scalars: inout [ScalarEvent.Scalar], depth: Int
  ) {
    if case .object(let fields) = value {
      guard depth < 4 else { return }
      for (key, inner) in fields.sorted(by: { $0.key < $1.key }) {
        add(inner, "\(tag)/\(key)", to: &scalars, depth: depth + 1)
      }
    } else if let number = value.number {
      scalars.append(ScalarEvent.Scalar(tag, number))
    }
  }
}
