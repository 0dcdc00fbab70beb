/// How long a connection may take for what: a value that is told what happens on it, and asked from time to time.
///
/// Knows no socket and no clock. A request's head has one deadline from its first byte to its last; a body and an answer have
/// none, since files go over slow lines, too, but each has to get on.
struct ConnectionPace {
    typealias Now = ContinuousClock.Instant

    struct Limits: Sendable, Equatable {
        /// For the head of a request, and for the first byte on a new connection.
        var head = Duration.seconds(15)
        /// Between two requests.
        var idle = Duration.seconds(60)
        /// In this time, counted while bytes of a body are waited for, a kibibyte a second has to come.
        var body = Duration.seconds(20)
        /// In this time the other end has to take something of what waits for it.
        var write = Duration.seconds(30)

        static let bytesPerSecond = 1024.0
        /// For the other end to read a last answer and close.
        static let leaving = Duration.seconds(2)
        /// Read and forgotten meanwhile.
        static let leftBytes = 4 << 20
    }

    private enum Phase {
        case waiting(since: Now, atMost: Duration)
        case head(since: Now)
        case busy
        /// The last answer is written; what still comes is forgotten.
        case leaving(since: Now, left: Int)
    }

    /// The part of a body that comes in while it is watched.
    private struct Body {
        var bytes = 0
        var waited = Duration.zero
        /// When bytes were asked for that have not come.
        var asked: Now?
    }

    private let limits: Limits
    private var phase: Phase
    /// Requests whose answers are not complete.
    private var requests = 0
    /// While a request is read to its end.
    private var body: Body?
    private var isLast = false
    private var written = 0
    private var taken: (bytes: Int, at: Now)

    init(_ limits: Limits, now: Now) {
        self.limits = limits
        phase = .waiting(since: now, atMost: limits.head)
        taken = (0, now)
    }

    /// Whether the last answer is written.
    var isLeaving: Bool { if case .leaving = phase { true } else { false } }

    /// Whether more has come since then than is worth waiting for.
    var hasHadEnough: Bool { if case .leaving(_, let left) = phase { left < 0 } else { false } }

    /// How often to ask ``isOverdue(unsent:now:)``.
    var interval: Duration { min(limits.head, limits.idle, limits.body, limits.write) / 4 }
}

// MARK: - What comes in

extension ConnectionPace {
    /// Bytes are asked for: from now on it is the other end that is waited for.
    mutating func asks(now: Now) {
        if body?.asked == nil { body?.asked = now }
    }

    /// - Returns: whether anybody wants the bytes.
    mutating func receives(_ bytes: Int, now: Now) -> Bool {
        if case .leaving(let since, let left) = phase {
            phase = .leaving(since: since, left: left - bytes)
            return false
        }
        if case .waiting = phase { phase = .head(since: now) }
        body?.bytes += bytes
        if let asked = body?.asked {
            body?.waited += now - asked
            body?.asked = nil
        }
        return true
    }

    /// - Parameter isLast: whether the connection ends with the answer.
    mutating func beginsRequest(isLast: Bool) {
        requests += 1
        phase = .busy
        body = Body()
        self.isLast = self.isLast || isLast
    }

    mutating func endsRequest() { body = nil }
}

// MARK: - What goes out

extension ConnectionPace {
    /// - Returns: whether the connection ends with the answer: because it says so, or because it comes before the end of the
    ///   request, the rest of which nobody wants.
    mutating func beginsAnswer(isLast: Bool) -> Bool {
        self.isLast = self.isLast || isLast || (body != nil && requests <= 1)
        return self.isLast
    }

    mutating func writes(_ bytes: Int) { written += bytes }

    /// - Returns: whether this was the last answer.
    mutating func endsAnswer(now: Now) -> Bool {
        requests = max(0, requests - 1)
        if isLast {
            phase = .leaving(since: now, left: Limits.leftBytes)
            body = nil
        } else if requests == 0 {
            phase = .waiting(since: now, atMost: limits.idle)
        }
        return isLast
    }

    /// - Parameter unsent: bytes of what was written that the socket has not taken yet.
    /// - Returns: whether the connection has had its time.
    mutating func isOverdue(unsent: Int, now: Now) -> Bool {
        if written - unsent > taken.bytes || unsent == 0 { taken = (written - unsent, now) }
        if now - taken.at >= limits.write { return true }
        // A client that is still reading answers is not idle.
        if unsent > 0, case .waiting(_, let limit) = phase { phase = .waiting(since: now, atMost: limit) }
        switch phase {
        case .waiting(let since, let limit): return now - since >= limit
        case .head(let since): return now - since >= limits.head
        case .leaving(let since, _): return now - since >= Limits.leaving && unsent == 0 || hasHadEnough
        case .busy: return isBodyOverdue(now: now)
        }
    }

    private mutating func isBodyOverdue(now: Now) -> Bool {
        guard let body else { return false }
        guard body.waited + (body.asked.map { now - $0 } ?? .zero) >= limits.body else { return false }
        self.body = Body(asked: body.asked.map { _ in now })
        return Double(body.bytes) < Limits.bytesPerSecond * (limits.body / .seconds(1))
    }
}
