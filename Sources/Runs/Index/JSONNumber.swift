/// Numbers as text with no more digits than they need.
enum JSONNumber {
  static func short(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }
}
