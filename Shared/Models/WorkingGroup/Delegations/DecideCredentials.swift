/// Decides on the credentials of a delegate.
public struct DecideCredentials: Request {
    public typealias Answer = Delegate

    public static let definition = define(
        "working-group.credentials.decide", .command, for: .secretariat, .post("/delegates/{delegate}/credentials"))

    public let delegate: DelegateID
    public let credentials: CredentialsState
    /// Reason. Required to reject.
    public let note: Prose?
}

extension DecideCredentials: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule(
            "credentials", "must be provisional, accepted or rejected",
            ["credentials": .oneOf(CredentialsState.allCases.filter { $0 != .submitted }.map(\.rawValue))]),
        .needed(
            "note", "is required to reject", unless: "credentials",
            isOneOf: CredentialsState.allCases.filter { $0 != .rejected }),
    ]
}
