/// Where the credentials of a delegate stand.
public enum CredentialsState: String, Word {
    case submitted
    case provisional
    case accepted
    case rejected
}

/// Somebody who is on delegations of a party, to whichever sessions.
public enum Person {}

/// A member of a delegation to one session.
public struct Delegate: Codable, Sendable, Equatable {
    public let id: DelegateID
    /// Whom the place on the delegation is of; a token of the delegate's own has this as its subject.
    public let person: PersonID
    public let party: PartyID
    public let session: SessionID
    /// This and the address are left out once they are erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public let function: Line?
    public let isHead: Bool
    /// Whether the party lets the delegate speak for it.
    public let maySpeak: Bool
    /// Reference of the letter of credentials.
    public let letter: Line
    public var credentials: CredentialsState
    public var decidedBy: Line?
    public var decidedAt: Instant?
    public var note: Prose?

    public init(
        id: DelegateID, person: PersonID, party: PartyID, session: SessionID, name: Line?, email: EmailAddress?,
        function: Line? = nil, isHead: Bool, maySpeak: Bool, letter: Line, credentials: CredentialsState,
        decidedBy: Line? = nil, decidedAt: Instant? = nil, note: Prose? = nil
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
    }
}

extension Delegate: PersonalAnswer {
    public var impersonal: Delegate {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        return impersonal
    }
}

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

/// By what right somebody speaks for a party.
public enum SpeakingRight: String, Word {
    case focalPoint = "focal-point"
    case alternate
    case delegate
    /// That of an organization that is accredited to observe.
    case observer
}

/// Somebody who may speak for a party.
public struct Speaker: Codable, Sendable, Equatable {
    /// The subject of a token of the speaker's own.
    public let actor: ActorID
    public let name: Line?
    public let email: EmailAddress?
    public let right: SpeakingRight
    /// Of a delegate: the session whose credentials count.
    public let session: SessionID?

    public init(
        actor: ActorID, name: Line?, email: EmailAddress?, right: SpeakingRight, session: SessionID? = nil
    ) {
        self.actor = actor
        self.name = name
        self.email = email
        self.right = right
        self.session = session
    }
}

/// Who belongs to a party's delegation, and who may speak for it.
public struct Delegation: Codable, Sendable, Equatable {
    public let party: PartyID
    public let session: SessionID?
    public let focalPoint: FocalPoint?
    public let alternates: [FocalPoint]
    public let delegates: [Delegate]
    /// Everybody who may speak for the party today, whichever session is asked for; nobody else may. A delegate's
    /// credentials for the newest session that was decided on count, until a later session is closed.
    public let speakers: [Speaker]

    public init(
        party: PartyID, session: SessionID? = nil, focalPoint: FocalPoint? = nil, alternates: [FocalPoint],
        delegates: [Delegate], speakers: [Speaker]
    ) {
        self.party = party
        self.session = session
        self.focalPoint = focalPoint
        self.alternates = alternates
        self.delegates = delegates
        self.speakers = speakers
    }
}

/// Shows a delegation.
public struct ShowDelegation: Request {
    public typealias Answer = Delegation

    public static let definition = RequestDefinition(
        "working-group.delegations.show", .query, for: .parties, .get("/delegations/{party}"),
        "Shows a party's focal point, alternates and delegates, and who may speak for it: the secretariat sees all, a party its own."
    )

    public let party: PartyID
    public let session: SessionID?

    public init(
        party: PartyID, session: SessionID? = nil
    ) {
        self.party = party
        self.session = session
    }
}
