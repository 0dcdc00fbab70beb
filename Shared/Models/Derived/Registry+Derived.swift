// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Actor {
    public init(
        subject: ActorID,
        roles: Set<Role>,
        party: PartyID? = nil,
        onBehalfOf: PartyID? = nil,
        refusal: ProblemText? = nil,
        credential: Line? = nil,
        requests: [RequestPattern]? = nil,
        object: ObjectPath? = nil,
        authenticatedAt: Instant? = nil,
        right: SpeakingRight? = nil,
        _: Void = ()
    ) {
        self.subject = subject
        self.roles = roles
        self.party = party
        self.onBehalfOf = onBehalfOf
        self.refusal = refusal
        self.credential = credential
        self.requests = requests
        self.object = object
        self.authenticatedAt = authenticatedAt
        self.right = right
    }
}

extension Actor: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who sends a request, as the signed token says.",
            [
                .required("subject", ActorID.self, "Names the role account, e.g. `secretariat`, or the person."),
                .required("roles", Set<Role>.self),
                .optional("party", PartyID.self, "The party that the actor belongs to and may act for."),
                .optional("onBehalfOf", PartyID.self, "The party for which the actor speaks in another's place."),
                .optional("refusal", ProblemText.self, "Why the actor has less than its token says; nil where it has all of it."),
                .optional("credential", Line.self, "The session or access token that vouches for the actor; nil for a token that operators signed."),
                .optional("requests", [RequestPattern].self, "The requests that an access token, or the link of a mail, may send; nil where all may be sent that its owner may."),
                .optional("object", ObjectPath.self, "The one object that may be read and acted on, by the link of a mail; nil for everybody else."),
                .optional("authenticatedAt", Instant.self, "When the actor last proved who they are; nil for a token that operators signed."),
                .optional("right", SpeakingRight.self, "By which right it speaks for its party, where the register names the actor itself and not the account of its office."),
            ])
    }
}
