/// What a step's losses are divided by and weighed with.
struct FoilScales {
  var language: Float = 0
  /// Of a replaced word in discrimination, and of one that was kept.
  var replaced: Float = 0
  var unchanged: Float = 0
  var correction: Float = 0
}
