/// How often a client may ask again where it was not the death of a peer that left it without an answer.
///
/// A service that is slow or overloaded gets slower by being asked again: repetitions are a tenth of the calls at most,
/// and a handful at once.
struct RetryBudget {
    private static let capacity = 32.0
    private static let earned = 0.1

    private var left = capacity

    /// A new call is made.
    mutating func called() { left = min(Self.capacity, left + Self.earned) }

    /// - Returns: whether a call may be repeated.
    mutating func take() -> Bool {
        guard left >= 1 else { return false }
        left -= 1
        return true
    }
}
