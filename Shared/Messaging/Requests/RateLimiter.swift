/// Limits how much each of many callers may ask for: a number of requests a second on average, and ten times as many at
/// once.
///
/// Knows no clock and no caller. Its memory is bounded: a caller that has rested is forgotten, and where too many are
/// active at once all start afresh.
public struct RateLimiter<Caller: Hashable & Sendable>: Sendable {
    public typealias Now = ContinuousClock.Instant

    private struct Allowance {
        var left: Double
        var at: Now
    }

    private let perSecond: Double
    private let capacity: Int
    private var allowances: [Caller: Allowance] = [:]

    /// - Parameter perSecond: 0 is no limit.
    public init(perSecond: Int, capacity: Int = 10_000) {
        self.perSecond = Double(perSecond)
        self.capacity = capacity
    }

    /// How many callers are remembered.
    public var count: Int { allowances.count }

    /// Lets a request of the caller in.
    ///
    /// - Returns: nil where it is let in, or the time after which the next one is.
    public mutating func admit(_ caller: Caller, now: Now) -> Duration? {
        guard perSecond > 0 else { return nil }
        if allowances[caller] == nil { makeRoom(now: now) }
        let left = left(of: allowances[caller], now: now)
        guard left >= 1 else { return .seconds((1 - left) / perSecond) }
        allowances[caller] = Allowance(left: left - 1, at: now)
        return nil
    }

    private var burst: Double { 10 * perSecond }

    private func left(of allowance: Allowance?, now: Now) -> Double {
        guard let allowance else { return burst }
        return min(burst, allowance.left + (now - allowance.at) / .seconds(1) * perSecond)
    }

    private mutating func makeRoom(now: Now) {
        guard allowances.count >= capacity else { return }
        allowances = allowances.filter { left(of: $0.value, now: now) < burst }
        if allowances.count >= capacity { allowances = [:] }
    }
}
