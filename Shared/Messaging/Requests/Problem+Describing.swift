public import Models
internal import Postgres

extension Problem {
    /// What a caller is told about an error: a domain "no" in full, a bad field by name, anything else without its inside.
    public init(describing error: any Error) {
        switch error {
        case let rejection as Rejection: self = rejection.problem
        case let remote as RemoteProblem: self = remote.problem
        case let unavailable as Unavailable: self = unavailable.problem(.unavailable)
        case let decoding as DecodingError: self = Problem(decoding)
        case let malformed as MalformedEnvelope: self.init(malformed: malformed)
        case _ where Postgres.isUnavailable(error):
            self = Unavailable("The database is not available.", retryAfter: .seconds(1)).problem(.unavailable)
        default:
            self = Problem(.fault, detail: "The service failed; the failure is on record.")
        }
    }

    init(malformed error: any Error) {
        let malformed = error as? MalformedEnvelope
        self = Problem(
            .malformed, detail: "The message is not a CloudEvents 1.0 envelope.",
            errors: [
                FieldProblem(
                    field: malformed?.attribute ?? "message",
                    detail: ProblemText(verbatim: malformed?.detail ?? "unreadable"))
            ])
    }
}
