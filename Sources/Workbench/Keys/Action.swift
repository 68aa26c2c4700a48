import Cells

/// What actions act on: a screen, or the interface that holds the screens.
public protocol ActionHost: SendableMetatype {
  /// What an action asks others to do, beyond the change of its host.
  associatedtype Request
  /// All that can be done to it, in the order of help and documentation.
  static var actions: [Action<Self>] { get }
}

/// A thing that a person can have done: keys and words, why it cannot be done now, and what it does.
///
/// ```swift
/// Action(
///   "log.copy", [Key("y")], in: "log", label: "copy", "Copy all lines to the clipboard",
///   obstacle: { $0.lines($1).isEmpty ? "there is nothing to copy" : nil },
///   do: { [.copy($0.text($1))] })
/// ```
public struct Action<Host: ActionHost>: Sendable {
  /// Why it cannot be done now, as part of a sentence; nil if it can.
  public typealias Obstacle = @Sendable (Host, WorkspaceModel) -> String?
  /// Changes the host and says what others shall do.
  public typealias Body = @Sendable (inout Host, WorkspaceModel) -> [Host.Request]

  public let binding: KeyBinding
  public let obstacle: Obstacle
  public let body: Body

  init(_ binding: KeyBinding, obstacle: @escaping Obstacle, body: @escaping Body) {
    self.binding = binding
    self.obstacle = obstacle
    self.body = body
  }

  /// An action that others have a part in.
  public init(
    _ name: String, _ keys: [Key], in context: KeyContext = .global, label: String = "",
    _ description: String, traits: KeyBinding.Traits = [],
    obstacle: @escaping Obstacle = { _, _ in nil }, do body: @escaping Body
  ) {
    let binding = KeyBinding(
      name, keys, in: context, label: label, description, traits: traits)
    self.init(binding, obstacle: obstacle, body: body)
  }

  /// An action that changes no more than what is shown.
  public init(
    _ name: String, _ keys: [Key], in context: KeyContext = .global, label: String = "",
    _ description: String, traits: KeyBinding.Traits = [],
    obstacle: @escaping Obstacle = { _, _ in nil },
    change: @escaping @Sendable (inout Host, WorkspaceModel) -> Void
  ) {
    self.init(
      name, keys, in: context, label: label, description, traits: traits, obstacle: obstacle
    ) { host, model in
      change(&host, model)
      return []
    }
  }

  /// The same action, which cannot be done either where there is this obstacle.
  func unless(_ other: @escaping Obstacle) -> Action {
    let own = obstacle
    return Action(binding, obstacle: { other($0, $1) ?? own($0, $1) }, body: body)
  }
}

extension ActionHost {
  /// What help, documentation and configuration know of its actions.
  public static var keys: [KeyBinding] { actions.map(\.binding) }

  static func action(_ name: String) -> Action<Self>? {
    actions.first { $0.binding.action == name }
  }

  /// Why an action cannot be done now; nil if it can.
  public func obstacle(to name: String, _ model: WorkspaceModel) -> String? {
    Self.action(name)?.obstacle(self, model)
  }

  /// Carries out an action of this name; nothing where there is none.
  public mutating func perform(_ name: String, _ model: WorkspaceModel) -> [Request] {
    Self.action(name)?.body(&self, model) ?? []
  }
}
