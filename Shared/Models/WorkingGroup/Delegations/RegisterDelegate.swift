/// Puts somebody on a party's delegation to a session; the credentials are then to be decided.
public struct RegisterDelegate: Request {
    public typealias Answer = Delegate

    public static let definition = define(
        "working-group.delegates.register", .command, for: .parties, .post("/delegates"))

    public let id: DelegateID?
    /// Defaults to whom the party has registered with this address before, and else to somebody new.
    public let person: PersonID?
    public let party: PartyID?
    public let session: SessionID
    public let name: Line
    public let email: EmailAddress
    public let function: Line?
    public let isHead: Bool?
    public let maySpeak: Bool
    public let letter: Line
}
