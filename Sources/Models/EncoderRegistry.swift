import Ground

/// All text encoders; a new one is a file of its own and a line here.
public enum TextEncoderRegistry {
  public static let all: [TextEncoderDescriptor] = [.gru, .bert, .words]

  /// Those with a trait, in order.
  public static func having(_ trait: TextEncoderDescriptor.Traits) -> [TextEncoderDescriptor] {
    all.filter { $0.has(trait) }
  }

  /// Those with a setting of `model.text`, in order.
  public static func with(_ setting: String) -> [TextEncoderDescriptor] {
    all.filter { $0.settings.contains(setting) }
  }
}

extension [TextEncoderDescriptor] {
  /// Their names as a remedy gives them: `"gru" or "bert"`.
  public var alternatives: String { map { "\"\($0.name)\"" }.listed("or") }

  /// Their titles as alternatives: `GRU or BERT`.
  public var titles: String { map(\.title).listed("or") }
}

/// All image encoders; a new one is a file of its own and a line here.
public enum ImageEncoderRegistry {
  public static let all: [ImageEncoderDescriptor] = [.regions, .global, .both]
}
