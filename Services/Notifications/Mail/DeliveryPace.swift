public import Models

/// How much mail goes to one domain at once and in a minute, and how long everything waits where the mail server is away.
///
/// A value without clock and socket. The sender asks before each mail, and reports afterwards how it went.
public struct DeliveryPace: Sendable {
    public struct Limits: Sendable {
        /// Lines on which mail to one domain is under way at the same time; on each, one mail follows another.
        public let concurrent: Int
        /// Mails to one domain within a minute.
        public let perMinute: Int

        public init(concurrent: Int, perMinute: Int) {
            self.concurrent = max(1, concurrent)
            self.perMinute = max(1, perMinute)
        }
    }

    public enum Answer: Sendable, Equatable {
        case go
        case wait(until: Instant)
    }

    /// What is known of a domain that is written to.
    private struct Domain {
        var underWay = 0
        /// Until when those that found no allowance have been told to wait: each comes after the one before it.
        var promisedUntil: Instant?
        /// Mails that may leave at once; grows with time up to a tenth of a minute's.
        var allowance: Double
        var seenAt: Instant
    }

    private let limits: Limits
    private var domains: [String: Domain] = [:]
    private var failures = 0
    private var pausedUntil: Instant?

    /// How long a mail waits that finds all places of its domain taken.
    private static let patience = Duration.seconds(1)
    private static let longestPause = 15

    public init(_ limits: Limits) { self.limits = limits }

    /// How many domains are kept in mind.
    public var count: Int { domains.count }

    private var burst: Double { max(1, Double(limits.perMinute) / 10) }

    /// Asks whether a mail to a domain may leave now; if it may, it takes a place until ``end(_:at:)``.
    ///
    /// - Parameter isHeld: whether it follows another one on the same line, and shares the place of that.
    public mutating func begin(_ name: String, at now: Instant, isHeld: Bool = false) -> Answer {
        if let pause = pause(at: now) { return .wait(until: pause) }
        var domain = refilled(name, at: now)
        defer { domains[name] = domain }
        guard isHeld || domain.underWay < limits.concurrent else {
            return .wait(until: now.advanced(by: Self.patience))
        }
        guard domain.allowance >= 1 else {
            let interval = 60 / Double(limits.perMinute)
            let last = domain.promisedUntil.map { Double($0.microseconds - now.microseconds) / 1_000_000 } ?? 0
            let seconds = max((1 - domain.allowance) * interval, last + interval)
            let until = now.advanced(by: .milliseconds(Int64(seconds * 1000) + 1))
            domain.promisedUntil = until
            return .wait(until: until)
        }
        if !isHeld { domain.underWay += 1 }
        domain.allowance -= 1
        return .go
    }

    /// The mails of one line to a domain are through, however it went.
    public mutating func end(_ name: String, at now: Instant) {
        guard domains[name] != nil else { return }
        var domain = refilled(name, at: now)
        domain.underWay -= 1
        // What rests with its full allowance is as if it had never been seen.
        domains[name] = domain.underWay <= 0 && domain.allowance >= burst ? nil : domain
    }

    /// The server was away, or said 421: everything waits, twice as long each time.
    public mutating func serverFailed(at now: Instant) {
        if pause(at: now) != nil { return }
        let seconds = min(Self.longestPause, 1 << min(failures, 4))
        failures += 1
        pausedUntil = now.advanced(by: .seconds(seconds))
    }

    public mutating func serverAnswered() {
        failures = 0
        pausedUntil = nil
    }

    /// Until when nothing leaves; nil where something may.
    public func pause(at now: Instant) -> Instant? { pausedUntil.flatMap { $0 > now ? $0 : nil } }

    /// Forgets domains that rest, so that a long list of them does not stay for ever.
    public mutating func forgetResting(at now: Instant) {
        for name in domains.keys {
            let domain = refilled(name, at: now)
            if domain.underWay <= 0, domain.allowance >= burst { domains[name] = nil }
        }
    }

    private func refilled(_ name: String, at now: Instant) -> Domain {
        var domain = domains[name] ?? Domain(allowance: burst, seenAt: now)
        let passed = Double(max(0, now.microseconds - domain.seenAt.microseconds)) / 60_000_000
        domain.allowance = min(burst, domain.allowance + passed * Double(limits.perMinute))
        domain.seenAt = max(domain.seenAt, now)
        return domain
    }
}
