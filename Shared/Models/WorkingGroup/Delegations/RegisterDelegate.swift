/// Registers a delegate of a party for a session. The credentials are then decided on.
public struct RegisterDelegate: Request {
    public typealias Answer = Delegate

    public static let definition = define(
        "working-group.delegates.register", .command, for: .parties, .post("/delegates"))

    public let id: DelegateID?
    /// Id of the person. Defaults to the person whom the party has registered with this address before, else to a new
    /// one.
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
