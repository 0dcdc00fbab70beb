internal import Models

/// Decides at the door what a server takes in, before anything is decoded or asked of the database.
struct Admission {
    enum Verdict: Equatable {
        case admit
        /// Nobody waits for the answer any more.
        case drop
        case refuse(retryAfter: Duration)
    }

    /// Requests that may be under way at once. Beyond it callers are told to come back, in microseconds.
    let limit: Int
    private(set) var inFlight = 0
    private(set) var isDraining = false

    init(limit: Int) { self.limit = limit }

    mutating func arrive(expires: Instant?, now: Instant) -> Verdict {
        if let expires, expires < now { return .drop }
        if isDraining { return .refuse(retryAfter: .milliseconds(500)) }
        guard inFlight < limit else { return .refuse(retryAfter: .milliseconds(200)) }
        inFlight += 1
        return .admit
    }

    mutating func leave() { inFlight -= 1 }

    mutating func drain() { isDraining = true }
}
