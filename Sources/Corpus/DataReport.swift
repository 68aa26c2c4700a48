import Ground

/// What ``DataCheck`` found in a data set: sizes, statistics, and what is wrong with it.
public struct DataReport: Codable, Equatable, Sendable {
  /// The path that was checked.
  public var path: String
  /// The layout, or nil if the data set could not be opened at all.
  public var format: Dataset.Format?
  /// Words rarer than this in the training captions count as unknown.
  public var minimumCount: Int
  /// Size of the training captions' vocabulary with its special tokens; nil without a train split.
  public var vocabularySize: Int?
  public var splits: [Split] = []
  /// What pairs of splits have in common; only pairs that have something.
  public var overlaps: [Overlap] = []
  /// Everything that is wrong or odd, in the order of discovery.
  public var problems: [Problem] = []

  /// Whether any problem keeps the data set from being used as it is.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Something wrong or odd.
  public struct Problem: Codable, Equatable, Sendable {
    public enum Severity: String, Codable, Sendable {
      /// Training or evaluation would stop, or its numbers would be wrong.
      case error
      /// Worth knowing; the data set works.
      case warning
    }
    public var severity: Severity
    /// What was found and what was expected.
    public var what: String
    /// The file with line or image, or nil if it concerns the whole.
    public var place: String?
    /// What a person can do about it.
    public var remedy: String?

    init(_ severity: Severity, _ what: String, at place: String? = nil, remedy: String? = nil) {
      self.severity = severity
      self.what = what
      self.place = place
      self.remedy = remedy
    }

    init(_ failure: Failure) {
      self.init(.error, failure.what, at: failure.place, remedy: failure.remedy)
    }
  }

  /// Smallest, mean and largest of some numbers.
  public struct Spread: Codable, Equatable, Sendable {
    public var minimum: Int
    public var mean: Double
    public var maximum: Int

    /// Nil for no numbers.
    init?(_ numbers: some Sequence<Int>) {
      var sum = 0
      var count = 0
      var low = Int.max
      var high = Int.min
      for number in numbers {
        sum += number
        count += 1
        low = min(low, number)
        high = max(high, number)
      }
      guard count > 0 else { return nil }
      minimum = low
      maximum = high
      mean = Double(sum) / Double(count)
    }
  }

  /// A file with its digest.
  public struct File: Codable, Equatable, Sendable {
    public var path: String
    public var bytes: Int
    /// SHA-256 in hexadecimal; nil if the file could not be read.
    public var sha256: String?
  }

  /// One feature file, as far as the split uses it.
  public struct Features: Codable, Equatable, Sendable {
    public var path: String
    /// The file's shape.
    public var shape: [Int]
    /// The file's element type, such as `<f4`.
    public var type: String
    /// Rows of each image, one behind the other; above 1 for older dumps.
    public var repetition: Int
    /// Values that are NaN or infinite.
    public var nonFiniteValues: Int
    /// Images whose features are all zero.
    public var zeroImages: Int
    /// Real regions an image; nil for global features.
    public var regions: Spread?
    /// Images with the features of an earlier image of the split, to the last bit.
    public var duplicateImages: Int
  }

  /// How much of a split's captions the training captions' vocabulary knows.
  public struct Coverage: Codable, Equatable, Sendable {
    public var tokens: Int
    public var knownTokens: Int
    /// Different tokens that the vocabulary lacks.
    public var unknownWords: Int

    /// Known share of the tokens, 0 to 1; 1 for no tokens.
    public var share: Double { tokens == 0 ? 1 : Double(knownTokens) / Double(tokens) }
  }

  /// One split. Numbers that need files which cannot be read are nil.
  public struct Split: Codable, Equatable, Sendable {
    public var name: String
    public var images: Int?
    public var captions: Int
    public var captionsPerImage: Spread?
    public var tokensPerCaption: Spread?
    public var coverage: Coverage?
    /// Captions that are equal to an earlier one of the split, white space and case aside.
    public var duplicateCaptions = 0
    public var features: [Features] = []
    public var files: [File] = []
  }

  /// What two splits have in common.
  public struct Overlap: Codable, Equatable, Sendable {
    public var first: String
    public var second: String
    /// Image ids that both have.
    public var ids: Int
    /// Different captions that both have.
    public var captions: Int
    /// Different image features that both have, to the last bit.
    public var images: Int
  }
}
