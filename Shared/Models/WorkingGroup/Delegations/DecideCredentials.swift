/// Decides on credentials.
public struct DecideCredentials: Request {
    public typealias Answer = Delegate

    public static let definition = RequestDefinition(
        "working-group.delegates.decide", .command, for: .secretariat, .post("/delegates/{delegate}/credentials"),
        "Decides on the credentials of a delegate.")

    public let delegate: DelegateID
    public let credentials: CredentialsState
    /// Required to reject.
    public let note: Prose?

    public init(
        delegate: DelegateID, credentials: CredentialsState, note: Prose? = nil
    ) {
        self.delegate = delegate
        self.credentials = credentials
        self.note = note
    }
}
