import Ground

extension RunDirectory {
  /// The run's vocabulary, made from the training captions alone.
  public var vocabularyFile: String { path + "/vocabulary.json" }

  /// The path of the run's `best` or `last` checkpoint, or of any other.
  ///
  /// - Throws: A ``Failure`` if there is no such file.
  public func checkpoint(_ name: String) throws -> String {
    let path =
      switch name {
      case "best": bestCheckpoint
      case "last": lastCheckpoint
      default: name
      }
    guard try FileStatus.exists(path) else {
      throw Failure(
        "there is no such checkpoint", at: path,
        remedy: "the run may have been stopped before its first evaluation; go on with "
          + "`foil resume \(self.path)`")
    }
    return path
  }

  /// Whether the run's log says that it was completed.
  public func isComplete() throws -> Bool {
    var reader = EventLogReader(path: eventsFile)
    return try reader.poll().events.contains {
      $0.kind == .state && $0["state"]?.text == "completed"
    }
  }
}
