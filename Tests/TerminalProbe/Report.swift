import Foundation

/// Lines for the test that started the probe, on descriptor 3 where it is open.
func report(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  if fcntl(3, F_GETFD) >= 0 { _ = write(3, bytes, bytes.count) }
}
