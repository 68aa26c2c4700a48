import Foundation

/// Words for what `JSONDecoder` throws.
package enum JSONFailure {
  /// - Parameters:
  ///   - error: What decoding `data` threw.
  ///   - data: The JSON.
  /// - Returns: A sentence without a full stop, naming the key or the character.
  package static func describe(_ error: any Error, in data: Data) -> String {
    guard let error = error as? DecodingError else { return "it is not JSON" }
    switch error {
    case .typeMismatch(let type, let context):
      return "\(path(context.codingPath)) is not \(name(type))"
    case .valueNotFound(let type, let context):
      return "\(path(context.codingPath)) is null; expected \(name(type))"
    case .keyNotFound(let key, let context):
      return "\(path(context.codingPath)) lacks “\(key.stringValue)”"
    case .dataCorrupted(let context):
      guard context.codingPath.isEmpty else {
        return "\(path(context.codingPath)): \(context.debugDescription)"
      }
      return syntaxError(in: data) ?? context.debugDescription
    @unknown default:
      return "it is not as expected"
    }
  }

  /// Where the JSON is broken, which `JSONDecoder` on Linux does not tell but the older reader does.
  private static func syntaxError(in data: Data) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      return nil
    } catch {
      return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var text = ""
    for key in keys {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return text.isEmpty ? "the top level" : text
  }

  private static func name(_ type: Any.Type) -> String {
    switch type {
    case is Int.Type: return "a whole number"
    case is String.Type: return "a string"
    default: break
    }
    let text = "\(type)"
    if text.hasPrefix("Dictionary") { return "an object" }
    return text.hasPrefix("Array") ? "an array" : "a \(text)"
  }
}
