/// Puts somebody on a delegation.
public struct RegisterDelegate: Request {
    public typealias Answer = Delegate

    public static let definition = RequestDefinition(
        "working-group.delegates.register", .command, for: .parties, .post("/delegates"),
        "Puts somebody on a party's delegation to a session; the credentials are then to be decided.")

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

    public init(
        id: DelegateID? = nil, person: PersonID? = nil, party: PartyID? = nil, session: SessionID, name: Line,
        email: EmailAddress, function: Line? = nil, isHead: Bool? = nil, maySpeak: Bool, letter: Line
    ) {
        self.id = id
        self.person = person
        self.party = party
        self.session = session
        self.name = name
        self.email = email
        self.function = function
        self.isHead = isHead
        self.maySpeak = maySpeak
        self.letter = letter
    }
}
