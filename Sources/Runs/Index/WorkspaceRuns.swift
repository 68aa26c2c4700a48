/// The run directories below a workspace, without an index.
public enum WorkspaceRuns {
  /// Paths of run directories, found as ``RunIndex`` finds them; imported runs are left out.
  public static func paths(in workspace: String) -> [String] {
    var scan = WorkspaceScan(workspace: workspace)
    return scan.scan().filter { !$0.isImported }.map {
      $0.path == "." ? workspace : "\(workspace)/\($0.path)"
    }
  }
}
