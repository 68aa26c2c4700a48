import Cells

/// What the workbench needs of a terminal; `Workbench` itself touches none.
///
/// Used from one thread.
public protocol Display: AnyObject {
  var size: Size { get }
  var symbols: Symbols { get }
  /// Whether clicks and the wheel are reported.
  var mouse: Bool { get set }
  /// Shows everything in the colours of another theme from the next frame on.
  func use(_ theme: Theme)
  /// Waits at most this many milliseconds, without end where it is nil, and gives what has come.
  func readInputs(timeout: Int?) -> [Input]
  /// Shows a buffer; writes nothing where nothing has changed.
  func present(_ buffer: CellBuffer)
  /// Makes the next ``present(_:)`` paint everything.
  func invalidate()
  /// Stops the process as ^Z does, and comes back.
  func suspend()
  /// Puts text on the local clipboard; false where it is too long.
  func copy(_ text: String) -> Bool
}
