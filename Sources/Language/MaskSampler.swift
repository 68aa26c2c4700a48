import Ground

/// Chooses the groups of a caption that are masked in one variant.
///
/// A group is chosen with the probability that is the mean of ρ / n(p) over its positions p, where
/// n(p) is the number of groups with p, so that each word is masked at about the rate ρ although
/// groups overlap (the sampling of TAGS, Fan et al., Findings of NAACL 2022, by its released code).
/// Where no group was chosen, one is drawn.
///
/// All positions of a group are masked together, as long as that keeps to the greatest number of
/// changes; groups that alone exceed it are left out from the start and do not count in n(p).
public struct MaskSampler: Sendable {
  /// ρ, 0 ... 1.
  public let rate: Double
  /// At most so many positions are masked in a variant.
  public let maximumChanges: Int

  /// - Parameters:
  ///   - rate: ρ, the rate at which a word is masked; cut to 0 ... 1.
  ///   - maximumChanges: The greatest number of masked positions, at least 1.
  public init(rate: Double, maximumChanges: Int) {
    self.rate = min(1, max(0, rate))
    self.maximumChanges = max(1, maximumChanges)
  }

  /// The probability of each group; 0 for groups that exceed ``maximumChanges``.
  ///
  /// - Parameters:
  ///   - groups: The groups of a caption.
  ///   - length: The caption's tokens; all positions are below it.
  public func probabilities(_ groups: [MaskGroup], length: Int) -> [Double] {
    var result = [Double](repeating: 0, count: groups.count)
    result.withUnsafeMutableBufferPointer { fill($0, groups, length: length) }
    return result
  }

  /// Draws the masked positions of one variant.
  ///
  /// - Parameters:
  ///   - groups: The groups of the caption; without any, nothing is masked.
  ///   - length: The caption's tokens; all positions are below it.
  ///   - random: Where the choice comes from.
  ///   - labelled: Becomes the masked positions, ascending, each with the kind of the group that was
  ///     chosen first. At least one if there is a group.
  public func sample(
    _ groups: [MaskGroup], length: Int, using random: inout RandomStream,
    into labelled: inout [(position: Int, kind: GroupKind)]
  ) {
    labelled.removeAll(keepingCapacity: true)
    guard !groups.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: groups.count) { probabilities in
      fill(probabilities, groups, length: length)
      withUnsafeTemporaryAllocation(of: Int.self, capacity: groups.count) { order in
        MaskSampler.permute(order, using: &random)
        for index in order {
          // The draw is made for each group, chosen or not, so that it depends on the groups alone.
          let isChosen = Double(random.uniform()) < probabilities[index]
          if isChosen { label(groups[index], in: &labelled) }
        }
        if labelled.isEmpty { fallBack(groups, order, &random, &labelled) }
      }
    }
    labelled.sort { $0.position < $1.position }
  }

  /// Adds the group's positions if all of them fit.
  private func label(
    _ group: MaskGroup, in labelled: inout [(position: Int, kind: GroupKind)]
  ) {
    var new = 0
    for position in group.positions
    where !labelled.contains(where: { $0.position == position }) { new += 1 }
    guard labelled.count + new <= maximumChanges else { return }
    for position in group.positions
    where !labelled.contains(where: { $0.position == position }) {
      labelled.append((position, group.kind))
    }
  }

  private func fallBack(
    _ groups: [MaskGroup], _ order: UnsafeMutableBufferPointer<Int>,
    _ random: inout RandomStream, _ labelled: inout [(position: Int, kind: GroupKind)]
  ) {
    for index in order where groups[index].positions.count <= maximumChanges {
      for position in groups[index].positions { labelled.append((position, groups[index].kind)) }
      return
    }
    // Each group is too large: a run of positions of one, since the limit holds in any case.
    let group = groups[order[0]]
    let start = random.below(group.positions.count - maximumChanges + 1)
    for position in group.positions[start..<(start + maximumChanges)] {
      labelled.append((position, group.kind))
    }
  }

  private func fill(
    _ probabilities: UnsafeMutableBufferPointer<Double>, _ groups: [MaskGroup], length: Int
  ) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(1, length)) { counts in
      counts.initialize(repeating: 0)
      for group in groups where group.positions.count <= maximumChanges {
        for position in group.positions {
          precondition(position >= 0 && position < length, "a group's position in the caption")
          counts[position] += 1
        }
      }
      for (index, group) in groups.enumerated() {
        guard group.positions.count <= maximumChanges, !group.positions.isEmpty else {
          probabilities[index] = 0
          continue
        }
        var sum = 0.0
        for position in group.positions { sum += rate / Double(counts[position]) }
        probabilities[index] = sum / Double(group.positions.count)
      }
    }
  }

  /// Fills with 0 ..< count in random order.
  private static func permute(
    _ order: UnsafeMutableBufferPointer<Int>, using random: inout RandomStream
  ) {
    for index in order.indices { order.initializeElement(at: index, to: index) }
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, random.below(last + 1))
    }
  }
}
