import Cells
import Ground

/// Numbers from 0 to 1 as a row of shades, for example the weight of each word.
public struct HeatStrip: Widget {
  /// A cell or more for each value; NaN leaves a gap.
  public var values: [Double]
  /// Cells of each value, for strips under words; one each where it is empty.
  public var widths: [Int]

  /// From low to high on 256 colours: a ramp whose brightness rises, so that it is read without hue.
  private static let ramp: [UInt8] = [237, 60, 67, 73, 114, 185, 221]

  public init(_ values: [Double], widths: [Int] = []) {
    self.values = values
    self.widths = widths
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    var x = rect.x
    for (index, value) in values.enumerated() {
      let width = index < widths.count ? max(0, widths[index]) : 1
      defer { x += width }
      guard value.isFinite, x < rect.right else { continue }
      let part = max(0, min(1, value))
      let shades = buffer.symbols.shades
      let shade = shades[min(shades.count - 1, Int(clamping: part * Double(shades.count)))]
      let color = Self.ramp[min(Self.ramp.count - 1, Int(clamping: part * Double(Self.ramp.count)))]
      buffer.fill(Rect(x, rect.y, width, 1), Style(.palette(color)), with: shade)
    }
  }
}
