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
    /// How many of them one principal may have, so that none keeps out the others.
    let share: Int
    private(set) var isDraining = false
    private var underWay: [String: Int] = [:]

    init(limit: Int, share: Int) {
        self.limit = limit
        self.share = share
    }

    var inFlight: Int { underWay.values.reduce(0, +) }

    mutating func arrive(from principal: String, expires: Instant?, now: Instant) -> Verdict {
        if let expires, expires < now { return .drop }
        if isDraining { return .refuse(retryAfter: .milliseconds(500)) }
        guard inFlight < limit, underWay[principal, default: 0] < share else {
            return .refuse(retryAfter: .milliseconds(200))
        }
        underWay[principal, default: 0] += 1
        return .admit
    }

    mutating func leave(_ principal: String) { underWay[principal, default: 0] -= 1 }

    mutating func drain() { isDraining = true }
}
