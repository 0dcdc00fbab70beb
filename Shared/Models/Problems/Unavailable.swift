/// Something that is needed is not there at the moment; the same request may succeed later.
public struct Unavailable: Error, Sendable, CustomStringConvertible {
    public let reason: String
    public let retryAfter: Duration

    public init(_ reason: String, retryAfter: Duration) {
        self.reason = reason
        self.retryAfter = retryAfter
    }

    public func problem(_ code: ProblemCode) -> Problem {
        Problem(code, detail: ProblemText(verbatim: reason), retryAfter: retryAfter)
    }

    public var description: String { reason }
}
