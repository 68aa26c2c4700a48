import CSignals
import Cells
import Foundation

extension TerminalScreen {
  /// How long the rest of a key's sequence may take: the Escape key sends its first byte alone.
  static let escapeDelay = 25
  /// How long the rest of a longer sequence may take before it is dropped.
  static let sequenceDelay = 250
  /// Bytes read in one call, so that a flood of input leaves time to draw.
  static let largestRead = 16 * 1024

  /// Waits for input and gives all that is there, resizes last.
  ///
  /// A stop (^Z from outside) is carried out in here and gives `.resumed`.
  /// - Parameter timeout: milliseconds to wait at most, 0 for what is there, nil for no end.
  public func readInputs(timeout: Int?) -> [Input] {
    var inputs: [Input] = []
    let deadline = timeout.map { Date().addingTimeInterval(Double($0) / 1000) }
    repeat {
      let delay = decoder.pendingDelay
      var wait = deadline.map { max(0, Int(($0.timeIntervalSinceNow * 1000).rounded(.up))) } ?? -1
      if let delay { wait = wait < 0 ? delay : min(wait, delay) }
      var polled = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: waker.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&polled, 2, Int32(clamping: wait))
      if ready < 0 {
        if errno != EINTR { return [.closed] }
        continue
      }
      if ready == 0 {
        if let delay, wait >= delay { inputs += decoder.timeOut() }
      }
      if polled[1].revents != 0 { inputs += takeEvents() }
      if polled[0].revents != 0, !readBytes(into: &inputs) { return inputs + [.closed] }
      if ready == 0, inputs.isEmpty, let deadline, deadline.timeIntervalSinceNow <= 0 { break }
    } while inputs.isEmpty
    return InputDecoder.merged(inputs)
  }

  /// Reads what is there. Returns false where the terminal is gone.
  private func readBytes(into inputs: inout [Input]) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var total = 0
    while total < Self.largestRead {
      let count = read(input, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 && errno == EAGAIN }
      inputs += decoder.feed(bytes.prefix(count))
      total += count
      var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 0) > 0, polled.revents & Int16(POLLIN) != 0 else { break }
    }
    return true
  }

  private func takeEvents() -> [Input] {
    let events = waker.take()
    var inputs: [Input] = []
    let sizeBefore = size
    if events.contains(UInt8(ascii: "Z")) {
      suspend()
      inputs.append(.resumed)
    } else if events.contains(UInt8(ascii: "C")) {
      enterAgain()
      inputs.append(.resumed)
    }
    if events.contains(UInt8(ascii: "W")) {
      foil_signals_take_resize()
      let now = currentSize()
      if now != size {
        curses.resize(now)
        shown = nil
      }
    }
    if size != sizeBefore { inputs.append(.resize(size)) }
    if events.contains(UInt8(ascii: "T")) {
      inputs.append(.terminate(signal: foil_signals_take_asked()))
    }
    if events.contains(UInt8(ascii: "K")) { inputs.append(.wake) }
    return inputs
  }
}
