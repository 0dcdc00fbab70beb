/// What somebody is to the working group.
public enum Role: String, Word {
    case secretariat
    case coChair = "co-chair"
    case focalPoint = "focal-point"
    case delegate
    case observer
    case ops
    case `public`
}

/// Who sends a request, as the signed token says.
public struct Actor: Hashable, Codable, Sendable {
    /// Names the role account, e.g. `secretariat`, or the person.
    public let subject: ActorID
    public let roles: Set<Role>
    /// The party that the actor belongs to and may act for.
    public let party: PartyID?
    /// The party for which the actor speaks in another's place.
    public let onBehalfOf: PartyID?
    /// Why the actor has less than its token says; nil where it has all of it.
    public let refusal: ProblemText?
    /// The session or access token that vouches for the actor; nil for a token that operators signed.
    public let credential: Line?
    /// The requests that an access token, or the link of a mail, may send; nil where all may be sent that its owner may.
    public let requests: [RequestPattern]?
    /// The one object that may be read and acted on, by the link of a mail; nil for everybody else.
    public let object: ObjectPath?
    /// When the actor last proved who they are; nil for a token that operators signed.
    public let authenticatedAt: Instant?
    /// By which right it speaks for its party, where the register names the actor itself and not the account of its office.
    public let right: SpeakingRight?

    /// A reader without a token.
    public static let `public` = Actor(subject: "public", roles: [.public])

    public func has(_ role: Role) -> Bool { roles.contains(role) }

    /// Whether the actor is the secretariat or a co-chair.
    public var isSteering: Bool { !roles.isDisjoint(with: Role.steering) }

    /// Whether the actor is of the party, or speaks in its place.
    public func represents(_ party: PartyID) -> Bool { self.party == party || onBehalfOf == party }

    /// Whether the actor may speak for a party: the one it represents, or any for the secretariat.
    public func maySpeak(for party: PartyID) -> Bool { has(.secretariat) || represents(party) }

    /// The party for which the actor speaks: the one that is named, or else the one it stands in for, or its own.
    ///
    /// - Throws: a rejection that names the field `party`, or says that the actor may not speak for it.
    public func speaker(for party: PartyID?) throws -> PartyID {
        guard let party = party ?? onBehalfOf ?? self.party else {
            if let refusal { throw Rejection.forbidden(refusal) }
            throw Rejection.invalid("party", "must be named, since you belong to none")
        }
        guard maySpeak(for: party) else { throw Rejection.forbidden("You may not speak for \(party).") }
        return party
    }
}
