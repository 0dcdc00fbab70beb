/// A member of a delegation to one session.
public struct Delegate: Codable, Sendable, Equatable {
    public let id: DelegateID
    /// Id of the person, who may be on several delegations. It is the subject of the delegate's own token.
    public let person: PersonID
    public let party: PartyID
    public let session: SessionID
    /// Name. Left out, as are the address and the letter, once erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public var function: Line?
    public var isHead: Bool
    /// Whether the party lets the delegate speak for it.
    public let maySpeak: Bool
    /// Reference of the letter of credentials.
    public var letter: Line?
    public var credentials: CredentialsState
    public var decidedBy: ActorID?
    public var decidedAt: Instant?
    public var note: Prose?
    /// What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command.
    public var corrections: [Correction]?

    public init(
        id: DelegateID, person: PersonID, party: PartyID, session: SessionID, name: Line?, email: EmailAddress?,
        function: Line? = nil, isHead: Bool, maySpeak: Bool, letter: Line?, credentials: CredentialsState,
        decidedBy: ActorID? = nil, decidedAt: Instant? = nil, note: Prose? = nil, corrections: [Correction]? = nil
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
        self.credentials = credentials
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.note = note
        self.corrections = corrections
    }
}

extension Delegate: PersonalAnswer {
    public var impersonal: Delegate {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        impersonal.letter = nil
        impersonal.corrections = nil
        return impersonal
    }
}
